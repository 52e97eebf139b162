#pragma once

#include "core/fitting/reading/sampleline.h"

#include <deque>
#include <string>
#include <vector>

namespace aneroid {

/// Names over two lines, as WeatherLink and others write them: "Temp" above "Out", nothing above
/// "Date"; or "Time" and "Indoor" above "Temperature" and "Humidity". The second gets both; `names`
/// holds them.
void joinNameLines(std::vector<SampleLine> &lines, std::deque<std::string> &names);

/// "Temp, °C,RH, %" without quotes is two names, where the rows have as many cells; `names` holds
/// them.
void joinUnitNames(std::vector<SampleLine> &lines, std::deque<std::string> &names);

} // namespace aneroid

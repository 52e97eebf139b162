#pragma once

#include <vector>

namespace aneroid {

/// Values that lie on even steps.
struct EvenSteps
{
    std::vector<float> values;
    double step = 0.0; ///< 0: there are none

    [[nodiscard]] bool any() const { return step > 0.0; }
};

/// Makes the steps of a station even again that reads tenths in one unit and keeps tenths of
/// another, as tenths of a °C become tenths of a °F and °C once more: 20.0, 20.11, 20.22, 20.28,
/// 20.39 … turn into 20.0, 20.1, 20.2, 20.3, 20.4 …, what lies between two of them keeps its place
/// between them, and all is rounded to hundredths. `written`: the values' own step; only hundredths
/// have room for uneven tenths. None where the values that come twice in a row lie on no such
/// steps, or evenly.
[[nodiscard]] EvenSteps evenSteps(const std::vector<float> &values, double written);

} // namespace aneroid

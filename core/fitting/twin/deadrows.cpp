#include "core/fitting/twin/deadrows.h"

#include "core/base/median.h"
#include "core/fitting/reading/columns/channelunit.h"
#include "core/fitting/reading/recording.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

constexpr float powerOnC = 85.0F;
constexpr float nearPowerOn = 60.0F; ///< air that is really so warm is warm all the time

float medianOfFinite(const std::vector<float> &values)
{
    std::vector<float> finite;
    std::ranges::copy_if(values, std::back_inserter(finite),
                         [](float value) { return std::isfinite(value); });
    return medianOf(std::move(finite));
}

} // namespace

DeadRows removeDeadRows(Recording &recording)
{
    DeadRows dead;
    const std::vector<float> &temperatures = recording.values[indexOf(Channel::Temperature)];
    const std::vector<float> &humidities = recording.values[indexOf(Channel::Humidity)];
    if (temperatures.empty())
        return dead;
    const PossibleValues &bounds = possibleValues[indexOf(Channel::Temperature)];
    const bool warm = medianOfFinite(temperatures) > nearPowerOn;
    for (std::size_t i = 0; i < temperatures.size(); ++i) {
        const float temperature = temperatures[i];
        if (std::isnan(temperature))
            continue;
        const auto celsius = static_cast<double>(temperature);
        if (celsius < bounds.minimum || celsius > bounds.maximum)
            ++dead.impossible;
        else if (temperature == powerOnC && !warm)
            ++dead.powerOn;
        else if (temperature == 0.0F && !humidities.empty() && humidities[i] == 0.0F)
            ++dead.zeros;
        else
            continue;
        for (std::vector<float> &values : recording.values) {
            if (!values.empty())
                values[i] = noValue;
        }
    }
    return dead;
}

} // namespace aneroid

#pragma once

#include <vector>

namespace aneroid {

/// What the values of a channel say of a sensor whose raw steps are coarser than what is written: a
/// DS18B20's 0.0625 °C in values of 0.01 °C, tenths of a °F in °C, or steps of 0.1 % RH that a
/// compensation by temperature has moved off their multiples.
struct RawSteps
{
    double step = 0.0;       ///< in the channel's unit; 0: none coarser than what is written
    double perCelsius = 0.0; ///< how much the values lie beside the multiples more for each °C

    [[nodiscard]] bool any() const { return step > 0.0; }
};

/// Looks for clumps of the changes from one value to the next about multiples of a step, while the
/// temperature hardly changes, then for what a change of temperature adds. `written`: the values'
/// own step; raw ones must be three times as long. `celsius`: as long as `values`, or empty where
/// there is no compensation.
[[nodiscard]] RawSteps rawStepsOf(const std::vector<float> &values,
                                  const std::vector<float> &celsius, double written);

/// The values on multiples of the raw step, less compensation, offset and what rounding added; the
/// first is 0. NaN where `values` have none.
[[nodiscard]] std::vector<float> onRawSteps(const std::vector<float> &values,
                                            const std::vector<float> &celsius,
                                            const RawSteps &steps);

} // namespace aneroid

#pragma once

#include <cstdint>

namespace aneroid {

/// What the chip's IIR filter holds after a measurement.
struct FilterState
{
    bool started = false;    ///< false: nothing yet; the next measurement fills it
    std::int64_t number = 0; ///< of the measurement
    double temperatureC = 0.0;
    double pressureHpa = 0.0;

    friend bool operator==(const FilterState &, const FilterState &) = default;
};

} // namespace aneroid

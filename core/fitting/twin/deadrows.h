#pragma once

#include "core/fitting/reading/recording.h"

#include <cstddef>

namespace aneroid {

/// Rows in which the sensor answered, but measured nothing.
struct DeadRows
{
    std::size_t impossible = 0; ///< a temperature that no sensor measures: −140.9, −127, −999 …
    std::size_t zeros = 0;      ///< 0.0 °C and 0.0 %: what a DHT's library returns
    std::size_t powerOn = 0; ///< 85.0 °C, a DS18B20 that did not convert

    [[nodiscard]] std::size_t count() const { return impossible + zeros + powerOn; }
    friend bool operator==(const DeadRows &, const DeadRows &) = default;
};

/// Empties them whole, however many follow each other: what the other channels say was not measured
/// either.
[[nodiscard]] DeadRows removeDeadRows(Recording &recording);

} // namespace aneroid

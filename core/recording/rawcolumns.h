#pragma once

#include "core/instrument/compensation.h"

#include <span>

namespace aneroid {

/// The chip's own words beside its readings: as three numbers, as the bytes of its data registers,
/// or both.
struct RawColumns
{
    std::span<const RawWords> words; ///< of each reading
    bool numbers = false;            ///< raw_temperature, raw_pressure, raw_humidity
    bool bytes = false;              ///< raw_bytes: 0xF7…0xFE, 16 hexadecimal digits

    [[nodiscard]] bool any() const { return numbers || bytes; }
};

} // namespace aneroid

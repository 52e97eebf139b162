#pragma once

#include "core/instrument/reading.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace aneroid {

/// A reading in Cayenne LPP (11 bytes, big endian): channel 1 temperature (0x67, 0.1 °C, signed),
/// channel 2 humidity (0x68, 0.5 %), channel 3 barometer (0x73, 0.1 hPa). Rounded to the nearest
/// step, halves away from zero; what does not fit is held at the format's ends.
[[nodiscard]] std::array<std::uint8_t, 11> cayenneLpp(const Reading &reading);

/// The humidity that a decoder finds in it: whole steps of 0.5 %.
[[nodiscard]] double lppHumidity(const Reading &reading);

/// The same as Base64 (RFC 4648) and in lower-case hexadecimal digits, in `scratch`.
[[nodiscard]] std::string_view lppBase64(const Reading &reading, std::array<char, 64> &scratch);
[[nodiscard]] std::string_view lppHex(const Reading &reading, std::array<char, 64> &scratch);

} // namespace aneroid

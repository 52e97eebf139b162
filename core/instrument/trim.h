#pragma once

#include "core/instrument/compensation.h"
#include "core/instrument/sensormode.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace aneroid {

/// The calibration words of one unit, drawn from the key that its errors have, too (seed ^ hashOf()
/// of its id): within the words of public read-outs of real parts. Nine words are the same in all
/// of those and here (T3 50, P3 3024, P6 −7, P7 9900, P8 −10230, P9 4285, H1 75, H3 0, H6 30), nine
/// vary: T1 27603…28814, T2 25947…26962, P1 35567…38146, P2 −10930…−10437, P4 7295…9960, P5
/// −223…103, H2 354…380, H4 277…339, H5 0…50. T1 and T2 go together as in parts: a temperature word
/// of zero is −136.5 to −145.4 °C.
[[nodiscard]] TrimParameters trimOf(std::uint64_t key);

inline constexpr std::uint8_t bme280Id = 0x60;
inline constexpr std::uint8_t bmp280Id = 0x58;

/// Consecutive registers of the chip, as a bus reads them.
struct RegisterRow
{
    std::uint8_t address = 0; ///< of the first
    std::vector<std::uint8_t> bytes;

    friend bool operator==(const RegisterRow &, const RegisterRow &) = default;
};

/// 0x88…0xA1, 0xD0, 0xE1…0xE7 and 0xF2…0xF5 (datasheet BST-BME280-DS001-23, sections 4.2.2
/// and 5.3): calibration, id, calibration of humidity, control. In forced mode those after a
/// measurement: the chip sleeps again.
[[nodiscard]] std::vector<RegisterRow>
registerRows(const TrimParameters &trim, const SensorMode &mode, std::uint8_t id = bme280Id);

/// "88  7C 6B 43 …": address, two spaces, bytes; no line end.
[[nodiscard]] std::string registerText(const RegisterRow &row);

/// 0xF7…0xFE: pressure, temperature, humidity, each from its highest byte on, 20-bit words with
/// their last four bits on top of the third byte.
[[nodiscard]] std::array<std::uint8_t, 8> dataBytes(const RawWords &words);

} // namespace aneroid

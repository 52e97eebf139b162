#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace aneroid {

/// Numbers that real devices carry in hardware, made from a device's id: always the same for one
/// id, different for different ids.

/// The lowest `digits` hexadecimal digits of `value`; the end.
char *putHex(char *out, std::uint64_t value, int digits, bool capitals);

/// 24 bits, as an ESP8266 has.
[[nodiscard]] std::uint32_t chipId(std::string_view deviceId);
/// 12 lower-case digits, locally administered (IEEE 802, second digit 2): nobody's real address.
[[nodiscard]] std::string_view macAddress(std::string_view deviceId, std::array<char, 64> &scratch);
/// 16 digits, locally administered likewise.
[[nodiscard]] std::string_view devEui(std::string_view deviceId, bool capitals,
                                      std::array<char, 64> &scratch);
/// RFC 9562, version 8 (of the maker's own kind): a hash of device, run and sequence.
[[nodiscard]] std::string_view readingUuid(std::string_view deviceId, std::string_view run,
                                           std::uint32_t sequence, std::array<char, 64> &scratch);

} // namespace aneroid

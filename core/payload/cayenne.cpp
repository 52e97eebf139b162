#include "core/payload/cayenne.h"

#include "core/payload/identifiers.h"
#include "core/text/rowtext.h"

#include <algorithm>
#include <cstddef>

namespace aneroid {

namespace {

/// Whole steps of `size` hundredths, halves away from zero, inside [least, most].
std::int32_t steps(double value, std::int32_t size, std::int32_t least, std::int32_t most)
{
    constexpr std::int32_t limit = 100'000'000;
    const std::int32_t hundredths = rowtext::toCenti(value, -limit, limit);
    const std::int32_t half = hundredths < 0 ? -size / 2 : size / 2;
    return std::clamp((hundredths + half) / size, least, most);
}

std::uint8_t highByte(std::int32_t value)
{
    return static_cast<std::uint8_t>(static_cast<std::uint32_t>(value) >> 8 & 0xFF);
}

std::uint8_t lowByte(std::int32_t value)
{
    return static_cast<std::uint8_t>(static_cast<std::uint32_t>(value) & 0xFF);
}

} // namespace

std::array<std::uint8_t, 11> cayenneLpp(const Reading &reading)
{
    const std::int32_t t = steps(reading.temperatureC, 10, -32768, 32767);
    const std::int32_t h = steps(reading.humidity, 50, 0, 255);
    const std::int32_t p = steps(reading.pressureHpa, 10, 0, 65535);
    return {1,          0x67, highByte(t), lowByte(t),  2,         0x68,
            lowByte(h), 3,    0x73,        highByte(p), lowByte(p)};
}

double lppHumidity(const Reading &reading)
{
    return steps(reading.humidity, 50, 0, 255) * 0.5;
}

std::string_view lppBase64(const Reading &reading, std::array<char, 64> &scratch)
{
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto bytes = cayenneLpp(reading);
    std::size_t at = 0;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t word = 0;
        for (std::size_t k = 0; k < 3; ++k)
            word = word << 8 | (k < count ? bytes[i + k] : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            scratch[at++] = k <= count ? letters[word >> (18 - 6 * k) & 63] : '=';
    }
    return {scratch.data(), at};
}

std::string_view lppHex(const Reading &reading, std::array<char, 64> &scratch)
{
    const auto bytes = cayenneLpp(reading);
    char *at = scratch.data();
    for (const std::uint8_t byte : bytes)
        at = putHex(at, byte, 2, false);
    return {scratch.data(), 2 * bytes.size()};
}

} // namespace aneroid

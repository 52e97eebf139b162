#include "core/payload/identifiers.h"

#include "core/base/random.h"

namespace aneroid {

namespace {

/// Spreads a hash's last letters over all its bits (SplitMix64's finaliser).
constexpr std::uint64_t spread(std::uint64_t x)
{
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ x >> 27) * 0x94d049bb133111ebULL;
    return x ^ x >> 31;
}

constexpr std::uint64_t firstByteOf(int digits, std::uint64_t bits)
{
    return bits << (digits * 4 - 8);
}

/// Locally administered, unicast.
constexpr std::uint64_t asLocal(std::uint64_t value, int digits)
{
    return (value & ~firstByteOf(digits, 0xFF)) | firstByteOf(digits, 0x02);
}

} // namespace

char *putHex(char *out, std::uint64_t value, int digits, bool capitals)
{
    const std::string_view letters = capitals ? "0123456789ABCDEF" : "0123456789abcdef";
    for (int i = digits - 1; i >= 0; --i)
        *out++ = letters[value >> (4 * i) & 0xF];
    return out;
}

std::uint32_t chipId(std::string_view deviceId)
{
    return static_cast<std::uint32_t>(spread(hashOf(deviceId)) & 0xFFFFFF);
}

std::string_view macAddress(std::string_view deviceId, std::array<char, 64> &scratch)
{
    constexpr int digits = 12;
    // Its last half is the chip's number, as on an ESP8266.
    (void)putHex(scratch.data(), asLocal(spread(hashOf(deviceId)), digits), digits, false);
    return {scratch.data(), digits};
}

std::string_view devEui(std::string_view deviceId, bool capitals, std::array<char, 64> &scratch)
{
    constexpr int digits = 16;
    (void)putHex(scratch.data(), asLocal(spread(hashOf(deviceId)), digits), digits, capitals);
    return {scratch.data(), digits};
}

std::string_view readingUuid(std::string_view deviceId, std::string_view run,
                             std::uint32_t sequence, std::array<char, 64> &scratch)
{
    constexpr std::uint64_t golden = 0x9e3779b97f4a7c15ULL;
    const std::uint64_t device = hashOf(deviceId);
    std::uint64_t high = spread(device ^ spread(hashOf(run) + sequence * golden));
    std::uint64_t low = spread(high + spread(device + golden) + sequence);
    high = (high & ~0xF000ULL) | 0x8000;                // version 8
    low = (low & ~(0xC000ULL << 48)) | 0x8000ULL << 48; // variant of RFC 9562
    char *at = putHex(scratch.data(), high >> 32, 8, false);
    *at++ = '-';
    at = putHex(at, high >> 16 & 0xFFFF, 4, false);
    *at++ = '-';
    at = putHex(at, high & 0xFFFF, 4, false);
    *at++ = '-';
    at = putHex(at, low >> 48, 4, false);
    *at++ = '-';
    at = putHex(at, low & 0xFFFFFFFFFFFFULL, 12, false);
    return {scratch.data(), static_cast<std::size_t>(at - scratch.data())};
}

} // namespace aneroid

#include "core/instrument/trim.h"

#include "core/base/random.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace aneroid {

namespace {

/// From 16 random bits; both ends included.
int between(std::uint32_t bits, int least, int most)
{
    const auto count = static_cast<std::uint32_t>(most - least + 1);
    return least + static_cast<int>((bits & 0xffffU) * count >> 16);
}

std::uint32_t low(std::uint32_t word)
{
    return word & 0xffffU;
}

std::uint32_t high(std::uint32_t word)
{
    return word >> 16;
}

/// The T2 with which a word of zero is `celsius`, from 5120 · t = (T3 · w + 8 · T2) · w with
/// w = −T1 / 8192.
int t2Of(int t1, double celsius)
{
    constexpr double t3 = 50.0;
    const double w = -t1 / 8192.0;
    return static_cast<int>(std::lround((celsius * 5120.0 / w - t3 * w) / 8.0));
}

/// 1, 2, 4, 8, 16 as 1 … 5, 0 as 0: the codes of osrs_t, osrs_p and osrs_h.
unsigned oversamplingCode(int oversampling)
{
    return static_cast<unsigned>(std::bit_width(static_cast<unsigned>(oversampling)));
}

unsigned filterCode(int filter)
{
    return static_cast<unsigned>(std::bit_width(static_cast<unsigned>(filter))) - 1U;
}

/// t_sb: 0.5, 62.5, 125, 250, 500, 1000, 10, 20 ms.
unsigned standbyCode(int standbyUs)
{
    constexpr std::array codes{500, 62'500, 125'000, 250'000, 500'000, 1'000'000, 10'000, 20'000};
    const auto *const found = std::ranges::find(codes, standbyUs);
    return found == codes.end() ? 0U : static_cast<unsigned>(found - codes.begin());
}

std::uint8_t byteOf(unsigned value)
{
    return static_cast<std::uint8_t>(value & 0xffU);
}

} // namespace

TrimParameters trimOf(std::uint64_t key)
{
    constexpr double warmestZero = -136.6;
    constexpr double coldestZero = -145.3;
    const Random4 a = randomWords(key, Stream::Trim, 0);
    const Random4 b = randomWords(key, Stream::Trim, 1);
    TrimParameters trim;
    const int t1 = between(low(a[0]), 27603, 28814);
    const double zero = warmestZero + uniform(b[3]) * (coldestZero - warmestZero);
    trim.t1 = static_cast<std::uint16_t>(t1);
    trim.t2 = static_cast<std::int16_t>(std::clamp(t2Of(t1, zero), 25947, 26962));
    trim.t3 = 50;
    trim.p1 = static_cast<std::uint16_t>(between(high(a[0]), 35567, 38146));
    trim.p2 = static_cast<std::int16_t>(between(low(a[1]), -10930, -10437));
    trim.p3 = 3024;
    trim.p4 = static_cast<std::int16_t>(between(high(a[1]), 7295, 9960));
    trim.p5 = static_cast<std::int16_t>(between(low(a[2]), -223, 103));
    trim.p6 = -7;
    trim.p7 = 9900;
    trim.p8 = -10230;
    trim.p9 = 4285;
    trim.h1 = 75;
    trim.h2 = static_cast<std::int16_t>(between(high(a[2]), 354, 380));
    trim.h3 = 0;
    trim.h4 = static_cast<std::int16_t>(between(low(a[3]), 277, 339));
    trim.h5 = static_cast<std::int16_t>(between(high(a[3]), 0, 50));
    trim.h6 = 30;
    return trim;
}

std::vector<RegisterRow> registerRows(const TrimParameters &trim, const SensorMode &mode,
                                      std::uint8_t id)
{
    RegisterRow first{0x88, {}};
    for (const int word :
         {int{trim.t1}, int{trim.t2}, int{trim.t3}, int{trim.p1}, int{trim.p2}, int{trim.p3},
          int{trim.p4}, int{trim.p5}, int{trim.p6}, int{trim.p7}, int{trim.p8}, int{trim.p9}}) {
        first.bytes.push_back(byteOf(static_cast<unsigned>(word)));
        first.bytes.push_back(byteOf(static_cast<unsigned>(word) >> 8));
    }
    first.bytes.push_back(0); // 0xA0 is not used
    first.bytes.push_back(trim.h1);
    const auto h2 = static_cast<unsigned>(trim.h2);
    const auto h4 = static_cast<unsigned>(trim.h4);
    const auto h5 = static_cast<unsigned>(trim.h5);
    const RegisterRow humidity{0xE1,
                               {byteOf(h2), byteOf(h2 >> 8), trim.h3, byteOf(h4 >> 4),
                                byteOf((h4 & 0xfU) | (h5 & 0xfU) << 4), byteOf(h5 >> 4),
                                byteOf(static_cast<unsigned>(trim.h6))}};
    const auto &times = mode.oversampling;
    constexpr unsigned normalMode = 3;
    const unsigned measuring = oversamplingCode(times[indexOf(Channel::Temperature)]) << 5 |
                               oversamplingCode(times[indexOf(Channel::Pressure)]) << 2 |
                               (mode.normalMode() ? normalMode : 0U);
    const RegisterRow control{
        0xF2,
        {byteOf(oversamplingCode(times[indexOf(Channel::Humidity)])), 0, byteOf(measuring),
         byteOf(standbyCode(mode.standbyUs) << 5 | filterCode(mode.filter) << 2)}};
    return {first, {0xD0, {id}}, humidity, control};
}

std::string registerText(const RegisterRow &row)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto put = [&](std::string &out, std::uint8_t byte) {
        out += digits[byte >> 4];
        out += digits[byte & 0xfU];
    };
    std::string text;
    put(text, row.address);
    text += ' ';
    for (const std::uint8_t byte : row.bytes) {
        text += ' ';
        put(text, byte);
    }
    return text;
}

std::array<std::uint8_t, 8> dataBytes(const RawWords &words)
{
    const auto three = [](std::uint32_t word) {
        return std::array{byteOf(word >> 12), byteOf(word >> 4), byteOf(word << 4)};
    };
    const auto p = three(words.pressure);
    const auto t = three(words.temperature);
    return {
        p[0], p[1], p[2], t[0], t[1], t[2], byteOf(words.humidity >> 8), byteOf(words.humidity)};
}

} // namespace aneroid

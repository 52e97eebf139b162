#include "core/payload/numbertext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::array<std::int64_t, 10> powers{
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};
constexpr double largestUsual = 2e7;

template <typename... Format>
void putChars(std::string &out, Format... format)
{
    std::array<char, 400> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), format...);
    out.append(text.data(), static_cast<std::size_t>(end.ptr - text.data()));
}

} // namespace

void putFixed(std::string &out, double value, int decimals, std::string_view absent)
{
    if (!std::isfinite(value)) {
        out += absent;
        return;
    }
    const double magnitude = std::abs(value);
    if (magnitude >= largestUsual) {
        putChars(out, value, std::chars_format::general, 17);
        return;
    }
    // Hundredths such as 45.65 lie a hair beside the decimal number that they stand for: a few
    // units in the last place decide no half.
    constexpr double hair = 1.0 + 1e-15;
    const std::int64_t power = powers[static_cast<std::size_t>(decimals)];
    auto rest = static_cast<std::uint64_t>(
        static_cast<std::int64_t>(magnitude * static_cast<double>(power) * hair + 0.5));
    std::array<char, 32> text;
    char *const end = text.data() + text.size();
    char *at = end;
    const bool negative = value < 0.0 && rest != 0;
    for (int i = 0; i < decimals; ++i, rest /= 10)
        *--at = static_cast<char>('0' + rest % 10);
    if (decimals > 0)
        *--at = '.';
    do {
        *--at = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (negative)
        *--at = '-';
    out.append(at, static_cast<std::size_t>(end - at));
}

void putInteger(std::string &out, std::int64_t value, int decimals)
{
    putChars(out, value);
    if (decimals > 0)
        out.append(1, '.').append(static_cast<std::size_t>(decimals), '0');
}

void putSeconds(std::string &out, std::int64_t ms, int decimals)
{
    const std::int64_t fraction = (ms % 1000 + 1000) % 1000;
    putChars(out, (ms - fraction) / 1000);
    if (decimals > 0)
        putFraction(out, ms, decimals);
}

void putFraction(std::string &out, std::int64_t ms, int decimals)
{
    const std::int64_t fraction = (ms % 1000 + 1000) % 1000;
    out += '.';
    for (int i = 0; i < decimals; ++i) {
        constexpr std::array<std::int64_t, 3> places{100, 10, 1};
        const auto place = static_cast<std::size_t>(i);
        out += place < places.size() ? static_cast<char>('0' + fraction / places[place] % 10) : '0';
    }
}

void putShortest(std::string &out, double value, std::string_view absent)
{
    if (!std::isfinite(value))
        out += absent;
    else
        putChars(out, value + 0.0, std::chars_format::fixed);
}

} // namespace aneroid

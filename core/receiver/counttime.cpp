#include "core/receiver/counttime.h"

#include <charconv>
#include <cmath>

namespace aneroid {
namespace {

constexpr double mostSeconds = 2e10;
constexpr double most = 3e20;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\v\f\r";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace

std::optional<double> numberInText(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double value = 0.0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<TimeUs> timeOfCount(double count)
{
    if (!(std::abs(count) <= most))
        return std::nullopt;
    double seconds = count;
    while (std::abs(seconds) > mostSeconds)
        seconds /= 1000.0;
    return static_cast<TimeUs>(std::llround(seconds * 1e6));
}

} // namespace aneroid

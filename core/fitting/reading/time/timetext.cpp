#include "core/fitting/reading/time/timetext.h"

#include "core/fitting/reading/time/timeparser.h"
#include "core/text/csvtext.h"

#include <chrono>
#include <cmath>
#include <cstddef>

namespace aneroid {

namespace {

/// Seconds to nanoseconds since 1970, by magnitude: 2000 to 2099 in each unit.
std::optional<TimeText> readEpoch(std::string_view text)
{
    constexpr double leastSeconds = 946'684'800.0;
    constexpr double mostSeconds = 4'102'444'800.0;
    const auto number = readNumber(text);
    if (!number || !number->rest.empty())
        return {};
    for (const double perSecond : {1.0, 1e3, 1e6, 1e9}) {
        const double seconds = number->value / perSecond;
        if (seconds >= leastSeconds && seconds < mostSeconds)
            return TimeText{std::llround(seconds * 1000.0), 0, true, false};
    }
    return {};
}

/// All digits, and as many as "20181003", "201810030046" and "20181003004613" have, of this century
/// or the last one.
bool isCompact(std::string_view text)
{
    return (text.starts_with("20") || text.starts_with("19")) &&
           (text.size() == 8 || text.size() == 12 || text.size() == 14) &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

int twoDigits(const char *at)
{
    const int high = at[0] - '0';
    const int low = at[1] - '0';
    return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : -1;
}

/// "2018100300", as weather services write hours: a count since 1970 of so many digits is of 2030
/// or later.
std::optional<TimeText> readDateHour(std::string_view text)
{
    constexpr std::size_t length = 10;
    if (text.size() != length || (!text.starts_with("19") && !text.starts_with("20")))
        return {};
    const char *const at = text.data();
    const int hour = twoDigits(at + 8);
    const auto midnight =
        midnightOf({twoDigits(at) * 100 + twoDigits(at + 2), twoDigits(at + 4), twoDigits(at + 6)});
    if (!midnight || hour < 0 || hour > 23 || twoDigits(at + 2) < 0)
        return {};
    TimeText result;
    result.localMs = *midnight + hour * hourMs;
    return result;
}

/// "2018-10-03 00:46:13" and with a T, and nothing else: most recordings have it.
std::optional<TimeText> readPlainIso(std::string_view text)
{
    constexpr std::size_t length = 19;
    if (text.size() != length || text[4] != '-' || text[7] != '-' || text[13] != ':' ||
        text[16] != ':' || (text[10] != ' ' && text[10] != 'T'))
        return {};
    const char *const at = text.data();
    const int century = twoDigits(at);
    const int year = twoDigits(at + 2);
    const int hour = twoDigits(at + 11);
    const int minute = twoDigits(at + 14);
    const int second = twoDigits(at + 17);
    if (century < 0 || year < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 59)
        return {};
    const auto midnight = midnightOf({century * 100 + year, twoDigits(at + 5), twoDigits(at + 8)});
    if (!midnight)
        return {};
    TimeText result;
    result.localMs = *midnight + ((hour * 60 + minute) * 60 + second) * TimeMs{1000};
    return result;
}

/// What JSON of .NET writes: "/Date(1764028800000)/", milliseconds since 1970, an offset behind
/// them or not.
std::optional<TimeText> readDotNet(std::string_view text)
{
    constexpr std::string_view before = "/Date(";
    constexpr std::string_view after = ")/";
    if (!text.starts_with(before) || !text.ends_with(after))
        return {};
    text.remove_prefix(before.size());
    text.remove_suffix(after.size());
    return readEpoch(text.substr(0, text.find_first_of("+-", 1)));
}

/// In the brackets of a log's line.
std::string_view withoutBrackets(std::string_view text)
{
    return text.size() > 2 && text.front() == '[' && text.back() == ']'
               ? text.substr(1, text.size() - 2)
               : text;
}

} // namespace

std::optional<TimeText> readTimeText(std::string_view text, DateOrder order)
{
    if (auto plain = readPlainIso(text))
        return plain;
    if (auto hour = readDateHour(text))
        return hour;
    if (!isCompact(text) && text.find_first_not_of("0123456789.,eE+") == std::string_view::npos) {
        if (auto epoch = readEpoch(text))
            return epoch;
    }
    if (auto dotNet = readDotNet(text))
        return dotNet;
    return TimeParser(withoutBrackets(text), order).dateAndTime();
}

bool isTimeText(std::string_view text)
{
    constexpr std::size_t shortest = 6; // "4.3.24"
    if (text.size() < shortest || text.find_first_of("0123456789") == std::string_view::npos)
        return false;
    if (readTimeText(text, DateOrder::DayFirst))
        return true;
    return openDate(withoutBrackets(text)) &&
           (readTimeText(text, DateOrder::MonthFirst) || readTimeText(text, DateOrder::YearFirst));
}

std::optional<OpenDate> openDate(std::string_view text)
{
    TimeParser parser(text, DateOrder::DayFirst);
    (void)parser.dateAndTime(); // the numbers count, whether this order fits them or not
    return parser.open();
}

std::optional<std::int64_t> dayOf(const OpenDate &date, DateOrder order)
{
    constexpr int century = 2000;
    const auto full = [](int year) { return year < 100 ? year + century : year; };
    if (order == DateOrder::YearFirst && date.longYear)
        return {};
    const CalendarDate calendar =
        order == DateOrder::YearFirst  ? CalendarDate{full(date.first), date.second, date.third}
        : order == DateOrder::DayFirst ? CalendarDate{full(date.third), date.second, date.first}
                                       : CalendarDate{full(date.third), date.first, date.second};
    const auto midnight = midnightOf(calendar);
    return midnight ? std::optional(*midnight / dayMs) : std::nullopt;
}

std::optional<TimeMs> timeOfDay(std::string_view text)
{
    return TimeParser(text, DateOrder::DayFirst).onlyTimeOfDay();
}

bool isTimeOfDay(std::string_view text)
{
    return !readNumber(text).has_value() || text.find(':') != std::string_view::npos ||
                   text.find('-', 1) != std::string_view::npos ||
                   text.find_first_not_of("0123456789.,-") != std::string_view::npos
               ? timeOfDay(text).has_value()
               : false;
}

} // namespace aneroid

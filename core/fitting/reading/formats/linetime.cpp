#include "core/fitting/reading/formats/linetime.h"

#include "core/fitting/reading/time/timetext.h"
#include "core/text/csvtext.h"

#include <algorithm>

namespace aneroid {

namespace {

/// As behind a colon inside a time of day.
bool beginsDigit(std::string_view text)
{
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

} // namespace

std::string_view timeBefore(std::string_view prefix)
{
    constexpr std::size_t longest = 48; // of a time as people write it
    prefix = trimmed(prefix);
    while (!prefix.empty() && (prefix.front() == '[' || prefix.front() == '('))
        prefix.remove_prefix(1);
    std::string_view best;
    for (std::size_t end = 1; end <= std::min(prefix.size(), longest); ++end) {
        const bool ends =
            end == prefix.size() ||
            std::string_view(" ])\t;,|").find(prefix[end]) != std::string_view::npos ||
            (prefix[end] == ':' && !beginsDigit(prefix.substr(end + 1)));
        const std::string_view part = prefix.substr(0, end);
        if (ends && (isTimeText(part) || isTimeOfDay(part)))
            best = part;
    }
    return best;
}

std::string_view timeAmong(std::string_view prefix)
{
    constexpr int mostWords = 3;
    for (int words = 0; words <= mostWords; ++words) {
        if (const std::string_view time = timeBefore(prefix); !time.empty())
            return time;
        prefix = trimmed(prefix);
        const std::size_t blank = prefix.find_first_of(" \t");
        if (blank == std::string_view::npos)
            return {};
        prefix.remove_prefix(blank);
    }
    return {};
}

} // namespace aneroid

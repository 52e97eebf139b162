#include "core/fitting/twin/intervals.h"

#include "core/base/median.h"

#include <algorithm>
#include <cstdlib>

namespace aneroid {

namespace {

constexpr std::size_t stepsTogether = 24; ///< steps whose median is looked at together
constexpr std::size_t fewest = 12;        ///< steps of a part

TimeMs medianStep(std::span<const TimeMs> times, std::size_t from, std::size_t to)
{
    std::vector<TimeMs> steps;
    for (std::size_t i = from + 1; i <= to; ++i)
        steps.push_back(times[i] - times[i - 1]);
    return medianOf(std::move(steps));
}

bool differs(TimeMs a, TimeMs b)
{
    constexpr TimeMs parts = 5;
    return std::abs(a - b) * parts > std::min(a, b);
}

/// Whether most steps are of about this size: those of 46 s and 74 s in turn are not.
bool isSteady(std::span<const TimeMs> times, std::size_t from, std::size_t to, TimeMs step)
{
    constexpr std::size_t most = 3; // of four
    std::size_t near = 0;
    for (std::size_t i = from + 1; i <= to; ++i)
        near += differs(times[i] - times[i - 1], step) ? std::size_t{0} : 1;
    return near * 4 >= (to - from) * most;
}

/// The row in [from, to] at which steps of `before` end and those of `after` begin.
std::size_t changeRow(std::span<const TimeMs> times, std::size_t from, std::size_t to,
                      TimeMs before, TimeMs after)
{
    for (std::size_t i = from + 1; i <= to; ++i) {
        const TimeMs step = times[i] - times[i - 1];
        if (std::abs(step - after) < std::abs(step - before) && !differs(step, after))
            return i - 1;
    }
    return to;
}

} // namespace

std::vector<IntervalPart> intervalParts(std::span<const TimeMs> times)
{
    std::vector<IntervalPart> parts;
    if (times.size() < 2)
        return parts;
    const std::size_t last = times.size() - 1;
    std::size_t begin = 0;
    TimeMs current = medianStep(times, 0, std::min(stepsTogether, last));
    for (std::size_t at = stepsTogether; at + fewest <= last; at += stepsTogether / 2) {
        const std::size_t end = std::min(at + stepsTogether, last);
        const TimeMs step = medianStep(times, at, end);
        if (step <= 0 || !differs(step, current) || !isSteady(times, at, end, step))
            continue;
        // It stays for another window, or to the end.
        const std::size_t next = std::min(end + stepsTogether, last);
        if (next - end >= fewest && differs(medianStep(times, end, next), step))
            continue;
        const std::size_t from = at > stepsTogether ? at - stepsTogether : 0;
        const std::size_t change = changeRow(times, std::max(from, begin), end, current, step);
        if (change - begin >= fewest)
            parts.push_back({times[begin], times[change], current});
        begin = change;
        current = step;
        at = change;
    }
    parts.push_back({times[begin], times[last], current});
    return parts;
}

} // namespace aneroid

#include "core/fitting/reading/sparserows.h"

#include "core/fitting/reading/recording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

namespace aneroid {

namespace {

constexpr double reach = 0.6; ///< of a step, as the nearest sample counts in an even series

struct Event
{
    TimeMs time = 0;
    float value = noValue;
};

using Events = std::vector<Event>;

/// A row of all channels.
struct JoinedRow
{
    TimeMs time = 0;
    std::array<float, channelCount> values{noValue, noValue, noValue};
};

std::size_t valuesIn(const Recording &recording, std::size_t row)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(recording.values, [row](const std::vector<float> &values) {
            return !values.empty() && std::isfinite(values[row]);
        }));
}

/// Takes a channel's values out of the recording; with `ends` those that say that there was none,
/// too.
Events takeEvents(Recording &recording, std::size_t channel, bool ends)
{
    std::vector<float> values = std::exchange(recording.values[channel], {});
    Events events;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]) || (ends && std::isinf(values[i])))
            events.push_back({recording.times[i], values[i]});
    }
    std::ranges::stable_sort(events, {}, &Event::time);
    return events;
}

/// The step that `share` of them are shorter than; 0 where there is none.
double stepOf(const Events &events, double share)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < events.size(); ++i) {
        if (events[i].time != events[i - 1].time)
            steps.push_back(static_cast<double>(events[i].time - events[i - 1].time));
    }
    if (steps.empty())
        return 0.0;
    const auto at =
        steps.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(steps.size()));
    std::ranges::nth_element(steps, at);
    return *at;
}

/// Gives each event to the nearest row that has none of its channel yet; the others stay.
Events assign(std::vector<JoinedRow> &rows, const Events &events, std::size_t channel,
              double tolerance)
{
    Events left;
    std::size_t at = 0;
    for (const Event &event : events) {
        const auto distance = [&](std::size_t row) {
            return std::abs(static_cast<double>(rows[row].time - event.time));
        };
        const auto taken = [&](std::size_t row) {
            return std::isfinite(rows[row].values[channel]);
        };
        while (at + 1 < rows.size() &&
               (distance(at + 1) < distance(at) ||
                (distance(at + 1) <= tolerance && taken(at) && rows[at + 1].time <= event.time)))
            ++at;
        if (at < rows.size() && distance(at) <= tolerance && !taken(at))
            rows[at].values[channel] = event.value;
        else if (at + 1 < rows.size() && distance(at + 1) <= tolerance && !taken(at + 1))
            rows[++at].values[channel] = event.value;
        else
            left.push_back(event);
    }
    return left;
}

void putRows(Recording &recording, const std::vector<JoinedRow> &rows,
             const std::array<bool, channelCount> &has)
{
    recording.times.reserve(rows.size());
    for (const JoinedRow &row : rows)
        recording.times.push_back(row.time);
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (!has[c])
            continue;
        recording.values[c].reserve(rows.size());
        for (const JoinedRow &row : rows)
            recording.values[c].push_back(row.values[c]);
    }
}

/// All channels' events, and the channel that has the most.
struct AllEvents
{
    std::array<Events, channelCount> of;
    std::array<bool, channelCount> has{};
    std::size_t most = 0;

    AllEvents(Recording &recording, bool ends)
    {
        for (std::size_t c = 0; c < channelCount; ++c) {
            has[c] = !recording.values[c].empty();
            of[c] = takeEvents(recording, c, ends);
        }
        recording.times = {};
        most =
            static_cast<std::size_t>(std::ranges::max_element(of, {}, &Events::size) - of.begin());
    }
};

/// The last values at each instant, one after another.
class HeldValues
{
public:
    explicit HeldValues(const AllEvents &events)
        : m_events(events)
    {
    }

    JoinedRow at(TimeMs time, TimeMs tolerance)
    {
        JoinedRow row{time, m_last};
        for (std::size_t c = 0; c < channelCount; ++c) {
            const Events &events = m_events.of[c];
            for (; m_next[c] < events.size() && events[m_next[c]].time <= time + tolerance;
                 ++m_next[c])
                m_last[c] =
                    std::isfinite(events[m_next[c]].value) ? events[m_next[c]].value : noValue;
            row.values[c] = m_last[c];
        }
        return row;
    }

private:
    const AllEvents &m_events;
    std::array<std::size_t, channelCount> m_next{};
    std::array<float, channelCount> m_last{noValue, noValue, noValue};
};

} // namespace

bool isSparse(const Recording &recording)
{
    const auto channels = std::ranges::count_if(
        recording.values, [](const std::vector<float> &values) { return !values.empty(); });
    if (channels < 2)
        return false;
    std::size_t one = 0;
    std::size_t any = 0;
    for (std::size_t i = 0; i < recording.times.size(); ++i) {
        const std::size_t count = valuesIn(recording, i);
        one += count == 1 ? 1 : 0;
        any += count > 0 ? 1 : 0;
    }
    return one * 2 > any;
}

void joinSparseRows(Recording &recording)
{
    constexpr double half = 0.5;
    AllEvents events(recording, false);
    const double tolerance = reach * stepOf(events.of[events.most], half);
    std::vector<JoinedRow> rows;
    rows.reserve(events.of[events.most].size());
    for (const Event &event : events.of[events.most]) {
        rows.push_back({event.time});
        rows.back().values[events.most] = event.value;
    }
    events.of[events.most] = {};
    for (std::size_t c = 0; c < channelCount; ++c) {
        const Events left = assign(rows, std::exchange(events.of[c], {}), c, tolerance);
        const auto middle = static_cast<std::ptrdiff_t>(rows.size());
        for (const Event &event : left) {
            rows.push_back({event.time});
            rows.back().values[c] = event.value;
        }
        std::ranges::inplace_merge(rows, rows.begin() + middle, {}, &JoinedRow::time);
    }
    putRows(recording, rows, events.has);
}

void holdSparseRows(Recording &recording)
{
    constexpr double aQuarter = 0.25;
    constexpr TimeMs longestHold = 21'600'000;
    constexpr TimeMs mostRows = 4'000'000;
    const AllEvents events(recording, true);
    std::vector<TimeMs> times;
    for (const Events &each : events.of)
        std::ranges::transform(each, std::back_inserter(times), &Event::time);
    if (times.empty())
        return;
    std::ranges::sort(times);
    const TimeMs step = std::max({static_cast<TimeMs>(stepOf(events.of[events.most], aQuarter)),
                                  (times.back() - times.front()) / mostRows, TimeMs{1}});
    HeldValues held(events);
    std::vector<JoinedRow> rows;
    TimeMs next = times.front();
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (i > 0 && times[i] - times[i - 1] > longestHold)
            next = std::max(next, times[i]);
        for (; next <= times[i]; next += step)
            rows.push_back(held.at(next, step / 2));
    }
    putRows(recording, rows, events.has);
}

} // namespace aneroid

// Finds the events of a schedule that touch what is asked for.

#include "core/base/randombatch.h"
#include "core/climate/events.h"
#include "core/climate/weeklyhours.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace aneroid {

namespace {

/// Bins whose events are drawn in one go, and the most that begin in one of them.
constexpr std::size_t batchBins = 64;
constexpr std::size_t mostOfBin = 8;

/// How many events start in a bin whose mean is one.
std::size_t poissonOfOne(double u)
{
    // The distribution function at 0 … 7.
    static constexpr auto sums = [] {
        std::array<double, mostOfBin> made{};
        double term = 1.0 / std::numbers::e;
        double sum = 0.0;
        for (std::size_t i = 0; i < made.size(); ++i) {
            term /= i > 1 ? static_cast<double>(i) : 1.0;
            sum += term;
            made[i] = sum;
        }
        return made;
    }();
    std::size_t count = 0;
    for (const double sum : sums) // no branch on a random number
        count += u > sum ? 1U : 0U;
    return count;
}

} // namespace

/// What is drawn in one go of a source, one event after the other in no order.
struct EventSchedule::Batch
{
    static constexpr std::size_t most = batchBins * mostOfBin;

    std::array<Random4, most + 1> words; ///< first of the bins
    std::array<std::int64_t, most + 3> bins;
    std::array<std::int64_t, most + 3> salts;
    std::array<TimeMs, most> starts;
    std::array<Random4, most> shapes;
};

namespace {

/// The number of event `i` of a bin among all of its kind.
std::int64_t saltOf(std::int64_t bin, std::size_t i)
{
    const auto salt = static_cast<std::uint64_t>(bin) << 3 | static_cast<std::uint64_t>(i);
    return static_cast<std::int64_t>(salt & ~(std::uint64_t{1} << 63));
}

} // namespace

/// Whether an event of the source that was drawn comes at that hour of that month.
bool EventSchedule::keepsHour(const Source &source, TimeMs start, const Random4 &words,
                              TimeMs utcOffsetMs) const
{
    if (!source.keepsHours)
        return true;
    const TimeMs local = start + utcOffsetMs;
    double weight = weightOfHour(source.climate.hours, floorDivide(local, hourMs));
    if (source.climate.months != allYear)
        weight *= monthWeight(source.climate.months, m_year.dayAt(local));
    return uniform(words[2]) < weight;
}

template <typename Wanted, typename Found>
void EventSchedule::drawBins(const Source &source, std::span<const std::int64_t> bins,
                             const EventView &view, const Wanted &wanted, const Found &found) const
{
    const WeatherKind kind = source.climate.kind;
    const std::uint64_t stream = streamOf(kind, isRegional(kind) ? 0 : view.place.own);
    const TimeMs offset = static_cast<TimeMs>(view.utcOffsetMinutes) * 60'000;
    Batch batch; // written before it is read
    randomWordsOfMany(m_seed, Stream::EventCounts, bins, stream, batch.words);
    std::array<std::size_t, batchBins> counts; // likewise
    std::size_t first = 0;                     // events, the first of each bin
    for (std::size_t b = 0; b < bins.size(); ++b) {
        // Numbers, not branches: those on random numbers are mispredicted half the time.
        const Random4 words = batch.words[b];
        counts[b] = poissonOfOne(uniform(words[0]));
        batch.words[first] = words;
        batch.bins[first] = bins[b];
        batch.salts[first] = saltOf(bins[b], 0);
        first += counts[b] > 0 ? 1U : 0U;
    }
    std::size_t all = first;
    for (std::size_t b = 0; b < bins.size(); ++b) {
        const auto add = [&](std::size_t i) {
            batch.bins[all] = bins[b];
            batch.salts[all] = saltOf(bins[b], i);
            all += counts[b] > i ? 1U : 0U;
        };
        add(1);
        add(2);
        for (std::size_t i = 3; i < counts[b]; ++i)
            add(i);
    }
    randomWordsOfMany(m_seed, Stream::EventCounts, {batch.salts.data() + first, all - first},
                      stream | (std::uint64_t{1} << 63), {batch.words.data() + first, all - first});
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all; ++i) {
        const TimeMs start =
            batch.bins[i] * source.binMs +
            static_cast<TimeMs>(uniform(batch.words[i][1]) * static_cast<double>(source.binMs));
        if (!wanted(start) || !keepsHour(source, start, batch.words[i], offset))
            continue;
        batch.starts[kept] = start;
        batch.salts[kept++] = batch.salts[i];
    }
    randomWordsOfMany(m_seed, Stream::EventShapes, {batch.salts.data(), kept}, stream,
                      batch.shapes);
    for (std::size_t i = 0; i < kept; ++i)
        found(batch.starts[i], batch.shapes[i]);
}

template <typename Found>
void EventSchedule::forEachScheduled(const Source &source, TimeMs from, TimeMs to,
                                     TimeMs longestDelay, const EventView &view,
                                     const Found &found) const
{
    const TimeMs earliest = from - source.longestMs - longestDelay;
    const auto wanted = [&](TimeMs start) {
        return start <= to + longestDelay && start > earliest;
    };
    const std::int64_t last = floorDivide(to + longestDelay, source.binMs);
    std::array<std::int64_t, batchBins> bins; // written before they are read
    for (std::int64_t bin = floorDivide(earliest, source.binMs); bin <= last;) {
        std::size_t count = 0;
        while (count < bins.size() && bin <= last)
            bins[count++] = bin++;
        drawBins(source, std::span(bins).first(count), view, wanted,
                 [&](TimeMs start, const Random4 &words) {
                     found(make(source.climate, start, 0, words));
                 });
    }
}

namespace {

/// Finds, for one instant after the other that mostly rise, the first of many (rising) that is not
/// before it.
class Cursor
{
public:
    explicit Cursor(std::span<const TimeMs> times)
        : m_times(times)
    {
    }

    /// The number of times where there is none.
    std::size_t firstFrom(TimeMs time)
    {
        while (m_at > 0 && m_times[m_at - 1] >= time)
            --m_at;
        while (m_at < m_times.size() && m_times[m_at] < time)
            ++m_at;
        return m_at;
    }

    /// Whether one of them lies in [from, before).
    bool any(TimeMs from, TimeMs before)
    {
        const std::size_t first = firstFrom(from);
        return first < m_times.size() && m_times[first] < before;
    }

private:
    std::span<const TimeMs> m_times;
    std::size_t m_at = 0;
};

} // namespace

void EventSchedule::collectFor(std::span<const TimeMs> times, TimeMs delayMs, const EventView &view,
                               std::vector<ScheduledEvent> &out) const
{
    out.clear();
    if (times.empty())
        return;
    Cursor cursor(times);
    const auto keep = [&](const ScheduledEvent &event) {
        const ScheduledEvent there = asSeenAt(event, view);
        if (cursor.any(there.event.startMs, there.goneMs() + delayMs))
            out.push_back(there);
    };
    const TimeMs longest = longestDelay(std::hypot(view.place.eastKm, view.place.northKm));
    for (const Source &source : m_sources) {
        if (!view.scheduled)
            continue;
        const EventProfile &kind = source.climate;
        const bool moves = longest > 0 && isRegional(kind.kind);
        const auto found = [&](TimeMs start, const Random4 &words) {
            // Many events of sparse instants go here.
            if (moves || cursor.any(start, start + durationOf(kind, words) + delayMs))
                keep(make(kind, start, 0, words));
        };
        forEachScheduledFor(source, times, delayMs, moves ? longest : 0, view, found);
    }
    std::ranges::for_each(m_triggered, keep);
    std::sort(out.begin(), out.end(), [](const ScheduledEvent &a, const ScheduledEvent &b) {
        const TimeMs one = a.event.startMs;
        const TimeMs other = b.event.startMs;
        return one != other ? one < other : startsBefore(a, b);
    });
}

/// As forEachScheduled(), but of what may touch one of the instants or `delayMs` before it: only
/// the bins near them, for instants may lie far apart.
template <typename Found>
void EventSchedule::forEachScheduledFor(const Source &source, std::span<const TimeMs> times,
                                        TimeMs delayMs, TimeMs longestDelay, const EventView &view,
                                        const Found &found) const
{
    const TimeMs before = source.longestMs + longestDelay + delayMs;
    const auto wanted = [](TimeMs) { return true; };
    std::array<std::int64_t, batchBins> bins; // written before they are read
    std::size_t count = 0;
    const auto draw = [&] {
        drawBins(source, std::span(bins).first(std::exchange(count, 0)), view, wanted, found);
    };
    std::int64_t next = floorDivide(times.front() - before, source.binMs);
    for (std::size_t i = 0; i < times.size();) {
        next = std::max(next, floorDivide(times[i] - before, source.binMs));
        const std::int64_t last = floorDivide(times[i] + longestDelay, source.binMs);
        for (; next <= last; ++next) {
            bins[count++] = next;
            if (count == bins.size())
                draw();
        }
        // The instants whose last bin is the same need no more of them.
        const TimeMs end = (last + 1) * source.binMs - longestDelay;
        while (i < times.size() && times[i] < end)
            ++i;
    }
    draw();
}

void EventSchedule::collectShared(TimeMs from, TimeMs to, const EventView &view, double farthestKm,
                                  std::vector<ScheduledEvent> &out) const
{
    out.clear();
    if (!view.scheduled)
        return;
    for (const Source &source : m_sources) {
        if (isRegional(source.climate.kind))
            forEachScheduled(source, from, to, longestDelay(farthestKm), view,
                             [&out](const ScheduledEvent &event) { out.push_back(event); });
    }
}

void EventSchedule::keepThere(const ScheduledEvent &event, TimeMs from, TimeMs to,
                              const EventView &view, std::vector<ScheduledEvent> &out) const
{
    const ScheduledEvent there = asSeenAt(event, view);
    if (there.event.startMs <= to && there.goneMs() > from)
        out.push_back(there);
}

void EventSchedule::collectAt(std::span<const ScheduledEvent> shared, TimeMs from, TimeMs to,
                              const EventView &view, std::vector<ScheduledEvent> &out) const
{
    out.clear();
    const auto keep = [&](const ScheduledEvent &event) { keepThere(event, from, to, view, out); };
    std::ranges::for_each(shared, keep);
    for (const Source &source : m_sources) {
        if (view.scheduled && !isRegional(source.climate.kind))
            forEachScheduled(source, from, to, 0, view, keep);
    }
    std::ranges::for_each(m_triggered, keep);
    std::sort(out.begin(), out.end(), startsBefore);
}

void EventSchedule::collect(TimeMs from, TimeMs to, const EventView &view,
                            std::vector<ScheduledEvent> &out) const
{
    out.clear();
    const auto keep = [&](const ScheduledEvent &event) { keepThere(event, from, to, view, out); };
    const TimeMs longest = longestDelay(std::hypot(view.place.eastKm, view.place.northKm));
    for (const Source &source : m_sources) {
        if (view.scheduled)
            forEachScheduled(source, from, to, isRegional(source.climate.kind) ? longest : 0, view,
                             keep);
    }
    std::ranges::for_each(m_triggered, keep);
    std::sort(out.begin(), out.end(), startsBefore);
}

} // namespace aneroid

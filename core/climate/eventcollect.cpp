// Finds the events of a schedule that touch what is asked for.

#include "core/base/instantindex.h"
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

/// How many events start in a bin whose mean is one, by the first of its words: an inverted
/// distribution function.
class EventCounts
{
public:
    EventCounts()
    {
        double term = 1.0 / std::numbers::e;
        double sum = 0.0;
        for (std::size_t i = 0; i < m_above.size(); ++i) {
            term /= i > 1 ? static_cast<double>(i) : 1.0;
            sum += term;
            m_above[i] = static_cast<std::uint32_t>(sum * 0x1p32);
        }
        for (std::uint32_t cell = 0; cell < m_least.size(); ++cell)
            m_least[cell] = static_cast<std::uint8_t>(search(cell << shift));
    }

    [[nodiscard]] std::size_t operator()(std::uint32_t word) const
    {
        // All but the last few cells have at most one step.
        const std::uint32_t cell = word >> shift;
        if (cell > m_least.size() - 4) [[unlikely]]
            return search(word);
        const std::size_t least = m_least[cell];
        return least + (word > m_above[least] ? 1U : 0U);
    }

private:
    static constexpr std::uint32_t shift = 24;

    [[nodiscard]] std::size_t search(std::uint32_t word) const
    {
        std::size_t count = 0;
        while (count < m_above.size() && word > m_above[count])
            ++count;
        return count;
    }

    std::array<std::uint32_t, mostOfBin> m_above{}; ///< words above the i-th are more than i events
    std::array<std::uint8_t, 256> m_least{};        ///< by cell of words
};

const EventCounts &eventCounts()
{
    static const EventCounts counts;
    return counts;
}

/// The number of event `i` of a bin among all of its kind.
std::int64_t saltOf(std::int64_t bin, std::size_t i)
{
    const auto salt = static_cast<std::uint64_t>(bin) << 3 | static_cast<std::uint64_t>(i);
    return static_cast<std::int64_t>(salt & ~(std::uint64_t{1} << 63));
}

} // namespace

/// Bins of all sources whose events are drawn in one go, and these, one after the other in no
/// order.
struct EventSchedule::Batch
{
    static constexpr std::size_t most = batchBins * mostOfBin;

    template <std::size_t size>
    struct List
    {
        std::array<std::int64_t, size> numbers; ///< of bins or, of events, salts
        std::array<std::uint64_t, size> streams;
        std::array<const Source *, size> sources;

        void put(std::size_t at, std::int64_t number, std::uint64_t stream, const Source *source)
        {
            numbers[at] = number;
            streams[at] = stream;
            sources[at] = source;
        }
    };

    std::size_t asked = 0;
    List<batchBins> bins;
    List<most + 3> events;
    std::array<Random4, most + 1> words; ///< first of the bins
    std::array<std::int64_t, most + 3> binOf;
    std::array<TimeMs, most> starts;
    std::array<Random4, most> shapes;
};

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
void EventSchedule::ask(const Source &source, std::int64_t bin, const EventView &view, Batch &batch,
                        const Wanted &wanted, const Found &found) const
{
    const WeatherKind kind = source.climate.kind;
    batch.bins.put(batch.asked++, bin, streamOf(kind, isRegional(kind) ? 0 : view.place.own),
                   &source);
    if (batch.asked == batchBins)
        draw(view, batch, wanted, found);
}

template <typename Wanted, typename Found>
void EventSchedule::draw(const EventView &view, Batch &batch, const Wanted &wanted,
                         const Found &found) const
{
    const std::size_t asked = std::exchange(batch.asked, 0);
    if (asked == 0)
        return;
    const TimeMs offset = static_cast<TimeMs>(view.utcOffsetMinutes) * 60'000;
    const auto &bins = batch.bins;
    auto &events = batch.events;
    randomWordsOfPairs(m_seed, Stream::EventCounts, {bins.numbers.data(), asked},
                       {bins.streams.data(), asked}, batch.words);
    std::array<std::size_t, batchBins> counts; // written before they are read
    const EventCounts &countOf = eventCounts();
    std::size_t all = 0; // events, the first of each bin
    for (std::size_t b = 0; b < asked; ++b) {
        // Numbers, not branches: those on random numbers are mispredicted half the time.
        const Random4 words = batch.words[b];
        counts[b] = countOf(words[0]);
        batch.words[all] = words;
        batch.binOf[all] = bins.numbers[b];
        events.put(all, saltOf(bins.numbers[b], 0), bins.streams[b], bins.sources[b]);
        all += counts[b] > 0 ? 1U : 0U;
    }
    const std::size_t first = all; // of the others
    constexpr std::uint64_t others = std::uint64_t{1} << 63;
    for (std::size_t b = 0; b < asked; ++b) {
        const auto add = [&](std::size_t i) {
            batch.binOf[all] = bins.numbers[b];
            events.put(all, saltOf(bins.numbers[b], i), bins.streams[b] | others, bins.sources[b]);
            all += counts[b] > i ? 1U : 0U;
        };
        add(1);
        add(2);
        for (std::size_t i = 3; i < counts[b]; ++i)
            add(i);
    }
    randomWordsOfPairs(m_seed, Stream::EventCounts, {events.numbers.data() + first, all - first},
                       {events.streams.data() + first, all - first},
                       {batch.words.data() + first, all - first});
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all; ++i) {
        const Source &source = *events.sources[i];
        const Random4 &words = batch.words[i];
        const TimeMs start =
            batch.binOf[i] * source.binMs +
            static_cast<TimeMs>(uniform(words[1]) * static_cast<double>(source.binMs));
        batch.starts[kept] = start;
        events.put(kept, events.numbers[i], events.streams[i] & ~others, &source);
        kept += wanted(source, start) && keepsHour(source, start, words, offset) ? 1U : 0U;
    }
    randomWordsOfPairs(m_seed, Stream::EventShapes, {events.numbers.data(), kept},
                       {events.streams.data(), kept}, batch.shapes);
    for (std::size_t i = 0; i < kept; ++i)
        found(*events.sources[i], batch.starts[i], batch.shapes[i]);
}

template <typename Which, typename Found>
void EventSchedule::forEachScheduled(const Which &which, TimeMs from, TimeMs to, double distanceKm,
                                     const EventView &view, const Found &found) const
{
    Batch batch; // written before it is read
    const TimeMs longest = longestDelay(distanceKm);
    const auto delayOf = [longest](const Source &source) {
        return isRegional(source.climate.kind) ? longest : 0;
    };
    const auto wanted = [&](const Source &source, TimeMs start) {
        const TimeMs delay = delayOf(source);
        return start <= to + delay && start > from - source.longestMs - delay;
    };
    const auto made = [&](const Source &source, TimeMs start, const Random4 &words) {
        found(make(source.climate, start, 0, words));
    };
    for (const Source &source : m_sources) {
        if (!view.scheduled || !which(source.climate.kind))
            continue;
        const TimeMs delay = delayOf(source);
        const std::int64_t last = source.binAt(to + delay);
        for (std::int64_t bin = source.binAt(from - source.longestMs - delay); bin <= last; ++bin)
            ask(source, bin, view, batch, wanted, made);
    }
    draw(view, batch, wanted, made);
}

namespace {

/// Calls `ask` with the number of each bin whose events, at most `before` old and `after` early,
/// may be of one of the instants (rising), and of some others.
template <typename Source, typename Ask>
void forEachBin(std::span<const TimeMs> times, const Source &source, TimeMs before, TimeMs after,
                const Ask &ask)
{
    std::int64_t next = source.binAt(times.front() - before);
    const std::int64_t end = source.binAt(times.back() + after);
    if (end - next <= 2 * static_cast<std::int64_t>(times.size())) { // few are of no use
        for (; next <= end; ++next)
            ask(next);
        return;
    }
    for (std::size_t i = 0; i < times.size();) {
        next = std::max(next, source.binAt(times[i] - before));
        const std::int64_t last = source.binAt(times[i] + after);
        for (; next <= last; ++next)
            ask(next);
        // The instants whose last bin is the same need no more of them.
        const TimeMs until = (last + 1) * source.binMs - after;
        while (i < times.size() && times[i] < until)
            ++i;
    }
}

} // namespace

void EventSchedule::collectFor(std::span<const TimeMs> times, TimeMs delayMs, const EventView &view,
                               std::vector<ScheduledEvent> &out) const
{
    out.clear();
    if (times.empty())
        return;
    const InstantIndex instants(times);
    const auto keep = [&](const ScheduledEvent &event) {
        const ScheduledEvent there = asSeenAt(event, view);
        if (instants.any(there.event.startMs, there.goneMs() + delayMs))
            out.push_back(there);
    };
    const TimeMs longest = longestDelay(std::hypot(view.place.eastKm, view.place.northKm));
    const auto moves = [longest](const Source &source) {
        return longest > 0 && isRegional(source.climate.kind);
    };
    Batch batch;                   // written before it is read
    constexpr std::size_t few = 8; // most events are of none of so few instants
    const bool sparse = times.size() <= few;
    const auto wanted = [&](const Source &source, TimeMs start) {
        return !sparse || moves(source) ||
               instants.any(start, start + source.longestMs + delayMs + 1);
    };
    const auto found = [&](const Source &source, TimeMs start, const Random4 &words) {
        // Many events of sparse instants go here.
        const EventProfile &kind = source.climate;
        if (moves(source) || instants.any(start, start + durationOf(kind, words) + delayMs))
            keep(make(kind, start, 0, words));
    };
    for (const Source &source : m_sources) {
        if (!view.scheduled)
            continue;
        const TimeMs delay = moves(source) ? longest : 0;
        forEachBin(times, source, source.longestMs + delay + delayMs, delay,
                   [&](std::int64_t bin) { ask(source, bin, view, batch, wanted, found); });
    }
    draw(view, batch, wanted, found);
    std::ranges::for_each(m_triggered, keep);
    std::sort(out.begin(), out.end(), [](const ScheduledEvent &a, const ScheduledEvent &b) {
        const TimeMs one = a.event.startMs;
        const TimeMs other = b.event.startMs;
        return one != other ? one < other : startsBefore(a, b);
    });
}

void EventSchedule::collectShared(TimeMs from, TimeMs to, const EventView &view, double farthestKm,
                                  std::vector<ScheduledEvent> &out) const
{
    out.clear();
    forEachScheduled(isRegional, from, to, farthestKm, view,
                     [&out](const ScheduledEvent &event) { out.push_back(event); });
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
    forEachScheduled([](WeatherKind kind) { return !isRegional(kind); }, from, to, 0.0, view, keep);
    std::ranges::for_each(m_triggered, keep);
    std::sort(out.begin(), out.end(), startsBefore);
}

void EventSchedule::collect(TimeMs from, TimeMs to, const EventView &view,
                            std::vector<ScheduledEvent> &out) const
{
    out.clear();
    const auto keep = [&](const ScheduledEvent &event) { keepThere(event, from, to, view, out); };
    forEachScheduled([](WeatherKind) { return true; }, from, to,
                     std::hypot(view.place.eastKm, view.place.northKm), view, keep);
    std::ranges::for_each(m_triggered, keep);
    std::sort(out.begin(), out.end(), startsBefore);
}

} // namespace aneroid

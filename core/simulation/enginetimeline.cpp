// The readings of one device, one after the other.

#include "core/base/spanpart.h"
#include "core/instrument/noisetable.h"
#include "core/instrument/refresh.h"
#include "core/simulation/enginedesk.h"

#include <algorithm>

namespace aneroid {

namespace {

/// Readings of a block share the filter's warming up; aligned to a device's timeline.
constexpr std::size_t blockTicks = 256;

/// Measurements of a block in normal mode, by their numbers.
constexpr std::int64_t blockMeasurements = 64;

/// Readings made in one go where there is no filter.
constexpr std::size_t pieceSize = 1024;

} // namespace

std::size_t Engine::warmUp(std::uint64_t tick, std::uint32_t device) const
{
    const InstrumentSettings &instrument = kind(device).instrument;
    const std::size_t before = instrument.mode.normalMode() ? 0 : Bme280::warmUp(instrument);
    return before == 0 ? 0 : before + static_cast<std::size_t>(tick % blockTicks);
}

void Engine::generate(std::uint32_t device, std::span<const TimeMs> times, std::size_t warmUp,
                      std::uint32_t firstSequence, std::span<Reading> out, std::span<Air> truth,
                      std::span<RawWords> words)
{
    if (out.empty())
        return;
    bool faulty = m_faults.any();
    if (faulty) {
        m_spans.clear();
        m_faults.append(m_hashes[device], times[warmUp], times.back(),
                        kind(device).settings.intervalMs, m_spans);
        faulty = std::ranges::any_of(
            m_spans, [](const FaultSpan &span) { return showsInReadings(span.kind); });
        if (faulty && words.empty()) {
            m_words.resize(std::max(m_words.size(), out.size()));
            words = {m_words.data(), out.size()};
        }
    }
    const InstrumentSettings &instrument = kind(device).instrument;
    const SensorMode &mode = instrument.mode;
    const auto read = times.subspan(warmUp);
    if (mode.normalMode())
        generateNormal({device, read, out, truth, words, &instrument});
    else if (mode.filtered())
        generateFiltered({device, times, out, truth, words, &instrument}, warmUp,
                         firstSequence - 1);
    else
        generateForced({device, read, out, truth, words, &instrument});
    if (instrument.character.refresh.any())
        holdRefreshed({device, read, out, {}, words, &instrument});
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].timestampMs = read[i];
        out[i].device = device;
        out[i].sequence = firstSequence + static_cast<std::uint32_t>(i);
        out[i].anomalies = 0;
    }
    if (faulty)
        applyFaultsOf(device, out, words);
}

/// What the device would read without a fault, at any instants: as at the first of a run, so that
/// it does not depend on what else is asked for.
void Engine::makeClean(std::uint32_t device, std::span<const TimeMs> times, std::span<Air> out)
{
    const InstrumentSettings &instrument = kind(device).instrument;
    std::vector<Reading> made(times.size());
    measureEach({device, times, made, {}, {}, &instrument});
    if (instrument.character.refresh.any())
        holdRefreshed({device, times, made, {}, {}, &instrument});
    std::ranges::transform(made, out.begin(), [](const Reading &reading) {
        return Air{reading.temperatureC, reading.humidity, reading.pressureHpa};
    });
}

/// Each as at the first of a run.
void Engine::measureEach(const Wanted &wanted)
{
    const SensorMode &mode = wanted.instrument->mode;
    if (mode.normalMode()) {
        readNormal(wanted);
    } else if (mode.filtered()) {
        for (std::size_t i = 0; i < wanted.times.size(); ++i) {
            const auto time = wanted.times.subspan(i, 1);
            sense(wanted.device, time, *wanted.instrument);
            measure(wanted.device, time, 0, 1, *wanted.instrument, wanted.out.subspan(i, 1), {});
        }
    } else {
        generateForced(wanted);
    }
}

/// Puts what the station holds in the place of the channels that it refreshes more rarely than it
/// is read (RefreshCharacter). In small pieces, as generateForced().
void Engine::holdRefreshed(const Wanted &wanted)
{
    const InstrumentSettings &instrument = *wanted.instrument;
    const TrimParameters trim = knownChip(wanted.device).trim();
    std::vector<TimeMs> instants;
    std::vector<Reading> made;
    std::vector<double> values;
    std::vector<double> held;
    for (const Channel channel : allChannels) {
        const auto refreshed =
            RefreshedChannel::of(instrument, channel, m_seed ^ m_hashes[wanted.device]);
        if (!refreshed)
            continue;
        for (std::size_t done = 0; done < wanted.times.size(); done += pieceSize) {
            const std::size_t count = std::min(pieceSize, wanted.times.size() - done);
            const auto times = wanted.times.subspan(done, count);
            refreshed->list(times, instants);
            made.resize(instants.size());
            measureEach({wanted.device, instants, made, {}, {}, &kind(wanted.device).refreshed});
            values.clear();
            for (const Reading &reading : made)
                values.push_back(reading.channel(channel));
            held.resize(count);
            refreshed->hold(times, instants, values, held);
            showHeld(instrument, channel, kind(wanted.device).settings.climate.ranges, trim, held,
                     wanted.out.subspan(done, count), partOf(wanted.words, done, count));
        }
    }
}

FaultBasis Engine::basisOf(std::uint32_t device)
{
    const Kind &own = kind(device);
    const double scale = own.instrument.noiseScale;
    FaultBasis basis{chip(device).trim(),
                     own.settings.climate.ranges,
                     noiseDeviation(own.instrument.mode, own.instrument.character),
                     {},
                     {}};
    for (double &noise : basis.noise)
        noise *= scale > 0.0 ? scale : 1.0;
    basis.clean = [this, device](std::span<const TimeMs> times, std::span<Air> out) {
        makeClean(device, times, out);
    };
    basis.held = [this, device](const FaultSpan &span) {
        const auto [found, isNew] = m_held.try_emplace(span.key);
        if (isNew)
            makeClean(device, {&span.startMs, 1}, {&found->second, 1});
        return found->second;
    };
    return basis;
}

void Engine::applyFaultsOf(std::uint32_t device, std::span<Reading> readings,
                           std::span<RawWords> words)
{
    const std::vector<FaultSpan> spans = m_spans;
    applyFaults(spans, basisOf(device), readings, words);
}

/// In small pieces, so that what one part makes is still near when the next part reads it.
void Engine::generateForced(const Wanted &wanted)
{
    for (std::size_t done = 0; done < wanted.times.size(); done += pieceSize) {
        const std::size_t count = std::min(pieceSize, wanted.times.size() - done);
        const auto times = wanted.times.subspan(done, count);
        sense(wanted.device, times, *wanted.instrument);
        measure(wanted.device, times, 0, count, *wanted.instrument, wanted.out.subspan(done, count),
                partOf(wanted.words, done, count));
        if (!wanted.truth.empty())
            std::copy_n(truthOf(wanted.device).begin(), count,
                        wanted.truth.begin() + static_cast<std::ptrdiff_t>(done));
    }
}

/// The filter begins anew with each block of ticks, warmed up by what comes before it: the first
/// `warmUp` of the times. `tick` is the first reading's. Where the reading before is the last that
/// was made, its state is known, and nothing before it is made again.
void Engine::generateFiltered(const Wanted &wanted, std::size_t warmUp, std::uint64_t tick)
{
    const std::size_t filtered = Bme280::warmUp(kind(wanted.device).instrument);
    FilterMemory &memory = filterMemory(wanted.device);
    const auto into = [&tick] { return static_cast<std::size_t>(tick % blockTicks); };
    const auto beganAt = [&](std::size_t first) { return wanted.times[first - into() - filtered]; };
    // The next block is warmed up by instants before it, and those by more: then all are made.
    const bool oneBlock = wanted.out.size() <= blockTicks - into();
    const bool goesOn = oneBlock && into() > 0 && memory.state.started && memory.tick + 1 == tick &&
                        memory.lastAt == wanted.times[warmUp - 1] &&
                        memory.beganAt == beganAt(warmUp);
    const std::size_t skipped = goesOn ? warmUp : 0;
    const auto times = wanted.times.subspan(skipped);
    sense(wanted.device, times, *wanted.instrument);
    if (!wanted.truth.empty())
        std::copy_n(truthOf(wanted.device).begin() + static_cast<std::ptrdiff_t>(warmUp - skipped),
                    wanted.out.size(), wanted.truth.begin());
    for (std::size_t first = warmUp; first < wanted.times.size();) {
        const std::size_t count = std::min(wanted.times.size() - first, blockTicks - into());
        const bool known = goesOn && first == warmUp;
        const std::size_t from = known ? first : first - into() - filtered;
        if (!known)
            memory.state = {};
        memory.beganAt = beganAt(first);
        measure(wanted.device, times, from - skipped, first + count - from, *wanted.instrument,
                wanted.out.subspan(first - warmUp, count),
                partOf(wanted.words, first - warmUp, count), &memory.state);
        first += count;
        tick += count;
        memory.tick = tick - 1;
        memory.lastAt = wanted.times[first - 1];
    }
}

Engine::FilterMemory &Engine::filterMemory(std::uint32_t device)
{
    m_filters.resize(m_hashes.size());
    return m_filters[device];
}

/// In normal mode the chip measures by its own clock, and a reading is its last measurement. The
/// filter begins anew with each block of measurements, so that a measurement is the same whoever
/// reads it and when.
void Engine::generateNormal(const Wanted &wanted)
{
    readNormal(wanted);
    describe(wanted);
}

void Engine::readNormal(const Wanted &wanted)
{
    const MeasurementClock clock = chip(wanted.device).clock(wanted.instrument->mode);
    for (std::size_t done = 0; done < wanted.times.size();)
        done += readMeasurements(wanted, done, clock);
}

/// Makes readings from `first` on, with a filter those that see one block of measurements; returns
/// how many.
std::size_t Engine::readMeasurements(const Wanted &wanted, std::size_t first,
                                     const MeasurementClock &clock)
{
    Desk &desk = *m_desks.front();
    const std::size_t warmUp = Bme280::warmUp(*wanted.instrument);
    auto times = wanted.times.subspan(first);
    const std::int64_t block = floorDivide(clock.number(times.front()), blockMeasurements);
    desk.measured.clear();
    std::int64_t listed = block * blockMeasurements - static_cast<std::int64_t>(warmUp) - 1;
    if (warmUp > 0) {
        const TimeMs end = clock.instant((block + 1) * blockMeasurements);
        times = times.first(
            static_cast<std::size_t>(std::ranges::lower_bound(times, end) - times.begin()));
    } else {
        times = times.first(std::min(times.size(), pieceSize));
    }
    std::vector<std::uint32_t> &seen = desk.share; // by reading: which of the measurements
    seen.clear();
    for (const TimeMs time : times) {
        const std::int64_t number = clock.number(time);
        if (warmUp == 0) // what nobody reads need not be made
            listed = std::max(listed, number - 1);
        while (listed < number)
            desk.measured.push_back(clock.instant(++listed));
        seen.push_back(static_cast<std::uint32_t>(desk.measured.size() - 1 - warmUp));
    }
    desk.measurements.resize(desk.measured.size() - warmUp);
    sense(wanted.device, desk.measured, *wanted.instrument);
    desk.measuredWords.resize(wanted.words.empty() ? 0 : desk.measurements.size());
    measure(wanted.device, desk.measured, 0, desk.measured.size(), *wanted.instrument,
            desk.measurements, desk.measuredWords);
    for (std::size_t i = 0; i < times.size(); ++i)
        wanted.out[first + i] = desk.measurements[seen[i]];
    for (std::size_t i = 0; i < times.size() && !wanted.words.empty(); ++i)
        wanted.words[first + i] = desk.measuredWords[seen[i]];
    return times.size();
}

/// What goes on around the readings at their own instants: events by name, and the true air.
void Engine::describe(const Wanted &wanted)
{
    Desk &desk = *m_desks.front();
    const Place where = place(wanted.device);
    const Weather &air = weather(wanted.device);
    desk.kinds.resize(std::max(desk.kinds.size(), wanted.times.size()));
    air.nameEvents(wanted.times, where, desk.scratch, {desk.kinds.data(), wanted.times.size()});
    for (std::size_t i = 0; i < wanted.out.size(); ++i)
        wanted.out[i].weather = desk.kinds[i];
    if (wanted.truth.empty())
        return;
    sense(wanted.device, wanted.times, *wanted.instrument);
    std::copy_n(truthOf(wanted.device).begin(), wanted.truth.size(), wanted.truth.begin());
}

} // namespace aneroid

// What the chip of one device senses at many instants, and what it makes of it.

#include "core/simulation/enginedesk.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

/// 0: a reading is one sample.
TimeMs windowMsOf(const InstrumentSettings &instrument)
{
    return std::llround(instrument.character.averaging.windowS * 1000.0);
}

/// Of so few instants the past is made together with them.
constexpr std::size_t fewInstants = 16;

/// Between which instants of the past those lie that are remembered at `times` (rising).
void listPast(std::span<const TimeMs> times, std::vector<TimeMs> &past)
{
    past.clear();
    for (const TimeMs time : times) {
        if (!past.empty() && time - memoryMs < past.back())
            continue; // between two that are known
        const TimeMs from = memoryTime(memoryEdge(time));
        for (const TimeMs edge : {from, from + memorySpacingMs}) {
            if (past.empty() || past.back() < edge)
                past.push_back(edge);
        }
    }
}

void rememberEach(std::span<const TimeMs> times, std::span<const TimeMs> past,
                  std::span<const Air> pastAir, std::span<double> out)
{
    std::size_t left = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        while (past[left + 1] <= times[i] - memoryMs && left + 2 < past.size())
            ++left;
        out[i] =
            remembered(times[i], past[left], pastAir[left].humidity, pastAir[left + 1].humidity);
    }
}

} // namespace

const Bme280 &Engine::knownChip(std::uint32_t device)
{
    if (!m_known || m_known->device != device)
        m_known.emplace(KnownChip{device, chip(device), {}, {}});
    return m_known->unit;
}

const Margins &Engine::knownMargins(std::uint32_t device, TimeMs at)
{
    const Bme280 &unit = knownChip(device);
    const std::int32_t number = Bme280::marginsNumber(kind(device).instrument, at);
    if (m_known->marginsNumber != number) {
        m_known->margins = marginsOf(device, unit, at);
        m_known->marginsNumber = number;
    }
    return m_known->margins;
}

void Engine::sense(std::uint32_t device, std::span<const TimeMs> times,
                   const InstrumentSettings &instrument)
{
    Desk &desk = *m_desks.front();
    if (desk.air.size() < times.size()) {
        desk.air.resize(times.size());
        desk.kinds.resize(times.size());
        desk.delayed.resize(times.size());
        desk.earlier.resize(times.size());
    }
    const Place where = place(device);
    const Weather &air = weather(device);
    const TimeMs windowMs = windowMsOf(instrument);
    const bool remembers = instrument.character.unitErrors; // hysteresis is one of them
    for (std::size_t done = 0; done < times.size();) {
        // A unit that ages needs wider margins from week to week.
        const TimeMs hold = isAlone() ? Bme280::marginsHoldUntil(instrument, times[done])
                                      : std::numeric_limits<TimeMs>::max();
        const auto end =
            std::lower_bound(times.begin() + static_cast<std::ptrdiff_t>(done), times.end(), hold);
        const auto count = static_cast<std::size_t>(end - times.begin()) - done;
        const Margins margins = knownMargins(device, times[done]);
        auto part = times.subspan(done, count);
        const bool together = windowMs == 0 && remembers && count <= fewInstants;
        if (together) {
            senseTogether(air, part, where, margins, done);
        } else if (windowMs > 0) {
            senseWindows(air, part, where, margins, windowMs, done);
            part = desk.windowTimes;
        } else {
            air.evaluate(part, where, margins, desk.scratch,
                         {{desk.air.data() + done, count},
                          {desk.kinds.data() + done, count},
                          {desk.delayed.data() + done, count}});
        }
        if (remembers && !together)
            recall(air, part, where, margins, {desk.earlier.data() + done, count});
        done += count;
    }
}

/// Where a station averages, the air where the windows of its readings begin, in their middles and
/// where they end, at the readings' instants, with the events there; its windowTimes become the
/// middles. All of them lie in the past of a reading, which what happens after it does not change.
void Engine::senseWindows(const Weather &weather, std::span<const TimeMs> times, const Place &where,
                          const Margins &margins, TimeMs windowMs, std::size_t at)
{
    Desk &desk = *m_desks.front();
    const std::size_t count = times.size();
    desk.windowBegin.resize(at + count);
    desk.windowEnd.resize(at + count);
    weather.evaluateWindows(times, windowMs, where, margins, desk.scratch,
                            {{desk.windowBegin.data() + at, count},
                             {desk.air.data() + at, count},
                             {desk.delayed.data() + at, count},
                             {desk.windowEnd.data() + at, count},
                             {desk.kinds.data() + at, count}});
    desk.windowTimes.resize(count);
    std::ranges::transform(times, desk.windowTimes.begin(),
                           [windowMs](TimeMs time) { return time - windowMs / 2; });
}

/// The air at the instants last sensed.
std::span<const Air> Engine::truthOf(std::uint32_t device) const
{
    const Desk &desk = *m_desks.front();
    return windowMsOf(kind(device).instrument) > 0 ? desk.windowEnd : desk.air;
}

void Engine::trueAir(std::uint32_t device, std::span<const TimeMs> times, std::span<Air> out)
{
    constexpr std::size_t pieceSize = 1024; // so that the desk stays small
    for (std::size_t done = 0; done < times.size(); done += pieceSize) {
        const std::size_t count = std::min(pieceSize, times.size() - done);
        sense(device, times.subspan(done, count), kind(device).instrument);
        std::copy_n(truthOf(device).begin(), count,
                    out.begin() + static_cast<std::ptrdiff_t>(done));
    }
}

void Engine::recall(const Weather &weather, std::span<const TimeMs> times, const Place &where,
                    const Margins &margins, std::span<double> out)
{
    Desk &desk = *m_desks.front();
    std::vector<TimeMs> &past = desk.past;
    listPast(times, past);
    desk.pastAir.resize(std::max(desk.pastAir.size(), past.size()));
    desk.details.assign(past.size(), Weather::Detail::Slow);
    weather.evaluate(past, where, margins, desk.scratch,
                     {{desk.pastAir.data(), past.size()}, {}, {}}, desk.details);
    rememberEach(times, past, desk.pastAir, out);
}

/// The air at few instants and what is remembered at them in one go, into the desk from `at` on.
void Engine::senseTogether(const Weather &weather, std::span<const TimeMs> times,
                           const Place &where, const Margins &margins, std::size_t at)
{
    Desk &desk = *m_desks.front();
    const std::vector<TimeMs> &past = desk.past;
    listPast(times, desk.past);
    const std::size_t count = times.size() + past.size();
    desk.windowTimes.resize(count);
    desk.details.resize(count);
    std::size_t next = 0;
    std::size_t nextPast = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isPast =
            next == times.size() || (nextPast < past.size() && past[nextPast] < times[next]);
        desk.windowTimes[i] = isPast ? past[nextPast++] : times[next++];
        desk.details[i] = isPast ? Weather::Detail::Slow : Weather::Detail::All;
    }
    std::vector<Air> &air = desk.togetherAir;
    air.resize(std::max(air.size(), count));
    constexpr std::size_t most = 3 * fewInstants;
    std::array<WeatherKind, most> kinds; // written before they are read
    std::array<double, most> delayed;
    weather.evaluate(desk.windowTimes, where, margins, desk.scratch,
                     {{air.data(), count}, {kinds.data(), count}, {delayed.data(), count}},
                     desk.details);
    desk.pastAir.resize(std::max(desk.pastAir.size(), past.size()));
    next = nextPast = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (desk.details[i] == Weather::Detail::Slow) {
            desk.pastAir[nextPast++] = air[i];
            continue;
        }
        desk.air[at + next] = air[i];
        desk.kinds[at + next] = kinds[i];
        desk.delayed[at + next++] = delayed[i];
    }
    rememberEach(times, past, desk.pastAir, {desk.earlier.data() + at, times.size()});
}

void Engine::measure(std::uint32_t device, std::span<const TimeMs> times, std::size_t from,
                     std::size_t count, const InstrumentSettings &instrument,
                     std::span<Reading> out, std::span<RawWords> words, FilterState *filter)
{
    const Desk &desk = *m_desks.front();
    const Kind &own = kind(device);
    SensedAir sensed{{desk.air.data() + from, count},
                     {desk.delayed.data() + from, count},
                     {desk.earlier.data() + from, count}};
    if (windowMsOf(instrument) > 0)
        sensed.window = {{desk.windowBegin.data() + from, count},
                         {desk.windowEnd.data() + from, count}};
    sensed.keeps = isAlone() ? nullptr : &own.keeps;
    sensed.filter = filter;
    knownChip(device).measure(times.subspan(from, count), sensed, instrument,
                              own.settings.climate.ranges, out, words);
    const std::size_t skipped = count - out.size();
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].weather = desk.kinds[from + skipped + i];
}

} // namespace aneroid

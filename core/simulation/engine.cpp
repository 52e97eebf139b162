#include "core/simulation/engine.h"

#include "core/climate/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aneroid {

namespace {

/// Readings of a block share the filter's warming up; aligned to a device's timeline.
constexpr std::size_t blockTicks = 256;

/// Readings made in one go where there is no filter.
constexpr std::size_t pieceSize = 1024;

/// A room's number among those of a fleet, see Place.
std::uint64_t ownKey(const std::string &id)
{
    constexpr std::uint64_t keyMask = (std::uint64_t{1} << 48) - 1;
    return hashOf(id) & keyMask;
}

/// Spreads the devices of a fleet over a disc, evenly by area and for ever by their ids.
Place placeOf(const std::string &id, double radiusKm)
{
    const Random4 words = randomWords(0, Stream::DevicePlace, hashOf(id));
    const double distance = radiusKm * std::sqrt(uniform(words[0]));
    const double angle = 2.0 * std::numbers::pi * uniform(words[1]);
    return {distance * std::cos(angle), distance * std::sin(angle), ownKey(id)};
}

} // namespace

Engine::Engine(const Profile &profile, std::uint64_t seed, DeviceIds deviceIds,
               const EngineSettings &settings)
    : m_profile(profile)
    , m_seed(seed)
    , m_deviceIds(std::move(deviceIds))
    , m_settings(settings)
    , m_events(profile, seed)
{
    m_chips.reserve(m_deviceIds.size());
    for (const std::string &id : m_deviceIds)
        m_chips.emplace_back(seed, id);
    rebuild();
}

Engine::~Engine() = default;

void Engine::setSettings(const EngineSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    rebuild();
}

void Engine::rebuild()
{
    m_instrument = m_settings.instrument;
    m_instrument.character = m_profile.instrument;
    m_weather = std::make_unique<Weather>(m_profile, m_events, m_seed, m_settings.climate);
}

TimeMs Engine::naturalDuration(WeatherKind kind, TimeMs at) const
{
    return m_events.naturalDuration(kind, at);
}

WeatherEvent Engine::trigger(WeatherKind kind, TimeMs at, TimeMs durationMs)
{
    return m_events.trigger(kind, at, durationMs);
}

std::vector<WeatherEvent> Engine::endEvents(TimeMs at)
{
    return m_events.endActive(at, m_weather->view({}));
}

std::size_t Engine::warmUp(std::uint64_t tick) const
{
    const std::size_t before = Bme280::warmUp(m_instrument);
    return before == 0 ? 0 : before + static_cast<std::size_t>(tick % blockTicks);
}

void Engine::generate(std::uint32_t device, std::span<const TimeMs> times, std::size_t warmUp,
                      std::uint32_t firstSequence, std::span<Reading> out, std::span<Air> truth)
{
    if (out.empty())
        return;
    const std::size_t filtered = Bme280::warmUp(m_instrument);
    if (filtered == 0) {
        // Small pieces, so that what one part makes is still near when the next part reads it.
        times = times.subspan(warmUp);
        for (std::size_t done = 0; done < times.size(); done += pieceSize) {
            const std::size_t count = std::min(pieceSize, times.size() - done);
            sense(device, times.subspan(done, count));
            measure(device, times.subspan(done, count), 0, count, out.subspan(done, count));
            if (!truth.empty())
                std::copy_n(m_air.begin(), count,
                            truth.begin() + static_cast<std::ptrdiff_t>(done));
        }
    } else {
        // The filter begins anew with each block, warmed up by what comes before it.
        sense(device, times);
        if (!truth.empty())
            std::copy_n(m_air.begin() + static_cast<std::ptrdiff_t>(warmUp), out.size(),
                        truth.begin());
        std::size_t first = warmUp; // of the times, to be made
        std::uint64_t tick = firstSequence - 1;
        while (first < times.size()) {
            const auto into = static_cast<std::size_t>(tick % blockTicks);
            const std::size_t count = std::min(times.size() - first, blockTicks - into);
            const std::size_t from = first - into - filtered;
            measure(device, times, from, first + count - from, out.subspan(first - warmUp, count));
            first += count;
            tick += count;
        }
    }
    const std::size_t offset = filtered == 0 ? 0 : warmUp;
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].timestampMs = times[offset + i];
        out[i].device = device;
        out[i].sequence = firstSequence + static_cast<std::uint32_t>(i);
        out[i].anomalies = 0;
    }
}

void Engine::sense(std::uint32_t device, std::span<const TimeMs> times)
{
    if (m_air.size() < times.size()) {
        m_air.resize(times.size());
        m_kinds.resize(times.size());
        m_delayed.resize(times.size());
        m_earlier.resize(times.size());
    }
    const Place where = place(device);
    const Bme280 &chip = m_chips[device];
    for (std::size_t done = 0; done < times.size();) {
        // A unit that ages needs wider margins from week to week.
        const TimeMs hold = Bme280::marginsHoldUntil(m_instrument, times[done]);
        const auto end =
            std::lower_bound(times.begin() + static_cast<std::ptrdiff_t>(done), times.end(), hold);
        const auto count = static_cast<std::size_t>(end - times.begin()) - done;
        const Margins margins = chip.margins(m_instrument, m_settings.climate.ranges, times[done]);
        const auto part = times.subspan(done, count);
        m_weather->evaluate(part, where, margins, m_scratch,
                            {{m_air.data() + done, count},
                             {m_kinds.data() + done, count},
                             {m_delayed.data() + done, count}});
        recall(part, where, margins, {m_earlier.data() + done, count});
        done += count;
    }
}

/// What the humidity element remembers is slow: straight lines between instants two hours apart
/// will do, and cost next to nothing.
void Engine::recall(std::span<const TimeMs> times, const Place &where, const Margins &margins,
                    std::span<double> out)
{
    constexpr TimeMs spacing = 7'200'000;
    constexpr TimeMs memory = 3'600'000;
    m_past.clear();
    for (const TimeMs time : times) {
        const TimeMs from = floorDivide(time - memory, spacing) * spacing;
        for (const TimeMs edge : {from, from + spacing}) {
            if (m_past.empty() || m_past.back() < edge)
                m_past.push_back(edge);
        }
    }
    m_pastAir.resize(std::max(m_pastAir.size(), m_past.size()));
    m_weather->evaluate(m_past, where, margins, m_scratch,
                        {{m_pastAir.data(), m_past.size()}, {}, {}});
    std::size_t left = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        while (m_past[left + 1] <= times[i] - memory && left + 2 < m_past.size())
            ++left;
        const double part =
            static_cast<double>(times[i] - memory - m_past[left]) / static_cast<double>(spacing);
        const double before = m_pastAir[left].humidity;
        out[i] = before + part * (m_pastAir[left + 1].humidity - before);
    }
}

void Engine::measure(std::uint32_t device, std::span<const TimeMs> times, std::size_t from,
                     std::size_t count, std::span<Reading> out)
{
    const SensedAir sensed{{m_air.data() + from, count},
                           {m_delayed.data() + from, count},
                           {m_earlier.data() + from, count}};
    m_chips[device].measure(times.subspan(from, count), sensed, m_instrument,
                            m_settings.climate.ranges, out);
    const std::size_t skipped = count - out.size();
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].weather = m_kinds[from + skipped + i];
}

Place Engine::place(std::uint32_t device) const
{
    if (m_deviceIds.size() < 2)
        return {};
    return placeOf(m_deviceIds[device], m_settings.fleetRadiusKm);
}

std::vector<WeatherEvent> Engine::allEventsBetween(TimeMs from, TimeMs to,
                                                   std::uint32_t device) const
{
    EventView view = m_weather->view(place(device));
    view.scheduled = true;
    return m_events.named(from, to, view);
}

TimeMs Engine::phaseMs(std::uint32_t device, TimeMs intervalMs) const
{
    if (m_deviceIds.size() < 2)
        return 0;
    const double u = uniform(randomWords(0, Stream::DevicePhase, hashOf(m_deviceIds[device]))[0]);
    return std::min(static_cast<TimeMs>(u * static_cast<double>(intervalMs)), intervalMs - 1);
}

} // namespace aneroid

#include "core/simulation/simulationprivate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

/// Readings denser than this are made in batches: the event loop, the window and the sender live
/// on.
constexpr double shortestTickMs = 5.0;
constexpr double shortestDenseTickMs = 50.0; ///< where there are more than denseRate a second
constexpr double denseRate = 2000.0;

/// More than this behind, and it counts as a gap rather than as lateness.
constexpr std::uint64_t lateTicks = 100;
constexpr double lateSeconds = 1.0;               ///< where ticks are denser than that allows for
constexpr std::uint64_t lateReadings = 2'000'000; ///< in memory at once, for large fleets ...
constexpr std::uint64_t leastLateTicks = 2;       ///< ... of which the largest may be so late

} // namespace

Simulation::Private::Private(std::unique_ptr<Clock> theClock)
    : clock(theClock ? std::move(theClock) : std::make_unique<SystemClock>())
{
}

TimeMs Simulation::Private::now() const
{
    if (state != RunState::Running || catchingUp)
        return anchorSim;
    const double elapsed = static_cast<double>(clock->monotonicNs() - anchorNs) * 1e-6;
    return anchorSim + static_cast<TimeMs>(std::floor(elapsed * settings.speed + 1e-6));
}

void Simulation::Private::anchor(TimeMs sim)
{
    anchorSim = sim;
    anchorNs = clock->monotonicNs();
}

bool Simulation::Private::profileWaits() const
{
    return run && (profileChanged || settings.profile != scenario.settings.profile);
}

Settings Simulation::Private::forRun(const Settings &value) const
{
    const Settings &before = run->settings();
    Settings kept = value;
    if (!kept.utcOffsetMinutes)
        kept.utcOffsetMinutes = scenario.settings.utcOffsetMinutes;
    if (!profileWaits())
        return kept;
    kept.temperature = before.temperature;
    kept.humidity = before.humidity;
    kept.pressure = before.pressure;
    return kept;
}

Settings Simulation::Private::forScenario(const Settings &value, TimeMs at) const
{
    Settings plain = withDelivery(value, Settings());
    plain.seed = seed;
    if (!plain.utcOffsetMinutes)
        plain.utcOffsetMinutes = machineUtcOffsetMinutes(at);
    return plain;
}

std::uint64_t Simulation::Private::lateLimit() const
{
    const double perSecond = settings.speed / settings.intervalSeconds;
    const auto ticks = static_cast<std::uint64_t>(std::ceil(perSecond * lateSeconds));
    return std::min(std::max(lateTicks, ticks),
                    std::max(leastLateTicks, lateReadings / ids.size()));
}

double Simulation::Private::shortestWaitMs() const
{
    const double perSecond =
        static_cast<double>(ids.size()) * settings.speed / settings.intervalSeconds;
    return perSecond > denseRate && ids.size() > 1 ? shortestDenseTickMs : shortestTickMs;
}

std::uint64_t Simulation::Private::lastSequence() const
{
    std::uint64_t last = count > 0 ? count : std::numeric_limits<std::uint32_t>::max();
    if (playback && playback->scenario->count > 0)
        last = std::min(last, playback->scenario->count);
    return last;
}

TimeMs Simulation::Private::firstTime() const
{
    return playback ? playback->scenario->startMs : start.value_or(clock->wallMs());
}

TimeMs Simulation::Private::lastInstant() const
{
    TimeMs last = until.value_or(std::numeric_limits<TimeMs>::max());
    if (durationMs)
        last = std::min(last, scenario.startMs + *durationMs);
    if (playback && playback->ends)
        last = std::min(last, playback->scenario->lastMs());
    return last;
}

void Simulation::Private::refreshIds()
{
    if (fleet) {
        ids = fleet->ids;
        idsSettings.devices = 0; // of no settings
        return;
    }
    if (!haveSameIds(settings, idsSettings))
        ids = aneroid::deviceIds(settings);
    idsSettings = settings;
}

TimeMs Simulation::Private::actTime() const
{
    return std::max(std::min(now(), run->nextTime()), run->lastTime() + 1);
}

void Simulation::Private::actAt(TimeMs at, Act one)
{
    one.atMs = at - scenario.startMs;
    run->apply(one);
    scenario.acts.push_back(std::move(one));
    settingsActOpen = false;
}

void Simulation::Private::changeSettings(const Settings &value)
{
    const TimeMs at = settingsActOpen ? openSince : actTime();
    if (settingsActOpen && settingsActListed) {
        scenario.acts.pop_back();
        run->undoSettings();
    }
    Act one;
    one.changes = settingChanges(run->settings(), forRun(value));
    settingsActListed = !one.changes.isEmpty();
    if (settingsActListed)
        actAt(at, std::move(one));
    settingsActOpen = true;
    openSince = at;
}

} // namespace aneroid

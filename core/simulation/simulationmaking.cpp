// The half of Simulation that makes readings: ticks, catching up, gaps.
#include "core/simulation/simulationprivate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace aneroid {

namespace {

constexpr double longestTickMs = 3'600'000.0;

/// More than this and the event loop gets its turn before the rest.
constexpr std::size_t mostAtOnce = 5000;

/// Readings in one go while catching up: the event loop lives on between them.
constexpr double pastReadings = 2000.0;
constexpr int closedGateMs = 20;

} // namespace

void Simulation::tick()
{
    if (d->isGateOpen()) {
        if (d->catchingUp)
            makePast();
        else
            makeDue(mostAtOnce);
    }
    if (d->state == RunState::Running)
        schedule();
}

void Simulation::makeDue(std::size_t most)
{
    if (d->state != RunState::Running)
        return;
    const TimeMs now = d->now();
    if (!d->catchingUp && !d->playback && d->run->isLate(now, d->lateLimit()))
        skipTo(now);
    makeUpTo(now, most);
}

/// The next piece of what is to be caught up with; the last one ends in the present.
void Simulation::makePast()
{
    if (d->state != RunState::Running)
        return;
    const bool stopped = d->playback && d->playback->stopped;
    if (!stopped && d->run->nextTime() <= d->anchorSim) { // some of the last piece is left
        makeUpTo(d->anchorSim, mostAtOnce);
        return;
    }
    const double tickReadings = static_cast<double>(d->ids.size());
    const double ticks = std::max(1.0, pastReadings / tickReadings);
    const TimeMs pieceMs = std::llround(ticks * d->settings.intervalSeconds * 1000.0);
    const TimeMs present = d->present();
    const TimeMs until = std::min(d->anchorSim + pieceMs, present);
    d->anchor(std::max(d->anchorSim, until));
    if (until >= present)
        setCatchingUp(false);
    makeUpTo(d->anchorSim, mostAtOnce);
}

void Simulation::makeUpTo(TimeMs now, std::size_t most)
{
    const TimeMs last = d->lastInstant();
    const TimeMs until = std::min(now, last);
    if (d->playback)
        playUpTo(until, most);
    else
        makeReadings(until, most);
    announceEvents();
    if (d->state != RunState::Running || !d->run)
        return;
    const bool stopped = d->playback && d->playback->stopped;
    if (d->run->isComplete() || (now >= last && (stopped || d->run->nextTime() > last))) {
        d->anchor(until);
        finish();
    }
}

void Simulation::makeReadings(TimeMs now, std::size_t most)
{
    QList<Reading> batch;
    std::vector<RawWords> words;
    d->run->setWords(d->keepWords ? &words : nullptr);
    if (d->run->advanceTo(now, d->lastSequence(), batch, most))
        d->settingsActOpen = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Reading &reading = batch.at(static_cast<qsizetype>(i));
        d->words[{reading.device, reading.sequence}] = words[i];
    }
    if (!batch.isEmpty()) {
        d->made += static_cast<quint64>(batch.size());
        const bool gap = std::exchange(d->gapPending, false);
        Q_EMIT readingsReady(batch, gap);
    }
}

std::vector<Air> Simulation::trueAir(std::uint32_t device, std::span<const TimeMs> times) const
{
    return d->run ? d->run->trueAir(device, times) : std::vector<Air>();
}

void Simulation::setCatchingUp(bool catchingUp)
{
    if (std::exchange(d->catchingUp, catchingUp) != catchingUp)
        Q_EMIT catchingUpChanged(catchingUp);
}

void Simulation::skipTo(TimeMs now)
{
    const TimeMs from = d->run->nextTime();
    const quint64 readings = d->run->readingsDueAt(now);
    Act act;
    act.kind = ActKind::Gap;
    act.durationMs = now - from;
    d->actAt(from, std::move(act));
    d->skipped += readings;
    d->gapPending = true;
    Q_EMIT gapHappened(from, now, readings);
}

void Simulation::finish()
{
    d->anchor(d->now());
    d->timer.stop();
    d->state = nextState(d->state, RunCommand::Finish);
    setCatchingUp(false);
    Q_EMIT stateChanged(d->state);
}

void Simulation::announceEvents()
{
    if (!d->run)
        return;
    const TimeMs from = d->watched;
    const TimeMs to = d->now();
    if (to <= from)
        return;
    d->watched = to;
    for (const WeatherEvent &event : d->run->eventsBetween(from, to)) {
        if (event.startMs > from && event.startMs <= to)
            Q_EMIT weatherEventStarted(event);
        if (event.endMs > from && event.endMs <= to)
            Q_EMIT weatherEventEnded(event);
    }
}

void Simulation::schedule()
{
    if (!d->isGateOpen()) {
        d->timer.start(closedGateMs);
        return;
    }
    if (d->catchingUp) {
        d->timer.start(0);
        return;
    }
    TimeMs next = d->lastInstant();
    if (d->playback)
        next = std::min({next, d->playback->nextAt(), d->playback->scenario->lastMs()});
    if (!d->playback || !d->playback->stopped)
        next = std::min(next, d->run->nextTime());
    const double simMs = static_cast<double>(next - d->now());
    const double realMs = std::ceil(std::max(0.0, simMs / d->settings.speed));
    // Where the event loop had its turn before all was made, the rest follows at once.
    const double least = simMs < 0.0 ? 0.0 : d->shortestWaitMs();
    const double bounded = std::clamp(realMs, least, longestTickMs);
    d->timer.start(static_cast<int>(bounded));
}

} // namespace aneroid

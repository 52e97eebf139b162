#include "core/backfill/backfillreplay.h"

#include "core/backfill/backfillslab.h"
#include "core/scenario/scenario.h"
#include "core/simulation/replay.h"

#include <algorithm>
#include <deque>
#include <future>
#include <utility>

namespace aneroid {

BackfillReplay::BackfillReplay(const BackfillPlan &plan, const Backfill::Options &options)
    : m_plan(plan)
    , m_options(options)
    , m_ids(plan.fleet ? plan.fleet->ids : deviceIds(plan.settings))
    , m_begin(border(plan.shard - 1))
    , m_end(border(plan.shard))
    , m_first{m_begin, 0}
{
    if (options.from)
        m_first = std::clamp(*options.from, m_first, RowPosition{m_end, 0});
}

/// Shards are parts of the time, all of one length.
TimeMs BackfillReplay::border(std::uint32_t index) const
{
    const auto span = static_cast<std::uint64_t>(m_plan.toMs + 1 - m_plan.fromMs);
    const std::uint64_t shards = m_plan.shards;
    return m_plan.fromMs +
           static_cast<TimeMs>(span / shards * index + span % shards * index / shards);
}

std::uint64_t BackfillReplay::ticks() const
{
    Replay replay(*m_plan.scenario, m_plan.toMs);
    replay.passUntil(m_begin);
    const std::uint64_t all = replay.passUntil(m_end);
    return all - std::min(all, ticksBefore());
}

std::uint64_t BackfillReplay::ticksBefore() const
{
    Replay replay(*m_plan.scenario, m_first.time);
    replay.passUntil(m_begin);
    std::uint64_t before = replay.passUntil(m_first.time);
    QList<Reading> there;
    if (m_first.device > 0) {
        while (replay.next(there, m_options.partRows)) {
        }
    }
    before += static_cast<std::uint64_t>(std::ranges::count_if(
        there, [this](const Reading &reading) { return reading.device < m_first.device; }));
    return before;
}

/// `whole`: at the scenario's end. Those that begin in [begin, end).
std::vector<DeviceEvent> BackfillReplay::events(const Replay &whole, TimeMs begin, TimeMs end) const
{
    std::vector<DeviceEvent> found;
    if (begin >= end)
        return found;
    for (std::uint32_t device = 0; device < m_ids.size(); ++device) {
        for (WeatherEvent event : whole.run().eventsBetween(begin, end, device)) {
            // What went on before the first reading is not part of the history.
            event.startMs = std::max(event.startMs, m_plan.fromMs);
            event.peakMs = std::max(event.peakMs, event.startMs);
            if (event.startMs >= begin && event.startMs < end && event.startMs < event.endMs)
                found.push_back({device, event, {}});
        }
        for (FaultSpan fault : whole.run().faultsBetween(begin, end - 1, device)) {
            fault.startMs = std::max(fault.startMs, m_plan.fromMs);
            if (fault.endMs >= foreverMs / 2) // where the record ends
                fault.endMs = m_plan.toMs + 1;
            if (fault.startMs >= begin && fault.startMs < fault.endMs)
                found.push_back({device, {}, fault});
        }
    }
    sortEvents(found);
    return found;
}

std::uint64_t BackfillReplay::eventsBefore() const
{
    Replay whole(*m_plan.scenario, m_plan.toMs);
    whole.passUntil(m_plan.toMs + 1);
    return events(whole, m_plan.fromMs, m_begin).size();
}

void BackfillReplay::listEvents(
    const std::function<bool(const std::vector<DeviceEvent> &)> &consume) const
{
    Replay whole(*m_plan.scenario, m_plan.toMs);
    whole.passUntil(m_plan.toMs + 1);
    const std::vector<DeviceEvent> all = events(whole, m_begin, m_end);
    if (!all.empty())
        (void)consume(all);
}

/// False at the end.
bool BackfillReplay::fill(Replay &replay, BackfillPart &part) const
{
    replay.run().setTruth(m_plan.truth ? &part.truth : nullptr);
    replay.run().setWords(m_plan.raw || m_plan.rawBytes ? &part.words : nullptr);
    const std::uint64_t before = replay.run().instants();
    QList<Reading> rows;
    const bool more = replay.next(rows, std::max<std::size_t>(1, m_options.partRows));
    part.ticks = replay.run().instants() - before;
    if (!more && part.ticks == 0) // missed samples may stand at the end
        return false;
    part.readings.assign(rows.cbegin(), rows.cend());
    dropBefore(part);
    if (m_plan.mishaps)
        part.mishaps = replay.run().mishapsOf(part.readings);
    return true;
}

void BackfillReplay::dropBefore(BackfillPart &part) const
{
    const auto first = std::ranges::find_if(part.readings, [this](const Reading &reading) {
        return RowPosition{reading.timestampMs, reading.device} >= m_first;
    });
    const auto count = first - part.readings.begin();
    part.readings.erase(part.readings.begin(), first);
    if (m_plan.truth)
        part.truth.erase(part.truth.begin(), part.truth.begin() + count);
    if (!part.words.empty())
        part.words.erase(part.words.begin(), part.words.begin() + count);
    part.ticks -= static_cast<std::uint64_t>(count);
}

BackfillEnd BackfillReplay::run(const Backfill::Format &format, const Backfill::Consumer &consume,
                                const std::stop_token &stop) const
{
    Replay replay(*m_plan.scenario, std::min(m_plan.toMs, m_end - 1));
    Replay whole(*m_plan.scenario, m_plan.toMs);
    if (m_plan.labels)
        whole.passUntil(m_plan.toMs + 1);
    replay.passUntil(m_first.time);
    const auto mode = m_options.threads == 1 ? std::launch::deferred : std::launch::async;
    std::deque<std::future<BackfillPart>> making; // in order
    const auto takeFirst = [&] {
        const BackfillPart part = making.front().get();
        making.pop_front();
        return consume(part);
    };
    TimeMs told = m_first.time; // events that begin before are in parts already
    for (bool more = true; more;) {
        if (stop.stop_requested())
            return BackfillEnd::Cancelled;
        BackfillPart part;
        more = fill(replay, part);
        if (m_plan.labels) {
            const TimeMs end = more && !part.readings.empty() ? part.readings.back().timestampMs + 1
                               : more                         ? told
                                                              : m_end;
            part.events = events(whole, told, end);
            told = std::max(told, end);
        }
        making.push_back(std::async(mode, [this, &format, made = std::move(part)]() mutable {
            format(made, m_ids);
            return std::move(made);
        }));
        if (making.size() > m_options.threads && !takeFirst())
            return BackfillEnd::Refused;
    }
    while (!making.empty()) {
        if (stop.stop_requested())
            return BackfillEnd::Cancelled;
        if (!takeFirst())
            return BackfillEnd::Refused;
    }
    return BackfillEnd::Complete;
}

} // namespace aneroid

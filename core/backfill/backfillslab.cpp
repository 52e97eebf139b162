#include "core/backfill/backfillslab.h"

#include "core/base/spanpart.h"
#include "core/simulation/run.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace aneroid {

namespace {

/// Sequences count from 1: this one marks the row of a missed sample until it is left out.
constexpr std::uint32_t missedSequence = droppedSequence;

/// Times within a slab and row numbers within a part share a sort key.
constexpr unsigned rowBits = 24;

bool comesBefore(const Reading &a, const Reading &b)
{
    return a.timestampMs != b.timestampMs ? a.timestampMs < b.timestampMs : a.device < b.device;
}

template <typename T>
void permute(std::vector<T> &values, const std::vector<std::uint64_t> &keys)
{
    if (values.empty())
        return;
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const std::uint64_t key : keys)
        sorted.push_back(values[key & ((std::uint64_t{1} << rowBits) - 1)]);
    values = std::move(sorted);
}

/// Rows by time, then device, from rows by device, then time.
void sortRows(BackfillPart &part)
{
    if (std::is_sorted(part.readings.begin(), part.readings.end(), comesBefore))
        return;
    TimeMs first = part.readings.front().timestampMs;
    for (const Reading &reading : part.readings)
        first = std::min(first, reading.timestampMs);
    std::vector<std::uint64_t> keys(part.readings.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        keys[i] = static_cast<std::uint64_t>(part.readings[i].timestampMs - first) << rowBits | i;
    std::sort(keys.begin(), keys.end());
    permute(part.readings, keys);
    permute(part.truth, keys);
    permute(part.words, keys);
}

bool anyMisses(const BackfillPlan &plan)
{
    return std::ranges::any_of(settingsByKind(plan.settings, plan.fleet.get()),
                               [](const Settings &kind) { return kind.missedPercent > 0.0; });
}

void dropMissed(BackfillPart &part)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < part.readings.size(); ++i) {
        const bool missed = part.readings[i].sequence == missedSequence;
        part.readings[kept] = part.readings[i]; // the next writes over one that is missed
        if (!part.truth.empty())
            part.truth[kept] = part.truth[i];
        if (!part.words.empty())
            part.words[kept] = part.words[i];
        kept += missed ? 0U : 1U;
    }
    part.readings.resize(kept);
    part.truth.resize(std::min(kept, part.truth.size()));
    part.words.resize(std::min(kept, part.words.size()));
}

/// Takes the instants of missed samples out; returns how many are left.
std::size_t leaveOutMissed(const std::vector<std::uint8_t> &missed, std::vector<TimeMs> &times)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        times[kept] = times[i];
        kept += missed[i] == 0 ? 1U : 0U;
    }
    times.resize(kept);
    return kept;
}

/// Moves the first `kept` values to where no sample is missed.
template <typename T>
void spread(const std::vector<std::uint8_t> &missed, std::size_t kept, std::span<T> values)
{
    for (std::size_t i = values.size(); i-- > 0 && kept > 0;) {
        if (missed[i] == 0)
            values[i] = values[--kept];
    }
}

} // namespace

BackfillSlab::BackfillSlab(const BackfillPlan &plan, const BackfillGrid &grid)
    : m_plan(plan)
    , m_grid(grid)
    , m_missing(anyMisses(plan) || plan.settings.faults.any())
    , m_raw(plan.raw || plan.rawBytes)
    , m_groups(grid.groups())
{
}

void BackfillSlab::reset(const RowSpan &rows)
{
    m_rows = rows;
    m_parts.clear();
}

void BackfillSlab::makeGroup(std::uint32_t index, Engine &engine)
{
    Group &group = m_groups[index];
    group.rows.clear();
    group.truth.clear();
    group.words.clear();
    group.events.clear();
    const std::uint32_t first = index * m_grid.groupDevices();
    const std::uint32_t last = std::min(first + m_grid.groupDevices(), m_grid.devices());
    for (std::uint32_t device = first; device < last; ++device) {
        addDevice(group, device, engine);
        if (m_plan.labels)
            appendEvents(m_plan, engine, m_grid.timeline(device), device, m_rows, group.events);
    }
    sortIntoSlices(group);
}

void BackfillSlab::addDevice(Group &group, std::uint32_t device, Engine &engine) const
{
    const Timeline timeline = m_grid.timeline(device);
    const BackfillGrid::Ticks ticks = BackfillGrid::ticks(timeline, device, m_rows);
    const auto count = static_cast<std::size_t>(ticks.last - ticks.first);
    if (count == 0)
        return;
    const std::size_t warmUp = engine.warmUp(ticks.first, device);
    group.times.resize(warmUp + count);
    timeline.fill(static_cast<std::int64_t>(ticks.first) - static_cast<std::int64_t>(warmUp),
                  group.times);
    const std::size_t at = group.rows.size();
    group.rows.resize(at + count);
    group.truth.resize(m_plan.truth ? at + count : 0);
    group.words.resize(m_raw ? at + count : 0);
    const auto rows = std::span(group.rows).subspan(at);
    const auto truth = std::span(group.truth).subspan(m_plan.truth ? at : 0);
    const auto words = std::span(group.words).subspan(m_raw ? at : 0);
    const auto sequence = static_cast<std::uint32_t>(ticks.first + 1);
    if (!m_missing) {
        engine.generate(device, group.times, warmUp, sequence, rows, truth, words);
        return;
    }
    group.missed.resize(count);
    timeline.findMissed(ticks.first, group.missed);
    if (warmUp > 0 || engine.hasFaults()) {
        engine.generate(device, group.times, warmUp, sequence, rows, truth, words);
        for (std::size_t i = 0; i < count; ++i) {
            if (group.missed[i] != 0)
                rows[i].sequence = missedSequence;
        }
        return;
    }
    makeKept(group, device, engine, sequence, {rows, truth, words});
}

/// Where a reading depends on its instant alone, those that are missed are not made.
void BackfillSlab::makeKept(Group &group, std::uint32_t device, Engine &engine,
                            std::uint32_t sequence, const Rows &to)
{
    group.allTimes = group.times;
    const std::size_t kept = leaveOutMissed(group.missed, group.times);
    engine.generate(device, group.times, 0, sequence, to.readings.first(kept),
                    partOf(to.truth, 0, kept), partOf(to.words, 0, kept));
    spread(group.missed, kept, to.truth);
    spread(group.missed, kept, to.words);
    // To where they belong, from the last on; without a branch on what is as good as a coin's toss.
    std::size_t next = kept;
    for (std::size_t i = to.readings.size(); i-- > 0;) {
        const bool missed = group.missed[i] != 0;
        Reading &reading = to.readings[i];
        reading = to.readings[next > 0 ? next - 1 : 0];
        next -= missed ? 0U : 1U;
        reading.timestampMs = group.allTimes[i];
        reading.device = device;
        reading.sequence = missed ? missedSequence : sequence + static_cast<std::uint32_t>(i);
    }
}

/// A stable counting sort: within a slice, rows stay by device, then time.
void BackfillSlab::sortIntoSlices(Group &group) const
{
    const std::uint32_t slices = m_grid.slices();
    group.order.clear();
    group.starts.assign(slices + 1, 0);
    if (slices == 1) {
        group.starts[1] = static_cast<std::uint32_t>(group.rows.size());
        return;
    }
    for (const Reading &row : group.rows)
        ++group.starts[m_grid.slice(row.timestampMs) + 1];
    for (std::uint32_t slice = 0; slice < slices; ++slice)
        group.starts[slice + 1] += group.starts[slice];
    group.order.resize(group.rows.size());
    std::vector<std::uint32_t> next = group.starts;
    for (std::uint32_t i = 0; i < group.rows.size(); ++i)
        group.order[next[m_grid.slice(group.rows[i].timestampMs)]++] = i;
}

bool BackfillSlab::atOneInstant(std::uint32_t slice) const
{
    std::optional<TimeMs> instant;
    for (const Group &group : m_groups) {
        for (std::uint32_t i = group.starts[slice]; i < group.starts[slice + 1]; ++i) {
            const TimeMs time = group.rows[group.order.empty() ? i : group.order[i]].timestampMs;
            if (time != instant.value_or(time))
                return false;
            instant = time;
        }
    }
    return true;
}

void BackfillSlab::planParts(std::size_t partRows)
{
    const auto groups = static_cast<std::uint32_t>(m_groups.size());
    for (std::uint32_t slice = 0; slice < m_grid.slices(); ++slice) {
        std::size_t rows = 0;
        for (const Group &group : m_groups)
            rows += group.starts[slice + 1] - group.starts[slice];
        // At one instant rows stand by device, hence by group: such a slice may be cut.
        if (groups == 1 || rows <= partRows || !m_grid.uniform() || !atOneInstant(slice)) {
            if (rows > 0)
                m_parts.push_back({slice, 0, groups, rows});
            continue;
        }
        Part part{slice, 0, 0, 0};
        for (std::uint32_t g = 0; g < groups; ++g) {
            part.rows += m_groups[g].starts[slice + 1] - m_groups[g].starts[slice];
            part.lastGroup = g + 1;
            if (part.rows >= partRows || part.lastGroup == groups) {
                m_parts.push_back(part);
                part = {slice, part.lastGroup, part.lastGroup, 0};
            }
        }
    }
    if (m_parts.empty()) // there may be events all the same
        m_parts.push_back({0, 0, 0, 0});
}

void BackfillSlab::fillPart(std::size_t index, BackfillPart &part) const
{
    const Part &what = m_parts[index];
    part.ticks = what.rows;
    part.events.clear();
    part.bytes.clear();
    if (!interleave(what, part)) {
        gather(what, part);
        sortRows(part);
    }
    if (m_missing)
        dropMissed(part);
    if (index == 0 && m_plan.labels)
        collectEvents(part);
}

/// The quick way where each device has the same ticks: a transposition.
bool BackfillSlab::interleave(const Part &what, BackfillPart &part) const
{
    if (!m_grid.regular(m_rows))
        return false;
    const std::size_t begin = std::size_t{what.firstGroup} * m_grid.groupDevices();
    const std::size_t end = std::min(std::size_t{what.lastGroup} * m_grid.groupDevices(),
                                     std::size_t{m_grid.devices()});
    const std::size_t devices = end - begin;
    part.readings.resize(what.rows);
    part.truth.resize(m_plan.truth ? what.rows : 0);
    part.words.resize(m_raw ? what.rows : 0);
    const std::size_t ticks = devices == 0 ? 0 : what.rows / devices;
    std::size_t device = 0;
    for (std::uint32_t g = what.firstGroup; g < what.lastGroup; ++g) {
        const Group &group = m_groups[g];
        for (std::uint32_t i = group.starts[what.slice]; i < group.starts[what.slice + 1];
             ++device) {
            for (std::size_t tick = 0; tick < ticks; ++tick, ++i) {
                const std::uint32_t row = group.order.empty() ? i : group.order[i];
                part.readings[tick * devices + device] = group.rows[row];
                if (m_plan.truth)
                    part.truth[tick * devices + device] = group.truth[row];
                if (m_raw)
                    part.words[tick * devices + device] = group.words[row];
            }
        }
    }
    return true;
}

void BackfillSlab::gather(const Part &what, BackfillPart &part) const
{
    part.readings.clear();
    part.truth.clear();
    part.words.clear();
    part.readings.reserve(what.rows);
    for (std::uint32_t g = what.firstGroup; g < what.lastGroup; ++g) {
        const Group &group = m_groups[g];
        for (std::uint32_t i = group.starts[what.slice]; i < group.starts[what.slice + 1]; ++i) {
            const std::uint32_t row = group.order.empty() ? i : group.order[i];
            part.readings.push_back(group.rows[row]);
            if (m_plan.truth)
                part.truth.push_back(group.truth[row]);
            if (m_raw)
                part.words.push_back(group.words[row]);
        }
    }
}

void BackfillSlab::collectEvents(BackfillPart &part) const
{
    for (const Group &group : m_groups)
        part.events.insert(part.events.end(), group.events.begin(), group.events.end());
    sortEvents(part.events);
}

void sortEvents(std::vector<DeviceEvent> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const DeviceEvent &a, const DeviceEvent &b) {
        return a.startMs() != b.startMs() ? a.startMs() < b.startMs() : a.device < b.device;
    });
}

namespace {

/// Whether a reading, missed ones not counted, falls into [from, to).
bool hasTick(const Timeline &timeline, TimeMs from, TimeMs to, bool mayMiss)
{
    const std::uint64_t last = timeline.dueAt(to - 1);
    for (std::uint64_t tick = timeline.dueAt(from - 1); tick < last; ++tick) {
        if (!mayMiss || !timeline.misses(tick))
            return true;
    }
    return false;
}

void appendFaults(const BackfillPlan &plan, const Engine &engine, const Timeline &timeline,
                  std::uint32_t device, const RowSpan &rows, std::vector<DeviceEvent> &out)
{
    if (!engine.hasFaults())
        return;
    const bool mayMiss = anyMisses(plan);
    for (FaultSpan fault : engine.faultsBetween(rows.begin.time, rows.end.time, device)) {
        fault.startMs = std::max(fault.startMs, plan.fromMs);
        if (fault.endMs >= foreverMs / 2) // where the record ends
            fault.endMs = plan.toMs + 1;
        const RowPosition start{fault.startMs, device};
        if (start >= rows.begin && start < rows.end &&
            hasTick(timeline, fault.startMs, std::min(fault.endMs, plan.toMs + 1), mayMiss))
            out.push_back({device, {}, fault});
    }
}

} // namespace

void appendEvents(const BackfillPlan &plan, const Engine &engine, const Timeline &timeline,
                  std::uint32_t device, const RowSpan &rows, std::vector<DeviceEvent> &out)
{
    if (rows.end <= rows.begin)
        return;
    appendFaults(plan, engine, timeline, device, rows, out);
    if (!engine.hasScheduledEvents(device))
        return;
    for (WeatherEvent event : engine.allEventsBetween(rows.begin.time, rows.end.time, device)) {
        // What went on before the first reading is not part of the history.
        event.startMs = std::max(event.startMs, plan.fromMs);
        event.peakMs = std::max(event.peakMs, event.startMs);
        const RowPosition start{event.startMs, device};
        if (start >= rows.begin && start < rows.end && event.startMs < event.endMs)
            out.push_back({device, event, {}});
    }
}

} // namespace aneroid

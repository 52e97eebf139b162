#include "core/backfill/backfillgrid.h"

#include "core/simulation/run.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace aneroid {

namespace {

/// Ticks that one call of the engine should make at least: what it sets up once is then small
/// beside the readings.
constexpr std::uint64_t usefulTicks = 64;

/// So long a slab is that times within it still fit into 40 bits (see backfillslab.cpp).
constexpr double longestSlabMs = 0x1p39;

TimeMs wholeMs(double ms)
{
    return std::max<TimeMs>(1, std::llround(ms));
}

} // namespace

BackfillGrid::BackfillGrid(const BackfillPlan &plan, const Engine &engine,
                           const Backfill::Options &options)
    : m_plan(plan)
    , m_engine(engine)
    , m_paces(pacesOf(plan))
    , m_devices(static_cast<std::uint32_t>(engine.deviceIds().size()))
    , m_uniform(m_devices == 1 || haveCommonInstants())
{
    const std::uint64_t partRows = std::max<std::uint64_t>(1, options.partRows);
    const double stepMs = meanStepMs();
    std::uint64_t slabTicks = std::max(partRows / m_devices, usefulTicks);
    slabTicks = std::min(slabTicks, options.heldRows / m_devices);
    slabTicks = std::min(slabTicks, static_cast<std::uint64_t>(longestSlabMs / stepMs));
    slabTicks = std::bit_floor(std::max<std::uint64_t>(1, slabTicks));
    m_slabMs = wholeMs(static_cast<double>(slabTicks) * stepMs);
    m_groupDevices =
        static_cast<std::uint32_t>(std::clamp<std::uint64_t>(partRows / slabTicks, 1, m_devices));
    const std::uint64_t slices = (slabTicks * m_devices + partRows - 1) / partRows;
    const std::uint64_t mostSlices = m_uniform ? slabTicks : static_cast<std::uint64_t>(m_slabMs);
    m_slices = static_cast<std::uint32_t>(std::min(slices, mostSlices));

    m_shard = {shardBorder(plan.shard - 1), shardBorder(plan.shard)};
    m_wanted = m_shard;
    if (options.from)
        m_wanted.begin =
            std::clamp(*options.from, m_shard.begin, std::max(m_shard.begin, m_shard.end));
    if (m_wanted.begin < m_wanted.end) {
        const TimeMs lastMs = m_wanted.end.time - (m_wanted.end.device == 0 ? 1 : 0);
        m_firstSlab = static_cast<std::uint64_t>((m_wanted.begin.time - plan.fromMs) / m_slabMs);
        m_slabs = static_cast<std::uint64_t>((lastMs - plan.fromMs) / m_slabMs) + 1 - m_firstSlab;
    }
}

std::vector<BackfillGrid::Pace> BackfillGrid::pacesOf(const BackfillPlan &plan)
{
    const std::vector<Settings> kinds = settingsByKind(plan.settings, plan.fleet.get());
    const std::vector<LoggerTiming> timings = loggerTimings(kinds, *plan.profile, plan.fleet.get());
    std::vector<Pace> paces;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        paces.push_back({kinds[i].intervalSeconds, timings[i]});
    return paces;
}

const BackfillGrid::Pace &BackfillGrid::pace(std::uint32_t device) const
{
    return m_paces[m_plan.fleet ? m_plan.fleet->layout.kind(device) : 0];
}

bool BackfillGrid::haveCommonInstants() const
{
    // The first kind is the run's own, of which there may be no device.
    const Pace &first = pace(0);
    bool common = !m_plan.phase && first.timing.jitterS <= 0.0;
    for (std::uint32_t device = 1; common && device < m_devices; ++device)
        common = pace(device) == first;
    return common;
}

/// By which all devices make as many rows as they do.
double BackfillGrid::meanStepMs() const
{
    double rowsPerMs = 0.0;
    for (std::uint32_t device = 0; device < m_devices; ++device) {
        const Pace &own = pace(device);
        rowsPerMs += 1.0 / (own.intervalSeconds * (1.0 + own.timing.driftPpm * 1e-6) * 1000.0);
    }
    return m_devices / rowsPerMs;
}

Timeline BackfillGrid::timeline(std::uint32_t device) const
{
    const double interval = pace(device).intervalSeconds;
    const LoggerTiming &timing = pace(device).timing;
    const TimeMs phase =
        m_plan.phase ? m_engine.phaseMs(device, wholeMs(interval * 1000.0)) : TimeMs{0};
    const auto seed = static_cast<std::uint64_t>(m_plan.settings.seed.value_or(0));
    return {m_plan.fromMs + phase, interval, timing,
            timing == LoggerTiming{} ? 0 : timelineKey(seed, m_engine.deviceIds()[device])};
}

BackfillGrid::Ticks BackfillGrid::ticks(const Timeline &timeline, std::uint32_t device,
                                        const RowSpan &rows)
{
    const auto before = [&](const RowPosition &position) {
        return timeline.dueAt(device < position.device ? position.time : position.time - 1);
    };
    return {before(rows.begin), before(rows.end)};
}

std::uint64_t BackfillGrid::count(const RowSpan &rows) const
{
    std::uint64_t sum = 0;
    const std::uint32_t distinct = regular(rows) ? 1 : m_devices;
    for (std::uint32_t device = 0; device < distinct; ++device) {
        const Ticks range = ticks(timeline(device), device, rows);
        sum += range.last - range.first;
    }
    return regular(rows) ? sum * m_devices : sum;
}

RowPosition BackfillGrid::shardBorder(std::uint64_t index) const
{
    const RowPosition begin{m_plan.fromMs, 0};
    const RowPosition end{m_plan.toMs + 1, 0};
    const std::uint64_t shards = m_plan.shards;
    if (index == 0)
        return begin;
    if (index == shards)
        return end;
    const auto share = [&](std::uint64_t whole) {
        return whole / shards * index + whole % shards * index / shards;
    };
    if (m_uniform) {
        const std::uint64_t row = share(count({begin, end}));
        return {timeline(0).ahead(static_cast<std::int64_t>(row / m_devices)),
                static_cast<std::uint32_t>(row % m_devices)};
    }
    return {begin.time +
                static_cast<TimeMs>(share(static_cast<std::uint64_t>(end.time - begin.time))),
            0};
}

RowSpan BackfillGrid::slab(std::uint64_t index) const
{
    const TimeMs begin = m_plan.fromMs + static_cast<TimeMs>(m_firstSlab + index) * m_slabMs;
    return {std::max(m_wanted.begin, RowPosition{begin, 0}),
            std::min(m_wanted.end, RowPosition{begin + m_slabMs, 0})};
}

std::uint32_t BackfillGrid::groups() const
{
    return (m_devices + m_groupDevices - 1) / m_groupDevices;
}

std::uint32_t BackfillGrid::slice(TimeMs time) const
{
    return static_cast<std::uint32_t>((time - m_plan.fromMs) % m_slabMs * m_slices / m_slabMs);
}

bool BackfillGrid::regular(const RowSpan &rows) const
{
    return m_uniform && rows.begin.device == 0 && rows.end.device == 0;
}

} // namespace aneroid

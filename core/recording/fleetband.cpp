#include "core/recording/fleetband.h"

#include "core/recording/bandblock.h"
#include "core/recording/chunkedqueue.h"
#include "core/recording/columncache.h"
#include "core/recording/packedreading.h"

#include <algorithm>
#include <limits>

namespace aneroid {

namespace {

constexpr std::size_t levelCount = 12; // of 4^11 = 4 million buckets a block
constexpr std::int64_t fanOut = 4;

using BlockQueue = ChunkedQueue<BandBlock, 10>;

/// Blocks of one size, and what will be the next one.
struct Level
{
    BlockQueue blocks;
    std::uint64_t first = 0;      ///< the oldest block kept
    std::vector<BandBlock> parts; ///< blocks of the level below that are not yet a block here
    std::int64_t group = 0;       ///< of the parts

    void push(const BandBlock &block)
    {
        blocks.push(block);
        if (blocks.end() - first <= FleetBand::keptBlocks)
            return;
        first = blocks.end() - FleetBand::keptBlocks;
        blocks.dropBefore(first);
    }

    /// The number of the first block that is not before `time`.
    [[nodiscard]] std::uint64_t lowerBound(TimeMs time) const
    {
        std::uint64_t low = first;
        std::uint64_t high = blocks.end();
        while (low < high) {
            const std::uint64_t middle = low + (high - low) / 2;
            if (blocks[middle].middleMs < time)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// Whether nothing at or after `time` was dropped.
    [[nodiscard]] bool reaches(TimeMs time) const
    {
        return first == 0 || blocks[first].middleMs <= time;
    }
};

FleetBand::Spread inUnits(const CentiSpread &spread)
{
    return {spread.minimum / 100.0, spread.median / 100.0, spread.maximum / 100.0};
}

FleetBand::Bucket inUnits(const BandBlock &block)
{
    FleetBand::Bucket bucket{block.middleMs, block.readings, {}};
    for (std::size_t i = 0; i < channelCount; ++i)
        bucket.spreads[i] = inUnits(block.spreads[i]);
    return bucket;
}

} // namespace

struct FleetBand::Private
{
    std::array<Level, levelCount> levels;
    std::uint64_t revision = 0;
    std::uint64_t clears = 0;

    // The bucket that fills.
    TimeMs length = 10'000;
    TimeMs begin = 0;
    TimeMs end = std::numeric_limits<TimeMs>::min();
    TimeMs lastEnd = std::numeric_limits<TimeMs>::min(); ///< of the one before
    std::array<std::vector<std::int32_t>, channelCount> values;

    // What summarise() showed last.
    TimeMs shownFrom = 0;
    TimeMs shownTo = 0;
    int shownColumns = 0;
    std::uint64_t shownRevision = std::numeric_limits<std::uint64_t>::max();
    std::vector<BandBlock> shown;
    std::vector<BandBlock> column;

    [[nodiscard]] const BlockQueue &buckets() const { return levels.front().blocks; }

    void add(std::size_t level, const BandBlock &block, std::int64_t number);
    void close(std::size_t level);
    void finishBucket();
    void beginBucket(TimeMs time);
    [[nodiscard]] const Level &levelAt(TimeMs time) const;
    [[nodiscard]] std::size_t levelFor(TimeMs from, TimeMs columnMs) const;
    void show(TimeMs from, TimeMs to, int columns);
    void showBlock(const BandBlock &block, const ColumnGrid &grid, TimeMs &columnEnd);
    void showColumn();
};

void FleetBand::Private::add(std::size_t level, const BandBlock &block, std::int64_t number)
{
    levels[level].push(block);
    if (level + 1 == levelCount)
        return;
    Level &above = levels[level + 1];
    const std::int64_t group = floorDivide(number, fanOut);
    if (!above.parts.empty() && above.group != group)
        close(level + 1);
    above.group = group;
    above.parts.push_back(block);
}

void FleetBand::Private::close(std::size_t level)
{
    Level &here = levels[level];
    if (here.parts.empty())
        return;
    const BandBlock block = merged(here.parts);
    here.parts.clear();
    add(level, block, here.group);
}

void FleetBand::Private::finishBucket()
{
    std::vector<std::int32_t> &first = values.front();
    if (first.empty())
        return;
    BandBlock block{};
    block.middleMs = begin + length / 2;
    block.readings = static_cast<std::uint32_t>(first.size()) & 0x7FFFFFFFU;
    block.joined = lastEnd != std::numeric_limits<TimeMs>::min() && begin < lastEnd + length;
    for (std::size_t i = 0; i < channelCount; ++i) {
        block.spreads[i] = spreadOf(values[i]);
        values[i].clear();
    }
    lastEnd = end;
    add(0, block, floorDivide(begin, length));
    ++revision;
}

void FleetBand::Private::beginBucket(TimeMs time)
{
    finishBucket();
    begin = floorDivide(time, length) * length;
    end = begin + length;
}

/// The finest one that still knows this time.
const Level &FleetBand::Private::levelAt(TimeMs time) const
{
    for (const Level &level : levels) {
        if (level.reaches(time))
            return level;
    }
    return levels.back();
}

/// The coarsest whose blocks are no wider than a column, or a coarser one that reaches back.
std::size_t FleetBand::Private::levelFor(TimeMs from, TimeMs columnMs) const
{
    std::size_t level = 0;
    for (TimeMs block = length * fanOut; block <= columnMs && level + 1 < levelCount;
         block *= fanOut)
        ++level;
    while (level + 1 < levelCount && !levels[level].reaches(from))
        ++level;
    return level;
}

void FleetBand::Private::showColumn()
{
    if (!column.empty())
        shown.push_back(merged(column));
    column.clear();
}

void FleetBand::Private::showBlock(const BandBlock &block, const ColumnGrid &grid,
                                   TimeMs &columnEnd)
{
    if (!column.empty() && block.middleMs >= columnEnd)
        showColumn();
    if (column.empty())
        columnEnd = grid.endOf(block.middleMs);
    column.push_back(block);
}

void FleetBand::Private::show(TimeMs from, TimeMs to, int columns)
{
    if (shownRevision == revision && shownFrom == from && shownTo == to && shownColumns == columns)
        return;
    shownRevision = revision;
    shownFrom = from;
    shownTo = to;
    shownColumns = columns;
    shown.clear();
    if (columns <= 0 || to < from)
        return;
    const ColumnGrid grid(from, to, columns);
    const std::size_t index = levelFor(from, grid.width());
    const Level &level = levels[index];
    std::uint64_t number = level.lowerBound(grid.begin());
    if (number > level.first)
        --number; // so that the line reaches the left edge
    TimeMs columnEnd = 0;
    for (; number < level.blocks.end(); ++number) {
        showBlock(level.blocks[number], grid, columnEnd);
        if (level.blocks[number].middleMs >= grid.end())
            break; // and the right one
    }
    if (number == level.blocks.end()) { // what has not yet become a block here
        for (std::size_t below = index; below > 0; --below) {
            if (!levels[below].parts.empty())
                showBlock(merged(levels[below].parts), grid, columnEnd);
        }
    }
    showColumn();
}

FleetBand::FleetBand()
    : d(std::make_unique<Private>())
{
}

FleetBand::~FleetBand() = default;

void FleetBand::setBucket(TimeMs length)
{
    length = std::max<TimeMs>(length, 1);
    if (length == d->length)
        return;
    d->finishBucket();
    for (std::size_t level = 1; level < levelCount; ++level)
        d->close(level);
    d->length = length;
    d->end = std::numeric_limits<TimeMs>::min();
}

TimeMs FleetBand::bucket() const
{
    return d->length;
}

void FleetBand::append(std::span<const Reading> batch)
{
    for (const Reading &reading : batch) {
        if (reading.timestampMs >= d->end)
            d->beginBucket(reading.timestampMs);
        const PackedReading packed = pack(reading);
        for (const Channel channel : allChannels)
            d->values[indexOf(channel)].push_back(centi(packed, channel));
    }
}

void FleetBand::clear()
{
    const TimeMs length = d->length;
    const std::uint64_t revision = d->revision;
    const std::uint64_t clears = d->clears;
    d = std::make_unique<Private>();
    d->length = length;
    d->revision = revision + 1;
    d->clears = clears + 1;
}

bool FleetBand::empty() const
{
    return d->buckets().end() == 0;
}

std::uint64_t FleetBand::revision() const
{
    return d->revision;
}

std::uint64_t FleetBand::clears() const
{
    return d->clears;
}

std::size_t FleetBand::bytes() const
{
    std::size_t bytes = 0;
    for (const Level &level : d->levels)
        bytes += level.blocks.bytes();
    for (const std::vector<std::int32_t> &values : d->values)
        bytes += values.capacity() * sizeof(std::int32_t);
    return bytes;
}

std::optional<FleetBand::Bucket> FleetBand::nearest(TimeMs time) const
{
    return stepped(time, 0);
}

std::optional<FleetBand::Bucket> FleetBand::stepped(TimeMs time, int steps) const
{
    const Level &level = d->levelAt(time);
    if (level.blocks.end() == level.first)
        return std::nullopt;
    const auto &blocks = level.blocks;
    std::uint64_t found = level.lowerBound(time);
    if (found == blocks.end() ||
        (found > level.first && time - blocks[found - 1].middleMs <= blocks[found].middleMs - time))
        --found;
    const auto offset = static_cast<std::int64_t>(found - level.first) + steps;
    const auto last = static_cast<std::int64_t>(blocks.end() - level.first) - 1;
    const std::int64_t kept = std::clamp<std::int64_t>(offset, 0, last);
    return inUnits(blocks[level.first + static_cast<std::uint64_t>(kept)]);
}

std::optional<FleetBand::Bucket> FleetBand::newest() const
{
    return stepped(std::numeric_limits<TimeMs>::max() / 4, 0);
}

std::optional<FleetBand::Extent> FleetBand::extent(Channel channel, TimeMs from, TimeMs to,
                                                   int columns) const
{
    d->show(from, to, columns);
    std::optional<Extent> inside;
    std::optional<Extent> all;
    const auto widen = [](std::optional<Extent> &extent, const Spread &spread) {
        if (!extent)
            extent = Extent{spread.minimum, spread.maximum};
        extent->minimum = std::min(extent->minimum, spread.minimum);
        extent->maximum = std::max(extent->maximum, spread.maximum);
    };
    for (const BandBlock &block : d->shown) {
        const Spread spread = inUnits(block.spreads[indexOf(channel)]);
        widen(all, spread);
        if (block.middleMs >= from && block.middleMs <= to)
            widen(inside, spread);
    }
    return inside ? inside : all;
}

void FleetBand::summarise(Channel channel, TimeMs from, TimeMs to, int columns,
                          std::vector<std::vector<Point>> &runs) const
{
    d->show(from, to, columns);
    std::size_t used = 0;
    for (const BandBlock &block : d->shown) {
        if (used == 0 || !block.joined) {
            if (used == runs.size())
                runs.emplace_back();
            runs[used++].clear();
        }
        runs[used - 1].push_back({block.middleMs, inUnits(block.spreads[indexOf(channel)])});
    }
    runs.resize(used);
}

} // namespace aneroid

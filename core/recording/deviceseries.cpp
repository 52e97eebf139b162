#include "core/recording/deviceseries.h"

#include "core/recording/columncache.h"
#include "core/recording/stretch.h"

#include <algorithm>
#include <deque>

namespace aneroid {

namespace {

/// Readings a block: few where the ring holds many devices, because walking from one reading of a
/// device to the next is a cache miss each; more in a small fleet, where the picked devices' blocks
/// are a part of the memory.
constexpr std::uint32_t smallBlock = 16;
constexpr std::uint32_t largeBlock = 64;
constexpr std::uint64_t farApart = 32;

/// Some readings of the device in a row, by their numbers in the run.
struct Block
{
    std::uint64_t first;
    std::uint32_t length; ///< from the first to the last, in readings of all devices
    std::uint32_t count;
    Extremes extremes;

    [[nodiscard]] static Block of(std::uint64_t number, const PackedReading &reading)
    {
        return {number, 0, 1, Extremes::of(reading)};
    }
    [[nodiscard]] std::uint64_t last() const { return first + length; }
    /// `later` follows this one.
    void add(const Block &later)
    {
        length = static_cast<std::uint32_t>(later.last() - first);
        count += later.count;
        extremes.add(later.extremes);
    }
};
static_assert(sizeof(Block) == 32);

struct DeviceColumn
{
    Block block;
    std::uint8_t lowFirst;
};

} // namespace

struct DeviceSeries::Private
{
    const History &history;
    std::uint32_t device;
    std::uint64_t clears = 0;
    std::uint32_t blockSize = smallBlock;
    std::deque<Block> blocks; ///< oldest first
    std::vector<std::uint64_t> fresh;
    std::vector<Block> walked;
    std::vector<DeviceColumn> columns;
    std::vector<DeviceColumn> before;
    TimeMs width = 0;

    Private(const History &source, std::uint32_t which)
        : history(source)
        , device(which)
    {
    }

    void takeAll(const Stretch &stretch);
    void takeFresh(const Stretch &stretch);
    void append(const Block &reading);
    [[nodiscard]] std::deque<Block>::const_iterator blockReaching(std::uint64_t number) const;
    [[nodiscard]] std::optional<std::uint64_t> lastBefore(const Stretch &stretch,
                                                          std::uint64_t number) const;
    [[nodiscard]] std::optional<std::uint64_t> firstFrom(const Stretch &stretch,
                                                         std::uint64_t number) const;
    void walk(const Stretch &stretch, const Block &block, std::uint64_t low, std::uint64_t high);
    void build(const Stretch &stretch, const ColumnGrid &grid, std::uint64_t low,
               std::uint64_t high, std::vector<DeviceColumn> &out);
    void show(const Stretch &stretch, const ColumnGrid &grid);
};

/// The whole ring, newest first: a block is made of readings as they are met.
void DeviceSeries::Private::takeAll(const Stretch &stretch)
{
    auto number = stretch.links.newestOf(device);
    const auto second = number ? stretch.links.previousOf(*number) : std::nullopt;
    blockSize = second && *number - *second < farApart ? largeBlock : smallBlock;
    while (number && *number >= stretch.first) {
        Block block = Block::of(*number, stretch.readings[*number]);
        number = stretch.links.previousOf(*number);
        while (number && *number >= stretch.first && block.count < blockSize) {
            block.length = static_cast<std::uint32_t>(block.last() - *number);
            block.first = *number;
            block.extremes.add(Extremes::of(stretch.readings[*number]));
            ++block.count;
            number = stretch.links.previousOf(*number);
        }
        blocks.push_front(block);
    }
}

void DeviceSeries::Private::takeFresh(const Stretch &stretch)
{
    const std::uint64_t known = blocks.back().last();
    fresh.clear();
    auto number = stretch.links.newestOf(device);
    while (number && *number > known && *number >= stretch.first) {
        fresh.push_back(*number);
        number = stretch.links.previousOf(*number);
    }
    for (auto next = fresh.rbegin(); next != fresh.rend(); ++next)
        append(Block::of(*next, stretch.readings[*next]));
}

void DeviceSeries::Private::append(const Block &reading)
{
    if (blocks.empty() || blocks.back().count >= blockSize)
        blocks.push_back(reading);
    else
        blocks.back().add(reading);
}

/// The first block that holds a reading at or after `number`.
std::deque<Block>::const_iterator DeviceSeries::Private::blockReaching(std::uint64_t number) const
{
    return std::lower_bound(
        blocks.begin(), blocks.end(), number,
        [](const Block &block, std::uint64_t wanted) { return block.last() < wanted; });
}

std::optional<std::uint64_t> DeviceSeries::Private::lastBefore(const Stretch &stretch,
                                                               std::uint64_t number) const
{
    const auto block = blockReaching(number);
    std::optional<std::uint64_t> found;
    if (block != blocks.end() && block->first < number) {
        found = block->last();
        while (found && *found >= number)
            found = stretch.links.previousOf(*found);
    } else if (block != blocks.begin()) {
        found = std::prev(block)->last();
    }
    return found && *found >= stretch.first ? found : std::nullopt;
}

std::optional<std::uint64_t> DeviceSeries::Private::firstFrom(const Stretch &stretch,
                                                              std::uint64_t number) const
{
    number = std::max(number, stretch.first);
    const auto block = blockReaching(number);
    if (block == blocks.end())
        return std::nullopt;
    std::uint64_t found = block->last();
    for (auto next = stretch.links.previousOf(found); next && *next >= number;
         next = stretch.links.previousOf(found))
        found = *next;
    return found;
}

/// The readings of a block in [low, high), in order, into `walked`.
void DeviceSeries::Private::walk(const Stretch &stretch, const Block &block, std::uint64_t low,
                                 std::uint64_t high)
{
    walked.clear();
    const std::uint64_t begin = std::max(low, block.first);
    std::optional<std::uint64_t> number = block.last();
    for (; number && *number >= begin; number = stretch.links.previousOf(*number)) {
        if (*number < high)
            walked.push_back(Block::of(*number, stretch.readings[*number]));
    }
    std::reverse(walked.begin(), walked.end());
}

/// Appends the columns of the device's readings among [low, high) of the run.
void DeviceSeries::Private::build(const Stretch &stretch, const ColumnGrid &grid, std::uint64_t low,
                                  std::uint64_t high, std::vector<DeviceColumn> &out)
{
    const auto timeOf = [&](std::uint64_t number) { return stretch.readings[number].timestampMs; };
    const std::size_t begun = out.size();
    TimeMs end = 0;
    const auto take = [&](const Block &block) {
        const TimeMs time = timeOf(block.first);
        if (out.size() > begun && time < end) {
            out.back().block.add(block);
            return;
        }
        end = grid.endOf(time);
        out.push_back({block, 0});
    };
    for (auto block = blockReaching(low); block != blocks.end() && block->first < high; ++block) {
        const bool whole = block->first >= low && block->last() < high;
        if (whole && timeOf(block->last()) - timeOf(block->first) <= grid.width()) {
            take(*block);
            continue;
        }
        walk(stretch, *block, low, high);
        for (const Block &reading : walked)
            take(reading);
    }
    for (std::size_t i = begun; i < out.size(); ++i) {
        const PackedReading &first = stretch.readings[out[i].block.first];
        out[i].lowFirst =
            lowFirstOf(out[i].block.extremes, first, stretch.readings[out[i].block.last()],
                       grid.isEven(first.timestampMs));
    }
}

/// Makes `columns` those of the grid; what was shown before and still is, is not made again.
void DeviceSeries::Private::show(const Stretch &stretch, const ColumnGrid &grid)
{
    const std::uint64_t low = stretch.lowerBound(grid.begin(), stretch.first, stretch.first);
    const std::uint64_t high = stretch.lowerBound(grid.end(), low, stretch.last);
    if (grid.width() != width)
        columns.clear();
    width = grid.width();
    if (!columns.empty())
        columns.pop_back(); // may grow
    while (!columns.empty() && columns.back().block.last() >= high)
        columns.pop_back();
    const auto kept =
        std::find_if(columns.begin(), columns.end(),
                     [low](const DeviceColumn &column) { return column.block.first >= low; });
    columns.erase(columns.begin(), kept);
    if (columns.empty()) {
        build(stretch, grid, low, high, columns);
        return;
    }
    before.clear();
    build(stretch, grid, low, columns.front().block.first, before);
    columns.insert(columns.begin(), before.begin(), before.end());
    build(stretch, grid, columns.back().block.last() + 1, high, columns);
}

DeviceSeries::DeviceSeries(const History &history, std::uint32_t device)
    : d(std::make_unique<Private>(history, device))
{
    update();
}

DeviceSeries::~DeviceSeries() = default;
DeviceSeries::DeviceSeries(DeviceSeries &&other) noexcept = default;
DeviceSeries &DeviceSeries::operator=(DeviceSeries &&other) noexcept = default;

std::uint32_t DeviceSeries::device() const
{
    return d->device;
}

void DeviceSeries::update()
{
    if (d->clears != d->history.clears()) {
        d->clears = d->history.clears();
        d->blocks.clear();
        d->columns.clear();
    }
    const Stretch stretch = d->history.stretch();
    while (!d->blocks.empty() && d->blocks.front().last() < stretch.first)
        d->blocks.pop_front();
    if (d->blocks.empty())
        d->takeAll(stretch);
    else
        d->takeFresh(stretch);
}

bool DeviceSeries::empty() const
{
    return d->blocks.empty();
}

std::size_t DeviceSeries::bytes() const
{
    return d->blocks.size() * sizeof(Block) +
           (d->columns.capacity() + d->before.capacity()) * sizeof(DeviceColumn);
}

void DeviceSeries::summarise(Channel channel, TimeMs from, TimeMs to, int columns,
                             std::vector<std::vector<History::Point>> &runs)
{
    std::size_t used = 0;
    const Stretch stretch = d->history.stretch();
    std::optional<std::uint64_t> previous;
    const auto add = [&](std::uint64_t number, TimeMs time, std::int32_t value) {
        const bool joined = previous && !stretch.hasGap(*previous, number);
        if (!joined && used == runs.size())
            runs.emplace_back();
        if (!joined)
            runs[used++].clear();
        runs[used - 1].push_back({time, value / 100.0});
        previous = number;
    };
    const auto addReading = [&](const std::optional<std::uint64_t> &number) {
        if (number) {
            const PackedReading &reading = stretch.readings[*number];
            add(*number, reading.timestampMs, centi(reading, channel));
        }
    };
    if (!d->blocks.empty() && columns > 0 && to >= from) {
        const ColumnGrid grid(from, to, columns);
        d->show(stretch, grid);
        const bool none = d->columns.empty();
        const std::uint64_t first =
            none ? stretch.lowerBound(grid.begin(), stretch.first, stretch.first)
                 : d->columns.front().block.first;
        addReading(d->lastBefore(stretch, first));
        for (const DeviceColumn &column : d->columns) {
            const Block &block = column.block;
            const std::int32_t low = block.extremes.minimum(channel);
            const std::int32_t high = block.extremes.maximum(channel);
            const bool lowFirst = (column.lowFirst >> indexOf(channel) & 1U) != 0;
            add(block.first, stretch.readings[block.first].timestampMs, lowFirst ? low : high);
            if (block.count == 1 || (block.count > 2 && low == high))
                continue;
            if (block.count > 2)
                previous = block.last(); // a gap inside is narrower than a pixel
            add(block.last(), stretch.readings[block.last()].timestampMs, lowFirst ? high : low);
        }
        addReading(d->firstFrom(stretch, none ? first : d->columns.back().block.last() + 1));
    }
    runs.resize(used);
}

std::optional<History::Extent> DeviceSeries::extent(Channel channel, TimeMs from, TimeMs to,
                                                    int columns)
{
    if (d->blocks.empty() || columns <= 0 || to < from)
        return std::nullopt;
    const Stretch stretch = d->history.stretch();
    d->show(stretch, ColumnGrid(from, to, columns));
    std::optional<History::Extent> extent;
    for (const DeviceColumn &column : d->columns) {
        const Block &block = column.block;
        if (stretch.readings[block.last()].timestampMs < from ||
            stretch.readings[block.first].timestampMs > to)
            continue;
        const double low = block.extremes.minimum(channel) / 100.0;
        const double high = block.extremes.maximum(channel) / 100.0;
        extent = extent ? History::Extent{std::min(extent->minimum, low),
                                          std::max(extent->maximum, high)}
                        : History::Extent{low, high};
    }
    return extent;
}

std::optional<std::size_t> DeviceSeries::nearest(TimeMs time) const
{
    const Stretch stretch = d->history.stretch();
    const std::uint64_t middle = stretch.first + (stretch.last - stretch.first) / 2;
    const std::uint64_t at = stretch.lowerBound(time, stretch.first, middle);
    const auto early = d->lastBefore(stretch, at);
    const auto late = d->firstFrom(stretch, at);
    if (!early && !late)
        return std::nullopt;
    const bool takeEarly = !late || (early && time - stretch.readings[*early].timestampMs <=
                                                  stretch.readings[*late].timestampMs - time);
    return static_cast<std::size_t>((takeEarly ? *early : *late) - stretch.first);
}

std::optional<std::size_t> DeviceSeries::after(std::size_t index) const
{
    const Stretch stretch = d->history.stretch();
    const auto number = d->firstFrom(stretch, stretch.first + index + 1);
    return number ? std::optional(static_cast<std::size_t>(*number - stretch.first)) : std::nullopt;
}

std::optional<std::size_t> DeviceSeries::before(std::size_t index) const
{
    const Stretch stretch = d->history.stretch();
    const auto number = d->lastBefore(stretch, stretch.first + index);
    return number ? std::optional(static_cast<std::size_t>(*number - stretch.first)) : std::nullopt;
}

} // namespace aneroid

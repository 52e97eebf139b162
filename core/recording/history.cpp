#include "core/recording/history.h"

#include "core/recording/devicelinks.h"
#include "core/recording/packedreading.h"
#include "core/recording/pyramid.h"
#include "core/recording/summary.h"

#include <algorithm>
#include <cassert>
#include <deque>

namespace aneroid {

struct History::Private
{
    std::size_t capacity = 0;
    PackedQueue readings;
    Pyramid pyramid;
    DeviceLinks links;
    ColumnCache columns;
    std::deque<std::uint64_t> gaps; ///< numbers of the readings that do not join the one before
    bool gapPending = false;        ///< an empty batch announced a gap
    std::uint64_t oldest = 0;       ///< the number of the oldest reading kept
    std::uint64_t clears = 0;
    std::uint64_t revision = 0;

    [[nodiscard]] Stretch stretch() const
    {
        return {readings, pyramid, links, gaps, oldest, readings.end()};
    }

    [[nodiscard]] std::optional<std::size_t>
    indexOf(const std::optional<std::uint64_t> &number) const
    {
        if (!number || *number < oldest)
            return std::nullopt;
        return static_cast<std::size_t>(*number - oldest);
    }

    void push(std::span<const Reading> batch)
    {
        for (const Reading &reading : batch) {
            assert(readings.end() == 0 || reading.timestampMs >= readings.back().timestampMs);
            const PackedReading packed = pack(reading);
            readings.push(packed);
            pyramid.push(packed);
            links.push(packed.device());
        }
    }

    void dropOverwritten()
    {
        if (readings.end() - oldest <= capacity)
            return;
        oldest = readings.end() - capacity;
        readings.dropBefore(oldest);
        pyramid.dropBefore(oldest);
        links.dropBefore(oldest);
        while (!gaps.empty() && gaps.front() <= oldest)
            gaps.pop_front();
    }
};

History::History(std::size_t capacity)
    : d(std::make_unique<Private>())
{
    d->capacity = std::max<std::size_t>(capacity, 1);
}

History::~History() = default;

void History::append(std::span<const Reading> batch, bool gapBefore)
{
    d->gapPending = d->gapPending || gapBefore;
    if (batch.empty())
        return;
    if (d->gapPending && !empty())
        d->gaps.push_back(d->readings.end());
    d->gapPending = false;
    // Piece by piece, so that a batch larger than the ring does not need its own size in memory.
    constexpr std::size_t piece = PackedQueue::chunkSize;
    for (std::size_t done = 0; done < batch.size(); done += piece) {
        d->push(batch.subspan(done, std::min(piece, batch.size() - done)));
        d->dropOverwritten();
    }
    ++d->revision;
}

void History::clear()
{
    d->readings.clear();
    d->pyramid.clear();
    d->links.clear();
    d->columns.clear();
    d->gaps.clear();
    d->gapPending = false;
    d->oldest = 0;
    ++d->clears;
    ++d->revision;
}

std::size_t History::size() const
{
    return static_cast<std::size_t>(d->readings.end() - d->oldest);
}

std::size_t History::capacity() const
{
    return d->capacity;
}

std::uint64_t History::overwritten() const
{
    return d->oldest;
}

std::uint64_t History::clears() const
{
    return d->clears;
}

std::uint64_t History::revision() const
{
    return d->revision;
}

std::size_t History::readingBytes() const
{
    return d->readings.bytes();
}

std::size_t History::pyramidBytes() const
{
    return d->pyramid.bytes();
}

std::size_t History::linkBytes() const
{
    return d->links.bytes();
}

std::optional<std::size_t> History::newestOf(std::uint32_t device) const
{
    return d->indexOf(d->links.newestOf(device));
}

std::optional<std::size_t> History::previousOf(std::size_t index) const
{
    assert(index < size());
    return d->indexOf(d->links.previousOf(d->oldest + index));
}

Reading History::at(std::size_t index) const
{
    assert(index < size());
    return unpack(d->readings[d->oldest + index]);
}

TimeMs History::timeAt(std::size_t index) const
{
    assert(index < size());
    return d->readings[d->oldest + index].timestampMs;
}

std::size_t History::lowerBound(TimeMs time) const
{
    const Stretch stretch = d->stretch();
    const std::uint64_t middle = d->oldest + size() / 2;
    return static_cast<std::size_t>(stretch.lowerBound(time, d->oldest, middle) - d->oldest);
}

std::size_t History::nearest(TimeMs time) const
{
    assert(!empty());
    const std::size_t after = lowerBound(time);
    if (after == 0)
        return 0;
    if (after == size())
        return after - 1;
    return time - timeAt(after - 1) <= timeAt(after) - time ? after - 1 : after;
}

History::Extent History::extent(Channel channel, std::size_t first, std::size_t last) const
{
    assert(first < last && last <= size());
    const Extremes extremes = d->pyramid.extremes(d->readings, d->oldest + first, d->oldest + last);
    return {extremes.minimum(channel) / 100.0, extremes.maximum(channel) / 100.0};
}

void History::summarise(Channel channel, TimeMs from, TimeMs to, int columns,
                        std::vector<std::vector<Point>> &runs) const
{
    aneroid::summarise(d->stretch(), d->columns, channel, from, to, columns, runs);
}

Stretch History::stretch() const
{
    return d->stretch();
}

} // namespace aneroid

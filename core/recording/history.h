#pragma once

#include "core/instrument/reading.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace aneroid {

struct Stretch;

/// The readings of the last `capacity` instants in 24 B each, with a min/max pyramid over each
/// channel that is kept up as readings arrive, so that any span is summarised in O(columns).
/// One ring for all devices, in order of arrival; timestamps must not fall. Where a run has several
/// devices, each one's readings are linked, newest first, for 4 B a reading and 8 B a device more.
/// Not thread-safe.
class History
{
public:
    static constexpr std::size_t defaultCapacity = 10'000'000;

    explicit History(std::size_t capacity = defaultCapacity);
    ~History();
    History(const History &) = delete;
    History &operator=(const History &) = delete;

    /// `gapBefore`: the first of the batch does not join the reading before it (stop, sleep).
    void append(std::span<const Reading> batch, bool gapBefore = false);
    void clear();

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t capacity() const;
    [[nodiscard]] bool empty() const { return size() == 0; }
    /// How many readings the ring has overwritten since clear(): index i is reading number
    /// overwritten() + i of the run.
    [[nodiscard]] std::uint64_t overwritten() const;
    /// How often clear() was called: who remembers a reading by its number sees that it is gone.
    [[nodiscard]] std::uint64_t clears() const;
    /// Rises with every append and clear: a view repaints when it differs from what it drew.
    [[nodiscard]] std::uint64_t revision() const;
    /// Bytes held for the readings, for the pyramid and for the links of a fleet.
    [[nodiscard]] std::size_t readingBytes() const;
    [[nodiscard]] std::size_t pyramidBytes() const;
    [[nodiscard]] std::size_t linkBytes() const;

    /// 0 is the oldest. Only where index < size().
    [[nodiscard]] Reading at(std::size_t index) const;
    [[nodiscard]] TimeMs timeAt(std::size_t index) const;
    /// The first index whose timestamp is not before `time`; size() if none.
    [[nodiscard]] std::size_t lowerBound(TimeMs time) const;
    /// The reading nearest in time; only where not empty.
    [[nodiscard]] std::size_t nearest(TimeMs time) const;

    /// The index of a device's newest reading; none where the ring holds none. O(1).
    [[nodiscard]] std::optional<std::size_t> newestOf(std::uint32_t device) const;
    /// The index of the reading before this one of the same device; none where the ring holds none.
    /// O(1). Only where index < size().
    [[nodiscard]] std::optional<std::size_t> previousOf(std::size_t index) const;

    struct Extent
    {
        double minimum = 0.0;
        double maximum = 0.0;
    };
    /// The extremes of one channel over [first, last); O(log n). Only where first < last.
    [[nodiscard]] Extent extent(Channel channel, std::size_t first, std::size_t last) const;

    struct Point
    {
        TimeMs timeMs = 0;
        double value = 0.0;
    };
    /// Polylines that show one channel over [from, to] on `columns` pixel columns: at most two
    /// points (minimum and maximum) a column where readings are denser than that, every reading
    /// where not; one run of points for each stretch without a gap. Includes the neighbour outside
    /// on either side, so that lines reach the edge. Columns are multiples of a column's whole
    /// milliseconds since the epoch, so that a reading stays in its column when the view scrolls.
    /// Where every reading of a few devices fits, each device has runs of its own; else they share
    /// one band. `runs` is cleared, its memory kept.
    void summarise(Channel channel, TimeMs from, TimeMs to, int columns,
                   std::vector<std::vector<Point>> &runs) const;

    /// For this library's own summaries (core/recording/stretch.h); valid until the next append.
    [[nodiscard]] Stretch stretch() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

#pragma once

#include "core/instrument/reading.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace aneroid {

/// A whole fleet as one band: minimum, median and maximum of each channel over all readings of an
/// interval, for one interval (bucket) after the other, aligned to the epoch. A bucket counts once
/// it is complete, which the first reading of a later one says. Zoomed out, a pixel column shows
/// the lowest minimum, the highest maximum and the median of the medians of its buckets (from four
/// medians to one, again and again, where there are many).
///
/// Bounded: the newest 16 384 buckets, as many groups of four, of sixteen and so on, of 48 B each;
/// what is older is only there coarser. A reading costs a few nanoseconds, a bucket of n readings
/// three selections in O(n) once. Not thread-safe.
class FleetBand
{
public:
    /// Keeps so many blocks of each size.
    static constexpr std::size_t keptBlocks = 16'384;

    FleetBand();
    ~FleetBand();
    FleetBand(const FleetBand &) = delete;
    FleetBand &operator=(const FleetBand &) = delete;

    /// Length of a bucket from the next one on, at least 1 ms; what is begun ends here.
    void setBucket(TimeMs length);
    [[nodiscard]] TimeMs bucket() const;

    /// In order of time.
    void append(std::span<const Reading> batch);
    void clear();

    [[nodiscard]] bool empty() const; ///< no bucket is complete
    /// Rises with every bucket that becomes complete, and with clear().
    [[nodiscard]] std::uint64_t revision() const;
    /// How often clear() was called: who remembers a bucket sees that it is gone.
    [[nodiscard]] std::uint64_t clears() const;
    [[nodiscard]] std::size_t bytes() const;

    /// In the channel's unit, in hundredths.
    struct Spread
    {
        double minimum = 0.0;
        double median = 0.0;
        double maximum = 0.0;

        friend bool operator==(const Spread &, const Spread &) = default;
    };
    struct Bucket
    {
        TimeMs timeMs = 0; ///< its middle
        std::size_t readings = 0;
        std::array<Spread, channelCount> spreads;
    };
    /// The bucket nearest to a time, a coarser one where it is that old; none where empty.
    [[nodiscard]] std::optional<Bucket> nearest(TimeMs time) const;
    /// The bucket `steps` complete buckets after (before, if negative) the one nearest to a time,
    /// stopping at either end; none where empty.
    [[nodiscard]] std::optional<Bucket> stepped(TimeMs time, int steps) const;
    [[nodiscard]] std::optional<Bucket> newest() const;

    struct Extent
    {
        double minimum = 0.0;
        double maximum = 0.0;
    };
    /// From the lowest minimum to the highest maximum of what summarise() shows; none where it
    /// shows nothing.
    [[nodiscard]] std::optional<Extent> extent(Channel channel, TimeMs from, TimeMs to,
                                               int columns) const;

    struct Point
    {
        TimeMs timeMs = 0;
        Spread spread;
    };
    /// The band of one channel over [from, to], at most about one point for each of `columns` pixel
    /// columns, in runs without a missing bucket between their points; with the neighbour outside
    /// on either side. `runs` is cleared, its memory kept.
    void summarise(Channel channel, TimeMs from, TimeMs to, int columns,
                   std::vector<std::vector<Point>> &runs) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

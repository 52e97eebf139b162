#pragma once

#include "core/recording/history.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace aneroid {

/// One device's line out of the history that all devices share. Walks the device's links once, over
/// the whole ring, and from then on only over what is new; keeps the extremes of every 16 readings
/// (64 in a fleet of fewer than 32 devices; 32 B each) and the pixel columns shown last, so that
/// any span is drawn from few of them. Not thread-safe.
class DeviceSeries
{
public:
    /// `history` must outlive the series.
    DeviceSeries(const History &history, std::uint32_t device);
    ~DeviceSeries();
    DeviceSeries(DeviceSeries &&other) noexcept;
    DeviceSeries &operator=(DeviceSeries &&other) noexcept;

    [[nodiscard]] std::uint32_t device() const;
    /// Takes in what the history got, dropped or cleared since the last call. The rest of this
    /// class speaks of the history as it was then, and wants it unchanged.
    void update();
    [[nodiscard]] bool empty() const;
    [[nodiscard]] std::size_t bytes() const;

    /// As History::summarise(), of this device alone: a run for each stretch without a gap. Where
    /// a column holds more readings than a block, it is made of whole blocks: those that begin in
    /// it.
    void summarise(Channel channel, TimeMs from, TimeMs to, int columns,
                   std::vector<std::vector<History::Point>> &runs);
    /// Of the readings that summarise() shows within [from, to]; none where there are none.
    [[nodiscard]] std::optional<History::Extent> extent(Channel channel, TimeMs from, TimeMs to,
                                                        int columns);

    /// The index in the history of the reading nearest in time; none where empty.
    [[nodiscard]] std::optional<std::size_t> nearest(TimeMs time) const;
    /// The index of the device's first reading after this index, or of its last one before; none
    /// where there is none.
    [[nodiscard]] std::optional<std::size_t> after(std::size_t index) const;
    [[nodiscard]] std::optional<std::size_t> before(std::size_t index) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

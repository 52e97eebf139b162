#pragma once

#include "core/recording/deviceseries.h"
#include "ui/charts/data/chartsource.h"

namespace aneroid {

/// A line for each picked device, in the order of their places. A place in time is a reading of one
/// of them.
class PickSource final : public ChartSource
{
public:
    /// `history` must outlive the source.
    explicit PickSource(const History &history)
        : m_history(history)
    {
    }

    void setPicked(const std::vector<PickedDevice> &picked);
    [[nodiscard]] const std::vector<PickedDevice> &picked() const { return m_picked; }

    void update() override;
    [[nodiscard]] bool empty() const override;
    [[nodiscard]] std::uint64_t revision() const override;
    [[nodiscard]] std::uint64_t generation() const override { return m_history.clears(); }
    [[nodiscard]] std::vector<LineLook> traces() const override;
    [[nodiscard]] std::optional<History::Extent> extent(Channel channel, const Span &span,
                                                        int columns) override;
    void summarise(std::size_t trace, Channel channel, const Span &span, int columns,
                   Runs &runs) override;
    [[nodiscard]] std::optional<Position> nearest(TimeMs time) const override;
    [[nodiscard]] std::optional<Position> lastUntil(TimeMs time) const override;
    [[nodiscard]] std::optional<TimeMs> timeOf(Position position) const override;
    [[nodiscard]] Position stepped(Position position, int steps) const override;
    [[nodiscard]] std::optional<Reading> readingAt(Position position) const override;
    [[nodiscard]] std::vector<Value> values(Channel channel,
                                            const std::optional<Position> &position) const override;

private:
    /// Several lines share the width: fewer columns each, so that eight are drawn as quickly as
    /// two.
    [[nodiscard]] int shared(int columns) const;
    [[nodiscard]] std::optional<std::size_t> neighbour(std::size_t index, bool later) const;

    const History &m_history;
    std::vector<PickedDevice> m_picked;
    std::vector<DeviceSeries> m_series; ///< of m_picked
    std::uint64_t m_changes = 0;
};

} // namespace aneroid

#pragma once

#include "ui/charts/data/chartsource.h"

namespace aneroid {

/// All readings as they come: one line, or a line a device where few readings are in sight.
class HistorySource final : public ChartSource
{
public:
    /// `history` must outlive the source.
    explicit HistorySource(const History &history)
        : m_history(history)
    {
    }

    [[nodiscard]] bool empty() const override { return m_history.empty(); }
    [[nodiscard]] std::uint64_t revision() const override { return m_history.revision(); }
    [[nodiscard]] std::uint64_t generation() const override { return m_history.clears(); }
    [[nodiscard]] std::vector<LineLook> traces() const override { return {LineLook()}; }
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
    [[nodiscard]] std::optional<std::size_t> indexOfPosition(Position position) const;

    const History &m_history;
};

} // namespace aneroid

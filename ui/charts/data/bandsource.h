#pragma once

#include "core/recording/fleetband.h"
#include "ui/charts/data/chartsource.h"

namespace aneroid {

/// The fleet as a band: traces minimum, maximum and median, in this order. A place in time is the
/// middle of an interval.
class BandSource final : public ChartSource
{
public:
    enum Trace : std::size_t { Minimum, Maximum, Median };

    /// `band` must outlive the source.
    explicit BandSource(const FleetBand &band)
        : m_band(band)
    {
    }

    [[nodiscard]] bool empty() const override { return m_band.empty(); }
    [[nodiscard]] std::uint64_t revision() const override { return m_band.revision(); }
    [[nodiscard]] std::uint64_t generation() const override { return m_band.clears(); }
    [[nodiscard]] std::vector<LineLook> traces() const override;
    [[nodiscard]] std::optional<History::Extent> extent(Channel channel, const Span &span,
                                                        int columns) override;
    void summarise(std::size_t trace, Channel channel, const Span &span, int columns,
                   Runs &runs) override;
    [[nodiscard]] std::optional<Position> nearest(TimeMs time) const override;
    [[nodiscard]] std::optional<Position> lastUntil(TimeMs time) const override;
    [[nodiscard]] std::optional<TimeMs> timeOf(Position position) const override;
    [[nodiscard]] Position stepped(Position position, int steps) const override;
    [[nodiscard]] std::optional<Reading> readingAt(Position /*position*/) const override
    {
        return std::nullopt;
    }
    [[nodiscard]] std::vector<Value> values(Channel channel,
                                            const std::optional<Position> &position) const override;

private:
    const FleetBand &m_band;
    std::vector<std::vector<FleetBand::Point>> m_runs;
};

} // namespace aneroid

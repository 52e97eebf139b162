#pragma once

#include "ui/charts/data/chartsource.h"

#include <optional>

namespace aneroid {

/// The true air beside the readings of one device: a line more, or none.
class TruthSource
{
public:
    using Span = ChartPanel::Span;

    /// Readings whose channels are the true air's; must outlive the source. Null: none.
    void set(const History *air) { m_air = air; }
    [[nodiscard]] bool isShown() const { return m_air != nullptr; }

    /// Of what is in sight.
    [[nodiscard]] std::optional<History::Extent> extent(Channel channel, const Span &span) const;
    /// As History::summarise().
    void summarise(Channel channel, const Span &span, int columns, ChartSource::Runs &runs) const;
    /// At the reading of exactly this time.
    [[nodiscard]] std::optional<double> at(Channel channel, TimeMs time) const;

private:
    const History *m_air = nullptr;
};

} // namespace aneroid

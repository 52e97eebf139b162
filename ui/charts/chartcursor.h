#pragma once

#include "ui/charts/data/chartsource.h"

#include <optional>

namespace aneroid {

/// Which place of a source the cross-hair is on. Under the mouse it stays at its place on the
/// screen, moved by keys it stays on its reading; readings scroll beneath or away.
class ChartCursor
{
public:
    using Position = ChartSource::Position;
    using Span = ChartPanel::Span;

    /// The source must outlive the cursor.
    explicit ChartCursor(const ChartSource &source)
        : m_source(&source)
    {
    }

    /// Other places: one held by keys is gone, the mouse points on.
    void setSource(const ChartSource &source);

    [[nodiscard]] bool isShown() const { return m_kind != Kind::None; }
    void hide() { m_kind = Kind::None; }
    /// The mouse is gone; a cursor moved by keys stays.
    void leave() { m_kind = m_kind == Kind::Place ? Kind::None : m_kind; }
    /// At a fraction of the width.
    void pointAt(double place);
    /// `steps` places later; starts from the newest in sight where there is no cursor.
    void step(int steps, const Span &span);

    /// Its place, if that is in sight. Hides where it is gone for good.
    [[nodiscard]] std::optional<Position> position(const Span &span);

private:
    enum class Kind { None, Place, Held };

    [[nodiscard]] std::optional<Position> newestIn(const Span &span) const;
    void hold(Position position);

    const ChartSource *m_source;
    Kind m_kind = Kind::None;
    double m_place = 0.0;
    Position m_held = 0;
    std::uint64_t m_generation = 0; ///< that m_held is of
};

} // namespace aneroid

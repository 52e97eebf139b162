#pragma once

#include "ui/charts/chartpanel.h"

#include <optional>

namespace aneroid {

/// Which reading the cross-hair is on. Under the mouse it stays at its place on the screen, moved
/// by keys it stays on its reading; readings scroll beneath or away.
class ChartCursor
{
public:
    explicit ChartCursor(const History &history)
        : m_history(history)
    {
    }

    [[nodiscard]] bool isShown() const { return m_kind != Kind::None; }
    void hide() { m_kind = Kind::None; }
    /// The mouse is gone; a cursor moved by keys stays.
    void leave() { m_kind = m_kind == Kind::Place ? Kind::None : m_kind; }
    /// At a fraction of the width.
    void pointAt(double place);
    /// `steps` readings later; starts from the newest in sight where there is no cursor.
    void step(int steps, const ChartPanel::Span &span);

    /// The index of its reading, if that is in sight. Hides where it is gone for good.
    [[nodiscard]] std::optional<std::size_t> index(const ChartPanel::Span &span);

private:
    enum class Kind { None, Place, Reading };

    [[nodiscard]] std::optional<std::size_t> newestIn(const ChartPanel::Span &span) const;
    void hold(std::size_t index);

    const History &m_history;
    Kind m_kind = Kind::None;
    double m_place = 0.0;
    std::uint64_t m_number = 0; ///< of the run, as History::overwritten() counts
    std::uint64_t m_clears = 0;
};

} // namespace aneroid

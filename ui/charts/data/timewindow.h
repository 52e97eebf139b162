#pragma once

#include "ui/charts/chartpanel.h"

#include <algorithm>
#include <optional>

namespace aneroid {

/// Which stretch of time the charts show, and how it moves. Live spans are whole milliseconds a
/// pixel and move by whole pixels, so that a line scrolls without trembling.
///
/// After restart() a live span grows with the readings, from a minute to its full length, and is at
/// least a minute of real time long; a length that a person asks for is taken at once.
class TimeWindow
{
public:
    using Span = ChartPanel::Span;

    static constexpr TimeMs shortest = 1000;
    static constexpr TimeMs firstLength = 60'000;
    static constexpr TimeMs longest = TimeMs{200} * 365 * 86'400'000;

    enum class Mode {
        Paused, ///< stays where it was put
        Live,   ///< the newest reading at the right edge, followLength() of time
        All,    ///< everything there is, growing with it
    };

    explicit TimeWindow(TimeMs now);

    /// Width of the plot in pixels, and the times of the oldest and newest reading, if any.
    void update(int pixels, const std::optional<Span> &data);

    [[nodiscard]] const Span &span() const { return m_span; }
    [[nodiscard]] TimeMs length() const { return m_span.toMs - m_span.fromMs; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isFollowing() const { return m_mode != Mode::Paused; }
    [[nodiscard]] TimeMs followLength() const { return m_followLength; }

    void setSpan(Span span); ///< pauses
    void setMode(Mode mode);
    void setFollowLength(TimeMs length);
    /// How many times faster than real time the readings' time passes.
    void setSpeed(double speed);
    /// Other readings begin: live, and growing with them.
    void restart();
    /// Of a live span when it has grown: followLength(), or a minute of real time.
    [[nodiscard]] TimeMs fullLength() const { return std::max(m_followLength, m_leastLength); }

    /// Shows length / factor about `anchor`, a fraction of the width. Goes on following where the
    /// newest reading stays in sight, and pauses where it does not.
    void zoom(double factor, double anchor);
    /// Moves by `shift` and pauses; stops where the readings would leave the view.
    void pan(TimeMs shift);

private:
    [[nodiscard]] TimeMs wholePixels(TimeMs length) const;
    [[nodiscard]] TimeMs liveLength() const;
    void place();
    void keepDataInSight();

    Span m_span;
    std::optional<Span> m_data;
    Mode m_mode = Mode::Live;
    TimeMs m_followLength = 600'000;
    TimeMs m_leastLength = 0; ///< for the speed; 0 where a person chose a length since it changed
    double m_speed = 1.0;
    bool m_growing = false;
    TimeMs m_now = 0; ///< stands in for the newest reading while there is none
    int m_pixels = 1000;
};

} // namespace aneroid

#include "ui/charts/data/timewindow.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace aneroid {

namespace {

/// Free room between the newest reading and the right edge.
constexpr double edge = 0.02;
/// How much of the view readings take at least after panning.
constexpr double inSight = 0.1;

TimeMs share(TimeMs length, double fraction)
{
    return static_cast<TimeMs>(std::llround(static_cast<double>(length) * fraction));
}

TimeMs roundDown(TimeMs time, TimeMs step)
{
    const TimeMs rest = time % step;
    return time - (rest < 0 ? rest + step : rest);
}

TimeMs nextStep(TimeMs time, TimeMs step)
{
    return roundDown(time + step - 1, step);
}

/// A minute of real time, where time passes faster than it.
TimeMs leastAt(double speed)
{
    return speed > 1.0 ? share(TimeWindow::firstLength, speed) : 0;
}

} // namespace

TimeWindow::TimeWindow(TimeMs now)
    : m_now(now)
{
    place();
}

void TimeWindow::update(int pixels, const std::optional<Span> &data)
{
    m_pixels = std::max(pixels, 1);
    m_data = data;
    place();
}

void TimeWindow::setSpan(Span span)
{
    if (span.toMs < span.fromMs)
        std::swap(span.fromMs, span.toMs);
    const TimeMs length = std::clamp(span.toMs - span.fromMs, shortest, longest);
    m_span = {span.fromMs, span.fromMs + length};
    m_mode = Mode::Paused;
}

void TimeWindow::setMode(Mode mode)
{
    m_mode = mode;
    place();
}

void TimeWindow::setFollowLength(TimeMs length)
{
    m_followLength = std::clamp(length, shortest, longest);
    m_leastLength = 0;
    m_growing = false;
    place();
}

void TimeWindow::setSpeed(double speed)
{
    if (std::exchange(m_speed, speed) == speed)
        return;
    m_leastLength = leastAt(speed);
    place();
}

void TimeWindow::restart()
{
    m_mode = Mode::Live;
    m_growing = true;
    m_leastLength = leastAt(m_speed);
    place();
}

/// Rises in steps of a sixteenth to an eighth, so that a growing recording rescales now and then,
/// not with every reading.
TimeMs TimeWindow::liveLength() const
{
    if (!m_growing)
        return fullLength();
    const TimeMs recorded = m_data ? m_data->toMs - m_data->fromMs : 0;
    const TimeMs needed = std::max(firstLength, share(recorded, 1.0 + 2.0 * edge));
    const auto digits = std::bit_width(static_cast<std::uint64_t>(needed));
    const TimeMs grown =
        needed > firstLength
            ? nextStep(needed, TimeMs{1} << std::max(0, static_cast<int>(digits) - 4))
            : firstLength;
    return std::min(grown, fullLength());
}

void TimeWindow::zoom(double factor, double anchor)
{
    const auto zoomed = [factor](TimeMs length) {
        return std::clamp(share(length, 1.0 / factor), shortest, longest);
    };
    const TimeMs after = zoomed(length());
    const TimeMs from = m_span.fromMs + share(length(), anchor) - share(after, anchor);
    const Span span{from, from + after};
    const bool newestInSight =
        !m_data || (m_data->toMs >= span.fromMs && m_data->toMs <= span.toMs);
    if (isFollowing() && newestInSight) {
        // From the length that was asked for: that on the screen is rounded to whole pixels.
        const TimeMs asked = m_mode == Mode::Live ? liveLength() : length();
        m_mode = Mode::Live;
        setFollowLength(zoomed(asked));
        return;
    }
    setSpan(span);
    keepDataInSight();
}

void TimeWindow::pan(TimeMs shift)
{
    setSpan({m_span.fromMs + shift, m_span.toMs + shift});
    keepDataInSight();
}

/// A pixel of whole milliseconds, unless they are so few that rounding would show.
TimeMs TimeWindow::wholePixels(TimeMs length) const
{
    const TimeMs perPixel = length / m_pixels;
    return perPixel >= 20 ? perPixel * m_pixels : length;
}

void TimeWindow::place()
{
    if (m_mode == Mode::Paused)
        return;
    if (m_mode == Mode::All && m_data) {
        const TimeMs needed = std::max(shortest, share(m_data->toMs - m_data->fromMs, 1.0 + edge) +
                                                     2 * TimeMs{m_pixels});
        TimeMs perPixel = needed / m_pixels + 1;
        // Steps of a 32nd to a 64th: a growing recording rescales now and then, not every frame.
        const auto digits = std::bit_width(static_cast<std::uint64_t>(perPixel));
        perPixel = nextStep(perPixel, TimeMs{1} << std::max(0, static_cast<int>(digits) - 6));
        m_span.fromMs = roundDown(m_data->fromMs, perPixel);
        m_span.toMs = m_span.fromMs + perPixel * m_pixels;
        return;
    }
    const TimeMs length = wholePixels(liveLength());
    const TimeMs perPixel = std::max<TimeMs>(1, length / m_pixels);
    const TimeMs newest = m_data ? m_data->toMs : m_now;
    m_span.toMs = nextStep(newest + share(length, edge), perPixel);
    m_span.fromMs = m_span.toMs - length;
}

void TimeWindow::keepDataInSight()
{
    if (!m_data)
        return;
    const TimeMs part = share(length(), inSight);
    const TimeMs earliest = m_data->fromMs + part - length();
    const TimeMs latest = std::max(earliest, m_data->toMs - part);
    const TimeMs from = std::clamp(m_span.fromMs, earliest, latest);
    m_span = {from, from + length()};
}

} // namespace aneroid

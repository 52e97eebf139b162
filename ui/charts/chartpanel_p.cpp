#include "ui/charts/chartpanel_p.h"

#include <QDateTime>

#include <algorithm>

namespace aneroid {

namespace {

constexpr int dataFrameMs = 33;  ///< 30 Hz for what arrives by itself
constexpr int slowFrameMs = 100; ///< 10 Hz where time passes less than a pixel meanwhile
constexpr int inputFrameMs = 16; ///< 60 Hz for what a hand does

} // namespace

ChartPanel::Private::Private(ChartPanel *panel, const History &recorded)
    : q(panel)
    , history(recorded)
    , readings(recorded)
    , picks(recorded)
    , source(&readings)
    , stack(recorded, readings, *panel)
    , window(QDateTime::currentMSecsSinceEpoch())
    , cursor(readings)
{
    frame.setParent(panel);
    frame.setSingleShot(true);
    frame.setTimerType(Qt::PreciseTimer);
}

double ChartPanel::Private::fractionAt(double x) const
{
    return std::clamp((x - stack.plot().left()) / stack.plot().width(), 0.0, 1.0);
}

void ChartPanel::Private::requestFrame(int gapMs)
{
    if (!shown)
        return;
    const qint64 since = sinceFrame.isValid() ? sinceFrame.elapsed() : gapMs;
    const int wait = static_cast<int>(std::clamp<qint64>(gapMs - since, 0, gapMs));
    if (!frame.isActive() || frame.remainingTime() > wait)
        frame.start(wait);
}

void ChartPanel::Private::touch()
{
    dirty = true;
    updateWindow();
    requestFrame(inputFrameMs);
}

void ChartPanel::Private::updateWindow()
{
    std::optional<Span> data;
    if (!history.empty())
        data = Span{history.timeAt(0), history.timeAt(history.size() - 1)};
    window.update(stack.plotPixels(), data);
    announceWindow();
}

void ChartPanel::Private::announceWindow()
{
    if (announcedFollowing != window.isFollowing()) {
        announcedFollowing = window.isFollowing();
        Q_EMIT q->followingChanged(announcedFollowing);
    }
    if (announced != window.span() || announcedFull != window.fullLength()) {
        announced = window.span();
        announcedFull = window.fullLength(); // what it grows to belongs to it
        Q_EMIT q->visibleSpanChanged(announced);
    }
}

void ChartPanel::Private::announceShades()
{
    std::vector<WeatherKind> kinds;
    bool faults = false;
    for (const EventBand &shade : stack.bands()) {
        faults = faults || shade.fault.has_value();
        if (!shade.fault && std::ranges::find(kinds, shade.kind) == kinds.end())
            kinds.push_back(shade.kind);
    }
    std::ranges::sort(kinds);
    if (kinds == announcedKinds && faults == announcedFaults)
        return;
    announcedKinds = kinds;
    announcedFaults = faults;
    Q_EMIT q->shadesChanged(kinds, faults);
}

void ChartPanel::Private::choose()
{
    ChartSource *chosen = &readings;
    if (view == FleetView::Band && band)
        chosen = band.get();
    else if (view == FleetView::Picked)
        chosen = &picks;
    if (chosen != source) {
        source = chosen;
        cursor.setSource(*source);
    }
    stack.setSource(*source, source == &readings ? FleetView::AllReadings : view, picks.picked());
    touch();
}

bool ChartPanel::Private::isNew()
{
    if (drawn != source->revision())
        return true;
    updateWindow();
    return source != &readings && drawnSpan != window.span();
}

int ChartPanel::Private::dataGap() const
{
    const TimeMs pixel = window.length() / std::max(1, stack.plotPixels());
    return static_cast<int>(std::clamp<TimeMs>(pixel, dataFrameMs, slowFrameMs));
}

void ChartPanel::Private::announceCursor(const std::optional<ChartSource::Position> &position)
{
    const std::optional<Reading> reading = position ? source->readingAt(*position) : std::nullopt;
    if (reading == announcedReading)
        return;
    announcedReading = reading;
    Q_EMIT q->cursorChanged(reading);
}

void ChartPanel::Private::compose()
{
    frame.stop();
    sinceFrame.start();
    dirty = false;
    source->update();
    drawn = source->revision();
    updateWindow();
    if (!stack.compose(window.span())) { // the plot became narrower
        updateWindow();
        [[maybe_unused]] const bool fits = stack.compose(window.span());
    }
    drawnSpan = window.span();
    const std::optional<ChartSource::Position> position = cursor.position(window.span());
    stack.showCursor(position, window.span());
    announceCursor(position);
    announceShades();
}

void ChartPanel::Private::moveCursor(int steps)
{
    cursor.step(steps, window.span());
    // A reading just outside is brought into sight.
    updateWindow();
    keepCursorInSight(steps);
    touch();
}

void ChartPanel::Private::keepCursorInSight(int direction)
{
    if (!cursor.isShown() || cursor.position(window.span()))
        return;
    window.pan((direction < 0 ? -1 : 1) * (window.length() / 4));
}

void ChartPanel::Private::restyle()
{
    stack.setStyle(ChartStyle::fromPalette(q->palette()));
    dirty = true;
    requestFrame(inputFrameMs);
}

} // namespace aneroid

#pragma once

#include "ui/charts/chartcursor.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstack.h"
#include "ui/charts/data/bandsource.h"
#include "ui/charts/data/historysource.h"
#include "ui/charts/data/picksource.h"
#include "ui/charts/data/timewindow.h"

#include <QElapsedTimer>
#include <QPoint>
#include <QPointF>
#include <QRubberBand>
#include <QTimer>

namespace aneroid {

/// What the charts show, which stretch of time, and when they are drawn.
struct ChartPanel::Private
{
    ChartPanel *q;
    const History &history;
    HistorySource readings;
    std::unique_ptr<BandSource> band;
    PickSource picks;
    ChartSource *source;
    FleetView view = FleetView::AllReadings;
    ChartStack stack;
    TimeWindow window;
    ChartCursor cursor;
    QTimer frame; ///< idle unless a frame is due
    QElapsedTimer sinceFrame;
    bool shown = false;      ///< neither hidden nor minimised
    bool dirty = true;       ///< something besides readings changed since the last frame
    std::uint64_t drawn = 0; ///< revision of the source in the last frame
    Span drawnSpan;
    Span announced;
    TimeMs announcedFull = 0;
    bool announcedFollowing = true;
    std::vector<WeatherKind> announcedKinds;
    bool announcedFaults = false;
    std::optional<Reading> announcedReading;
    std::optional<QPointF> dragFrom;
    Span dragSpan;
    QRubberBand *rectangle = nullptr; ///< the panel's; there while it is drawn
    QPoint rectangleFrom;
    bool rectangleNext = false;

    Private(ChartPanel *panel, const History &recorded);
    [[nodiscard]] double fractionAt(double x) const;
    /// The next frame, not sooner than `gapMs` after the last one.
    void requestFrame(int gapMs);
    void touch();
    void updateWindow();
    void announceWindow();
    void announceShades();
    /// No band, no fleet: then there are the readings.
    void choose();
    /// Whether a frame would look other than the last one.
    [[nodiscard]] bool isNew();
    [[nodiscard]] int dataGap() const;
    void announceCursor(const std::optional<ChartSource::Position> &position);
    void compose();
    void moveCursor(int steps);
    void keepCursorInSight(int direction);
    void restyle();
    void beginRectangle(const QPoint &place);
    void drawRectangle(const QPoint &place);
    void endRectangle();
    void toggleMarker();
};

} // namespace aneroid

#include "ui/charts/chartpanel.h"

#include "ui/charts/bandsource.h"
#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartcursor.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartstack.h"
#include "ui/charts/historysource.h"
#include "ui/charts/picksource.h"
#include "ui/charts/timewindow.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr int dataFrameMs = 33;  ///< 30 Hz for what arrives by itself
constexpr int slowFrameMs = 100; ///< 10 Hz where time passes less than a pixel meanwhile
constexpr int inputFrameMs = 16; ///< 60 Hz for what a hand does
constexpr double zoomStep = 1.25;
constexpr double panStep = 0.1;
constexpr double pageStep = 0.9;
constexpr double wheelNotch = 120.0;

} // namespace

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
    bool announcedFollowing = true;
    std::optional<Reading> announcedReading;
    std::optional<QPointF> dragFrom;
    Span dragSpan;

    Private(ChartPanel *panel, const History &recorded)
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

    [[nodiscard]] double fractionAt(double x) const
    {
        return std::clamp((x - stack.plot().left()) / stack.plot().width(), 0.0, 1.0);
    }

    /// The next frame, not sooner than `gapMs` after the last one.
    void requestFrame(int gapMs)
    {
        if (!shown)
            return;
        const qint64 since = sinceFrame.isValid() ? sinceFrame.elapsed() : gapMs;
        const int wait = static_cast<int>(std::clamp<qint64>(gapMs - since, 0, gapMs));
        if (!frame.isActive() || frame.remainingTime() > wait)
            frame.start(wait);
    }

    void touch()
    {
        dirty = true;
        updateWindow();
        requestFrame(inputFrameMs);
    }

    void updateWindow()
    {
        std::optional<Span> data;
        if (!history.empty())
            data = Span{history.timeAt(0), history.timeAt(history.size() - 1)};
        window.update(stack.plotPixels(), data);
        announceWindow();
    }

    void announceWindow()
    {
        if (announcedFollowing != window.isFollowing()) {
            announcedFollowing = window.isFollowing();
            Q_EMIT q->followingChanged(announcedFollowing);
        }
        if (announced != window.span()) {
            announced = window.span();
            Q_EMIT q->visibleSpanChanged(announced);
        }
    }

    /// No band, no fleet: then there are the readings.
    void choose()
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
        stack.setSource(*source, source == &readings ? FleetView::AllReadings : view,
                        picks.picked());
        touch();
    }

    /// Whether a frame would look other than the last one.
    [[nodiscard]] bool isNew()
    {
        if (drawn != source->revision())
            return true;
        updateWindow();
        return source != &readings && drawnSpan != window.span();
    }

    [[nodiscard]] int dataGap() const
    {
        const TimeMs pixel = window.length() / std::max(1, stack.plotPixels());
        return static_cast<int>(std::clamp<TimeMs>(pixel, dataFrameMs, slowFrameMs));
    }

    void announceCursor(const std::optional<ChartSource::Position> &position)
    {
        const std::optional<Reading> reading =
            position ? source->readingAt(*position) : std::nullopt;
        if (reading == announcedReading)
            return;
        announcedReading = reading;
        Q_EMIT q->cursorChanged(reading);
    }

    void compose()
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
    }

    void moveCursor(int steps)
    {
        cursor.step(steps, window.span());
        // A reading just outside is brought into sight.
        updateWindow();
        keepCursorInSight(steps);
        touch();
    }

    void keepCursorInSight(int direction)
    {
        if (!cursor.isShown() || cursor.position(window.span()))
            return;
        window.pan((direction < 0 ? -1 : 1) * (window.length() / 4));
    }

    void restyle()
    {
        stack.setStyle(ChartStyle::fromPalette(q->palette()));
        dirty = true;
        requestFrame(inputFrameMs);
    }
};

ChartPanel::ChartPanel(const History &history, QWidget *parent)
    : QWidget(parent)
    , d((installChartAccessibility(), std::make_unique<Private>(this, history)))
{
    setMouseTracking(true);
    setFocusProxy(d->stack.first());
    setMinimumSize(360, 300);
    d->restyle();
    connect(&d->frame, &QTimer::timeout, this, [this] { d->compose(); });
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::setEventSource(EventSource source)
{
    d->stack.events.setSource(std::move(source));
    d->touch();
}

void ChartPanel::invalidateEvents()
{
    d->stack.events.invalidate();
    d->touch();
}

void ChartPanel::historyChanged()
{
    if (d->shown && d->isNew())
        d->requestFrame(d->dataGap());
}

void ChartPanel::setBand(const FleetBand *band)
{
    d->band = band != nullptr ? std::make_unique<BandSource>(*band) : nullptr;
    d->choose();
}

void ChartPanel::setPicked(const std::vector<PickedDevice> &picked)
{
    d->picks.setPicked(picked);
    d->choose();
}

void ChartPanel::setView(FleetView view)
{
    d->view = view;
    d->choose();
}

FleetView ChartPanel::view() const
{
    return d->view;
}

void ChartPanel::setDisplayUtcOffset(std::optional<int> minutes)
{
    d->stack.clock = LocalTime(minutes);
    d->touch();
}

ChartPanel::Span ChartPanel::visibleSpan() const
{
    return d->window.span();
}

void ChartPanel::setVisibleSpan(const Span &span)
{
    d->window.setSpan(span);
    d->touch();
}

bool ChartPanel::isFollowing() const
{
    return d->window.isFollowing();
}

void ChartPanel::setFollowing(bool follow)
{
    d->window.setMode(follow ? TimeWindow::Mode::Live : TimeWindow::Mode::Paused);
    d->touch();
}

TimeMs ChartPanel::followLength() const
{
    return d->window.followLength();
}

void ChartPanel::setFollowLength(TimeMs length)
{
    d->window.setFollowLength(length);
    d->touch();
}

void ChartPanel::zoom(double factor)
{
    double anchor = d->window.isFollowing() ? 1.0 : 0.5;
    if (const auto position = d->cursor.position(d->window.span()))
        anchor = xOf(d->source->timeOf(*position).value_or(d->window.span().toMs), d->window.span(),
                     1.0);
    d->window.zoom(factor, anchor);
    d->touch();
}

void ChartPanel::pan(double fraction)
{
    d->window.pan(std::llround(fraction * static_cast<double>(d->window.length())));
    d->touch();
}

void ChartPanel::showAll()
{
    d->window.setMode(TimeWindow::Mode::All);
    d->touch();
}

QImage ChartPanel::renderImage(double scale)
{
    const QFont font = ChartPainter::titleFont(this->font());
    const int top = QFontMetrics(font).height() + 20;
    QImage image((QSizeF(width(), height() + top) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    const ChartStyle paper = ChartStyle::forPaper();
    image.fill(paper.background);
    d->compose();
    d->stack.setStyle(paper);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(paper.text);
    const QRectF title(d->stack.plot().left(), 0.0, d->stack.plot().width(), top);
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeft, d->stack.titleFor(visibleSpan()));
    painter.translate(0.0, top);
    d->stack.renderTo(painter);
    d->restyle();
    return image;
}

void ChartPanel::refreshNow()
{
    d->compose();
    if (d->shown)
        repaint();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
        d->restyle();
        break;
    case QEvent::LanguageChange:
        d->stack.retranslate();
        d->touch();
        break;
    case QEvent::FontChange:
    case QEvent::LocaleChange:
        d->stack.remeasure();
        d->touch();
        break;
    default:
        break;
    }
}

void ChartPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->shown = true;
    if (d->dirty || d->drawn != d->source->revision())
        d->compose();
}

void ChartPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->shown = false;
    d->frame.stop();
    d->dirty = true;
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->stack.setSize(size());
    d->updateWindow();
    d->dirty = true;
    if (d->shown)
        d->compose(); // at once: an old picture in a new frame would jump
}

void ChartPanel::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int stride = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus without Shift on many keyboards
        return zoom(zoomStep);
    case Qt::Key_Minus:
        return zoom(1.0 / zoomStep);
    case Qt::Key_Left:
        return control ? pan(-panStep) : d->moveCursor(-stride);
    case Qt::Key_Right:
        return control ? pan(panStep) : d->moveCursor(stride);
    case Qt::Key_Up:
        return zoom(zoomStep);
    case Qt::Key_Down:
        return zoom(1.0 / zoomStep);
    case Qt::Key_PageUp:
        return pan(-pageStep);
    case Qt::Key_PageDown:
        return pan(pageStep);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_End:
        return setFollowing(true);
    case Qt::Key_Escape:
        if (d->cursor.isShown()) {
            d->cursor.hide();
            return d->touch();
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartPanel::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (std::abs(turn.x()) > std::abs(turn.y())) {
        pan(-panStep * turn.x() / wheelNotch);
    } else {
        d->window.zoom(std::pow(zoomStep, turn.y() / wheelNotch),
                       d->fractionAt(event->position().x()));
        d->touch();
    }
    event->accept();
}

void ChartPanel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    d->dragFrom = event->position();
    d->dragSpan = visibleSpan();
}

void ChartPanel::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = d->stack.plot();
    const double x = event->position().x();
    if (d->dragFrom) {
        const double pixels = d->dragFrom->x() - x;
        if (cursor().shape() != Qt::ClosedHandCursor && std::abs(pixels) < 4.0)
            return; // not yet a drag: a click does not pause
        setCursor(Qt::ClosedHandCursor);
        const double length = static_cast<double>(d->dragSpan.toMs - d->dragSpan.fromMs);
        d->window.setSpan(d->dragSpan);
        d->window.pan(std::llround(pixels * length / plot.width()));
    }
    if (x >= plot.left() && x <= plot.right())
        d->cursor.pointAt(d->fractionAt(x));
    else
        d->cursor.leave();
    d->touch();
}

void ChartPanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    d->dragFrom.reset();
    unsetCursor();
}

void ChartPanel::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseDoubleClickEvent(event);
    setFollowing(true);
}

void ChartPanel::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->cursor.leave();
    d->touch();
}

} // namespace aneroid

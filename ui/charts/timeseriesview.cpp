#include "ui/charts/timeseriesview.h"

#include "ui/charts/chartpainter.h"
#include "ui/charts/pixelline.h"

#include <QChart>
#include <QChartView>
#include <QFocusEvent>
#include <QGraphicsLayout>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QSignalBlocker>
#include <QTransform>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace aneroid {

namespace {

/// Runs beyond this many are joined to one: that many breaks are a few pixels apart.
constexpr std::size_t mostSeries = 200;

/// Each look gets its share of so many lines, of which the last one takes what is left.
std::vector<ChartLine> joinedBeyond(std::size_t most, std::span<const ChartLine> lines)
{
    struct Share
    {
        LineLook look;
        std::size_t lines = 0;
        std::size_t last = 0;
    };
    std::vector<Share> shares;
    const auto shareOf = [&](const LineLook &look) -> Share & {
        const auto found = std::find_if(shares.begin(), shares.end(),
                                        [&](const Share &share) { return share.look == look; });
        return found != shares.end() ? *found : shares.emplace_back(Share{look});
    };
    for (const ChartLine &line : lines)
        shareOf(line.look);
    std::vector<ChartLine> joined;
    for (const ChartLine &line : lines) {
        Share &share = shareOf(line.look);
        if (share.lines * shares.size() < most) {
            ++share.lines;
            share.last = joined.size();
            joined.push_back(line);
        } else {
            joined[share.last].points += line.points;
        }
    }
    return joined;
}

class Canvas : public QChartView
{
public:
    Canvas(QChart *chart, QWidget *parent)
        : QChartView(chart, parent)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setInteractive(false);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        // Everything is repainted in every frame: keeping track of what changed costs more.
        setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
        setOptimizationFlags(QGraphicsView::DontSavePainterState |
                             QGraphicsView::DontAdjustForAntialiasing);
        scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
        viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    }

    ChartFrame frame;
    ChartLayout layout;
    ChartStyle style;
    QList<QLineSeries *> lines; ///< to be painted, the first `used` of them
    qsizetype used = 0;
    bool keepsBack = true; ///< off for a picture, which has a scale of its own

    /// What ChartPainter paints behind the lines has changed, or only what moves with time.
    void forgetBack() { m_kept = {}; }
    void forgetMoving()
    {
        if (m_kept.what == Kept::All)
            m_kept = {};
        m_kept.frames = std::min(m_kept.frames, 1);
    }

protected:
    void drawBackground(QPainter *painter, const QRectF & /*area*/) override
    {
        painter->setLayoutDirection(Qt::LeftToRight);
        drawBack(*painter);
        painting().paintValues(*painter);
        drawLines(*painter);
    }
    void drawForeground(QPainter *painter, const QRectF & /*area*/) override
    {
        painter->setLayoutDirection(Qt::LeftToRight);
        painting().paintOver(*painter);
    }
    void changeEvent(QEvent *event) override
    {
        QChartView::changeEvent(event);
        forgetBack();
    }

private:
    enum class Kept { Nothing, Still, All };

    /// What lies behind the lines is kept as a picture from its second frame on, so that one that
    /// changes with every frame is never painted twice: all of it when nothing has moved for a few
    /// frames, else what stays while time goes by.
    void drawBack(QPainter &painter)
    {
        constexpr int restful = 3;
        if (!keepsBack || m_kept.frames++ == 0) {
            painting().paintStill(painter);
            painting().paintMoving(painter);
            return;
        }
        const bool all = m_kept.what == Kept::All || m_kept.frames > restful;
        if (m_kept.what != (all ? Kept::All : Kept::Still))
            keep(all ? Kept::All : Kept::Still, painter.device()->devicePixelRatioF());
        painter.drawImage(0, 0, m_kept.picture);
        if (!all)
            painting().paintMoving(painter);
    }

    void keep(Kept what, double scale)
    {
        QImage picture((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        takeDotsPerInch(picture, *this);
        QPainter once(&picture);
        once.setLayoutDirection(Qt::LeftToRight);
        painting().paintStill(once);
        if (what == Kept::All)
            painting().paintMoving(once);
        once.end();
        m_kept.picture = picture;
        m_kept.what = what;
    }

    void drawLines(QPainter &painter)
    {
        const bool fine = renderHints().testFlag(QPainter::Antialiasing);
        painter.save();
        painter.setClipRect(layout.plot.adjusted(0.0, 0.0, 1.0, 1.0));
        painter.setRenderHint(QPainter::Antialiasing, fine);
        for (qsizetype i = 0; i < used; ++i) {
            if (fine)
                drawPieces(painter, *lines[i]);
            else
                drawPixels(painter, *lines[i]);
        }
        painter.restore();
    }

    /// Each piece with its round ends: a joined line is slower, and the same.
    void drawPieces(QPainter &painter, const QLineSeries &series) const
    {
        // As Qt Charts has them: (0, 0) is the plot's bottom left.
        const QTransform toPlot(1.0, 0.0, 0.0, -1.0, layout.plot.left(), layout.plot.bottom());
        const QPolygonF line = toPlot.map(QPolygonF(series.points()));
        painter.setPen(series.pen());
        for (qsizetype i = 1; i < line.size(); ++i)
            painter.drawLine(line[i - 1], line[i]);
    }

    void drawPixels(QPainter &painter, const QLineSeries &series)
    {
        const QSize plot = layout.plot.size().toSize() + QSize(1, 1);
        const std::vector<QRect> &pixels = m_pixels.cover(series.points(), plot);
        const QColor colour = series.pen().color();
        const QPoint corner = layout.plot.topLeft().toPoint();
        if (painter.deviceTransform().type() > QTransform::TxTranslate) {
            for (const QRect &one : pixels) // many at once are slower where they are scaled
                painter.fillRect(one.translated(corner), colour);
            return;
        }
        painter.translate(corner);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRects(pixels.data(), static_cast<int>(pixels.size()));
        painter.translate(-corner);
    }

    [[nodiscard]] ChartPainter painting() const { return {frame, layout, style, font()}; }

    struct Back
    {
        Kept what = Kept::Nothing;
        QImage picture;
        int frames = 0; ///< since it changed
    };
    Back m_kept;
    PixelLine m_pixels;
};

void strip(QChart &chart)
{
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setDropShadowEnabled(false);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setMargins({});
    chart.layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    chart.setMinimumSize(0.0, 0.0);
}

} // namespace

struct TimeSeriesView::Private
{
    Channel channel;
    QChart *chart;
    Canvas *canvas;
    // The axes count pixels of the plot and change only when it is resized: Qt Charts lays itself
    // out anew on every change of a range, which costs more than drawing (5 of 15 ms for three
    // charts of 2240 points). They are hidden; ChartPainter draws the axes people read.
    QValueAxis *x;
    QValueAxis *y;
    QList<LineLook> looks; ///< of the canvas' series
    bool fine = false;

    Private(TimeSeriesView *q, Channel which)
        : channel(which)
        , chart(new QChart)
        , canvas(new Canvas(chart, q)) // owns the chart
        , x(new QValueAxis(chart))
        , y(new QValueAxis(chart))
    {
        strip(*chart);
        x->setVisible(false);
        y->setVisible(false);
        chart->addAxis(x, Qt::AlignBottom);
        chart->addAxis(y, Qt::AlignLeft);
        canvas->frame.channel = which;
    }

    [[nodiscard]] QPen penFor(const LineLook &look) const
    {
        QPen line(lineColour(canvas->style, channel, look), fine ? 1.75 : 1.0);
        if (look.kind == LineLook::Kind::Edge || look.kind == LineLook::Kind::Truth)
            line.setWidthF(1.0);
        line.setCapStyle(fine ? Qt::RoundCap : Qt::SquareCap);
        return line;
    }

    QLineSeries &seriesAt(qsizetype index, const LineLook &look)
    {
        while (canvas->lines.size() <= index) {
            auto *const line = new QLineSeries(chart);
            chart->addSeries(line);
            line->attachAxis(x);
            line->attachAxis(y);
            line->setPen(penFor(look));
            line->setVisible(false); // painted by the canvas
            canvas->lines.append(line);
            looks.append(look);
        }
        if (looks[index] != look) {
            looks[index] = look;
            canvas->lines[index]->setPen(penFor(look));
        }
        return *canvas->lines[index];
    }

    void setPens()
    {
        for (qsizetype i = 0; i < canvas->lines.size(); ++i)
            canvas->lines[i]->setPen(penFor(looks[i]));
    }
};

TimeSeriesView::TimeSeriesView(Channel channel, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, channel))
{
    // Time runs so in every language; what lies over the charts runs as the language does.
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

TimeSeriesView::~TimeSeriesView() = default;

Channel TimeSeriesView::channel() const
{
    return d->channel;
}

void TimeSeriesView::setStyle(const ChartStyle &style)
{
    d->canvas->style = style;
    d->canvas->forgetBack();
    d->setPens();
    d->canvas->viewport()->update();
}

void TimeSeriesView::setLayout(const ChartLayout &layout)
{
    if (layout == d->canvas->layout)
        return;
    d->canvas->layout = layout;
    d->canvas->forgetBack();
    d->chart->setPlotArea(layout.plot);
    d->x->setRange(0.0, std::max(1.0, layout.plot.width()));
    d->y->setRange(0.0, std::max(1.0, layout.plot.height()));
}

const ChartLayout &TimeSeriesView::chartLayout() const
{
    return d->canvas->layout;
}

void TimeSeriesView::setLines(std::span<const ChartLine> lines, bool fine)
{
    if (fine != d->fine) {
        d->fine = fine;
        d->canvas->setRenderHint(QPainter::Antialiasing, fine);
        d->setPens();
    }
    std::vector<ChartLine> joined;
    if (lines.size() > mostSeries) {
        joined = joinedBeyond(mostSeries, lines);
        lines = joined;
    }
    const auto shown = static_cast<qsizetype>(lines.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const ChartLine &line = lines[static_cast<std::size_t>(i)];
        QLineSeries &series = d->seriesAt(i, line.look);
        const QSignalBlocker quiet(series); // its item would stroke what it does not paint
        series.replace(line.points);
    }
    d->canvas->used = shown;
}

void TimeSeriesView::setFrame(ChartFrame frame)
{
    frame.focused = d->canvas->frame.focused;
    if (!frame.hasStillOf(d->canvas->frame))
        d->canvas->forgetBack();
    else if (!frame.hasMovingOf(d->canvas->frame))
        d->canvas->forgetMoving();
    d->canvas->frame = std::move(frame);
    d->canvas->viewport()->update();
}

const ChartFrame &TimeSeriesView::frame() const
{
    return d->canvas->frame;
}

void TimeSeriesView::renderTo(QPainter &painter)
{
    const bool focused = std::exchange(d->canvas->frame.focused, false);
    d->canvas->keepsBack = false;
    d->canvas->render(&painter, QRectF(rect()), rect());
    d->canvas->keepsBack = true;
    d->canvas->frame.focused = focused;
}

void TimeSeriesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->canvas->setGeometry(rect());
}

void TimeSeriesView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Who clicked knows where they are; who came by key has to see it.
    d->canvas->frame.focused = event->reason() != Qt::MouseFocusReason;
    d->canvas->viewport()->update();
}

void TimeSeriesView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    d->canvas->frame.focused = false;
    d->canvas->viewport()->update();
}

} // namespace aneroid

#include "moc_timeseriesview.cpp"

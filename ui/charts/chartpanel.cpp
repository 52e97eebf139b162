#include "ui/charts/chartpanel.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartpanel_p.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QPainter>

#include <cmath>

namespace aneroid {

ChartPanel::ChartPanel(const History &history, QWidget *parent)
    : QWidget(parent)
    , d((installChartAccessibility(), std::make_unique<Private>(this, history)))
{
    setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    setMouseTracking(true);
    setFocusProxy(d->stack.first());
    setMinimumSize(300, 150);
    d->restyle();
    connect(&d->frame, &QTimer::timeout, this, [this] { d->compose(); });
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::setEventSource(EventSource source)
{
    d->stack.events.setSource(std::move(source));
    d->touch();
}

void ChartPanel::setFaultSource(FaultSource source)
{
    d->stack.events.setFaultSource(std::move(source));
    d->touch();
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(d->stack.channelAt(event->pos()), event->globalPos());
}

void ChartPanel::setActSource(ActSource source)
{
    d->stack.acts = std::move(source);
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
    painter.setLayoutDirection(layoutDirection());
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

} // namespace aneroid

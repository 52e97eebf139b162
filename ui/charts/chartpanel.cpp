#include "ui/charts/chartpanel.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartpanel_p.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace aneroid {

ChartPanel::ChartPanel(const History &history, QWidget *parent)
    : QWidget(parent)
    , d((installChartAccessibility(), std::make_unique<Private>(this, history)))
{
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

void ChartPanel::setTruth(const History *air)
{
    d->stack.setTruth(air);
    d->touch();
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

TimeMs ChartPanel::fullLength() const
{
    return d->window.fullLength();
}

void ChartPanel::setSpeed(double speed)
{
    d->window.setSpeed(speed);
    d->touch();
}

void ChartPanel::restart()
{
    d->window.restart();
    d->touch();
}

bool ChartPanel::hasReadings() const
{
    return !d->history.empty();
}

bool ChartPanel::isShowingAll() const
{
    return d->window.mode() == TimeWindow::Mode::All;
}

void ChartPanel::setWaitingNotice(const QString &text, const QString &hint)
{
    if (d->stack.setWaitingNotice({text, hint}))
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

std::optional<ChartPanel::ValueRange> ChartPanel::valueRange(Channel channel) const
{
    return d->stack.valueRange(channel);
}

void ChartPanel::setValueRange(Channel channel, const std::optional<ValueRange> &range)
{
    d->stack.setValueRange(channel, range);
    d->touch();
}

std::optional<ChartPanel::ValueRange> ChartPanel::shownValues(Channel channel) const
{
    return d->stack.shownValues(channel);
}

void ChartPanel::zoomValues(Channel channel, double factor, std::optional<double> about)
{
    const auto shown = shownValues(channel);
    if (!shown)
        return;
    constexpr double least = 0.05; // below the chip's steps there is nothing to see
    constexpr double most = 2000.0;
    const double before = shown->high - shown->low;
    const double after = std::clamp(before / factor, least, most);
    const double middle = about.value_or((shown->low + shown->high) / 2.0);
    const double low = middle - (middle - shown->low) * after / before;
    setValueRange(channel, ValueRange{low, low + after});
}

std::optional<TimeMs> ChartPanel::marker() const
{
    return d->stack.marker;
}

void ChartPanel::setMarker(const std::optional<TimeMs> &time)
{
    d->stack.marker = time;
    d->touch();
}

TimeMs ChartPanel::timeAt(const QPoint &place) const
{
    const Span span = visibleSpan();
    return span.fromMs +
           std::llround(d->fractionAt(place.x()) * static_cast<double>(span.toMs - span.fromMs));
}

std::optional<TimeMs> ChartPanel::cursorTime()
{
    const auto position = d->cursor.position(d->window.span());
    return position ? d->source->timeOf(*position) : std::nullopt;
}

bool ChartPanel::isFolded(Channel channel) const
{
    return d->stack.isFolded(channel);
}

void ChartPanel::setFolded(Channel channel, bool folded)
{
    if (folded && !canFold(channel))
        return;
    d->stack.setFolded(channel, folded);
    d->touch();
}

bool ChartPanel::canFold(Channel channel) const
{
    return d->stack.canFold(channel);
}

void ChartPanel::zoomByRectangleOnce()
{
    d->rectangleNext = true;
    setCursor(Qt::CrossCursor);
}

QImage ChartPanel::renderImage(double scale, const QString &note)
{
    const QFont font = ChartPainter::titleFont(this->font());
    const int titleHeight = QFontMetrics(font).height() + 20;
    const int noteHeight = note.isEmpty() ? 0 : QFontMetrics(this->font()).height() + 8;
    QImage image((QSizeF(width(), height() + titleHeight + noteHeight) * scale).toSize(),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    takeDotsPerInch(image, *this);
    const ChartStyle paper = ChartStyle::forPaper();
    image.fill(paper.background);
    d->compose();
    d->stack.setStyle(paper);
    QPainter painter(&image);
    const QString title = d->stack.titleFor(visibleSpan());
    const QRectF line(d->stack.plot().left(), 0.0, d->stack.plot().width(), titleHeight);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font);
    painter.setPen(paper.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, title);
    painter.setFont(this->font());
    painter.setPen(paper.mutedText);
    const QRectF below(line.left(), titleHeight - 6.0, line.width(), noteHeight);
    painter.drawText(
        below, Qt::AlignTop | Qt::AlignLeft,
        painter.fontMetrics().elidedText(note, Qt::ElideRight, static_cast<int>(below.width())));
    painter.translate(0.0, titleHeight + noteHeight);
    d->stack.renderTo(painter);
    painter.end();
    image.setText(QStringLiteral("Title"), title);
    image.setText(QStringLiteral("Description"), note);
    image.setText(QStringLiteral("Software"), QStringLiteral("Aneroid"));
    d->restyle();
    return image;
}

QString ChartPanel::eventsAt(const QPoint &place) const
{
    return d->stack.eventsAt(place, timeAt(place), visibleSpan());
}

bool ChartPanel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), eventsAt(help->pos()), this);
    return true;
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

#include "moc_chartpanel.cpp"

#include "ui/dialogs/scenario/actstimeline.h"

#include "core/scenario/acttext.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/data/timeticks.h"
#include "ui/models/display.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr double markHalf = 5.0;
constexpr double markHeight = 10.0;
constexpr double reach = 7.0;  ///< a mark is hit from this far
constexpr double margin = 8.0; ///< so that the outermost marks are whole
constexpr double tickLength = 4.0;
constexpr double zoomStep = 1.25;
constexpr double wheelNotch = 120.0;
constexpr TimeMs shortestView = 1000;

} // namespace

ActsTimeline::ActsTimeline(ActsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &ActsTimeline::takeChange);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ActsTimeline::takeChange);
    connect(&model, &QAbstractItemModel::modelReset, this, &ActsTimeline::takeChange);
}

void ActsTimeline::setAxis(TimeMs startMs, TimeMs endMs, int utcOffsetMinutes, TimeMs stepMs)
{
    m_startMs = startMs;
    m_endMs = endMs;
    m_utcOffsetMinutes = utcOffsetMinutes;
    m_stepMs = std::max<TimeMs>(1, stepMs);
    takeChange();
    show({0, m_lastMs});
}

/// Acts came, went or became others.
void ActsTimeline::takeChange()
{
    m_drag.reset();
    const std::vector<Act> &acts = m_model.acts();
    const bool whole = m_view.fromMs == 0 && m_view.toMs == m_lastMs;
    m_lastMs = std::max({m_endMs, acts.empty() ? 0 : acts.back().atMs, m_stepMs});
    show(whole ? Span{0, m_lastMs} : m_view);
    describe();
}

/// As long as it is asked for, within the axis.
void ActsTimeline::show(Span view)
{
    const TimeMs length =
        std::clamp(view.toMs - view.fromMs, std::min(shortestView, m_lastMs), m_lastMs);
    const TimeMs from = std::clamp<TimeMs>(view.fromMs, 0, m_lastMs - length);
    m_view = {from, from + length};
    update();
}

void ActsTimeline::zoom(double factor, double x)
{
    const TimeMs anchor = timeAt(x);
    const double share = static_cast<double>(anchor - m_view.fromMs) /
                         static_cast<double>(m_view.toMs - m_view.fromMs);
    const double length = static_cast<double>(m_view.toMs - m_view.fromMs) / factor;
    const TimeMs from = anchor - std::llround(share * length);
    show({from, from + std::llround(length)});
}

void ActsTimeline::setCurrent(int row)
{
    if (row == current())
        return;
    m_current = m_model.index(row, ActsModel::Time);
    if (row >= 0) {
        const TimeMs at = act(row).atMs;
        const TimeMs length = m_view.toMs - m_view.fromMs;
        if (at < m_view.fromMs || at > m_view.toMs)
            show({at - length / 2, at - length / 2 + length});
    }
    describe();
    update();
}

void ActsTimeline::pick(int row)
{
    setCurrent(row);
    Q_EMIT picked(row);
}

void ActsTimeline::moveTo(int row, TimeMs at)
{
    pick(m_model.move(row, std::clamp<TimeMs>(at, 0, m_lastMs)));
}

/// What a screen reader says of it.
void ActsTimeline::describe()
{
    setAccessibleDescription(m_current.isValid() ? textOf(current()) : QString());
}

const Act &ActsTimeline::act(int row) const
{
    return m_model.acts()[static_cast<std::size_t>(row)];
}

QString ActsTimeline::textOf(int row) const
{
    const Act &one = act(row);
    QStringList parts{offsetText(one.atMs), ActsModel::kindText(one.kind)};
    if (const QString details = actDetails(one); !details.isEmpty())
        parts.append(details);
    return parts.join(QStringLiteral(" · "));
}

QSize ActsTimeline::sizeHint() const
{
    const int text = QFontMetrics(ChartPainter::labelFont(font())).height();
    return {320, text * 2 + static_cast<int>(markHeight + tickLength) + 8};
}

/// The line that marks stand on; above it there is room for a text.
QRectF ActsTimeline::axis() const
{
    const double text = QFontMetricsF(ChartPainter::labelFont(font())).height();
    return {margin, text + 2.0 + markHeight, std::max(1.0, width() - 2.0 * margin), 0.0};
}

double ActsTimeline::placeOf(TimeMs at) const
{
    const QRectF line = axis();
    return line.left() + static_cast<double>(at - m_view.fromMs) * line.width() /
                             static_cast<double>(m_view.toMs - m_view.fromMs);
}

double ActsTimeline::xOf(int row) const
{
    return placeOf(act(row).atMs);
}

TimeMs ActsTimeline::timeAt(double x) const
{
    const QRectF line = axis();
    return m_view.fromMs +
           std::llround((x - line.left()) * static_cast<double>(m_view.toMs - m_view.fromMs) /
                        line.width());
}

TimeMs ActsTimeline::stepNear(TimeMs at) const
{
    const auto steps = std::llround(static_cast<double>(at) / static_cast<double>(m_stepMs));
    return std::clamp<TimeMs>(steps * m_stepMs, 0, m_lastMs);
}

/// Of several at one place the picked one, else the last.
int ActsTimeline::rowAt(double x) const
{
    const std::vector<Act> &acts = m_model.acts();
    const auto first = std::ranges::lower_bound(acts, timeAt(x - reach), {}, &Act::atMs);
    const auto end = std::ranges::upper_bound(acts, timeAt(x + reach), {}, &Act::atMs);
    int nearest = -1;
    double distance = reach;
    for (auto it = first; it != end; ++it) {
        const auto row = static_cast<int>(it - acts.begin());
        const double away = std::abs(std::round(placeOf(it->atMs)) - x);
        if (away < distance || (away == distance && nearest != current())) {
            nearest = row;
            distance = away;
        }
    }
    return nearest;
}

bool ActsTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        if (const int row = rowAt(help->pos().x()); row >= 0) {
            QToolTip::showText(help->globalPos(), textOf(row), this);
            return true;
        }
    }
    return QWidget::event(event);
}

void ActsTimeline::keyPressEvent(QKeyEvent *event)
{
    const int rows = m_model.rowCount();
    const int picked = current();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool later = event->key() == Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!m_drag)
            break;
        m_drag.reset();
        unsetCursor();
        return update();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (rows == 0)
            return;
        if (!shift)
            return pick(picked < 0 ? 0 : std::clamp(picked + (later ? 1 : -1), 0, rows - 1));
        if (picked >= 0)
            moveTo(picked, stepNear(act(picked).atMs + (later ? m_stepMs : -m_stepMs)));
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (rows > 0)
            pick(event->key() == Qt::Key_Home ? 0 : rows - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus without Shift on many keyboards
        return zoom(zoomStep, picked >= 0 ? xOf(picked) : axis().center().x());
    case Qt::Key_Minus:
        return zoom(1.0 / zoomStep, picked >= 0 ? xOf(picked) : axis().center().x());
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ActsTimeline::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const double notches =
        (std::abs(turn.x()) > std::abs(turn.y()) ? turn.x() : turn.y()) / wheelNotch;
    if (std::abs(turn.x()) > std::abs(turn.y())) {
        const TimeMs shift =
            std::llround(notches * 0.1 * static_cast<double>(m_view.toMs - m_view.fromMs));
        show({m_view.fromMs - shift, m_view.toMs - shift});
    } else {
        zoom(std::pow(zoomStep, notches), event->position().x());
    }
    event->accept();
}

void ActsTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const double x = event->position().x();
    const int row = rowAt(x);
    if (row >= 0)
        pick(row);
    m_drag = Drag{row, x, m_view, row >= 0 ? act(row).atMs : 0, false};
}

void ActsTimeline::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_drag)
        return dragTo(x);
    setCursor(rowAt(x) >= 0 ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void ActsTimeline::dragTo(double x)
{
    const double pixels = x - m_drag->fromX;
    if (!m_drag->moving && std::abs(pixels) < QApplication::startDragDistance())
        return; // a click does not move anything
    m_drag->moving = true;
    if (m_drag->row >= 0) {
        m_drag->at = stepNear(timeAt(xOf(m_drag->row) + pixels));
    } else {
        setCursor(Qt::ClosedHandCursor);
        const Span from = m_drag->fromView;
        const TimeMs shift =
            std::llround(pixels * static_cast<double>(from.toMs - from.fromMs) / axis().width());
        show({from.fromMs - shift, from.toMs - shift});
    }
    update();
}

void ActsTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const auto drag = std::exchange(m_drag, std::nullopt);
    unsetCursor();
    if (drag && drag->moving && drag->row >= 0)
        moveTo(drag->row, drag->at);
    update();
}

void ActsTimeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseDoubleClickEvent(event);
    m_drag.reset();
    show({0, m_lastMs});
}

void ActsTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it begins with the program's
    painter.setFont(ChartPainter::labelFont(font()));
    const ChartStyle style = ChartStyle::fromPalette(palette());
    paintAxis(painter, style);
    paintMarks(painter, style);
    if (m_drag && m_drag->moving && m_drag->row >= 0)
        paintTimeOfDrag(painter, style);
}

void ActsTimeline::paintAxis(QPainter &painter, const ChartStyle &style) const
{
    painter.fillRect(rect(), style.background);
    const QRectF line = axis();
    const QFontMetricsF metrics(painter.font());
    const double y = std::floor(line.top()) + 0.5;
    painter.setPen(style.axis);
    painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
    const QLocale locale;
    const LocalTime clock(m_utcOffsetMinutes);
    const double room = metrics.horizontalAdvance(QStringLiteral("00.00.0000 00:00:00")) + 16.0;
    const int most = static_cast<int>(line.width() / room);
    for (const TimeTick &tick :
         timeTicks({m_startMs + m_view.fromMs, m_startMs + m_view.toMs}, most, clock, locale)) {
        const double x = std::floor(placeOf(tick.timeMs - m_startMs)) + 0.5;
        painter.setPen(style.axis);
        painter.drawLine(QPointF(x, y), QPointF(x, y + tickLength));
        const QString text =
            tick.date.isEmpty() ? tick.label : tick.date + QLatin1Char(' ') + tick.label;
        const double half = metrics.horizontalAdvance(text) / 2.0;
        const double left = std::clamp(x - half, 2.0, std::max(2.0, width() - 2.0 * half - 2.0));
        painter.setPen(style.mutedText);
        painter.drawText(QPointF(left, y + tickLength + metrics.ascent() + 1.0), text);
    }
    if (hasFocus()) {
        painter.setPen(QPen(style.focus, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

/// One a pixel, however many acts there are, and the picked one on top.
void ActsTimeline::paintMarks(QPainter &painter, const ChartStyle &style) const
{
    const std::vector<Act> &acts = m_model.acts();
    const int picked = current();
    painter.setRenderHint(QPainter::Antialiasing);
    auto it = std::ranges::lower_bound(acts, timeAt(0.0), {}, &Act::atMs);
    const TimeMs end = timeAt(width());
    double last = -1.0;
    for (; it != acts.end() && it->atMs <= end; ++it) {
        const double x = std::round(placeOf(it->atMs));
        if (x == last || it - acts.begin() == picked)
            continue;
        paintMark(painter, style, x, false);
        last = x;
    }
    if (picked >= 0) {
        const bool dragged = m_drag && m_drag->moving && m_drag->row == picked;
        paintMark(painter, style, std::round(dragged ? placeOf(m_drag->at) : xOf(picked)), true);
    }
}

void ActsTimeline::paintMark(QPainter &painter, const ChartStyle &style, double x,
                             bool current) const
{
    const double grown = current ? 2.0 : 0.0;
    const QPointF foot(x, axis().top());
    painter.setPen(current ? QPen(style.text, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(current ? palette().color(QPalette::Highlight) : style.mutedText);
    painter.drawPolygon(QPolygonF{foot + QPointF(-markHalf - grown, 0.0),
                                  foot + QPointF(markHalf + grown, 0.0),
                                  foot + QPointF(0.0, -markHeight - grown)});
}

void ActsTimeline::paintTimeOfDrag(QPainter &painter, const ChartStyle &style) const
{
    const QString text = offsetText(m_drag->at) + QStringLiteral(" · ") +
                         dateTimeLabel(m_startMs + m_drag->at, m_utcOffsetMinutes);
    const QFontMetricsF metrics(painter.font());
    const double length = metrics.horizontalAdvance(text);
    const double left =
        std::clamp(placeOf(m_drag->at) - length / 2.0, 2.0, std::max(2.0, width() - length - 2.0));
    painter.setPen(style.text);
    painter.drawText(QPointF(left, metrics.ascent() + 1.0), text);
}

} // namespace aneroid

#include "moc_actstimeline.cpp"

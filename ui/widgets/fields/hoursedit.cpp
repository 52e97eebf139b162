#include "ui/widgets/fields/hoursedit.h"

#include "ui/widgets/contrast.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr int rows = 2;
constexpr int hoursOfDay = 24;
constexpr int rowHeight = 20;
constexpr int rowGap = 3;
constexpr int labelGap = 8;

} // namespace

HoursEdit::HoursEdit(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void HoursEdit::setHours(const WeeklyHours &hours)
{
    m_hours = hours;
    describe();
    update();
}

QSize HoursEdit::sizeHint() const
{
    constexpr int cellWidth = 18;
    return {static_cast<int>(labelWidth()) + hoursOfDay * cellWidth, minimumSizeHint().height()};
}

QSize HoursEdit::minimumSizeHint() const
{
    constexpr int leastCell = 10;
    return {static_cast<int>(labelWidth()) + hoursOfDay * leastCell,
            rows * (rowHeight + rowGap) + fontMetrics().height()};
}

QString HoursEdit::rowName(int row) const
{
    return row == 0 ? tr("Mon–Fri") : tr("Sat, Sun");
}

double HoursEdit::labelWidth() const
{
    return std::max(fontMetrics().horizontalAdvance(rowName(0)),
                    fontMetrics().horizontalAdvance(rowName(1))) +
           labelGap;
}

QRectF HoursEdit::boxOf(const Cell &cell) const
{
    const double left = labelWidth();
    const double step = (width() - left - 1.0) / hoursOfDay;
    return {left + step * cell.hour, static_cast<double>(cell.row * (rowHeight + rowGap)), step,
            rowHeight};
}

std::optional<HoursEdit::Cell> HoursEdit::cellAt(const QPointF &at) const
{
    for (int row = 0; row < rows; ++row) {
        for (int hour = 0; hour < hoursOfDay; ++hour) {
            if (boxOf({row, hour}).contains(at))
                return Cell{row, hour};
        }
    }
    return {};
}

double &HoursEdit::weight(const Cell &cell)
{
    auto &day = cell.row == 0 ? m_hours.weekday : m_hours.weekend;
    return day[static_cast<std::size_t>(cell.hour)];
}

QString HoursEdit::textOf(const Cell &cell) const
{
    const auto &day = cell.row == 0 ? m_hours.weekday : m_hours.weekend;
    const double weight = day[static_cast<std::size_t>(cell.hour)];
    return tr("%1, %2 to %3 h: %4 %", "days, from hour, to hour, share")
        .arg(rowName(cell.row), locale().toString(cell.hour), locale().toString(cell.hour + 1),
             locale().toString(std::lround(100.0 * weight)));
}

void HoursEdit::describe()
{
    setAccessibleDescription(textOf(m_cursor));
}

void HoursEdit::moveTo(const Cell &cell)
{
    m_cursor = {std::clamp(cell.row, 0, rows - 1), std::clamp(cell.hour, 0, hoursOfDay - 1)};
    describe();
    QAccessibleEvent heard(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&heard);
    update();
}

void HoursEdit::set(const Cell &cell, double wanted)
{
    double &now = weight(cell);
    const double rounded = std::round(10.0 * std::clamp(wanted, 0.0, 1.0)) / 10.0;
    if (now != rounded) {
        now = rounded;
        Q_EMIT edited(m_hours);
    }
    moveTo(cell);
}

bool HoursEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        if (const auto cell = cellAt(help->pos()))
            QToolTip::showText(help->globalPos(), textOf(*cell), this);
        else
            QToolTip::showText(help->globalPos(), toolTip(), this);
        return true;
    }
    return QWidget::event(event);
}

void HoursEdit::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    if (event->button() != Qt::LeftButton || !cell)
        return;
    constexpr double half = 0.5;
    m_painting = weight(*cell) >= half ? 0.0 : 1.0;
    set(*cell, m_painting);
}

void HoursEdit::mouseMoveEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    if (event->buttons().testFlag(Qt::LeftButton) && cell)
        set(*cell, m_painting);
}

void HoursEdit::keyPressEvent(QKeyEvent *event)
{
    constexpr double tenth = 0.1;
    constexpr double half = 0.5;
    const Cell now = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo({now.row, now.hour - 1});
    case Qt::Key_Right:
        return moveTo({now.row, now.hour + 1});
    case Qt::Key_Up:
        return moveTo({now.row - 1, now.hour});
    case Qt::Key_Down:
        return moveTo({now.row + 1, now.hour});
    case Qt::Key_Home:
        return moveTo({now.row, 0});
    case Qt::Key_End:
        return moveTo({now.row, hoursOfDay - 1});
    case Qt::Key_Space:
        return set(now, weight(now) >= half ? 0.0 : 1.0);
    case Qt::Key_Plus:
        return set(now, weight(now) + tenth);
    case Qt::Key_Minus:
        return set(now, weight(now) - tenth);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HoursEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it begins with the program's
    const QColor base = palette().color(QPalette::Base);
    const QColor full = withContrast(palette().color(QPalette::Highlight), base, 3.0);
    const QColor line = mixed(base, palette().color(QPalette::Text), 0.3);
    const QColor text = palette().color(QPalette::WindowText);
    for (int row = 0; row < rows; ++row) {
        const QRectF first = boxOf({row, 0});
        painter.setPen(text);
        painter.drawText(QRectF(0.0, first.top(), first.left() - labelGap, rowHeight),
                         Qt::AlignVCenter | Qt::AlignLeft, rowName(row));
        for (int hour = 0; hour < hoursOfDay; ++hour) {
            const QRectF box = boxOf({row, hour});
            painter.setPen(line);
            painter.setBrush(mixed(base, full, isEnabled() ? weight({row, hour}) : 0.0));
            painter.drawRect(box);
        }
    }
    painter.setPen(text);
    constexpr int step = 6;
    for (int hour = 0; hour <= hoursOfDay; hour += step) {
        const QRectF box = boxOf({rows - 1, hour});
        const QString label = tr("%1 h").arg(hour);
        const double half = fontMetrics().horizontalAdvance(label) / 2.0 + 1.0;
        const double x = std::min(box.left(), width() - half);
        painter.drawText(QRectF(x - half, box.bottom() + 1.0, 2.0 * half,
                                static_cast<double>(fontMetrics().height())),
                         Qt::AlignHCenter, label);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(boxOf(m_cursor));
    }
}

void HoursEdit::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HoursEdit::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace aneroid

#include "moc_hoursedit.cpp"

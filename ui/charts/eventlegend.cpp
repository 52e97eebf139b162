#include "ui/charts/eventlegend.h"

#include "ui/charts/charttexts.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace aneroid {
namespace {

constexpr int sample = 18;
constexpr int beside = 4;
constexpr int between = 10;

} // namespace

EventLegend::EventLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("eventLegend"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    fill();
}

void EventLegend::showKinds(const std::vector<WeatherKind> &kinds, bool faults)
{
    if (kinds == m_kinds && faults == m_faults)
        return;
    m_kinds = kinds;
    m_faults = faults;
    fill();
}

void EventLegend::fill()
{
    const ChartStyle style = ChartStyle::fromPalette(palette());
    m_items.clear();
    for (const WeatherKind kind : m_kinds)
        m_items.push_back({charttexts::weatherName(kind), style.event(kind)});
    if (m_faults)
        m_items.push_back({charttexts::faultLegend(), style.fault});
    QStringList names;
    for (const Item &item : m_items)
        names.append(item.name);
    setAccessibleName(charttexts::shadesLegend());
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    setToolTip(m_items.empty() ? QString() : charttexts::shadesHelp());
    updateGeometry();
    update();
}

int EventLegend::widthOf(const Item &item) const
{
    return sample + beside + fontMetrics().horizontalAdvance(item.name) + between;
}

QSize EventLegend::sizeHint() const
{
    return {0, fontMetrics().height()};
}

void EventLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    for (const Item &item : m_items) {
        if (left + widthOf(item) - between > width())
            break;
        const auto placed = [this](const QRect &place) {
            return QStyle::visualRect(layoutDirection(), rect(), place);
        };
        const QRect box = placed({left, height() / 2 - 6, sample, 12});
        painter.fillRect(box, item.look.fill);
        painter.fillRect(box, QBrush(item.look.hatch, item.look.pattern));
        painter.setPen(item.look.text);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.setPen(palette().color(QPalette::WindowText));
        const int begin = left + sample + beside;
        painter.drawText(
            placed({begin, 0, fontMetrics().horizontalAdvance(item.name) + 1, height()}),
            Qt::AlignLeft | Qt::AlignVCenter, item.name);
        left += widthOf(item);
    }
}

void EventLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::FontChange)
        fill();
}

} // namespace aneroid

#include "moc_eventlegend.cpp"

#include "ui/charts/daypreviewview.h"

#include "ui/charts/charttexts.h"
#include "ui/widgets/contrast.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace aneroid {

namespace {

constexpr double gap = 6.0;
constexpr double stripHeight = 30.0;
constexpr double hours = 24.0;

/// How a channel is drawn: decimals of its extremes, and the span that a calm one is not zoomed
/// into.
struct ChannelLook
{
    int decimals;
    double leastSpan;
};

ChannelLook lookOf(Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return {1, 1.0};
    case Channel::Humidity:
        return {0, 4.0};
    case Channel::Pressure:
        break;
    }
    return {0, 2.0};
}

/// From hours and values to a box.
struct Scale
{
    QRectF box;
    double low = 0.0;
    double high = 1.0;

    [[nodiscard]] QPointF at(std::size_t point, double value) const
    {
        return {box.left() + PreviewDay::hourOf(point) / hours * box.width(),
                box.bottom() - (value - low) / (high - low) * box.height()};
    }
};

Scale scaleOf(const PreviewDay::Curve &curve, const QRectF &box, double leastSpan)
{
    const auto [low, high] = std::ranges::minmax(curve.mean);
    Scale scale{box, std::min(low, curve.lowest), std::max(high, curve.highest)};
    const double middle = (scale.low + scale.high) / 2.0;
    const double half = std::max(scale.high - scale.low, leastSpan) / 2.0;
    scale.low = middle - half;
    scale.high = middle + half;
    return scale;
}

QPainterPath pathOf(const std::vector<double> &values, const Scale &scale)
{
    QPainterPath path(scale.at(0, values.front()));
    for (std::size_t i = 1; i < values.size(); ++i)
        path.lineTo(scale.at(i, values[i]));
    return path;
}

} // namespace

DayPreviewView::DayPreviewView(Arrangement arrangement, QWidget *parent)
    : QWidget(parent)
    , m_arrangement(arrangement)
{
    setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding,
                  arrangement == Arrangement::Strip ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    describe();
}

void DayPreviewView::setDay(const PreviewDay &day)
{
    if (day == m_day)
        return;
    m_day = day;
    describe();
    update();
}

QFont DayPreviewView::smallFont() const
{
    constexpr double share = 0.9;
    QFont small = font();
    if (small.pointSizeF() > 0.0)
        small.setPointSizeF(small.pointSizeF() * share);
    return small;
}

QSize DayPreviewView::sizeHint() const
{
    constexpr int preferredStack = 260;
    return m_arrangement == Arrangement::Strip ? minimumSizeHint()
                                               : QSize(minimumSizeHint().width(), preferredStack);
}

QSize DayPreviewView::minimumSizeHint() const
{
    const double line = QFontMetricsF(smallFont()).height();
    if (m_arrangement == Arrangement::Strip)
        return {220, static_cast<int>(stripHeight + line + 2.0)};
    constexpr double leastPlot = 24.0;
    constexpr auto rows = static_cast<double>(channelCount);
    return {200, static_cast<int>((leastPlot + line + gap) * rows + line)};
}

QString DayPreviewView::extremesText(Channel channel) const
{
    if (m_day.empty())
        return {};
    const PreviewDay::Curve &curve = m_day.channels[indexOf(channel)];
    const int decimals = lookOf(channel).decimals;
    QLocale plain = locale();
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    const QString low = plain.toString(curve.lowest, 'f', decimals);
    const QString high = plain.toString(curve.highest, 'f', decimals);
    switch (channel) {
    case Channel::Temperature:
        return tr("%1 to %2 °C").arg(low, high);
    case Channel::Humidity:
        return tr("%1 to %2 %").arg(low, high);
    case Channel::Pressure:
        break;
    }
    return tr("%1 to %2 hPa").arg(low, high);
}

void DayPreviewView::describe()
{
    setAccessibleName(tr("A typical day"));
    QStringList parts;
    for (const Channel channel : allChannels) {
        if (!m_day.empty())
            parts.append(tr("%1 %2", "temperature, its range")
                             .arg(charttexts::channelName(channel), extremesText(channel)));
    }
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
    const QString what =
        tr("A working day at this time of the year, from 0 to 24 h local time, as it might be; "
           "pale behind it the mean of several. Numbers are its lowest and highest values.");
    setToolTip(m_day.empty() ? QString()
                             : QStringLiteral("<b>%1</b><br>%2<br>%3")
                                   .arg(accessibleName().toHtmlEscaped(), what.toHtmlEscaped(),
                                        parts.join(u'\n').toHtmlEscaped().replace(
                                            u'\n', QStringLiteral("<br>"))));
}

void DayPreviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it begins with the program's
    painter.setFont(smallFont());
    const ChartStyle style = ChartStyle::fromPalette(palette());
    if (m_arrangement == Arrangement::Strip)
        paintStrip(painter, style);
    else
        paintStack(painter, style);
}

void DayPreviewView::paintStrip(QPainter &painter, const ChartStyle &style) const
{
    const double line = QFontMetricsF(painter.font()).height();
    const double step = (width() + gap) / static_cast<double>(channelCount);
    double widest = 1.0; // in large type the words are smaller rather than cut
    for (const Channel channel : allChannels)
        widest =
            std::max(widest, painter.fontMetrics().horizontalAdvance(extremesText(channel)) + 2.0);
    QFont font = painter.font();
    if (widest > step && font.pointSizeF() > 0.0)
        font.setPointSizeF(font.pointSizeF() * step / widest);
    painter.setFont(font);
    for (const Channel channel : allChannels) {
        const double left = step * static_cast<double>(indexOf(channel));
        paintPlot(painter, {left, 0.0, step - gap, stripHeight}, channel, style);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(left - gap, stripHeight + 1.0, step + gap, line), Qt::AlignCenter,
                         extremesText(channel));
    }
}

void DayPreviewView::paintStack(QPainter &painter, const ChartStyle &style) const
{
    constexpr int ticks = 4;
    const double line = QFontMetricsF(painter.font()).height();
    const double step = (height() - line - 2.0) / static_cast<double>(channelCount);
    const QColor text = palette().color(QPalette::WindowText);
    for (const Channel channel : allChannels) {
        const double top = step * static_cast<double>(indexOf(channel));
        const QRectF heading(0.0, top, width(), line);
        painter.setPen(text);
        constexpr auto middle = Qt::AlignVCenter | Qt::TextDontClip; // some scripts are taller
        painter.drawText(heading, static_cast<int>(Qt::AlignLeft | middle),
                         charttexts::channelName(channel));
        painter.drawText(heading, static_cast<int>(Qt::AlignRight | middle), extremesText(channel));
        paintPlot(painter, {0.0, top + line + 2.0, static_cast<double>(width()), step - line - gap},
                  channel, style);
    }
    painter.setPen(text);
    for (int i = 0; i <= ticks; ++i) {
        const QString label = tr("%1 h").arg(static_cast<int>(hours) / ticks * i);
        const double half = QFontMetricsF(painter.font()).horizontalAdvance(label) / 2.0 + 1.0;
        const double x = std::clamp(width() * i / static_cast<double>(ticks), half, width() - half);
        painter.drawText(QRectF(x - half, height() - line, 2.0 * half, line), Qt::AlignCenter,
                         label);
    }
}

void DayPreviewView::paintPlot(QPainter &painter, const QRectF &box, Channel channel,
                               const ChartStyle &style) const
{
    constexpr double margin = 3.0;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, style.background);
    painter.setPen(style.grid);
    for (int quarter = 1; quarter < 4; ++quarter) {
        const double x = box.left() + box.width() * quarter / 4.0;
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    }
    if (m_day.empty())
        return;
    const PreviewDay::Curve &curve = m_day.channels[indexOf(channel)];
    const Scale scale =
        scaleOf(curve, box.adjusted(0.0, margin, 0.0, -margin), lookOf(channel).leastSpan);
    const QColor colour = style.lines[indexOf(channel)];
    constexpr double pale = 0.3;
    painter.save();
    painter.setClipRect(box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(style.background, colour, pale), 3.0, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPath(pathOf(curve.mean, scale));
    painter.setPen(QPen(colour, 1.2));
    painter.drawPath(pathOf(curve.sample, scale));
    painter.restore();
}

void DayPreviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        describe();
        [[fallthrough]];
    case QEvent::PaletteChange:
        update();
        break;
    case QEvent::FontChange:
        updateGeometry();
        break;
    default:
        break;
    }
}

} // namespace aneroid

#include "moc_daypreviewview.cpp"

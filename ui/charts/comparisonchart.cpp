#include "ui/charts/comparisonchart.h"

#include "ui/charts/chartpainter.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/valueaxis.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr double frameGap = 5.0;
constexpr double tickDistance = 26.0; ///< pixels between the values of an axis, at least

struct Extent
{
    double low = 1e300;
    double high = -1e300;

    void take(const std::vector<CurvePoint> &curve)
    {
        for (const CurvePoint &point : curve) {
            if (std::isnan(point.y))
                continue;
            low = std::min(low, point.y);
            high = std::max(high, point.y);
        }
    }
    [[nodiscard]] bool isEmpty() const { return high < low; }
};

QString unitOfChannel(Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return QStringLiteral("°C");
    case Channel::Humidity:
        return QStringLiteral("%");
    case Channel::Pressure:
        break;
    }
    return QStringLiteral("hPa");
}

/// Spans that a calm channel is not zoomed into.
ValueAxis::Limits limitsOf(Channel channel)
{
    return {.minimumSpan = channel == Channel::Humidity ? 0.5 : 0.1};
}

/// From values to the share of the plot's width or height, and what is written beside it.
struct PlotAxis
{
    struct Tick
    {
        double value = 0.0;
        QString label;
    };

    double low = 0.0;
    double high = 1.0;
    bool logarithmic = false;
    std::vector<Tick> ticks;

    [[nodiscard]] double share(double value) const
    {
        return logarithmic ? std::log(value / low) / std::log(high / low)
                           : (value - low) / (high - low);
    }
};

PlotAxis hourAxis()
{
    constexpr int hoursOfDay = 24;
    constexpr int step = 6;
    PlotAxis axis;
    axis.high = hoursOfDay;
    for (int h = 0; h <= hoursOfDay; h += step)
        axis.ticks.push_back({static_cast<double>(h), ComparisonChart::tr("%1 h").arg(h)});
    return axis;
}

PlotAxis lagAxis(const std::vector<CurvePoint> &curve)
{
    PlotAxis axis;
    axis.logarithmic = true;
    axis.low = curve.empty() ? 1.0 : curve.front().x;
    axis.high = std::max(curve.empty() ? 10.0 : curve.back().x, axis.low * 2.0);
    const std::array<PlotAxis::Tick, 5> ticks{
        PlotAxis::Tick{10.0, ComparisonChart::tr("%1 s").arg(10)},
        {60.0, ComparisonChart::tr("%1 min").arg(1)},
        {600.0, ComparisonChart::tr("%1 min").arg(10)},
        {3600.0, ComparisonChart::tr("%1 h").arg(1)},
        {86'400.0, ComparisonChart::tr("%1 h").arg(24)}};
    for (const PlotAxis::Tick &tick : ticks) {
        if (tick.value >= axis.low * 0.99 && tick.value <= axis.high * 1.01)
            axis.ticks.push_back(tick);
    }
    return axis;
}

Extent extentOf(const ComparisonCurves &curves)
{
    Extent extent;
    extent.take(curves.recorded);
    extent.take(curves.synthetic);
    return extent;
}

/// Powers of ten, and where these are few twice and five times them.
PlotAxis changeAxis(const ComparisonCurves &curves, const QLocale &locale, std::size_t mostTicks)
{
    constexpr double headroom = 1.3;
    const Extent extent = extentOf(curves);
    PlotAxis axis;
    axis.logarithmic = true;
    axis.low = extent.low / headroom;
    axis.high = extent.high * headroom;
    const auto fill = [&](std::initializer_list<double> factors) {
        axis.ticks.clear();
        for (double power = std::pow(10.0, std::floor(std::log10(axis.low))); power <= axis.high;
             power *= 10.0) {
            for (const double factor : factors) {
                const double value = factor * power;
                if (value >= axis.low && value <= axis.high)
                    axis.ticks.push_back({value, locale.toString(value, 'g', 2)});
            }
        }
    };
    fill({1.0, 2.0, 5.0});
    if (axis.ticks.size() > mostTicks)
        fill({1.0});
    return axis;
}

PlotAxis levelAxis(const ComparisonCurves &curves, Channel channel, const QLocale &locale,
                   int mostTicks)
{
    const Extent extent = extentOf(curves);
    ValueAxis scale(limitsOf(channel));
    scale.fit(extent.low, extent.high, mostTicks);
    PlotAxis axis;
    axis.low = scale.low();
    axis.high = scale.high();
    for (const double value : scale.ticks())
        axis.ticks.push_back({value, locale.toString(value, 'f', scale.decimals())});
    return axis;
}

/// One picture's axes and where its plot is.
struct Plot
{
    QRectF box;
    PlotAxis x;
    PlotAxis y;

    [[nodiscard]] QPointF at(const CurvePoint &point) const
    {
        return {box.left() + x.share(point.x) * box.width(),
                box.bottom() - y.share(point.y) * box.height()};
    }
};

void paintAxes(QPainter &painter, const Plot &plot, const ChartStyle &style, double width)
{
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    for (const PlotAxis::Tick &tick : plot.y.ticks) {
        const double y = std::floor(plot.at({plot.x.low, tick.value}).y()) + 0.5;
        painter.setPen(style.grid);
        painter.drawLine(QPointF(plot.box.left(), y), QPointF(plot.box.right(), y));
        painter.setPen(style.mutedText);
        const double top = std::min(y - line / 2.0, plot.box.bottom() - line); // not on the hours
        painter.drawText(QRectF(0.0, top, plot.box.left() - frameGap, line),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    for (const PlotAxis::Tick &tick : plot.x.ticks) {
        const double x = std::floor(plot.at({tick.value, plot.y.low}).x()) + 0.5;
        painter.setPen(style.grid);
        painter.drawLine(QPointF(x, plot.box.top()), QPointF(x, plot.box.bottom()));
        painter.setPen(style.mutedText);
        const double half = metrics.horizontalAdvance(tick.label) / 2.0 + 1.0;
        const double centre = std::clamp(x, half, std::max(half, width - half));
        painter.drawText(QRectF(centre - half, plot.box.bottom() + 2.0, 2.0 * half, line),
                         Qt::AlignCenter, tick.label);
    }
}

void paintCurve(QPainter &painter, const Plot &plot, const std::vector<CurvePoint> &curve,
                const QPen &pen)
{
    QPainterPath path;
    bool open = false;
    for (const CurvePoint &point : curve) {
        const bool known = !std::isnan(point.y);
        if (known)
            open ? path.lineTo(plot.at(point)) : path.moveTo(plot.at(point));
        open = known;
    }
    painter.setPen(pen);
    painter.drawPath(path);
}

} // namespace

ComparisonChart::ComparisonChart(Channel channel, ComparisonView view, QWidget *parent)
    : QWidget(parent)
    , m_channel(channel)
    , m_view(view)
{
    setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    retranslate();
}

QPen ComparisonChart::recordedPen(const ChartStyle &style)
{
    return {style.text, 1.0};
}

QPen ComparisonChart::syntheticPen(const ChartStyle &style, Channel channel)
{
    return {style.lines[indexOf(channel)], 2.0};
}

void ComparisonChart::setCurves(ComparisonCurves curves)
{
    m_curves = extentOf(curves).isEmpty() ? ComparisonCurves() : std::move(curves);
    describe();
    update();
}

void ComparisonChart::retranslate()
{
    const QString channel = charttexts::channelName(m_channel);
    const QString unit = unitOfChannel(m_channel);
    switch (m_view) {
    case ComparisonView::TypicalDay:
        m_title = tr("%1, a typical day, %2 from its mean").arg(channel, unit);
        break;
    case ComparisonView::Changes:
        m_title = tr("%1, typical change over a time, %2").arg(channel, unit);
        break;
    case ComparisonView::MeanDay:
        m_title = tr("%1, mean of each hour, %2 from its mean").arg(channel, unit);
        break;
    }
    setAccessibleName(m_title);
    setToolTip(m_title);
    describe();
    update();
}

/// What a screen reader says: how far each curve goes.
void ComparisonChart::describe()
{
    if (m_curves.empty()) {
        setAccessibleDescription(tr("Nothing was recorded."));
        return;
    }
    const auto reach = [this](const std::vector<CurvePoint> &curve) {
        Extent extent;
        extent.take(curve);
        return tr("%1 to %2", "lowest and highest value")
            .arg(locale().toString(extent.low, 'g', 3), locale().toString(extent.high, 'g', 3));
    };
    setAccessibleDescription(
        tr("Recorded %1, synthetic %2 %3.")
            .arg(reach(m_curves.recorded), reach(m_curves.synthetic), unitOfChannel(m_channel)));
}

void ComparisonChart::paintEvent(QPaintEvent * /*event*/)
{
    const ChartStyle style = ChartStyle::fromPalette(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it begins with the program's
    painter.fillRect(rect(), style.background);
    const QFont labels = ChartPainter::labelFont(font());
    const QFontMetricsF metrics(labels);
    painter.setFont(labels);
    const double line = metrics.height();
    painter.setPen(style.text);
    painter.drawText(QRectF(frameGap, 2.0, width() - 2.0 * frameGap, line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_title, Qt::ElideRight, width() - 2.0 * frameGap));
    if (m_curves.empty()) {
        painter.setPen(style.mutedText);
        painter.drawText(rect(), Qt::AlignCenter, tr("not recorded"));
        return;
    }
    Plot plot;
    plot.box = QRectF(0.0, line + 6.0, 0.0, height() - 2.0 * line - 12.0);
    const int mostTicks = std::max(2, static_cast<int>(plot.box.height() / tickDistance));
    const bool changes = m_view == ComparisonView::Changes;
    plot.x = changes ? lagAxis(m_curves.recorded) : hourAxis();
    plot.y = changes ? changeAxis(m_curves, locale(), static_cast<std::size_t>(mostTicks))
                     : levelAxis(m_curves, m_channel, locale(), mostTicks);
    double gutter = 0.0;
    for (const PlotAxis::Tick &tick : plot.y.ticks)
        gutter = std::max(gutter, metrics.horizontalAdvance(tick.label));
    plot.box.setLeft(std::ceil(gutter + 2.0 * frameGap));
    plot.box.setRight(width() - 3.0 * frameGap);
    paintAxes(painter, plot, style, width());
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurve(painter, plot, m_curves.synthetic, syntheticPen(style, m_channel));
    paintCurve(painter, plot, m_curves.recorded, recordedPen(style));
}

void ComparisonChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace aneroid

#include "moc_comparisonchart.cpp"

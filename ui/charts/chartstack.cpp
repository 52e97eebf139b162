#include "ui/charts/chartstack.h"

#include "ui/charts/chartpainter.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/timeticks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr int leftPadding = 10;
constexpr int rightPadding = 18;
constexpr int labelGap = 6;
constexpr int chartGap = 10; ///< half a label below the lowest tick fits in
constexpr double valueTickDistance = 38.0;

} // namespace

ChartStack::ChartStack(const History &history, QWidget &parent)
    : m_history(history)
    , m_parent(parent)
    , m_plotters{LinePlotter(history, Channel::Temperature),
                 LinePlotter(history, Channel::Humidity), LinePlotter(history, Channel::Pressure)}
    , m_views{new TimeSeriesView(Channel::Temperature, &parent),
              new TimeSeriesView(Channel::Humidity, &parent),
              new TimeSeriesView(Channel::Pressure, &parent)}
{
    for (TimeSeriesView *const view : m_views)
        view->setObjectName(charttexts::objectName(view->channel()));
    retranslate();
    remeasure();
}

void ChartStack::setStyle(const ChartStyle &style)
{
    for (TimeSeriesView *const view : m_views)
        view->setStyle(style);
}

void ChartStack::setSize(const QSize &size)
{
    m_size = size;
    place();
}

void ChartStack::retranslate()
{
    for (TimeSeriesView *const view : m_views)
        view->setAccessibleName(charttexts::chartName(view->channel()));
}

void ChartStack::remeasure()
{
    const QFontMetricsF metrics(ChartPainter::labelFont(m_parent.font()));
    // Enough for what a pressure axis usually needs.
    m_gutter = static_cast<int>(std::ceil(metrics.horizontalAdvance(QStringLiteral("1000.00")))) +
               leftPadding + labelGap;
    place();
}

void ChartStack::place()
{
    const double title = QFontMetricsF(ChartPainter::titleFont(m_parent.font())).height() + 10.0;
    const double times =
        2.0 * QFontMetricsF(ChartPainter::labelFont(m_parent.font())).height() + 10.0;
    const int plots =
        m_size.height() - static_cast<int>(std::ceil(3.0 * title + times)) - 2 * chartGap;
    const int plotHeight = std::max(10, plots / 3);
    double top = 0.0;
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const bool last = i + 1 == m_views.size();
        const int height = static_cast<int>(std::ceil(title)) + plotHeight + chartGap;
        const int from = static_cast<int>(top);
        TimeSeriesView &view = *m_views[i];
        view.setGeometry(0, from, m_size.width(), last ? m_size.height() - from : height);
        ChartLayout layout;
        layout.all = QRectF(0.0, 0.0, view.width(), view.height());
        layout.plot = QRectF(m_gutter, std::ceil(title),
                             std::max(50, m_size.width() - m_gutter - rightPadding), plotHeight);
        layout.title = QRectF(m_gutter, 2.0, layout.plot.width(), title - 2.0);
        if (last)
            layout.times = QRectF(0.0, layout.plot.bottom() + 1.0, m_size.width(), times);
        view.setLayout(layout);
        top += height;
    }
}

QRectF ChartStack::plot() const
{
    return m_views.front()->chartLayout().plot;
}

bool ChartStack::roomForLabels()
{
    const QFontMetricsF metrics(ChartPainter::labelFont(m_parent.font()));
    double widest = 0.0;
    for (const LinePlotter &plotter : m_plotters) {
        if (!plotter.axis().isValid())
            continue;
        for (const double end : {plotter.axis().low(), plotter.axis().high()}) {
            const QString label = locale().toString(end, 'f', plotter.axis().decimals());
            widest = std::max(widest, metrics.horizontalAdvance(label));
        }
    }
    const int needed = static_cast<int>(std::ceil(widest)) + leftPadding + labelGap;
    if (needed <= m_gutter)
        return true;
    m_gutter = needed;
    place();
    return false;
}

bool ChartStack::compose(const ChartPanel::Span &span)
{
    const QSizeF size = plot().size();
    const int mostTicks = static_cast<int>(size.height() / valueTickDistance);
    bool axesChanged = false;
    for (LinePlotter &plotter : m_plotters)
        axesChanged = plotter.fitAxis(span, mostTicks) || axesChanged;
    if (axesChanged && !roomForLabels())
        return false;
    const std::vector<ChartFrame::TimeLabel> labels = timeLabels(span);
    const std::vector<EventBand> bands = events.bands(span, plotPixels());
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        LinePlotter &plotter = m_plotters[i];
        TimeSeriesView &view = *m_views[i];
        plotter.plot(span, size);
        view.setLines(plotter.lines(), plotter.isFine());
        ChartFrame frame = frameFor(plotter, span);
        frame.timeLabels = labels;
        frame.bands = bands;
        frame.namesEvents = i == 0;
        if (!view.chartLayout().times.isEmpty() && !m_history.empty())
            frame.zone = clock.name(span.toMs);
        if (m_history.empty() && i == 1) {
            frame.notice = charttexts::noReadings();
            frame.noticeHint = charttexts::noReadingsHint();
        }
        describe(view, frame.value);
        view.setFrame(std::move(frame));
    }
    return true;
}

ChartFrame ChartStack::frameFor(const LinePlotter &plotter, const ChartPanel::Span &span) const
{
    ChartFrame frame;
    frame.channel = plotter.channel();
    frame.name = charttexts::channelName(frame.channel);
    frame.marks = plotter.marks();
    if (m_history.empty())
        return frame;
    const QSizeF size = plot().size();
    for (const double value : plotter.axis().ticks())
        frame.valueTicks.push_back({plotter.yOf(value, size.height()),
                                    locale().toString(value, 'f', plotter.axis().decimals())});
    const Reading newest = m_history.at(m_history.size() - 1);
    const double value = newest.channel(frame.channel);
    frame.value = charttexts::valueText(frame.channel, value, locale());
    const double x = xOf(newest.timestampMs, span, size.width());
    if (x >= 0.0 && x <= size.width())
        frame.newest = QPointF(x, plotter.yOf(value, size.height()));
    return frame;
}

std::vector<ChartFrame::TimeLabel> ChartStack::timeLabels(const ChartPanel::Span &span) const
{
    if (m_history.empty())
        return {};
    const QFontMetricsF metrics(ChartPainter::labelFont(m_parent.font()));
    const double width = plot().width();
    const double distance = metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 16.0;
    std::vector<ChartFrame::TimeLabel> labels;
    for (const TimeTick &tick :
         timeTicks(span, static_cast<int>(width / distance), clock, locale()))
        labels.push_back({xOf(tick.timeMs, span, width), tick.label, tick.date});
    return labels;
}

void ChartStack::describe(TimeSeriesView &view, const QString &value)
{
    const QString text =
        m_history.empty()
            ? charttexts::noReadings()
            : charttexts::valueAtText(value, clockAt(m_history.timeAt(m_history.size() - 1)));
    if (text != view.accessibleDescription())
        view.setAccessibleDescription(text);
}

void ChartStack::showCursor(const std::optional<std::size_t> &index, const ChartPanel::Span &span)
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        ChartFrame frame = m_views[i]->frame();
        frame.cursor.reset();
        if (index) {
            const Reading reading = m_history.at(*index);
            const double value = reading.channel(frame.channel);
            ChartFrame::Cursor &cursor = frame.cursor.emplace();
            cursor.point = {xOf(reading.timestampMs, span, plot().width()),
                            m_plotters[i].yOf(value, plot().height())};
            cursor.value = charttexts::valueText(frame.channel, value, locale());
            cursor.time =
                locale().toString(clock.at(reading.timestampMs).date(), QLocale::ShortFormat) +
                QLatin1Char(' ') + clockAt(reading.timestampMs);
            const QString weather = charttexts::weatherName(reading.weather);
            if (!weather.isEmpty())
                cursor.time += QStringLiteral(" · ") + weather;
        }
        m_views[i]->setFrame(std::move(frame));
    }
}

QString ChartStack::titleFor(const ChartPanel::Span &span) const
{
    const auto text = [this](TimeMs time) {
        return locale().toString(clock.at(time).date(), QLocale::ShortFormat) + QLatin1Char(' ') +
               clockText(clock.at(time).time(), TimeDetail::Seconds, locale());
    };
    return charttexts::spanText(text(span.fromMs), text(span.toMs), clock.name(span.toMs));
}

void ChartStack::renderTo(QPainter &painter)
{
    for (TimeSeriesView *const view : m_views) {
        painter.save();
        painter.translate(view->pos());
        view->renderTo(painter);
        painter.restore();
    }
}

QLocale ChartStack::locale() const
{
    QLocale locale = m_parent.locale();
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

QString ChartStack::clockAt(TimeMs time) const
{
    const TimeDetail detail = time % 1000 == 0 ? TimeDetail::Seconds : TimeDetail::Milliseconds;
    return clockText(clock.at(time).time(), detail, locale());
}

} // namespace aneroid

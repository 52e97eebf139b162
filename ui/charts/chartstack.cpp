#include "ui/charts/chartstack.h"

#include "core/settings/faulttext.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/data/bandsource.h"
#include "ui/charts/data/timeticks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace aneroid {

namespace {

constexpr int leftPadding = 10;
constexpr int rightPadding = 18;
constexpr int axisGap = 6;
constexpr int chartGap = 10; ///< half a label below the lowest tick fits in
constexpr double valueTickDistance = 38.0;
constexpr double legendGap = 18.0;
constexpr double legendTop = 4.0;

} // namespace

ChartStack::ChartStack(const History &history, ChartSource &source, QWidget &parent)
    : m_history(history)
    , m_source(&source)
    , m_parent(parent)
    , m_plotters{LinePlotter(Channel::Temperature), LinePlotter(Channel::Humidity),
                 LinePlotter(Channel::Pressure)}
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

void ChartStack::setSource(ChartSource &source, FleetView view,
                           const std::vector<PickedDevice> &picked)
{
    m_source = &source;
    m_view = view;
    m_picked = picked;
    for (LinePlotter &plotter : m_plotters)
        plotter.resetAxis(); // eight calm devices are not what the fleet was
    nameLegend();
    place();
}

void ChartStack::setTruth(const History *air)
{
    m_truth.set(air);
    nameLegend();
    place();
}

bool ChartStack::setWaitingNotice(const charttexts::Notice &notice)
{
    return std::exchange(m_waiting, notice) != notice && m_history.empty();
}

void ChartStack::retranslate()
{
    for (TimeSeriesView *const view : m_views)
        view->setAccessibleName(charttexts::chartName(view->channel()));
    nameLegend();
    place();
}

void ChartStack::nameLegend()
{
    m_legend.clear();
    if (m_view == FleetView::Band) {
        m_legend.push_back({charttexts::medianLegend(), {}, false, {}});
        m_legend.push_back({charttexts::bandLegend(), {}, true, {}});
    } else if (m_view == FleetView::Picked) {
        for (const PickedDevice &one : m_picked)
            m_legend.push_back({one.name, {LineLook::Kind::Pick, one.place}, false, {}});
    } else if (m_truth.isShown()) {
        m_legend.push_back({charttexts::readingsLegend(), {}, false, {}});
    }
    if (m_truth.isShown())
        m_legend.push_back({charttexts::truthLegend(), {LineLook::Kind::Truth}, false, {}});
}

double ChartStack::placeLegend()
{
    const double width = std::max(50, m_size.width() - m_gutter - rightPadding);
    const double right = m_gutter + width;
    double left = m_gutter;
    double top = legendTop;
    double height = 0.0;
    for (ChartFrame::LegendItem &item : m_legend) {
        const QSizeF size = ChartPainter::legendItemSize(item.text, m_parent.font());
        if (left > m_gutter && left + size.width() > right) {
            left = m_gutter;
            top += size.height();
        }
        item.box = QRectF(left, top, std::min(size.width(), width), size.height());
        left += size.width() + legendGap;
        height = top + size.height();
    }
    return std::ceil(height);
}

void ChartStack::remeasure()
{
    const QFontMetricsF metrics(ChartPainter::labelFont(m_parent.font()));
    // Enough for what a pressure axis usually needs.
    m_gutter = static_cast<int>(std::ceil(metrics.horizontalAdvance(QStringLiteral("1000.00")))) +
               leftPadding + axisGap;
    place();
}

void ChartStack::place()
{
    const double title = QFontMetricsF(ChartPainter::titleFont(m_parent.font())).height() + 10.0;
    const double times =
        2.0 * QFontMetricsF(ChartPainter::labelFont(m_parent.font())).height() + 10.0;
    const double legend = placeLegend();
    const auto open = static_cast<int>(std::ranges::count(m_folded, false));
    const int plots =
        m_size.height() - static_cast<int>(std::ceil(3.0 * title + times + legend)) - 2 * chartGap;
    const int plotHeight = std::max(10, plots / open);
    m_plotHeight = plotHeight;
    double top = 0.0;
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const bool last = i + 1 == m_views.size();
        const double head = i == 0 ? legend : 0.0;
        const int height = static_cast<int>(std::ceil(title) + head) + chartGap +
                           (m_folded[i] ? 0 : plotHeight) +
                           (i == lastOpen() ? static_cast<int>(std::ceil(times)) - chartGap : 0);
        const int from = static_cast<int>(top);
        TimeSeriesView &view = *m_views[i];
        view.setGeometry(0, from, m_size.width(), last ? m_size.height() - from : height);
        ChartLayout layout;
        layout.folded = m_folded[i];
        layout.all = QRectF(0.0, 0.0, view.width(), view.height());
        layout.legend = QRectF(0.0, 0.0, view.width(), head);
        layout.plot = QRectF(m_gutter, std::ceil(title) + head,
                             std::max(50, m_size.width() - m_gutter - rightPadding),
                             m_folded[i] ? 0 : plotHeight);
        layout.title = QRectF(m_gutter, head + 2.0, layout.plot.width(), title - 2.0);
        layout.fold = QRectF(0.0, head, m_gutter, title);
        if (i == lastOpen())
            layout.times = QRectF(0.0, layout.plot.bottom() + 1.0, m_size.width(), times);
        view.setLayout(layout);
        top += height;
    }
}

std::size_t ChartStack::firstOpen() const
{
    return static_cast<std::size_t>(std::ranges::find(m_folded, false) - m_folded.begin());
}

std::size_t ChartStack::lastOpen() const
{
    std::size_t last = 0;
    for (std::size_t i = 0; i < m_folded.size(); ++i)
        last = m_folded[i] ? last : i;
    return last;
}

void ChartStack::setFolded(Channel channel, bool folded)
{
    m_folded[indexOf(channel)] = folded;
    place();
}

bool ChartStack::canFold(Channel channel) const
{
    return isFolded(channel) || std::ranges::count(m_folded, false) > 1;
}

std::optional<ChartPanel::ValueRange> ChartStack::valueRange(Channel channel) const
{
    return m_plotters[indexOf(channel)].fixedRange();
}

void ChartStack::setValueRange(Channel channel, const std::optional<ChartPanel::ValueRange> &range)
{
    m_plotters[indexOf(channel)].fixRange(range);
}

std::optional<ChartPanel::ValueRange> ChartStack::shownValues(Channel channel) const
{
    const LinePlotter &plotter = m_plotters[indexOf(channel)];
    if (plotter.fixedRange())
        return plotter.fixedRange();
    if (!plotter.axis().isValid())
        return std::nullopt;
    return ChartPanel::ValueRange{plotter.axis().low(), plotter.axis().high()};
}

QRectF ChartStack::plot() const
{
    QRectF plot = m_views.front()->chartLayout().plot;
    plot.setHeight(m_plotHeight);
    return plot;
}

std::optional<double> ChartStack::valueAt(const QPoint &place) const
{
    const std::size_t i = indexOf(channelAt(place));
    const QRectF plot = m_views[i]->chartLayout().plot.translated(m_views[i]->pos());
    if (m_folded[i] || !m_plotters[i].axis().isValid() ||
        !plot.adjusted(-1, -1, 1, 1).contains(place))
        return std::nullopt;
    return m_plotters[i].valueAt(place.y() - plot.top(), plot.height());
}

QString ChartStack::eventsAt(const QPoint &place, TimeMs time, const ChartPanel::Span &span) const
{
    const Channel channel = channelAt(place);
    const TimeSeriesView &view = *m_views[indexOf(channel)];
    const ChartLayout &layout = view.chartLayout();
    if (layout.folded || !layout.plot.translated(view.pos()).contains(place))
        return {};
    const TimeMs reach = 2 * (span.toMs - span.fromMs) / std::max(1, plotPixels());
    QStringList lines;
    const auto add = [&](const QString &name, TimeMs from, TimeMs to, const QString &magnitude) {
        lines += charttexts::eventText(name, momentText(from), momentText(to), magnitude);
    };
    for (const WeatherEvent &event : events.weatherAt(time, reach))
        add(charttexts::weatherName(event.kind), event.startMs, event.endMs,
            charttexts::numberText(event.strength, locale()));
    for (const FaultSpan &fault : events.faultsAt(time, reach, channel)) {
        const FaultInfo &info = infoOf(fault.kind);
        const double strength = fault.strength[indexOf(channel)];
        const QString unit = strengthUnit(info, channel);
        add(faultTitle(fault.kind), fault.startMs, fault.endMs,
            unit.isEmpty() ? QString()
                           : charttexts::numberText(strength, locale()) + QLatin1Char(' ') + unit);
    }
    return lines.join(QLatin1Char('\n'));
}

QString ChartStack::momentText(TimeMs time) const
{
    if (time >= foreverMs / 2)
        return charttexts::untilEnded();
    return locale().toString(clock.at(time).date(), QLocale::ShortFormat) + QLatin1Char(' ') +
           clockText(clock.at(time).time(), TimeDetail::Seconds, locale());
}

std::optional<Channel> ChartStack::foldAt(const QPoint &place) const
{
    const Channel channel = channelAt(place);
    const TimeSeriesView &view = *m_views[indexOf(channel)];
    if (!view.chartLayout().fold.translated(view.pos()).contains(place))
        return std::nullopt;
    return channel;
}

Channel ChartStack::focused() const
{
    for (const TimeSeriesView *const view : m_views) {
        if (view->hasFocus())
            return view->channel();
    }
    return m_views.front()->channel();
}

Channel ChartStack::channelAt(const QPoint &place) const
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (place.y() <= m_views[i]->geometry().bottom())
            return m_plotters[i].channel();
    }
    return m_plotters.back().channel();
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
    const int needed = static_cast<int>(std::ceil(widest)) + leftPadding + axisGap;
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
        axesChanged =
            plotter.fitAxis(*m_source, m_truth, span, plotPixels(), mostTicks) || axesChanged;
    if (axesChanged && !roomForLabels())
        return false;
    const std::vector<ChartFrame::TimeLabel> labels = timeLabels(span);
    m_bands = events.bands(span, plotPixels());
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        LinePlotter &plotter = m_plotters[i];
        TimeSeriesView &view = *m_views[i];
        if (m_folded[i])
            plotter.clear();
        else
            plotter.plot(*m_source, m_truth, span, size);
        view.setLines(plotter.lines(), plotter.isFine());
        ChartFrame frame = frameFor(plotter, span);
        if (!m_folded[i]) {
            frame.timeLabels = labels;
            std::ranges::copy_if(
                m_bands, std::back_inserter(frame.bands),
                [&](const EventBand &band) { return has(band.channels, frame.channel); });
        }
        if (!view.chartLayout().times.isEmpty())
            frame.acts = actPlaces(span);
        frame.namesEvents = i == firstOpen();
        if (i == 0)
            frame.legend = m_legend;
        if (!view.chartLayout().times.isEmpty() && !m_history.empty())
            frame.zone = clock.name(span.toMs);
        if (const auto instead = notice(); instead && i == (m_folded[1] ? firstOpen() : 1)) {
            frame.notice = instead->text;
            frame.noticeHint = instead->hint;
        }
        const QString text = description(frame.channel);
        if (text != view.accessibleDescription())
            view.setAccessibleDescription(text);
        view.setFrame(std::move(frame));
    }
    return true;
}

std::vector<double> ChartStack::actPlaces(const ChartPanel::Span &span) const
{
    std::vector<double> places;
    if (!acts || span.toMs <= span.fromMs)
        return places;
    const double scale = plotPixels() / static_cast<double>(span.toMs - span.fromMs);
    for (const TimeMs time : acts(span.fromMs, span.toMs)) {
        const double place = std::floor(static_cast<double>(time - span.fromMs) * scale);
        if (places.empty() || places.back() != place)
            places.push_back(place);
    }
    return places;
}

ChartFrame ChartStack::frameFor(const LinePlotter &plotter, const ChartPanel::Span &span) const
{
    ChartFrame frame;
    frame.channel = plotter.channel();
    frame.name = charttexts::channelName(frame.channel);
    frame.marks = plotter.marks();
    if (!plotter.axis().isValid())
        return frame;
    const QSizeF size = plot().size();
    frame.values = titleValues(frame.channel, m_source->values(frame.channel, std::nullopt));
    if (isFolded(frame.channel))
        return frame;
    frame.shades = plotter.shades(size.height());
    frame.marker = markerFor(plotter, span);
    for (const double value : plotter.axis().ticks())
        frame.valueTicks.push_back({plotter.yOf(value, size.height()),
                                    locale().toString(value, 'f', plotter.axis().decimals())});
    const Values newest = m_source->values(frame.channel, std::nullopt);
    for (const ChartSource::Value &value : newest) {
        const QPointF point(xOf(value.timeMs, span, size.width()),
                            plotter.yOf(value.value, size.height()));
        if (value.look.kind != LineLook::Kind::Edge && isInPlot(point))
            frame.newest.push_back({point, value.look});
    }
    return frame;
}

bool ChartStack::isInPlot(const QPointF &point) const
{
    const QSizeF size = plot().size();
    return point.x() >= 0.0 && point.x() <= size.width() && point.y() >= -1.0 &&
           point.y() <= size.height() + 1.0;
}

std::optional<ChartFrame::Marker> ChartStack::markerFor(const LinePlotter &plotter,
                                                        const ChartPanel::Span &span) const
{
    if (!marker || *marker < span.fromMs || *marker > span.toMs)
        return std::nullopt;
    ChartFrame::Marker shown;
    shown.x = xOf(*marker, span, plot().width());
    const auto position = m_source->nearest(*marker);
    const Values values = position ? m_source->values(plotter.channel(), position) : Values();
    for (const ChartSource::Value &value : values) {
        const QPointF point(xOf(value.timeMs, span, plot().width()),
                            plotter.yOf(value.value, plot().height()));
        if (value.look.kind != LineLook::Kind::Edge && isInPlot(point))
            shown.points.push_back({point, value.look});
    }
    return shown;
}

QString ChartStack::cursorValue(Channel channel, const ChartSource::Value &value) const
{
    QString text = charttexts::valueText(channel, value.value, locale());
    const auto position = marker ? m_source->nearest(*marker) : std::nullopt;
    const Values there = position ? m_source->values(channel, position) : Values();
    if (!there.empty())
        text = charttexts::differenceText(text, value.value - there.front().value, locale());
    const std::optional<QString> truth = trueText(channel, {value});
    return truth ? charttexts::withTruthText(text, *truth) : text;
}

/// The true air at the one reading there is.
std::optional<QString> ChartStack::trueText(Channel channel, const Values &values) const
{
    const auto truth =
        values.size() == 1 ? m_truth.at(channel, values.front().timeMs) : std::nullopt;
    return truth ? std::optional(charttexts::valueText(channel, *truth, locale())) : std::nullopt;
}

QString ChartStack::cursorTime(TimeMs time) const
{
    const QString text = locale().toString(clock.at(time).date(), QLocale::ShortFormat) +
                         QLatin1Char(' ') + clockAt(time);
    return marker ? charttexts::laterText(text, time - *marker, locale()) : text;
}

/// The band's median, then its range; a number for each picked device, then the unit; else the one
/// value there is.
std::vector<ChartFrame::Value> ChartStack::titleValues(Channel channel, const Values &values) const
{
    const LineLook muted{LineLook::Kind::Edge};
    std::vector<ChartFrame::Value> texts;
    const auto addTruth = [&] {
        if (const std::optional<QString> truth = trueText(channel, values))
            texts.push_back({charttexts::truthText(*truth), {LineLook::Kind::Truth}});
    };
    if (m_view == FleetView::Picked) {
        for (const ChartSource::Value &value : values)
            texts.push_back({charttexts::numberText(value.value, locale()), value.look});
        if (!texts.empty())
            texts.push_back({charttexts::unitText(channel), muted});
        addTruth();
        return texts;
    }
    for (const ChartSource::Value &value : values) {
        if (value.look.kind == LineLook::Kind::Channel)
            texts.push_back({charttexts::valueText(channel, value.value, locale()), value.look});
    }
    if (m_view == FleetView::Band && values.size() == 3)
        texts.push_back({charttexts::rangeText(values[BandSource::Minimum].value,
                                               values[BandSource::Maximum].value, locale()),
                         muted});
    addTruth();
    return texts;
}

std::optional<charttexts::Notice> ChartStack::notice() const
{
    if (m_history.empty() && !m_waiting.text.isEmpty())
        return m_waiting;
    if (m_history.empty())
        return charttexts::Notice{charttexts::noReadings(), charttexts::noReadingsHint()};
    if (!m_source->empty())
        return std::nullopt;
    if (m_view == FleetView::Band)
        return charttexts::noBandYet();
    return m_picked.empty() ? charttexts::nothingPicked() : charttexts::picksSayNothing();
}

QString ChartStack::deviceText(const ChartSource::Value &value, const QString &text) const
{
    const auto one =
        std::find_if(m_picked.begin(), m_picked.end(),
                     [&](const PickedDevice &device) { return device.place == value.look.place; });
    return charttexts::deviceValueText(one != m_picked.end() ? one->name : QString(), text);
}

/// What a screen reader says of a chart.
QString ChartStack::description(Channel channel) const
{
    if (const auto instead = notice())
        return instead->text;
    const Values values = m_source->values(channel, std::nullopt);
    if (values.empty())
        return {};
    const auto text = [&](const ChartSource::Value &value) {
        const QString reading = charttexts::valueText(channel, value.value, locale());
        const std::optional<QString> truth = trueText(channel, values);
        return truth ? charttexts::withTruthText(reading, *truth) : reading;
    };
    const QString time = clockAt(values.back().timeMs);
    if (m_view == FleetView::Band && values.size() == 3)
        return charttexts::bandText(text(values[BandSource::Median]),
                                    text(values[BandSource::Minimum]),
                                    text(values[BandSource::Maximum]), time);
    if (m_view != FleetView::Picked)
        return charttexts::valueAtText(text(values.front()), time);
    QStringList devices;
    TimeMs latest = values.front().timeMs;
    for (const ChartSource::Value &value : values) {
        devices.append(deviceText(value, text(value)));
        latest = std::max(latest, value.timeMs);
    }
    return charttexts::valueAtText(devices.join(QStringLiteral(", ")), clockAt(latest));
}

std::vector<ChartFrame::TimeLabel> ChartStack::timeLabels(const ChartPanel::Span &span)
{
    if (m_history.empty())
        return {};
    const QFontMetricsF metrics(ChartPainter::labelFont(m_parent.font()));
    const double width = plot().width();
    const double distance = metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 16.0;
    std::vector<ChartFrame::TimeLabel> labels;
    for (const TimeTick &tick :
         m_ticks.in(span, static_cast<int>(width / distance), clock, locale()))
        labels.push_back({xOf(tick.timeMs, span, width), tick.label, tick.date});
    return labels;
}

void ChartStack::showCursor(const std::optional<ChartSource::Position> &position,
                            const ChartPanel::Span &span)
{
    const std::optional<TimeMs> time = position ? m_source->timeOf(*position) : std::nullopt;
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        ChartFrame frame = m_views[i]->frame();
        frame.cursor.reset();
        if (time && m_folded[i])
            frame.values = titleValues(frame.channel, m_source->values(frame.channel, position));
        else if (time && m_plotters[i].axis().isValid()) {
            const Values values = m_source->values(frame.channel, position);
            frame.cursor = ChartFrame::Cursor{}; // clang 19 refuses emplace() of a nested class
            ChartFrame::Cursor &cursor = *frame.cursor;
            cursor.x = xOf(*time, span, plot().width());
            for (const ChartSource::Value &value : values) {
                const QPointF point(xOf(value.timeMs, span, plot().width()),
                                    m_plotters[i].yOf(value.value, plot().height()));
                if (value.look.kind != LineLook::Kind::Edge && isInPlot(point))
                    cursor.points.push_back({point, value.look});
            }
            if (const auto truth = m_truth.at(frame.channel, *time); truth) {
                const QPointF point(cursor.x, m_plotters[i].yOf(*truth, plot().height()));
                if (isInPlot(point))
                    cursor.points.push_back({point, {LineLook::Kind::Truth}});
            }
            if (m_view == FleetView::AllReadings && !values.empty())
                cursor.value = cursorValue(frame.channel, values.front());
            else
                frame.values = titleValues(frame.channel, values);
            cursor.time = cursorTime(*time);
            const std::optional<Reading> reading = m_source->readingAt(*position);
            const QString weather = reading ? charttexts::weatherName(reading->weather) : QString();
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

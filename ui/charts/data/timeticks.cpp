#include "ui/charts/data/timeticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

constexpr std::array clockSteps{
    TimeMs{10}, TimeMs{20},   TimeMs{50},   TimeMs{100},   TimeMs{200},   TimeMs{500},
    secondMs,   2 * secondMs, 5 * secondMs, 10 * secondMs, 15 * secondMs, 30 * secondMs,
    minuteMs,   2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs, 30 * minuteMs,
    hourMs,     2 * hourMs,   3 * hourMs,   6 * hourMs,    12 * hourMs};

/// A step of whole days, months or years, and the least time it can take.
struct CalendarStep
{
    int days = 0;
    int months = 0;
    TimeMs least = 0;
};
constexpr std::array calendarSteps{CalendarStep{1, 0, dayMs},
                                   CalendarStep{2, 0, 2 * dayMs},
                                   CalendarStep{7, 0, 7 * dayMs},
                                   CalendarStep{14, 0, 14 * dayMs},
                                   CalendarStep{0, 1, 28 * dayMs},
                                   CalendarStep{0, 2, 59 * dayMs},
                                   CalendarStep{0, 3, 90 * dayMs},
                                   CalendarStep{0, 6, 181 * dayMs},
                                   CalendarStep{0, 12, 365 * dayMs},
                                   CalendarStep{0, 24, 730 * dayMs},
                                   CalendarStep{0, 60, 1826 * dayMs},
                                   CalendarStep{0, 120, 3652 * dayMs},
                                   CalendarStep{0, 240, 7304 * dayMs},
                                   CalendarStep{0, 600, 18'261 * dayMs},
                                   CalendarStep{0, 1200, 36'524 * dayMs}};

TimeMs roundUp(TimeMs value, TimeMs step)
{
    const TimeMs rest = value % step;
    return rest == 0 ? value : value - rest + (rest > 0 ? step : 0);
}

/// Dates from right to left hold marks that need such a line around them; the chart's is not one.
QString shortDate(const QDate &date, const QLocale &locale)
{
    const QString text = locale.toString(date, QLocale::ShortFormat);
    return locale.textDirection() == Qt::LeftToRight ? text : QChar(0x2067) + text + QChar(0x2069);
}

class Clock
{
public:
    Clock(const ChartPanel::Span &span, const LocalTime &time, const QLocale &locale)
        : m_span(span)
        , m_time(time)
        , m_locale(locale)
    {
    }

    [[nodiscard]] std::vector<TimeTick> everyStep(TimeMs step) const
    {
        const TimeDetail detail = step < secondMs   ? TimeDetail::Milliseconds
                                  : step < minuteMs ? TimeDetail::Seconds
                                                    : TimeDetail::Minutes;
        std::vector<TimeTick> ticks;
        TimeMs tick = next(m_span.fromMs, step);
        while (tick <= m_span.toMs) {
            const QDateTime local = m_time.at(tick);
            ticks.push_back({tick, clockText(local.time(), detail, m_locale),
                             shortDate(local.date(), m_locale)});
            tick = next(tick + 1, step);
        }
        return ticks;
    }

    [[nodiscard]] std::vector<TimeTick> everyStep(const CalendarStep &step) const
    {
        std::vector<TimeTick> ticks;
        QDate date = firstDate(step, m_time.at(m_span.fromMs).date());
        for (; date.isValid();
             date = step.days > 0 ? date.addDays(step.days) : date.addMonths(step.months)) {
            const TimeMs tick = m_time.startOfDay(date);
            if (tick > m_span.toMs)
                break;
            if (tick >= m_span.fromMs)
                ticks.push_back({tick, dateLabel(step, date), {}});
        }
        return ticks;
    }

private:
    /// The first round local time at or after `time`. The offset is asked for again at each tick:
    /// it may change on the way (daylight saving).
    [[nodiscard]] TimeMs next(TimeMs time, TimeMs step) const
    {
        const TimeMs offset = m_time.offsetMs(time);
        return std::max(time, roundUp(time + offset, step) - offset);
    }

    /// A date from which this step hits round ones: Mondays, first of months, round years.
    [[nodiscard]] static QDate firstDate(const CalendarStep &step, const QDate &date)
    {
        if (step.days > 0) {
            const qint64 anchor = 2'440'592; // Julian day of Monday, 5 January 1970
            const qint64 past = (date.toJulianDay() - anchor) % step.days;
            return date.addDays(-(past < 0 ? past + step.days : past));
        }
        const int months = date.year() * 12 + date.month() - 1;
        const int round = months - months % step.months;
        return QDate(round / 12, round % 12 + 1, 1);
    }

    [[nodiscard]] QString dateLabel(const CalendarStep &step, const QDate &date) const
    {
        if (step.days > 0)
            return shortDate(date, m_locale);
        if (step.months >= 12)
            return QString::number(date.year());
        return m_locale.toString(
            date, QCoreApplication::translate("TimeAxis", "MMM yyyy", "date format of a month"));
    }

    const ChartPanel::Span &m_span;
    const LocalTime &m_time;
    const QLocale &m_locale;
};

/// The place of a step among those of a clock, then those of the calendar.
std::size_t stepFor(const ChartPanel::Span &span, int most)
{
    const TimeMs least = (span.toMs - span.fromMs) / std::max(most, 2);
    const auto *const step = std::ranges::upper_bound(clockSteps, least);
    const auto *const calendar =
        std::ranges::upper_bound(calendarSteps, least, {}, &CalendarStep::least);
    const auto place =
        static_cast<std::size_t>(step - clockSteps.begin()) +
        (step == clockSteps.end() ? static_cast<std::size_t>(calendar - calendarSteps.begin()) : 0);
    return std::min(place, clockSteps.size() + calendarSteps.size() - 1);
}

/// Each with its date.
std::vector<TimeTick> ticksOf(std::size_t step, const ChartPanel::Span &span,
                              const LocalTime &clock, const QLocale &locale)
{
    const Clock maker(span, clock, locale);
    return step < clockSteps.size() ? maker.everyStep(clockSteps[step])
                                    : maker.everyStep(calendarSteps[step - clockSteps.size()]);
}

/// The date stays on the first tick and on the first of each day.
std::vector<TimeTick> withFewDates(const std::vector<TimeTick> &all, const ChartPanel::Span &span)
{
    std::vector<TimeTick> ticks;
    const TimeTick *before = nullptr;
    for (const TimeTick &tick : all) {
        if (tick.timeMs < span.fromMs || tick.timeMs > span.toMs)
            continue;
        ticks.push_back(tick);
        if (before != nullptr && before->date == tick.date)
            ticks.back().date.clear();
        before = &tick;
    }
    return ticks;
}

} // namespace

std::vector<TimeTick> timeTicks(const ChartPanel::Span &span, int most, const LocalTime &clock,
                                const QLocale &locale)
{
    return withFewDates(ticksOf(stepFor(span, most), span, clock, locale), span);
}

std::vector<TimeTick> MovingTicks::in(const ChartPanel::Span &span, int most,
                                      const LocalTime &clock, const QLocale &locale)
{
    const std::size_t step = stepFor(span, most);
    const bool within = span.fromMs >= m_span.fromMs && span.toMs <= m_span.toMs;
    if (!within || step != m_step || !(clock == m_clock) || locale != m_locale) {
        const TimeMs beside = (span.toMs - span.fromMs) / 2;
        m_span = {span.fromMs - beside, span.toMs + beside};
        m_step = step;
        m_clock = clock;
        m_locale = locale;
        m_ticks = ticksOf(step, m_span, clock, locale);
    }
    return withFewDates(m_ticks, span);
}

} // namespace aneroid

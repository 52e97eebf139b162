#include "core/fitting/reading/time/rowclock.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/time/timeparser.h"
#include "core/text/csvtext.h"

#include <array>
#include <cmath>

namespace aneroid {

namespace {

std::string_view cellAt(const Cells &cells, int index)
{
    const auto i = static_cast<std::size_t>(index);
    return index >= 0 && i < cells.size() ? cells[i] : std::string_view();
}

/// Of a date and a column of whole hours, with minutes and seconds in others.
std::optional<TimeText> atHour(TimeText date, const Cells &cells, const RecordingColumns &columns)
{
    constexpr std::array limits{24.0, 59.0, 60.0};
    constexpr std::array<TimeMs, 3> lengths{hourMs, minuteMs, secondMs};
    const std::array places{columns.timeOfDay, columns.parts[4], columns.parts[5]};
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            continue;
        const auto number = readNumber(cellAt(cells, places[i]));
        if (!number || !number->rest.empty() || number->value != std::floor(number->value) ||
            number->value < 0.0 || number->value > limits[i])
            return {};
        date.localMs += static_cast<TimeMs>(number->value) * lengths[i];
    }
    date.dateOnly = false;
    return date;
}

} // namespace

RowClock::RowClock(ClockPlan plan, const ReadOptions &options)
    : m_plan(std::move(plan))
    , m_formatText(options.timeFormat)
    , m_formatOption(nameOf(ReadOption::TimeFormat, options))
    , m_offset(options.utcOffsetMinutes)
    , m_offsetGiven(options.utcOffsetMinutes.has_value())
{
}

std::optional<TimeMs> RowClock::read(const Cells &cells, const RecordingColumns &columns)
{
    switch (m_plan.kind) {
    case ClockKind::Text:
    case ClockKind::Format: {
        auto time = columns.time < 0 ? readParts(cells, columns) : readText(cells, columns);
        if (time && columns.utcByName && !time->offsetMinutes)
            time->offsetMinutes = 0;
        if (time && m_plan.zone && !time->offsetMinutes &&
            (hasZone(cellAt(cells, columns.time), m_plan.zone->name) ||
             hasZone(cellAt(cells, columns.timeOfDay), m_plan.zone->name)))
            time->offsetMinutes = m_plan.zone->offsetMinutes;
        return time ? std::optional(localOf(*time)) : std::nullopt;
    }
    case ClockKind::Epoch:
    case ClockKind::Days:
    case ClockKind::JulianDays:
    case ClockKind::Count:
        return readNumberTime(cellAt(cells, columns.time));
    case ClockKind::TimeOfDay:
        return readDayless(cellAt(cells, columns.time));
    case ClockKind::Rows:
        break;
    }
    return m_plan.startMs + std::llround(static_cast<double>(m_rows++) * m_plan.countMs);
}

std::optional<TimeText> RowClock::readText(const Cells &cells, const RecordingColumns &columns)
{
    const std::string_view date = cellAt(cells, columns.time);
    if (m_plan.format) {
        if (columns.timeOfDay < 0)
            return m_plan.format->read(date);
        m_joined.assign(date).append(" ").append(cellAt(cells, columns.timeOfDay));
        return m_plan.format->read(m_joined);
    }
    auto time = readTimeText(date, m_plan.order);
    if (columns.timeOfDay < 0 || !time || !time->dateOnly)
        return time;
    m_joined.assign(date).append(" ").append(cellAt(cells, columns.timeOfDay));
    const auto joined = readTimeText(m_joined, m_plan.order);
    return joined && !joined->dateOnly ? joined : atHour(*time, cells, columns);
}

std::optional<TimeText> RowClock::readParts(const Cells &cells, const RecordingColumns &columns)
{
    constexpr int century = 2000;
    std::array<double, 6> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (columns.parts[i] < 0)
            continue;
        const auto number = readNumber(cellAt(cells, columns.parts[i]));
        if (!number || !number->rest.empty() || number->value < 0.0 || number->value > 9999.0)
            return {};
        parts[i] = number->value;
    }
    const auto year = static_cast<int>(parts[0]);
    const auto midnight = midnightOf({year < 100 ? year + century : year,
                                      static_cast<int>(parts[1]), static_cast<int>(parts[2])});
    if (columns.parts[4] < 0 && parts[3] > 24.0) { // hours and minutes in one, 1530
        parts[4] = std::fmod(parts[3], 100.0);
        parts[3] = std::floor(parts[3] / 100.0);
    }
    if (!midnight || parts[3] > 24.0 || parts[4] >= 60.0 || parts[5] >= 61.0)
        return {};
    const auto ofDay = columns.timeOfDay < 0 ? std::optional(TimeMs{0})
                                             : timeOfDay(cellAt(cells, columns.timeOfDay));
    if (!ofDay)
        return {};
    TimeText time;
    time.localMs = *midnight + *ofDay +
                   std::llround(((parts[3] * 60.0 + parts[4]) * 60.0 + parts[5]) * 1000.0);
    return time;
}

std::optional<TimeMs> RowClock::readNumberTime(std::string_view cell)
{
    constexpr double spreadsheetDay0 = 25'569.0; // 1970-01-01
    constexpr double julianDay0 = 2'440'587.5;
    const auto number = readNumber(cell);
    if (!number || !number->rest.empty() || !std::isfinite(number->value))
        return {};
    constexpr double farthest = 1e15;
    const double value = number->value;
    double ms = 0.0;
    if (m_plan.kind == ClockKind::Count)
        return readCount(value);
    if (m_plan.kind == ClockKind::Epoch)
        ms = value * m_plan.countMs;
    else
        ms = (value - (m_plan.kind == ClockKind::Days ? spreadsheetDay0 : julianDay0)) * dayMs;
    if (std::abs(ms) > farthest)
        return {};
    if (m_plan.kind == ClockKind::Days)
        return static_cast<TimeMs>(std::llround(ms / 1000.0)) * 1000; // the place's clock, to 1 s
    return localOfUtc(std::llround(ms));
}

/// millis() starts at 0 again after 2^32.
std::optional<TimeMs> RowClock::readCount(double count)
{
    constexpr double wrap = 4'294'967'296.0;
    constexpr double farthestMs = 1e15;
    const double first = m_firstCount.value_or(count);
    const bool less = m_firstCount && count < m_lastCount;
    const bool wraps = less && m_lastCount - count > 0.5 * wrap;
    const double ms = (count + m_wrapped + (wraps ? wrap : 0.0) - first) * m_plan.countMs;
    if (std::abs(ms) > farthestMs)
        return {};
    m_firstCount = first;
    m_lastCount = count;
    m_wrapped += wraps ? wrap : 0.0;
    m_restarts += less && !wraps ? 1U : 0U;
    return m_plan.startMs + std::llround(ms);
}

/// A time of day that is before the last one is of the next day.
std::optional<TimeMs> RowClock::readDayless(std::string_view cell)
{
    std::optional<TimeMs> ofDay;
    if (m_plan.format) {
        if (const auto time = m_plan.format->read(cell))
            ofDay = time->localMs;
    } else {
        ofDay = timeOfDay(cell);
    }
    if (!ofDay)
        return {};
    if (m_lastOfDay && *ofDay < *m_lastOfDay)
        m_days += *m_lastOfDay - *ofDay > dayMs / 2 ? 1 : 0;
    m_lastOfDay = ofDay;
    const TimeMs firstDay = floorDivide(m_plan.startMs, dayMs) * dayMs;
    return firstDay + m_days * dayMs + *ofDay;
}

TimeMs RowClock::localOfUtc(TimeMs utcMs)
{
    TimeText time;
    time.localMs = utcMs;
    time.offsetMinutes = 0;
    return localOf(time);
}

TimeMs RowClock::localOf(const TimeText &time)
{
    if (!time.offsetMinutes)
        return time.localMs;
    (*time.offsetMinutes == 0 ? m_sawUtc : m_sawOffset) = true;
    if (!m_offset)
        m_offset = time.offsetMinutes; // of the first stamp: a clock without summer time
    return time.localMs + (*m_offset - *time.offsetMinutes) * minuteMs;
}

QString RowClock::problem(const Cells &cells, const RecordingColumns &columns) const
{
    const int date = columns.time >= 0 ? columns.time : columns.parts[0];
    const std::string_view first = cellAt(cells, date);
    const bool dateReads = columns.time >= 0 && !m_plan.format && columns.timeOfDay >= 0 &&
                           readTimeText(first, m_plan.order).has_value();
    const QString cell = quotedCell(dateReads ? cellAt(cells, columns.timeOfDay) : first);
    const QString name = dateReads ? columns.timeOfDayName : columns.timeName;
    if (!m_formatText.isEmpty())
        return FitWords::tr("\"%1\" in column \"%2\" is not written as %3")
            .arg(cell, name, m_formatText);
    return FitWords::tr("\"%1\" in column \"%2\" is not a time such as 2025-11-14T10:30:00, "
                        "14.11.2025 10:30 or seconds since 1970; say how it is written (%3)")
        .arg(cell, name, m_formatOption);
}

} // namespace aneroid

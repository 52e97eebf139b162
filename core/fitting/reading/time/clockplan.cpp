#include "core/fitting/reading/time/clockplan.h"

#include "core/base/median.h"
#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/eachrow.h"
#include "core/fitting/reading/rowshape.h"
#include "core/fitting/reading/time/dateorder.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace aneroid {

namespace {

constexpr std::size_t sampleRows = 300;
constexpr double longestIntervalMs = 7'200'000.0;

/// "2024.03.04", and with a point behind it.
bool isDottedDate(std::string_view cell)
{
    return std::ranges::count(cell, '.') >= 2 && isTimeText(cell);
}

/// Dates and times of day with a year of two digits: their digits might be a count since 1970.
struct ShortStamp
{
    std::size_t length = 0;
    TimeFormat format;
};

const std::array<ShortStamp, 2> &shortStamps()
{
    const auto stamp = [](std::size_t length, QLatin1StringView format) {
        return ShortStamp{length, TimeFormat::fromText(format).value()};
    };
    static const std::array stamps{stamp(10, QLatin1StringView("%y%m%d%H%M")),
                                   stamp(12, QLatin1StringView("%y%m%d%H%M%S"))};
    return stamps;
}

/// The time's cells of the first rows.
struct TimeSample
{
    std::size_t rows = 0;
    std::size_t texts = 0;
    std::size_t timesOfDay = 0;
    std::vector<double> numbers;
    std::array<std::size_t, 2> shortDates{}; ///< that read as one of these
    std::string firstCell;
    std::size_t firstLine = 0;

    [[nodiscard]] double medianStep() const
    {
        std::vector<double> steps;
        for (std::size_t i = 1; i < numbers.size(); ++i) {
            if (numbers[i] != numbers[i - 1])
                steps.push_back(std::abs(numbers[i] - numbers[i - 1]));
        }
        return medianOf(std::move(steps));
    }
};

/// "20240304", "2024030400", "202403040010": the same digits would be a count.
bool isCompactTime(std::string_view cell)
{
    if (!isDigits(cell)) // "1735689600.000" is as long, and a count
        return false;
    constexpr std::size_t dateAndHour = 10; // as many as seconds since 1970 have
    if (cell.size() == dateAndHour) {
        const auto time = readTimeText(cell, DateOrder::YearFirst);
        return time && !time->epoch;
    }
    return (cell.size() == 8 || cell.size() == 12 || cell.size() == 14) && isTimeText(cell);
}

void addNumber(TimeSample &sample, std::string_view cell, double value)
{
    sample.numbers.push_back(value);
    for (std::size_t i = 0; i < shortStamps().size(); ++i) {
        const ShortStamp &stamp = shortStamps()[i];
        if (cell.size() == stamp.length && isDigits(cell) && stamp.format.read(cell))
            ++sample.shortDates[i];
    }
}

TimeSample sampleOf(std::string_view text, const RecordingLayout &layout)
{
    TimeSample sample;
    const auto time = static_cast<std::size_t>(std::max(layout.columns.time, 0));
    eachRow(text, layout, [&](const Cells &cells, std::size_t line) {
        if (time >= cells.size() || cells[time].empty())
            return true;
        const std::string_view cell = cells[time];
        ++sample.rows;
        if (sample.firstLine == 0) {
            sample.firstLine = line;
            sample.firstCell = cell;
        }
        const auto number = readNumber(cell);
        if (number && number->rest.empty() && !isCompactTime(cell) && !openDate(cell) &&
            !isDottedDate(cell))
            addNumber(sample, cell, number->value);
        else if (layout.columns.timeOfDay < 0 && isTimeOfDay(cell)) // "04-03-24" beside a time
            ++sample.timesOfDay;
        else
            ++sample.texts;
        return sample.rows < sampleRows;
    });
    return sample;
}

/// Which number is the day: of the rows' dates, and only where they leave it open at all.
Result<Done, QString> planOrder(std::string_view text, const RecordingLayout &layout,
                                const RecordingPlace &where, const ReadOptions &options,
                                ClockPlan &plan)
{
    DateOrderFinder finder;
    std::size_t rows = 0;
    const auto time = static_cast<std::size_t>(layout.columns.time);
    eachRow(text, layout, [&](const Cells &cells, std::size_t line) {
        if (const auto date = time < cells.size() ? openDate(cells[time]) : std::nullopt)
            finder.add(*date, line);
        return (finder.any() || ++rows < sampleRows) && !finder.isSure();
    });
    if (!finder.any())
        return Done{};
    const auto order = finder.order();
    if (!order)
        return failureAt(
            where, finder.firstLine(),
            FitWords::tr("the dates leave open which number is the day and which the "
                         "month; say how they are written (%1, such as %2)")
                .arg(nameOf(ReadOption::TimeFormat, options), QStringLiteral("%d/%m/%Y %H:%M:%S")));
    plan.order = *order;
    plan.orderTold = true;
    return Done{};
}

bool rowHasZone(const Cells &cells, const RecordingColumns &columns, std::string_view name)
{
    return std::ranges::any_of(std::array{columns.time, columns.timeOfDay}, [&](int index) {
        const auto i = static_cast<std::size_t>(std::max(index, 0));
        return index >= 0 && i < cells.size() && hasZone(cells[i], name);
    });
}

/// The name of several zones that stands in some rows where others have its pair: of all rows,
/// since a zone changes twice a year, but only where the first one has either.
std::optional<SharedZone> sharedZoneOf(std::string_view text, const RecordingLayout &layout)
{
    struct Open
    {
        SharedZone zone;
        bool itself = false;
        bool beside = false;
    };
    std::vector<Open> open;
    for (const SharedZone &zone : sharedZones())
        open.push_back({zone});
    const auto isSure = [](const Open &each) { return each.itself && each.beside; };
    eachRow(text, layout, [&](const Cells &cells, std::size_t) {
        for (Open &each : open) {
            each.itself = each.itself || rowHasZone(cells, layout.columns, each.zone.name);
            each.beside = each.beside || rowHasZone(cells, layout.columns, each.zone.beside);
        }
        std::erase_if(open, [](const Open &each) { return !each.itself && !each.beside; });
        return !open.empty() && std::ranges::none_of(open, isSure);
    });
    const auto sure = std::ranges::find_if(open, isSure);
    return sure == open.end() ? std::nullopt : std::optional(sure->zone);
}

/// Counts since 1970, told by where their middle lies: 2000 to 2099.
bool isEpoch(const TimeSample &sample, ClockPlan &plan)
{
    constexpr double first = 946'684'800.0;
    constexpr double last = 4'102'444'800.0;
    const double middle = medianOf(sample.numbers);
    for (const double perSecond : {1.0, 1e3, 1e6, 1e9}) {
        if (middle / perSecond >= first && middle / perSecond < last) {
            plan.kind = ClockKind::Epoch;
            plan.countMs = secondMs / perSecond;
            return true;
        }
    }
    return false;
}

/// Milliseconds since a start come into the range of seconds since 1970 after eleven days: then the
/// steps are odd ones of an hour and more.
bool mayBeMilliseconds(const TimeSample &sample, const ClockPlan &plan)
{
    constexpr double evenS = 300.0;
    constexpr double shortS = 900.0;
    const double step = sample.medianStep();
    const double odd = std::abs(step - std::round(step / evenS) * evenS);
    return plan.countMs == secondMs && step >= shortS && odd > 1.0;
}

bool isDayNumber(const TimeSample &sample, ClockPlan &plan)
{
    constexpr double dayStep = 0.5;
    constexpr double firstDay = 36'526.0; // 2000-01-01 of a spreadsheet
    constexpr double lastDay = 55'153.0;  // 2051
    constexpr double firstJulian = 2'451'544.5;
    constexpr double lastJulian = 2'470'172.0;
    const double middle = medianOf(sample.numbers);
    const bool fine = sample.medianStep() > 0.0 && sample.medianStep() < dayStep;
    if (!fine)
        return false;
    if (middle >= firstDay && middle < lastDay)
        plan.kind = ClockKind::Days;
    else if (middle >= firstJulian && middle < lastJulian)
        plan.kind = ClockKind::JulianDays;
    else
        return false;
    return true;
}

QString countSentence(const RecordingLayout &layout, const TimeSample &sample,
                      const ReadOptions &options)
{
    return FitWords::tr(
               "\"%1\" in column \"%2\" is a count since a start and no date; say when the "
               "first row was made (%3, such as 2025-11-14T10:30)")
        .arg(QString::fromStdString(sample.firstCell), layout.columns.timeName,
             nameOf(ReadOption::Start, options));
}

/// What one count is: by its name, by the interval that was stated, or the only one that makes a
/// sensible interval.
Result<double, QString> countUnit(const RecordingLayout &layout, const TimeSample &sample,
                                  const ReadOptions &options)
{
    const double named = countUnitMs(layout.columns.timeName.toStdString());
    if (named > 0.0)
        return named;
    const double step = sample.medianStep();
    constexpr std::array units{1.0, double{secondMs}, double{minuteMs}};
    if (options.intervalMs && step > 0.0) {
        const double exact = static_cast<double>(*options.intervalMs) / step;
        for (const double unit : {0.001, 1.0, double{secondMs}, double{minuteMs}, double{hourMs}}) {
            if (std::abs(exact - unit) < 0.1 * unit)
                return unit;
        }
        return exact;
    }
    std::vector<double> sensible;
    for (const double unit : units) {
        if (step * unit >= 0.5 * secondMs && step * unit <= longestIntervalMs)
            sensible.push_back(unit);
    }
    if (sensible.size() == 1)
        return sensible.front();
    return Failure{FitWords::tr("column \"%1\" counts %2 from row to row, of milliseconds, seconds "
                                "or minutes; say what that is (%3, in seconds)")
                       .arg(layout.columns.timeName, QString::number(step, 'g', 6),
                            nameOf(ReadOption::Interval, options))};
}

Result<Done, QString> planNumbers(const RecordingLayout &layout, const TimeSample &sample,
                                  const RecordingPlace &where, const ReadOptions &options,
                                  ClockPlan &plan)
{
    const bool counts = layout.columns.countByName || options.startMs.has_value();
    constexpr std::size_t enough = 20; // counts would not all read as dates
    for (std::size_t i = 0; i < shortStamps().size() && !counts; ++i) {
        if (sample.shortDates[i] < enough || sample.shortDates[i] < sample.numbers.size())
            continue;
        plan.kind = ClockKind::Format;
        plan.format = shortStamps()[i].format;
        return Done{};
    }
    if (!counts && isEpoch(sample, plan)) {
        if (!mayBeMilliseconds(sample, plan))
            return Done{};
        return failureAt(where, sample.firstLine,
                         FitWords::tr("\"%1\" in column \"%2\" may be seconds since 1970 or "
                                      "milliseconds since a start; say which (%3 %s, or %4)")
                             .arg(QString::fromStdString(sample.firstCell), layout.columns.timeName,
                                  nameOf(ReadOption::TimeFormat, options),
                                  nameOf(ReadOption::Start, options)));
    }
    if (!counts && isDayNumber(sample, plan))
        return Done{};
    if (layout.columns.countByName && !options.startMs && isEpoch(sample, plan) &&
        !mayBeMilliseconds(sample, plan))
        return Done{}; // "ms" and the like of 1970
    plan.kind = ClockKind::Count;
    if (!options.startMs)
        return failureAt(where, sample.firstLine, countSentence(layout, sample, options));
    const auto unit = countUnit(layout, sample, options);
    if (!unit)
        return failureAt(where, sample.firstLine, unit.error());
    plan.countMs = *unit;
    plan.startMs = *options.startMs;
    return Done{};
}

Result<ClockPlan, QString> planRows(const RecordingLayout &layout, const RecordingPlace &where,
                                    const ReadOptions &options)
{
    if (!options.startMs)
        return failureAt(where, layout.firstRow,
                         FitWords::tr("there is no time; say when the first row was made (%1, such "
                                      "as 2025-11-14T10:30)")
                             .arg(nameOf(ReadOption::Start, options)));
    ClockPlan plan;
    plan.kind = ClockKind::Rows;
    plan.startMs = *options.startMs;
    plan.countMs = static_cast<double>(*options.intervalMs);
    return plan;
}

Result<ClockPlan, QString> planFormat(const RecordingLayout &layout, const RecordingPlace &where,
                                      const ReadOptions &options)
{
    auto format = TimeFormat::fromText(options.timeFormat);
    if (!format)
        return failureAt(where, layout.firstRow, format.error());
    ClockPlan plan;
    plan.kind = format->hasDate() ? ClockKind::Format : ClockKind::TimeOfDay;
    plan.format = std::move(format).value();
    if (plan.kind == ClockKind::TimeOfDay) {
        if (!options.startMs)
            return failureAt(where, layout.firstRow,
                             FitWords::tr("the time format \"%1\" has no year, month and day; say "
                                          "when the first row was made (%2)")
                                 .arg(options.timeFormat, nameOf(ReadOption::Start, options)));
        plan.startMs = *options.startMs;
    }
    return plan;
}

} // namespace

Result<ClockPlan, QString> planClock(std::string_view text, const RecordingLayout &layout,
                                     const RecordingPlace &where, const ReadOptions &options)
{
    if (!layout.columns.hasTime())
        return planRows(layout, where, options);
    if (!options.timeFormat.isEmpty())
        return planFormat(layout, where, options);
    ClockPlan plan;
    if (layout.columns.time < 0)
        return plan; // year, month and day apart
    const TimeSample sample = sampleOf(text, layout);
    if (sample.numbers.size() * 2 > sample.rows) {
        if (const auto planned = planNumbers(layout, sample, where, options, plan); !planned)
            return Failure{planned.error()};
        return plan;
    }
    if (sample.timesOfDay * 2 > sample.rows) {
        plan.kind = ClockKind::TimeOfDay;
        if (!options.startMs)
            return failureAt(where, sample.firstLine,
                             FitWords::tr("\"%1\" in column \"%2\" is a time of day without a "
                                          "date; name the date's column (%3), or say when the "
                                          "first row was made (%4, such as 2025-11-14T10:30)")
                                 .arg(QString::fromStdString(sample.firstCell),
                                      layout.columns.timeName,
                                      nameOf(ReadOption::DateColumn, options),
                                      nameOf(ReadOption::Start, options)));
        plan.startMs = *options.startMs;
        return plan;
    }
    if (const auto ordered = planOrder(text, layout, where, options, plan); !ordered)
        return Failure{ordered.error()};
    plan.zone = sharedZoneOf(text, layout);
    return plan;
}

QString clockText(const ClockPlan &plan)
{
    switch (plan.kind) {
    case ClockKind::Text:
        if (!plan.orderTold)
            return FitWords::tr("date and time");
        return plan.order == DateOrder::DayFirst     ? FitWords::tr("date and time, day first")
               : plan.order == DateOrder::MonthFirst ? FitWords::tr("date and time, month first")
                                                     : FitWords::tr("date and time, year first");
    case ClockKind::Format:
        return FitWords::tr("date and time");
    case ClockKind::Epoch:
        return FitWords::tr("%1 since 1970", "s, ms, µs, ns")
            .arg(plan.countMs >= secondMs ? QStringLiteral("s")
                 : plan.countMs >= 1.0    ? QStringLiteral("ms")
                 : plan.countMs >= 1e-3   ? QStringLiteral("µs")
                                          : QStringLiteral("ns"));
    case ClockKind::Days:
        return FitWords::tr("days of a spreadsheet");
    case ClockKind::JulianDays:
        return FitWords::tr("Julian days");
    case ClockKind::Count:
        return FitWords::tr("counts of %1 ms since the start")
            .arg(QString::number(plan.countMs, 'g', 6));
    case ClockKind::TimeOfDay:
        return FitWords::tr("time of day");
    case ClockKind::Rows:
        break;
    }
    return FitWords::tr("one interval a row");
}

} // namespace aneroid

#include "core/fitting/fitwords.h"
#include "core/fitting/recordingfit.h"
#include "core/text/timezone.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::array unitTexts{"°C", "%", "hPa"};

QString unitText(std::size_t channel)
{
    return QString::fromUtf8(unitTexts[channel]);
}

QString shortNumber(double value, int digits = 3)
{
    return QLocale().toString(value, 'g', digits);
}

/// A count of a class that tr() takes as %n.
int plural(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 2'000'000'000));
}

QString momentText(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, utcZone)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString spanText(const RecordingFit &fit)
{
    const SeriesNotes &series = fit.series;
    const QString rows = FitWords::tr("%Ln row(s)", nullptr, plural(series.rows));
    QString text = FitWords::tr("%1 from %2 to %3, one every %4.")
                       .arg(rows, momentText(series.firstMs), momentText(series.lastMs),
                            durationText(fit.cadenceMs));
    if (series.jitterMs >= 1.0)
        text += u' ' + FitWords::tr("The interval varies by %1 s (standard deviation).")
                           .arg(shortNumber(series.jitterMs / 1000.0, 2));
    return text;
}

QString toldText(HowTold told)
{
    switch (told) {
    case HowTold::Open:
        break;
    case HowTold::Header:
        return FitWords::tr("the header", "how a unit was told");
    case HowTold::InCells:
        return FitWords::tr("the unit in the cells");
    case HowTold::Magnitude:
        return FitWords::tr("the size of the numbers");
    case HowTold::UnitColumn:
        return FitWords::tr("the column of units");
    case HowTold::Person:
        return FitWords::tr("you", "how a unit was told");
    }
    return {};
}

QString unitOfColumn(const ChannelColumn &column)
{
    const auto symbol = unitSymbol(column.unit);
    return column.unit == ChannelUnit::Fraction
               ? FitWords::tr("0 to 1")
               : QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
}

QString columnText(const RecordingFit &fit)
{
    QStringList parts;
    for (std::size_t c = 0; c < channelCount; ++c) {
        const ChannelColumn &column = fit.reading.columns.channels[c];
        if (!fit.recorded[c])
            continue;
        parts.append(FitWords::tr("%1 is \"%2\" in %3", "channel, column, unit")
                         .arg(channelWord(allChannels[c]), column.name, unitOfColumn(column)));
    }
    const QString header =
        fit.reading.header ? QString() : u' ' + FitWords::tr("There is no header.");
    return FitWords::tr("Columns: time is \"%1\", %2.")
               .arg(fit.reading.columns.timeName, parts.join(QStringLiteral(", "))) +
           header;
}

void addPartsText(const RecordingFit &fit, QStringList &out)
{
    for (std::size_t i = 1; i < fit.series.parts.size(); ++i) {
        const IntervalPart &before = fit.series.parts[i - 1];
        const IntervalPart &after = fit.series.parts[i];
        out.append(FitWords::tr("The interval changed at %1 from %2 to %3: each part was judged at "
                                "its own.")
                       .arg(momentText(before.toMs), durationText(before.intervalMs),
                            durationText(after.intervalMs)));
    }
}

/// "14 of humidity, 2 of pressure"; empty for none.
QString countsText(const ChannelCounts &counts)
{
    QStringList parts;
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (counts[c] > 0)
            parts.append(FitWords::tr("%1 of %2", "14 of humidity")
                             .arg(QString::number(counts[c]), channelWord(allChannels[c])));
    }
    return parts.join(QStringLiteral(", "));
}

/// Rows and values of a sensor that failed, by kind.
void addBroken(const SeriesNotes &series, QStringList &out)
{
    QStringList kinds;
    if (series.dead.impossible > 0)
        kinds.append(FitWords::tr("%Ln with a temperature that no sensor measures", nullptr,
                                  plural(series.dead.impossible)));
    if (series.dead.zeros > 0)
        kinds.append(FitWords::tr("%Ln of 0 °C and 0 %", nullptr, plural(series.dead.zeros)));
    if (series.dead.powerOn > 0)
        kinds.append(
            FitWords::tr("%Ln of 85 °C as after power-on", nullptr, plural(series.dead.powerOn)));
    if (!kinds.isEmpty())
        out.append(FitWords::tr("Rows in which the sensor failed were left out whole: %1.")
                       .arg(kinds.join(QStringLiteral(", "))));
    if (const QString stuck = countsText(series.stuck); !stuck.isEmpty())
        out.append(FitWords::tr("Values that stayed for much longer than the noise of their "
                                "channel allows were left out: %1.")
                       .arg(stuck));
}

void addRowTrouble(const RecordingFit &fit, QStringList &out)
{
    const SeriesNotes &series = fit.series;
    if (fit.reading.unreadable > 0)
        out.append(FitWords::tr("%Ln row(s) cannot be read and were left out; the first: %1.",
                                nullptr, plural(fit.reading.unreadable))
                       .arg(fit.reading.firstProblem));
    if (fit.reading.headersAgain > 0)
        out.append(FitWords::tr("The header comes again in %Ln line(s).", nullptr,
                                plural(fit.reading.headersAgain)));
    if (fit.reading.otherDevices > 0)
        out.append(FitWords::tr("%Ln row(s) of other sensors were left out.", nullptr,
                                plural(fit.reading.otherDevices)));
    if (series.outOfOrder > 0)
        out.append(FitWords::tr("%Ln row(s) were not in order of time and have been sorted.",
                                nullptr, plural(series.outOfOrder)));
    if (series.repeated > 0)
        out.append(FitWords::tr("%Ln row(s) repeat the instant of another one: the first counts.",
                                nullptr, plural(series.repeated)));
    if (series.wrongClock > 0)
        out.append(FitWords::tr("%Ln row(s) lie more than a year from all others, as of a clock "
                                "that was not set, and were left out.",
                                nullptr, plural(series.wrongClock)));
}

void addGaps(const RecordingFit &fit, QStringList &out)
{
    const SeriesNotes &series = fit.series;
    if (series.gaps == 0) {
        out.append(FitWords::tr("Nothing is missing in between."));
        return;
    }
    out.append(
        FitWords::tr("%1 % of the instants are missing, in %Ln gap(s) of up to %2.", nullptr,
                     plural(series.gaps))
            .arg(shortNumber(series.missedShare * 100.0, 2), durationText(series.longestGapMs)));
}

void addRemoved(const RecordingFit &fit, QStringList &out)
{
    const QString impossible = countsText(fit.series.impossible);
    const QString glitches = countsText(fit.series.glitches);
    if (!impossible.isEmpty())
        out.append(
            FitWords::tr("Values that no sensor measures were left out: %1.").arg(impossible));
    if (!glitches.isEmpty())
        out.append(FitWords::tr("Single values that jump away and back as no air can were left "
                                "out: %1.")
                       .arg(glitches));
}

void addRanges(const RecordingFit &fit, QStringList &out)
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (!fit.recorded[c])
            continue;
        const ChannelSummary &recorded = fit.comparison.recorded.channels[c];
        const ChannelRange &range = fit.profile.ranges[c];
        QString text = FitWords::tr("Mean %1 %2 %3, range of the profile %4 to %5 %3.")
                           .arg(channelWord(allChannels[c]))
                           .arg(QLocale().toString(recorded.mean, 'f', 1), unitText(c),
                                QLocale().toString(range.minimum, 'f', 1),
                                QLocale().toString(range.maximum, 'f', 1));
        if (fit.resolution[c] > 0.0)
            text += u' ' + FitWords::tr("Values are multiples of %1 %2.")
                               .arg(shortNumber(fit.resolution[c]), unitText(c));
        if (const auto noise = fit.profile.instrument.noiseRms[c])
            text += u' ' + FitWords::tr("Noise %1 %2.").arg(shortNumber(*noise, 2), unitText(c));
        out.append(text);
    }
}

void addDailyCycle(const RecordingFit &fit, QStringList &out)
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        const auto &cycle = fit.comparison.recorded.channels[c].dailyCycle;
        if (!fit.recorded[c] ||
            std::ranges::any_of(cycle, [](double hour) { return std::isnan(hour); }))
            continue;
        const auto [low, high] = std::ranges::minmax_element(cycle);
        out.append(FitWords::tr("Mean day: %1 moves by %2 %3, highest at %4 h, lowest at %5 h.")
                       .arg(channelWord(allChannels[c]), shortNumber(*high - *low, 2), unitText(c))
                       .arg(high - cycle.begin())
                       .arg(low - cycle.begin()));
    }
}

void addTide(const Profile &profile, QStringList &out)
{
    const auto &pressure = profile.daily.harmonics[indexOf(Channel::Pressure)];
    if (pressure.size() > 1)
        out.append(FitWords::tr("Half-daily tide of pressure: %1 hPa.")
                       .arg(shortNumber(std::hypot(pressure[1].cosine, pressure[1].sine), 2)));
}

/// "most often at 7, 8, 20 h"; of weights that hardly differ: "at any hour".
QString hoursText(const std::array<double, 24> &weights)
{
    constexpr qsizetype most = 12; // more say nothing
    const std::array<bool, 24> busy = busyHours(weights);
    QStringList hours;
    for (std::size_t hour = 0; hour < busy.size(); ++hour) {
        if (busy[hour])
            hours.append(QString::number(hour));
    }
    if (hours.isEmpty() || hours.size() > most)
        return FitWords::tr("at any hour", "of events");
    return FitWords::tr("most often at %1 h", "of events").arg(hours.join(QStringLiteral(", ")));
}

QString hoursText(const HumidityBursts &bursts)
{
    std::array<double, 24> weights{};
    std::ranges::copy(bursts.startHour, weights.begin());
    return hoursText(weights);
}

void addRecurring(const RecordingFit &fit, QStringList &out)
{
    constexpr std::size_t fewest = 5; // fewer are no habit
    const RecurringEvents &recorded = fit.recurring;
    const RecurringEvents &synthetic = fit.syntheticRecurring;
    if (const HumidityBursts &rises = recorded.rises; rises.count >= fewest)
        out.append(FitWords::tr("Humidity jumps up %1 times a day (synthetic %2), usually by %3 %, "
                                "and half of it is gone after %4: %5.")
                       .arg(shortNumber(rises.perDay, 2), shortNumber(synthetic.rises.perDay, 2),
                            shortNumber(rises.height, 2), durationText(rises.halfDecay.value_or(0)),
                            hoursText(rises)));
    if (const HumidityBursts &falls = recorded.falls; falls.count >= fewest)
        out.append(FitWords::tr("Humidity drops suddenly %1 times a day (synthetic %2), usually by "
                                "%3 %: %4.")
                       .arg(shortNumber(falls.perDay, 2), shortNumber(synthetic.falls.perDay, 2),
                            shortNumber(falls.height, 2), hoursText(falls)));
    if (const auto &cycle = recorded.cycle)
        out.append(FitWords::tr("Temperature goes up and down every %1 (synthetic %2), by about %3 "
                                "°C: %4.")
                       .arg(durationText(cycle->period),
                            synthetic.cycle ? durationText(synthetic.cycle->period)
                                            : FitWords::tr("none", "no cycle"),
                            shortNumber(cycle->peakToPeakC, 2), hoursText(cycle->strength)));
    if (recorded.rises.count < fewest && recorded.falls.count < fewest && !recorded.cycle)
        out.append(FitWords::tr("No sudden changes of humidity come back, and no cycle of heating "
                                "or cooling."));
}

void addPlantsAndEvents(const Profile &profile, QStringList &out)
{
    for (const PlantCycle &plant : profile.plants)
        out.append(FitWords::tr("A cycle of %1, %2 °C from peak to peak.")
                       .arg(durationText(std::llround(plant.periodS * 1000.0)),
                            shortNumber(plant.magnitude[0], 2)));
    for (const EventProfile &event : profile.events) {
        if (event.intervalS > 0.0)
            out.append(FitWords::tr("Events like a %1: one every %2, lasting %3 to %4.")
                           .arg(QLatin1StringView(wireName(event.kind).data()),
                                durationText(std::llround(event.intervalS * 1000.0)),
                                durationText(std::llround(event.shortestS * 1000.0)),
                                durationText(std::llround(event.longestS * 1000.0))));
    }
    if (!profile.library.empty())
        out.append(FitWords::tr("%Ln recorded day(s) of states, %1 blocks a day, %2 octaves.",
                                nullptr, plural(profile.library.days.size()))
                       .arg(profile.library.blocks)
                       .arg(profile.octaves.amplitudes.size()));
}

} // namespace

QString durationText(TimeMs duration)
{
    const double seconds = static_cast<double>(duration) / 1000.0;
    struct Unit
    {
        double seconds;
        double fraction; ///< from where fractions of it are good enough
        const char *text;
    };
    constexpr std::array units{Unit{86'400.0, 2.0, QT_TRANSLATE_NOOP("Fitting", "%1 d")},
                               Unit{3'600.0, 2.0, QT_TRANSLATE_NOOP("Fitting", "%1 h")},
                               Unit{60.0, 20.0, QT_TRANSLATE_NOOP("Fitting", "%1 min")}};
    for (const Unit &unit : units) {
        const double value = seconds / unit.seconds;
        // "580 s" and "90 min", not "9.67 min" and "1.5 h": whole numbers or large ones.
        const bool whole = std::abs(value - std::round(value)) < 1e-9;
        if ((whole && value == 1.0) || (value >= 2.0 && (whole || value >= unit.fraction)))
            return FitWords::tr(unit.text).arg(shortNumber(value));
    }
    return FitWords::tr("%1 s").arg(shortNumber(seconds, 4));
}

QStringList readingSentences(const RecordingFit &fit)
{
    QStringList out{spanText(fit), columnText(fit)};
    if (fit.reading.files > 1)
        out.append(FitWords::tr("%Ln file(s) were read as one recording.", nullptr,
                                plural(fit.reading.files)));
    out.append(fit.reading.remarks);
    addPartsText(fit, out);
    addGaps(fit, out);
    addRowTrouble(fit, out);
    addBroken(fit.series, out);
    addRemoved(fit, out);
    return out;
}

std::vector<ColumnRow> columnRows(const ReadingNotes &reading,
                                  const std::array<bool, channelCount> &recorded)
{
    const RecordingColumns &columns = reading.columns;
    const QString time = columns.timeOfDayName.isEmpty()
                             ? columns.timeName
                             : columns.timeName + QStringLiteral(" + ") + columns.timeOfDayName;
    std::vector<ColumnRow> rows{
        {FitWords::tr("time"), time, reading.clock, FitWords::tr("the values")}};
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (recorded[c])
            rows.push_back({channelWord(allChannels[c]), columns.channels[c].name,
                            unitOfColumn(columns.channels[c]), toldText(columns.channels[c].told)});
    }
    return rows;
}

std::vector<ColumnRow> columnRows(const RecordingFit &fit)
{
    return columnRows(fit.reading, fit.recorded);
}

QStringList profileSentences(const RecordingFit &fit)
{
    QStringList out;
    addRanges(fit, out);
    addDailyCycle(fit, out);
    addTide(fit.profile, out);
    addRecurring(fit, out);
    addPlantsAndEvents(fit.profile, out);
    return out;
}

} // namespace aneroid

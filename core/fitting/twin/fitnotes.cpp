#include "core/fitting/twin/fitnotes.h"

#include "core/climate/calendar.h"
#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/recordingcolumns.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr double yearDays = 330.0; ///< nearly a year shows all seasons
constexpr double tideDays = 10.0;
constexpr double weekDays = 21.0;
constexpr double fewDays = 5.0;
constexpr std::array spacedUnits{" °C", " %", " hPa"};

QString roughNumber(double value)
{
    return QLocale().toString(value, 'g', 2);
}

double daysOf(const RegularSeries &series)
{
    return static_cast<double>(series.spanMs()) / static_cast<double>(dayMs);
}

/// The share of instants at which a recorded channel has no value.
double missingShare(const RegularSeries &series, const FitFindings &findings)
{
    std::size_t missing = 0;
    std::size_t due = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (!series.isDue(i))
            continue;
        ++due;
        bool whole = true;
        for (std::size_t c = 0; c < channelCount; ++c)
            whole = whole && (!findings.present[c] || std::isfinite(series.values[c][i]));
        missing += whole ? 0U : 1U;
    }
    return static_cast<double>(missing) / static_cast<double>(std::max<std::size_t>(1, due));
}

void addChannels(const Profile &profile, const FitFindings &findings, QStringList &notes)
{
    for (const Channel channel : allChannels) {
        const std::size_t c = indexOf(channel);
        if (!findings.present[c])
            notes += FitWords::tr("%1 was not recorded: its numbers are the default profile's.")
                         .arg(channelWord(channel));
        else if (!findings.varies[c])
            notes += FitWords::tr("%1 never changed in the recording: it stays where it was.")
                         .arg(channelWord(channel));
        else if (const double step = profile.instrument.averaging.resolution[c]; step > 0.0)
            notes += FitWords::tr("Values of %1 are means of samples in steps of %2: the air "
                                  "between two steps was bridged.")
                         .arg(channelWord(channel),
                              roughNumber(step) + QString::fromUtf8(spacedUnits[c]));
        else if (findings.raw[c])
            notes += FitWords::tr("%1 moves in the sensor's own steps of %2, coarser than its "
                                  "values are written: so does what is made.")
                         .arg(channelWord(channel), roughNumber(findings.noise[c].step) +
                                                        QString::fromUtf8(spacedUnits[c]));
        else if (findings.noise[c].coarse && profile.instrument.refresh.intervalS[c] <= 0.0)
            notes += FitWords::tr("The noise of %1 is finer than the recorded step of %2: it was "
                                  "estimated from how often neighbouring values are equal.")
                         .arg(channelWord(channel), roughNumber(findings.noise[c].step) +
                                                        QString::fromUtf8(spacedUnits[c]));
    }
}

void addRefreshes(const Profile &profile, QStringList &notes)
{
    for (const Channel channel : allChannels) {
        const double intervalS = profile.instrument.refresh.intervalS[indexOf(channel)];
        if (intervalS > 0.0)
            notes += FitWords::tr("The station refreshes %1 only every %2 s and holds the value in "
                                  "between: so does one with this profile.")
                         .arg(channelWord(channel),
                              QLocale().toString(intervalS, 'g', QLocale::FloatingPointShortest));
    }
}

void addSaturation(const Profile &profile, QStringList &notes)
{
    if (const auto top = profile.instrument.highestHumidity)
        notes += FitWords::tr("The hygrometer shows %1 % at most and stays there for long: so does "
                              "one with this profile.")
                     .arg(QLocale().toString(*top, 'g', QLocale::FloatingPointShortest));
}

void addTimes(const RegularSeries &series, const Profile &profile, const FitFindings &findings,
              QStringList &notes)
{
    const double days = daysOf(series);
    const bool daily = !profile.daily.harmonics[indexOf(Channel::Temperature)].empty() ||
                       !profile.daily.harmonics[indexOf(Channel::Pressure)].empty();
    if (days < yearDays)
        notes += FitWords::tr("Seasons were not recorded: the profile knows %n day(s) of the year.",
                              nullptr, static_cast<int>(std::lround(days)));
    else
        notes += FitWords::tr("Seasons follow the recorded year.");
    if (days < weekDays)
        notes += FitWords::tr("Too short for weekly habits: working days and weekends may not "
                              "differ as they do.");
    if (!daily && (findings.varies[0] || findings.varies[2]))
        notes += FitWords::tr("No daily cycle could be determined: too few days, or hours of the "
                              "day that were never recorded.");
    else if (days < tideDays)
        notes += FitWords::tr("The daily cycle comes from only %n day(s), and the tide of pressure "
                              "cannot be told from weather.",
                              nullptr, static_cast<int>(std::lround(days)));
    else if (const auto &tide = profile.daily.harmonics[indexOf(Channel::Pressure)];
             findings.varies[2] && tide.size() > 1)
        notes += FitWords::tr("The half-daily tide of pressure is %1 hPa, as part of the daily "
                              "cycle.")
                     .arg(roughNumber(std::hypot(tide[1].cosine, tide[1].sine)));
}

void addStates(const RegularSeries &series, const Profile &profile, const FitFindings &findings,
               QStringList &notes)
{
    constexpr double manyMissing = 0.02;
    const auto days = static_cast<int>(profile.library.days.size());
    notes += FitWords::tr("It follows the states of %n recorded day(s).", nullptr, days);
    if (const double missing = missingShare(series, findings); missing > manyMissing)
        notes += FitWords::tr("%1 % of the instants are missing; they were bridged, and days with "
                              "too many of them left out.")
                     .arg(roughNumber(100.0 * missing));
    if (const auto missed = profile.logger.missedPercent)
        notes += FitWords::tr("The logger misses %1 % of its samples: so does one with this "
                              "profile, unless MISSED_SAMPLES says otherwise.")
                     .arg(QLocale().toString(*missed, 'f', 1));
    if (days < static_cast<int>(fewDays))
        notes += FitWords::tr("So few days return often.");
    if (findings.events > 0)
        notes += FitWords::tr("%n event(s) that stood out taught it how large and how long such "
                              "ones are and at which hours they come; it makes new ones.",
                              nullptr, static_cast<int>(findings.events));
    if (findings.weakened)
        notes += FitWords::tr("Fast movements of some hours were stronger than the settings allow "
                              "and were made weaker.");
}

} // namespace

std::vector<std::string> fitNotes(const RegularSeries &series, const Profile &profile,
                                  const FitFindings &findings)
{
    QStringList notes;
    addChannels(profile, findings, notes);
    addRefreshes(profile, notes);
    addSaturation(profile, notes);
    addTimes(series, profile, findings, notes);
    addStates(series, profile, findings, notes);
    notes += FitWords::tr("Storms, fronts and clear weather were not looked for: what was recorded "
                          "has them in it, and by hand they have the default profile's sizes.");
    if (!findings.latitudeKnown)
        notes += FitWords::tr("The latitude of the place is not known: %1° is assumed.")
                     .arg(roughNumber(profile.latitudeDeg));
    std::vector<std::string> texts;
    for (const QString &note : notes)
        texts.push_back(note.toStdString());
    return texts;
}

} // namespace aneroid

#include "core/fitting/recordingfit.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/readoptions.h"
#include "core/text/timezone.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace aneroid {

namespace {

/// Where each part of the work begins, as a share of it all.
constexpr double readingEnds = 0.10;
constexpr double estimateBegins = 0.15;
constexpr double estimateEnds = 0.90;

QString shownName(const FitRequest &request)
{
    return QDir::toNativeSeparators(request.path);
}

QString problemSentence(SeriesProblem problem, const FitRequest &request)
{
    const QString name = shownName(request);
    switch (problem) {
    case SeriesProblem::TooFew:
        return FitWords::tr("%1 holds too little: at least a day is needed.").arg(name);
    case SeriesProblem::TooRare:
        return FitWords::tr("%1 was recorded too rarely: a profile needs a value every two hours "
                            "or more often.")
            .arg(name);
    case SeriesProblem::NoneValid:
        return FitWords::tr("%1 holds no value that a sensor measures: -40 to 85 °C, 0 to 100 %, "
                            "300 to 1100 hPa. Where they are in other units, name these (%2, %3, "
                            "%4).")
            .arg(name, nameOf(ReadOption::TemperatureUnit, request.reading),
                 nameOf(ReadOption::HumidityUnit, request.reading),
                 nameOf(ReadOption::PressureUnit, request.reading));
    case SeriesProblem::TooSparse:
        break;
    }
    return FitWords::tr("%1 has rows that lie too far apart for their interval: keep one stretch "
                        "of it.")
        .arg(name);
}

QString dayText(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, utcZone).toString(QStringLiteral("yyyy-MM-dd"));
}

std::string sourceOf(const FitRequest &request, const SeriesNotes &notes)
{
    return QStringLiteral("%1, %2 to %3")
        .arg(QFileInfo(request.path).fileName(), dayText(notes.firstMs), dayText(notes.lastMs))
        .toStdString();
}

/// What reading and cleaning left open, for the profile's notes.
QStringList openQuestions(const ReadRecording &read, const SeriesNotes &notes)
{
    QStringList open;
    if (read.notes.clockIsUtc)
        open.append(FitWords::tr("The recording's times are UTC: hours of the day in this profile "
                                 "are those of UTC."));
    if (notes.thinned)
        open.append(FitWords::tr("Of the recording one value every 2 s was used."));
    return open;
}

Result<RecordingFit, QString> fitRead(ReadRecording read, FitRequest request,
                                      const FitProgress &progress)
{
    auto prepared = makeRegular(std::move(read.recording));
    if (!prepared)
        return Failure{problemSentence(prepared.error(), request)};
    if (request.estimate.source.empty())
        request.estimate.source = sourceOf(request, prepared->notes);
    progress(estimateBegins);
    const FitProgress estimating{[&progress](double share) {
                                     progress(estimateBegins +
                                              (estimateEnds - estimateBegins) * share);
                                 },
                                 progress.stop};
    auto profile = estimateProfile(prepared->series, request.estimate, estimating);
    if (!profile)
        return Failure{shownName(request) + QStringLiteral(": ") + profile.error()};

    RecordingFit fit;
    fit.reading = read.notes;
    fit.series = prepared->notes;
    fit.cadenceMs = prepared->series.cadenceMs;
    fit.resolution = prepared->series.resolution;
    for (const Channel channel : allChannels)
        fit.recorded[indexOf(channel)] = prepared->series.has(channel);
    fit.profile = std::move(profile).value();
    QStringList open = openQuestions(read, prepared->notes);
    for (const std::string &note : fit.profile.notes)
        open.append(QString::fromStdString(note));
    fit.profile.notes.clear();
    for (const QString &sentence : open)
        fit.profile.notes.push_back(sentence.toStdString());
    progress(estimateEnds);
    const RegularSeries synthetic =
        syntheticLike(prepared->series, fit.profile, request.estimate.seed, progress.stop);
    if (progress.stopped())
        return Failure{FitWords::tr("Stopped.")};
    fit.comparison = compare(prepared->series, synthetic);
    fit.recurring = recurringEvents(prepared->series);
    fit.syntheticRecurring = recurringEvents(synthetic);
    progress(1.0);
    return fit;
}

FitProgress readingPart(const FitProgress &progress)
{
    return {[&progress](double share) { progress(readingEnds * share); }, progress.stop};
}

} // namespace

Result<RecordingFit, QString> fitRecording(const FitRequest &request, const FitProgress &progress)
{
    auto read = readRecordingFiles(QStringList(request.path) + request.morePaths, request.reading,
                                   readingPart(progress));
    if (!read)
        return Failure{read.error()};
    return fitRead(std::move(read).value(), request, progress);
}

Result<RecordingFit, QString> fitRecording(QByteArrayView csv, const FitRequest &request,
                                           const FitProgress &progress)
{
    auto read = readRecording(csv, shownName(request), request.reading, readingPart(progress));
    if (!read)
        return Failure{read.error()};
    return fitRead(std::move(read).value(), request, progress);
}

} // namespace aneroid

#pragma once

#include "core/fitting/fit.h"
#include "core/fitting/reading/recordingreader.h"
#include "core/fitting/twin/comparison.h"
#include "core/fitting/twin/recurring.h"
#include "core/fitting/twin/series.h"
#include "core/profiles/profile.h"
#include "core/text/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace aneroid {

/// What is asked for: a recording and what a person says about it.
struct FitRequest
{
    QString path;          ///< the recording: a file, or a folder of them
    QStringList morePaths; ///< files that follow it
    ReadOptions reading;
    EstimateOptions estimate; ///< an empty source becomes the recording's name and span
};

/// A fitted profile and how it came about.
struct RecordingFit
{
    ReadingNotes reading;
    SeriesNotes series;
    TimeMs cadenceMs = 0;
    std::array<double, channelCount> resolution{};
    std::array<bool, channelCount> recorded{}; ///< channels that the recording has
    Profile profile; ///< its notes say what could not be determined, reading included
    Comparison comparison;
    RecurringEvents recurring;          ///< of the recording
    RecurringEvents syntheticRecurring; ///< of what the profile makes at its instants
};

/// Reads, makes an even series, fits and compares. The error is a sentence.
[[nodiscard]] Result<RecordingFit, QString> fitRecording(const FitRequest &request,
                                                         const FitProgress &progress);

/// The same for text that is already here; the request's path only names it.
[[nodiscard]] Result<RecordingFit, QString>
fitRecording(QByteArrayView csv, const FitRequest &request, const FitProgress &progress);

/// What was read and what was done to it, a sentence or two each, for a person.
[[nodiscard]] QStringList readingSentences(const RecordingFit &fit);

/// What a column is, its name, its unit, and how that was told.
struct ColumnRow
{
    QString what;
    QString column;
    QString unit;
    QString told;
};

/// The time's column and those of the recorded channels, for a table.
[[nodiscard]] std::vector<ColumnRow> columnRows(const ReadingNotes &reading,
                                                const std::array<bool, channelCount> &recorded);
[[nodiscard]] std::vector<ColumnRow> columnRows(const RecordingFit &fit);

/// "580 s", "30 min", "12.5 h", "26 d".
[[nodiscard]] QString durationText(TimeMs duration);

/// What the profile holds: ranges, noise, steps, daily cycle, and what comes back otherwise.
[[nodiscard]] QStringList profileSentences(const RecordingFit &fit);

} // namespace aneroid

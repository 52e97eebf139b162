#pragma once

#include "core/fitting/fit.h"
#include "core/fitting/reading/columns/recordingcolumns.h"
#include "core/fitting/reading/readoptions.h"
#include "core/fitting/reading/recording.h"
#include "core/text/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace aneroid {

/// How a recording was read, for a person to check.
struct ReadingNotes
{
    std::size_t rows = 0;         ///< that were read
    std::size_t unreadable = 0;   ///< that were left out
    QString firstProblem;         ///< of those, a sentence with its line and column
    std::size_t headersAgain = 0; ///< lines in the middle that are the header again
    std::size_t otherDevices = 0; ///< rows of sensors that were not asked for
    std::size_t files = 1;
    QString format; ///< "JSON", "gzip" …; empty for plain rows
    bool header = true;
    RecordingColumns columns; ///< with the units the values were counted in
    QString clock;            ///< what the time's column holds: "date and time, day first"
    bool clockIsUtc = false;  ///< stamps are UTC and nothing says where the place's clock stands
    QStringList remarks;      ///< sentences: a channel that is not there, or no air

    friend bool operator==(const ReadingNotes &, const ReadingNotes &) = default;
};

struct ReadRecording
{
    Recording recording;
    ReadingNotes notes;
};

/// Reads a recording of a person's own sensor, whatever its header, delimiter, decimals, units and
/// timestamps. Rows that cannot be read are counted and left out; a channel that is not there is
/// empty. `where` names the file in sentences.
///
/// The error is a sentence that says what would settle it: no time or no channel can be found, two
/// columns fit a channel equally well, the unit or the order of day and month is open, several
/// sensors are in the file, more than a fifth of the rows cannot be read, or nobody waits any more.
[[nodiscard]] Result<ReadRecording, QString> readRecording(QByteArrayView bytes,
                                                           const QString &where,
                                                           const ReadOptions &options,
                                                           const FitProgress &progress = {});

/// The same from files: one, several that follow each other, or all of a folder.
[[nodiscard]] Result<ReadRecording, QString> readRecordingFiles(const QStringList &paths,
                                                                const ReadOptions &options,
                                                                const FitProgress &progress = {});
[[nodiscard]] Result<ReadRecording, QString> readRecordingFile(const QString &path,
                                                               const ReadOptions &options,
                                                               const FitProgress &progress = {});

} // namespace aneroid

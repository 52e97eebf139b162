#pragma once

#include "core/fitting/fit.h"
#include "core/fitting/reading/readoptions.h"
#include "core/fitting/reading/recordingplace.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>

class QFile;

namespace aneroid {

/// A recording as one text of rows in UTF-8, whatever its files are: CSV as they stand; compressed,
/// JSON, key=value lines and tables of databases turned into rows of cells.
struct RecordingText
{
    RecordingPlace place{QString()};
    std::shared_ptr<QFile> file;   ///< mapped, where the text is that of a file
    QByteArray made;               ///< where it is not
    std::string_view text;         ///< in one of them
    QString format;                ///< "JSON", "gzip" …; empty for plain rows
    QStringList remarks;           ///< sentences: the table that was taken
    std::optional<char> delimiter; ///< between the cells; nothing: to be found
    bool fromLines = false; ///< rows were made of lines that need not hold a value of any channel

    /// `text` shows `made` from now on.
    void useMade() { text = {made.constData(), static_cast<std::size_t>(made.size())}; }
};

/// One file, all files of a folder by name, or several. The error is a sentence.
[[nodiscard]] Result<RecordingText, QString> loadRecording(const QStringList &paths,
                                                           const ReadOptions &options);

/// The same of bytes that are here; `name` is what sentences call them.
[[nodiscard]] Result<RecordingText, QString>
recordingText(QByteArrayView bytes, const QString &name, const ReadOptions &options);

} // namespace aneroid

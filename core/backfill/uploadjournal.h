#pragma once

#include "core/backfill/uploadledger.h"
#include "core/text/result.h"

#include <QDateTime>
#include <QFile>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace aneroid {

/// What an upload was begun with; the rest of its arguments is in the file's name.
struct UploadHeader
{
    QString run;
    QString server;
    qint64 seed = 0;
    int utcOffsetMinutes = 0;
    QString version; ///< of the program

    friend bool operator==(const UploadHeader &, const UploadHeader &) = default;
};

/// How far it is.
struct UploadState
{
    std::optional<RowPosition> position; ///< everything before it is decided; none: not begun
    std::vector<UploadLedger::Range> beyond;
    std::uint64_t accepted = 0; ///< readings, of all starts
    std::uint64_t refused = 0;
    std::uint64_t byFault = 0; ///< refused or never sent as an injected fault has it
    QDateTime completed;       ///< UTC; valid once all is decided

    friend bool operator==(const UploadState &, const UploadState &) = default;
};

/// The file that lets an upload be continued after whatever ended it. A line for the header, then
/// one for each state; the last whole line counts, so that a torn one costs nothing. What append()
/// wrote survives the end of the program however it comes, what sync() saw a power loss, too.
class UploadJournal
{
public:
    /// Opens the file, or begins it with `fresh` where it is not there, cannot be read, or `anew`.
    /// Its folder is made where it is missing. Fails where another program has it, or the disk
    /// says no.
    [[nodiscard]] Result<Done, QString> open(const QString &file, const UploadHeader &fresh,
                                             bool anew);

    [[nodiscard]] const UploadHeader &header() const { return m_header; }
    [[nodiscard]] const UploadState &state() const { return m_state; }
    /// What was there could not be read and is kept under this name; empty: it could.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }

    [[nodiscard]] Result<Done, QString> append(const UploadState &state);
    [[nodiscard]] Result<Done, QString> sync();
    /// Another program may have it now.
    void close();

private:
    [[nodiscard]] Result<Done, QString> begin();
    [[nodiscard]] bool read();
    [[nodiscard]] Failure<QString> failure(const QString &reason) const;

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QFile m_file;
    UploadHeader m_header;
    UploadState m_state;
    QString m_setAside;
    bool m_unsynced = false;
};

} // namespace aneroid

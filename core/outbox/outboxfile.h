#pragma once

#include "core/outbox/filelock.h"
#include "core/outbox/outboxdatabase.h"

#include <QString>
#include <QStringList>

namespace aneroid {

/// "outbox-2.sqlite" from "outbox.sqlite" and 2; 1 is the name itself.
[[nodiscard]] QString numberedFile(const QString &file, int number);

/// All files of this name and its numbered ones that are there.
[[nodiscard]] QStringList outboxFiles(const QString &file);

/// An outbox's file while it is this program's: no two programs write into one.
class OutboxFile
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::OutboxFile)
public:
    /// The first name of `file`, "FILE-2", … that no other program has. The error is a sentence:
    /// the folder may not be written.
    [[nodiscard]] static Result<OutboxFile, QString> claim(const QString &file);
    /// This name and no other. The error says that a running program has it.
    [[nodiscard]] static Result<OutboxFile, QString> claimExactly(const QString &file);

    [[nodiscard]] const QString &name() const { return m_name; }

    /// Renames it, with its log, to a name with the time in it: which.
    [[nodiscard]] QString setAside();
    /// Takes it away, with log and lock.
    void remove();

private:
    [[nodiscard]] static FileLock::Outcome lock(OutboxFile &file, const QString &name);

    QString m_name;
    FileLock m_lock;
};

/// Takes over what the files of programs that are gone hold, and removes them: how many readings
/// that wait, dead letters not counted. Files in use by a running program are left alone; damaged
/// ones are set aside and named in `notes`.
[[nodiscard]] OutboxOutcome<quint64> adoptLeftovers(OutboxDatabase &database, const QString &file,
                                                    QStringList &notes);

} // namespace aneroid

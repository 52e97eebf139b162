#pragma once

#include "core/text/result.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

class QSqlError;

namespace aneroid {

struct OutboxError
{
    enum class Kind {
        Damaged, ///< the file is no sound database: to be set aside
        Trouble, ///< may pass: the disk is full or fails, the file may not be written, …
        Foreign, ///< a sound database that is not ours, or of a newer version: to be left alone
    };
    Kind kind = Kind::Trouble;
    QString message; ///< for a person
};

template <typename T>
using OutboxOutcome = Result<T, OutboxError>;

/// The outbox's SQLite file: opened, checked, with the current schema. One object and its queries
/// belong to one thread.
///
/// WAL mode with synchronous=NORMAL: what was committed outlives the end of the program however it
/// comes (kill -9 included); a power cut never damages the file, but may take the last moments
/// before it, since the log is brought to the disk at checkpoints only.
class OutboxDatabase
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::OutboxDatabase)
public:
    static constexpr int schemaVersion = 2;
    enum class Mode { ReadWrite, ReadOnly };

    OutboxDatabase();
    ~OutboxDatabase();
    OutboxDatabase(const OutboxDatabase &) = delete;
    OutboxDatabase &operator=(const OutboxDatabase &) = delete;

    /// Made where missing (ReadWrite only), its folder too. Looks through the whole file for damage
    /// where it is small.
    [[nodiscard]] OutboxOutcome<Done> open(const QString &file, Mode mode = Mode::ReadWrite);
    /// Gives the space back where most of a large file is unused.
    void close();
    [[nodiscard]] bool isOpen() const { return m_connection.isOpen(); }

    [[nodiscard]] QSqlDatabase &connection() { return m_connection; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Tells this file from every other outbox.
    [[nodiscard]] const QString &uuid() const { return m_uuid; }

    /// What is in use of the file, in bytes; free pages are not.
    [[nodiscard]] OutboxOutcome<qint64> usedBytes();

    [[nodiscard]] OutboxOutcome<Done> run(const QString &statement);
    [[nodiscard]] OutboxOutcome<Done> runAll(const QStringList &statements);
    [[nodiscard]] OutboxOutcome<qint64> number(const QString &statement);

    /// What a statement's error means.
    [[nodiscard]] OutboxError explain(const QSqlError &error) const;

private:
    [[nodiscard]] OutboxOutcome<Done> connectTo(Mode mode);
    [[nodiscard]] OutboxOutcome<Done> takeOver(Mode mode);
    [[nodiscard]] OutboxOutcome<Done> look();
    void shrink();

    QString m_name;
    QString m_file;
    QString m_uuid;
    QSqlDatabase m_connection;
};

} // namespace aneroid

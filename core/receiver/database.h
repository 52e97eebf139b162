#pragma once

#include "core/receiver/storageerror.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

class QSqlError;

namespace aneroid {

/// The receiver's SQLite file: opened, checked, in WAL mode and with the current schema.
/// One object and its queries belong to one thread.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::Database)
public:
    static constexpr int schemaVersion = 1;

    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// `file` and its folder are made where missing; ":memory:" keeps everything in memory. The
    /// error is a sentence: folder or file not writable, not a database, damaged, of another
    /// program, of a newer version, in use.
    [[nodiscard]] Result<Done, QString> open(const QString &file);
    void close();

    [[nodiscard]] QSqlDatabase &connection() { return m_connection; }
    [[nodiscard]] const QString &file() const { return m_file; }

    /// Size on disk with the write-ahead log, in bytes; 0 in memory.
    [[nodiscard]] qint64 bytes() const;

    /// Runs one statement without parameters.
    [[nodiscard]] Result<Done, StorageError> run(const QString &statement);

    /// What a statement's error means to a person.
    [[nodiscard]] StorageError explain(const QSqlError &error) const;

private:
    [[nodiscard]] Result<Done, QString> connectTo(const QString &file);
    [[nodiscard]] Result<Done, QString> takeOver();
    [[nodiscard]] Result<Done, QString> runAll(const QStringList &statements);
    [[nodiscard]] Result<qint64, StorageError> number(const QString &statement);

    QString m_name;
    QString m_file;
    QSqlDatabase m_connection;
};

} // namespace aneroid

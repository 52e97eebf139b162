#pragma once

#include "core/receiver/store/storageerror.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <span>

struct sqlite3;

namespace aneroid {

/// The receiver's SQLite file: opened, checked, in WAL mode and with the current schema.
/// One object and its queries belong to one thread.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::Database)
public:
    static constexpr int schemaVersion = 2;

    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// `file` and its folder are made where missing; ":memory:" keeps everything in memory. The
    /// error is a sentence: folder or file not writable, not a database, damaged, of another
    /// program, of a newer version, in use.
    [[nodiscard]] Result<Done, QString> open(const QString &file);
    void close();

    /// Null where not open.
    [[nodiscard]] sqlite3 *connection() { return m_connection; }
    [[nodiscard]] const QString &file() const { return m_file; }

    /// Size on disk with the write-ahead log, in bytes; 0 in memory.
    [[nodiscard]] qint64 bytes() const;

    /// Runs one statement without parameters.
    [[nodiscard]] Result<Done, StorageError> run(const char *statement);
    /// The first number that it gives.
    [[nodiscard]] Result<qint64, StorageError> number(const char *statement);

    /// The row id of the last insertion.
    [[nodiscard]] qint64 lastInsertId() const;

    /// How many rows the last statement that ended wrote.
    [[nodiscard]] qint64 changes() const;

    /// What the error of the last call means to a person.
    [[nodiscard]] StorageError lastError() const;

private:
    [[nodiscard]] Result<Done, QString> connectTo(const QString &file);
    [[nodiscard]] Result<Done, QString> takeOver();
    [[nodiscard]] Result<Done, QString> create();
    [[nodiscard]] Result<Done, QString> bringUp();
    [[nodiscard]] Result<Done, QString> runAll(std::span<const char *const> statements);

    QString m_file;
    sqlite3 *m_connection = nullptr;
};

} // namespace aneroid

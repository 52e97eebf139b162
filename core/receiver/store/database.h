#pragma once

#include "core/sqlite/sqliteconnection.h"

#include <QCoreApplication>

namespace aneroid {

/// The receiver's SQLite file: opened, checked, in WAL mode and with the current schema.
class Database : public SqliteConnection
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::Database)
public:
    static constexpr int schemaVersion = 2;

    /// `file` and its folder are made where missing; ":memory:" keeps everything in memory. The
    /// error is a sentence: folder or file not writable, not a database, damaged, of another
    /// program, of a newer version, in use.
    [[nodiscard]] Result<Done, QString> open(const QString &file);
    void close() { disconnect(); }

    /// Size on disk with the write-ahead log, in bytes; 0 in memory.
    [[nodiscard]] qint64 bytes() const;

protected:
    [[nodiscard]] QString sentence(int code, const QString &text) const override;

private:
    [[nodiscard]] Result<Done, StorageError> takeOver();
    [[nodiscard]] Result<Done, StorageError> create();
};

} // namespace aneroid

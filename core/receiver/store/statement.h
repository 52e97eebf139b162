#pragma once

#include "core/receiver/store/storageerror.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace aneroid {

class Database;

/// A prepared statement of SQLite's own interface: Qt SQL spends more on wrapping a reading's
/// eleven values than SQLite on storing them. Belongs to the thread of its database, which it must
/// not outlive open.
class Statement
{
public:
    /// What is wrong with it, the first step() or run() tells.
    Statement(Database &database, const char *sql);

    /// Positions count from 1. Texts are UTF-8 and must live until the statement is rewound.
    void bind(int position, qint64 value);
    void bind(int position, double value);
    void bindText(int position, std::string_view text);
    void bindBlob(int position, std::string_view bytes);
    void bindNull(int position);

    /// True: a row can be read, and rewind() is due in the end. False: there is none any more, and
    /// the statement is rewound, as it is after an error.
    [[nodiscard]] Result<bool, StorageError> step();
    /// To the end; rows are not wanted.
    [[nodiscard]] Result<Done, StorageError> run();
    /// Ready to be bound and run again.
    void rewind();

    /// Of the row; columns count from 0.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    StorageError m_problem; ///< of the preparation, where there is no statement
};

} // namespace aneroid

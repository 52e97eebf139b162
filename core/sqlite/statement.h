#pragma once

#include "core/sqlite/storageerror.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace aneroid {

class SqliteConnection;

/// A prepared statement of SQLite's own interface (Qt SQL spends more on wrapping a reading's
/// eleven values than SQLite on storing them). Belongs to the thread of its connection, which it
/// must not outlive open.
class Statement
{
public:
    /// What is wrong with it, the first step() or run() tells.
    Statement(SqliteConnection &connection, const std::string &sql);

    /// Positions count from 1. Texts are UTF-8; texts and blobs must live until the statement is
    /// rewound. A number that is none is stored as NULL.
    void bind(int position, qint64 value);
    void bind(int position, double value);
    void bindText(int position, std::string_view text);
    void bindBlob(int position, std::string_view bytes);
    void bindBytes(int position, const QByteArray &bytes); ///< as a BLOB
    void bindNull(int position);

    /// True: a row can be read, and rewind() is due in the end. False: there is none any more, and
    /// the statement is rewound, as it is after an error.
    [[nodiscard]] Result<bool, StorageError> step();
    /// To the end; rows are not wanted.
    [[nodiscard]] Result<Done, StorageError> run();
    /// Calls `take` for each row, to the end.
    template <typename Take>
    [[nodiscard]] Result<Done, StorageError> forEachRow(const Take &take);
    /// Ready to be bound and run again.
    void rewind();

    /// Of the row; columns count from 0.
    [[nodiscard]] int columns() const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    /// As UTF-8, whatever the database's encoding; NULL and BLOBs are empty. Until the next step.
    [[nodiscard]] std::string_view cell(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    SqliteConnection *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    StorageError m_problem; ///< of the preparation, where there is no statement
};

template <typename Take>
Result<Done, StorageError> Statement::forEachRow(const Take &take)
{
    while (true) {
        const auto row = step();
        if (!row)
            return Failure{row.error()};
        if (!*row)
            return Done{};
        take();
    }
}

} // namespace aneroid

#pragma once

#include "core/sqlite/storageerror.h"
#include "core/text/result.h"

#include <QByteArrayView>
#include <QString>

#include <string>
#include <vector>

struct sqlite3;

namespace aneroid {

/// A connection to one SQLite database. It and its statements belong to one thread; they wait up to
/// two seconds for another program's lock. Whoever derives from it knows what is in the file and
/// words the errors.
class SqliteConnection
{
public:
    enum class Mode {
        ReadWrite, ///< made where missing
        ReadOnly,
        /// Read only, without locks and log, as a file that never changes: so a database in WAL
        /// mode opens, too, in a folder that may not be written.
        Immutable,
    };

    SqliteConnection() = default;
    virtual ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    /// `file` may be ":memory:". Not open before and after a failure.
    [[nodiscard]] Result<Done, StorageError> connectTo(const QString &file, Mode mode);
    /// Read only, the bytes of a database's file; they must stay.
    [[nodiscard]] Result<Done, StorageError> connectToBytes(QByteArrayView bytes);
    /// Of no effect where not open. Statements must not be stepped any more.
    void disconnect();

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] const QString &file() const { return m_file; } ///< the last one
    [[nodiscard]] bool isInMemory() const;
    [[nodiscard]] sqlite3 *handle() { return m_handle; }

    /// Runs one statement or several, without parameters.
    [[nodiscard]] Result<Done, StorageError> run(const std::string &sql);
    /// Each in turn; where one fails, a transaction that they began is undone.
    [[nodiscard]] Result<Done, StorageError> runAll(const std::vector<std::string> &statements);
    /// The first number of the first row; 0 where there is none.
    [[nodiscard]] Result<qint64, StorageError> number(const std::string &sql);

    /// What tells whose file it is.
    struct Owner
    {
        qint64 tables = 0; ///< how many there are; 0: a new file
        qint64 applicationId = 0;
        qint64 schemaVersion = 0;
    };
    [[nodiscard]] Result<Owner, StorageError> owner();

    /// The row id of the last insertion.
    [[nodiscard]] qint64 lastInsertId() const;
    /// How many rows the last statement that ended wrote.
    [[nodiscard]] qint64 changes() const;

    /// What the error of the last call means.
    [[nodiscard]] StorageError lastError() const;

protected:
    /// `code` is SQLite's, not extended; `text` are its own words, which the sentence is where a
    /// derived class has no better ones.
    [[nodiscard]] virtual QString sentence(int code, const QString &text) const;

private:
    QString m_file;
    sqlite3 *m_handle = nullptr;
};

} // namespace aneroid

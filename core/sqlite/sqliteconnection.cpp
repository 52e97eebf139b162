#include "core/sqlite/sqliteconnection.h"

#include "core/sqlite/statement.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <utility>

namespace aneroid {
namespace {

constexpr int busyTimeoutMs = 2000;

const QString inMemory = QStringLiteral(":memory:");

int flagsOf(SqliteConnection::Mode mode)
{
    switch (mode) {
    case SqliteConnection::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case SqliteConnection::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case SqliteConnection::Mode::Immutable:
        break;
    }
    return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
}

QByteArray nameOf(const QString &file, SqliteConnection::Mode mode)
{
    if (mode != SqliteConnection::Mode::Immutable)
        return file.toUtf8();
    return QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded() + "?immutable=1";
}

StorageError::Kind kindOf(int code)
{
    switch (code) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return StorageError::Kind::Full;
    case SQLITE_BUSY:
        return StorageError::Kind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageError::Kind::Damaged;
    default:
        return StorageError::Kind::Other;
    }
}

} // namespace

SqliteConnection::~SqliteConnection()
{
    disconnect();
}

Result<Done, StorageError> SqliteConnection::connectTo(const QString &file, Mode mode)
{
    disconnect();
    m_file = file;
    if (sqlite3_open_v2(nameOf(file, mode).constData(), &m_handle,
                        flagsOf(mode) | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK) {
        const StorageError error = lastError();
        disconnect();
        return Failure{error};
    }
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    return Done{};
}

Result<Done, StorageError> SqliteConnection::connectToBytes(QByteArrayView bytes)
{
    if (auto opened = connectTo(inMemory, Mode::ReadWrite); !opened)
        return opened;
    // SQLite does not write through it, being told so; its type is older than const.
    auto *const data = reinterpret_cast<unsigned char *>(const_cast<char *>(bytes.data()));
    if (sqlite3_deserialize(m_handle, "main", data, bytes.size(), bytes.size(),
                            SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
        const StorageError error = lastError();
        disconnect();
        return Failure{error};
    }
    return Done{};
}

void SqliteConnection::disconnect()
{
    sqlite3_close_v2(std::exchange(m_handle, nullptr)); // statements that still are die first
}

bool SqliteConnection::isInMemory() const
{
    return m_file == inMemory;
}

Result<Done, StorageError> SqliteConnection::run(const std::string &sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return Failure{lastError()};
    return Done{};
}

Result<Done, StorageError> SqliteConnection::runAll(const std::vector<std::string> &statements)
{
    for (const std::string &statement : statements) {
        if (auto done = run(statement); !done) {
            (void)run("ROLLBACK");
            return done;
        }
    }
    return Done{};
}

Result<qint64, StorageError> SqliteConnection::number(const std::string &sql)
{
    Statement query(*this, sql);
    const auto row = query.step();
    if (!row)
        return Failure{row.error()};
    return *row ? query.integer(0) : qint64{0};
}

Result<SqliteConnection::Owner, StorageError> SqliteConnection::owner()
{
    const auto tables = number("SELECT count(*) FROM sqlite_master");
    const auto applicationId = number("PRAGMA application_id");
    const auto schemaVersion = number("PRAGMA user_version");
    for (const auto *value : {&tables, &applicationId, &schemaVersion}) {
        if (!*value)
            return Failure{value->error()};
    }
    return Owner{*tables, *applicationId, *schemaVersion};
}

qint64 SqliteConnection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 SqliteConnection::changes() const
{
    return sqlite3_changes64(m_handle);
}

StorageError SqliteConnection::lastError() const
{
    const int code = sqlite3_errcode(m_handle) & 0xff;
    return {kindOf(code), sentence(code, QString::fromUtf8(sqlite3_errmsg(m_handle)))};
}

QString SqliteConnection::sentence(int /*code*/, const QString &text) const
{
    return text;
}

} // namespace aneroid

#include "core/sqlite/statement.h"

#include "core/sqlite/sqliteconnection.h"

#include <sqlite3.h>

namespace aneroid {

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(SqliteConnection &connection, const std::string &sql)
    : m_connection(&connection)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(connection.handle(), sql.c_str(), static_cast<int>(sql.size()) + 1,
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        m_problem = connection.lastError();
    m_statement.reset(statement);
}

void Statement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), position, value);
}

void Statement::bind(int position, double value)
{
    sqlite3_bind_double(m_statement.get(), position, value);
}

void Statement::bindText(int position, std::string_view text)
{
    sqlite3_bind_text(m_statement.get(), position, text.data(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
}

void Statement::bindBlob(int position, std::string_view bytes)
{
    sqlite3_bind_blob(m_statement.get(), position, bytes.data(), static_cast<int>(bytes.size()),
                      SQLITE_STATIC);
}

void Statement::bindBytes(int position, const QByteArray &bytes)
{
    bindBlob(position, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void Statement::bindNull(int position)
{
    sqlite3_bind_null(m_statement.get(), position);
}

Result<bool, StorageError> Statement::step()
{
    if (!m_statement)
        return Failure{m_problem};
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const StorageError error = m_connection->lastError();
        rewind();
        return Failure{error};
    }
    rewind();
    return false;
}

Result<Done, StorageError> Statement::run()
{
    return forEachRow([] {});
}

void Statement::rewind()
{
    sqlite3_reset(m_statement.get());
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement.get());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::number(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QByteArray Statement::bytes(int column) const
{
    const void *const bytes = sqlite3_column_blob(m_statement.get(), column);
    return QByteArray(static_cast<const char *>(bytes),
                      sqlite3_column_bytes(m_statement.get(), column));
}

std::string_view Statement::cell(int column) const
{
    const int type = sqlite3_column_type(m_statement.get(), column);
    if (type == SQLITE_NULL || type == SQLITE_BLOB)
        return {};
    const unsigned char *const text = sqlite3_column_text(m_statement.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return text ? std::string_view(reinterpret_cast<const char *>(text), size) : std::string_view();
}

} // namespace aneroid

#include "core/fitting/reading/formats/sqlitefile.h"

#include <QUrl>

#include <sqlite3.h>

#include <string_view>
#include <vector>

namespace aneroid {

namespace {

constexpr int patienceMs = 2000; ///< with a logger that writes

struct Finalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

std::string_view cellOf(sqlite3_stmt *statement, int column)
{
    const int type = sqlite3_column_type(statement, column);
    if (type == SQLITE_NULL || type == SQLITE_BLOB)
        return {};
    const unsigned char *const text = sqlite3_column_text(statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    return text ? std::string_view(reinterpret_cast<const char *>(text), size) : std::string_view();
}

Failure<QString> failureOf(sqlite3 *database)
{
    return Failure{QString::fromUtf8(sqlite3_errmsg(database))};
}

} // namespace

void SqliteFile::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

bool isSqlite(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

QString SqliteFile::message() const
{
    return QString::fromUtf8(sqlite3_errmsg(m_database.get()));
}

Result<SqliteFile, QString> SqliteFile::open(const QString &path)
{
    // A database in WAL mode whose folder cannot be written to opens only as one that never
    // changes.
    QString problem;
    for (const char *const mode : {"?mode=ro", "?mode=ro&immutable=1"}) {
        const QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + mode;
        sqlite3 *raw = nullptr;
        const int opened =
            sqlite3_open_v2(uri.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
        SqliteFile file(raw);
        if (opened == SQLITE_OK) {
            sqlite3_busy_timeout(raw, patienceMs);
            const auto tables = file.tables();
            if (tables)
                return file;
        }
        problem = problem.isEmpty() ? file.message() : problem;
    }
    return Failure{problem};
}

Result<SqliteFile, QString> SqliteFile::open(QByteArrayView bytes)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE, nullptr);
    SqliteFile file(raw);
    if (opened != SQLITE_OK)
        return failureOf(raw);
    // SQLite does not write through it, being told so; its type is older than const.
    auto *const data = reinterpret_cast<unsigned char *>(const_cast<char *>(bytes.data()));
    if (sqlite3_deserialize(raw, "main", data, bytes.size(), bytes.size(),
                            SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return failureOf(raw);
    return file;
}

Result<QStringList, QString> SqliteFile::tables() const
{
    return names(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND "
                       "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
}

Result<QStringList, QString> SqliteFile::columns(const QString &table) const
{
    return names(QStringLiteral("SELECT name FROM pragma_table_info(%1)").arg(quoted(table)));
}

Result<QStringList, QString> SqliteFile::names(const QString &sql) const
{
    QStringList names;
    const auto read = query(sql, [&names](const std::vector<std::string_view> &cells) {
        names.append(QString::fromUtf8(cells[0].data(), static_cast<qsizetype>(cells[0].size())));
        return true;
    });
    if (!read)
        return Failure{read.error()};
    return names;
}

Result<Done, QString> SqliteFile::query(const QString &sql, const Row &row) const
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *raw = nullptr;
    const int prepared = sqlite3_prepare_v2(m_database.get(), utf8.constData(), -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, Finalizer> statement(raw);
    if (prepared != SQLITE_OK)
        return Failure{message()};
    std::vector<std::string_view> cells(static_cast<std::size_t>(sqlite3_column_count(raw)));
    for (;;) {
        const int step = sqlite3_step(raw);
        if (step == SQLITE_DONE)
            return Done{};
        if (step != SQLITE_ROW)
            return Failure{message()};
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i] = cellOf(raw, static_cast<int>(i));
        if (!row(cells))
            return Done{};
    }
}

QString SqliteFile::quoted(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace aneroid

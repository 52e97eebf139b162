#include "core/fitting/reading/formats/sqlitefile.h"

#include "core/sqlite/statement.h"

namespace aneroid {

bool isSqlite(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

Result<SqliteFile, QString> SqliteFile::open(const QString &path)
{
    using Mode = SqliteConnection::Mode;
    QString problem;
    for (const Mode mode : {Mode::ReadOnly, Mode::Immutable}) {
        SqliteFile file;
        const auto opened = file.m_database->connectTo(path, mode);
        const auto tables = opened ? file.tables() : Failure{opened.error().message};
        if (tables)
            return file;
        problem = problem.isEmpty() ? tables.error() : problem;
    }
    return Failure{problem};
}

Result<SqliteFile, QString> SqliteFile::open(QByteArrayView bytes)
{
    SqliteFile file;
    if (const auto opened = file.m_database->connectToBytes(bytes); !opened)
        return Failure{opened.error().message};
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
    Statement statement(*m_database, sql.toStdString());
    std::vector<std::string_view> cells;
    for (;;) {
        const auto more = statement.step();
        if (!more)
            return Failure{more.error().message};
        if (!*more)
            return Done{};
        cells.resize(static_cast<std::size_t>(statement.columns()));
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i] = statement.cell(static_cast<int>(i));
        if (!row(cells))
            return Done{};
    }
}

QString SqliteFile::quoted(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace aneroid

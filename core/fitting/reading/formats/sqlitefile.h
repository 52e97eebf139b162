#pragma once

#include "core/sqlite/sqliteconnection.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace aneroid {

/// Whether bytes begin as those of a SQLite database.
[[nodiscard]] bool isSqlite(QByteArrayView bytes);

/// Somebody's SQLite database, opened to read only; a logger may go on writing to it.
class SqliteFile
{
public:
    /// The error says in SQLite's words what is wrong with it.
    [[nodiscard]] static Result<SqliteFile, QString> open(const QString &path);
    /// Of bytes that are here; they must stay.
    [[nodiscard]] static Result<SqliteFile, QString> open(QByteArrayView bytes);

    /// Tables and views, without SQLite's own, by name.
    [[nodiscard]] Result<QStringList, QString> tables() const;
    [[nodiscard]] Result<QStringList, QString> columns(const QString &table) const;

    using Row = std::function<bool(const std::vector<std::string_view> &cells)>;
    /// Hands over each row of a query until one is refused; NULL and blobs are empty.
    [[nodiscard]] Result<Done, QString> query(const QString &sql, const Row &row) const;

    /// A name of the database as SQL.
    [[nodiscard]] static QString quoted(QString name);

private:
    SqliteFile() = default;
    /// The only column of a query, as text.
    [[nodiscard]] Result<QStringList, QString> names(const QString &sql) const;

    std::unique_ptr<SqliteConnection> m_database = std::make_unique<SqliteConnection>();
};

} // namespace aneroid

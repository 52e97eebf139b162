#pragma once

#include "core/fitting/reading/formats/sqlitefile.h"
#include "core/fitting/reading/readoptions.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QString>

namespace aneroid {

struct SqliteRows
{
    QByteArray rows; ///< a line of names and one a row, cells between tabs
    QString table;
    bool onlyOne = true; ///< the database has no other table
};

/// The rows of the table that the options name, else of the only one in which a recording is found;
/// cells of columns that say nothing of it are empty. Home Assistant's `states` come with the names
/// of their entities. `name` is the file's; the error is a sentence: no such table, none that fits,
/// or several, with their names.
[[nodiscard]] Result<SqliteRows, QString> rowsOfSqlite(const SqliteFile &file, const QString &name,
                                                       const ReadOptions &options);

} // namespace aneroid

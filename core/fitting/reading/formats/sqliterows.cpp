#include "core/fitting/reading/formats/sqliterows.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/recordinglayout.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aneroid {

namespace {

constexpr int tableSampleRows = 150;

/// One of a database's tables, or what stands for one.
struct Table
{
    QString name;
    QStringList columns;
    QString from; ///< of the query
    bool found = false;
    bool maybe = false; ///< not found, but it has columns of a recording
    QString problem;    ///< why not
    std::vector<bool> needed;
};

QString placeName(const QString &file, const QString &table)
{
    return FitWords::tr("%1, table \"%2\"", "file, table").arg(file, table);
}

void appendCell(QByteArray &text, std::string_view cell)
{
    const qsizetype from = text.size();
    text.append(cell.data(), static_cast<qsizetype>(cell.size()));
    for (qsizetype i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\t' || c == '\n' || c == '\r' || c == '"')
            text[i] = ' ';
    }
}

/// The header and the rows; of columns that are not needed nothing but their places.
Result<QByteArray, QString> textOf(const SqliteFile &file, const Table &table,
                                   std::optional<int> most)
{
    QByteArray text;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            text.append('\t');
        const QByteArray name = table.columns[i].toUtf8();
        appendCell(text, {name.data(), static_cast<std::size_t>(name.size())});
    }
    text.append(table.columns.size() > 1 ? "\n" : "\t\n");
    QStringList selected;
    std::size_t used = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(table.columns.size()); ++i) {
        const bool need = table.needed.empty() || table.needed[i];
        const QString name = table.columns[static_cast<qsizetype>(i)];
        selected.append(need ? SqliteFile::quoted(name) : QStringLiteral("NULL"));
        used = need ? i + 1 : used;
    }
    selected = selected.mid(0, static_cast<qsizetype>(used));
    QString sql = QStringLiteral("SELECT %1 FROM %2").arg(selected.join(u','), table.from);
    if (most)
        sql += QStringLiteral(" LIMIT %1").arg(*most);
    const auto read = file.query(sql, [&](const std::vector<std::string_view> &cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text.append('\t');
            appendCell(text, cells[i]);
        }
        text.append('\n');
        return true;
    });
    if (!read)
        return Failure{read.error()};
    return text;
}

/// Names of a time and of a channel, whether or not they leave a choice.
bool hasNames(const QStringList &columns)
{
    bool time = false;
    bool channel = false;
    for (const QString &name : columns) {
        const std::string text = name.toStdString();
        TimeColumn kind = TimeColumn::None;
        time = time || timeScore(text, kind) > 0;
        channel = channel || std::ranges::any_of(allChannels, [&text](Channel each) {
                      return channelScore(each, text) > 0;
                  });
    }
    return time && channel;
}

/// Whether a recording is in it, and in which columns.
Result<Done, QString> look(const SqliteFile &file, const QString &fileName, Table &table,
                           const ReadOptions &options)
{
    const auto sample = textOf(file, table, tableSampleRows);
    if (!sample)
        return Failure{sample.error()};
    const RecordingPlace place(placeName(fileName, table.name));
    if (sample->count('\n') < 2) {
        table.problem = FitWords::tr("%1 has no rows.").arg(place.name());
        return Done{};
    }
    const auto layout = findLayout({sample->constData(), static_cast<std::size_t>(sample->size())},
                                   place, options, '\t');
    if (!layout) {
        table.problem = layout.error();
        table.maybe = hasNames(table.columns);
        return Done{};
    }
    table.found = layout->header;
    const RecordingColumns &columns = layout->columns;
    table.needed.assign(static_cast<std::size_t>(table.columns.size()), columns.isLong());
    const auto need = [&table](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < table.needed.size())
            table.needed[static_cast<std::size_t>(index)] = true;
    };
    for (const int index :
         {columns.time, columns.timeOfDay, columns.device, columns.usUnits, columns.value})
        need(index);
    for (const int part : columns.parts)
        need(part);
    for (const ChannelColumn &channel : columns.channels) {
        need(channel.index);
        need(channel.unitColumn);
    }
    return Done{};
}

/// Home Assistant keeps entities' names and times apart from their states.
std::optional<Table> homeAssistant(const SqliteFile &file, const QStringList &tables)
{
    const QString states = QStringLiteral("states");
    const QString meta = QStringLiteral("states_meta");
    if (!tables.contains(states) || !tables.contains(meta))
        return {};
    const auto columns = file.columns(states);
    if (!columns || !columns->contains(QStringLiteral("metadata_id")) ||
        !columns->contains(QStringLiteral("last_updated_ts")))
        return {};
    QStringList entities;
    const auto read = file.query(
        QStringLiteral("SELECT metadata_id, entity_id FROM states_meta"),
        [&entities](const std::vector<std::string_view> &cells) {
            const bool wanted = std::ranges::any_of(allChannels, [&cells](Channel channel) {
                return channelScore(channel, cells[1]) > 0;
            });
            if (wanted)
                entities.append(
                    QString::fromUtf8(cells[0].data(), static_cast<qsizetype>(cells[0].size())));
            return true;
        });
    if (!read || entities.isEmpty())
        return {};
    Table table;
    table.name = states;
    table.columns = {QStringLiteral("entity_id"), QStringLiteral("state"),
                     QStringLiteral("last_updated")};
    table.from = QStringLiteral("(SELECT m.entity_id AS entity_id, s.state AS state, "
                                "s.last_updated_ts AS last_updated FROM states s JOIN states_meta "
                                "m ON m.metadata_id = s.metadata_id WHERE s.metadata_id IN (%1) "
                                "ORDER BY s.last_updated_ts)")
                     .arg(entities.join(u','));
    return table;
}

QString listed(const std::vector<Table> &tables, bool Table::*which)
{
    QStringList names;
    for (const Table &table : tables) {
        if (!which || table.*which)
            names.append(table.name);
    }
    return quotedList(names);
}

/// All tables, and of those that may be meant what is in them.
Result<std::vector<Table>, QString> tablesOf(const SqliteFile &file, const QString &fileName,
                                             const ReadOptions &options)
{
    const auto names = file.tables();
    if (!names)
        return Failure{names.error()};
    const std::optional<Table> joined = homeAssistant(file, *names);
    std::vector<Table> tables;
    for (const QString &name : *names) {
        Table table;
        if (joined && name == joined->name) {
            table = *joined;
        } else {
            const auto columns = file.columns(name);
            if (!columns)
                return Failure{columns.error()};
            table.name = name;
            table.columns = *columns;
            table.from = SqliteFile::quoted(name);
        }
        const bool wanted = options.table.isEmpty() ||
                            name.compare(options.table.trimmed(), Qt::CaseInsensitive) == 0;
        if (wanted && !table.columns.isEmpty()) {
            if (const auto looked = look(file, fileName, table, options); !looked)
                return Failure{looked.error()};
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

/// What to do about the tables; the error ends a sentence, unless it is a table's own.
Result<Table, QString> chosen(const std::vector<Table> &tables, const QString &fileName,
                              const ReadOptions &options)
{
    const QString option = nameOf(ReadOption::Table, options);
    const auto failure = [&fileName](const QString &what) {
        return Failure{QStringLiteral("%1: %2.").arg(fileName, what)};
    };
    if (tables.empty())
        return failure(FitWords::tr("the database has no tables"));
    if (!options.table.isEmpty()) {
        const auto named = std::ranges::find_if(tables, [&options](const Table &table) {
            return table.name.compare(options.table.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (named == tables.end())
            return failure(FitWords::tr("there is no table \"%1\"; there are %2 (%3)")
                               .arg(options.table, listed(tables, nullptr), option));
        return named->found ? Result<Table, QString>(*named) : Failure{named->problem};
    }
    for (bool Table::*const fits : {&Table::found, &Table::maybe}) {
        const auto count = std::ranges::count_if(tables, fits);
        if (count > 1)
            return failure(FitWords::tr("a recording may be in any of the tables %1; say in which "
                                        "(%2)")
                               .arg(listed(tables, fits), option));
        const auto only = std::ranges::find_if(tables, fits);
        if (only != tables.end())
            return only->found ? Result<Table, QString>(*only) : Failure{only->problem};
    }
    if (tables.size() == 1)
        return Failure{tables.front().problem};
    return failure(
        FitWords::tr("none of the tables %1 is known as a recording; say which it is (%2)")
            .arg(listed(tables, nullptr), option));
}

} // namespace

Result<SqliteRows, QString> rowsOfSqlite(const SqliteFile &file, const QString &name,
                                         const ReadOptions &options)
{
    const auto unreadable = [&name](const QString &what) {
        return Failure{FitWords::tr("%1 cannot be read: %2.").arg(name, what)};
    };
    const auto tables = tablesOf(file, name, options);
    if (!tables)
        return unreadable(tables.error());
    const auto table = chosen(*tables, name, options);
    if (!table)
        return Failure{table.error()};
    auto text = textOf(file, *table, {});
    if (!text)
        return unreadable(text.error());
    return SqliteRows{std::move(text).value(), table->name, tables->size() == 1};
}

} // namespace aneroid

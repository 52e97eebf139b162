#include "core/fleet/fleetfile.h"

#include "core/fleet/fleetbuilder.h"
#include "core/settings/candidates.h"
#include "core/settings/describe.h"
#include "core/text/csvtext.h"
#include "core/text/values.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aneroid {

namespace {

/// FleetFile::tr(): the translation context.
struct FleetFile
{
    Q_DECLARE_TR_FUNCTIONS(FleetFile)
};

using Cell = FleetBuilder::Cell;
using Column = FleetBuilder::Column;
using Read = Result<Done, QString>;

QString textOf(std::string_view cell)
{
    QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    return text.replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

// CSV

Result<std::vector<Column>, QString> readHeader(const std::vector<std::string_view> &names,
                                                const FleetBuilder &builder, const QString &where)
{
    std::vector<Column> columns;
    bool named = false;
    for (const std::string_view name : names) {
        const auto column = builder.column(textOf(name), where);
        if (!column)
            return Failure{column.error()};
        const bool twice = std::ranges::any_of(
            columns, [&column](const Column &other) { return other == *column; });
        if (twice)
            return Failure{
                FleetFile::tr("%1: the column \"%2\" is there twice.").arg(where, textOf(name))};
        named = named || column->use == Column::Use::DeviceId;
        columns.push_back(*column);
    }
    if (!named)
        return Failure{FleetFile::tr("%1: the first line must name the columns, and device_id "
                                     "among them.")
                           .arg(where)};
    return columns;
}

Read readCsv(std::string_view text, const QString &file, FleetBuilder &builder)
{
    LineReader lines(text);
    std::string_view line;
    std::vector<std::string_view> cells;
    std::vector<Column> columns;
    std::vector<Cell> device;
    char delimiter = ',';
    while (lines.next(line)) {
        if (isBlankOrComment(line))
            continue;
        const QString where = QStringLiteral("%1:%2").arg(file, QString::number(lines.number()));
        const bool first = columns.empty();
        if (first)
            delimiter = findDelimiter({&line, 1});
        splitCells(line, delimiter, cells);
        if (first) {
            auto header = readHeader(cells, builder, where);
            if (!header)
                return Failure{header.error()};
            columns = std::move(header).value();
            continue;
        }
        if (cells.size() > columns.size())
            return Failure{
                FleetFile::tr("%1: there are %2 values for %3 columns.")
                    .arg(where, QString::number(cells.size()), QString::number(columns.size()))};
        device.clear();
        for (std::size_t i = 0; i < cells.size(); ++i)
            device.push_back({columns[i], textOf(cells[i])});
        if (const auto added = builder.add(device, where); !added)
            return added;
    }
    return Done{};
}

// JSON

/// The text of a value, as a cell of CSV would have it; an error where it is of a wrong kind.
Result<QString, QString> textOf(const Column &column, const QJsonValue &value, const QString &key,
                                const QString &where)
{
    if (value.isNull())
        return QString();
    if (column.info) {
        if (const auto text = jsonText(*column.info, value))
            return *text;
        return Failure{badValueSentence(*column.info, where, shownJson(*column.info, value))};
    }
    if (column.use == Column::Use::Meta && value.isDouble())
        return numberText(value.toDouble());
    const bool words = column.use == Column::Use::Meta || column.use == Column::Use::DeviceId ||
                       column.use == Column::Use::Profile;
    if (words && value.isString())
        return value.toString();
    if (!words && value.isDouble())
        return numberText(value.toDouble());
    return Failure{words ? FleetFile::tr("%1: %2 must be text in quotation marks.").arg(where, key)
                         : FleetFile::tr("%1: %2 must be a number.").arg(where, key)};
}

Read addObject(const QJsonObject &object, const QString &where, FleetBuilder &builder)
{
    std::vector<Cell> device;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto column = builder.column(it.key(), where);
        if (!column)
            return Failure{column.error()};
        const auto text = textOf(*column, it.value(), it.key(), where);
        if (!text)
            return Failure{text.error()};
        device.push_back({*column, *text});
    }
    return builder.add(device, where);
}

Read readJson(const QByteArray &content, const QString &file, FleetBuilder &builder)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{FleetFile::tr("%1 is not JSON: %2 at byte %3.")
                           .arg(file, error.errorString(), QString::number(error.offset))};
    const QString list = QStringLiteral("devices");
    const QJsonObject object = document.object();
    const bool wrapped = object.size() == 1 && object.value(list).isArray();
    if (!document.isArray() && !wrapped)
        return Failure{FleetFile::tr("%1 must be a list of devices, or an object with nothing but "
                                     "the list \"devices\".")
                           .arg(file)};
    const QJsonArray devices = wrapped ? object.value(list).toArray() : document.array();
    qsizetype index = 0;
    for (const QJsonValue &device : devices) {
        const QString where = QStringLiteral("%1[%2]").arg(file, QString::number(index++));
        if (!device.isObject())
            return Failure{FleetFile::tr("%1 must be an object with a device_id.").arg(where)};
        if (const auto added = addObject(device.toObject(), where, builder); !added)
            return added;
    }
    return Done{};
}

bool looksLikeJson(const QByteArray &content)
{
    const QByteArray begin = content.left(64).trimmed();
    return begin.startsWith('[') || begin.startsWith('{');
}

QByteArray withoutMark(const QByteArray &content)
{
    return content.startsWith("\xEF\xBB\xBF") ? content.mid(3) : content;
}

} // namespace

Result<Fleet, QString> readFleet(const QByteArray &content, const QString &file,
                                 const ProfileStore &profiles)
{
    return readFleet(content, file, ProfileLookup([&profiles](const QString &name) {
                         return profiles.load(name);
                     }));
}

Result<Fleet, QString> readFleet(const QByteArray &content, const QString &file,
                                 const ProfileLookup &profiles)
{
    const QByteArray text = withoutMark(content);
    FleetBuilder builder(profiles);
    const Read read =
        looksLikeJson(text)
            ? readJson(text, file, builder)
            : readCsv({text.constData(), static_cast<std::size_t>(text.size())}, file, builder);
    if (!read)
        return Failure{read.error()};
    auto fleet = builder.take(file);
    if (!fleet)
        return fleet;
    Fleet made = std::move(fleet).value();
    made.hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return made;
}

Result<std::shared_ptr<const Fleet>, QString> loadFleet(const QString &file, const Settings &run,
                                                        const ProfileStore &profiles)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Failure{FleetFile::tr("%1, the fleet file, cannot be read: %2.")
                           .arg(file, source.errorString())};
    auto read = readFleet(source.readAll(), file, profiles);
    if (!read)
        return Failure{read.error()};
    auto fleet = std::make_shared<const Fleet>(std::move(read).value());
    if (const QString problem = fleetProblem(*fleet, run); !problem.isEmpty())
        return Failure{problem};
    return std::shared_ptr<const Fleet>(std::move(fleet));
}

} // namespace aneroid

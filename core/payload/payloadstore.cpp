#include "core/payload/payloadstore.h"

#include "core/payload/payloadwords.h"
#include "core/settings/table.h"
#include "core/text/nearestname.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

// A static library's resources are left out unless they are named, and that outside a namespace.
static void includePayloads()
{
    Q_INIT_RESOURCE(payloads);
}

namespace aneroid {

namespace {

constexpr QLatin1StringView ending{".json"};

/// In the order of a list for people: our own, stores, devices' firmware, platforms.
const QStringList &builtInNames()
{
    static const QStringList names{
        QStringLiteral("aneroid"),        QStringLiteral("influx"),
        QStringLiteral("tasmota"),        QStringLiteral("esphome"),
        QStringLiteral("home-assistant"), QStringLiteral("zigbee2mqtt"),
        QStringLiteral("airrohr"),        QStringLiteral("airrohr-custom"),
        QStringLiteral("opensensemap"),   QStringLiteral("thingsboard"),
        QStringLiteral("senml"),          QStringLiteral("sensorthings"),
        QStringLiteral("ecowitt"),        QStringLiteral("wunderground"),
        QStringLiteral("chirpstack"),     QStringLiteral("ttn"),
        QStringLiteral("sparkplug-b"),
    };
    return names;
}

PayloadProblem plain(const QString &reason)
{
    return {{}, {}, 0, 0, reason};
}

Result<QByteArray, PayloadProblem> contentsOf(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{plain(PayloadWords::tr("%1, the payload file, cannot be read: %2.")
                                 .arg(shown, file.errorString()))};
    if (file.size() > largest)
        return Failure{
            plain(PayloadWords::tr("%1 is larger than 1 MiB: that is no payload.").arg(shown))};
    return file.readAll();
}

Result<Done, PayloadProblem> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return Done{};
    return Failure{plain(PayloadWords::tr("%1 cannot be written: %2.")
                             .arg(QDir::toNativeSeparators(path), file.errorString()))};
}

bool isPath(const QString &nameOrPath)
{
    return nameOrPath.contains(u'/') || nameOrPath.contains(QDir::separator()) ||
           nameOrPath.endsWith(ending, Qt::CaseInsensitive);
}

PayloadProblem unknown(const QString &name, const QStringList &known)
{
    const QString nearest = nearestName(name, known);
    const QString list = known.join(QStringLiteral(", "));
    return plain(
        nearest.isEmpty()
            ? PayloadWords::tr("There is no payload \"%1\". Known: %2.").arg(name, list)
            : PayloadWords::tr("There is no payload \"%1\"; did you mean \"%2\"? Known: %3.")
                  .arg(name, nearest, list));
}

} // namespace

PayloadStore::PayloadStore()
    : PayloadStore(userFolder())
{
}

PayloadStore::PayloadStore(QString folder)
    : m_folder(std::move(folder))
{
    includePayloads();
}

QString PayloadStore::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/payloads");
}

QString PayloadStore::ownFile(const QString &name) const
{
    return QDir(m_folder).filePath(name + ending);
}

QStringList PayloadStore::ownNames() const
{
    QStringList names;
    if (m_folder.isEmpty()) // QDir would take it for the current folder
        return names;
    for (const QString &file : QDir(m_folder).entryList({u'*' + QString(ending)},
                                                        QDir::Files | QDir::Readable, QDir::Name)) {
        const QString name = file.chopped(ending.size());
        if (nameProblem(name).isEmpty())
            names.append(name);
    }
    return names;
}

QString PayloadStore::nameProblem(const QString &name)
{
    constexpr qsizetype longest = 100;
    const auto allowed = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ||
               QStringLiteral(" -_.").contains(c);
    };
    if (!name.isEmpty() && name.size() <= longest && name == name.trimmed() &&
        !name.startsWith(u'.') && !name.endsWith(ending, Qt::CaseInsensitive) &&
        std::ranges::all_of(name, allowed))
        return {};
    return PayloadWords::tr(
               "A payload's name has 1 to 100 letters, digits, spaces and -_. and does "
               "not begin with a dot, not \"%1\".")
        .arg(name.left(longest));
}

bool PayloadStore::isBuiltIn(const QString &name) const
{
    return builtInNames().contains(name);
}

QStringList PayloadStore::names() const
{
    QStringList all = builtInNames();
    for (const QString &name : ownNames()) {
        if (!all.contains(name))
            all.append(name);
    }
    return all;
}

QList<PayloadEntry> PayloadStore::list() const
{
    QList<PayloadEntry> entries;
    const QStringList own = ownNames();
    for (const QString &name : names()) {
        PayloadEntry entry;
        entry.name = name;
        entry.title = name;
        entry.builtIn = isBuiltIn(name);
        entry.edited = entry.builtIn && own.contains(name);
        if (const auto payload = load(name))
            entry.title = QString::fromStdString((*payload)->title);
        else
            entry.problem = payload.error().sentence();
        entries.append(entry);
    }
    return entries;
}

Result<PayloadStore::Source, PayloadProblem> PayloadStore::source(const QString &nameOrPath) const
{
    QString path = nameOrPath;
    QString where = nameOrPath;
    if (!isPath(nameOrPath)) {
        const bool own = ownNames().contains(nameOrPath);
        if (!own && !isBuiltIn(nameOrPath))
            return Failure{unknown(nameOrPath, names())};
        path = own ? ownFile(nameOrPath) : QStringLiteral(":/payloads/") + nameOrPath + ending;
        where = own ? QDir::toNativeSeparators(path) : nameOrPath;
    }
    auto content = contentsOf(path);
    if (!content)
        return Failure{content.error()};
    return Source{std::move(content).value(), where, QFileInfo(path).completeBaseName()};
}

Result<std::shared_ptr<const Payload>, PayloadProblem>
PayloadStore::load(const QString &nameOrPath) const
{
    const auto file = source(nameOrPath);
    if (!file)
        return Failure{file.error()};
    auto payload = payloadFromJson(file->content, file->where, file->name);
    if (!payload)
        return Failure{payload.error()};
    auto made = std::make_shared<Payload>(std::move(payload).value());
    made->name = file->name.toStdString();
    return std::shared_ptr<const Payload>(std::move(made));
}

Result<Done, PayloadProblem> PayloadStore::save(const QString &name,
                                                const QByteArray &content) const
{
    if (const QString problem = nameProblem(name); !problem.isEmpty())
        return Failure{plain(problem)};
    if (const auto payload = payloadFromJson(content, {}, name); !payload)
        return Failure{payload.error()};
    if (!QDir().mkpath(m_folder))
        return Failure{plain(PayloadWords::tr("The folder %1 cannot be made.")
                                 .arg(QDir::toNativeSeparators(m_folder)))};
    return writeFile(ownFile(name), content);
}

QString PayloadStore::freeName(const QString &wanted) const
{
    const QStringList taken = names();
    QString name = wanted;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

Result<QString, PayloadProblem> PayloadStore::importFile(const QString &path) const
{
    const auto content = contentsOf(path);
    if (!content)
        return Failure{content.error()};
    const QString base = QFileInfo(path).completeBaseName();
    const auto payload = payloadFromJson(*content, QDir::toNativeSeparators(path), base);
    if (!payload)
        return Failure{payload.error()};
    const QString name = freeName(base);
    const auto saved = save(name, *content);
    if (!saved)
        return Failure{saved.error()};
    return name;
}

Result<Done, PayloadProblem> PayloadStore::exportFile(const QString &name,
                                                      const QString &path) const
{
    const auto file = source(name);
    return file ? writeFile(path, file->content) : Failure{file.error()};
}

Result<Done, PayloadProblem> PayloadStore::write(const QString &path, const QByteArray &content)
{
    return writeFile(path, content);
}

Result<Done, PayloadProblem> PayloadStore::reset(const QString &name) const
{
    if (!ownNames().contains(name))
        return isBuiltIn(name) ? Result<Done, PayloadProblem>(Done{})
                               : Failure{unknown(name, names())};
    QFile file(ownFile(name));
    if (file.remove())
        return Done{};
    return Failure{plain(PayloadWords::tr("%1 cannot be removed: %2.")
                             .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()))};
}

} // namespace aneroid

#include "core/profiles/profilestore.h"

#include "core/profiles/profilejson.h"
#include "core/profiles/profiletitles.h"
#include "core/text/nearestname.h"
#include "core/text/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

// A static library's resources are left out unless they are named, and that outside a namespace.
static void includeProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace aneroid {

namespace {

constexpr QLatin1StringView ending{".json"};

struct BuiltIn
{
    QString name;
    ProfileGroup group;
};

/// In the order of a list for people, group by group.
const QList<BuiltIn> &builtIns()
{
    using enum ProfileGroup;
    static const QList<BuiltIn> all{
        {QStringLiteral("home"), Demonstration},
        {QStringLiteral("living-room"), Rooms},
        {QStringLiteral("bedroom"), Rooms},
        {QStringLiteral("hallway"), Rooms},
        {QStringLiteral("kitchen"), Rooms},
        {QStringLiteral("bathroom"), Rooms},
        {QStringLiteral("office-heating"), Rooms},
        {QStringLiteral("office-ac"), Rooms},
        {QStringLiteral("cellar"), Rooms},
        {QStringLiteral("greenhouse"), Rooms},
        {QStringLiteral("cold-store"), Machines},
        {QStringLiteral("server-room"), Machines},
        {QStringLiteral("outdoor-temperate"), Outdoors},
        {QStringLiteral("outdoor-temperate-summer"), Outdoors},
        {QStringLiteral("outdoor-temperate-winter"), Outdoors},
        {QStringLiteral("outdoor-tropical"), Outdoors},
        {QStringLiteral("outdoor-desert"), Outdoors},
        {QStringLiteral("outdoor-alpine"), Outdoors},
    };
    return all;
}

const QStringList &builtInNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const BuiltIn &one : builtIns())
            all.append(one.name);
        return all;
    }();
    return names;
}

ProfileGroup groupOf(const QString &name)
{
    const auto found = std::ranges::find(builtIns(), name, &BuiltIn::name);
    return found != builtIns().end() ? found->group : ProfileGroup::Own;
}

QString builtInFile(const QString &name)
{
    return QStringLiteral(":/profiles/") + name + ending;
}

Result<QByteArray, QString> contentsOf(const QString &path)
{
    constexpr qint64 largest = 64 * 1024 * 1024;
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Words::tr("%1 cannot be read: %2.").arg(shown, file.errorString())};
    if (file.size() > largest)
        return Failure{Words::tr("%1 is larger than 64 MiB: that is no profile.").arg(shown)};
    return file.readAll();
}

Result<Profile, QString> profileOfFile(const QString &path, const QString &where)
{
    const auto contents = contentsOf(path);
    if (!contents)
        return Failure{contents.error()};
    auto profile = profileFromJson(*contents, where);
    if (!profile)
        return profile;
    Profile named = std::move(profile).value();
    named.name = QFileInfo(path).completeBaseName().toStdString();
    return named;
}

Result<Done, QString> writeFile(const QString &path, const Profile &profile)
{
    QSaveFile file(path);
    const QByteArray json = toJson(profile);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return Done{};
    return Failure{Words::tr("%1 cannot be written: %2.")
                       .arg(QDir::toNativeSeparators(path), file.errorString())};
}

/// A copy's title tells it apart, too: "cellar 2" is "Cellar 2".
void rename(Profile &profile, const QString &name)
{
    const QString before = QString::fromStdString(profile.name);
    if (!profile.title.empty() && name.startsWith(before))
        profile.title += name.mid(before.size()).toStdString();
    profile.name = name.toStdString();
}

Result<Done, QString> removeFile(const QString &path)
{
    QFile file(path);
    if (file.remove())
        return Done{};
    return Failure{Words::tr("%1 cannot be removed: %2.")
                       .arg(QDir::toNativeSeparators(path), file.errorString())};
}

QString unknownSentence(const QString &name, const QStringList &known)
{
    const QString nearest = nearestName(name, known);
    const QString list = known.join(QStringLiteral(", "));
    if (nearest.isEmpty())
        return Words::tr("There is no profile \"%1\". Known: %2.").arg(name, list);
    return Words::tr("There is no profile \"%1\"; did you mean \"%2\"? Known: %3.")
        .arg(name, nearest, list);
}

} // namespace

QString wireName(ProfileGroup group)
{
    switch (group) {
    case ProfileGroup::Demonstration:
        return QStringLiteral("demonstration");
    case ProfileGroup::Rooms:
        return QStringLiteral("rooms");
    case ProfileGroup::Machines:
        return QStringLiteral("machines");
    case ProfileGroup::Outdoors:
        return QStringLiteral("outdoors");
    case ProfileGroup::Own:
        break;
    }
    return QStringLiteral("own");
}

QString shownName(ProfileGroup group)
{
    switch (group) {
    case ProfileGroup::Demonstration:
        return QCoreApplication::translate("ProfileGroups", "Demonstration");
    case ProfileGroup::Rooms:
        return QCoreApplication::translate("ProfileGroups", "Rooms");
    case ProfileGroup::Machines:
        return QCoreApplication::translate("ProfileGroups", "Machines");
    case ProfileGroup::Outdoors:
        return QCoreApplication::translate("ProfileGroups", "Outdoors");
    case ProfileGroup::Own:
        break;
    }
    return QCoreApplication::translate("ProfileGroups", "Your own");
}

ProfileStore::ProfileStore()
    : ProfileStore(userFolder())
{
}

ProfileStore::ProfileStore(QString folder)
    : m_folder(std::move(folder))
{
    includeProfiles();
}

QString ProfileStore::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/profiles");
}

QString ProfileStore::ownFile(const QString &name) const
{
    return QDir(m_folder).filePath(name + ending);
}

QStringList ProfileStore::ownNames() const
{
    QStringList names;
    const QDir folder(m_folder);
    for (const QString &file :
         folder.entryList({u'*' + QString(ending)}, QDir::Files | QDir::Readable, QDir::Name)) {
        const QString name = file.chopped(ending.size());
        if (nameProblem(name).isEmpty())
            names.append(name);
    }
    return names;
}

QStringList ProfileStore::names() const
{
    QStringList all = builtInNames();
    for (const QString &name : ownNames()) {
        if (!all.contains(name))
            all.append(name);
    }
    return all;
}

QList<ProfileEntry> ProfileStore::list() const
{
    QList<ProfileEntry> entries;
    const QStringList own = ownNames();
    for (const QString &name : names()) {
        ProfileEntry entry;
        entry.name = name;
        entry.title = name;
        entry.group = groupOf(name);
        entry.builtIn = entry.group != ProfileGroup::Own;
        entry.edited = entry.builtIn && own.contains(name);
        const auto profile = load(name);
        if (profile) {
            entry.title = shownTitle(*profile);
            entry.description = QString::fromStdString(profile->description);
        } else {
            entry.problem = profile.error();
        }
        entries.append(entry);
    }
    return entries;
}

bool ProfileStore::contains(const QString &name) const
{
    return names().contains(name);
}

bool ProfileStore::isPath(const QString &nameOrPath)
{
    return nameOrPath.contains(u'/') || nameOrPath.contains(QDir::separator()) ||
           nameOrPath.endsWith(ending, Qt::CaseInsensitive);
}

Result<Profile, QString> ProfileStore::load(const QString &nameOrPath) const
{
    if (isPath(nameOrPath))
        return profileOfFile(nameOrPath, nameOrPath);
    if (ownNames().contains(nameOrPath))
        return profileOfFile(ownFile(nameOrPath), QDir::toNativeSeparators(ownFile(nameOrPath)));
    if (builtInNames().contains(nameOrPath))
        return profileOfFile(builtInFile(nameOrPath), nameOrPath);
    return Failure{unknownSentence(nameOrPath, names())};
}

QString ProfileStore::nameProblem(const QString &name)
{
    constexpr qsizetype longest = 100;
    const auto plain = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ||
               QStringLiteral(" -_.,+()&").contains(c);
    };
    const bool allowed = !name.isEmpty() && name.size() <= longest && name == name.trimmed() &&
                         !name.startsWith(u'.') && !name.endsWith(ending, Qt::CaseInsensitive) &&
                         std::ranges::all_of(name, plain);
    return allowed
               ? QString()
               : Words::tr("A profile's name has 1 to 100 letters, digits, spaces and -_.,+()&, "
                           "and does not begin with a dot, not \"%1\".")
                     .arg(name.left(longest));
}

QString ProfileStore::freeName(const QString &wanted) const
{
    const QStringList taken = names();
    const auto isTaken = [&taken](const QString &name) {
        return taken.contains(name, Qt::CaseInsensitive); // as some file systems see it
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted, QString::number(number));
    return name;
}

Result<Done, QString> ProfileStore::save(const Profile &profile) const
{
    const QString name = QString::fromStdString(profile.name);
    if (const QString problem = nameProblem(name); !problem.isEmpty())
        return Failure{problem};
    // What could not be read again must not take the place of what can.
    if (const auto checked = profileFromJson(toJson(profile), name); !checked)
        return Failure{checked.error()};
    if (!QDir().mkpath(m_folder))
        return Failure{
            Words::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder))};
    return writeFile(ownFile(name), profile);
}

Result<QString, QString> ProfileStore::duplicate(const QString &name) const
{
    auto loaded = load(name);
    if (!loaded)
        return Failure{loaded.error()};
    Profile copy = std::move(loaded).value();
    const QString copyName = freeName(QString::fromStdString(copy.name));
    rename(copy, copyName);
    if (const auto saved = save(copy); !saved)
        return Failure{saved.error()};
    return copyName;
}

Result<QString, QString> ProfileStore::importFile(const QString &path) const
{
    auto loaded = profileOfFile(path, QDir::toNativeSeparators(path));
    if (!loaded)
        return Failure{loaded.error()};
    Profile profile = std::move(loaded).value();
    const QString name = freeName(QString::fromStdString(profile.name));
    rename(profile, name);
    if (const auto saved = save(profile); !saved)
        return Failure{saved.error()};
    return name;
}

Result<Done, QString> ProfileStore::exportFile(const QString &name, const QString &path) const
{
    const auto loaded = load(name);
    return loaded ? writeFile(path, *loaded) : Failure{loaded.error()};
}

Result<Done, QString> ProfileStore::remove(const QString &name) const
{
    if (builtInNames().contains(name))
        return Failure{
            Words::tr("The profile \"%1\" is built in and cannot be removed.").arg(name)};
    if (!ownNames().contains(name))
        return Failure{unknownSentence(name, names())};
    return removeFile(ownFile(name));
}

Result<Done, QString> ProfileStore::reset(const QString &name) const
{
    if (!builtInNames().contains(name))
        return Failure{
            Words::tr("The profile \"%1\" is not built in: there is nothing to reset it to.")
                .arg(name)};
    return ownNames().contains(name) ? removeFile(ownFile(name)) : Done{};
}

} // namespace aneroid

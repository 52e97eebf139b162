#include "core/scenario/fleetjson.h"

#include "core/fleet/fleetfile.h"
#include "core/profiles/profilejson.h"
#include "core/scenario/actjson.h"
#include "core/settings/candidates.h"
#include "core/settings/loader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace aneroid {

namespace {

const QString fileKey = QStringLiteral("file");
const QString hashKey = QStringLiteral("sha256");
const QString profilesKey = QStringLiteral("profiles");
const QString listKey = QStringLiteral("devices");

QString allowed(const char *source)
{
    return QCoreApplication::translate("Scenario", source);
}

bool isHash(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// The fleet's profiles under names that tell them apart.
QHash<const Profile *, QString> namedProfiles(const Fleet &fleet, QJsonObject &json)
{
    QHash<const Profile *, QString> names;
    for (const FleetKind &kind : fleet.kinds) {
        if (!kind.profile || names.contains(kind.profile.get()))
            continue;
        const QString plain = QString::fromStdString(kind.profile->name);
        QString name = plain;
        for (int n = 2; json.contains(name); ++n)
            name = QStringLiteral("%1 %2").arg(plain).arg(n);
        json.insert(name, QJsonDocument::fromJson(toJson(*kind.profile)).object());
        names.insert(kind.profile.get(), name);
    }
    return names;
}

/// What all devices of a kind have in their rows.
QJsonObject rowOf(const FleetKind &kind, const QHash<const Profile *, QString> &names)
{
    QJsonObject row;
    if (kind.profile)
        row.insert(QStringLiteral("profile"), names.value(kind.profile.get()));
    Settings own;
    for (const FleetOverride &override : kind.overrides)
        (void) override.info->parse(own, override.text); // was checked when the file was read
    const QJsonObject all = toJson(own);
    for (const FleetOverride &override : kind.overrides)
        row.insert(jsonKey(*override.info), all.value(jsonKey(*override.info)));
    return row;
}

/// In the unit of the file: degrees, from which the km follow, or km.
void addPlace(const Fleet &fleet, std::uint32_t device, QJsonObject &row)
{
    const bool degrees = std::ranges::any_of(
        fleet.whereabouts, [](const DevicePlace &place) { return place.latitude.has_value(); });
    const auto &places = fleet.layout.places;
    if (!degrees && !places.empty() && places[device]) {
        row.insert(QStringLiteral("x_km"), places[device]->eastKm);
        row.insert(QStringLiteral("y_km"), places[device]->northKm);
    }
    if (fleet.whereabouts.empty())
        return;
    const DevicePlace &place = fleet.whereabouts[device];
    for (const auto &[key, value] : {std::pair(QStringLiteral("latitude"), place.latitude),
                                     std::pair(QStringLiteral("longitude"), place.longitude),
                                     std::pair(QStringLiteral("altitude"), place.altitudeM)}) {
        if (value)
            row.insert(key, *value);
    }
}

QByteArray contentOf(const QJsonArray &devices)
{
    return QJsonDocument(QJsonObject{{listKey, devices}}).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject toJson(const Fleet &fleet)
{
    QJsonObject profiles;
    const QHash<const Profile *, QString> names = namedProfiles(fleet, profiles);
    std::vector<QJsonObject> rows;
    for (const FleetKind &kind : fleet.kinds)
        rows.push_back(rowOf(kind, names));
    QJsonArray devices;
    for (std::uint32_t device = 0; device < fleet.ids.size(); ++device) {
        QJsonObject row = rows[fleet.layout.kind(device)];
        row.insert(QStringLiteral("device_id"), QString::fromStdString(fleet.ids[device]));
        addPlace(fleet, device, row);
        for (const FleetMeta &meta : fleet.meta) {
            if (!meta.isSecret() && !meta.values[device].empty())
                row.insert(QStringLiteral("meta_") + QString::fromStdString(meta.name),
                           QString::fromStdString(meta.values[device]));
        }
        devices.append(row);
    }
    QJsonObject object{{fileKey, fleet.file}, {listKey, devices}};
    if (!fleet.hash.isEmpty())
        object.insert(hashKey, QString::fromLatin1(fleet.hash));
    if (!profiles.isEmpty())
        object.insert(profilesKey, profiles);
    return object;
}

Result<std::shared_ptr<const Fleet>, QString>
fleetFromJson(const QJsonValue &value, const Settings &run, const QString &where)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || !object.value(listKey).isArray())
        return Failure{badField(where, listKey,
                                allowed(QT_TRANSLATE_NOOP("Scenario", "a list of devices")),
                                object.value(listKey))};
    if (const QString wrong = unknownKey(object, {fileKey, hashKey, profilesKey, listKey}, where);
        !wrong.isEmpty())
        return Failure{wrong};
    const QString hash = object.value(hashKey).toString();
    if (object.contains(hashKey) && !isHash(hash))
        return Failure{badField(where, hashKey,
                                allowed(QT_TRANSLATE_NOOP("Scenario", "64 hexadecimal digits")),
                                object.value(hashKey))};
    const QJsonObject profiles = object.value(profilesKey).toObject();
    const ProfileLookup lookup = [&](const QString &name) -> Result<Profile, QString> {
        if (!profiles.contains(name))
            return ProfileStore().load(name);
        const QJsonDocument document(profiles.value(name).toObject());
        auto profile = profileFromJson(document.toJson(), QStringLiteral("%1.profiles").arg(where));
        if (!profile)
            return profile;
        Profile named = std::move(profile).value();
        named.name = name.toStdString();
        return named;
    };
    const QByteArray content = contentOf(object.value(listKey).toArray());
    auto read = readFleet(content, where, lookup);
    if (!read)
        return Failure{read.error()};
    Fleet fleet = std::move(read).value();
    fleet.file = object.value(fileKey).toString();
    fleet.hash = hash.isEmpty() ? fleet.hash : hash.toLatin1();
    if (const QString problem = fleetProblem(fleet, run); !problem.isEmpty())
        return Failure{problem};
    return std::make_shared<const Fleet>(std::move(fleet));
}

} // namespace aneroid

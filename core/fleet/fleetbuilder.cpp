#include "core/fleet/fleetbuilder.h"

#include "core/settings/describe.h"
#include "core/text/nearestname.h"
#include "core/text/values.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace aneroid {

namespace {

using Column = FleetBuilder::Column;
using Use = Column::Use;

struct Limits
{
    double least;
    double most;
    const char *unit;
};

struct KnownColumn
{
    const char *name;
    Use use;
    Limits limits; ///< of a coordinate
};

constexpr double farthestKm = 20'000.0;
constexpr Limits km{-farthestKm, farthestKm, "km"};
constexpr Limits noLimits{0.0, 0.0, ""};
constexpr std::array ownColumns{KnownColumn{"device_id", Use::DeviceId, noLimits},
                                KnownColumn{"profile", Use::Profile, noLimits},
                                KnownColumn{"x_km", Use::EastKm, km},
                                KnownColumn{"y_km", Use::NorthKm, km},
                                KnownColumn{"latitude", Use::Latitude, {-90.0, 90.0, "°"}},
                                KnownColumn{"longitude", Use::Longitude, {-180.0, 180.0, "°"}},
                                KnownColumn{"altitude", Use::Altitude, {-500.0, 10'000.0, "m"}}};

constexpr double kmPerDegree = 6371.0088 * std::numbers::pi / 180.0; // of a meridian

const KnownColumn &columnOf(Use use)
{
    return *std::ranges::find(ownColumns, use, &KnownColumn::use);
}

/// Whether devices of one run may differ in it.
bool isPerDevice(const SettingInfo &info)
{
    switch (info.group) {
    case SettingGroup::Temperature:
    case SettingGroup::Humidity:
    case SettingGroup::Pressure:
    case SettingGroup::Patterns:
    case SettingGroup::Sensor:
    case SettingGroup::Logger:
        return true;
    case SettingGroup::Delivery:
    case SettingGroup::Run:
    case SettingGroup::Faults: // which name their devices
        break;
    }
    const QLatin1StringView name(info.name);
    return name == QLatin1StringView("INTERVAL_SECONDS") || name == QLatin1StringView("UTC_OFFSET");
}

bool isOfTheAir(const SettingInfo &info)
{
    constexpr std::array others{"ENABLE_DAILY_PATTERN", "ENABLE_WEATHER_EVENTS", "UTC_OFFSET"};
    return info.group == SettingGroup::Temperature || info.group == SettingGroup::Humidity ||
           info.group == SettingGroup::Pressure ||
           std::ranges::any_of(others, [&info](const char *name) {
               return QLatin1StringView(info.name) == QLatin1StringView(name);
           });
}

QStringList columnNames()
{
    QStringList names;
    for (const KnownColumn &known : ownColumns)
        names.append(QLatin1StringView(known.name));
    for (const SettingInfo &info : settingTable()) {
        if (isPerDevice(info))
            names.append(jsonKey(info));
    }
    return names;
}

QString quoted(const QString &text)
{
    constexpr qsizetype longest = 60;
    return u'"' + (text.size() > longest ? text.left(longest) + u'…' : text) + u'"';
}

} // namespace

FleetBuilder::FleetBuilder(ProfileLookup profiles)
    : m_profiles(std::move(profiles))
{
    m_fleet.kinds.emplace_back();
    m_kinds.emplace(std::string(), 0U);
}

Result<Column, QString> FleetBuilder::column(const QString &name, const QString &where) const
{
    const QString key = name.trimmed().toLower().replace(u'-', u'_');
    for (const KnownColumn &known : ownColumns) {
        if (key == QLatin1StringView(known.name))
            return Column{known.use, nullptr, {}};
    }
    static const QRegularExpression metaName(QStringLiteral("^meta_([a-z0-9_]+)$"));
    if (const auto meta = metaName.match(key); meta.hasMatch())
        return Column{Use::Meta, nullptr, meta.captured(1)};
    const SettingInfo *info = findSetting(name.trimmed());
    if (info && isPerDevice(*info))
        return Column{Use::Setting, info, {}};
    if (info)
        return Failure{tr("%1: %2 cannot differ from device to device.")
                           .arg(where, QLatin1StringView(info->name))};
    const QString nearest = nearestName(name, columnNames());
    if (!nearest.isEmpty())
        return Failure{tr("%1: %2 is not a column of a fleet file; did you mean \"%3\"?")
                           .arg(where, quoted(name), nearest)};
    return Failure{tr("%1: %2 is not a column of a fleet file; columns are device_id, profile, "
                      "x_km, y_km, latitude, longitude, altitude, settings of a device such as "
                      "temp_min, and meta_NAME in small letters for payloads.")
                       .arg(where, quoted(name))};
}

Result<Done, QString> FleetBuilder::add(std::span<const Cell> cells, const QString &where)
{
    const Cell *id = nullptr;
    Coordinates coordinates;
    for (const Cell &cell : cells) {
        if (cell.column.use == Use::DeviceId)
            id = &cell;
        if (const QString wrong = readCoordinate(cell, coordinates, where); !wrong.isEmpty())
            return Failure{wrong};
    }
    QString wrong = addId(id, where);
    if (wrong.isEmpty())
        wrong = addPlace(coordinates, where);
    if (wrong.isEmpty())
        wrong = addKind(cells, coordinates.hemisphere(), where);
    if (!wrong.isEmpty())
        return Failure{wrong};
    addWhereabouts(coordinates);
    for (const Cell &cell : cells) {
        if (cell.column.use == Use::Meta && !cell.text.isEmpty())
            addMeta(cell);
    }
    return Done{};
}

void FleetBuilder::addWhereabouts(const Coordinates &at)
{
    const DevicePlace place{at.latitude, at.longitude, at.altitude};
    if (m_fleet.whereabouts.empty() && place == DevicePlace())
        return;
    m_fleet.whereabouts.resize(m_ids.size());
    m_fleet.whereabouts.back() = place;
}

void FleetBuilder::addMeta(const Cell &cell)
{
    const std::string name = cell.column.meta.toStdString();
    auto column = std::ranges::find(m_fleet.meta, name, &FleetMeta::name);
    if (column == m_fleet.meta.end())
        column = m_fleet.meta.insert(column, FleetMeta{name, {}});
    column->values.resize(m_ids.size());
    column->values.back() = cell.text.toStdString();
}

QString FleetBuilder::addId(const Cell *cell, const QString &where)
{
    static const SettingInfo *const info = findSetting(QStringLiteral("DEVICE_ID"));
    const QString text = cell ? cell->text : QString();
    Settings checked;
    if (const auto parsed = info->parse(checked, text); !parsed)
        return tr("%1: device_id must be %2, not %3.").arg(where, parsed.error(), quoted(text));
    if (m_ids.size() == mostDevices)
        return tr("%1: more than %2 devices.").arg(where, QString::number(mostDevices));
    std::string id = checked.deviceId.toStdString();
    const auto [place, isNew] = m_numbers.emplace(id, m_ids.size());
    if (!isNew)
        return tr("%1: the device %2 is there already, as device %3 of the file.")
            .arg(where, quoted(text), QString::number(place->second + 1));
    m_ids.push_back(std::move(id));
    return {};
}

QString FleetBuilder::readCoordinate(const Cell &cell, Coordinates &to, const QString &where) const
{
    std::optional<double> *target = nullptr;
    switch (cell.column.use) {
    case Use::EastKm:
        target = &to.eastKm;
        break;
    case Use::NorthKm:
        target = &to.northKm;
        break;
    case Use::Latitude:
        target = &to.latitude;
        break;
    case Use::Longitude:
        target = &to.longitude;
        break;
    case Use::Altitude:
        target = &to.altitude;
        break;
    case Use::DeviceId:
    case Use::Profile:
    case Use::Setting:
    case Use::Meta:
        return {};
    }
    if (cell.text.isEmpty())
        return {};
    const KnownColumn &known = columnOf(cell.column.use);
    const auto value = readNumber(cell.text);
    if (!value || *value < known.limits.least || *value > known.limits.most)
        return tr("%1: %2 must be a number from %3 to %4 %5, not %6.")
            .arg(where, QLatin1StringView(known.name), numberText(known.limits.least),
                 numberText(known.limits.most), QString::fromUtf8(known.limits.unit),
                 quoted(cell.text));
    *target = *value;
    return {};
}

QString FleetBuilder::addPlace(const Coordinates &at, const QString &where)
{
    const bool anyKm = at.eastKm || at.northKm;
    const bool anyDegrees = at.latitude || at.longitude;
    if ((anyKm && (!at.eastKm || !at.northKm)) || (anyDegrees && (!at.latitude || !at.longitude)))
        return tr("%1: a place needs both x_km and y_km, or both latitude and longitude.")
            .arg(where);
    if ((anyKm && (anyDegrees || m_origin)) || (anyDegrees && m_anyKm))
        return tr("%1: places of one file are either in x_km and y_km or in latitude and "
                  "longitude.")
            .arg(where);
    m_anyKm = m_anyKm || anyKm;
    m_anyPlace = m_anyPlace || anyKm || anyDegrees;
    if (!m_anyPlace)
        return {};
    m_fleet.layout.places.resize(m_ids.size());
    if (anyKm)
        m_fleet.layout.places.back() = FleetLayout::Position{*at.eastKm, *at.northKm};
    if (anyDegrees)
        m_fleet.layout.places.back() = fromDegrees(*at.latitude, *at.longitude);
    return {};
}

/// East along the parallel half way from the first place, north along the meridian: the distance
/// from there is right to one in a thousand within some hundred km.
FleetLayout::Position FleetBuilder::fromDegrees(double latitude, double longitude)
{
    if (!m_origin)
        m_origin = FleetLayout::Position{longitude, latitude};
    const double eastDegrees = std::remainder(longitude - m_origin->eastKm, 360.0);
    const double halfWay = 0.5 * (latitude + m_origin->northKm);
    const double shrink = std::cos(halfWay * std::numbers::pi / 180.0);
    return {eastDegrees * shrink * kmPerDegree, (latitude - m_origin->northKm) * kmPerDegree};
}

QString FleetBuilder::addKind(std::span<const Cell> cells, std::optional<Hemisphere> hemisphere,
                              const QString &where)
{
    std::string key;
    if (hemisphere)
        key = *hemisphere == Hemisphere::South ? "south\n" : "north\n";
    std::string climate = key;
    for (const Cell &cell : cells) {
        const bool counts = cell.column.use == Use::Setting || cell.column.use == Use::Profile;
        if (!counts || cell.text.isEmpty())
            continue;
        const std::string part = std::string(cell.column.info ? cell.column.info->name : "") + '=' +
                                 cell.text.toStdString() + '\n';
        key += part;
        if (!cell.column.info || isOfTheAir(*cell.column.info))
            climate += part;
    }
    m_climates.insert(climate);
    if (m_climates.size() > mostClimates)
        return tr("%1: more than %2 different climates: let devices share profiles and settings of "
                  "the air.")
            .arg(where, QString::number(mostClimates));
    auto known = m_kinds.find(key);
    if (known == m_kinds.end()) {
        auto made = makeKind(cells, where);
        if (!made)
            return made.error();
        FleetKind kind = std::move(made).value();
        kind.hemisphere = hemisphere;
        known = m_kinds.emplace(key, static_cast<std::uint32_t>(m_fleet.kinds.size())).first;
        m_fleet.kinds.push_back(std::move(kind));
    }
    m_fleet.layout.kindOf.push_back(known->second);
    return {};
}

Result<FleetKind, QString> FleetBuilder::makeKind(std::span<const Cell> cells, const QString &where)
{
    FleetKind kind;
    kind.where = where;
    Settings checked;
    for (const Cell &cell : cells) {
        if (cell.text.isEmpty())
            continue;
        if (cell.column.use == Use::Profile) {
            auto profile = profileNamed(cell.text, where);
            if (!profile)
                return Failure{profile.error()};
            kind.profile = std::move(profile).value();
        } else if (const SettingInfo *const info = cell.column.info) {
            if (!info->parse(checked, cell.text))
                return Failure{badValueSentence(*info, where, shownValue(*info, cell.text))};
            kind.overrides.push_back({info, cell.text});
        }
    }
    std::ranges::sort(kind.overrides, {}, &FleetOverride::info);
    return kind;
}

Result<std::shared_ptr<const Profile>, QString> FleetBuilder::profileNamed(const QString &name,
                                                                           const QString &where)
{
    std::shared_ptr<const Profile> &known = m_profilesRead[name];
    if (!known) {
        auto read = m_profiles(name);
        if (!read)
            return Failure{QStringLiteral("%1: %2").arg(where, read.error())};
        known = std::make_shared<const Profile>(std::move(read).value());
    }
    return known;
}

Result<Fleet, QString> FleetBuilder::take(const QString &file)
{
    if (m_ids.empty())
        return Failure{tr("%1: there is no device in it.").arg(file)};
    m_fleet.ids = DeviceIds(std::move(m_ids));
    m_fleet.file = file;
    if (m_fleet.kinds.size() == 1)
        m_fleet.layout.kindOf.clear();
    if (m_anyPlace)
        m_fleet.layout.places.resize(m_fleet.ids.size());
    if (!m_fleet.whereabouts.empty())
        m_fleet.whereabouts.resize(m_fleet.ids.size());
    for (FleetMeta &meta : m_fleet.meta)
        meta.values.resize(m_fleet.ids.size());
    return std::move(m_fleet);
}

} // namespace aneroid

#pragma once

#include "core/fleet/fleet.h"
#include "core/profiles/profile.h"
#include "core/text/result.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace aneroid {

/// The profile of a name that a device has; an error where there is none.
using ProfileLookup = std::function<Result<Profile, QString>(const QString &name)>;

/// Puts a fleet together, device by device. `where` names the place in the file, for errors.
class FleetBuilder
{
    Q_DECLARE_TR_FUNCTIONS(FleetBuilder)
public:
    static constexpr std::size_t mostDevices = 1'000'000;
    /// The air of each profile and each value of its settings takes some 20 kB and time of its own;
    /// sensors may all differ.
    static constexpr std::size_t mostClimates = 4096;

    /// What stands under a name.
    struct Column
    {
        enum class Use {
            DeviceId,
            Profile,
            EastKm,
            NorthKm,
            Latitude,
            Longitude,
            Altitude,
            Setting,
            Meta
        };

        Use use = Use::DeviceId;
        const SettingInfo *info = nullptr; ///< of a Setting
        QString meta;                      ///< of a Meta: "room" of meta_room

        friend bool operator==(const Column &, const Column &) = default;
    };
    /// One value of a device; an empty text says nothing.
    struct Cell
    {
        Column column;
        QString text;
    };

    explicit FleetBuilder(ProfileLookup profiles);

    /// The column of this name (any spelling of a setting's), or what is wrong with it.
    [[nodiscard]] Result<Column, QString> column(const QString &name, const QString &where) const;

    [[nodiscard]] Result<Done, QString> add(std::span<const Cell> cells, const QString &where);

    /// The fleet; `file` is for the error where it has no device.
    [[nodiscard]] Result<Fleet, QString> take(const QString &file);

private:
    struct Coordinates
    {
        std::optional<double> eastKm;
        std::optional<double> northKm;
        std::optional<double> latitude;
        std::optional<double> longitude;
        std::optional<double> altitude;

        [[nodiscard]] std::optional<Hemisphere> hemisphere() const
        {
            return latitude ? std::optional(hemisphereOf(*latitude)) : std::nullopt;
        }
    };

    [[nodiscard]] QString addId(const Cell *cell, const QString &where);
    [[nodiscard]] QString readCoordinate(const Cell &cell, Coordinates &to,
                                         const QString &where) const;
    [[nodiscard]] QString addPlace(const Coordinates &coordinates, const QString &where);
    void addWhereabouts(const Coordinates &coordinates);
    void addMeta(const Cell &cell);
    [[nodiscard]] FleetLayout::Position fromDegrees(double latitude, double longitude);
    [[nodiscard]] QString addKind(std::span<const Cell> cells, std::optional<Hemisphere> hemisphere,
                                  const QString &where);
    [[nodiscard]] Result<FleetKind, QString> makeKind(std::span<const Cell> cells,
                                                      const QString &where);
    [[nodiscard]] Result<std::shared_ptr<const Profile>, QString>
    profileNamed(const QString &name, const QString &where);

    ProfileLookup m_profiles;
    Fleet m_fleet;
    std::vector<std::string> m_ids;
    std::unordered_map<std::string, std::size_t> m_numbers; ///< by id, to find doubles
    std::unordered_map<std::string, std::uint32_t> m_kinds; ///< by what makes them
    std::unordered_set<std::string> m_climates;             ///< likewise, the air's part
    QHash<QString, std::shared_ptr<const Profile>> m_profilesRead;
    std::optional<FleetLayout::Position> m_origin; ///< in degrees: longitude, latitude
    bool m_anyKm = false;
    bool m_anyPlace = false;
};

} // namespace aneroid

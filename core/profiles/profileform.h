#pragma once

#include "core/profiles/profile.h"
#include "core/profiles/profilebounds.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace aneroid {

/// What a person changes about a profile without knowing its JSON, in units for people. Effects on
/// humidity are in % RH where the profile's humidity is direct, else in % of the vapour pressure.

/// One kind of weather event.
struct EventForm
{
    WeatherKind kind = WeatherKind::Storm;
    double perWeek = 0.0; ///< 0: only by hand
    double shortestMin = 0.0;
    double longestMin = 0.0;
    std::array<double, channelCount> magnitude{};

    friend bool operator==(const EventForm &, const EventForm &) = default;
};

/// Heating or air-conditioning.
struct PlantForm
{
    std::optional<std::size_t> origin; ///< which of the base's; none: a new one
    double periodMin = 25.0;
    std::array<double, channelCount> magnitude{0.5, 0.0, 0.0};
    WeeklyHours hours;

    friend bool operator==(const PlantForm &, const PlantForm &) = default;
};

/// What people's presence adds.
struct PeopleForm
{
    std::optional<std::size_t> origin;
    std::array<double, channelCount> magnitude{0.5, 2.0, 0.0};
    WeeklyHours hours;
    double lagMin = 0.0; ///< in which the room follows

    friend bool operator==(const PeopleForm &, const PeopleForm &) = default;
};

/// Puffs of air that people make.
struct PuffForm
{
    std::optional<std::size_t> origin;
    double perHour = 1.0;
    double decayMin = 15.0; ///< to a third
    std::array<double, channelCount> magnitude{0.1, 3.0, 0.0};
    WeeklyHours hours;

    friend bool operator==(const PuffForm &, const PuffForm &) = default;
};

struct ProfileForm
{
    std::string title;
    std::string description;
    std::array<ChannelRange, channelCount> ranges;
    std::array<double, channelCount> drift{};
    std::array<double, channelCount> variation{1.0, 1.0, 1.0}; ///< factors on the random part
    std::array<double, channelCount> dailyAmplitude{};         ///< half the daily range
    double warmestHour = 14.0;
    double coldestHour = 6.0;
    double daySpreadPercent = 20.0;
    bool followsSun = false;
    double latitudeDeg = 50.0;
    double seasonAmplitudeC = 0.0; ///< half the yearly range
    /// How much stronger the random part is at the warmest day than on average, and weaker at the
    /// coldest.
    std::array<double, channelCount> seasonSpreadPercent{};
    bool saturates = false;        ///< whether humidity stays at 100 %, as in fog
    std::vector<EventForm> events; ///< one of each kind, in the order of allEventKinds
    std::vector<PlantForm> plants;
    std::vector<PeopleForm> people;
    std::vector<PuffForm> puffs;

    HumidityModel humidityModel = HumidityModel::Vapour; ///< tells the unit; not to be changed
    bool fittedDay = false; ///< the day's course is a recording's: it can be moved, not reshaped

    friend bool operator==(const ProfileForm &, const ProfileForm &) = default;
};

[[nodiscard]] ProfileForm profileForm(const Profile &profile);

/// `base` with what `form` says differently; what the form does not change stays to the last bit.
/// A range that grows or shrinks takes the random part along, as it does in the control panel, and
/// a variation factor scales it on top: octaves, recorded states and recorded curve.
[[nodiscard]] Profile applyForm(const Profile &base, const ProfileForm &form);

/// What is wrong with one field of a form.
struct FormProblem
{
    /// As in the JSON ("ranges.humidity.min"), events by kind ("events.storm.shortest_s").
    QString field;
    QString sentence; ///< for a person; %1 stands for the field's name

    friend bool operator==(const FormProblem &, const FormProblem &) = default;
};

/// By the rules of the profile's file. Reads back what would be written, without what the form
/// cannot change.
[[nodiscard]] QList<FormProblem> formProblems(const Profile &base, const ProfileForm &form);

/// What the numbers of a form may be.
namespace formbounds {

[[nodiscard]] ChannelBounds range();
[[nodiscard]] ChannelBounds drift();
/// Below 0: against temperature. A fitted day has its own course, and a size.
[[nodiscard]] ChannelBounds dailyAmplitude(const ProfileForm &form);
/// Of events, plants and people.
[[nodiscard]] ChannelBounds magnitude(HumidityModel model);
inline constexpr Bounds variation{0, 20};
inline constexpr Bounds hour{0, 24, "h"};
inline constexpr Bounds daySpread{0, 100, "%"};
inline constexpr Bounds latitude{-90, 90, "°"};
inline constexpr Bounds season{-60, 60, "°C"};
inline constexpr Bounds seasonSpread{-100, 100, "%"};
inline constexpr Bounds lag{0, 2880, "min"};
inline constexpr Bounds perHour{0, 20};
inline constexpr Bounds decay{0.1, 240, "min"};
inline constexpr Bounds perWeek{0, 60'480};
inline constexpr Bounds eventLength{0.1, 20'160, "min"};
inline constexpr Bounds period{1, 1440, "min"};

} // namespace formbounds

/// How many plants a profile may have.
[[nodiscard]] std::size_t mostPlants();
/// How many lists of people's hours.
[[nodiscard]] std::size_t mostPeople();
/// How many kinds of puffs.
[[nodiscard]] std::size_t mostPuffs();

} // namespace aneroid

#include "core/profiles/profiletitles.h"

#include <QCoreApplication>

namespace aneroid {

namespace {

// The titles of resources/profiles, for translators; looked up by their text.
[[maybe_unused]] constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("ProfileTitles", "Home"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Living room"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Bedroom"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Hallway"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Kitchen"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Office, heated"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Office, air-conditioned"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Bathroom"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Cellar"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Greenhouse"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Cold store"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Server room"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, temperate, all year"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, temperate, summer"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, temperate, winter"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, tropical"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, desert"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, alpine"),
};

// Their descriptions, likewise.
[[maybe_unused]] constexpr const char *descriptions[] = {
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "The default, a demonstration with its time compressed: a living space over the ranges "
        "that a first look at temperature, humidity and pressure needs, with a daily cycle of "
        "±3 °C and, every quarter of an hour or so, a storm, a front or a clear spell to look "
        "at. For a room as it is, choose a living room."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "A living room: in the cold months a thermostat that warms it for mornings, evenings "
        "and weekends, in the warm ones the walls and the sun; people who come home, puffs of "
        "moist air, windows that are opened."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "A bedroom: cool and little heated; two people moisten its air through the night, and "
        "windows are opened in the morning."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "A heated hallway: radiators that cycle, doors that let in other air, showers and "
        "kitchens that are felt through them."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "A kitchen: kettles and pans that steam, meals that warm it, a window that is opened "
        "afterwards."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "A heated office in winter: the thermostat makes a saw-tooth, people warm and moisten "
        "the air on working days, in puffs as they come and go, windows are opened for fresh "
        "air, nights and weekends are set back."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "An air-conditioned office in summer: the compressor takes heat and water out of the "
        "air together, in cycles of some 20 minutes through the working day; nights and "
        "weekends are left alone."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "A bathroom with about three showers a day, in the morning and in the evening, no two "
        "alike: humidity shoots up by a third within half an hour and dies away, halving every "
        "ten minutes, with shoulders and now and then a second shower before the air is dry; "
        "hands that are washed and doors that are opened, airings in between."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "A cool, damp cellar: temperature follows the year and hardly the day, humidity is high "
        "and slow."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "An unheated greenhouse in late spring: hot under the sun and cold at night, wet air, "
        "plants that breathe out water by day, clouds that show within minutes, flaps that open "
        "at noon."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "A deep-freeze room at about -20 °C: the compressor cycles, the evaporator is defrosted "
        "a few times a day, and the door lets warm, moist air in during working hours."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "A server room with cooling units that cycle every ten minutes or so, a load that is "
        "highest in the afternoon, dry air without people."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "Outdoor air in the west winds at 50° north, near sea level, from frosty January to "
        "warm July: days as long as the season, fronts and storms passing."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "Outdoor air in July at 50° north, near sea level: warm days, clear mornings, "
        "thunderstorms in the afternoon."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "Outdoor air in January at 50° north, near sea level: short days with little range, "
        "damp air, deep lows and frosty highs."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "Outdoor air near the equator: every day like the last, hot and humid, a strong "
        "pressure tide, thunderstorms in the afternoon."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "Outdoor air in a subtropical desert over the year: 15 K between night and day, dry air "
        "whose humidity goes by temperature alone, gusts of dust storms in summer."),
    QT_TRANSLATE_NOOP(
        "ProfileDescriptions",
        "Outdoor air on a mountain at 2500 m in the Alps over the year: pressure about 750 hPa, "
        "cold, clouds that wrap the station for hours, dry high-pressure days."),
};

} // namespace

QString shownTitle(const Profile &profile)
{
    return profile.title.empty()
               ? QString::fromStdString(profile.name)
               : QCoreApplication::translate("ProfileTitles", profile.title.c_str());
}

QString shownDescription(const Profile &profile)
{
    return profile.description.empty()
               ? QString()
               : QCoreApplication::translate("ProfileDescriptions", profile.description.c_str());
}

} // namespace aneroid

#include "core/scenario/scenariotitles.h"

#include <QCoreApplication>

#include <array>

namespace aneroid {

namespace {

constexpr std::array titles{
    ScenarioTitle{
        "quiet-week", QT_TRANSLATE_NOOP("Scenario", "A quiet week"),
        QT_TRANSLATE_NOOP("Scenario",
                          "Tests what should not happen: a heated office from Monday to Monday, a "
                          "reading every five minutes, no weather event and no fault."),
        QT_TRANSLATE_NOOP("Scenario", "2017 readings in order and no alarm at all; working days, "
                                      "nights and the weekend can be told apart.")},
    ScenarioTitle{
        "thunderstorm-night", QT_TRANSLATE_NOOP("Scenario", "A thunderstorm night"),
        QT_TRANSLATE_NOOP("Scenario",
                          "Tests sharp changes that are no faults: three storms within eight hours "
                          "of a summer night, a reading every ten seconds."),
        QT_TRANSLATE_NOOP(
            "Scenario",
            "Pressure dips, humidity leaps and temperature drops at each gust front; all three are "
            "told as weather (21:40, 23:15 and 02:05 local time), none as a broken sensor.")},
    ScenarioTitle{
        "cold-front-fleet", QT_TRANSLATE_NOOP("Scenario", "A cold front over a fleet"),
        QT_TRANSLATE_NOOP("Scenario",
                          "Tests many devices that tell the same story: a cold front passes over "
                          "twelve stations on 90 by 60 kilometres in winter."),
        QT_TRANSLATE_NOOP("Scenario", "Pressure falls to a minimum and rises fast at the passage, "
                                      "one station after another; a map or a sum over the fleet "
                                      "shows the front move, and no single station looks broken.")},
    ScenarioTitle{
        "morning-showers", QT_TRANSLATE_NOOP("Scenario", "A shower every morning"),
        QT_TRANSLATE_NOOP("Scenario",
                          "Tests patterns that come back: a bathroom for a week, with a shower at "
                          "half past six each morning and an open window after it."),
        QT_TRANSLATE_NOOP(
            "Scenario",
            "Seven peaks of humidity at the same hour, each dying away within the hour; an alarm "
            "on high humidity rings at most once a day, and a forecast learns the hour.")},
    ScenarioTitle{
        "heating-failure", QT_TRANSLATE_NOOP("Scenario", "The heating fails"),
        QT_TRANSLATE_NOOP(
            "Scenario",
            "Tests a slow and real change: the heating of an office fails at two in the morning of "
            "the second day in January and is repaired twelve hours later."),
        QT_TRANSLATE_NOOP("Scenario",
                          "The room cools by about nine degrees within the twelve hours and is "
                          "warm again in the evening; a backend warns before it is cold, and takes "
                          "it neither for drift of the sensor nor for an outlier.")},
    ScenarioTitle{
        "dying-sensor", QT_TRANSLATE_NOOP("Scenario", "A sensor that dies slowly"),
        QT_TRANSLATE_NOOP("Scenario",
                          "Tests decay: from the second day on a sensor in a cellar drifts up by "
                          "two degrees a day, then its noise grows, at last it falls silent, and "
                          "it comes back for an hour before it is gone."),
        QT_TRANSLATE_NOOP(
            "Scenario", "Drift is found within the second day, against neighbours or its own past; "
                        "noise and silence raise an alarm each; the last hour does not clear it.")},
    ScenarioTitle{
        "stuck-humidity", QT_TRANSLATE_NOOP("Scenario", "Humidity that is stuck"),
        QT_TRANSLATE_NOOP(
            "Scenario",
            "Tests a value that is right and does not move: the humidity of a greenhouse stays for "
            "six hours at noon, while temperature and pressure go on."),
        QT_TRANSLATE_NOOP(
            "Scenario", "The stuck channel is told within the hour, by itself: no value is out of "
                        "range and the other two channels are well; it is well again at 17:00.")},
    ScenarioTitle{
        "replaced-sensor", QT_TRANSLATE_NOOP("Scenario", "A replaced sensor"),
        QT_TRANSLATE_NOOP(
            "Scenario",
            "Tests a step that is nobody's weather: on the second day a sensor is taken out, and "
            "ten minutes later another one with offsets of its own reports under the same name."),
        QT_TRANSLATE_NOOP("Scenario", "A gap of ten minutes and a step in all three channels at "
                                      "once, and for good; a backend takes it for a new sensor and "
                                      "begins its baseline anew, and not for an event.")},
    ScenarioTitle{
        "mislabelled-bmp280", QT_TRANSLATE_NOOP("Scenario", "A BMP280 sold as a BME280"),
        QT_TRANSLATE_NOOP("Scenario", "Tests a sensor without humidity: the board answers as the "
                                      "driver expects, and the humidity of every reading is 0.00."),
        QT_TRANSLATE_NOOP(
            "Scenario",
            "Dew point and absolute humidity are refused or marked and not computed from zero; the "
            "device is told as one without humidity, and no alarm of dry air rings for ever.")},
    ScenarioTitle{
        "fleet-restart", QT_TRANSLATE_NOOP("Scenario", "A fleet restarts"),
        QT_TRANSLATE_NOOP("Scenario",
                          "Tests what a roll-out does: fifty devices stop at once, come back after "
                          "five minutes, and stop again for ten seconds an hour later."),
        QT_TRANSLATE_NOOP("Scenario",
                          "No reading from 01:00 to 01:05 after the start, then all fifty devices "
                          "within one interval; sequences go on without a hole, and an alarm for "
                          "silent devices rings once and clears itself.")},
    ScenarioTitle{
        "server-outage", QT_TRANSLATE_NOOP("Scenario", "A server outage of an hour"),
        QT_TRANSLATE_NOOP(
            "Scenario",
            "Tests an hour in which the server is not there, from 12:00 local time on: two of "
            "four devices lose what they make meanwhile, the other two keep each reading and send "
            "it an hour late."),
        QT_TRANSLATE_NOOP(
            "Scenario",
            "Two series have a hole of 120 readings each, which their sequences show; the other "
            "two are whole at 14:00, though what arrived from 13:00 on is not in order of time; "
            "no value is wrong, and an alarm for silent devices rings once.")},
    ScenarioTitle{
        "clock-jump", QT_TRANSLATE_NOOP("Scenario", "A clock jumps"),
        QT_TRANSLATE_NOOP(
            "Scenario",
            "Tests times that are wrong while values are right: at 02:00 local time the clock of "
            "one device falls back by an hour until it is set at 08:00, and that of another gains "
            "20 seconds an hour."),
        QT_TRANSLATE_NOOP(
            "Scenario",
            "Of the first device an hour comes twice, and six hours later an hour is missing: "
            "neither overwrites readings nor becomes an event; sequences show the true order. The "
            "second runs ahead by two minutes at 08:00 and is right again.")},
};

} // namespace

std::span<const ScenarioTitle> scenarioTitles()
{
    return titles;
}

} // namespace aneroid

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
        "fleet-restart", QT_TRANSLATE_NOOP("Scenario", "A fleet restarts"),
        QT_TRANSLATE_NOOP("Scenario",
                          "Tests what a roll-out does: fifty devices stop at once, come back after "
                          "five minutes, and stop again for ten seconds an hour later."),
        QT_TRANSLATE_NOOP("Scenario",
                          "No reading from 01:00 to 01:05 after the start, then all fifty devices "
                          "within one interval; sequences go on without a hole, and an alarm for "
                          "silent devices rings once and clears itself.")},
};

} // namespace

std::span<const ScenarioTitle> scenarioTitles()
{
    return titles;
}

} // namespace aneroid

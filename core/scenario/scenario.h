#pragma once

#include "core/base/types.h"
#include "core/settings/settings.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace aneroid {

enum class ActKind { Settings, Trigger, EndEvents, Start, Stop, Gap };

/// One thing that somebody did, or that befell the run, at `atMs` simulated milliseconds after the
/// run's start; it takes effect for readings at or after that instant.
struct Act
{
    TimeMs atMs = 0;
    ActKind kind = ActKind::Settings;
    Settings settings;                       ///< Settings: the whole value, secrets excluded
    WeatherKind weather = WeatherKind::None; ///< Trigger
    TimeMs durationMs = 0; ///< Trigger: how long the event lasts; Gap: what was left out

    friend bool operator==(const Act &, const Act &) = default;
};

/// Who did what when: with it a session in the window is replayed without one, byte for byte.
struct Scenario
{
    static constexpr int version = 1;

    TimeMs startMs = 0;
    qint64 seed = 0;
    Settings settings;    ///< those the run began with
    QByteArray fleetHash; ///< of the fleet file that they name; empty where they name none
    std::vector<Act> acts;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

[[nodiscard]] QByteArray toJson(const Scenario &scenario);

/// An unknown key, version or value is an error that names it.
[[nodiscard]] Result<Scenario, QString> scenarioFromJson(const QByteArray &json);

struct Fleet;

/// Empty where `fleet` (null: none) is the one that the scenario was made with; else a sentence
/// that says what to do.
[[nodiscard]] QString scenarioFleetProblem(const Scenario &scenario, const Fleet *fleet);

} // namespace aneroid

#pragma once

#include "core/base/types.h"
#include "core/instrument/fault.h"
#include "core/settings/settings.h"
#include "core/text/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace aneroid {

struct Fleet;
struct Profile;
struct SettingInfo;

enum class ActKind { Settings, Trigger, EndEvents, Start, Stop, Gap, Fault, EndFault };

/// One thing that somebody did, or that befell the run, at `atMs` simulated milliseconds after the
/// run's start; it takes effect for readings at or after that instant.
struct Act
{
    TimeMs atMs = 0;
    ActKind kind = ActKind::Settings;
    QJsonObject changes; ///< Settings: what it changes, by JSON keys (see settingChanges())
    WeatherKind weather = WeatherKind::None; ///< Trigger
    /// Trigger: how long the event lasts, 0: as long as the profile says; Gap: what was left out.
    TimeMs durationMs = 0;
    Fault fault; ///< Fault: onset after the run's start or absolute, as it says itself
    /// EndFault: of the fault acts the how many-th, from 1; 0: all that goes wrong.
    std::uint32_t number = 0;

    friend bool operator==(const Act &, const Act &) = default;
};

/// Who did what when, and in which air: with it a session in the window is played again without
/// one, byte for byte.
struct Scenario
{
    static constexpr int version = 1;

    QString generator;   ///< the version of Aneroid that it was recorded with; empty: by hand
    QString title;       ///< one line for lists; may be empty, as the two below
    QString description; ///< what it tests
    QString expectation; ///< what a good backend shows
    TimeMs startMs = 0;
    std::optional<TimeMs> endMs; ///< after the start, included; none: with the last act
    std::uint64_t count = 0;     ///< readings a device at most; 0: no limit
    qint64 seed = 0;
    Settings settings;                      ///< those the run began with; delivery left out
    std::shared_ptr<const Profile> profile; ///< what the settings name
    std::shared_ptr<const Fleet> fleet;     ///< likewise; null: none
    std::vector<Act> acts;                  ///< by time

    /// Profiles and fleets are equal where they make the same readings.
    friend bool operator==(const Scenario &, const Scenario &);

    /// Simulated time at which it is over, included.
    [[nodiscard]] TimeMs lastMs() const;
};

/// Whether a scenario keeps the setting: all but how readings are delivered.
[[nodiscard]] bool isOfScenario(const SettingInfo &info);

/// What a run may change on its way: the others wait for the next run (who the devices are, seed,
/// profile).
[[nodiscard]] bool isLiveSetting(const SettingInfo &info);

/// What of the live settings differs, by JSON keys, so that applyJson() of it to `before` gives
/// `after`; empty where nothing does.
[[nodiscard]] QJsonObject settingChanges(const Settings &before, const Settings &after);

/// `scenario` settings with delivery, secrets among it, as `machine` has it.
[[nodiscard]] Settings withDelivery(Settings scenario, const Settings &machine);

/// What the scenario's settings are after so many of its acts.
[[nodiscard]] Settings settingsAfter(const Scenario &scenario, std::size_t acts);

/// The same scenario with this setting fixed: acts change it no more.
void fixSetting(Scenario &scenario, const QString &jsonKey, const QJsonValue &value);

/// What somebody who plays it should know: that another version of Aneroid recorded it.
[[nodiscard]] QStringList scenarioNotes(const Scenario &scenario);

} // namespace aneroid

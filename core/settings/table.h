#pragma once

#include "core/settings/settings.h"
#include "core/text/result.h"

#include <QJsonValue>
#include <QStringList>

#include <span>

namespace aneroid {

enum class SettingType {
    Text,
    Url,
    Number,
    OptionalNumber, ///< or empty
    Integer,
    Seed,
    Boolean,
    Choice,
    Date,
    UtcOffset,
    Statuses,
    Secret,
    Headers,
    Faults,
    FaultMix
};

/// The groups under which the window and the README list the settings.
enum class SettingGroup {
    Delivery,
    Run,
    Temperature,
    Humidity,
    Pressure,
    Patterns,
    Sensor,
    Logger,
    Faults
};

/// One of the words that a Choice allows. Numbers may be written in any way ("2.0"), words in any
/// case.
struct ChoiceWord
{
    const char *word; ///< "gaming", "62.5": in `.env`, flags and JSON
    int value;        ///< what it stands for in Settings
    /// What the window shows (translated like SettingInfo::label); empty: the word, a number, with
    /// the setting's unit; null: a second spelling, understood but shown nowhere.
    const char *label;

    friend bool operator==(const ChoiceWord &, const ChoiceWord &) = default;
};

/// One row per setting; this table feeds `.env`, environment, flags, JSON, the window's controls
/// and the README. `label`, `unit` and `help` are English source strings of the translation context
/// "Settings": show them through QCoreApplication::translate("Settings", …).
struct SettingInfo
{
    const char *name; ///< "TEMP_MIN" in `.env`; --temp-min and temp_min follow from it
    SettingType type;
    SettingGroup group;
    const char *label; ///< "Temperature minimum": control and accessible name
    const char *unit;  ///< "°C", "s", "" …
    double minimum;    ///< of numbers, and of the length of a Text; inclusive
    double maximum;    ///< likewise; both are 0 for other types
    int decimals;      ///< how many the control shows
    const char *help;  ///< one sentence, ends with a full stop
    const char *alias; ///< a second flag without dashes ("server", "interval"), or ""

    /// The value as text a person may write after NAME= in `.env`; secrets too, so never log it.
    QString (*text)(const Settings &);
    /// Parses and stores one text; the error says what is allowed ("a number from 1 to 3600").
    Result<Done, QString> (*parse)(Settings &, const QString &);

    std::span<const ChoiceWord> choices = {}; ///< of a Choice
};

[[nodiscard]] std::span<const SettingInfo> settingTable();

/// By any spelling (TEMP_MIN, temp_min, temp-min, --temp-min, any case, aliases); null when
/// unknown.
[[nodiscard]] const SettingInfo *findSetting(const QString &name);

/// "temp-min" and "temp_min" from "TEMP_MIN".
[[nodiscard]] QString flagName(const SettingInfo &info);
[[nodiscard]] QString jsonKey(const SettingInfo &info);

/// What a sentence says is allowed: "a number from 0.01 to 86400 s".
[[nodiscard]] QString allowedText(const SettingInfo &info);

[[nodiscard]] bool isSecret(const SettingInfo &info);

/// Numbers as doubles, for the window's sliders; only for Number and Integer rows.
[[nodiscard]] double numberValue(const SettingInfo &info, const Settings &settings);
void setNumberValue(const SettingInfo &info, Settings &settings, double value);

/// Rules that join several settings (minimum not above maximum, …): one sentence a broken rule,
/// each naming the settings and their values; empty where all hold.
[[nodiscard]] QStringList brokenRules(const Settings &settings);

} // namespace aneroid

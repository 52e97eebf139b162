#pragma once

#include "core/settings/settings.h"
#include "core/settings/table.h"
#include "core/text/result.h"

#include <QHash>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace aneroid {

/// Where a value came from, lowest to highest precedence.
enum class SettingOrigin { Default, Profile, SavedWindow, EnvFile, Environment, CommandLine };

struct SettingSource
{
    SettingOrigin origin = SettingOrigin::Default;
    QString where; ///< ".env:12", "environment variable TEMP_MIN", "--temp-min"; empty for Default

    friend bool operator==(const SettingSource &, const SettingSource &) = default;
};

/// By table name; only those that are not their defaults.
using SettingSources = QHash<QString, SettingSource>;

/// The merged settings, where each came from and warnings (an unknown name in `.env` with the
/// nearest known one).
struct LoadedSettings
{
    Settings settings;
    SettingSources sources;
    QStringList warnings;

    [[nodiscard]] SettingOrigin originOf(const QString &name) const;
};

/// "FLEET_FILE (.env:3)": the setting and where its value came from; the name alone by default.
[[nodiscard]] QString sourcedName(const QString &name, const SettingSources &sources);

/// The same for the setting that a sentence begins with, and a place in its text: "ENDPOINT:1:7:
/// there is no …" becomes "ENDPOINT:1:7 (--endpoint): there is no …"; a sentence that says so
/// already, and any other, stays as it is.
[[nodiscard]] QString sourced(const QString &sentence, const SettingSources &sources);

/// The layers that a program found; loadSettings() merges them in the design's precedence.
struct SettingLayers
{
    QJsonObject profile;     ///< settings a profile carries, snake_case keys; may be empty
    QJsonObject savedWindow; ///< only the window fills this in
    QString envFile;         ///< path; a missing file is an error only if envFileRequired
    bool envFileRequired = false;
    QProcessEnvironment environment;
    QList<QPair<QString, QString>> commandLine; ///< flag as written ("--temp-min") and its value
    std::optional<SettingGroup> only = {};      ///< the others keep their defaults
};

/// All layers merged and checked. A bad value is refused with name, value, what is allowed and
/// where it came from; all errors are in one text, a line each. A bad value in savedWindow is only
/// a warning (the default takes its place): a program must start after an update; so are its ranges
/// that cross those of a higher layer. A bad value that a good one of a higher layer hides is a
/// warning, too.
[[nodiscard]] Result<LoadedSettings, QString> loadSettings(const SettingLayers &layers);

/// Settings as JSON with snake_case keys, without secrets.
[[nodiscard]] QJsonObject toJson(const Settings &settings);

/// Overwrites the members named in `object`; an unknown key, a secret or a bad value is an error
/// that names it, and then nothing is changed. A sensor preset sets what `object` leaves open of
/// its five settings. brokenRules() (table.h) is the caller's to ask.
[[nodiscard]] Result<Done, QString> applyJson(Settings &settings, const QJsonObject &object,
                                              const QString &where);

} // namespace aneroid

#pragma once

#include "core/settings/loader.h"
#include "core/settings/table.h"

#include <QList>

namespace aneroid {

/// A value that some layer has for a setting, not yet checked against what the setting allows.
struct Candidate
{
    const SettingInfo *info = nullptr;
    std::optional<QString> text; ///< none: not even of the right type
    QString shown;               ///< for error messages; nothing secret
    SettingSource source;
};

/// What the layers hold, lowest precedence first.
struct Candidates
{
    QList<Candidate> values;
    QStringList warnings;
    QStringList errors;
};

[[nodiscard]] Candidates collectCandidates(const SettingLayers &layers);

/// A JSON value as the text that SettingInfo::parse reads; none where the type is wrong.
[[nodiscard]] std::optional<QString> jsonText(const SettingInfo &info, const QJsonValue &value);
/// A JSON value as an error message shows it.
[[nodiscard]] QString shownJson(const SettingInfo &info, const QJsonValue &value);
/// The setting behind a JSON key, or a sentence: unknown (with the nearest), or a secret.
[[nodiscard]] Result<const SettingInfo *, QString> settingForJsonKey(const QString &key,
                                                                     const QString &where);

} // namespace aneroid

#pragma once

#include "core/profiles/profilestore.h"
#include "core/scenario/scenario.h"

#include <QByteArray>

namespace aneroid {

/// The scenario as a file: profile and fleet are in it, secrets and delivery are not.
/// resources/schemas/scenario.schema.json describes it.
[[nodiscard]] QByteArray toJson(const Scenario &scenario);

/// An unknown key, version or value is an error that names the act, the field and what is allowed.
/// `where` names the file. A profile or fleet file that is not in it is read from where its
/// settings say, so that the profile is never null.
[[nodiscard]] Result<Scenario, QString>
scenarioFromJson(const QByteArray &json, const QString &where = QStringLiteral("scenario"),
                 const ProfileStore &profiles = ProfileStore());

/// Reads the acts; `settings` are those that they begin with.
[[nodiscard]] Result<std::vector<Act>, QString> actsFromJson(const QJsonValue &value,
                                                             Settings settings);

} // namespace aneroid

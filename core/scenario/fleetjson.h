#pragma once

#include "core/text/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <memory>

namespace aneroid {

struct Fleet;
struct Settings;

/// A fleet inside of a scenario: the name and the SHA-256 of its file, its devices as a fleet file
/// has them (places in km) and the profiles that they name.
[[nodiscard]] QJsonObject toJson(const Fleet &fleet);

/// `where` names the fleet in errors. `run`: the settings that its devices go together with.
[[nodiscard]] Result<std::shared_ptr<const Fleet>, QString>
fleetFromJson(const QJsonValue &value, const Settings &run, const QString &where);

} // namespace aneroid

#pragma once

#include "core/instrument/fault.h"
#include "core/text/result.h"

#include <QJsonObject>
#include <QString>

namespace aneroid {

/// A fault as a scenario holds it: "kind", and of "channels" and "devices" (lists of names),
/// "at_ms" (after the run's start) or "at" (ISO 8601), "for_ms" (or "for": "forever"), "strength",
/// "ramp_ms" and "every_ms" those that it names.
[[nodiscard]] QJsonObject toJson(const Fault &fault);

/// An unknown key, a bad value or one that the kind does not allow is an error that names `where`.
[[nodiscard]] Result<Fault, QString> faultFromJson(const QJsonObject &object, const QString &where);

} // namespace aneroid

#pragma once

#include "core/scenario/scenario.h"

#include <QJsonObject>
#include <QJsonValue>

namespace aneroid {

/// "settings", "trigger" …: what the key `act` says.
[[nodiscard]] QString actName(ActKind kind);

[[nodiscard]] QJsonObject toJson(const Act &act);

/// `settings` are those before the act, and after it where it changes some. `where` names the act
/// ("acts[3]"). The error says which field is wrong and what is allowed.
[[nodiscard]] Result<Act, QString> actFromJson(const QJsonValue &value, Settings &settings,
                                               const QString &where);

/// Empty, or a sentence: a key that is none of `known`, with the nearest of them.
[[nodiscard]] QString unknownKey(const QJsonObject &object, const QStringList &known,
                                 const QString &where);
/// "acts[3]: event must be …, not "hail"." `value` undefined: the key is missing.
[[nodiscard]] QString badField(const QString &where, const QString &key, const QString &allowed,
                               const QJsonValue &value);
/// A whole number from 0 on; none where the value is something else.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);

} // namespace aneroid

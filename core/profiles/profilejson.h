#pragma once

#include "core/profiles/profile.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QString>

namespace aneroid {

inline constexpr int profileVersion = 1;

/// A profile as a JSON file keeps it: keys in snake_case, in an order for people. Reads back as the
/// same profile.
[[nodiscard]] QByteArray toJson(const Profile &profile);

/// `where` names the file. What is absent (except ranges and octaves) has the default of its
/// struct. The error has one sentence for each thing that is wrong, a line each: an unknown key
/// with the nearest known one, a wrong type, a number out of bounds, a missing key, rules between
/// keys.
[[nodiscard]] Result<Profile, QString> profileFromJson(const QByteArray &json,
                                                       const QString &where);

} // namespace aneroid

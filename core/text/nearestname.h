#pragma once

#include <QString>
#include <QStringList>

namespace aneroid {

/// "temp_min" from "--temp-min", "TEMP_MIN" …
[[nodiscard]] QString foldedName(const QString &name);

/// The candidate with the least edit distance, else the shortest one that begins with `unknown`;
/// empty where none is near.
[[nodiscard]] QString nearestName(const QString &unknown, const QStringList &candidates);

} // namespace aneroid

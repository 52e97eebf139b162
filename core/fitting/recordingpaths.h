#pragma once

#include <QString>
#include <QStringList>

namespace aneroid {

/// The files of a line of text: one as it stands, several each in quotation marks.
[[nodiscard]] QStringList pathsFromText(const QString &text);

/// The other way round, with the system's separators.
[[nodiscard]] QString textOfPaths(const QStringList &paths);

} // namespace aneroid

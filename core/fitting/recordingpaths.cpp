#include "core/fitting/recordingpaths.h"

#include <QDir>

namespace aneroid {

QStringList pathsFromText(const QString &text)
{
    const QString line = text.trimmed();
    if (line.isEmpty())
        return {};
    if (!line.startsWith(u'"'))
        return {QDir::fromNativeSeparators(line)};
    QStringList paths;
    const QStringList parts = line.split(u'"');
    for (qsizetype i = 1; i < parts.size(); i += 2) {
        if (!parts[i].trimmed().isEmpty())
            paths.append(QDir::fromNativeSeparators(parts[i]));
    }
    return paths;
}

QString textOfPaths(const QStringList &paths)
{
    if (paths.size() == 1)
        return QDir::toNativeSeparators(paths.front());
    QStringList quoted;
    for (const QString &path : paths)
        quoted.append(u'"' + QDir::toNativeSeparators(path) + u'"');
    return quoted.join(u' ');
}

} // namespace aneroid

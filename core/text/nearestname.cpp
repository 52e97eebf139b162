#include "core/text/nearestname.h"

#include <QList>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace aneroid {

namespace {

/// Insertions, deletions, replacements and swaps of neighbours from one word to the other.
qsizetype editDistance(const QString &from, const QString &to)
{
    const qsizetype width = to.size() + 1;
    QList<qsizetype> beforeLast(width);
    QList<qsizetype> last(width);
    for (qsizetype j = 0; j < width; ++j)
        last[j] = j;
    for (qsizetype i = 1; i <= from.size(); ++i) {
        QList<qsizetype> row(width, i);
        for (qsizetype j = 1; j < width; ++j) {
            const qsizetype replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast = std::exchange(last, row);
    }
    return last.last();
}

} // namespace

QString foldedName(const QString &name)
{
    qsizetype dashes = 0;
    while (dashes < 2 && dashes < name.size() && name[dashes] == u'-')
        ++dashes;
    return name.mid(dashes).toLower().replace(u'-', u'_');
}

QString nearestName(const QString &unknown, const QStringList &candidates)
{
    constexpr qsizetype longestName = 64;
    const QString wanted = foldedName(unknown.left(longestName));
    qsizetype least = std::min<qsizetype>(wanted.size() / 3, 3) + 1;
    QString nearest;
    for (const QString &candidate : candidates) {
        const QString folded = foldedName(candidate);
        // So many insertions or deletions at least.
        if (std::abs(folded.size() - wanted.size()) >= least)
            continue;
        const qsizetype distance = editDistance(wanted, folded);
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    if (!nearest.isEmpty() || wanted.size() < 3)
        return nearest;
    for (const QString &candidate : candidates) {
        const bool longer = foldedName(candidate).startsWith(wanted);
        if (longer && (nearest.isEmpty() || candidate.size() < nearest.size()))
            nearest = candidate;
    }
    return nearest;
}

} // namespace aneroid

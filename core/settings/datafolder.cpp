#include "core/settings/datafolder.h"

#include <QStandardPaths>

namespace aneroid {

QString dataFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

} // namespace aneroid

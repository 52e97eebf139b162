#include "app/console/timeargument.h"

#include <QCoreApplication>
#include <QDateTime>

namespace aneroid {

Result<TimeMs, QString> readTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return Failure{
            QCoreApplication::translate(
                "Console",
                "\"%1\" is not a time: write it as 2025-11-14T10:30:00Z, with an offset such as "
                "+01:00, or without one for UTC.")
                .arg(text)};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace aneroid

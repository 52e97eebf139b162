#include "ui/window/chartpicture.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace aneroid {

Result<Done, QString> savePicture(const QImage &picture, const QString &fileName)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit())
        return Done{};
    return Failure{QCoreApplication::translate("aneroid::Exports", "Cannot write %1: %2")
                       .arg(QDir::toNativeSeparators(fileName), file.errorString())};
}

} // namespace aneroid

#pragma once

#include "core/text/result.h"

#include <QImage>
#include <QString>

namespace aneroid {

/// Writes a PNG file that appears whole or not at all; the error names the file and the reason.
[[nodiscard]] Result<Done, QString> savePicture(const QImage &picture, const QString &fileName);

} // namespace aneroid

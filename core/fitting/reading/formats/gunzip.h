#pragma once

#include "core/text/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace aneroid {

/// Whether bytes begin as gzip's do.
[[nodiscard]] bool isGzip(QByteArrayView bytes);

/// All members of it, one after another. The error says that it is cut off, damaged, or larger than
/// 1 GiB when unpacked.
[[nodiscard]] Result<QByteArray, QString> gunzip(QByteArrayView bytes);

} // namespace aneroid

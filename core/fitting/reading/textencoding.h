#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace aneroid {

/// The text as UTF-8 without a byte order mark: UTF-16 and UTF-32 by their mark, anything that is
/// no UTF-8 by the encoding in which its first lines have most words that columns are named with,
/// else as Latin-1. Nothing where it is UTF-8 already.
[[nodiscard]] std::optional<QByteArray> asUtf8(QByteArrayView bytes);

} // namespace aneroid

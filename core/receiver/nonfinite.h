#pragma once

#include <QByteArray>

namespace aneroid {

/// The text with every bare NaN, Infinity and -Infinity (what Python's json module writes, though
/// it is no JSON) replaced by null; texts in quotes stay as they are.
[[nodiscard]] QByteArray nonFiniteToNull(const QByteArray &json);

} // namespace aneroid

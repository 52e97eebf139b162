#pragma once

#include <QString>

namespace aneroid {

/// The public measurement network that the address's host belongs to ("sensor.community"), which
/// readings that are made up must not reach; empty for any other host.
[[nodiscard]] QString publicNetworkOf(const QString &url);

} // namespace aneroid

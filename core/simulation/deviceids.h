#pragma once

#include "core/settings/settings.h"

#include <string>
#include <vector>

namespace aneroid {

/// The pattern's id of device `n`: "bme280_{n:04}" gives "bme280_0007".
[[nodiscard]] QString deviceIdAt(const QString &pattern, int n);

/// The ids of a run's devices: DEVICE_ID alone, or the pattern's for n = 1 … devices.
[[nodiscard]] std::vector<std::string> deviceIds(const Settings &settings);

} // namespace aneroid

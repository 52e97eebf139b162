#pragma once

#include "core/instrument/deviceids.h"
#include "core/settings/settings.h"

namespace aneroid {

/// The pattern's id of device `n`: "bme280_{n:04}" gives "bme280_0007".
[[nodiscard]] QString deviceIdAt(const QString &pattern, int n);

/// Whether deviceIds() of both is the same.
[[nodiscard]] bool haveSameIds(const Settings &a, const Settings &b);

/// The ids of a run's devices where no fleet file names them: DEVICE_ID alone, or the pattern's for
/// n = 1 … devices.
[[nodiscard]] DeviceIds deviceIds(const Settings &settings);

} // namespace aneroid

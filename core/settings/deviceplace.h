#pragma once

#include <optional>

namespace aneroid {

/// Where a device stands, for payloads that tell it: degrees, and m above sea level.
struct DevicePlace
{
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<double> altitudeM;

    friend bool operator==(const DevicePlace &, const DevicePlace &) = default;
};

} // namespace aneroid

#pragma once

#include <cstdint>

namespace aneroid {

/// Where a device stands: km from the middle of the fleet, on a plane. `own` tells rooms apart that
/// share the weather outside; a single device stands in the middle, own 0.
struct Place
{
    double eastKm = 0.0;
    double northKm = 0.0;
    std::uint64_t own = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace aneroid

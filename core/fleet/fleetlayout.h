#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace aneroid {

/// Where the devices of a fleet stand and which of its kinds they are of, by Reading::device.
struct FleetLayout
{
    /// km east and north of the fleet's middle.
    struct Position
    {
        double eastKm = 0.0;
        double northKm = 0.0;

        friend bool operator==(const Position &, const Position &) = default;
    };

    std::vector<std::uint32_t> kindOf;           ///< empty: all of the first
    std::vector<std::optional<Position>> places; ///< empty, or nothing for a device: hashed

    [[nodiscard]] std::uint32_t kind(std::uint32_t device) const
    {
        return kindOf.empty() ? 0 : kindOf[device];
    }
};

} // namespace aneroid

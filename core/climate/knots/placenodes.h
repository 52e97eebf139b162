#pragma once

#include "core/base/place.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace aneroid {

struct Neighbourhood;

/// A source of random numbers for a place: a node of a lattice laid over the country, or the
/// place's own. A place's normal numbers are the weighted sums over its nodes.
struct PlaceNode
{
    static constexpr std::uint64_t keyMask = (std::uint64_t{1} << 56) - 1; ///< of a key's bits

    std::uint64_t key = 0; ///< at most 56 bits; 0: the middle of the fleet
    float air = 1.0F;      ///< weight for temperature and humidity
    float pressure = 1.0F; ///< and for pressure; the squares of either sum to 1

    friend bool operator==(const PlaceNode &, const PlaceNode &) = default;
};

/// A place's nodes in one octave whose knots are `knotMs` apart: one in the middle of the fleet, up
/// to six elsewhere. Two places share the more the nearer they are, in parts of the octave's length
/// (see Neighbourhood).
struct PlaceNodes
{
    std::array<PlaceNode, 6> nodes;
    std::size_t count = 0;

    PlaceNodes() = default;
    PlaceNodes(const Place &place, const Neighbourhood &neighbourhood, double knotMs);

    [[nodiscard]] std::span<const PlaceNode> all() const { return {nodes.data(), count}; }
    /// Whether its numbers are sums over several nodes.
    [[nodiscard]] bool blended() const { return count > 1; }
};

} // namespace aneroid

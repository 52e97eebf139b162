#include "core/climate/knots/placenodes.h"

#include "core/climate/climate.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

std::uint64_t latticeKey(std::int64_t i, std::int64_t j)
{
    if (i == 0 && j == 0)
        return 0;
    // The finaliser of MurmurHash3 spreads neighbouring nodes over the keys.
    std::uint64_t hash = static_cast<std::uint64_t>(i) * 0x9e3779b97f4a7c15ULL ^
                         (static_cast<std::uint64_t>(j) + 0x7f4a7c15ULL) * 0xc2b2ae3d27d4eb4fULL;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return std::max<std::uint64_t>(1, (hash ^ (hash >> 33)) & PlaceNode::keyMask);
}

struct LatticePoint
{
    std::uint64_t key;
    double weight;
};

/// floor(), without the call that it is where the processor may lack the instruction.
std::int64_t wholeBelow(double x)
{
    const auto towardsZero = static_cast<std::int64_t>(x);
    return towardsZero - (static_cast<double>(towardsZero) > x ? 1 : 0);
}

/// The corners of the triangle that the point lies in, their weights linear in it and of unit
/// square sum.
std::array<LatticePoint, 3> triangle(const Place &place, double lengthKm)
{
    const double x = place.eastKm / lengthKm;
    const double y = place.northKm / lengthKm;
    const std::int64_t i = wholeBelow(x);
    const std::int64_t j = wholeBelow(y);
    const double u = x - static_cast<double>(i);
    const double v = y - static_cast<double>(j);
    const std::int64_t east = u > v ? 1 : 0; // a number, not a branch: that would be a coin's toss
    std::array<LatticePoint, 3> points{
        LatticePoint{latticeKey(i, j), 1.0 - std::max(u, v)},
        LatticePoint{latticeKey(i + east, j + 1 - east), std::abs(u - v)},
        LatticePoint{latticeKey(i + 1, j + 1), std::min(u, v)}};
    double squares = 0.0;
    for (const LatticePoint &point : points)
        squares += point.weight * point.weight;
    const double norm = std::sqrt(squares);
    for (LatticePoint &point : points)
        point.weight /= norm;
    return points;
}

} // namespace

PlaceNodes::PlaceNodes(const Place &place, const Neighbourhood &neighbourhood, double knotMs)
{
    if (place == Place{}) {
        count = 1; // the middle of the fleet is a node of every lattice
        return;
    }
    const double hours = knotMs / 3'600'000.0;
    const auto add = [this](std::uint64_t key, double air, double pressure) {
        if (air == 0.0 && pressure == 0.0)
            return;
        for (std::size_t i = 0; i < count; ++i) {
            if (nodes[i].key == key) {
                nodes[i].air += static_cast<float>(air);
                nodes[i].pressure += static_cast<float>(pressure);
                return;
            }
        }
        nodes[count++] = {key, static_cast<float>(air), static_cast<float>(pressure)};
    };
    if (neighbourhood.airKm > 0.0) {
        for (const LatticePoint &point : triangle(place, neighbourhood.airKm * hours))
            add(point.key, point.weight, 0.0);
    } else {
        add(place.own & PlaceNode::keyMask, 1.0, 0.0);
    }
    if (neighbourhood.pressureKm > 0.0) {
        for (const LatticePoint &point : triangle(place, neighbourhood.pressureKm * hours))
            add(point.key, 0.0, point.weight);
    } else {
        add(place.own & PlaceNode::keyMask, 0.0, 1.0);
    }
}

} // namespace aneroid

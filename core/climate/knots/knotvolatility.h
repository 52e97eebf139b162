#pragma once

#include "core/climate/octaves.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace aneroid {

/// The normal number that a knot's random byte stands for.
[[nodiscard]] const std::array<float, 256> &byteNormals();

/// The scale of a knot by its random byte or, at a place of several nodes, by the blend of
/// theirs: a standard normal number.
class KnotVolatility
{
public:
    explicit KnotVolatility(double spread);
    [[nodiscard]] float ofByte(std::size_t byte) const { return m_byByte[byte]; }
    [[nodiscard]] float ofNormal(float normal) const;
    [[nodiscard]] const float *byByte() const { return m_byByte.data(); }

private:
    static constexpr std::size_t steps = 256;
    std::array<float, 256> m_byByte{};
    std::array<float, steps + 2> m_byNormal{};
};

/// Straight lines between the entries: at a spread of 0.8 right to 3e-5 of the value.
inline float KnotVolatility::ofNormal(float normal) const
{
    constexpr float limit = volatilityLimit;
    constexpr float perUnit = steps / (2.0F * limit);
    const float position = (std::clamp(normal, -limit, limit) + limit) * perUnit;
    const auto index = static_cast<std::size_t>(position);
    const float part = position - static_cast<float>(index);
    return m_byNormal[index] + part * (m_byNormal[index + 1] - m_byNormal[index]);
}

} // namespace aneroid

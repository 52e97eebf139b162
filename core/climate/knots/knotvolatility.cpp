#include "core/climate/knots/knotvolatility.h"

#include "core/base/normal.h"

namespace aneroid {

const std::array<float, 256> &byteNormals()
{
    static const std::array<float, 256> normals = [] {
        std::array<float, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = static_cast<float>(normalQuantile((static_cast<double>(i) + 0.5) / 256.0));
        return made;
    }();
    return normals;
}

KnotVolatility::KnotVolatility(double spread)
{
    for (std::size_t i = 0; i < m_byByte.size(); ++i) {
        const double normal = byteNormals()[i];
        m_byByte[i] = static_cast<float>(
            volatilityFactor(spread, std::clamp(normal, -volatilityLimit, volatilityLimit)));
    }
    for (std::size_t i = 0; i < m_byNormal.size(); ++i) {
        const double part = static_cast<double>(std::min(i, steps)) / steps;
        m_byNormal[i] =
            static_cast<float>(volatilityFactor(spread, volatilityLimit * (2.0 * part - 1.0)));
    }
}

} // namespace aneroid

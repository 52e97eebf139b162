#include "core/climate/knots/knotmixer.h"

#include "core/climate/knots/shortnormals.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace aneroid {

KnotFactor factorOf(const std::array<double, channelCount> &s, const ChannelCorrelation &c)
{
    const double hh = std::sqrt(std::max(0.0, 1.0 - c.temperatureHumidity * c.temperatureHumidity));
    const double ph =
        hh > 0.0 ? (c.humidityPressure - c.temperaturePressure * c.temperatureHumidity) / hh : 0.0;
    const double pp =
        std::sqrt(std::max(0.0, 1.0 - c.temperaturePressure * c.temperaturePressure - ph * ph));
    return {static_cast<float>(s[0]),      static_cast<float>(s[1] * c.temperatureHumidity),
            static_cast<float>(s[1] * hh), static_cast<float>(s[2] * c.temperaturePressure),
            static_cast<float>(s[2] * ph), static_cast<float>(s[2] * pp)};
}

KnotMixer::KnotMixer(const PressureFirstFactor &f)
    : byPressure{f.tp, f.hp, f.pp, 0.0F}
    , byTemperature{f.tt, f.ht, 0.0F, 0.0F}
    , byHumidity{0.0F, f.hh, 0.0F, 0.0F}
{
}

PressureFirstFactor::PressureFirstFactor(const KnotFactor &factor)
{
    const auto square = [](double x) { return x * x; };
    const auto root = [](double x) { return std::sqrt(std::max(0.0, x)); };
    const auto part = [](double x, double of) { return of > 0.0 ? x / of : 0.0; };
    const double pt = factor.pt;
    const double ph = factor.ph;
    const double covarianceHp = factor.ht * pt + factor.hh * ph;
    const double p = root(square(pt) + square(ph) + square(factor.pp));
    const double tByP = part(factor.tt * pt, p);
    const double hByP = part(covarianceHp, p);
    const double t = root(square(factor.tt) - square(tByP));
    const double hByT = part(static_cast<double>(factor.tt) * factor.ht - tByP * hByP, t);
    const double h = root(square(factor.ht) + square(factor.hh) - square(hByP) - square(hByT));
    pp = static_cast<float>(p);
    tp = static_cast<float>(tByP);
    tt = static_cast<float>(t);
    hp = static_cast<float>(hByP);
    ht = static_cast<float>(hByT);
    hh = static_cast<float>(h);
}

#define ANEROID_TWICE(quad) __builtin_shufflevector(quad, quad, 0, 1, 2, 3, 4, 5, 6, 7)

ANEROID_VECTORISED void mixDrawn(const Random4 *words, const std::uint64_t *sources,
                                 std::size_t count, const ShortNormals &normal,
                                 const FloatQuad *byByte, const KnotMixer *mixers, Knot *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        const KnotMixer &mixer = mixers[sources[i] & 0xFF];
        FloatOct z;
        normal.ofPair(words[i], z);
        z *= __builtin_shufflevector(byByte[byteOf(words[i][1])], byByte[byteOf(words[i][3])], 0, 1,
                                     2, 3, 4, 5, 6, 7);
        const FloatOct t = __builtin_shufflevector(z, z, 0, 0, 0, 0, 4, 4, 4, 4);
        const FloatOct h = __builtin_shufflevector(z, z, 1, 1, 1, 1, 5, 5, 5, 5);
        const FloatOct p = __builtin_shufflevector(z, z, 2, 2, 2, 2, 6, 6, 6, 6);
        const FloatOct knots = ANEROID_TWICE(mixer.byPressure) * p +
                               ANEROID_TWICE(mixer.byTemperature) * t +
                               ANEROID_TWICE(mixer.byHumidity) * h; // as mixed()
        std::memcpy(out + 2 * i, &knots, sizeof knots);
    }
}

ANEROID_VECTORISED void mixAlike(const Random4 *words, std::size_t count,
                                 const ShortNormals &normal, const float *byByte,
                                 const KnotMixer &by, const FloatQuad &scales, Knot *out)
{
    const KnotMixer mixer = by;
    const FloatOct pressure = ANEROID_TWICE(mixer.byPressure);
    const FloatOct temperature = ANEROID_TWICE(mixer.byTemperature);
    const FloatOct humidity = ANEROID_TWICE(mixer.byHumidity);
    const FloatOct scale = ANEROID_TWICE(scales);
    for (std::size_t i = 0; i < count; ++i) {
        FloatOct z;
        normal.ofPair(words[i], z);
        const float low = byByte[byteOf(words[i][1])];
        const float high = byByte[byteOf(words[i][3])];
        z *= FloatOct{low, low, 1.0F, 1.0F, high, high, 1.0F, 1.0F};
        const FloatOct t = __builtin_shufflevector(z, z, 0, 0, 0, 0, 4, 4, 4, 4);
        const FloatOct h = __builtin_shufflevector(z, z, 1, 1, 1, 1, 5, 5, 5, 5);
        const FloatOct p = __builtin_shufflevector(z, z, 2, 2, 2, 2, 6, 6, 6, 6);
        const FloatOct knots = (pressure * p + temperature * t + humidity * h) * scale;
        std::memcpy(out + 2 * i, &knots, sizeof knots);
    }
}

} // namespace aneroid

#pragma once

#include "core/base/random.h"
#include "core/base/types.h"
#include "core/base/vectorise.h"
#include "core/climate/octaves.h"
#include "core/climate/statelibrary.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace aneroid {

class ShortNormals;

/// One knot's values: temperature, humidity, pressure and a zero that rounds up to a vector.
using Knot = std::array<float, 4>;

/// KnotFactor's covariance with pressure first: a knot's pressure is pp times its own normal number
/// and takes nothing of the other two, which rooms of one house do not share.
struct PressureFirstFactor
{
    float pp = 0.0F;
    float tp = 0.0F; ///< temperature by pressure's number, and by its own
    float tt = 0.0F;
    float hp = 0.0F; ///< humidity by pressure's, by temperature's, and by its own
    float ht = 0.0F;
    float hh = 0.0F;

    PressureFirstFactor() = default;
    explicit PressureFirstFactor(const KnotFactor &factor);
};

/// The same by column, for vectors: what one unit of each channel's normal number adds to a knot.
struct KnotMixer
{
    FloatQuad byPressure{};
    FloatQuad byTemperature{};
    FloatQuad byHumidity{};

    KnotMixer() = default;
    explicit KnotMixer(const PressureFirstFactor &factor);
};

/// Rows of the Cholesky factor of the three channels' correlation, times their scales, in the order
/// of KnotFactor.
[[nodiscard]] KnotFactor factorOf(const std::array<double, channelCount> &s,
                                  const ChannelCorrelation &c);

/// A knot, not yet scaled, of three normal numbers: of temperature, humidity and pressure.
inline FloatQuad mixed(const KnotMixer &by, const FloatQuad &z)
{
    const FloatQuad t = __builtin_shufflevector(z, z, 0, 0, 0, 0);
    const FloatQuad h = __builtin_shufflevector(z, z, 1, 1, 1, 1);
    const FloatQuad p = __builtin_shufflevector(z, z, 2, 2, 2, 2);
    return by.byPressure * p + by.byTemperature * t + by.byHumidity * h;
}

/// From words to knots in one pass, each scaled by `byByte` of its random byte and mixed by its
/// octave's mixer: the lowest byte of `sources`.
void mixDrawn(const Random4 *words, const std::uint64_t *sources, std::size_t count,
              const ShortNormals &normal, const FloatQuad *byByte, const KnotMixer *mixers,
              Knot *out);

/// The same where all follow one state: `byByte` scales temperature and humidity, `scales` the
/// knots.
void mixAlike(const Random4 *words, std::size_t count, const ShortNormals &normal,
              const float *byByte, const KnotMixer &by, const FloatQuad &scales, Knot *out);

} // namespace aneroid

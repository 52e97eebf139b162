#pragma once

#include "core/fitting/twin/measures/localenergy.h"

#include <cstdint>
#include <span>
#include <vector>

namespace aneroid {

/// Mean square of the second difference X(t+lag) − 2 X(t) + X(t−lag) of an octave of unit variance,
/// the lag counted in knot spacings: 6 − 8 ρ(x) + 2 ρ(2x), ρ the octave's autocorrelation.
[[nodiscard]] double octaveEnergy(double lag);

/// What every octave adds to the energy at every lag. Octave k has knots 2^k · finestKnot samples
/// apart, finestKnot about a half.
struct OctaveKernel
{
    std::size_t octaves = 0;
    std::vector<std::size_t> start; ///< by octave: the lag that an estimate begins with
    std::vector<float> energy;      ///< [lag · octaves + octave], of unit variance

    OctaveKernel(const LocalEnergies &energies, std::size_t octaveCount, double finestKnot);
};

/// The octaves' variances [i · octaves + octave] of one channel in blocks[i], whose energies they
/// and the noise's energy (noise[i]) explain best: 150 multiplicative updates towards the least
/// Itakura–Saito divergence, the likelihood of energies that scatter in proportion to themselves
/// (C. Févotte, N. Bertin, J.-L. Durrieu: Nonnegative Matrix Factorization with the Itakura-Saito
/// Divergence, 2009). Always positive.
[[nodiscard]] std::vector<float> octaveVariances(const OctaveKernel &kernel,
                                                 const LocalEnergies &energies, std::size_t channel,
                                                 std::span<const std::size_t> blocks,
                                                 std::span<const float> noise,
                                                 const StageProgress &progress);

} // namespace aneroid

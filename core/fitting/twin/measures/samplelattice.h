#pragma once

#include <cstdint>
#include <vector>

namespace aneroid {

/// What the values of a channel say of a station that averages coarse samples: the mean lies on a
/// multiple of the samples' step while the air rests, and anywhere between while it moves.
struct SampleLattice
{
    static constexpr double nearPart = 0.45; ///< of the written step: so near to a multiple is one

    double step = 0.0;    ///< of the samples, coarser than that of the values; 0: no such lattice
    double written = 0.0; ///< the step of the values

    [[nodiscard]] bool any() const { return step > 0.0; }
    /// Whether a value is as good as a multiple of the step.
    [[nodiscard]] bool holds(double value) const;
};

/// `written`: the values' own step.
[[nodiscard]] SampleLattice sampleLatticeOf(const std::vector<float> &values, double written);

/// The share of the values that are multiples of the samples' step.
[[nodiscard]] double restingShare(const std::vector<float> &values, const SampleLattice &lattice);

/// By how much that is more than by chance, in parts of the most it could be.
[[nodiscard]] double restingExcess(const std::vector<float> &values, const SampleLattice &lattice);

/// How many samples a mean has, which the places of the values between two steps tell: eighths of a
/// step are of eight samples. 0 where they tell nothing.
[[nodiscard]] int samplesOf(const std::vector<float> &values, const SampleLattice &lattice);

/// How long the means' window is, in steps of the series: between one step and the next, as many
/// means lie between the two as windows reach over the instant of the change. Where these
/// are too few to tell: restingWindow(). `samples`: in a window, where that is known; else 0.
[[nodiscard]] double windowOf(const std::vector<float> &values, const SampleLattice &lattice,
                              int samples = 0);

/// How long a window, in steps of the series, may at most be to rest on a multiple as often as
/// recorded, where the air moves evenly from one value to the next; 1 at most. Tells the window of
/// a station whose means were kept far more rarely than it made them.
[[nodiscard]] double restingWindow(const std::vector<float> &values, const SampleLattice &lattice);

/// The line through the instants at which the samples went from one step to the next, which the
/// means between two steps tell; between a rise and a fall it turns below or at the step's middle.
[[nodiscard]] std::vector<float> throughSteps(const std::vector<float> &values,
                                              const SampleLattice &lattice);

/// The noise (RMS) of each of `samples` samples a window of `window` steps of the series that,
/// around the line `path` of the means, makes as many equal neighbours as were recorded.
[[nodiscard]] double hiddenSampleNoise(const std::vector<float> &values,
                                       const std::vector<float> &path, const SampleLattice &lattice,
                                       double window, int samples, std::uint64_t seed);

} // namespace aneroid

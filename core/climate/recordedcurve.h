#pragma once

#include "core/base/types.h"

#include <array>
#include <cstdint>
#include <vector>

namespace aneroid {

/// Wavelet coefficients of one level, by index: the signed square roots of their sizes in 127
/// steps.
struct WaveletLevel
{
    std::array<float, channelCount> scale{}; ///< of the square: coefficient = ±scale · code²
    std::vector<std::array<std::int8_t, channelCount>> codes;

    friend bool operator==(const WaveletLevel &, const WaveletLevel &) = default;
};

/// The movements of a recording that stood out of its noise, kept as the few wavelet coefficients
/// that hold them (Daubechies' least asymmetric wavelet of four vanishing moments, "sym4",
/// periodic), so that what rises fast and falls slowly keeps doing so. °C, % RH, hPa; without mean,
/// daily cycle and what is slower than a day.
struct RecordedCurve
{
    TimeMs startMs = 0;               ///< of the first sample, on the recording's local clock
    TimeMs cadenceMs = 0;             ///< 0: there is no curve
    std::vector<WaveletLevel> levels; ///< finest first; each half as long as the one before

    /// What decode() makes of the levels, on the recording's own grid.
    std::vector<std::array<float, channelCount>> samples;

    [[nodiscard]] bool empty() const { return samples.empty(); }

    friend bool operator==(const RecordedCurve &, const RecordedCurve &) = default;
};

/// Samples of the signal that has these levels and no approximation below them: twice as many as
/// the finest level has coefficients. Levels must each be half as long as the one before.
[[nodiscard]] std::vector<std::array<float, channelCount>>
decodeWavelets(const std::vector<WaveletLevel> &levels);

/// One step of the periodic transform and its inverse, by channel: `signal` (even length) into
/// `approximation` and `detail` of half the length.
using ChannelSamples = std::vector<std::array<double, channelCount>>;
void splitWavelet(const ChannelSamples &signal, ChannelSamples &approximation,
                  ChannelSamples &detail);
[[nodiscard]] ChannelSamples joinWavelet(const ChannelSamples &approximation,
                                         const ChannelSamples &detail);

} // namespace aneroid

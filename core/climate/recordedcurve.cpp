#include "core/climate/recordedcurve.h"

namespace aneroid {

namespace {

/// Low-pass filter of sym4 (I. Daubechies, Ten Lectures on Wavelets, table 6.3).
constexpr std::array<double, 8> low{
    -0.07576571478927333, -0.02963552764599851, 0.49761866763201545,   0.8037387518059161,
    0.29785779560527736,  -0.09921954357684722, -0.012603967262037833, 0.0322231006040427};

/// The high-pass filter: reversed, every other sign changed.
constexpr std::array<double, 8> high = [] {
    std::array<double, 8> filter{};
    for (std::size_t i = 0; i < filter.size(); ++i)
        filter[i] = low[filter.size() - 1 - i] * (i % 2 == 0 ? 1.0 : -1.0);
    return filter;
}();

} // namespace

void splitWavelet(const ChannelSamples &signal, ChannelSamples &approximation,
                  ChannelSamples &detail)
{
    const std::size_t half = signal.size() / 2;
    approximation.assign(half, {});
    detail.assign(half, {});
    for (std::size_t i = 0; i < half; ++i) {
        for (std::size_t k = 0; k < low.size(); ++k) {
            const auto &sample = signal[(2 * i + k) % signal.size()];
            for (std::size_t c = 0; c < channelCount; ++c) {
                approximation[i][c] += low[k] * sample[c];
                detail[i][c] += high[k] * sample[c];
            }
        }
    }
}

ChannelSamples joinWavelet(const ChannelSamples &approximation, const ChannelSamples &detail)
{
    ChannelSamples signal(2 * detail.size());
    for (std::size_t i = 0; i < detail.size(); ++i) {
        for (std::size_t k = 0; k < low.size(); ++k) {
            auto &sample = signal[(2 * i + k) % signal.size()];
            for (std::size_t c = 0; c < channelCount; ++c)
                sample[c] += low[k] * approximation[i][c] + high[k] * detail[i][c];
        }
    }
    return signal;
}

std::vector<std::array<float, channelCount>> decodeWavelets(const std::vector<WaveletLevel> &levels)
{
    if (levels.empty())
        return {};
    ChannelSamples signal(levels.back().codes.size());
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
        ChannelSamples detail(level->codes.size());
        for (std::size_t i = 0; i < detail.size(); ++i) {
            for (std::size_t c = 0; c < channelCount; ++c) {
                const double code = level->codes[i][c];
                detail[i][c] =
                    (code < 0.0 ? -1.0 : 1.0) * code * code * static_cast<double>(level->scale[c]);
            }
        }
        signal = joinWavelet(signal, detail);
    }
    std::vector<std::array<float, channelCount>> samples(signal.size());
    for (std::size_t i = 0; i < signal.size(); ++i) {
        for (std::size_t c = 0; c < channelCount; ++c)
            samples[i][c] = static_cast<float>(signal[i][c]);
    }
    return samples;
}

} // namespace aneroid

#include "core/fitting/twin/measures/keptwavelets.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::size_t P = indexOf(Channel::Pressure);
constexpr double slowestS = 24.0 * 3600.0; ///< octaves, harmonics and levels know what is slower
constexpr double surroundingsS = 6.0 * 3600.0;

// All in parts of the coefficient's standard deviation under noise alone.
constexpr double standsOut = 3.5;    ///< of noise
constexpr double pressureJump = 4.0; ///< in parts of the usual size around it

/// What a level of the transform carries along, halved from level to level.
struct Surroundings
{
    std::vector<float> missing; ///< share of samples that are
    std::array<std::vector<float>, channelCount> stretch;

    void halve()
    {
        const auto pairwise = [](std::vector<float> &values) {
            for (std::size_t i = 0; i < values.size() / 2; ++i)
                values[i] = 0.5F * (values[2 * i] + values[2 * i + 1]);
            values.resize(values.size() / 2);
        };
        pairwise(missing);
        for (std::vector<float> &values : stretch)
            pairwise(values);
    }
};

/// The values with straight lines over gaps, and a straight way back from the last to the first,
/// so that the period's end does not jump. Zeros where the channel was not recorded.
ChannelSamples bridged(const Residual &residual, std::size_t padded)
{
    ChannelSamples samples(padded);
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (!residual.present[c])
            continue;
        const std::vector<float> &values = residual.values[c];
        const std::size_t none = values.size();
        std::size_t last = none;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!std::isfinite(values[i]))
                continue;
            const auto to = static_cast<double>(values[i]);
            const double from = last == none ? to : samples[last][c];
            const std::size_t begin = last == none ? 0 : last;
            for (std::size_t j = begin; j < i; ++j)
                samples[j][c] = from + (to - from) * static_cast<double>(j - begin) /
                                           static_cast<double>(i - begin);
            samples[i][c] = to;
            last = i;
        }
        for (std::size_t j = last; j < none; ++j)
            samples[j][c] = samples[last][c];
        const double end = samples[none - 1][c];
        const auto way = static_cast<double>(padded - none - 1);
        for (std::size_t j = none; j < padded; ++j)
            samples[j][c] =
                end + (samples[0][c] - end) * static_cast<double>(j - none) / std::max(1.0, way);
    }
    return samples;
}

Surroundings surroundingsOf(const Residual &residual, std::size_t padded)
{
    Surroundings around;
    around.missing.assign(padded, 1.0F);
    for (std::size_t i = 0; i < residual.size(); ++i)
        around.missing[i] = residual.whole[i] ? 0.0F : 1.0F;
    for (std::size_t c = 0; c < channelCount; ++c) {
        around.stretch[c] = residual.stretch[c];
        around.stretch[c].resize(padded, 1.0F);
    }
    return around;
}

double median(std::vector<float> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return static_cast<double>(*middle);
    return 0.5 * (static_cast<double>(*middle) +
                  static_cast<double>(*std::max_element(values.begin(), middle)));
}

/// The usual size (standard deviation, from medians) of a channel's coefficients around each one:
/// medians over `block` of them, twice as wide, with straight lines between; at least 0.3 of the
/// whole level's.
std::vector<float> usualSizes(const ChannelSamples &detail, std::size_t c, std::size_t block)
{
    constexpr double toDeviation = 1.0 / 0.6745;
    constexpr double least = 0.3;
    const std::size_t size = detail.size();
    const auto sizesOf = [&](std::size_t begin, std::size_t end) {
        std::vector<float> sizes;
        for (std::size_t i = begin; i < end; ++i)
            sizes.push_back(static_cast<float>(std::abs(detail[i][c])));
        return sizes;
    };
    std::vector<float> all = sizesOf(0, size);
    const double floor = least * median(all);
    const std::size_t blocks = std::max<std::size_t>(1, size / block);
    std::vector<double> at;
    std::vector<double> medians;
    for (std::size_t b = 0; b < blocks; ++b) {
        const std::size_t begin = b * size / blocks;
        const std::size_t end = (b + 1) * size / blocks;
        std::vector<float> sizes =
            sizesOf(begin - std::min(begin, block / 2), std::min(size, end + block / 2));
        medians.push_back(median(sizes));
        at.push_back(0.5 * static_cast<double>(begin + end));
    }
    std::vector<float> usual(size);
    std::size_t next = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const auto here = static_cast<double>(i);
        while (next < blocks && at[next] < here)
            ++next;
        double value = medians[std::min(next, blocks - 1)];
        if (next > 0 && next < blocks) {
            const double share = (here - at[next - 1]) / (at[next] - at[next - 1]);
            value = medians[next - 1] + share * (medians[next] - medians[next - 1]);
        }
        usual[i] = static_cast<float>(toDeviation * std::max(value, floor));
    }
    return usual;
}

/// What is kept of a coefficient of this size: as much as it has more energy than one that is not
/// kept could have. The octaves and the noise, which do not know what is kept, move there as well.
double keptPart(double size)
{
    const double share = standsOut / size;
    return std::sqrt(std::max(0.0, 1.0 - share * share));
}

/// Keeps of the coefficients what stands out of noise.
void dropNoise(ChannelSamples &detail, const Surroundings &around,
               const std::array<double, channelCount> &noise, std::size_t block,
               KeptMovements &kept)
{
    const std::size_t size = detail.size();
    const auto sizeOf = [&](std::size_t i, std::size_t c) {
        return std::abs(detail[i][c]) / (noise[c] * static_cast<double>(around.stretch[c][i]));
    };
    const std::vector<float> usualPressure = usualSizes(detail, P, block);
    for (std::size_t i = 0; i < size; ++i) {
        // The wavelet reaches over four neighbours of this level.
        float missing = 0.0F;
        for (std::size_t k = 0; k < 4; ++k)
            missing += 0.25F * around.missing[(i + k) % size];
        const bool known = missing < 0.5F;
        bool any = false;
        for (std::size_t c = 0; c < channelCount; ++c) {
            const double part = sizeOf(i, c) > standsOut ? keptPart(sizeOf(i, c)) : 0.0;
            const bool usual = c == P && std::abs(detail[i][P]) <=
                                             pressureJump * static_cast<double>(usualPressure[i]);
            const bool keep = known && !usual && part > 0.0;
            detail[i][c] *= keep ? part : 0.0;
            kept.numbers += keep ? 1U : 0U;
            any = any || keep;
        }
        kept.positions += any ? 1U : 0U;
    }
    kept.all += size;
}

WaveletLevel encoded(const ChannelSamples &detail)
{
    constexpr double largestCode = 127.0;
    WaveletLevel level;
    level.codes.assign(detail.size(), {});
    for (std::size_t c = 0; c < channelCount; ++c) {
        double largest = 0.0;
        for (const auto &coefficient : detail)
            largest = std::max(largest, std::abs(coefficient[c]));
        const double scale = std::max(largest / (largestCode * largestCode), 1e-12);
        level.scale[c] = static_cast<float>(scale);
        for (std::size_t i = 0; i < detail.size(); ++i) {
            const double code =
                std::min(largestCode, std::round(std::sqrt(std::abs(detail[i][c]) / scale)));
            level.codes[i][c] = static_cast<std::int8_t>(std::copysign(code, detail[i][c]));
        }
    }
    return level;
}

/// The levels of what is kept, finest first; `padded`: a multiple of two to the power of `levels`.
void keepLevels(const Residual &residual, const std::array<double, channelCount> &noise,
                std::size_t levels, std::size_t padded, const StageProgress &progress,
                KeptMovements &kept)
{
    ChannelSamples signal = bridged(residual, padded);
    Surroundings around = surroundingsOf(residual, padded);
    ChannelSamples approximation;
    ChannelSamples detail;
    double block = surroundingsS / residual.cadenceS();
    for (std::size_t level = 0; level < levels && !progress.stopped(); ++level) {
        splitWavelet(signal, approximation, detail);
        around.halve();
        block *= 0.5;
        dropNoise(detail, around, noise, std::max<std::size_t>(8, static_cast<std::size_t>(block)),
                  kept);
        kept.curve.levels.push_back(encoded(detail));
        std::swap(signal, approximation);
        progress(0.7 * static_cast<double>(level + 1) / static_cast<double>(levels));
    }
}

} // namespace

KeptMovements keepMovements(const Residual &residual, const std::array<double, channelCount> &noise,
                            const StageProgress &progress)
{
    const auto levels = std::max<std::size_t>(
        1, static_cast<std::size_t>(std::floor(std::log2(slowestS / residual.cadenceS()))));
    const std::size_t whole = std::size_t{1} << levels;
    const std::size_t padded = ((residual.size() + whole - 1) / whole + 1) * whole;
    KeptMovements kept;
    kept.curve.startMs = residual.startMs;
    kept.curve.cadenceMs = residual.cadenceMs;
    keepLevels(residual, noise, levels, padded, progress, kept);
    if (progress.stopped())
        return kept;
    kept.curve.samples = decodeWavelets(kept.curve.levels);
    kept.curve.samples.resize(residual.size());
    return kept;
}

} // namespace aneroid

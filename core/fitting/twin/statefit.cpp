#include "core/fitting/twin/statefit.h"

#include "core/base/median.h"
#include "core/climate/calendar.h"
#include "core/climate/recorded/statecode.h"
#include "core/fitting/twin/measures/knotcorrelation.h"
#include "core/fitting/twin/measures/localenergy.h"
#include "core/fitting/twin/measures/octaveamplitudes.h"
#include "core/fitting/twin/measures/runningsums.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aneroid {

namespace {

/// Blocks times octaves that a profile holds; six bytes each.
constexpr std::size_t mostStates = 22'500;

/// Means of a value over each block; NaN where less than a third was recorded.
template <typename ValueAt>
std::vector<double> blockMeans(const BlockGrid &grid, std::size_t samples, ValueAt valueAt)
{
    constexpr double leastShare = 0.3;
    const RunningSums sums(samples, valueAt);
    const auto half = static_cast<std::int64_t>(0.5 * grid.samplesPerBlock());
    const double least = leastShare * static_cast<double>(2 * half + 1);
    std::vector<double> means(grid.count());
    for (std::size_t b = 0; b < means.size(); ++b)
        means[b] = sums.mean(grid.centre(b) - half, grid.centre(b) + half + 1, least);
    return means;
}

/// The recording's energy from sample to sample, in each block.
std::vector<double> stepEnergy(const Residual &residual, const BlockGrid &grid, std::size_t c)
{
    const std::vector<float> &values = residual.values[c];
    return blockMeans(grid, values.size(), [&](std::size_t i) {
        const double bend = secondDifference(values, i, 1);
        return bend * bend;
    });
}

/// The mean square of the stretch: how much larger the noise's energy is in a block.
std::vector<double> noiseGains(const Residual &residual, const BlockGrid &grid, std::size_t c)
{
    const std::vector<float> &stretch = residual.stretch[c];
    std::vector<double> gains = blockMeans(grid, residual.size(), [&](std::size_t i) {
        return static_cast<double>(stretch[i]) * static_cast<double>(stretch[i]);
    });
    for (double &gain : gains) {
        if (!std::isfinite(gain))
            gain = 1.0;
    }
    return gains;
}

/// Fits one channel and its noise.
class ChannelFit
{
public:
    ChannelFit(const OctaveKernel &kernel, const LocalEnergies &energies, std::size_t channel,
               std::vector<double> gains)
        : m_kernel(kernel)
        , m_energies(energies)
        , m_channel(channel)
        , m_gains(std::move(gains))
    {
    }

    /// The noise's energy in a block, on the residual's scale.
    [[nodiscard]] double noiseEnergy(const ChannelNoise &noise, std::size_t block) const
    {
        return noise.coarse ? 0.0 : whiteNoise * noise.rms * noise.rms * m_gains[block];
    }

    [[nodiscard]] std::vector<float> variances(const ChannelNoise &noise,
                                               const std::vector<std::size_t> &blocks,
                                               const StageProgress &progress) const
    {
        std::vector<float> energy;
        for (const std::size_t block : blocks)
            energy.push_back(static_cast<float>(noiseEnergy(noise, block)));
        return octaveVariances(m_kernel, m_energies, m_channel, blocks, energy, progress);
    }

    /// Corrects the noise by what the usual block's energy from sample to sample lacks.
    void calibrate(ChannelNoise &noise, const std::vector<double> &wanted,
                   const StageProgress &progress) const
    {
        constexpr int rounds = 2;
        constexpr double leastShare = 0.25;
        const std::vector<std::size_t> blocks = sampleOf(wanted);
        if (blocks.empty() || noise.coarse || noise.settled || m_energies.lags.front() != 1)
            return;
        for (int round = 0; round < rounds && !progress.stopped(); ++round) {
            const std::vector<float> variance = variances(noise, blocks, progress);
            std::vector<double> missing;
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                double energy = noiseEnergy(noise, blocks[i]);
                for (std::size_t k = 0; k < m_kernel.octaves; ++k)
                    energy += static_cast<double>(m_kernel.energy[k]) *
                              static_cast<double>(variance[i * m_kernel.octaves + k]);
                missing.push_back((wanted[blocks[i]] - energy) / m_gains[blocks[i]]);
            }
            const double square = noise.rms * noise.rms;
            noise.rms = std::min(
                noise.most,
                std::sqrt(std::max(leastShare * square, square + medianOf(missing) / whiteNoise)));
        }
    }

private:
    /// Blocks that were recorded; some two thousand say enough about the noise.
    static std::vector<std::size_t> sampleOf(const std::vector<double> &wanted)
    {
        constexpr std::size_t enough = 2048;
        std::vector<std::size_t> blocks;
        for (std::size_t b = 0; b < wanted.size(); ++b) {
            if (std::isfinite(wanted[b]))
                blocks.push_back(b);
        }
        const std::size_t every = (blocks.size() + enough - 1) / enough;
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; every > 0 && i < blocks.size(); i += every)
            chosen.push_back(blocks[i]);
        return chosen;
    }

    const OctaveKernel &m_kernel;
    const LocalEnergies &m_energies;
    std::size_t m_channel;
    std::vector<double> m_gains;
};

/// Days of the grid that were recorded well enough to stand for a day: more than 60 % of one, or
/// where that leaves fewer than five, more than 15 %, or the best one.
std::vector<std::size_t> usableDays(const Residual &residual, const BlockGrid &grid)
{
    constexpr double well = 0.6;
    constexpr double hardly = 0.15;
    constexpr std::size_t few = 5;
    std::vector<double> shares(grid.days, 0.0);
    const double samplesPerDay = grid.samplesPerBlock() * static_cast<double>(grid.perDay);
    const auto channels =
        static_cast<double>(std::ranges::count(residual.present, true)) * samplesPerDay;
    for (std::size_t c = 0; c < channelCount; ++c) {
        for (std::size_t i = 0; i < residual.values[c].size(); ++i) {
            if (std::isfinite(residual.values[c][i]))
                shares[static_cast<std::size_t>(floorDivide(residual.timeAt(i), dayMs) -
                                                grid.firstDay)] += 1.0 / channels;
        }
    }
    const auto above = [&shares](double least) {
        std::vector<std::size_t> days;
        for (std::size_t d = 0; d < shares.size(); ++d) {
            if (shares[d] > least)
                days.push_back(d);
        }
        return days;
    };
    std::vector<std::size_t> days = above(well);
    if (days.size() < few)
        days = above(hardly);
    if (days.empty())
        days = {static_cast<std::size_t>(std::ranges::max_element(shares) - shares.begin())};
    return days;
}

/// As many of the days as a profile is to hold, in runs of consecutive ones spread evenly over them
/// all: thirty are enough to know a place, and a file that is passed on should stay small.
std::vector<std::size_t> spreadDays(const std::vector<std::size_t> &days, std::size_t most)
{
    constexpr std::size_t runDays = 5; // as StateLibrary has it
    if (days.size() <= most)
        return days;
    const std::size_t runs = most / runDays;
    const std::size_t all = days.size() / runDays;
    std::vector<std::size_t> chosen;
    for (std::size_t run = 0; run < runs; ++run) {
        const std::size_t first = (2 * run + 1) * all / (2 * runs) * runDays;
        for (std::size_t d = first; d < first + runDays; ++d)
            chosen.push_back(days[d]);
    }
    return chosen;
}

/// Everything a day's factors are made of; blocks are those of the usable days, one after another.
struct FittedBlocks
{
    std::vector<std::size_t> blocks;
    std::array<std::vector<float>, channelCount> variances; ///< [i · octaves + octave]
    std::array<std::vector<double>, channelCount> noise;    ///< [i], energies
};

KnotFactor factorAt(const LocalEnergies &energies, const StateRequest &request,
                    const FittedBlocks &fitted, std::size_t i, std::size_t octave, std::size_t lag)
{
    std::array<double, channelCount> deviation{};
    std::array<double, channelCount> noise{};
    std::array<double, channelPairs.size()> energy{};
    for (std::size_t c = 0; c < channelCount; ++c) {
        deviation[c] =
            request.varies[c]
                ? std::sqrt(static_cast<double>(fitted.variances[c][i * request.octaves + octave]))
                : request.fixed[octave][c];
        noise[c] = request.varies[c] ? fitted.noise[c][i] : 0.0;
    }
    for (std::size_t p = 0; p < channelPairs.size(); ++p) {
        const auto [a, b] = channelPairs[p];
        if (request.varies[a] && request.varies[b])
            energy[p] = energies.energy[lag][p][fitted.blocks[i]];
    }
    return knotFactor(deviation, knotCorrelations(energy, noise));
}

void scaleRow(KnotFactor &f, std::size_t channel, float by)
{
    const std::array rows{std::array<float *, 3>{&f.tt, nullptr, nullptr},
                          std::array<float *, 3>{&f.ht, &f.hh, nullptr},
                          std::array<float *, 3>{&f.pt, &f.ph, &f.pp}};
    for (float *part : rows[channel]) {
        if (part)
            *part *= by;
    }
}

} // namespace

double drawnNoise(const ChannelNoise &noise)
{
    constexpr double rounding = 1.0 / 12.0; // variance, of a step's square
    return std::sqrt(std::max(0.0, noise.rms * noise.rms - rounding * noise.step * noise.step));
}

OctaveAmplitude amplitudesOf(const KnotFactor &f)
{
    const auto norm = [](float a, float b, float c) {
        return std::hypot(static_cast<double>(a), static_cast<double>(b), static_cast<double>(c));
    };
    return {norm(f.tt, 0.0F, 0.0F), norm(f.ht, f.hh, 0.0F), norm(f.pt, f.ph, f.pp)};
}

StateFit fitStates(const Residual &residual, const StateRequest &request, NoiseFloors &noise,
                   const StageProgress &progress)
{
    const BlockGrid grid = blockGridOf(residual);
    const double longest = 1.05 * std::exp2(static_cast<double>(request.octaves) - 1.0);
    LocalEnergies energies = measureEnergies(residual, grid, longest, progress.part(0.0, 0.3));
    StateFit fit;
    if (progress.stopped() || energies.lags.empty())
        return fit;
    shrinkEnergies(energies, grid);

    const OctaveKernel kernel(energies, request.octaves, request.finestKnot);
    const std::vector<std::size_t> days =
        spreadDays(usableDays(residual, grid), mostStates / (grid.perDay * request.octaves));
    FittedBlocks fitted;
    for (const std::size_t day : days) {
        for (std::size_t b = 0; b < grid.perDay; ++b)
            fitted.blocks.push_back(day * grid.perDay + b);
    }
    for (std::size_t c = 0; c < channelCount && !progress.stopped(); ++c) {
        if (!request.varies[c])
            continue;
        const double from = 0.3 + 0.2 * static_cast<double>(c);
        const ChannelFit channel(kernel, energies, c, noiseGains(residual, grid, c));
        channel.calibrate(noise[c], stepEnergy(residual, grid, c), progress.part(from, from));
        fitted.variances[c] =
            channel.variances(noise[c], fitted.blocks, progress.part(from, from + 0.2));
        ChannelNoise drawn = noise[c];
        drawn.rms = drawnNoise(drawn);
        for (const std::size_t block : fitted.blocks)
            fitted.noise[c].push_back(channel.noiseEnergy(drawn, block));
    }
    if (progress.stopped())
        return fit;

    fit.blocks = static_cast<int>(grid.perDay);
    fit.largest.assign(request.octaves, {});
    fit.days.resize(days.size());
    for (std::size_t d = 0; d < days.size(); ++d) {
        fit.days[d].day = grid.firstDay + static_cast<std::int64_t>(days[d]);
        fit.days[d].factors.resize(grid.perDay * request.octaves);
    }
    for (std::size_t k = 0; k < request.octaves; ++k) {
        const std::size_t lag = energies.nearest(std::exp2(static_cast<double>(k)));
        for (std::size_t i = 0; i < fitted.blocks.size(); ++i) {
            const KnotFactor factor = factorAt(energies, request, fitted, i, k, lag);
            fit.days[i / grid.perDay].factors[i % grid.perDay * request.octaves + k] = factor;
            const OctaveAmplitude amplitudes = amplitudesOf(factor);
            for (std::size_t c = 0; c < channelCount; ++c)
                fit.largest[k][c] = std::max(fit.largest[k][c], amplitudes[c]);
        }
    }
    fit.correlation = overallCorrelation(energies, energies.nearest(3600.0 / residual.cadenceS()));
    progress(1.0);
    return fit;
}

void scaleFactors(StateLibrary &library, std::size_t octaves, std::size_t octave,
                  std::size_t channel, double gain)
{
    for (LibraryDay &day : library.days) {
        for (std::size_t i = octave; i < day.factors.size(); i += octaves)
            scaleRow(day.factors[i], channel, static_cast<float>(gain));
    }
}

void coupleFactors(StateLibrary &library, std::size_t octaves, std::size_t octave, double more)
{
    constexpr double most = 0.98;
    for (LibraryDay &day : library.days) {
        for (std::size_t i = octave; i < day.factors.size(); i += octaves) {
            KnotFactor &f = day.factors[i];
            const double humidity =
                std::hypot(static_cast<double>(f.ht), static_cast<double>(f.hh));
            if (humidity <= 0.0 || f.tt == 0.0F)
                continue;
            const double now = std::clamp(static_cast<double>(f.ht) / humidity, -most, most);
            const double then = std::clamp(std::tanh(std::atanh(now) + more), -most, most);
            f.ht = static_cast<float>(then * humidity);
            f.hh = static_cast<float>(std::sqrt(1.0 - then * then) * humidity);
        }
    }
}

void roundFactors(StateLibrary &library, OctaveSpectrum &spectrum)
{
    const std::size_t octaves = spectrum.amplitudes.size();
    for (LibraryDay &day : library.days) {
        for (std::size_t i = 0; i < day.factors.size(); ++i) {
            day.factors[i] = rounded(day.factors[i]);
            const OctaveAmplitude amplitudes = amplitudesOf(day.factors[i]);
            for (std::size_t c = 0; c < channelCount; ++c)
                spectrum.amplitudes[i % octaves][c] =
                    std::max(spectrum.amplitudes[i % octaves][c], amplitudes[c]);
        }
    }
}

void limitFactors(StateLibrary &library, const OctaveSpectrum &spectrum, std::size_t channel)
{
    const std::size_t octaves = spectrum.amplitudes.size();
    for (LibraryDay &day : library.days) {
        for (std::size_t i = 0; i < day.factors.size(); ++i) {
            const double amplitude = amplitudesOf(day.factors[i])[channel];
            const double limit = spectrum.amplitudes[i % octaves][channel];
            if (amplitude > limit)
                scaleRow(day.factors[i], channel, static_cast<float>(limit / amplitude));
        }
    }
}

} // namespace aneroid

#include "core/fitting/twin/calibration.h"

#include "core/base/median.h"
#include "core/climate/calendar.h"
#include "core/fitting/twin/comparison.h"
#include "core/fitting/twin/coupling.h"
#include "core/fitting/twin/measures/octaveamplitudes.h"
#include "core/fitting/twin/measures/residual.h"
#include "core/fitting/twin/statefit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <vector>

namespace aneroid {

namespace {

constexpr int trials = 4;

/// Median over blocks of an hour, or thirty instants where that is longer, of the mean product of
/// two channels' second differences over `lag` samples.
std::optional<double> tremblingTogether(const std::vector<float> &a, const std::vector<float> &b,
                                        TimeMs cadenceMs, std::size_t lag = 1)
{
    const std::size_t block = usualStretch(cadenceMs);
    std::vector<double> energies;
    for (std::size_t from = lag; from + block + lag <= a.size(); from += block) {
        double sum = 0.0;
        std::size_t count = 0;
        for (std::size_t i = from; i < from + block; ++i) {
            const double product = secondDifference(a, i, lag) * secondDifference(b, i, lag);
            if (!std::isfinite(product))
                continue;
            sum += product;
            ++count;
        }
        if (count > block / 2)
            energies.push_back(sum / static_cast<double>(count));
    }
    if (energies.empty())
        return {};
    return medianOf(std::move(energies));
}

/// The same of one channel: the mean square.
std::optional<double> trembling(const std::vector<float> &values, TimeMs cadenceMs,
                                std::size_t lag = 1)
{
    return tremblingTogether(values, values, cadenceMs, lag);
}

void scaleOctave(Profile &profile, std::size_t k, std::size_t c, double energyGain)
{
    constexpr double mostAtOnce = 1.3; // of energy
    const double gain = std::sqrt(std::clamp(energyGain, 1.0 / mostAtOnce, mostAtOnce));
    profile.octaves.amplitudes[k][c] *= gain;
    scaleFactors(profile.library, profile.octaves.amplitudes.size(), k, c, gain);
}

/// Of a channel whose steps hide most of what it does: its usual hour may stand still, all hours
/// together do not. Only the fastest octaves, whose place between two steps is a guess.
void calibrateCoarse(Profile &profile, const RegularSeries &recorded, const RegularSeries &made,
                     std::size_t c)
{
    constexpr std::size_t guessed = 3;
    for (std::size_t k = 0; k < std::min(guessed, profile.octaves.amplitudes.size()); ++k) {
        const auto wanted = meanBendEnergy(recorded.values[c], std::size_t{1} << k);
        const auto found = meanBendEnergy(made.values[c], std::size_t{1} << k);
        if (wanted && found && *wanted > 0.0 && *found > 0.0)
            scaleOctave(profile, k, c, *wanted / *found);
    }
}

/// What trembles over some lags in the usual hour.
struct LagEnergies
{
    std::vector<std::size_t> lags;
    std::vector<double> wanted;
    std::vector<double> found;
};

/// Over 1, 2, 3, 4, 6, 8 … samples up to a quarter of an hour, at least 16.
LagEnergies lagEnergies(const RegularSeries &recorded, const RegularSeries &made, std::size_t c)
{
    constexpr TimeMs quarterMs = 900'000;
    const auto longest =
        static_cast<std::size_t>(std::max<TimeMs>(16, quarterMs / recorded.cadenceMs));
    std::set<std::size_t> lags;
    for (std::size_t power = 1; power <= longest; power *= 2)
        lags.insert({power, power + power / 2});
    LagEnergies energies;
    for (const std::size_t lag : lags) {
        const auto wanted = trembling(recorded.values[c], recorded.cadenceMs, lag);
        const auto found = trembling(made.values[c], recorded.cadenceMs, lag);
        if (lag > longest || !wanted || !found || *wanted <= 0.0 || *found <= 0.0)
            continue;
        energies.lags.push_back(lag);
        energies.wanted.push_back(*wanted);
        energies.found.push_back(*found);
    }
    return energies;
}

/// The mean square of an octave's knots in a channel's usual state.
double usualVariance(const StateLibrary &library, std::size_t octaves, std::size_t k, std::size_t c)
{
    std::vector<double> found;
    for (const LibraryDay &day : library.days) {
        for (std::size_t i = k; i < day.factors.size(); i += octaves) {
            const double amplitude = amplitudesOf(day.factors[i])[c];
            found.push_back(amplitude * amplitude);
        }
    }
    return found.empty() ? 0.0 : medianOf(std::move(found));
}

/// What each part of a profile has of the energies found: the fastest `free` octaves one by one,
/// then the noise, then all else.
std::vector<std::vector<double>> partsOf(const Profile &profile, TimeMs cadenceMs,
                                         const LagEnergies &energies, std::size_t c,
                                         std::size_t free)
{
    const std::size_t octaves = profile.octaves.amplitudes.size();
    const std::size_t lags = energies.lags.size();
    const InstrumentCharacter &instrument = profile.instrument;
    std::vector<std::vector<double>> parts(free + 2, std::vector<double>(lags, 0.0));
    for (std::size_t k = 0; k < octaves; ++k) {
        const double variance = usualVariance(profile.library, octaves, k, c);
        const double knotMs =
            static_cast<double>(profile.octaves.cellMs) * std::exp2(static_cast<double>(k));
        std::vector<double> &part = parts[k < free ? k : free + 1];
        for (std::size_t l = 0; l < lags; ++l)
            part[l] += variance * octaveEnergy(static_cast<double>(energies.lags[l]) *
                                               static_cast<double>(cadenceMs) / knotMs);
    }
    const double noise = instrument.noiseRms[c].value_or(0.0);
    const double rounding = instrument.resolution[c] * instrument.resolution[c] / 12.0;
    for (std::size_t l = 0; l < lags; ++l) {
        parts[free][l] = whiteNoise * noise * noise;
        parts[free + 1][l] += whiteNoise * rounding;
        double sum = 0.0;
        for (const std::vector<double> &part : parts)
            sum += part[l];
        for (std::vector<double> &part : parts)
            part[l] *= energies.found[l] / sum;
    }
    return parts;
}

/// By how much each part but the last must be larger that together they are as wanted: the updates
/// of octaveVariances(), from 1 on.
std::vector<double> gainsOf(const std::vector<std::vector<double>> &parts,
                            const std::vector<double> &wanted)
{
    constexpr int updates = 60;
    std::vector<double> gains(parts.size(), 1.0);
    for (int i = 0; i < updates; ++i) {
        std::vector<double> model(wanted.size(), 0.0);
        for (std::size_t k = 0; k < parts.size(); ++k) {
            for (std::size_t l = 0; l < wanted.size(); ++l)
                model[l] += gains[k] * parts[k][l];
        }
        for (std::size_t k = 0; k + 1 < parts.size(); ++k) {
            double up = 0.0;
            double down = 0.0;
            for (std::size_t l = 0; l < wanted.size(); ++l) {
                up += parts[k][l] * wanted[l] / (model[l] * model[l]);
                down += parts[k][l] / model[l];
            }
            gains[k] *= down > 0.0 ? std::sqrt(up / down) : 1.0;
        }
    }
    return gains;
}

/// Corrects the fast octaves and the noise together by what the usual hour lacks or has too much
/// over each lag: one by one, noise would take the place of an octave that is too weak.
void calibrateFast(Profile &profile, const RegularSeries &recorded, const RegularSeries &made,
                   std::size_t c, double mostNoise)
{
    const LagEnergies energies = lagEnergies(recorded, made, c);
    if (energies.lags.empty())
        return;
    const auto slowest = static_cast<std::size_t>(std::log2(energies.lags.back()));
    const std::size_t free = std::min(slowest + 1, profile.octaves.amplitudes.size());
    const std::vector<double> gains =
        gainsOf(partsOf(profile, recorded.cadenceMs, energies, c, free), energies.wanted);
    for (std::size_t k = 0; k < free; ++k)
        scaleOctave(profile, k, c, gains[k]);
    std::optional<double> &noise = profile.instrument.noiseRms[c];
    if (!noise || *noise <= 0.0)
        return;
    // A step at a time, and never to nothing.
    const double rms = std::min(*noise * std::sqrt(std::clamp(gains[free], 0.25, 2.0)),
                                std::max(mostNoise, 0.5 * *noise));
    noise = std::round(rms * 1e5) / 1e5;
}

/// Median over blocks of an hour, or thirty instants where that is longer, of the logarithm of the
/// kurtosis of second differences over `lag` samples: how unlike each other they are within an
/// hour.
std::optional<double> unevenness(const std::vector<float> &values, TimeMs cadenceMs,
                                 std::size_t lag)
{
    const std::size_t block = usualStretch(cadenceMs);
    std::vector<double> found;
    for (std::size_t from = lag; from + block + lag <= values.size(); from += block) {
        double squares = 0.0;
        double fourths = 0.0;
        double count = 0.0;
        for (std::size_t i = from; i < from + block; ++i) {
            const double bend = secondDifference(values, i, lag);
            if (!std::isfinite(bend))
                continue;
            squares += bend * bend;
            fourths += bend * bend * bend * bend;
            count += 1.0;
        }
        if (count > 0.5 * static_cast<double>(block) && squares > 0.0)
            found.push_back(std::log(count * fourths / (squares * squares)));
    }
    if (found.empty())
        return {};
    return medianOf(std::move(found));
}

/// Corrects the spread of the knots' scale within an hour by how uneven the usual hour of
/// temperature and humidity then is. A log-normal scale of spread a makes the kurtosis e^(4a²)
/// times as large.
void calibrateVolatility(Profile &profile, const RegularSeries &recorded, const RegularSeries &made)
{
    constexpr double part = 0.25;
    constexpr double most = 1.0;
    double missing = 0.0;
    double count = 0.0;
    for (const Channel channel : {Channel::Temperature, Channel::Humidity}) {
        for (const std::size_t lag : std::array<std::size_t, 3>{1, 2, 4}) {
            const auto wanted = unevenness(recorded.of(channel), recorded.cadenceMs, lag);
            const auto found = unevenness(made.of(channel), recorded.cadenceMs, lag);
            if (!wanted || !found)
                continue;
            missing += *wanted - *found;
            count += 1.0;
        }
    }
    if (count <= 0.0)
        return;
    float &spread = profile.library.volatility;
    const double square = static_cast<double>(spread * spread) + part * missing / count;
    spread = static_cast<float>(std::sqrt(std::clamp(square, 0.0, most)));
}

/// Two channels whose noise may go together, and where that stands.
struct NoisePair
{
    std::size_t first = 0;
    std::size_t second = 0;
    double NoiseCorrelation::*correlation = nullptr;
};

constexpr std::array noisePairs{NoisePair{0, 1, &NoiseCorrelation::temperatureHumidity},
                                NoisePair{0, 2, &NoiseCorrelation::temperaturePressure},
                                NoisePair{1, 2, &NoiseCorrelation::humidityPressure}};

using Noise = std::array<std::optional<double>, channelCount>;

/// What the usual hour lacks of trembling together is given to the noise, which was `before` when
/// `made` was made; its channels never go together more than they do in the usual hour.
void calibrateCorrelation(InstrumentCharacter &instrument, const RegularSeries &recorded,
                          const RegularSeries &made, const CalibratedChannels &channels,
                          const Noise &before)
{
    constexpr double most = 0.9;
    constexpr double less = 0.9;
    NoiseCorrelation &all = instrument.noiseCorrelation;
    for (const auto &[a, b, correlation] : noisePairs) {
        const double now =
            instrument.noiseRms[a].value_or(0.0) * instrument.noiseRms[b].value_or(0.0);
        if (!channels.audible[a] || !channels.audible[b] || now <= 0.0)
            continue;
        const auto wanted =
            tremblingTogether(recorded.values[a], recorded.values[b], recorded.cadenceMs);
        const auto found = tremblingTogether(made.values[a], made.values[b], recorded.cadenceMs);
        const auto first = trembling(recorded.values[a], recorded.cadenceMs);
        const auto second = trembling(recorded.values[b], recorded.cadenceMs);
        if (!wanted || !found || !first || !second || *first * *second <= 0.0)
            continue;
        const double usual = std::min(most, std::abs(*wanted) / std::sqrt(*first * *second));
        const double had = all.*correlation * before[a].value_or(0.0) * before[b].value_or(0.0);
        all.*correlation = std::clamp((had + (*wanted - *found) / whiteNoise) / now, -usual, usual);
    }
    while (!all.isPossible())
        all = {less * all.temperatureHumidity, less * all.temperaturePressure,
               less * all.humidityPressure};
}

/// Without what chance may have made, to two decimals.
void roundCorrelation(NoiseCorrelation &all)
{
    constexpr double least = 0.05;
    for (const NoisePair &pair : noisePairs) {
        double &value = all.*pair.correlation;
        value = std::abs(value) < least ? 0.0 : std::round(value * 100.0) / 100.0;
    }
    if (!all.isPossible()) // where rounding just went beyond
        all = {};
}

} // namespace

void calibrate(Profile &profile, const RegularSeries &recorded, const CalibratedChannels &channels,
               std::uint64_t seed, const std::stop_token &stop)
{
    for (int trial = 0; trial < trials; ++trial) {
        const RegularSeries made = syntheticLike(recorded, profile, seed, stop);
        if (stop.stop_requested())
            return;
        const Noise before = profile.instrument.noiseRms;
        calibrateCoupling(profile, recorded, made);
        calibrateVolatility(profile, recorded, made);
        for (std::size_t c = 0; c < channelCount; ++c) {
            if (channels.audible[c])
                calibrateFast(profile, recorded, made, c, channels.mostNoise[c]);
            if (channels.coarse[c])
                calibrateCoarse(profile, recorded, made, c);
        }
        calibrateCorrelation(profile.instrument, recorded, made, channels, before);
    }
    roundCorrelation(profile.instrument.noiseCorrelation);
    profile.library.volatility = std::round(100.0F * profile.library.volatility) / 100.0F;
}

} // namespace aneroid

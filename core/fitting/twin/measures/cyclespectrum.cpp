#include "core/fitting/twin/measures/cyclespectrum.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace aneroid {

namespace {

constexpr double windowHours = 4.0;
constexpr std::size_t fewestWindows = 48; // each begins an hour after the one before
constexpr double hoursOfDay = 24.0;
constexpr double peakStandsOut = 2.5;
constexpr double aside = 1.8; ///< what "somewhat shorter and longer" is, as a factor

/// Powers of one window at whole numbers of cycles in it.
struct Window
{
    std::size_t hour = 0; ///< of its middle
    std::vector<double> power;
};

/// Takes a straight line away and lets both ends fade; false where values are missing.
bool prepare(const float *values, std::vector<double> &window)
{
    const std::size_t size = window.size();
    const double middle = 0.5 * static_cast<double>(size - 1);
    double mean = 0.0;
    double slope = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < size; ++i) {
        const double at = static_cast<double>(i) - middle;
        window[i] = static_cast<double>(values[i]);
        mean += window[i] / static_cast<double>(size);
        slope += at * window[i];
        squares += at * at;
    }
    if (!std::isfinite(mean))
        return false;
    for (std::size_t i = 0; i < size; ++i) {
        const double at = static_cast<double>(i);
        const double fade =
            0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * (at + 0.5) / static_cast<double>(size));
        window[i] = fade * (window[i] - mean - slope / squares * (at - middle));
    }
    return true;
}

/// Of a wave of amplitude 1 at a bin's frequency: 1/4.
std::vector<double> powersOf(const std::vector<double> &window, std::size_t bins)
{
    const auto size = static_cast<double>(window.size());
    std::vector<double> powers(bins);
    for (std::size_t k = 0; k < bins; ++k) {
        const std::complex<double> turn =
            std::polar(1.0, -2.0 * std::numbers::pi * static_cast<double>(k) / size);
        std::complex<double> phase = 1.0;
        std::complex<double> sum = 0.0;
        for (const double value : window) {
            sum += value * phase;
            phase *= turn;
        }
        powers[k] = 4.0 * std::norm(sum) / (size * size);
    }
    return powers;
}

/// A bin's and its neighbours', over which a fading window spreads a wave.
double powerAround(const std::vector<double> &power, std::size_t bin)
{
    return power[bin - 1] + power[bin] + power[bin + 1];
}

/// What would be there without a cycle: the geometric mean of what is to both sides.
double background(const std::vector<double> &power, std::size_t bin)
{
    const auto at = static_cast<double>(bin);
    const std::size_t below = std::max<std::size_t>(1, static_cast<std::size_t>(at / aside));
    const std::size_t above = std::min(power.size() - 2, static_cast<std::size_t>(at * aside));
    return std::sqrt(powerAround(power, below) * powerAround(power, above));
}

std::vector<Window> windowsOf(const std::vector<float> &values, double firstHour, double perHour,
                              std::size_t bins)
{
    std::vector<double> samples(static_cast<std::size_t>(windowHours * perHour));
    const auto step =
        std::max<std::size_t>(1, samples.size() / static_cast<std::size_t>(windowHours));
    std::vector<Window> windows;
    for (std::size_t from = 0; from + samples.size() <= values.size(); from += step) {
        if (!prepare(values.data() + from, samples))
            continue;
        const double middle = static_cast<double>(from) + 0.5 * static_cast<double>(samples.size());
        const double hour = std::fmod(firstHour + middle / perHour, hoursOfDay);
        windows.push_back({static_cast<std::size_t>(hour), powersOf(samples, bins)});
    }
    return windows;
}

std::vector<double> meanPower(const std::vector<Window> &windows, std::size_t bins)
{
    std::vector<double> mean(bins, 0.0);
    for (const Window &window : windows) {
        for (std::size_t k = 0; k < bins; ++k)
            mean[k] += window.power[k] / static_cast<double>(windows.size());
    }
    return mean;
}

/// The centre of the peak, in cycles a window.
double centreOf(const std::vector<double> &power, std::size_t bin)
{
    const double shift = (power[bin + 1] - power[bin - 1]) / powerAround(power, bin);
    return static_cast<double>(bin) + shift;
}

void fillStrength(const std::vector<Window> &windows, std::size_t bin, SpectralCycle &cycle)
{
    std::array<double, 24> counts{};
    for (const Window &window : windows) {
        cycle.strength[window.hour] +=
            std::max(0.0, powerAround(window.power, bin) - background(window.power, bin));
        counts[window.hour] += 1.0;
    }
    double mean = 0.0;
    double strongest = 0.0;
    for (std::size_t hour = 0; hour < counts.size(); ++hour) {
        cycle.strength[hour] /= std::max(1.0, counts[hour]);
        mean += cycle.strength[hour] / hoursOfDay;
        strongest = std::max(strongest, cycle.strength[hour]);
    }
    // Three bins hold 3/2 of what one would.
    cycle.amplitude = std::sqrt(strongest * 4.0 / 1.5);
    for (double &strength : cycle.strength)
        strength /= std::max(mean, 1e-300);
}

} // namespace

std::optional<SpectralCycle> spectralCycle(const std::vector<float> &values, double firstHour,
                                           double perHour, double shortest, double longest)
{
    const double size = std::floor(windowHours * perHour);
    constexpr double fewestCycles = 6.0; // in a window, to tell them from slower movements
    const auto first = static_cast<std::size_t>(std::max(fewestCycles, std::ceil(size / longest)));
    const double fastest = std::max(0.0, (0.5 * size - 3.0) / aside);
    const auto last = static_cast<std::size_t>(std::min(size / shortest, fastest));
    const auto bins = static_cast<std::size_t>(static_cast<double>(last) * aside) + 3;
    if (last < first + 2)
        return {};
    const std::vector<Window> windows = windowsOf(values, firstHour, perHour, bins);
    if (windows.size() < fewestWindows)
        return {};
    const std::vector<double> power = meanPower(windows, bins);
    std::size_t found = 0;
    double most = peakStandsOut;
    for (std::size_t bin = first; bin <= last; ++bin) {
        const double ratio = powerAround(power, bin) / std::max(background(power, bin), 1e-300);
        if (ratio <= most)
            continue;
        most = ratio;
        found = bin;
    }
    if (found == 0)
        return {};
    SpectralCycle cycle;
    cycle.period = size / centreOf(power, found);
    fillStrength(windows, found, cycle);
    return cycle;
}

} // namespace aneroid

#include "core/instrument/bme280.h"

#include "core/climate/normal.h"
#include "core/climate/random.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::array typicalAccuracy{0.5, 3.0, 1.0};
constexpr std::array noiseRms{0.005, 0.07, 0.033};
constexpr double accuracyLimit = 3.0;
constexpr double noiseMargin = 5.0;

/// Hundredths, to the nearest: adding and taking away 1.5·2^52 leaves no fraction bits (exact, and
/// SSE2 has no rounding instruction).
double hundredths(double value)
{
    constexpr double magic = 0x1.8p52;
    return (value * 100.0 + magic) - magic;
}

/// The range in whole hundredths; where none lies inside, the nearest one.
ChannelRange inHundredths(const ChannelRange &range)
{
    const double low = std::ceil(range.minimum * 100.0 - 1e-6);
    const double high = std::floor(range.maximum * 100.0 + 1e-6);
    if (low <= high)
        return {low, high};
    const double middle = hundredths(range.middle());
    return {middle, middle};
}

} // namespace

Bme280::Bme280(std::uint64_t seed, std::string_view deviceId)
    : m_key(seed ^ hashOf(deviceId))
{
    const Random4 words = randomWords(seed, Stream::UnitErrors, hashOf(deviceId));
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double z = std::clamp(normalTable()(words[c]), -accuracyLimit, accuracyLimit);
        m_errors[c] = z * typicalAccuracy[c];
    }
}

Margins Bme280::margins(const InstrumentSettings &settings) const
{
    Margins margins;
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double noise = noiseMargin * noiseRms[c] * settings.noiseScale;
        margins.low[c] = std::max(0.0, -m_errors[c]) + noise;
        margins.high[c] = std::max(0.0, m_errors[c]) + noise;
    }
    return margins;
}

void Bme280::measure(std::span<const TimeMs> times, std::span<const Air> air,
                     const InstrumentSettings &settings,
                     const std::array<ChannelRange, channelCount> &ranges,
                     std::span<Reading> out) const
{
    const NormalTable &normal = normalTable();
    std::array<ChannelRange, channelCount> net;
    std::array<double, channelCount> sigma{};
    for (std::size_t c = 0; c < channelCount; ++c) {
        net[c] = inHundredths(ranges[c]);
        sigma[c] = noiseRms[c] * settings.noiseScale;
    }
    const auto report = [&](std::size_t c, double value, std::uint32_t word) {
        const double measured = value + m_errors[c] + sigma[c] * normal(word);
        return std::clamp(hundredths(measured), net[c].minimum, net[c].maximum) / 100.0;
    };
    for (std::size_t i = 0; i < times.size(); ++i) {
        const Random4 words =
            randomWords(m_key, Stream::SensorNoise, static_cast<std::uint64_t>(times[i]));
        out[i].temperatureC = report(0, air[i].temperatureC, words[0]);
        out[i].humidity = report(1, air[i].humidity, words[1]);
        out[i].pressureHpa = report(2, air[i].pressureHpa, words[2]);
    }
}

} // namespace aneroid

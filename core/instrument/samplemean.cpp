#include "core/instrument/samplemean.h"

#include "core/base/normal.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr std::size_t P = indexOf(Channel::Pressure);

double channelOf(const Air &air, std::size_t channel)
{
    return channel == T ? air.temperatureC : channel == H ? air.humidity : air.pressureHpa;
}

} // namespace

SampleMean::SampleMean(const SampleAveraging &averaging, std::uint64_t key,
                       const std::array<double, channelCount> &noise)
    : m_averaging(averaging)
    , m_key(key)
    , m_noise(noise)
{
    static_assert(channelCount == P + 1);
}

void SampleMean::apply(std::span<const TimeMs> times, std::span<const Air> middle,
                       const WindowAir &window, SignalBlock &block) const
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (m_averaging.resolution[c] <= 0.0)
            continue;
        for (std::size_t i = 0; i < times.size(); ++i) {
            const double begin = channelOf(window.begin[i], c);
            const double end = channelOf(window.end[i], c);
            const double bend = 0.5 * (begin + end) - channelOf(middle[i], c);
            double &value = block.values[c][i];
            value = meanOf(c, times[i], value, 0.5 * (end - begin), bend);
        }
    }
}

/// Samples at the middles of equal parts of the window, which reaches from −1 to 1.
double SampleMean::meanOf(std::size_t channel, TimeMs time, double value, double slope,
                          double bend) const
{
    const double step = m_averaging.resolution[channel];
    const double count = m_averaging.samples;
    const double meanSquare = (1.0 - 1.0 / (count * count)) / 3.0;
    const NormalTable &normal = normalTable();
    Random4 words{};
    double sum = 0.0;
    for (int j = 0; j < m_averaging.samples; ++j) {
        const double at = (2.0 * j + 1.0) / count - 1.0;
        double sample = value + slope * at + bend * (at * at - meanSquare);
        if (m_noise[channel] > 0.0) {
            const auto number = static_cast<std::uint64_t>(j);
            if (number % words.size() == 0)
                words = randomWords(m_key, Stream::SampleNoise, static_cast<std::uint64_t>(time),
                                    number / words.size() * channelCount + channel);
            sample += m_noise[channel] * normal(words[number % words.size()]);
        }
        sum += std::round(sample / step);
    }
    return sum / count * step;
}

} // namespace aneroid

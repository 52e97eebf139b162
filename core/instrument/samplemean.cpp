#include "core/instrument/samplemean.h"

#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/base/vectorise.h"

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

/// The samples' steps in sum, each rounded as std::round() does. Whole numbers: in any order.
ANEROID_VECTORISED std::int32_t stepsOf(const double *at, const double *curve, int count,
                                        double value, double slope, double bend, double step)
{
    constexpr double nearlyHalf = 0x1.fffffffffffffp-2;
    std::int32_t sum = 0;
    for (int j = 0; j < count; ++j) {
        const double steps = (value + slope * at[j] + bend * curve[j]) / step;
        sum += static_cast<std::int32_t>(steps + std::copysign(nearlyHalf, steps));
    }
    return sum;
}

} // namespace

SampleMean::SampleMean(const SampleAveraging &averaging, std::uint64_t key,
                       const std::array<double, channelCount> &noise)
    : m_averaging(averaging)
    , m_key(key)
    , m_noise(noise)
{
    static_assert(channelCount == P + 1);
    const double count = m_averaging.samples;
    const double meanSquare = (1.0 - 1.0 / (count * count)) / 3.0;
    for (int j = 0; j < m_averaging.samples; ++j) {
        const auto at = static_cast<std::size_t>(j);
        m_at[at] = (2.0 * j + 1.0) / count - 1.0;
        m_curve[at] = m_at[at] * m_at[at] - meanSquare;
    }
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
    constexpr double most = 1e6; // steps: of 64 samples a sum has room
    if (m_noise[channel] <= 0.0 &&
        std::abs(value) + std::abs(slope) + std::abs(bend) < most * step) {
        const std::int32_t steps =
            stepsOf(m_at.data(), m_curve.data(), m_averaging.samples, value, slope, bend, step);
        return static_cast<double>(steps) / count * step;
    }
    const NormalTable &normal = normalTable();
    Random4 words{};
    double sum = 0.0;
    for (int j = 0; j < m_averaging.samples; ++j) {
        const auto part = static_cast<std::size_t>(j);
        double sample = value + slope * m_at[part] + bend * m_curve[part];
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

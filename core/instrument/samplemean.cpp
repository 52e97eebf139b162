#include "core/instrument/samplemean.h"

#include "core/base/normal.h"
#include "core/base/randombatch.h"
#include "core/base/vectorise.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr std::size_t P = indexOf(Channel::Pressure);

constexpr std::array<double Air::*, channelCount> members{&Air::temperatureC, &Air::humidity,
                                                          &Air::pressureHpa};
static_assert(T == 0 && H == 1 && P == 2);

/// To the nearest whole number, as signalblock.cpp has it.
inline double whole(double value)
{
    constexpr double magic = 0x1.8p52;
    return (value + magic) - magic;
}

/// Curves from where the air is at the windows' ends and in their middles.
void bendCurves(const Air *begin, const Air *middle, const Air *end, double Air::*channel,
                const SignalBlock::Samples &values, double perStep, std::size_t count,
                SampleCurves &out)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double from = begin[i].*channel;
        const double to = end[i].*channel;
        out.value[i] = values[i] * perStep;
        out.slope[i] = 0.5 * (to - from) * perStep;
        out.bend[i] = (0.5 * (from + to) - middle[i].*channel) * perStep;
        out.steps[i] = 0.0;
    }
}

/// Adds the steps of four samples that lie at `at`, of all windows.
ANEROID_VECTORISED void addFour(const double *at, const double *curve, std::size_t count,
                                SampleCurves &curves)
{
    const double a[]{at[0], at[1], at[2], at[3]};
    const double c[]{curve[0], curve[1], curve[2], curve[3]};
    for (std::size_t i = 0; i < count; ++i) {
        const double value = curves.value[i];
        const double slope = curves.slope[i];
        const double bend = curves.bend[i];
        curves.steps[i] +=
            (whole(value + slope * a[0] + bend * c[0]) +
             whole(value + slope * a[1] + bend * c[1])) +
            (whole(value + slope * a[2] + bend * c[2]) + whole(value + slope * a[3] + bend * c[3]));
    }
}

ANEROID_VECTORISED void addOne(double at, double curve, std::size_t count, SampleCurves &curves)
{
    for (std::size_t i = 0; i < count; ++i)
        curves.steps[i] += whole(curves.value[i] + curves.slope[i] * at + curves.bend[i] * curve);
}

/// One sample, with noise of the words' lower or upper half.
ANEROID_VECTORISED void addNoisy(double at, double curve, double noise, const std::uint32_t *words,
                                 unsigned shift, const float *sizes, std::size_t count,
                                 SampleCurves &curves)
{
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t half = words[4 * i] >> shift;
        const auto size = static_cast<double>(sizes[(half >> 1) & (halfNormals - 1)]);
        const double sign = static_cast<double>(static_cast<std::int32_t>(half & 1U) * 2 - 1);
        const double sample = curves.value[i] + curves.slope[i] * at + curves.bend[i] * curve;
        curves.steps[i] += whole(sample + noise * sign * size);
    }
}

ANEROID_VECTORISED void toMeans(double perSample, std::size_t count, const SampleCurves &curves,
                                SignalBlock::Samples &values)
{
    for (std::size_t i = 0; i < count; ++i)
        values[i] = curves.steps[i] * perSample;
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
    SampleCurves curves; // written before it is read
    const std::size_t count = times.size();
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double step = m_averaging.resolution[c];
        if (step <= 0.0)
            continue;
        bendCurves(window.begin.data(), middle.data(), window.end.data(), members[c],
                   block.values[c], 1.0 / step, count, curves);
        if (m_noise[c] > 0.0)
            addNoisySamples(c, times, curves);
        else
            addSamples(count, curves);
        toMeans(step / m_averaging.samples, count, curves, block.values[c]);
    }
}

void SampleMean::addSamples(std::size_t count, SampleCurves &curves) const
{
    const auto samples = static_cast<std::size_t>(m_averaging.samples);
    std::size_t j = 0;
    for (; j + 4 <= samples; j += 4)
        addFour(m_at.data() + j, m_curve.data() + j, count, curves);
    for (; j < samples; ++j)
        addOne(m_at[j], m_curve[j], count, curves);
}

/// Eight samples share one call of the generator.
void SampleMean::addNoisySamples(std::size_t channel, std::span<const TimeMs> times,
                                 SampleCurves &curves) const
{
    constexpr std::size_t perCall = 8;
    const double noise = m_noise[channel] / m_averaging.resolution[channel];
    const float *const sizes = halfNormalSizes().data();
    std::array<Random4, SignalBlock::capacity> words; // written before they are read
    for (std::size_t j = 0; j < static_cast<std::size_t>(m_averaging.samples); ++j) {
        if (j % perCall == 0)
            randomWordsOfMany(m_key, Stream::SampleNoise, times,
                              j / perCall * channelCount + channel, {words.data(), times.size()});
        addNoisy(m_at[j], m_curve[j], noise, words.front().data() + j % perCall / 2,
                 j % 2 == 0 ? 0U : 16U, sizes, times.size(), curves);
    }
}

} // namespace aneroid

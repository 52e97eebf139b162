#include "core/instrument/bme280.h"

#include "core/base/normal.h"
#include "core/base/randombatch.h"
#include "core/base/spanpart.h"
#include "core/instrument/noisetable.h"
#include "core/instrument/signalblock.h"
#include "core/instrument/trim.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr std::size_t P = indexOf(Channel::Pressure);

constexpr double noiseMargin = 5.0;
constexpr double forgotten = 1e-4; ///< weight of what is older than the warm-up
constexpr TimeMs ageingStepMs = 7 * 86'400'000LL;

std::array<double, channelCount> scaledNoise(const InstrumentSettings &settings)
{
    std::array deviation = noiseDeviation(settings.mode, settings.character);
    for (double &channel : deviation)
        channel *= settings.noiseScale;
    return deviation;
}

double warming(const InstrumentSettings &settings)
{
    return std::max(0.0, settings.selfHeatingC + settings.character.selfHeatingC);
}

/// A value on a grid of its own is not held up by the steps of a BME280.
double wordStep(const InstrumentSettings &settings, Channel channel)
{
    const bool own = settings.character.resolution[indexOf(channel)] > 0.0;
    return own ? 1.0 : static_cast<double>(1U << (20 - wordBits(settings.mode, channel)));
}

/// Whether the channel's values are means of coarse samples, which have the noise.
bool isMean(const InstrumentSettings &settings, std::size_t channel)
{
    const SampleAveraging &averaging = settings.character.averaging;
    return averaging.any() && averaging.resolution[channel] > 0.0;
}

WordSteps wordSteps(const InstrumentSettings &settings)
{
    return {wordStep(settings, Channel::Temperature), 1.0, wordStep(settings, Channel::Pressure)};
}

/// `clock` is null in forced mode.
void drawNoise(std::uint64_t key, const MeasurementClock *clock, std::span<const TimeMs> times,
               SignalBlock &block)
{
    std::array<std::int64_t, SignalBlock::capacity> numbers; // written before they are read
    std::array<Random4, SignalBlock::capacity> words;
    std::span<const std::int64_t> counters = times;
    if (clock) {
        // What is asked for between two of the chip's own measurements sees the same one.
        for (std::size_t i = 0; i < times.size(); ++i)
            numbers[i] = clock->number(times[i]);
        counters = {numbers.data(), times.size()};
    }
    randomWordsOfMany(key, Stream::SensorNoise, counters, 0, {words.data(), times.size()});
    const NormalTable &normal = normalTable();
    for (std::size_t i = 0; i < times.size(); ++i) {
        for (std::size_t c = 0; c < channelCount; ++c)
            block.noise[c][i] = normal(words[i][c]);
    }
}

void addHysteresis(std::span<const Air> air, std::span<const double> delayed,
                   std::span<const double> earlier, SignalBlock &block)
{
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        const double now = delayed.empty() ? air[i].humidity : delayed[i];
        block.values[H][i] += hysteresis(earlier[i] - now);
    }
}

/// The chip and the air at it are warmer than the room by `excessC`; `offset` is the humidity's
/// constant error, which the warmth leaves alone.
void addWarming(std::span<const Air> air, double excessC, double offset, SignalBlock &block)
{
    for (std::size_t i = 0; i < air.size(); ++i) {
        const double factor = warmedHumidityFactor(air[i].temperatureC, excessC);
        block.values[T][i] += excessC;
        block.values[H][i] = (block.values[H][i] - offset) * factor + offset;
    }
}

void addAgeing(std::span<const TimeMs> times, TimeMs installed,
               const std::array<double, channelCount> &perYear, SignalBlock &block)
{
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double years = yearsInUse(installed, times[i]);
        for (std::size_t c = 0; c < channelCount; ++c)
            block.values[c][i] += years * perYear[c];
    }
}

/// What each channel may report; where one is skipped, whatever the formulas make of it.
std::array<OutputGrid, channelCount>
outputGrids(const InstrumentSettings &settings,
            const std::array<ChannelRange, channelCount> &ranges)
{
    constexpr double beyondAll = 1e5;
    std::array<OutputGrid, channelCount> grids;
    const bool spoilt = settings.mode.skips(Channel::Temperature);
    for (const Channel channel : allChannels) {
        const std::size_t c = indexOf(channel);
        if (spoilt || settings.mode.skips(channel))
            grids[c] = {0.0, 0.0, -beyondAll, beyondAll};
        else
            grids[c] = {settings.character.resolution[c],
                        channel == Channel::Temperature ? 0.0 : settings.character.compensation[c],
                        ranges[c].minimum, shownAtMost(settings.character, channel, ranges[c])};
    }
    return grids;
}

/// Whether rounding to hundredths is not all that happened to a value.
bool isChanged(double reported, double converted)
{
    constexpr double rounding = 0.00500001;
    return std::abs(reported - converted) > rounding;
}

/// The words of the reported values in [first, count), see Bme280::measure().
void takeWords(const SignalBlock &block,
               const std::array<SignalBlock::Samples, channelCount> &converted, bool averaged,
               const TrimParameters &trim, std::size_t first, std::size_t count,
               std::span<RawWords> out)
{
    const auto word = [&](std::size_t channel, std::size_t i) {
        return static_cast<std::uint32_t>(block.words[channel][i]);
    };
    for (std::size_t i = first; i < count; ++i) {
        RawWords &words = out[i - first];
        words = {word(T, i), word(H, i), word(P, i)};
        const std::array changed{averaged || isChanged(block.values[T][i], converted[T][i]),
                                 averaged || isChanged(block.values[H][i], converted[H][i]),
                                 averaged || isChanged(block.values[P][i], converted[P][i])};
        if (!changed[T] && !changed[H] && !changed[P])
            continue;
        const Air reported{block.values[T][i], block.values[H][i], block.values[P][i]};
        const RawWords anew =
            nearestWords(reported, trim, changed[T] ? std::nullopt : std::optional(words));
        words.temperature = anew.temperature;
        words.humidity = changed[T] || changed[H] ? anew.humidity : words.humidity;
        words.pressure = changed[T] || changed[P] ? anew.pressure : words.pressure;
    }
}

} // namespace

Bme280::Bme280(std::uint64_t seed, std::string_view deviceId)
    : Bme280(seed, hashOf(deviceId))
{
}

Bme280::Bme280(std::uint64_t seed, std::uint64_t idHash)
    : m_key(seed ^ idHash)
    , m_errors(UnitErrors::of(seed, idHash))
    , m_trim(trimOf(m_key))
{
}

template <typename Sink>
void Bme280::run(std::span<const TimeMs> times, const SensedAir &sensed,
                 const InstrumentSettings &settings, std::size_t skipped, const Sink &sink) const
{
    const bool filtered = settings.mode.filtered();
    const double excessC = warming(settings);
    const WordSteps steps = wordSteps(settings);
    SystematicPart part;
    part.noise = scaledNoise(settings);
    std::optional<SampleMean> mean;
    if (settings.character.averaging.any() && !sensed.window.begin.empty()) {
        mean.emplace(settings.character.averaging, m_key, part.noise);
        for (std::size_t c = 0; c < channelCount; ++c)
            part.noise[c] = isMean(settings, c) ? 0.0 : part.noise[c];
    }
    if (settings.character.unitErrors) {
        part.offset = m_errors.offset;
        part.pressurePerKelvin = m_errors.pressurePerKelvin;
    }
    const bool noisy = std::ranges::any_of(part.noise, [](double noise) { return noise > 0.0; });
    const Compensation chip(trim());
    const bool skipping = settings.mode.skipsAny();
    const MeasurementClock ownClock = clock(settings.mode);
    const MeasurementClock *const normal = settings.mode.normalMode() ? &ownClock : nullptr;
    IirFilter filter(settings.mode, normal, sensed.filter ? *sensed.filter : FilterState{});
    SignalBlock block;                         // written before it is read
    std::size_t done = filtered ? 0 : skipped; // without a filter there is nothing to warm up
    while (done < times.size()) {
        const std::size_t count = std::min(SignalBlock::capacity, times.size() - done);
        const auto at = times.subspan(done, count);
        const auto air = sensed.air.subspan(done, count);
        const auto delayed = partOf(sensed.humidityDelayed, done, count);
        const auto earlier = partOf(sensed.humidityEarlier, done, count);
        if (noisy) {
            drawNoise(m_key, normal, at, block);
            if (settings.character.noiseCorrelation.any())
                correlateNoise(settings.character.noiseCorrelation, count, block);
        } else {
            for (SignalBlock::Samples &noise : block.noise)
                std::fill_n(noise.begin(), count, 0.0);
        }
        sense(air, delayed, part, block);
        if (sensed.keeps) { // before warmth and memory, which the air has room for
            if (settings.installed)
                addAgeing(at, *settings.installed, m_errors.perYear, block);
            bendErrors(air, delayed, *sensed.keeps, block);
        }
        if (excessC > 0.0)
            addWarming(air, excessC, part.offset[H], block);
        if (settings.character.unitErrors)
            addHysteresis(air, delayed, earlier, block);
        if (settings.installed && !sensed.keeps)
            addAgeing(at, *settings.installed, m_errors.perYear, block);
        addNoise(count, filtered, block);
        if (filtered)
            filter.apply(at, block);
        if (skipping)
            convertSkipping(chip, steps, settings.mode, count, block);
        else
            convert(chip, steps, count, block);
        if (mean)
            mean->apply(
                at, air,
                {partOf(sensed.window.begin, done, count), partOf(sensed.window.end, done, count)},
                block);
        const std::size_t first = skipped > done ? std::min(skipped - done, count) : 0;
        sink(block, first, count, done + first - skipped);
        done += count;
    }
    if (sensed.filter)
        *sensed.filter = filter.state();
}

void Bme280::measure(std::span<const TimeMs> times, const SensedAir &sensed,
                     const InstrumentSettings &settings,
                     const std::array<ChannelRange, channelCount> &ranges, std::span<Reading> out,
                     std::span<RawWords> words) const
{
    const std::array grids = outputGrids(settings, ranges);
    const bool averaged = settings.character.averaging.any();
    std::array<SignalBlock::Samples, channelCount> converted; // written before it is read
    run(times, sensed, settings, times.size() - out.size(),
        [&](SignalBlock &block, std::size_t first, std::size_t count, std::size_t to) {
            if (!words.empty())
                converted = block.values;
            static_assert(T == 0); // what is reported of it corrects the others
            for (std::size_t c = 0; c < channelCount; ++c)
                report(grids[c], count, block.values[T], block.values[c]);
            if (!words.empty())
                takeWords(block, converted, averaged, trim(), first, count,
                          words.subspan(to, count - first));
            for (std::size_t i = first; i < count; ++i) {
                Reading &reading = out[to + i - first];
                reading.temperatureC = block.values[T][i];
                reading.humidity = block.values[H][i];
                reading.pressureHpa = block.values[P][i];
            }
        });
}

void Bme280::compensate(std::span<const TimeMs> times, const SensedAir &sensed,
                        const InstrumentSettings &settings, std::span<Air> out) const
{
    run(times, sensed, settings, times.size() - out.size(),
        [&](const SignalBlock &block, std::size_t first, std::size_t count, std::size_t to) {
            for (std::size_t i = first; i < count; ++i)
                out[to + i - first] = {block.values[T][i], block.values[H][i], block.values[P][i]};
        });
}

Margins Bme280::margins(const InstrumentSettings &settings,
                        const std::array<ChannelRange, channelCount> &ranges, TimeMs at) const
{
    std::array<double, channelCount> lowest{};
    std::array<double, channelCount> highest{};
    if (settings.character.unitErrors) {
        lowest = highest = m_errors.offset;
        lowest[T] *= coldFactor(ranges[T].minimum);
        highest[T] *= coldFactor(ranges[T].maximum);
        const double cold = (ranges[T].minimum - trimTemperatureC) * m_errors.pressurePerKelvin;
        const double warm = (ranges[T].maximum - trimTemperatureC) * m_errors.pressurePerKelvin;
        lowest[P] += std::min(cold, warm);
        highest[P] += std::max(cold, warm);
        const double remembered = hysteresis(std::max(0.0, ranges[H].span()));
        lowest[H] -= remembered;
        highest[H] += remembered;
    }
    const TimeMs until = marginsHoldUntil(settings, at);
    const double yearsFrom = yearsInUse(settings.installed, at) > 0.0
                                 ? yearsInUse(settings.installed, until - ageingStepMs)
                                 : 0.0;
    const double yearsTo = settings.installed ? yearsInUse(settings.installed, until) : 0.0;
    const double excessC = warming(settings);
    lowest[T] += excessC;
    highest[T] += excessC;
    std::array noise = scaledNoise(settings);
    noise[P] *= pressureNoiseFactor(ranges[T].minimum);
    Margins margins;
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double perYear = m_errors.perYear[c];
        const double samples =
            isMean(settings, c) ? settings.character.averaging.resolution[c] : 0.0;
        const double around =
            noiseMargin * noise[c] + (settings.character.resolution[c] + samples) / 2.0;
        lowest[c] += std::min(perYear * yearsFrom, perYear * yearsTo);
        highest[c] += std::max(perYear * yearsFrom, perYear * yearsTo);
        margins.low[c] = std::max(0.0, -lowest[c]) + around;
        margins.high[c] = std::max(0.0, highest[c]) + around;
    }
    if (const auto most = settings.character.highestHumidity; most && *most <= ranges[H].maximum)
        margins.high[H] = 0.0; // what is more is not shown
    if (excessC > 0.0) {
        // The drier end has to be this much wetter; warmth dries most in the cold.
        const double factor = warmedHumidityFactor(ranges[T].minimum, excessC);
        const double least = ranges[H].minimum;
        margins.low[H] = (least + margins.low[H]) / factor - least;
    }
    return margins;
}

Margins Bme280::sharedMargins(const InstrumentSettings &settings,
                              const std::array<ChannelRange, channelCount> &ranges)
{
    Bme280 faultless(0, 0);
    faultless.m_errors = {};
    return faultless.margins(settings, ranges, 0);
}

TimeMs Bme280::marginsHoldUntil(const InstrumentSettings &settings, TimeMs at)
{
    if (!settings.installed)
        return std::numeric_limits<TimeMs>::max();
    const TimeMs installed = *settings.installed;
    if (at < installed)
        return installed;
    return installed + (floorDivide(at - installed, ageingStepMs) + 1) * ageingStepMs;
}

std::int32_t Bme280::marginsNumber(const InstrumentSettings &settings, TimeMs at)
{
    if (!settings.installed || at < *settings.installed)
        return 0;
    return static_cast<std::int32_t>((at - *settings.installed) / ageingStepMs) + 1;
}

MeasurementClock Bme280::clock(const SensorMode &mode) const
{
    if (!mode.normalMode())
        return {};
    const Random4 words = randomWords(m_key, Stream::MeasurementClock, 0);
    const double off = MeasurementClock::accuracy * (2.0 * uniform(words[0]) - 1.0);
    MeasurementClock clock;
    clock.periodUs = std::llround(measurementPeriodUs(mode) * (1.0 + off));
    clock.phaseUs =
        static_cast<std::int64_t>(uniform(words[1]) * static_cast<double>(clock.periodUs));
    return clock;
}

std::size_t Bme280::warmUp(const InstrumentSettings &settings)
{
    if (!settings.mode.filtered())
        return 0;
    const double c = settings.mode.filter;
    return static_cast<std::size_t>(std::ceil(std::log(forgotten) / std::log((c - 1.0) / c)));
}

} // namespace aneroid

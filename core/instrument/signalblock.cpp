#include "core/instrument/signalblock.h"

#include "core/base/vectorise.h"
#include "core/instrument/noisetable.h"
#include "core/instrument/uniterrors.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr std::size_t P = indexOf(Channel::Pressure);

constexpr double pascalsPerHectopascal = 100.0;
constexpr double perUnit = 100.0; // readings are hundredths

/// To the nearest whole number: adding and taking away 1.5·2^52 leaves no fraction bits (exact, and
/// SSE2 has no rounding instruction).
inline double whole(double value)
{
    constexpr double magic = 0x1.8p52;
    return (value + magic) - magic;
}

inline double limited(double value, double least, double most)
{
    const double above = value < least ? least : value;
    return above > most ? most : above;
}

ANEROID_VECTORISED void senseLoop(const Air *air, const double *humidity,
                                  const SystematicPart &part, std::size_t count, SignalBlock &block)
{
    const SystematicPart fixed = part;
    for (std::size_t i = 0; i < count; ++i) {
        const double celsius = air[i].temperatureC;
        block.values[T][i] = celsius + fixed.offset[T] * coldFactor(celsius);
        block.values[P][i] = air[i].pressureHpa + fixed.offset[P] +
                             fixed.pressurePerKelvin * (celsius - trimTemperatureC);
        block.noise[T][i] *= fixed.noise[T];
        block.noise[H][i] *= fixed.noise[H];
        block.noise[P][i] *= fixed.noise[P] * pressureNoiseFactor(celsius);
    }
    if (humidity != nullptr) {
        for (std::size_t i = 0; i < count; ++i)
            block.values[H][i] = humidity[i] + fixed.offset[H];
    } else {
        for (std::size_t i = 0; i < count; ++i)
            block.values[H][i] = air[i].humidity + fixed.offset[H];
    }
}

/// What remains of an error at a distance from the end that it leads to: q·|error|, q = t(3 − t²)/2
/// with t the distance in three errors, a curve whose slope is never above one half.
inline double bent(double air, double value, double least, double most)
{
    constexpr double tiny = 1e-12;
    const double error = value - air;
    const double size = error < 0.0 ? -error : error;
    const double room = error < 0.0 ? air - least : most - air;
    const double t = limited(room / (3.0 * size + tiny), 0.0, 1.0);
    return air + error * (t * (1.5 - 0.5 * t * t));
}

ANEROID_VECTORISED void bendLoop(const Air *air, const double *humidity,
                                 const std::array<ChannelRange, channelCount> &keeps,
                                 std::size_t count, SignalBlock &block)
{
    const std::array<ChannelRange, channelCount> range = keeps;
    for (std::size_t i = 0; i < count; ++i) {
        block.values[T][i] =
            bent(air[i].temperatureC, block.values[T][i], range[T].minimum, range[T].maximum);
        block.values[P][i] =
            bent(air[i].pressureHpa, block.values[P][i], range[P].minimum, range[P].maximum);
        const double felt = humidity ? humidity[i] : air[i].humidity;
        block.values[H][i] = bent(felt, block.values[H][i], range[H].minimum, range[H].maximum);
    }
}

ANEROID_VECTORISED void addLoop(const SignalBlock::Samples &from, std::size_t count,
                                SignalBlock::Samples &to)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] += from[i];
}

/// A whole multiple of `step` that fits into a register.
inline double held(double word, double step, std::uint32_t largest)
{
    const double most = static_cast<double>(largest) + 1.0 - step;
    return limited(whole(word * (1.0 / step)) * step, 0.0, most);
}

ANEROID_VECTORISED void convertLoop(const Compensation &chip, const WordSteps &steps,
                                    std::size_t count, SignalBlock &block)
{
    const Compensation by = chip;
    const WordSteps step = steps;
    for (std::size_t i = 0; i < count; ++i) {
        const double tWord =
            held(by.temperatureWord(block.values[T][i]), step.temperature, largestWord);
        block.words[T][i] = tWord;
        const double fine = by.fineTemperature(tWord);
        const double wholeFine = Compensation::wholeFine(fine);
        block.values[T][i] = Compensation::celsius(fine);

        const double hOffset = by.humidityOffset(wholeFine);
        const double slope = by.humiditySlope(wholeFine);
        const double hWord = held(by.humidityWord(block.values[H][i], hOffset, slope),
                                  step.humidity, largestHumidityWord);
        block.words[H][i] = hWord;
        block.values[H][i] = limited(by.percent(hWord, hOffset, slope), 0.0, 100.0);

        const double pOffset = by.pressureOffset(wholeFine);
        const double span = by.pressureSpan(wholeFine);
        const double pascals = block.values[P][i] * pascalsPerHectopascal;
        const double pWord =
            held(by.pressureWord(pascals, pOffset, span), step.pressure, largestWord);
        block.words[P][i] = pWord;
        block.values[P][i] = by.pascals(pWord, pOffset, span) * (1.0 / pascalsPerHectopascal);
    }
}

ANEROID_VECTORISED void reportLoop(double least, double most, std::size_t count,
                                   SignalBlock::Samples &values)
{
    for (std::size_t i = 0; i < count; ++i)
        values[i] = limited(whole(values[i] * perUnit), least, most) / perUnit;
}

ANEROID_VECTORISED void gridLoop(double step, double least, double most, std::size_t count,
                                 SignalBlock::Samples &values)
{
    for (std::size_t i = 0; i < count; ++i)
        values[i] = limited(whole(values[i] / step), least, most) * step;
}

/// The grid shifted by what the sensor's temperature corrects.
ANEROID_VECTORISED void shiftedGridLoop(double step, double perCelsius, std::size_t count,
                                        const SignalBlock::Samples &celsius,
                                        SignalBlock::Samples &values)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double beside = perCelsius * (celsius[i] - trimTemperatureC);
        values[i] = whole((values[i] - beside) / step) * step + beside;
    }
}

/// Multiples of `step` inside the limits; none: the one nearest to the middle.
std::array<double, 2> multiples(double minimum, double maximum, double step)
{
    constexpr double slack = 1e-6; // limits are decimals, seldom exact in binary
    const double least = std::ceil(minimum / step - slack);
    const double most = std::floor(maximum / step + slack);
    if (least <= most)
        return {least, most};
    const double middle = whole((minimum + maximum) / (2.0 * step));
    return {middle, middle};
}

} // namespace

void sense(std::span<const Air> air, std::span<const double> humidity, const SystematicPart &part,
           SignalBlock &block)
{
    senseLoop(air.data(), humidity.empty() ? nullptr : humidity.data(), part, air.size(), block);
}

void bendErrors(std::span<const Air> air, std::span<const double> humidity,
                const std::array<ChannelRange, channelCount> &keeps, SignalBlock &block)
{
    bendLoop(air.data(), humidity.empty() ? nullptr : humidity.data(), keeps, air.size(), block);
}

/// By the lower triangle of Cholesky's decomposition.
void correlateNoise(const NoiseCorrelation &correlation, std::size_t count, SignalBlock &block)
{
    const double ht = correlation.temperatureHumidity;
    const double hh = std::sqrt(1.0 - ht * ht);
    const double pt = correlation.temperaturePressure;
    const double ph = (correlation.humidityPressure - ht * pt) / hh;
    const double pp = std::sqrt(std::max(0.0, 1.0 - pt * pt - ph * ph));
    for (std::size_t i = 0; i < count; ++i) {
        const double t = block.noise[T][i];
        const double h = block.noise[H][i];
        block.noise[H][i] = ht * t + hh * h;
        block.noise[P][i] = pt * t + ph * h + pp * block.noise[P][i];
    }
}

void addNoise(std::size_t count, bool filtered, SignalBlock &block)
{
    addLoop(block.noise[H], count, block.values[H]);
    if (filtered)
        return;
    addLoop(block.noise[T], count, block.values[T]);
    addLoop(block.noise[P], count, block.values[P]);
}

IirFilter::IirFilter(const SensorMode &mode, const MeasurementClock *clock, const FilterState &from)
    : m_ratio((mode.filter - 1.0) / mode.filter)
    , m_clock(clock)
    , m_state(from)
{
}

void IirFilter::setSteps(std::int64_t measurements)
{
    if (measurements == m_steps)
        return;
    m_steps = measurements;
    m_keep = std::pow(m_ratio, static_cast<double>(measurements));
    m_innovation = std::sqrt(1.0 - m_keep * m_keep);
}

void IirFilter::apply(std::span<const TimeMs> times, SignalBlock &block)
{
    for (std::size_t i = 0; i < times.size(); ++i) {
        const std::int64_t number = m_clock ? m_clock->number(times[i]) : m_state.number + 1;
        double &temperature = block.values[T][i];
        double &pressure = block.values[P][i];
        if (m_state.started) {
            setSteps(number - m_state.number);
            m_state.temperatureC = m_keep * m_state.temperatureC + (1.0 - m_keep) * temperature +
                                   m_innovation * block.noise[T][i];
            m_state.pressureHpa = m_keep * m_state.pressureHpa + (1.0 - m_keep) * pressure +
                                  m_innovation * block.noise[P][i];
        } else {
            m_state.temperatureC = temperature + block.noise[T][i];
            m_state.pressureHpa = pressure + block.noise[P][i];
            m_state.started = true;
        }
        m_state.number = number;
        temperature = m_state.temperatureC;
        pressure = m_state.pressureHpa;
    }
}

void convert(const Compensation &chip, const WordSteps &steps, std::size_t count,
             SignalBlock &block)
{
    convertLoop(chip, steps, count, block);
}

void convertSkipping(const Compensation &chip, const WordSteps &steps, const SensorMode &mode,
                     std::size_t count, SignalBlock &block)
{
    convertLoop(chip, steps, count, block);
    for (std::size_t i = 0; i < count; ++i) {
        std::array words{block.words[T][i], block.words[H][i], block.words[P][i]};
        for (const Channel channel : allChannels) {
            if (mode.skips(channel))
                words[indexOf(channel)] =
                    channel == Channel::Humidity ? skippedHumidityWord : skippedWord;
        }
        const Air air = compensatedWords(chip, words[T], words[H], words[P]);
        block.values[T][i] = air.temperatureC;
        block.values[H][i] = air.humidity;
        block.values[P][i] = air.pressureHpa;
        for (std::size_t c = 0; c < channelCount; ++c)
            block.words[c][i] = words[c];
    }
}

double shownAtMost(const InstrumentCharacter &character, Channel channel, const ChannelRange &range)
{
    const bool limited = channel == Channel::Humidity && character.highestHumidity;
    const double most = limited ? *character.highestHumidity : range.maximum;
    return std::clamp(most, range.minimum, std::max(range.minimum, range.maximum));
}

void report(const OutputGrid &grid, std::size_t count, const SignalBlock::Samples &celsius,
            SignalBlock::Samples &values)
{
    if (grid.resolution > 0.0 && grid.perCelsius != 0.0) {
        shiftedGridLoop(grid.resolution, grid.perCelsius, count, celsius, values);
    } else if (grid.resolution > 0.0) {
        const auto [least, most] = multiples(grid.minimum, grid.maximum, grid.resolution);
        gridLoop(grid.resolution, least, most, count, values);
    }
    const auto [least, most] = multiples(grid.minimum, grid.maximum, 1.0 / perUnit);
    reportLoop(least, most, count, values);
}

} // namespace aneroid

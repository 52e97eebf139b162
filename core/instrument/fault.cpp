#include "core/instrument/fault.h"

#include <algorithm>

// Texts for translation, found by lupdate without Qt.
#define QT_TRANSLATE_NOOP(scope, text) text

namespace aneroid {

namespace {

constexpr ChannelSet T = only(Channel::Temperature);
constexpr ChannelSet H = only(Channel::Humidity);
constexpr ChannelSet P = only(Channel::Pressure);
constexpr ChannelSet all = everyChannel;

constexpr TimeMs noRamp = -1;

using K = FaultKind;
using U = StrengthUnit;
constexpr FaultCause sensor = FaultCause::Sensor;
constexpr FaultCause transport = FaultCause::Transport;

constexpr std::array<double, channelCount> nothing{};

// clang-format off
constexpr std::array<FaultInfo, faultKindCount> table{{
    {K::Stuck, "stuck", sensor, all, all, U::None, 0, 0, nothing, 30 * minuteMs, noRamp,
     "stuck:channel=humidity,at=+10m,for=30m",
     QT_TRANSLATE_NOOP("Faults", "The value of the onset stays.")},
    {K::Spike, "spike", sensor, all, T, U::Channel, -1000, 1000, {10, 30, 20}, oneReadingMs, noRamp,
     "spike:channel=temperature,at=+10m,strength=15",
     QT_TRANSLATE_NOOP("Faults", "One reading is off by the strength.")},
    {K::LevelShift, "level_shift", sensor, all, T, U::Channel, -1000, 1000, {2, 8, 3}, hourMs, 0,
     "level_shift:channel=pressure,at=+1h,for=2h,strength=3",
     QT_TRANSLATE_NOOP("Faults", "Readings are off by the strength all the time.")},
    {K::Drift, "drift", sensor, all, T, U::ChannelPerHour, -1000, 1000, {0.5, 2, 0.5}, 6 * hourMs, noRamp,
     "drift:channel=humidity,at=+1h,for=6h,strength=2",
     QT_TRANSLATE_NOOP("Faults", "The error grows evenly from the onset on.")},
    {K::NoiseBurst, "noise_burst", sensor, all, all, U::Channel, 0, 1000, {0.5, 3, 1}, 10 * minuteMs, 0,
     "noise_burst:channel=pressure,at=+10m,for=5m,strength=1",
     QT_TRANSLATE_NOOP("Faults", "Noise of this standard deviation is added.")},
    {K::Dropout, "dropout", sensor, noChannels, all, U::None, 0, 0, nothing, 10 * minuteMs, noRamp,
     "dropout:at=+10m,for=10m",
     QT_TRANSLATE_NOOP("Faults", "No readings are made; their sequence numbers are used up.")},
    {K::SelfHeating, "self_heating", sensor, noChannels, T | H, U::Celsius, 0, 100, {4, 4, 4}, 2 * hourMs, 10 * minuteMs,
     "self_heating:at=+1h,for=2h,strength=5,ramp=10m",
     QT_TRANSLATE_NOOP("Faults", "The board warms the sensor: warmer and drier readings.")},
    {K::FirstHumidity, "first_humidity", sensor, noChannels, H, U::None, 0, 0, nothing, oneReadingMs, noRamp,
     "first_humidity:at=+0s",
     QT_TRANSLATE_NOOP("Faults", "The first humidity after a start is that of the reset value 0x8000.")},
    {K::Humidity100, "humidity_100", sensor, noChannels, H, U::None, 0, 0, nothing, 6 * hourMs, 20 * minuteMs,
     "humidity_100:at=+1h,for=6h,ramp=20m",
     QT_TRANSLATE_NOOP("Faults", "A wet element: humidity climbs to 100 % and stays.")},
    {K::Bmp280, "bmp280", sensor, noChannels, H, U::None, 0, 0, nothing, foreverMs, noRamp,
     "bmp280:devices=bme280_0003",
     QT_TRANSLATE_NOOP("Faults", "A BMP280 sold as a BME280: humidity is always 0.")},
    {K::TemperatureWordZero, "temperature_word_zero", sensor, noChannels, all, U::None, 0, 0, nothing, 10 * minuteMs, noRamp,
     "temperature_word_zero:at=+10m,for=10m",
     QT_TRANSLATE_NOOP("Faults", "The temperature's raw word is 0: about -140 °C, and the other two by that.")},
    {K::AllOnes, "all_ones", sensor, noChannels, all, U::None, 0, 0, nothing, 10 * minuteMs, noRamp,
     "all_ones:at=+10m,for=10m",
     QT_TRANSLATE_NOOP("Faults", "The bus reads ones only: about 187 °C, 100 %, a pressure below 0.")},
    {K::PressureSaturated, "pressure_saturated", sensor, noChannels, P, U::None, 0, 0, nothing, 10 * minuteMs, noRamp,
     "pressure_saturated:at=+10m,for=10m",
     QT_TRANSLATE_NOOP("Faults", "The pressure's raw word is at its end: a pressure below 0.")},
    {K::ChannelSkipped, "channel_skipped", sensor, all, P, U::None, 0, 0, nothing, hourMs, noRamp,
     "channel_skipped:channel=pressure,at=+10m,for=1h",
     QT_TRANSLATE_NOOP("Faults", "The channel is not measured: raw word 0x80000, humidity 0x8000.")},
    {K::NotConverted, "not_converted", sensor, noChannels, all, U::None, 0, 0, nothing, oneReadingMs, noRamp,
     "not_converted:at=+0s",
     QT_TRANSLATE_NOOP("Faults", "Read before the first conversion: all words are those of the reset.")},
    {K::P1Zero, "p1_zero", sensor, noChannels, P, U::None, 0, 0, nothing, hourMs, noRamp,
     "p1_zero:at=+10m,for=1h",
     QT_TRANSLATE_NOOP("Faults", "The calibration word P1 was not read: pressure is 0.")},
    {K::Frequency, "frequency", sensor, all, all, U::Times, 0.1, 100, {3, 3, 3}, 6 * hourMs, noRamp,
     "frequency:channel=temperature,at=+1h,for=6h,strength=3",
     QT_TRANSLATE_NOOP("Faults", "The air moves so many times as fast.")},
    {K::PatternShift, "pattern_shift", sensor, all, all, U::Minutes, -10080, 10080, {60, 60, 60}, 6 * hourMs, noRamp,
     "pattern_shift:channel=temperature,at=+1h,for=6h,strength=60",
     QT_TRANSLATE_NOOP("Faults", "Readings are those of so many minutes later.")},
    {K::Trend, "trend", sensor, all, T, U::Channel, -1000, 1000, {3, 10, 5}, 6 * hourMs, noRamp,
     "trend:channel=temperature,at=+1h,for=6h,strength=3",
     QT_TRANSLATE_NOOP("Faults", "A straight line is added that reaches the strength at the end.")},
    {K::Amplitude, "amplitude", sensor, all, all, U::Times, 0, 100, {3, 3, 3}, 6 * hourMs, noRamp,
     "amplitude:channel=temperature,at=+1h,for=6h,strength=3",
     QT_TRANSLATE_NOOP("Faults", "Movements are so many times as large, about the line from onset to end.")},
    {K::Correlation, "correlation", sensor, all, T, U::None, 0, 0, nothing, 6 * hourMs, noRamp,
     "correlation:channel=humidity,at=+1h,for=6h",
     QT_TRANSLATE_NOOP("Faults", "The channel moves against its habit: mirrored at the line from onset to end.")},
    {K::Variance, "variance", sensor, all, all, U::Times, 1, 1000, {10, 10, 10}, hourMs, noRamp,
     "variance:channel=pressure,at=+1h,for=1h,strength=10",
     QT_TRANSLATE_NOOP("Faults", "The sensor's noise is so many times as large.")},
    {K::MeanShift, "mean_shift", sensor, all, T, U::PercentOfRange, -1000, 1000, {25, 25, 25}, 3 * hourMs, 0,
     "mean_shift:channel=temperature,at=+1h,for=3h,strength=25",
     QT_TRANSLATE_NOOP("Faults", "The level moves by a part of the channel's range.")},
    {K::Platform, "platform", sensor, all, T, U::PercentOfRange, -1000, 1000, {100, 100, 100}, hourMs, noRamp,
     "platform:channel=temperature,at=+1h,for=1h,strength=100",
     QT_TRANSLATE_NOOP("Faults", "A constant level, in parts of the channel's range: 0 its lower end, 100 its upper.")},
    {K::Duplicate, "duplicate", transport, noChannels, all, U::Percent, 0, 100, {100, 100, 100}, 10 * minuteMs, noRamp,
     "duplicate:at=+10m,for=10m,strength=50",
     QT_TRANSLATE_NOOP("Faults", "So many of the readings are sent twice.")},
    {K::Loss, "loss", transport, noChannels, all, U::Percent, 0, 100, {100, 100, 100}, 10 * minuteMs, noRamp,
     "loss:at=+10m,for=10m,strength=20",
     QT_TRANSLATE_NOOP("Faults", "So many of the readings never reach the server.")},
    {K::Reorder, "reorder", transport, noChannels, all, U::Readings, 2, 1000, {5, 5, 5}, 10 * minuteMs, noRamp,
     "reorder:at=+10m,for=10m,strength=5",
     QT_TRANSLATE_NOOP("Faults", "Readings are sent in groups of so many, each backwards.")},
    {K::Delay, "delay", transport, noChannels, all, U::Seconds, 0, 86400, {30, 30, 30}, 10 * minuteMs, noRamp,
     "delay:at=+10m,for=10m,strength=30",
     QT_TRANSLATE_NOOP("Faults", "Readings are sent so much later.")},
    {K::ClockSkew, "clock_skew", transport, noChannels, all, U::SecondsPerHour, -3600, 3600, {36, 36, 36}, 6 * hourMs, noRamp,
     "clock_skew:at=+10m,for=6h,strength=36",
     QT_TRANSLATE_NOOP("Faults", "The device's clock gains so many seconds an hour.")},
    {K::ClockJump, "clock_jump", transport, noChannels, all, U::Seconds, -1e9, 1e9, {-3600, -3600, -3600}, hourMs, noRamp,
     "clock_jump:at=+10m,for=1h,strength=-3600",
     QT_TRANSLATE_NOOP("Faults", "The device's clock is off by so much.")},
    {K::Malformed, "malformed", transport, noChannels, all, U::Percent, 0, 100, {100, 100, 100}, 10 * minuteMs, noRamp,
     "malformed:at=+10m,for=10m,strength=20",
     QT_TRANSLATE_NOOP("Faults", "So many of the bodies are cut off in the middle.")},
}};
// clang-format on

static_assert([] {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (indexOf(table[i].kind) != i)
            return false;
    }
    return true;
}());

constexpr std::array<std::string_view, channelCount> channelNames{"temperature", "humidity",
                                                                  "pressure"};

} // namespace

std::span<const FaultInfo> faultTable()
{
    return table;
}

const FaultInfo &infoOf(FaultKind kind)
{
    return table[indexOf(kind)];
}

const FaultInfo *findFault(std::string_view name)
{
    const auto *const found = std::ranges::find(table, name, &FaultInfo::name);
    return found == table.end() ? nullptr : found;
}

std::string_view wireName(FaultKind kind)
{
    return infoOf(kind).name;
}

std::string_view wireName(Channel channel)
{
    return channelNames[indexOf(channel)];
}

std::string channelsName(ChannelSet channels)
{
    if (channels == everyChannel || channels == noChannels)
        return "all";
    std::string names;
    for (const Channel channel : allChannels) {
        if (!has(channels, channel))
            continue;
        names += names.empty() ? "" : "|";
        names += wireName(channel);
    }
    return names;
}

ChannelSet Fault::channelsInEffect() const
{
    return channels == noChannels ? infoOf(kind).usualChannels : channels;
}

TimeMs Fault::lengthInEffect() const
{
    return lengthMs.value_or(infoOf(kind).usualLengthMs);
}

TimeMs Fault::rampInEffect() const
{
    return std::max<TimeMs>(0, rampMs.value_or(infoOf(kind).usualRampMs));
}

double Fault::strengthInEffect(Channel channel) const
{
    return strength.value_or(infoOf(kind).usual[indexOf(channel)]);
}

FaultMix usualFaultMix()
{
    FaultMix mix;
    for (std::size_t i = 0; i <= indexOf(FaultKind::P1Zero); ++i)
        mix.weights[i] = 1.0;
    return mix;
}

} // namespace aneroid

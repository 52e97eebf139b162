#pragma once

#include "core/base/types.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aneroid {

/// What goes wrong. First what fails in the sensor, then the anomalies of detectors' benchmarks,
/// both seen in the readings; then what fails on the way to a server, seen there alone. The order
/// is that of Reading::anomalies: new kinds of the first two go before Duplicate.
enum class FaultKind : std::uint8_t {
    Stuck,
    Spike,
    LevelShift,
    Drift,
    NoiseBurst,
    Dropout,
    SelfHeating,
    FirstHumidity,
    Humidity100,
    Bmp280,
    TemperatureWordZero,
    AllOnes,
    PressureSaturated,
    ChannelSkipped,
    NotConverted,
    P1Zero,
    Frequency,
    PatternShift,
    Trend,
    Amplitude,
    Correlation,
    Variance,
    MeanShift,
    Platform,
    Duplicate,
    Loss,
    Reorder,
    Delay,
    ClockSkew,
    ClockJump,
    Malformed,
};
inline constexpr std::size_t faultKindCount = static_cast<std::size_t>(FaultKind::Malformed) + 1;
/// How many of them readings show.
inline constexpr std::size_t readingFaultCount = static_cast<std::size_t>(FaultKind::Duplicate);

constexpr std::size_t indexOf(FaultKind kind)
{
    return static_cast<std::size_t>(kind);
}

/// The label's cause: what a sensor's owner or a benchmark would call an anomaly of the data, and
/// what befalls messages.
enum class FaultCause : std::uint8_t { Sensor, Transport };

/// A set of channels.
using ChannelSet = std::uint8_t;
constexpr ChannelSet only(Channel channel)
{
    return static_cast<ChannelSet>(1U << indexOf(channel));
}
constexpr bool has(ChannelSet set, Channel channel)
{
    return (set & only(channel)) != 0;
}
inline constexpr ChannelSet noChannels = 0;
inline constexpr ChannelSet everyChannel = 7;

/// What the strength of a kind is counted in.
enum class StrengthUnit : std::uint8_t {
    None,           ///< the kind has no strength
    Channel,        ///< °C, % RH, hPa
    ChannelPerHour, ///< the same in an hour
    Celsius,
    Times,          ///< a factor
    PercentOfRange, ///< of the range that the channel's air lives in
    Minutes,
    Percent, ///< of the readings
    Readings,
    Seconds,
    SecondsPerHour,
};

/// The length of a fault that does not end by itself.
inline constexpr TimeMs foreverMs = std::numeric_limits<TimeMs>::max() / 4;
/// The length of a fault that befalls one reading: the first at or after its onset.
inline constexpr TimeMs oneReadingMs = 0;

/// One row for each kind: what a person can say about it, and what it is where nothing is said.
struct FaultInfo
{
    FaultKind kind;
    std::string_view name; ///< "stuck": in files, flags and labels
    FaultCause cause;
    ChannelSet channels;      ///< that can be chosen; noChannels: always all of a reading
    ChannelSet usualChannels; ///< what is meant where none is named
    StrengthUnit unit;
    double least; ///< of strength; inclusive
    double most;
    std::array<double, channelCount> usual; ///< strength by channel; of others the first
    TimeMs usualLengthMs;                   ///< oneReadingMs and foreverMs included
    TimeMs usualRampMs; ///< from nothing to full strength; negative: the kind has no ramp
    /// What --fault takes: "stuck:channel=humidity,at=+10m,for=30m".
    std::string_view example;
    const char *description; ///< English sentence, translated in the context "Faults"

    [[nodiscard]] constexpr bool hasRamp() const { return usualRampMs >= 0; }
};

/// All kinds, in the order of FaultKind.
[[nodiscard]] std::span<const FaultInfo> faultTable();
[[nodiscard]] const FaultInfo &infoOf(FaultKind kind);
/// Null where there is no kind of this name (as in files, exactly).
[[nodiscard]] const FaultInfo *findFault(std::string_view name);
[[nodiscard]] std::string_view wireName(FaultKind kind);
/// "temperature", "humidity", "pressure".
[[nodiscard]] std::string_view wireName(Channel channel);
/// "temperature|pressure", "all".
[[nodiscard]] std::string channelsName(ChannelSet channels);

/// What is to go wrong, on which channels of which devices, when and how strongly: a value that a
/// person writes down. What is left open is as FaultInfo says.
struct Fault
{
    FaultKind kind = FaultKind::Stuck;
    ChannelSet channels = noChannels; ///< none: the kind's usual ones
    std::vector<std::string> devices; ///< ids; empty: all devices
    TimeMs at = 0;                    ///< onset, after the start of the run; see `absolute`
    bool absolute = false;            ///< `at` is milliseconds since 1970
    std::optional<TimeMs> lengthMs;   ///< at least 0; foreverMs: to the end
    std::optional<double> strength;
    std::optional<TimeMs> rampMs; ///< from nothing to full strength
    TimeMs everyMs = 0;           ///< from onset to onset; 0: once

    [[nodiscard]] ChannelSet channelsInEffect() const;
    [[nodiscard]] TimeMs lengthInEffect() const;
    [[nodiscard]] TimeMs rampInEffect() const; ///< 0 where the kind has none
    [[nodiscard]] double strengthInEffect(Channel channel) const;

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// How often each kind is chosen where faults come at random, relative to the others.
struct FaultMix
{
    std::array<double, faultKindCount> weights{}; ///< at least 0; all 0: see usualFaultMix()

    friend bool operator==(const FaultMix &, const FaultMix &) = default;
};

/// All kinds that fail in the sensor equally often, benchmark anomalies and transport not at all.
[[nodiscard]] FaultMix usualFaultMix();

/// All that is to go wrong in a run.
struct FaultSettings
{
    std::vector<Fault> list;
    double perDay = 0.0; ///< at random, of each device, on the average; 0: none
    FaultMix mix;

    [[nodiscard]] bool any() const { return !list.empty() || perDay > 0.0; }

    friend bool operator==(const FaultSettings &, const FaultSettings &) = default;
};

} // namespace aneroid

#pragma once

#include "core/base/types.h"

#include <array>
#include <optional>

namespace aneroid {

/// A station that takes samples more often than it writes and writes their mean. With coarse
/// samples that mean is the same as before while the air rests, and between two steps while it
/// moves.
struct SampleAveraging
{
    static constexpr int mostSamples = 64;

    double windowS = 0.0; ///< a reading is the mean of the samples of so long before it; 0: is one
    int samples = 16;     ///< in the window, evenly spaced, 1 to mostSamples
    /// Samples are multiples of this (°C, % RH, hPa), each with the channel's noise of its own; 0:
    /// the mean is read as one sample would be.
    std::array<double, channelCount> resolution{};

    [[nodiscard]] bool any() const { return windowS > 0.0; }

    friend bool operator==(const SampleAveraging &, const SampleAveraging &) = default;
};

/// A station that asks a sensor more rarely than it is read itself: a value stays until the next
/// refresh.
struct RefreshCharacter
{
    /// So many refreshes at most a mean may have: a channel that is refreshed more often than that
    /// within the window of SampleAveraging is as if it were always new.
    static constexpr double mostInWindow = 64.0;
    static constexpr double longestS = 86'400.0; ///< of an interval or phase

    /// From one refresh to the next, s; 0: whenever the station is read.
    std::array<double, channelCount> intervalS{};
    /// One refresh is so long after 1970-01-01T00:00Z, s; none: each unit at its own instants.
    std::array<std::optional<double>, channelCount> phaseS{};

    [[nodiscard]] bool any() const { return intervalS != std::array<double, channelCount>{}; }

    friend bool operator==(const RefreshCharacter &, const RefreshCharacter &) = default;
};

/// What a profile knows of the logger: empty for a perfect one.
struct LoggerCharacter
{
    /// Share of the samples that it misses, 0 to 50 %: the default of the setting; none: the
    /// setting's own.
    std::optional<double> missedPercent;
    /// How many it misses in a row, on the average, at least 1; none: each by itself.
    std::optional<double> missedInARow;

    friend bool operator==(const LoggerCharacter &, const LoggerCharacter &) = default;
};

/// How the noise of two channels goes together, −1 to 1 each: what trembles between two readings is
/// the air, too, and warm air is dry.
struct NoiseCorrelation
{
    double temperatureHumidity = 0.0;
    double temperaturePressure = 0.0;
    double humidityPressure = 0.0;

    [[nodiscard]] bool any() const { return *this != NoiseCorrelation(); }
    /// Whether there can be three channels that go together so.
    [[nodiscard]] bool isPossible() const
    {
        const double th = temperatureHumidity;
        const double tp = temperaturePressure;
        const double hp = humidityPressure;
        return 1.0 + 2.0 * th * tp * hp >= th * th + tp * tp + hp * hp;
    }

    friend bool operator==(const NoiseCorrelation &, const NoiseCorrelation &) = default;
};

/// What a profile knows of its sensor: empty for a BME280 by the datasheet; a profile fitted to a
/// recording carries what the recording shows.
struct InstrumentCharacter
{
    /// RMS of the noise at ×1, filter off (°C, % RH, hPa); none: the datasheet's.
    std::array<std::optional<double>, channelCount> noiseRms{};
    NoiseCorrelation noiseCorrelation; ///< not of channels that are means of coarse samples
    /// Values are multiples of this; 0: the chip's own raw steps.
    std::array<double, channelCount> resolution{};
    /// Raw steps that the sensor corrects by its temperature: values lie so much (% RH, hPa) beside
    /// the multiples of `resolution` for each °C above 25 °C that is reported; 0: on them. Not for
    /// temperature itself.
    std::array<double, channelCount> compensation{};
    /// % RH that the sensor shows at most, however damp the air is; none: it shows all, and the air
    /// keeps room for its noise.
    std::optional<double> highestHumidity;
    SampleAveraging averaging;
    /// A mean of a refreshed channel is one of what the station holds within the window.
    RefreshCharacter refresh;
    bool unitErrors = true;    ///< false: the profile's numbers hold its unit's errors already
    double selfHeatingC = 0.0; ///< °C, at least 0

    friend bool operator==(const InstrumentCharacter &, const InstrumentCharacter &) = default;
};

} // namespace aneroid

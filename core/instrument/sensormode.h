#pragma once

#include "core/base/types.h"

#include <array>
#include <string_view>

namespace aneroid {

/// What the chip's control registers hold (datasheet BST-BME280-DS001-23, section 5.4): how often
/// each channel is measured for one value, how strongly temperature and pressure are smoothed, and
/// how long the chip rests between two measurements.
struct SensorMode
{
    std::array<int, channelCount> oversampling{1, 1, 1}; ///< T, RH, P: one of oversamplings, or 0
    int filter = 1;    ///< coefficient of the IIR filter, one of filterCoefficients; 1: off
    int standbyUs = 0; ///< normal mode, one of standbyTimesUs; 0: forced, one measurement a reading

    /// A channel with oversampling 0 is not measured: its raw word is that of the reset.
    [[nodiscard]] bool skips(Channel channel) const { return oversampling[indexOf(channel)] == 0; }
    [[nodiscard]] bool skipsAny() const
    {
        return oversampling[0] == 0 || oversampling[1] == 0 || oversampling[2] == 0;
    }
    [[nodiscard]] bool filtered() const { return filter > 1; }
    [[nodiscard]] bool normalMode() const { return standbyUs > 0; }

    friend bool operator==(const SensorMode &, const SensorMode &) = default;
};

inline constexpr std::array oversamplings{1, 2, 4, 8, 16};
inline constexpr std::array filterCoefficients{1, 2, 4, 8, 16};
inline constexpr std::array standbyTimesUs{500,     10'000,  20'000,  62'500,
                                           125'000, 250'000, 500'000, 1'000'000};

/// Microseconds that one measurement of all channels takes, typical and at most (appendix 9.1); a
/// skipped channel takes none.
[[nodiscard]] int measurementTimeUs(const SensorMode &mode);
[[nodiscard]] int longestMeasurementTimeUs(const SensorMode &mode);

/// Microseconds between two measurements in normal mode, by a perfect clock.
[[nodiscard]] int measurementPeriodUs(const SensorMode &mode);

/// When a chip in normal mode measures: each `periodUs` from `phaseUs` after 1970 on. Until the
/// next measurement its registers hold still.
struct MeasurementClock
{
    /// How far a chip's period may be from the perfect clock's (datasheet, table 1: standby time
    /// accuracy, typical).
    static constexpr double accuracy = 0.05;

    std::int64_t periodUs = 1;
    std::int64_t phaseUs = 0; ///< 0 to periodUs − 1

    /// The number of the measurement that a reading at `time` sees.
    [[nodiscard]] std::int64_t number(TimeMs time) const;
    /// When measurement `number` is there: the first whole millisecond, so that number() of it is
    /// `number`.
    [[nodiscard]] TimeMs instant(std::int64_t number) const;
};

/// Bits of the raw word: 20 with the filter on, else 16 and one for each doubling of the
/// oversampling; humidity always 16.
[[nodiscard]] int wordBits(const SensorMode &mode, Channel channel);

/// What the datasheet suggests for a use (section 3.5; where it leaves a channel out, that is
/// measured once, for a reading has three), and what drivers in the field set by themselves:
/// Adafruit_BME280_Library, ESPHome's bme280_base, Tasmota's xsns_09, Linux' bmp280 (6.1 to 6.12),
/// sensor.community's firmware and Zephyr.
enum class SensorPreset : std::uint8_t {
    WeatherMonitoring,
    HumiditySensing,
    IndoorNavigation,
    Gaming,
    Adafruit,
    EspHome,
    Tasmota,
    Linux,
    SensorCommunity,
    Zephyr
};

[[nodiscard]] SensorMode presetMode(SensorPreset preset);

} // namespace aneroid

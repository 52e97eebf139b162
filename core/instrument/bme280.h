#pragma once

#include "core/climate/profile.h"
#include "core/climate/weather.h"
#include "core/instrument/reading.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace aneroid {

/// What a person can set about the chip.
struct InstrumentSettings
{
    double noiseScale = 1.0; ///< 1 is the datasheet's noise, 0 none

    friend bool operator==(const InstrumentSettings &, const InstrumentSettings &) = default;
};

/// One BME280 as it left the factory: its constant errors and its noise. Datasheet
/// BST-BME280-DS001-23, typical accuracy = 1σ: ±0.5 °C, ±3 % RH, ±1 hPa, cut off at 3σ ("min/max");
/// RMS noise at ×1 oversampling, filter off: 0.005 °C, 0.07 % RH, 3.3 Pa. Readings are a pure
/// function of (seed, device id, settings, air, time).
class Bme280
{
public:
    Bme280(std::uint64_t seed, std::string_view deviceId);

    /// How far inside the range the air has to stay for this unit: its constant error and 5σ of
    /// noise.
    [[nodiscard]] Margins margins(const InstrumentSettings &settings) const;

    /// Measures `air` at `times` and writes the three values of each of `out` (same lengths),
    /// rounded to 0.01. `ranges` are the safety net: nothing is reported outside of them.
    void measure(std::span<const TimeMs> times, std::span<const Air> air,
                 const InstrumentSettings &settings,
                 const std::array<ChannelRange, channelCount> &ranges,
                 std::span<Reading> out) const;

    [[nodiscard]] const std::array<double, channelCount> &errors() const { return m_errors; }

private:
    std::uint64_t m_key;
    std::array<double, channelCount> m_errors{};
};

} // namespace aneroid

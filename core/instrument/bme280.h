#pragma once

#include "core/base/ranges.h"
#include "core/base/types.h"
#include "core/instrument/character.h"
#include "core/instrument/compensation.h"
#include "core/instrument/filterstate.h"
#include "core/instrument/reading.h"
#include "core/instrument/samplemean.h"
#include "core/instrument/sensormode.h"
#include "core/instrument/uniterrors.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace aneroid {

/// What a person can set about the chip, and what the profile knows of it.
struct InstrumentSettings
{
    double noiseScale = 1.0; ///< 1 is the datasheet's noise, 0 none
    SensorMode mode;
    double selfHeatingC = 0.0;       ///< how much warmer than the air the chip is, at least 0
    std::optional<TimeMs> installed; ///< ages from then on; none: never
    InstrumentCharacter character;

    friend bool operator==(const InstrumentSettings &, const InstrumentSettings &) = default;
};

/// The air at the instants of a measurement and what the humidity element still feels of earlier
/// ones. Both humidities may be empty: then it follows at once, and forgets at once.
struct SensedAir
{
    std::span<const Air> air;
    std::span<const double> humidityDelayed; ///< true % RH 1 s before (response time of 1 s)
    std::span<const double> humidityEarlier; ///< true % RH half an hour before (hysteresis)
    WindowAir window{}; ///< where the station averages; the others are of the windows' middles
    /// Where not null, what the air keeps to without regard to this unit's own errors: these are
    /// less where they would lead out of it.
    const std::array<ChannelRange, channelCount> *keeps = nullptr;
    /// Where not null, what the filter holds before the first of the instants, and after the last.
    FilterState *filter = nullptr;
};

/// One BME280: true air in, what this unit reports out, by datasheet BST-BME280-DS001-23. On the
/// way: self-heating, the humidity element's lag and hysteresis, this unit's errors and their
/// ageing, noise by oversampling and filter, the IIR filter on temperature and pressure, raw words,
/// Bosch's compensation, the mean of a station's samples, rounding to 0.01. Readings are a pure
/// function of (seed, device id, settings, air, time) and, with the filter on, of the instants of
/// the same call before them.
class Bme280
{
public:
    Bme280(std::uint64_t seed, std::string_view deviceId);
    /// The unit whose id has this hashOf().
    Bme280(std::uint64_t seed, std::uint64_t idHash);

    /// How far inside the ranges the air has to stay for this unit at `at` and until
    /// marginsHoldUntil(): its errors, their ageing, hysteresis, self-heating, and 5σ of noise.
    [[nodiscard]] Margins margins(const InstrumentSettings &settings,
                                  const std::array<ChannelRange, channelCount> &ranges,
                                  TimeMs at) const;

    /// The same for every unit, for air that devices of a fleet share: without a unit's own errors
    /// and their ageing, for which SensedAir::keeps makes room.
    [[nodiscard]] static Margins
    sharedMargins(const InstrumentSettings &settings,
                  const std::array<ChannelRange, channelCount> &ranges);

    /// The first instant after `at` for which margins() says something else: margins widen a week
    /// at a time while a unit ages. The largest TimeMs where it does not.
    [[nodiscard]] static TimeMs marginsHoldUntil(const InstrumentSettings &settings, TimeMs at);

    /// A number that tells instants apart for which margins() differ.
    [[nodiscard]] static std::int32_t marginsNumber(const InstrumentSettings &settings, TimeMs at);

    /// How many measurements before a block bring the filter into its state: what is older weighs
    /// less than 1e-4. 0 with the filter off. In forced mode a measurement is a reading.
    [[nodiscard]] static std::size_t warmUp(const InstrumentSettings &settings);

    /// When this unit measures in normal mode: at its own phase, its period up to 5 % off.
    [[nodiscard]] MeasurementClock clock(const SensorMode &mode) const;

    /// Measures at `times` (rising, as long as `sensed`; in normal mode instants of clock()) and
    /// writes the three values of each of
    /// `out`, rounded to 0.01, for the last out.size() of them; what comes before only warms up the
    /// filter, whose state begins with the first. `ranges` are the safety net: nothing is reported
    /// outside of them, but where a channel is skipped. `words` is empty or gets the raw words of
    /// each of `out`: those of the conversion; where the limits, a profile's resolution,
    /// compensation or averaging changed a value after it, made anew with all 20 bits, temperature
    /// first, the others with its t_fine.
    void measure(std::span<const TimeMs> times, const SensedAir &sensed,
                 const InstrumentSettings &settings,
                 const std::array<ChannelRange, channelCount> &ranges, std::span<Reading> out,
                 std::span<RawWords> words = {}) const;

    /// The same before rounding and limits: what the compensation formulas give.
    void compensate(std::span<const TimeMs> times, const SensedAir &sensed,
                    const InstrumentSettings &settings, std::span<Air> out) const;

    /// This unit's calibration words (see trimOf()).
    [[nodiscard]] const TrimParameters &trim() const { return m_trim; }
    [[nodiscard]] const UnitErrors &unitErrors() const { return m_errors; }
    [[nodiscard]] const std::array<double, channelCount> &errors() const { return m_errors.offset; }

private:
    template <typename Sink>
    void run(std::span<const TimeMs> times, const SensedAir &sensed,
             const InstrumentSettings &settings, std::size_t skipped, const Sink &sink) const;

    std::uint64_t m_key;
    UnitErrors m_errors;
    TrimParameters m_trim;
};

} // namespace aneroid

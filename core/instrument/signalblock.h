#pragma once

#include "core/base/ranges.h"
#include "core/base/types.h"
#include "core/instrument/character.h"
#include "core/instrument/compensation.h"
#include "core/instrument/filterstate.h"
#include "core/instrument/sensormode.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace aneroid {

/// A block of samples on their way through the chip, a channel an array, so that each step is one
/// loop that vectorises. °C, % RH, hPa.
struct SignalBlock
{
    static constexpr std::size_t capacity = 256;
    using Samples = std::array<double, capacity>;

    std::array<Samples, channelCount> values;
    std::array<Samples, channelCount> noise; ///< first unit normal, then in the channel's unit
    std::array<Samples, channelCount> words; ///< raw, whole numbers; in the order of Channel
};

/// Constant errors, and how the rest grows with them.
struct SystematicPart
{
    std::array<double, channelCount>
        offset{};                   ///< °C, % RH, hPa; °C grow in the cold (coldFactor())
    double pressurePerKelvin = 0.0; ///< hPa per K away from 25 °C
    std::array<double, channelCount> noise{}; ///< standard deviations, pressure at 25 °C
};

/// Fills the values from the air (`humidity`, where given, in place of the air's), adds the
/// constant errors and puts the noise into its unit.
void sense(std::span<const Air> air, std::span<const double> humidity, const SystematicPart &part,
           SignalBlock &block);

/// Takes back a part of the errors, which are what the values differ from the air by (`humidity` as
/// in sense()), where the air is near an end of what it keeps to: half of one that would lead just
/// out of it. None where the distance is three times the error; no order is turned around.
void bendErrors(std::span<const Air> air, std::span<const double> humidity,
                const std::array<ChannelRange, channelCount> &keeps, SignalBlock &block);

/// Mixes the channels' unit normal noise so that it goes together as `correlation` says.
void correlateNoise(const NoiseCorrelation &correlation, std::size_t count, SignalBlock &block);

/// Adds the noise to the channels that the filter leaves alone (`filtered`) or to all.
void addNoise(std::size_t count, bool filtered, SignalBlock &block);

/// The IIR filter on temperature and pressure, y = (y·(c − 1) + x) / c at each measurement, with
/// noise that keeps the deviation given whatever lies between two readings. Its state begins with
/// the first, or goes on from that of an earlier one.
class IirFilter
{
public:
    /// `clock`: of normal mode; null in forced mode, where each reading is a measurement.
    IirFilter(const SensorMode &mode, const MeasurementClock *clock, const FilterState &from = {});

    [[nodiscard]] const FilterState &state() const { return m_state; }

    void apply(std::span<const TimeMs> times, SignalBlock &block);

private:
    void setSteps(std::int64_t measurements);

    double m_ratio; ///< (c − 1) / c
    const MeasurementClock *m_clock;
    std::int64_t m_steps = -1; ///< measurements between two readings that the two below are for
    double m_keep = 0.0;
    double m_innovation = 0.0;
    FilterState m_state;
};

/// How far apart the converter's words are, in units of its full resolution.
struct WordSteps
{
    double temperature = 16.0;
    double humidity = 1.0;
    double pressure = 16.0;
};

/// Turns values into raw words, held within the registers, and back by Bosch's compensation: what
/// the chip can tell apart.
void convert(const Compensation &chip, const WordSteps &steps, std::size_t count,
             SignalBlock &block);

/// The same where channels are skipped: their words are those of the reset, and a skipped
/// temperature spoils the other two, whose compensation goes by it.
void convertSkipping(const Compensation &chip, const WordSteps &steps, const SensorMode &mode,
                     std::size_t count, SignalBlock &block);

/// What a channel may report.
struct OutputGrid
{
    double resolution = 0.0; ///< values are multiples of it; 0: no grid but hundredths
    double perCelsius = 0.0; ///< that they lie beside the multiples for each °C above 25 °C
    double minimum = 0.0;
    double maximum = 0.0;
};

/// The upper end of what a channel reports: that of its range, or what the sensor shows at most.
[[nodiscard]] double shownAtMost(const InstrumentCharacter &character, Channel channel,
                                 const ChannelRange &range);

/// Rounds to the grid, then to 0.01, within the limits (where no such number lies inside, to the
/// one nearest to their middle). `celsius`: what is reported of the temperature.
void report(const OutputGrid &grid, std::size_t count, const SignalBlock::Samples &celsius,
            SignalBlock::Samples &values);

} // namespace aneroid

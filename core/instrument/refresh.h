#pragma once

#include "core/base/ranges.h"
#include "core/base/types.h"
#include "core/instrument/bme280.h"
#include "core/instrument/reading.h"
#include "core/instrument/sensormode.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace aneroid {

/// What a station holds of one channel that it refreshes more rarely than it is read, see
/// RefreshCharacter: the values of which instants, and which mean of them a reading is.
class RefreshedChannel
{
public:
    /// None where the channel is always new, or not measured. `key`: of the unit, by which it has
    /// its own instants where the profile names none.
    [[nodiscard]] static std::optional<RefreshedChannel> of(const InstrumentSettings &settings,
                                                            Channel channel, std::uint64_t key);

    /// The instants of the refreshes that readings at `times` (rising) show something of; rising.
    void list(std::span<const TimeMs> times, std::vector<TimeMs> &instants) const;

    /// The mean of what is held within each reading's window; `values` are those of list().
    void hold(std::span<const TimeMs> times, std::span<const TimeMs> instants,
              std::span<const double> values, std::span<double> out) const;

private:
    RefreshedChannel(const MeasurementClock &clock, TimeMs windowMs);

    /// The first refresh that a reading at `time` shows something of; clock.number(time) is the
    /// last.
    [[nodiscard]] std::int64_t firstOf(TimeMs time) const;

    MeasurementClock m_clock;
    TimeMs m_windowMs; ///< 0: a reading is the last refresh
};

/// How the station measures what it refreshes: no mean, in steps of the samples.
[[nodiscard]] InstrumentSettings refreshedBy(const InstrumentSettings &settings);

/// Puts what is held of a channel in the place of the readings' values, in the steps of what is
/// written and within `ranges`. `words` is empty or holds those of the readings: the channel's are
/// made anew, and where that is temperature, the others as well.
void showHeld(const InstrumentSettings &settings, Channel channel,
              const std::array<ChannelRange, channelCount> &ranges, const TrimParameters &trim,
              std::span<const double> held, std::span<Reading> readings, std::span<RawWords> words);

} // namespace aneroid

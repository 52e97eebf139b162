#pragma once

#include "core/base/types.h"
#include "core/fitting/twin/regularseries.h"

#include <array>
#include <cstddef>
#include <optional>

namespace aneroid {

/// Sudden changes of humidity of one direction: showers and cooking up, air-conditioning and open
/// windows down.
struct HumidityBursts
{
    std::size_t count = 0;
    double perDay = 0.0;                     ///< of the time that was recorded
    double height = 0.0;                     ///< median, % RH
    std::optional<TimeMs> halfDecay;         ///< median time from the top until half of it is gone
    std::array<std::size_t, 24> startHour{}; ///< how many began in each local hour
};

/// A saw-tooth of temperature, as heating and air-conditioning make it.
struct TemperatureCycle
{
    TimeMs period = 0;
    double peakToPeakC = 0.0;          ///< usual one
    std::array<double, 24> strength{}; ///< mean square of each local hour, against the day's
};

/// What comes back in a recording besides the day itself.
struct RecurringEvents
{
    HumidityBursts rises;
    HumidityBursts falls;
    std::optional<TemperatureCycle> cycle;
};

/// A rise is a change by 8 % RH or more within 20 min (or from one value to the next where those
/// are rarer) that is half undone within three hours; a fall likewise. A cycle is a period of 6 to
/// 90 min after which temperature, less its slow course, is most like itself, or, where that is
/// weak, one that stands out of the spectrum (see spectralCycle()). Values rarer than every 20 min
/// show no bursts, rarer than every 5 min no cycles.
[[nodiscard]] RecurringEvents recurringEvents(const RegularSeries &series);

/// The hours in which things happen at least half as often again as in the mean hour, in order;
/// empty where that says nothing.
[[nodiscard]] std::array<bool, 24> busyHours(const std::array<double, 24> &weights);

} // namespace aneroid

#pragma once

#include "core/base/types.h"
#include "core/climate/weeklyhours.h"

#include <array>
#include <cstddef>

namespace aneroid {

/// A kind of event that a recording showed again and again, such as showers or a cooled room: the
/// air answers something that begins, holds and ends, as a first-order lag does. Humidity and
/// temperature each approach their height with a time constant of their own and return with another
/// one. Only how large and how long they usually are is kept, with their spread, and at which hours
/// they come; no event's own time.
struct EventFamily
{
    /// What an event is made of, a normal number each; times in ln s.
    enum Mark : std::size_t {
        Height,       ///< ln of the leading channel's height, % RH or °C
        Answer,       ///< the other channel's height itself, with its sign
        Shoulder,     ///< how long it holds
        RiseLeading,  ///< time constant of the approach
        DecayLeading, ///< and of the return
        RiseOther,
        DecayOther,
        markCount
    };

    /// Temperature or humidity: the channel that shows it best.
    Channel leading = Channel::Humidity;
    double direction = 1.0; ///< of the leading channel's movement: 1 or −1
    std::array<double, markCount> mean{};
    /// Rows of the Cholesky factor of the marks' covariance, up to the diagonal each.
    std::array<double, markCount *(markCount + 1) / 2> spread{};
    WeeklyHours hours; ///< how often events begin in each local hour, against each other

    friend bool operator==(const EventFamily &, const EventFamily &) = default;
};

} // namespace aneroid

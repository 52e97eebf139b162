#pragma once

#include "core/climate/eventfamily.h"
#include "core/fitting/stageprogress.h"
#include "core/fitting/twin/measures/residual.h"

#include <array>
#include <cstdint>
#include <vector>

namespace aneroid {

/// What happened clearly and often enough in a recording to be a habit of the place.
struct ClearEvents
{
    std::vector<EventFamily> families;
    std::int64_t firstDay = 0;             ///< local, since 1970-01-01
    std::vector<std::vector<float>> rates; ///< [day][family]: usual number on days like this one
    std::size_t count = 0;                 ///< events of all families
    /// What they move together at each instant, to be taken from the residual; empty: none.
    std::array<std::vector<float>, channelCount> movement;
};

/// Looks for sudden changes of humidity and temperature that stand out of what is usual around
/// them, fits to each the answer of a first-order lag to something that begins, holds and ends, and
/// sorts those that are clear into families, by kind and, where there are many, by size. Kinds with
/// fewer than eight events are left to the octaves, and so are all where they explain little of how
/// the air moves. `noise`: RMS by channel. Recordings with a value every 20 min or more rarely have
/// none.
[[nodiscard]] ClearEvents clearEvents(const Residual &residual,
                                      const std::array<double, channelCount> &noise,
                                      const StageProgress &progress);

} // namespace aneroid

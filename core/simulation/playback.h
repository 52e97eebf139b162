#pragma once

#include "core/scenario/scenario.h"

#include <limits>
#include <memory>

namespace aneroid {

/// Where a live run stands in the scenario that it plays.
struct Playback
{
    std::shared_ptr<const Scenario> scenario; ///< not null
    bool ends = true;                         ///< the run is over with it; else it goes on live
    std::size_t next = 0;                     ///< of the acts
    bool stopped = false;                     ///< by an act

    /// When the next act takes effect; the largest TimeMs after the last one.
    [[nodiscard]] TimeMs nextAt() const
    {
        return next < scenario->acts.size() ? scenario->startMs + scenario->acts[next].atMs
                                            : std::numeric_limits<TimeMs>::max();
    }
};

} // namespace aneroid

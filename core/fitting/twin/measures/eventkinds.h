#pragma once

#include "core/base/types.h"
#include "core/climate/eventfamily.h"
#include "core/fitting/twin/measures/eventfit.h"

#include <span>
#include <vector>

namespace aneroid {

/// Events of one kind: those led by the same channel, in the same direction, as long or as short.
struct EventKind
{
    Channel leading = Channel::Humidity;
    double direction = 1.0;
    std::vector<const FittedEvent *> events;
};

/// Sorts events, which must outlive the result, into kinds. Those with fewer than eight are left
/// out; where there are many they are cut by size. At most as many as a profile may have families.
[[nodiscard]] std::vector<EventKind> eventKinds(const std::vector<FittedEvent> &found);

/// What a kind's events have in common; `starts`: when each began, local.
[[nodiscard]] EventFamily familyOf(const EventKind &kind, std::span<const TimeMs> starts);

} // namespace aneroid

#pragma once

#include "core/delivery/landing.h"
#include "core/instrument/mishap.h"
#include "core/instrument/reading.h"

#include <cstddef>

namespace aneroid {

/// Whether an injected fault is why a server refused a reading that was sent so, which is then to
/// be expected: the message was broken, its time was wrong or it was late; a sensor's fault put a
/// value beyond the wire's bounds, or elsewhere while the server takes other readings
/// (`takesOthers`). Never where the answer speaks of whoever asks, or of the address.
[[nodiscard]] bool isByFault(const Landing &landing, const Reading &reading, const Mishap &mishap,
                             bool takesOthers);

/// How a message ended, with those refusals apart that an injected fault brought about. `items` are
/// its readings, in order: each has `reading` and `mishap`.
template <typename Items>
[[nodiscard]] Landing excused(const Landing &landing, const Items &items, bool takesOthers)
{
    Landing judged = landing;
    for (std::size_t i = 0; i < judged.endings.size(); ++i) {
        Landing::Ending &ending = judged.endings[i];
        if (ending.fate == Landing::Fate::Refused &&
            isByFault(landing, items[i].reading, items[i].mishap, takesOthers))
            ending.fate = Landing::Fate::Excused;
    }
    return judged;
}

} // namespace aneroid

#pragma once

#include "core/delivery/landing.h"
#include "core/instrument/mishap.h"
#include "core/instrument/reading.h"

namespace aneroid {

/// Whether an injected fault is why a server refused a reading that was sent so, which is then to
/// be expected: the message was broken, its time was wrong or it was late; a sensor's fault put a
/// value beyond the wire's bounds, or elsewhere while the server takes other readings
/// (`takesOthers`). Never where the answer speaks of whoever asks, or of the address.
[[nodiscard]] bool isByFault(const Landing &landing, const Reading &reading, const Mishap &mishap,
                             bool takesOthers);

} // namespace aneroid

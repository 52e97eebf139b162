#include "core/instrument/mishap.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

/// Whether a reading is one of the `percent` that are meant.
bool isChosen(const FaultSpan &span, const Reading &reading, double percent)
{
    const Random4 words = randomWords(span.key, Stream::TransportFaults,
                                      static_cast<std::uint64_t>(reading.timestampMs));
    return uniform(words[0]) * 100.0 < percent;
}

void apply(const FaultSpan &span, const Reading &reading, Mishap &mishap)
{
    const double strength = span.strength.front();
    switch (span.kind) {
    case FaultKind::Duplicate:
    case FaultKind::Loss:
    case FaultKind::Malformed:
        if (!isChosen(span, reading, strength))
            return;
        break;
    case FaultKind::Reorder:
        mishap.group = std::max(mishap.group, static_cast<std::uint16_t>(std::lround(strength)));
        break;
    case FaultKind::Delay:
        mishap.delayMs = static_cast<std::uint32_t>(
            std::min(mishap.delayMs + strength * secondMs,
                     static_cast<double>(std::numeric_limits<std::uint32_t>::max())));
        break;
    case FaultKind::ClockSkew: {
        const auto since = static_cast<double>(reading.timestampMs - span.startMs);
        mishap.shiftMs += std::llround(strength * secondMs * since / hourMs);
        break;
    }
    case FaultKind::ClockJump:
        mishap.shiftMs += std::llround(strength * secondMs);
        break;
    default:
        return;
    }
    mishap.add(span.kind);
}

} // namespace

Mishap mishapOf(std::span<const FaultSpan> spans, const Reading &reading)
{
    Mishap mishap;
    for (const FaultSpan &span : spans) {
        if (span.isOn(reading.timestampMs))
            apply(span, reading, mishap);
    }
    if (mishap.isLost()) {
        mishap = {};
        mishap.add(FaultKind::Loss);
    }
    return mishap;
}

} // namespace aneroid

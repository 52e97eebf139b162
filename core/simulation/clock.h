#pragma once

#include "core/simulation/simulation.h"

namespace aneroid {

/// The machine's clocks. Monotonic time goes on while the machine sleeps, so a sleep is seen as the
/// gap it is.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimeMs wallMs() const override;
    [[nodiscard]] qint64 monotonicNs() const override;
};

} // namespace aneroid

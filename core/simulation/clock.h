#pragma once

#include "core/base/types.h"

#include <QtGlobal>

namespace aneroid {

/// The clock of a run: wall time for the start, monotonic time for the ticks.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimeMs wallMs() const = 0;
    [[nodiscard]] virtual qint64 monotonicNs() const = 0;
};

/// The machine's clocks. Monotonic time goes on while the machine sleeps, so a sleep is seen as the
/// gap it is.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimeMs wallMs() const override;
    [[nodiscard]] qint64 monotonicNs() const override;
};

} // namespace aneroid

#pragma once

#include "core/simulation/simulation.h"

#include <memory>

namespace aneroid {

/// A clock that a test turns by hand. Copies share one time.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(TimeMs wall)
        : m_now(std::make_shared<Now>(Now{wall, 1'000'000'000}))
    {
    }

    [[nodiscard]] TimeMs wallMs() const override { return m_now->wall; }
    [[nodiscard]] qint64 monotonicNs() const override
    {
        m_now->wall += m_now->lookMs;
        return m_now->monotonic += m_now->lookMs * 1'000'000;
    }

    void advanceMs(qint64 ms)
    {
        m_now->wall += ms;
        m_now->monotonic += ms * 1'000'000;
    }

    /// Time that passes with every look at the clock, as where the machine is slow.
    void setLookMs(qint64 ms) { m_now->lookMs = ms; }

    /// For the simulation, which owns its clock.
    [[nodiscard]] std::unique_ptr<FakeClock> share() const
    {
        return std::make_unique<FakeClock>(*this);
    }

private:
    struct Now
    {
        TimeMs wall;
        qint64 monotonic;
        qint64 lookMs = 0;
    };
    std::shared_ptr<Now> m_now;
};

} // namespace aneroid

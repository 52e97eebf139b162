#pragma once

#include "core/fitting/fit.h"

namespace aneroid {

/// Progress of one stage, which is the part from `from` to `to` of the whole.
class StageProgress
{
public:
    StageProgress(const FitProgress &whole, double from, double to)
        : m_whole(whole)
        , m_from(from)
        , m_to(to)
    {
    }

    /// The share of the stage that is done, 0 to 1.
    void operator()(double share) const { m_whole(m_from + (m_to - m_from) * share); }
    [[nodiscard]] bool stopped() const { return m_whole.stopped(); }
    [[nodiscard]] const std::stop_token &stop() const { return m_whole.stop; }
    /// A part of this stage.
    [[nodiscard]] StageProgress part(double from, double to) const
    {
        const double length = m_to - m_from;
        return {m_whole, m_from + length * from, m_from + length * to};
    }

private:
    const FitProgress &m_whole;
    double m_from;
    double m_to;
};

} // namespace aneroid

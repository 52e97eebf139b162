#pragma once

#include "core/base/types.h"
#include "core/profiles/profile.h"

#include <optional>
#include <vector>

namespace aneroid {

/// The scale on which a profile's numbers count: deviations from the middle of a range as they are
/// before the climate's soft limiter, half · y / (1 + y⁴)^¼ (see Weather), puts them into it.
class AirScale
{
public:
    explicit AirScale(const ChannelRange &range)
        : m_middle(range.middle())
        , m_half(range.half())
    {
    }
    /// Of air that saturates (Climate::saturates), read by a sensor that shows `top` at most: what
    /// is more counts as it is.
    AirScale(const ChannelRange &range, double top)
        : m_middle(range.middle())
        , m_half(range.half())
        , m_top(top)
    {
    }

    /// What the limiter makes a value of; nearer to the range's ends than 1.5 % of it: as there.
    [[nodiscard]] double deviation(double value) const;
    /// What the limiter makes of a deviation: deviation() backwards.
    [[nodiscard]] double value(double deviation) const;
    /// The slope of deviation(): how much larger the value's noise is on this scale.
    [[nodiscard]] double stretch(double value) const;

private:
    [[nodiscard]] double position(double value) const;
    [[nodiscard]] bool isUpper(double value) const { return m_top && value > m_middle; }

    double m_middle;
    double m_half;
    std::optional<double> m_top;
};

/// The range of a fitted profile: the recorded values' with half their span again at either end,
/// for a recording has not seen all that its place may do, and the limiter is straight in the
/// middle only; within what a reading may be and at least 2 wide. At least one value must be
/// finite.
[[nodiscard]] ChannelRange fittedRange(const std::vector<float> &values, Channel channel);

} // namespace aneroid

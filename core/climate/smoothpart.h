#pragma once

#include "core/base/types.h"

#include <array>
#include <cstddef>
#include <span>

namespace aneroid {

/// What a smooth, deterministic part of the weather adds, sampled at the edges of coarse cells and
/// interpolated between them: the three channels, then the wandering phases of two plants.
class SmoothPart
{
public:
    static constexpr std::size_t plants = 2;
    static constexpr std::size_t channels = channelCount + plants;
    using Values = std::array<double, channels>;

    virtual ~SmoothPart() = default;
    [[nodiscard]] virtual Values at(TimeMs time) const = 0;

    /// at() each of `times` into `out` (as long), where several share what takes long to make.
    virtual void atEach(std::span<const TimeMs> times, std::span<Values> out) const
    {
        for (std::size_t i = 0; i < times.size(); ++i)
            out[i] = at(times[i]);
    }
};

} // namespace aneroid

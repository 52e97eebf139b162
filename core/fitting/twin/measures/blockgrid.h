#pragma once

#include "core/fitting/twin/measures/residual.h"

#include <cstdint>

namespace aneroid {

/// The blocks of all recorded local days, the first and the last completed: the states of a library
/// hold for one block each.
struct BlockGrid
{
    std::int64_t firstDay = 0; ///< since 1970-01-01
    std::size_t days = 0;
    std::size_t perDay = 0;
    TimeMs startMs = 0;   ///< of the recording
    TimeMs cadenceMs = 0; ///< of the recording

    [[nodiscard]] std::size_t count() const { return days * perDay; }
    [[nodiscard]] double samplesPerBlock() const;
    /// The sample nearest to the middle of a block; may be outside the recording.
    [[nodiscard]] std::int64_t centre(std::size_t block) const;
};

/// Hours for recordings every few minutes or more often, longer blocks for rarer ones.
[[nodiscard]] BlockGrid blockGridOf(const Residual &residual);

} // namespace aneroid

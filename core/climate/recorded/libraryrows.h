#pragma once

#include "core/base/types.h"
#include "core/climate/recorded/librarypath.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace aneroid {

/// Finds the rows of the library that instants follow, one after the other: few instants leave the
/// day and the block of the day of the one before.
class LibraryRows
{
public:
    /// `path` and `memory` must outlive this. `blocks`: of a day.
    LibraryRows(const LibraryPath &path, TimeMs blocks, std::uint64_t own,
                LibraryPath::Memory &memory)
        : m_path(path)
        , m_blocks(blocks)
        , m_own(own)
        , m_memory(memory)
    {
    }

    void moveTo(TimeMs local)
    {
        if (local < m_from || local >= m_end)
            find(local);
    }
    /// Instants from this one on, up to before that one, follow the same rows.
    [[nodiscard]] TimeMs from() const { return m_from; }
    [[nodiscard]] TimeMs end() const { return m_end; }
    /// The place's own row, for temperature and humidity.
    [[nodiscard]] std::size_t own() const { return m_row; }
    /// The row of all places, for pressure.
    [[nodiscard]] std::size_t shared() const { return m_sharedRow; }

private:
    void find(TimeMs local)
    {
        const std::int64_t day = floorDivide(local, dayMs);
        m_from = day * dayMs;
        m_end = m_from + dayMs;
        const TimeMs into = local - m_from;
        m_row = rowAt(into, day * dayMs, m_memory.on(m_path, day, m_own));
        m_sharedRow = m_own == 0 ? m_row : rowAt(into, day * dayMs, m_memory.on(m_path, day, 0));
    }

    /// Which row an instant so long into a day follows; narrows [m_from, m_end) to those that
    /// follow the same.
    std::size_t rowAt(TimeMs intoDay, TimeMs midnight, const LibraryPath::Step &step)
    {
        const TimeMs blockMs = dayMs / m_blocks;
        const TimeMs into = std::clamp<TimeMs>(intoDay + step.shiftMs, 0, dayMs - 1);
        const TimeMs block = std::min(into / blockMs, m_blocks - 1);
        const TimeMs begin = midnight + block * blockMs - step.shiftMs;
        if (block > 0)
            m_from = std::max(m_from, begin);
        if (block + 1 < m_blocks)
            m_end = std::min(m_end, begin + blockMs);
        return step.index * static_cast<std::size_t>(m_blocks) + static_cast<std::size_t>(block);
    }

    const LibraryPath &m_path;
    TimeMs m_blocks;
    std::uint64_t m_own;
    LibraryPath::Memory &m_memory;
    TimeMs m_from = 0;
    TimeMs m_end = 0; ///< none yet
    std::size_t m_row = 0;
    std::size_t m_sharedRow = 0;
};

} // namespace aneroid

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>

namespace aneroid {

/// A queue whose elements are addressed by their number since the beginning, in chunks of 2^Shift
/// that are allocated as it grows and reused as its front is dropped. No modulo on access, and an
/// element never moves.
template <typename T, unsigned Shift>
class ChunkedQueue
{
public:
    static constexpr std::uint64_t chunkSize = std::uint64_t{1} << Shift;

    /// One past the last element's number.
    [[nodiscard]] std::uint64_t end() const { return m_end; }

    [[nodiscard]] const T &operator[](std::uint64_t number) const
    {
        return m_chunks[(number >> Shift) - m_firstChunk][number & (chunkSize - 1)];
    }

    /// Asks memory for an element that is read soon; one that is not there is no error. Inlined
    /// by force: g++ 12 thinks that a call of it does nothing.
    [[gnu::always_inline]] inline void prefetch(std::uint64_t number) const
    {
        if (number >= m_firstChunk << Shift && number < m_end)
            __builtin_prefetch(&(*this)[number]);
    }

    [[nodiscard]] T &back() { return m_chunks.back()[(m_end - 1) & (chunkSize - 1)]; }

    void push(const T &value)
    {
        if ((m_end & (chunkSize - 1)) == 0)
            addChunk();
        ++m_end;
        back() = value;
    }

    /// Elements before `number` are no longer asked for.
    void dropBefore(std::uint64_t number)
    {
        while (!m_chunks.empty() && (m_firstChunk + 1) << Shift <= number) {
            m_spare = std::move(m_chunks.front());
            m_chunks.pop_front();
            ++m_firstChunk;
        }
    }

    void clear()
    {
        m_chunks.clear();
        m_spare.reset();
        m_firstChunk = 0;
        m_end = 0;
    }

    [[nodiscard]] std::size_t bytes() const
    {
        const std::size_t count = m_chunks.size() + (m_spare ? 1 : 0);
        return count * chunkSize * sizeof(T);
    }

private:
    using Chunk = std::unique_ptr<T[]>;

    void addChunk()
    {
        // Not value-initialised: the pages of a chunk count only once they are written.
        m_chunks.push_back(m_spare ? std::move(m_spare)
                                   : std::make_unique_for_overwrite<T[]>(chunkSize));
    }

    std::deque<Chunk> m_chunks;
    Chunk m_spare;
    std::uint64_t m_firstChunk = 0;
    std::uint64_t m_end = 0;
};

} // namespace aneroid

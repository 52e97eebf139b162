#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace aneroid {

/// Appends whole lines to a descriptor. Lines that do not go in (a full disk, a quota) wait, and
/// are written before later ones; of a line that went in by a piece, a file gives the piece back,
/// so that it never ends in half a line. What waits takes 64 MiB at most; beyond, the oldest lines
/// are dropped and counted.
class LineSink
{
public:
    static constexpr std::size_t mostWaiting = std::size_t{64} << 20;

    explicit LineSink(int descriptor = -1, std::size_t mostWaitingBytes = mostWaiting)
        : m_descriptor(descriptor)
        , m_mostWaiting(mostWaitingBytes)
    {
    }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Writes what waits and these lines, each with its '\n'; waits itself for a reader that is
    /// slow. The errno of what went wrong, 0 where nothing did.
    [[nodiscard]] int write(std::string_view lines);

    /// The next line that is written is a header: it is never dropped.
    void pinHeader() { m_headerWaits = true; }
    [[nodiscard]] bool headerWaits() const { return m_headerWaits; }

    [[nodiscard]] std::uint64_t waitingLines() const; ///< without a header
    [[nodiscard]] std::uint64_t droppedLines() const { return m_dropped; }

private:
    [[nodiscard]] int writeSome(std::size_t &written);
    [[nodiscard]] bool takeBack(std::size_t bytes);
    void dropOldest();

    int m_descriptor;
    std::size_t m_mostWaiting;
    std::string m_waiting;
    bool m_insideLine = false; ///< the beginning of the first waiting line is written for good
    bool m_headerWaits = false;
    std::uint64_t m_dropped = 0;
};

} // namespace aneroid

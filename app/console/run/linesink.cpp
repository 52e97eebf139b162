#include "app/console/run/linesink.h"

#include <algorithm>
#include <cerrno>

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aneroid {

int LineSink::write(std::string_view lines)
{
    m_waiting.append(lines);
    if (m_waiting.empty())
        return 0;
    std::size_t written = 0;
    const int error = writeSome(written);
    if (written > 0) {
        const std::size_t end = m_waiting.rfind('\n', written - 1);
        const std::size_t whole = end == std::string::npos ? 0 : end + 1;
        const std::size_t piece = written - whole;
        if (piece > 0 && takeBack(piece))
            written = whole;
        if (written > 0)
            m_insideLine = m_waiting[written - 1] != '\n';
        m_headerWaits = m_headerWaits && whole == 0;
        m_waiting.erase(0, written);
    }
    if (m_waiting.size() > m_mostWaiting)
        dropOldest();
    return error;
}

int LineSink::writeSome(std::size_t &written)
{
    constexpr std::size_t most = std::size_t{1} << 20;
    while (written < m_waiting.size()) {
        const std::size_t size = std::min(m_waiting.size() - written, most);
        const ssize_t took = ::write(m_descriptor, m_waiting.data() + written, size);
        if (took > 0) {
            written += static_cast<std::size_t>(took);
        } else if (took < 0 && errno == EAGAIN) {
            pollfd ready{m_descriptor, POLLOUT, 0};
            (void)::poll(&ready, 1, -1);
        } else if (took == 0 || errno != EINTR) {
            return took == 0 ? ENOSPC : errno;
        }
    }
    return 0;
}

/// Only what is still the end of a file can be taken back.
bool LineSink::takeBack(std::size_t bytes)
{
    struct stat file
    {
    };
    const off_t end = ::lseek(m_descriptor, 0, SEEK_CUR);
    if (end < 0 || ::fstat(m_descriptor, &file) != 0 || !S_ISREG(file.st_mode) ||
        file.st_size != end)
        return false;
    const off_t whole = end - static_cast<off_t>(bytes);
    return ::ftruncate(m_descriptor, whole) == 0 && ::lseek(m_descriptor, whole, SEEK_SET) == whole;
}

void LineSink::dropOldest()
{
    const std::size_t begin = m_insideLine || m_headerWaits ? m_waiting.find('\n') + 1 : 0;
    const std::size_t last = m_waiting.find('\n', begin + m_waiting.size() - m_mostWaiting - 1);
    if (last == std::string::npos)
        return;
    const auto from = m_waiting.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto to = m_waiting.begin() + static_cast<std::ptrdiff_t>(last) + 1;
    m_dropped += static_cast<std::uint64_t>(std::count(from, to, '\n'));
    m_waiting.erase(from, to);
}

std::uint64_t LineSink::waitingLines() const
{
    const auto lines = static_cast<std::uint64_t>(std::ranges::count(m_waiting, '\n'));
    return lines - (m_headerWaits && lines > 0 ? 1 : 0);
}

} // namespace aneroid

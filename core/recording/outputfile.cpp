#include "core/recording/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aneroid {

namespace {

constexpr int pollMs = 100;

/// How much standard output takes at once without being blocked, where it is ready at all.
std::size_t safeChunk()
{
    constexpr std::size_t much = std::size_t{1} << 20;
    struct stat status
    {
    };
    const bool file = ::fstat(STDOUT_FILENO, &status) == 0 && S_ISREG(status.st_mode);
    return file ? much : PIPE_BUF;
}

} // namespace

Failure<OutputEnd> OutputFile::failure(const QString &reason) const
{
    const QString name = m_toStandardOutput
                             ? QCoreApplication::translate("OutputFile", "standard output")
                             : m_file.fileName();
    return Failure<OutputEnd>{
        {QCoreApplication::translate("OutputFile", "Writing to %1 failed: %2.").arg(name, reason)}};
}

std::optional<qint64> OutputFile::freeBytes(const QString &name)
{
    const QStorageInfo disk(QFileInfo(name).absolutePath());
    return disk.isValid() && disk.isReady() ? std::optional(disk.bytesAvailable()) : std::nullopt;
}

Result<Done, OutputEnd> OutputFile::open(const QString &name)
{
    if (isStandardOutput(name)) {
        std::signal(SIGPIPE, SIG_IGN); // a reader that has enough is no accident: write() says so
        m_toStandardOutput = true;
        return Done{};
    }
    m_file.setFileName(name);
    if (m_file.open(QIODevice::WriteOnly))
        return Done{};
    return Failure<OutputEnd>{{QCoreApplication::translate("OutputFile", "Cannot write %1: %2.")
                                   .arg(name, m_file.errorString())}};
}

Result<Done, OutputEnd> OutputFile::write(std::string_view bytes, const std::stop_token &stop)
{
    if (!m_toStandardOutput) {
        while (!bytes.empty()) { // a nearly full disk takes a part first
            const qint64 written = m_file.write(bytes.data(), static_cast<qint64>(bytes.size()));
            if (written <= 0)
                return failure(m_file.errorString());
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return Done{};
    }
    const std::size_t chunk = safeChunk();
    while (!bytes.empty() && !stop.stop_requested()) {
        pollfd out{STDOUT_FILENO, POLLOUT, 0};
        if (::poll(&out, 1, pollMs) <= 0)
            continue;
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), std::min(bytes.size(), chunk));
        if (written >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EPIPE) {
            return Failure<OutputEnd>{{}};
        } else if (errno != EINTR && errno != EAGAIN) {
            return failure(QString::fromLocal8Bit(std::strerror(errno)));
        }
    }
    return Done{};
}

Result<Done, OutputEnd> OutputFile::commit()
{
    if (m_toStandardOutput || m_file.commit())
        return Done{};
    return failure(m_file.errorString());
}

} // namespace aneroid

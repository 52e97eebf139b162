#include "core/outbox/filelock.h"

#include <QFile>

#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aneroid {
namespace {

/// Is the open file still the one of that name? Another program may have taken it away between.
bool isNamed(int descriptor, const QByteArray &name)
{
    struct stat open
    {
    };
    struct stat named
    {
    };
    return ::fstat(descriptor, &open) == 0 && ::stat(name.constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

} // namespace

FileLock::~FileLock()
{
    unlock();
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    unlock();
    m_file = std::move(other.m_file);
    m_descriptor = std::exchange(other.m_descriptor, -1);
    return *this;
}

FileLock::Outcome FileLock::lock(const QString &file)
{
    unlock();
    const QByteArray name = QFile::encodeName(file);
    for (;;) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0)
            return Outcome::Failed;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            return Outcome::Taken;
        }
        if (isNamed(descriptor, name)) {
            m_file = file;
            m_descriptor = descriptor;
            return Outcome::Locked;
        }
        ::close(descriptor);
    }
}

void FileLock::unlock()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void FileLock::remove()
{
    if (m_descriptor >= 0)
        QFile::remove(m_file);
    unlock();
}

} // namespace aneroid

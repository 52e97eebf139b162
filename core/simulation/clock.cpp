#include "core/simulation/clock.h"

#include <QDateTime>

#include <chrono>
#include <ctime>

namespace aneroid {

TimeMs SystemClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicNs() const
{
#ifdef CLOCK_BOOTTIME
    std::timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
#endif
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace aneroid

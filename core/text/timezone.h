#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace aneroid {

// Qt 6.5 made light zones of UTC and of fixed offsets and later deprecated Qt::TimeSpec; in 6.4
// only Qt::TimeSpec writes a time in UTC with a "Z".
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

/// For QDateTime's constructor, QDateTime::fromMSecsSinceEpoch() and QDate::startOfDay().
inline constexpr auto utcZone = QTimeZone::UTC;

/// The instant `ms` after 1970 on a clock `offsetSeconds` ahead of UTC.
inline QDateTime timeAtOffset(qint64 ms, int offsetSeconds)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::fromSecondsAheadOfUtc(offsetSeconds));
}

inline QDateTime startOfDayAtOffset(const QDate &date, int offsetSeconds)
{
    return date.startOfDay(QTimeZone::fromSecondsAheadOfUtc(offsetSeconds));
}

/// The same date and time of day, read as UTC.
inline QDateTime takenAsUtc(QDateTime time)
{
    time.setTimeZone(utcZone);
    return time;
}

#else

inline constexpr auto utcZone = Qt::UTC;

inline QDateTime timeAtOffset(qint64 ms, int offsetSeconds)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offsetSeconds);
}

inline QDateTime startOfDayAtOffset(const QDate &date, int offsetSeconds)
{
    return date.startOfDay(Qt::OffsetFromUTC, offsetSeconds);
}

inline QDateTime takenAsUtc(QDateTime time)
{
    time.setTimeSpec(Qt::UTC);
    return time;
}

#endif

} // namespace aneroid

#pragma once

#include "core/base/types.h"

#include <QDateTime>
#include <QLocale>

#include <optional>

namespace aneroid {

/// The clock that charts are read by: a fixed offset from UTC, or the machine's zone.
class LocalTime
{
public:
    LocalTime() = default;
    explicit LocalTime(std::optional<int> offsetMinutes)
        : m_offsetMinutes(offsetMinutes)
    {
    }

    [[nodiscard]] QDateTime at(TimeMs time) const;
    [[nodiscard]] TimeMs offsetMs(TimeMs time) const;
    [[nodiscard]] TimeMs startOfDay(const QDate &date) const;
    /// `UTC`, `UTC+01:00`.
    [[nodiscard]] QString name(TimeMs time) const;

    friend bool operator==(const LocalTime &one, const LocalTime &other)
    {
        return one.m_offsetMinutes == other.m_offsetMinutes;
    }

private:
    std::optional<int> m_offsetMinutes;
    /// The machine's zone is asked once a quarter of an hour of time on the axis: it looks for its
    /// file every time, and no zone changes within one.
    mutable std::optional<TimeMs> m_quarter;
    mutable int m_quarterOffsetSeconds = 0;
};

enum class TimeDetail { Minutes, Seconds, Milliseconds };

/// The time of day as the locale writes it on a clock: 24 or 12 hours, no zone.
[[nodiscard]] QString clockText(const QTime &time, TimeDetail detail, const QLocale &locale);

} // namespace aneroid

#include "ui/charts/data/localtime.h"

#include "core/text/timezone.h"

#include <cstdlib>

namespace aneroid {

namespace {

constexpr int secondsPerMinute = 60;
constexpr TimeMs quarterMs = 900'000;

} // namespace

QDateTime LocalTime::at(TimeMs time) const
{
    if (m_offsetMinutes)
        return timeAtOffset(time, *m_offsetMinutes * secondsPerMinute);
    const TimeMs quarter = floorDivide(time, quarterMs);
    if (m_quarter != quarter) {
        m_quarter = quarter;
        m_quarterOffsetSeconds = QDateTime::fromMSecsSinceEpoch(time).offsetFromUtc();
    }
    return timeAtOffset(time, m_quarterOffsetSeconds);
}

TimeMs LocalTime::offsetMs(TimeMs time) const
{
    return TimeMs{1000} * at(time).offsetFromUtc();
}

TimeMs LocalTime::startOfDay(const QDate &date) const
{
    if (m_offsetMinutes)
        return startOfDayAtOffset(date, *m_offsetMinutes * secondsPerMinute).toMSecsSinceEpoch();
    return date.startOfDay().toMSecsSinceEpoch();
}

QString LocalTime::name(TimeMs time) const
{
    const int minutes = at(time).offsetFromUtc() / secondsPerMinute;
    if (minutes == 0)
        return QStringLiteral("UTC");
    const int size = std::abs(minutes);
    return QStringLiteral("UTC%1%2:%3")
        .arg(QChar(minutes < 0 ? u'\u2212' : u'+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

QString clockText(const QTime &time, TimeDetail detail, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // the C locale's short format has seconds
    if (detail != TimeDetail::Minutes) {
        const QString seconds =
            detail == TimeDetail::Seconds
                ? QStringLiteral("mm:ss")
                : QStringLiteral("mm:ss") + locale.decimalPoint() + QStringLiteral("zzz");
        format.replace(QStringLiteral("mm"), seconds);
    }
    return locale.toString(time, format);
}

} // namespace aneroid

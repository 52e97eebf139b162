#include "ui/models/display.h"

#include "core/text/timezone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace aneroid {
namespace {

QDateTime at(TimeMs time, int utcOffsetMinutes)
{
    return timeAtOffset(time, utcOffsetMinutes * 60);
}

/// As the locale writes it on a clock, 12 or 24 hours; the charts' time axis does the same.
QString timeOfDay(const QDateTime &time, bool fraction)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // the C locale's short format has seconds
    QString seconds = QStringLiteral("mm:ss");
    if (fraction)
        seconds += locale.decimalPoint() + QStringLiteral("zzz");
    format.replace(QStringLiteral("mm"), seconds);
    return locale.toString(time.time(), format);
}

} // namespace

QString isoLabel(TimeMs time)
{
    return timeAtOffset(time, 0).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

QString plainNumber(double value)
{
    return std::isfinite(value) ? QString::number(value, 'f', 2) : QString();
}

QString weatherLabel(WeatherKind kind)
{
    switch (kind) {
    case WeatherKind::Storm:
        return QCoreApplication::translate("Weather", "Storm");
    case WeatherKind::Front:
        return QCoreApplication::translate("Weather", "Front");
    case WeatherKind::Clear:
        return QCoreApplication::translate("Weather", "Clear spell");
    case WeatherKind::Shower:
        return QCoreApplication::translate("Weather", "Shower", "in a bathroom");
    case WeatherKind::Window:
        return QCoreApplication::translate("Weather", "Open window");
    case WeatherKind::None:
        break;
    }
    return {};
}

QString levelLabel(LogLevel level)
{
    switch (level) {
    case LogLevel::Weather:
        return QCoreApplication::translate("Log", "Weather");
    case LogLevel::Warning:
        return QCoreApplication::translate("Log", "Warning");
    case LogLevel::Error:
        return QCoreApplication::translate("Log", "Error");
    case LogLevel::Info:
        break;
    }
    return QCoreApplication::translate("Log", "Information");
}

QString numberLabel(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString countLabel(quint64 value)
{
    return QLocale().toString(value);
}

int displayUtcOffset(const Settings &settings)
{
    return settings.utcOffsetMinutes.value_or(QDateTime::currentDateTime().offsetFromUtc() / 60);
}

QString dateTimeLabel(TimeMs time, int utcOffsetMinutes)
{
    const QDateTime moment = at(time, utcOffsetMinutes);
    return QLocale().toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
           timeOfDay(moment, time % 1000 != 0);
}

QString timeLabel(TimeMs time, int utcOffsetMinutes)
{
    return timeOfDay(at(time, utcOffsetMinutes), false);
}

QString clockLabel(const QDateTime &utc)
{
    return timeOfDay(utc.toLocalTime(), false);
}

QVariant cellAlignment(bool isNumber)
{
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace aneroid

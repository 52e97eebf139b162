#include "ui/charts/charttexts.h"

#include <QCoreApplication>

namespace aneroid::charttexts {

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return QCoreApplication::translate("Charts", "Temperature");
    case Channel::Humidity:
        return QCoreApplication::translate("Charts", "Humidity");
    case Channel::Pressure:
        break;
    }
    return QCoreApplication::translate("Charts", "Pressure");
}

QString chartName(Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return QCoreApplication::translate("Charts", "Temperature chart");
    case Channel::Humidity:
        return QCoreApplication::translate("Charts", "Humidity chart");
    case Channel::Pressure:
        break;
    }
    return QCoreApplication::translate("Charts", "Pressure chart");
}

QString objectName(Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return QStringLiteral("temperatureChart");
    case Channel::Humidity:
        return QStringLiteral("humidityChart");
    case Channel::Pressure:
        break;
    }
    return QStringLiteral("pressureChart");
}

QString numberText(double value, const QLocale &locale)
{
    // "-0.00" is no temperature anybody reads.
    return locale.toString(value > -0.005 && value < 0.0 ? 0.0 : value, 'f', 2);
}

QString valueText(Channel channel, double value, const QLocale &locale)
{
    const QString number = numberText(value, locale);
    switch (channel) {
    case Channel::Temperature:
        return QCoreApplication::translate("Charts", "%1 °C").arg(number);
    case Channel::Humidity:
        return QCoreApplication::translate("Charts", "%1 %", "relative humidity").arg(number);
    case Channel::Pressure:
        break;
    }
    return QCoreApplication::translate("Charts", "%1 hPa").arg(number);
}

QString weatherName(WeatherKind kind)
{
    switch (kind) {
    case WeatherKind::Storm:
        return QCoreApplication::translate("Charts", "Storm");
    case WeatherKind::Front:
        return QCoreApplication::translate("Charts", "Front", "weather front");
    case WeatherKind::Clear:
        return QCoreApplication::translate("Charts", "Clear spell");
    case WeatherKind::Shower:
        return QCoreApplication::translate("Charts", "Shower", "in a bathroom");
    case WeatherKind::Window:
        return QCoreApplication::translate("Charts", "Open window");
    case WeatherKind::None:
        break;
    }
    return {};
}

QString valueAtText(const QString &value, const QString &time)
{
    return QCoreApplication::translate("Charts", "%1 at %2", "a value at a time").arg(value, time);
}

QString spanText(const QString &from, const QString &to, const QString &zone)
{
    return QCoreApplication::translate("Charts", "Aneroid, %1 to %2 (%3)",
                                       "from, to, time zone: the heading of a picture")
        .arg(from, to, zone);
}

QString unitText(Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return QStringLiteral("°C");
    case Channel::Humidity:
        return QStringLiteral("%");
    case Channel::Pressure:
        break;
    }
    return QStringLiteral("hPa");
}

QString rangeText(double low, double high, const QLocale &locale)
{
    return QStringLiteral("%1 … %2").arg(numberText(low, locale), numberText(high, locale));
}

QString bandText(const QString &median, const QString &low, const QString &high,
                 const QString &time)
{
    return QCoreApplication::translate("Charts", "Median %1, from %2 to %3, at %4",
                                       "of a fleet: three values and a time")
        .arg(median, low, high, time);
}

QString deviceValueText(const QString &device, const QString &value)
{
    return QStringLiteral("%1: %2").arg(device, value);
}

QString bandLegend()
{
    return QCoreApplication::translate("Charts", "Lowest to highest of all devices");
}

QString medianLegend()
{
    return QCoreApplication::translate("Charts", "Median of all devices");
}

Notice noBandYet()
{
    return {
        QCoreApplication::translate("Charts", "No band yet"),
        QCoreApplication::translate("Charts", "It begins when the first interval is complete.")};
}

Notice nothingPicked()
{
    return {QCoreApplication::translate("Charts", "No device picked"),
            QCoreApplication::translate("Charts",
                                        "Tick up to eight in the table Devices to plot them.")};
}

Notice picksSayNothing()
{
    return {QCoreApplication::translate("Charts", "No readings of these devices yet"),
            noReadingsHint()};
}

QString noReadings()
{
    return QCoreApplication::translate("Charts", "No readings yet — press Start");
}

QString noReadingsHint()
{
    return QCoreApplication::translate("Charts", "They appear here as they are made.");
}

} // namespace aneroid::charttexts

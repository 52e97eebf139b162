#include "ui/charts/charttexts.h"

#include <QCoreApplication>

#include <cstdlib>

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

QString differenceText(const QString &value, double difference, const QLocale &locale)
{
    const QString sign = difference > 0.005 ? QStringLiteral("+") : QString();
    return QStringLiteral("%1 (%2)").arg(value, sign + numberText(difference, locale));
}

QString laterText(const QString &time, TimeMs later, const QLocale &locale)
{
    const TimeMs length = std::abs(later);
    QString text;
    if (length < minuteMs)
        text = QCoreApplication::translate("Charts", "%1 s")
                   .arg(locale.toString(static_cast<double>(length) / secondMs, 'f',
                                        length % secondMs == 0 ? 0 : 3));
    else if (length < hourMs)
        text = QCoreApplication::translate("Charts", "%1 min %2 s")
                   .arg(length / minuteMs)
                   .arg(length % minuteMs / secondMs);
    else if (length < dayMs)
        text = QCoreApplication::translate("Charts", "%1 h %2 min")
                   .arg(length / hourMs)
                   .arg(length % hourMs / minuteMs);
    else
        text = QCoreApplication::translate("Charts", "%1 d %2 h", "days, hours")
                   .arg(length / dayMs)
                   .arg(length % dayMs / hourMs);
    const QString sign = later == 0  ? QString()
                         : later > 0 ? locale.positiveSign()
                                     : locale.negativeSign();
    return QStringLiteral("%1 (%2)").arg(time, sign + text);
}

QString eventText(const QString &name, const QString &from, const QString &to,
                  const QString &magnitude)
{
    if (magnitude.isEmpty())
        return QCoreApplication::translate("Charts", "%1: %2 to %3", "event, start, end")
            .arg(name, from, to);
    return QCoreApplication::translate("Charts", "%1: %2 to %3, magnitude %4",
                                       "event, start, end, strength")
        .arg(name, from, to, magnitude);
}

QString untilEnded()
{
    return QCoreApplication::translate("Charts", "it is ended", "until it is ended");
}

QString withTruthText(const QString &reading, const QString &truth)
{
    return QCoreApplication::translate("Charts", "reading %1, true %2",
                                       "what a sensor says, what the air is")
        .arg(reading, truth);
}

QString truthText(const QString &truth)
{
    return QCoreApplication::translate("Charts", "true %1", "what the air is").arg(truth);
}

QString readingsLegend()
{
    return QCoreApplication::translate("Charts", "Readings");
}

QString truthLegend()
{
    return QCoreApplication::translate("Charts", "True air");
}

QString faultLegend()
{
    return QCoreApplication::translate("Charts", "Fault");
}

QString shadesLegend()
{
    return QCoreApplication::translate("Charts", "Shades in the charts");
}

QString shadesHelp()
{
    return QCoreApplication::translate(
        "Charts",
        "What is shaded in the charts. Rest the mouse on a shade for its name, start, end "
        "and magnitude.");
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

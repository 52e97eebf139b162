#pragma once

#include "core/base/types.h"

#include <QLocale>
#include <QString>

namespace aneroid::charttexts {

[[nodiscard]] QString channelName(Channel channel);
/// What a screen reader calls the chart: "Temperature chart".
[[nodiscard]] QString chartName(Channel channel);
/// For tests and style sheets, never translated: "temperatureChart".
[[nodiscard]] QString objectName(Channel channel);
/// Two decimals and the unit: "23.45 °C".
[[nodiscard]] QString valueText(Channel channel, double value, const QLocale &locale);
[[nodiscard]] QString weatherName(WeatherKind kind);
/// The latest value in a sentence: "23.45 °C at 10:30:00".
[[nodiscard]] QString valueAtText(const QString &value, const QString &time);
/// The heading of a picture: "Aneroid, … to … (UTC+01:00)".
[[nodiscard]] QString spanText(const QString &from, const QString &to, const QString &zone);
/// Two decimals, without the unit: "23.45".
[[nodiscard]] QString numberText(double value, const QLocale &locale);
/// "°C".
[[nodiscard]] QString unitText(Channel channel);
/// "20.10 … 26.00".
[[nodiscard]] QString rangeText(double low, double high, const QLocale &locale);
/// A band in a sentence: "Median 23.45 °C, from 20.10 °C to 26.00 °C, at 10:30:00".
[[nodiscard]] QString bandText(const QString &median, const QString &low, const QString &high,
                               const QString &time);
/// "bme280_0001: 23.45 °C".
[[nodiscard]] QString deviceValueText(const QString &device, const QString &value);

/// A value and how far it is from the marker's: "23.45 °C (+0.53)".
[[nodiscard]] QString differenceText(const QString &value, double difference,
                                     const QLocale &locale);
/// A time and how long after the marker it is: "10:30:00 (+2 min 10 s)".
[[nodiscard]] QString laterText(const QString &time, TimeMs later, const QLocale &locale);

/// "Storm: 10:30:00 to 10:38:20, magnitude 1.05".
[[nodiscard]] QString eventText(const QString &name, const QString &from, const QString &to,
                                const QString &magnitude);
/// In place of a time that is not known yet.
[[nodiscard]] QString untilEnded();

/// A reading beside the air it is of: "reading 21.34 °C, true 21.10 °C".
[[nodiscard]] QString withTruthText(const QString &reading, const QString &truth);
/// "true 21.10 °C".
[[nodiscard]] QString truthText(const QString &truth);
/// What the lines of one device are.
[[nodiscard]] QString readingsLegend();
[[nodiscard]] QString truthLegend();

/// Of shades of weather and faults.
[[nodiscard]] QString faultLegend();
[[nodiscard]] QString shadesLegend();
[[nodiscard]] QString shadesHelp();

/// What the parts of a fleet's band are.
[[nodiscard]] QString bandLegend();
[[nodiscard]] QString medianLegend();

/// Instead of lines, and what to do about it.
struct Notice
{
    QString text;
    QString hint;

    friend bool operator==(const Notice &, const Notice &) = default;
};
[[nodiscard]] Notice noBandYet();
[[nodiscard]] Notice nothingPicked();
[[nodiscard]] Notice picksSayNothing();
[[nodiscard]] QString noReadings();
[[nodiscard]] QString noReadingsHint();

} // namespace aneroid::charttexts

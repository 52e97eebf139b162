#pragma once

#include "core/climate/types.h"

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
[[nodiscard]] QString noReadings();
[[nodiscard]] QString noReadingsHint();

} // namespace aneroid::charttexts

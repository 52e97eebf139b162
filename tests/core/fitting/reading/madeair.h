#pragma once

#include "core/fitting/reading/recordingreader.h"
#include "core/text/timezone.h"

#include <QDateTime>
#include <QTest>

#include <cmath>
#include <functional>

/// Two days of made air, 288 rows, and the text of rows with it.
namespace aneroid::madeair {

inline constexpr int rowCount = 288;
inline constexpr TimeMs stepMs = 600'000;
inline const TimeMs firstMs =
    QDateTime::fromString(QStringLiteral("2024-03-04T00:00:00Z"), Qt::ISODate).toMSecsSinceEpoch();

struct Made
{
    double temperature;
    double humidity;
    double pressure;
};

inline Made airAt(int i)
{
    const double day = 6.283185307 * i / 144.0;
    return {20.0 + 2.0 * std::sin(day), 45.0 - 3.0 * std::sin(day),
            1013.0 + 1.5 * std::sin(0.31 * day)};
}

inline QByteArray number(double value, int digits = 2)
{
    return QByteArray::number(value, 'f', digits);
}

inline QByteArray stamp(int i, const char *format = "yyyy-MM-dd HH:mm:ss")
{
    return QDateTime::fromMSecsSinceEpoch(firstMs + i * stepMs, utcZone)
        .toString(QString::fromLatin1(format))
        .toUtf8();
}

using MakeRow = std::function<QByteArray(int, const Made &)>;

inline QByteArray rows(const QByteArray &header, const MakeRow &row, int count = rowCount)
{
    QByteArray text = header;
    for (int i = 0; i < count; ++i)
        text += row(i, airAt(i)) + '\n';
    return text;
}

inline double meanOf(const std::vector<float> &values)
{
    double sum = 0.0;
    for (const float value : values)
        sum += static_cast<double>(value);
    return sum / static_cast<double>(values.size());
}

/// Fails the test where it is not that air.
inline void compareWithAir(const ReadRecording &read, bool humidity, bool pressure)
{
    const Recording &recording = read.recording;
    QCOMPARE(recording.times.size(), static_cast<std::size_t>(rowCount));
    QCOMPARE(recording.times.front(), firstMs);
    QCOMPARE(recording.times.back(), firstMs + (rowCount - 1) * stepMs);
    QVERIFY2(std::abs(meanOf(recording.values[0]) - 20.0) < 0.06,
             qPrintable(QString::number(meanOf(recording.values[0]))));
    if (humidity)
        QVERIFY2(std::abs(meanOf(recording.values[1]) - 45.0) < 0.6,
                 qPrintable(QString::number(meanOf(recording.values[1]))));
    if (pressure)
        QVERIFY2(std::abs(meanOf(recording.values[2]) - 1013.8) < 0.8,
                 qPrintable(QString::number(meanOf(recording.values[2]))));
}

/// The columns of a test's data whose rows add() adds and compareRead() tests.
inline void addReadColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("humidity");
    QTest::addColumn<bool>("pressure");
}

/// A recording of that air, and which channels it has beside temperature.
inline void add(const char *name, const QByteArray &text, bool humidity = true,
                bool pressure = true)
{
    QTest::newRow(name) << text << humidity << pressure;
}

inline void compareRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, humidity);
    QFETCH(bool, pressure);
    const auto result = readRecording(text, QStringLiteral("my.csv"), {});
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
    QCOMPARE(result->recording.has(Channel::Humidity) || !humidity, true);
    QCOMPARE(result->recording.has(Channel::Pressure) || !pressure, true);
    compareWithAir(*result, humidity, pressure);
}

} // namespace aneroid::madeair

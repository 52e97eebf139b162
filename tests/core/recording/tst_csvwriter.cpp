#include "core/recording/csvwriter.h"

#include "core/text/timezone.h"

#include <QTest>

#include <limits>

using namespace aneroid;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void header();
    void row_data();
    void row();
    void appends();
    void datesAcrossDays();
};

void TestCsvWriter::header()
{
    QCOMPARE(csvHeader(), std::string_view("timestamp,device_id,sequence,temperature_c,humidity,"
                                           "pressure_hpa,weather_event,anomaly\n"));
}

void TestCsvWriter::row_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<quint32>("sequence");
    QTest::addColumn<double>("temperature");
    QTest::addColumn<double>("humidity");
    QTest::addColumn<double>("pressure");
    QTest::addColumn<int>("weather");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("expected");
    const qint64 plan = 1'763'116'200'000;
    const double none = std::numeric_limits<double>::quiet_NaN();

    QTest::newRow("plain") << plan << 17U << 23.45 << 45.67 << 1013.25 << 0
                           << QByteArray("bme280_fake_001")
                           << QByteArray("2025-11-14T10:30:00.000Z,bme280_fake_001,17,23.45,45.67,"
                                         "1013.25,,\n");
    QTest::newRow("storm") << plan + 7 << 4294967295U << 1.0 << 0.0 << 300.1 << 1 << QByteArray("a")
                           << QByteArray("2025-11-14T10:30:00.007Z,a,4294967295,1.00,0.00,300.10,"
                                         "storm,\n");
    QTest::newRow("front") << qint64{0} << 1U << -0.05 << 100.0 << 1100.0 << 2 << QByteArray("a")
                           << QByteArray("1970-01-01T00:00:00.000Z,a,1,-0.05,100.00,1100.00,front,"
                                         "\n");
    QTest::newRow("clear") << qint64{-1} << 1U << -140.9 << 9.99 << 999.99 << 3 << QByteArray("a")
                           << QByteArray("1969-12-31T23:59:59.999Z,a,1,-140.90,9.99,999.99,clear,"
                                         "\n");
    QTest::newRow("no negative zero")
        << plan << 1U << -0.0 << -0.004 << 0.004 << 0 << QByteArray("a")
        << QByteArray("2025-11-14T10:30:00.000Z,a,1,0.00,0.00,0.00,,\n");
    QTest::newRow("rounding") << plan << 1U << -0.006 << 0.996 << 1013.249999 << 0
                              << QByteArray("a")
                              << QByteArray("2025-11-14T10:30:00.000Z,a,1,-0.01,1.00,1013.25,,\n");
    QTest::newRow("no number") << plan << 1U << none << 0.0 << 0.0 << 0 << QByteArray("a")
                               << QByteArray("2025-11-14T10:30:00.000Z,a,1,,0.00,0.00,,\n");
    QTest::newRow("quoted id") << plan << 1U << 0.0 << 0.0 << 0.0 << 0 << QByteArray("a,\"b\"\nc")
                               << QByteArray("2025-11-14T10:30:00.000Z,\"a,\"\"b\"\"\nc\",1,0.00,"
                                             "0.00,0.00,,\n");
    QTest::newRow("leap day") << qint64{1'709'251'199'999} << 1U << 0.0 << 0.0 << 0.0 << 0
                              << QByteArray("")
                              << QByteArray("2024-02-29T23:59:59.999Z,,1,0.00,0.00,0.00,,\n");
}

void TestCsvWriter::row()
{
    QFETCH(const qint64, time);
    QFETCH(const quint32, sequence);
    QFETCH(const double, temperature);
    QFETCH(const double, humidity);
    QFETCH(const double, pressure);
    QFETCH(const int, weather);
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, expected);
    const std::vector<std::string> ids{"other", id.toStdString()};
    const Reading reading{
        time, 1, sequence, temperature, humidity, pressure, static_cast<WeatherKind>(weather)};
    std::string out;
    appendCsvRows(out, std::span(&reading, 1), ids);
    QCOMPARE(QByteArray::fromStdString(out), expected);
}

void TestCsvWriter::appends()
{
    const std::vector<std::string> ids{"a", "b"};
    const std::vector<Reading> readings{{.timestampMs = 0, .device = 0, .sequence = 1},
                                        {.timestampMs = 0, .device = 1, .sequence = 1},
                                        {.timestampMs = 10'000, .device = 0, .sequence = 2}};
    std::string out = "before\n";
    appendCsvRows(out, readings, ids);
    appendCsvRows(out, {}, ids);
    QCOMPARE(out, std::string("before\n"
                              "1970-01-01T00:00:00.000Z,a,1,0.00,0.00,0.00,,\n"
                              "1970-01-01T00:00:00.000Z,b,1,0.00,0.00,0.00,,\n"
                              "1970-01-01T00:00:10.000Z,a,2,0.00,0.00,0.00,,\n"));
}

void TestCsvWriter::datesAcrossDays()
{
    // Every 7 h 13 min for four years, against Qt's own calendar.
    const std::vector<std::string> ids{"a"};
    std::vector<Reading> readings;
    QByteArray expected;
    const QDateTime start(QDate(2023, 1, 1), QTime(0, 0), utcZone);
    for (int i = 0; i < 5000; ++i) {
        const QDateTime time = start.addMSecs(qint64{25'980'123} * i);
        readings.push_back({.timestampMs = time.toMSecsSinceEpoch(), .sequence = 1});
        expected += time.toString(Qt::ISODateWithMs).toLatin1() + ",a,1,0.00,0.00,0.00,,\n";
    }
    std::string out;
    appendCsvRows(out, readings, ids);
    QCOMPARE(QByteArray::fromStdString(out), expected);
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"

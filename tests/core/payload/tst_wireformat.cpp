#include "core/payload/wireformat.h"

#include "core/text/timezone.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>

using namespace aneroid;

namespace {

Reading sample()
{
    return {.timestampMs = 1'763'116'200'000,
            .device = 0,
            .sequence = 17,
            .temperatureC = 23.45,
            .humidity = 45.67,
            .pressureHpa = 1013.25,
            .weather = WeatherKind::Storm};
}

QJsonObject parsed(const QByteArray &body)
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s in %s", qPrintable(error.errorString()), body.constData());
    return document.object();
}

} // namespace

class TestWireFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBodyOfTheContract();
    void outsideAnEventTheTypeIsNull();
    void eventNames_data();
    void eventNames();
    void numbers_data();
    void numbers();
    void whatIsNotANumberIsNull();
    void anyDeviceIdIsValidJson_data();
    void anyDeviceIdIsValidJson();
    void times_data();
    void times();
    void timesAgreeWithQt();
    void idempotencyKeys_data();
    void idempotencyKeys();
    void urls_data();
    void urls();
    void runIds();
};

void TestWireFormat::theBodyOfTheContract()
{
    QCOMPARE(toJsonBody(sample(), "bme280_fake_001", "k3f9q2"),
             QByteArray(R"({"device_id":"bme280_fake_001","temperature_c":23.45,"humidity":45.67,)"
                        R"("pressure_hpa":1013.25,"timestamp":"2025-11-14T10:30:00.000Z",)"
                        R"("metadata":{"generator":"aneroid","version":")" ANEROID_VERSION
                        R"(","run":"k3f9q2","sequence":17,"in_weather_event":true,)"
                        R"("weather_event_type":"storm"}})"));
}

void TestWireFormat::outsideAnEventTheTypeIsNull()
{
    Reading calm = sample();
    calm.weather = WeatherKind::None;
    const QJsonObject metadata =
        parsed(toJsonBody(calm, "d", "r")).value(QStringLiteral("metadata")).toObject();
    QCOMPARE(metadata.value(QStringLiteral("in_weather_event")), QJsonValue(false));
    QVERIFY(metadata.contains(QStringLiteral("weather_event_type")));
    QVERIFY(metadata.value(QStringLiteral("weather_event_type")).isNull());
}

void TestWireFormat::eventNames_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("storm") << int(WeatherKind::Storm) << QStringLiteral("storm");
    QTest::newRow("front") << int(WeatherKind::Front) << QStringLiteral("front");
    QTest::newRow("clear") << int(WeatherKind::Clear) << QStringLiteral("clear");
}

void TestWireFormat::eventNames()
{
    QFETCH(const int, kind);
    Reading reading = sample();
    reading.weather = static_cast<WeatherKind>(kind);
    const QJsonObject metadata =
        parsed(toJsonBody(reading, "d", "r")).value(QStringLiteral("metadata")).toObject();
    QCOMPARE(metadata.value(QStringLiteral("in_weather_event")), QJsonValue(true));
    QTEST(metadata.value(QStringLiteral("weather_event_type")).toString(), "name");
}

void TestWireFormat::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << QByteArray("0.00");
    QTest::newRow("no negative zero") << -0.001 << QByteArray("0.00");
    QTest::newRow("below zero") << -0.05 << QByteArray("-0.05");
    QTest::newRow("minus") << -40.0 << QByteArray("-40.00");
    QTest::newRow("one decimal") << 23.4 << QByteArray("23.40");
    QTest::newRow("binary fraction") << 1013.2500000000001 << QByteArray("1013.25");
    QTest::newRow("rounded") << 99.999 << QByteArray("100.00");
    QTest::newRow("a fault's") << -140.9 << QByteArray("-140.90");
    QTest::newRow("absurd") << 1e300 << QByteArray("1.0000000000000001e+300");
}

void TestWireFormat::numbers()
{
    QFETCH(const double, value);
    QFETCH(const QByteArray, text);
    Reading reading = sample();
    reading.temperatureC = value;
    const QByteArray body = toJsonBody(reading, "d", "r");
    QVERIFY2(body.contains("\"temperature_c\":" + text + ","), body.constData());
    const double read = parsed(body).value(QStringLiteral("temperature_c")).toDouble();
    QVERIFY(read == value || std::abs(read - value) <= 0.005);
}

void TestWireFormat::whatIsNotANumberIsNull()
{
    Reading reading = sample();
    reading.temperatureC = std::numeric_limits<double>::quiet_NaN();
    reading.humidity = std::numeric_limits<double>::infinity();
    const QJsonObject body = parsed(toJsonBody(reading, "d", "r"));
    QVERIFY(body.contains(QStringLiteral("temperature_c")));
    QVERIFY(body.value(QStringLiteral("temperature_c")).isNull());
    QVERIFY(body.value(QStringLiteral("humidity")).isNull());
    QCOMPARE(body.value(QStringLiteral("pressure_hpa")).toDouble(), 1013.25);
}

void TestWireFormat::anyDeviceIdIsValidJson_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("read");
    const auto same = [](const char *name, const QByteArray &id) {
        QTest::newRow(name) << id << QString::fromUtf8(id);
    };
    same("empty", "");
    same("quotes", R"(a"b'c)");
    same("backslash", R"(C:\temp\new)");
    same("controls", QByteArray("a\tb\nc\r\x01\x1f\x7f"));
    same("zero byte", QByteArray("a\0b", 3));
    same("umlauts", "Gerät für Öl");
    same("Chinese", "传感器一号");
    same("beyond the first plane", "🌡️-1");
    same("slashes", "a/b%c?d#e");
    QTest::newRow("not UTF-8") << QByteArray("a\xff"
                                             "b\"")
                               << QStringLiteral("a\uFFFDb\"");
    QTest::newRow("cut off") << QByteArray("Ger\xc3") << QStringLiteral("Ger\uFFFD");
}

void TestWireFormat::anyDeviceIdIsValidJson()
{
    QFETCH(const QByteArray, id);
    const std::string_view view(id.constData(), static_cast<std::size_t>(id.size()));
    const QJsonObject body = parsed(toJsonBody(sample(), view, view));
    QTEST(body.value(QStringLiteral("device_id")).toString(), "read");
    QTEST(body.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("run")).toString(),
          "read");
}

void TestWireFormat::times_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::newRow("example") << qint64(1'763'116'200'000) << QByteArray("2025-11-14T10:30:00.000Z");
    QTest::newRow("before") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("leap day") << qint64(1'709'208'000'007)
                              << QByteArray("2024-02-29T12:00:00.007Z");
    QTest::newRow("century") << qint64(951'868'800'000) << QByteArray("2000-03-01T00:00:00.000Z");
}

void TestWireFormat::times()
{
    QFETCH(const qint64, time);
    QTEST(isoUtc(time), "text");
}

void TestWireFormat::timesAgreeWithQt()
{
    constexpr qint64 step = 86'399'877LL * 7; // walks through days, hours and milliseconds
    for (qint64 time = -60'000'000'000'000; time < 200'000'000'000'000; time += step * 101) {
        const QByteArray expected =
            QDateTime::fromMSecsSinceEpoch(time, utcZone).toString(Qt::ISODateWithMs).toLatin1();
        QCOMPARE(isoUtc(time), expected);
    }
}

void TestWireFormat::idempotencyKeys_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("plain") << QByteArray("bme280_fake_001")
                           << QByteArray("bme280_fake_001/k3f9q2/17");
    QTest::newRow("slash") << QByteArray("a/b") << QByteArray("a%2Fb/k3f9q2/17");
    QTest::newRow("line end") << QByteArray("a\r\nX: y") << QByteArray("a%0D%0AX%3A%20y/k3f9q2/17");
    QTest::newRow("percent") << QByteArray("100%") << QByteArray("100%25/k3f9q2/17");
    QTest::newRow("umlaut") << QByteArray("Ä") << QByteArray("%C3%84/k3f9q2/17");
}

void TestWireFormat::idempotencyKeys()
{
    QFETCH(const QByteArray, id);
    QTEST(idempotencyKey(id.toStdString(), "k3f9q2", 17), "key");
}

void TestWireFormat::urls_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("readings");
    QTest::addColumn<QString>("health");
    QTest::newRow("plain") << "http://localhost:8000"
                           << "http://localhost:8000/api/v1/sensors/bme280"
                           << "http://localhost:8000/health";
    QTest::newRow("slash") << "http://localhost:8000/"
                           << "http://localhost:8000/api/v1/sensors/bme280"
                           << "http://localhost:8000/health";
    QTest::newRow("prefix") << "https://example.org/lab/one"
                            << "https://example.org/lab/one/api/v1/sensors/bme280"
                            << "https://example.org/lab/one/health";
    QTest::newRow("prefix, slashes") << "https://example.org/lab//"
                                     << "https://example.org/lab/api/v1/sensors/bme280"
                                     << "https://example.org/lab/health";
    QTest::newRow("encoded prefix") << "http://h/a%2Fb%20c"
                                    << "http://h/a%2Fb%20c/api/v1/sensors/bme280"
                                    << "http://h/a%2Fb%20c/health";
    QTest::newRow("query") << "http://h/?code=1#top"
                           << "http://h/api/v1/sensors/bme280?code=1"
                           << "http://h/health?code=1";
    QTest::newRow("endpoint pasted") << "http://h/lab/api/v1/sensors/bme280"
                                     << "http://h/lab/api/v1/sensors/bme280"
                                     << "http://h/lab/health";
    QTest::newRow("endpoint pasted, slash") << "http://h/api/v1/sensors/bme280/"
                                            << "http://h/api/v1/sensors/bme280"
                                            << "http://h/health";
    QTest::newRow("batch endpoint pasted") << "http://h/api/v1/sensors/bme280/batch"
                                           << "http://h/api/v1/sensors/bme280"
                                           << "http://h/health";
    QTest::newRow("another endpoint") << "http://h/xapi/v1/sensors/bme280"
                                      << "http://h/xapi/v1/sensors/bme280/api/v1/sensors/bme280"
                                      << "http://h/xapi/v1/sensors/bme280/health";
    QTest::newRow("IPv6") << "http://[::1]:8000"
                          << "http://[::1]:8000/api/v1/sensors/bme280"
                          << "http://[::1]:8000/health";
}

void TestWireFormat::urls()
{
    QFETCH(const QString, server);
    QTEST(readingsUrl(QUrl(server)).toString(QUrl::FullyEncoded), "readings");
    QCOMPARE(batchUrl(QUrl(server)).path(QUrl::FullyEncoded),
             readingsUrl(QUrl(server)).path(QUrl::FullyEncoded) + QStringLiteral("/batch"));
    QCOMPARE(batchUrl(QUrl(server)).query(), QUrl(server).query());
    QTEST(healthUrl(QUrl(server)).toString(QUrl::FullyEncoded), "health");
}

void TestWireFormat::runIds()
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]{6}$"));
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString id = newRunId();
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        seen.insert(id);
    }
    QVERIFY(seen.size() > 195);
}

QTEST_APPLESS_MAIN(TestWireFormat)
#include "tst_wireformat.moc"

#include "core/settings/describe.h"
#include "core/settings/table.h"
#include "core/text/nearestname.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

class TestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreWhole();
    void defaults_data();
    void defaults();
    void labels_data();
    void labels();
    void everyMemberHasOneRow();
    void textReadsBack();
    void refuses_data();
    void refuses();
    void choicesAreRead_data();
    void choicesAreRead();
    void choicesAreWhole();
    void limitsAreIncluded();
    void limitsOfLength();
    void findsAnySpelling_data();
    void findsAnySpelling();
    void spellings();
    void nearest_data();
    void nearest();
    void numbers();
    void rules_data();
    void rules();
    void publicNetworksAreRefused_data();
    void publicNetworksAreRefused();
    void secretsAreNotShown();
};

namespace {

const SettingInfo &info(const char *name)
{
    const SettingInfo *found = findSetting(QString::fromLatin1(name));
    Q_ASSERT(found);
    return *found;
}

/// Another value than the default, for each row.
Settings changedSettings()
{
    Settings changed;
    changed.serverUrl = u"https://example.org/api"_s;
    changed.successStatus = StatusSet::read(u"200,202-204"_s).value();
    changed.deviceId = u"attic"_s;
    changed.intervalSeconds = 0.25;
    changed.temperature = {{-5.5, 12.0}, 1.25};
    changed.humidity = {{10.0, 95.0}, 3.0};
    changed.pressure = {{950.0, 1040.0}, 0.0};
    changed.addNoise = false;
    changed.noiseFactor = 0.2;
    changed.dailyPattern = false;
    changed.weatherEvents = false;
    changed.sensor = {{{2, 4, 16}, 16, 62'500}, SensorPreset::Gaming, 2.5, QDate(2024, 2, 29)};
    changed.intervalJitterS = 0.86;
    changed.clockDriftPpm = -20.0;
    changed.missedPercent = 1.1;
    Fault fault;
    fault.kind = FaultKind::Spike;
    fault.devices = {"attic"};
    changed.faults.list = {fault};
    changed.faults.perDay = 1.5;
    changed.faults.mix.weights[0] = 2.0;
    changed.seed = 9007199254740991;
    changed.profile = u"cellar"_s;
    changed.devices = 12;
    changed.fleetRadiusKm = 2.5;
    changed.fleetFile = u"/var/tmp/fleet.csv"_s;
    changed.deviceIdPattern = u"s{n}"_s;
    changed.speed = 60.0;
    changed.utcOffsetMinutes = -210;
    changed.sendToServer = false;
    changed.payload = u"influx"_s;
    changed.endpoint = u"/write?db=t"_s;
    changed.latitude = -33.5;
    changed.longitude = 151.25;
    changed.altitudeM = 40.0;
    changed.tlsCaFile = u"/etc/ca.pem"_s;
    changed.tlsCertFile = u"/etc/client.pem"_s;
    changed.tlsKeyFile = u"/etc/client.key"_s;
    changed.ordered = true;
    changed.batch = 500;
    changed.outbox = false;
    changed.outboxFile = u"/var/tmp/out box.sqlite"_s;
    changed.outboxMaxMb = 20;
    changed.outboxMaxAgeHours = 0;
    changed.authToken = "secret-token";
    changed.httpHeaders = {{"X-Key", "a"}, {"X-Other", "b; c"}};
    changed.mqtt = {.topic = u"t"_s,
                    .qos = 2,
                    .retain = true,
                    .version = MqttSettings::Version311,
                    .clientId = u"c"_s,
                    .connections = MqttSettings::OneConnection,
                    .username = u"u"_s,
                    .password = "p w",
                    .keepAliveS = 30,
                    .inFlight = 7,
                    .availabilityTopic = u"a"_s};
    return changed;
}

} // namespace

void TestTable::rowsAreWhole()
{
    static const QRegularExpression name(u"^[A-Z][A-Z_]*[A-Z]$"_s);
    QSet<QString> seen;
    for (const SettingInfo &row : settingTable()) {
        QVERIFY2(name.match(QString::fromLatin1(row.name)).hasMatch(), row.name);
        for (const QString &key : {QString::fromLatin1(row.name), QString::fromLatin1(row.label)}) {
            QVERIFY2(!seen.contains(key), row.name);
            seen.insert(key);
        }
        QVERIFY2(QByteArray(row.help).endsWith('.'), row.name);
        QVERIFY2(!allowedText(row).isEmpty() && !allowedText(row).endsWith(u'.'), row.name);
        const bool number = row.type == SettingType::Number || row.type == SettingType::Integer ||
                            row.type == SettingType::Seed ||
                            row.type == SettingType::OptionalNumber;
        QCOMPARE(number || row.type == SettingType::Text, row.minimum < row.maximum);
    }
}

void TestTable::defaults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromUtf8(text);
    };
    row("SERVER_URL", "http://localhost:8000");
    row("DEVICE_ID", "bme280_fake_001");
    row("INTERVAL_SECONDS", "10");
    row("TEMP_MIN", "18");
    row("TEMP_MAX", "28");
    row("TEMP_DRIFT", "0.5");
    row("HUMIDITY_MIN", "30");
    row("HUMIDITY_MAX", "70");
    row("HUMIDITY_DRIFT", "2");
    row("PRESSURE_MIN", "1000");
    row("PRESSURE_MAX", "1025");
    row("PRESSURE_DRIFT", "0.5");
    row("ADD_NOISE", "true");
    row("NOISE_FACTOR", "0.1");
    row("ENABLE_DAILY_PATTERN", "true");
    row("ENABLE_WEATHER_EVENTS", "true");
    row("SENSOR_PRESET", "custom");
    row("FAULT", "none");
    row("FAULT_RATE", "0");
    row("FAULT_MIX", "all sensor faults");
    row("OVERSAMPLING_TEMPERATURE", "1");
    row("OVERSAMPLING_HUMIDITY", "1");
    row("OVERSAMPLING_PRESSURE", "1");
    row("IIR_FILTER", "off");
    row("STANDBY_MS", "forced");
    row("SELF_HEATING", "0");
    row("INSTALLED", "none");
    row("INTERVAL_JITTER", "0");
    row("CLOCK_DRIFT", "0");
    row("MISSED_SAMPLES", "0");
    row("SEED", "random");
    row("PROFILE", "home");
    row("DEVICES", "1");
    row("DEVICE_ID_PATTERN", "bme280_{n:04}");
    row("FLEET_RADIUS_KM", "10");
    row("FLEET_FILE", "none");
    row("SPEED", "1");
    row("UTC_OFFSET", "the machine's");
    row("SEND_TO_SERVER", "true");
    row("PAYLOAD", "aneroid");
    row("ENDPOINT", "the payload's");
    row("LATITUDE", "none");
    row("LONGITUDE", "none");
    row("ALTITUDE", "none");
    row("TLS_CA_FILE", "the system's");
    row("TLS_CERT_FILE", "none");
    row("TLS_KEY_FILE", "none");
    row("ORDERED", "false");
    row("BATCH", "1");
    row("OUTBOX", "true");
    row("OUTBOX_FILE", "in the data folder");
    row("OUTBOX_MAX_MB", "1000");
    row("OUTBOX_MAX_AGE_HOURS", "168");
    row("AUTH_TOKEN", "none");
    row("HTTP_HEADERS", "none");
}

void TestTable::defaults()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const SettingInfo *row = findSetting(name);
    QVERIFY(row);
    QCOMPARE(defaultText(*row), text);
}

void TestTable::labels_data()
{
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const char *label) {
        QTest::newRow(name) << QString::fromLatin1(label);
    };
    // What a screen reader finds; scripts of others rely on it.
    row("TEMP_MIN", "Temperature minimum");
    row("TEMP_MAX", "Temperature maximum");
    row("TEMP_DRIFT", "Temperature drift");
    row("HUMIDITY_MIN", "Humidity minimum");
    row("HUMIDITY_MAX", "Humidity maximum");
    row("HUMIDITY_DRIFT", "Humidity drift");
    row("PRESSURE_MIN", "Pressure minimum");
    row("PRESSURE_MAX", "Pressure maximum");
    row("PRESSURE_DRIFT", "Pressure drift");
    row("NOISE_FACTOR", "Noise");
    row("INTERVAL_SECONDS", "Interval");
    row("SPEED", "Speed");
    row("ADD_NOISE", "Sensor noise");
    row("ENABLE_DAILY_PATTERN", "Daily pattern");
    row("ENABLE_WEATHER_EVENTS", "Weather events");
    row("SEND_TO_SERVER", "Send to server");
    row("SERVER_URL", "Server address");
    row("DEVICE_ID", "Device ID");
}

void TestTable::labels()
{
    QFETCH(QString, label);
    QCOMPARE(QString::fromUtf8(info(QTest::currentDataTag()).label), label);
}

void TestTable::everyMemberHasOneRow()
{
    const Settings changed = changedSettings();
    Settings copy;
    for (const SettingInfo &row : settingTable()) {
        QVERIFY2(row.text(changed) != row.text(Settings()), row.name);
        const Settings before = copy;
        QVERIFY2(row.parse(copy, row.text(changed)).ok(), row.name);
        QVERIFY2(copy != before, row.name);
    }
    QCOMPARE(copy, changed);
}

void TestTable::textReadsBack()
{
    for (const SettingInfo &row : settingTable()) {
        Settings copy = changedSettings();
        QVERIFY2(row.parse(copy, row.text(Settings())).ok(), row.name);
        QCOMPARE(row.text(copy), row.text(Settings()));
    }
}

void TestTable::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char *name, const char *text, const char *allowed) {
        QTest::addRow("%s=%s", name, text) << QString::fromUtf8(text) << QString::fromUtf8(allowed);
    };
    row("INTERVAL_SECONDS", "0", "a number from 0.01 to 86400 s");
    row("INTERVAL_SECONDS", "0.009", "a number from 0.01 to 86400 s");
    row("INTERVAL_SECONDS", "86400.1", "a number from 0.01 to 86400 s");
    row("INTERVAL_SECONDS", "nan", "a number from 0.01 to 86400 s");
    row("TEMP_MIN", "-40.01", "a number from -40 to 85 °C");
    row("TEMP_MAX", "85.5", "a number from -40 to 85 °C");
    row("TEMP_DRIFT", "-0.1", "a number from 0 to 10 °C per 10 s");
    row("HUMIDITY_MAX", "101", "a number from 0 to 100 %");
    row("PRESSURE_MIN", "299", "a number from 300 to 1100 hPa");
    row("NOISE_FACTOR", "1.1", "a number from 0 to 1");
    row("SPEED", "0.5", "a number from 1 to 3600");
    row("SPEED", "inf", "a number from 1 to 3600");
    row("DEVICES", "0", "a whole number from 1 to 1000000");
    row("DEVICES", "2.5", "a whole number from 1 to 1000000");
    row("SEED", "-1", "a whole number from 0 to 9007199254740991, or empty for a random one");
    row("SEED", "9007199254740992",
        "a whole number from 0 to 9007199254740991, or empty for a random one");
    row("SEED", "abc", "a whole number from 0 to 9007199254740991, or empty for a random one");
    row("ADD_NOISE", "maybe", "true or false (or yes, no, on, off, 1, 0)");
    row("DEVICE_ID", "", "text of 1 to 128 characters without control characters");
    row("PROFILE", " ", "text of 1 to 1024 characters without control characters");
    row("DEVICE_ID_PATTERN", "bme280",
        "text of up to 128 characters with {n}, or {n:04} for four digits, in it");
    row("SERVER_URL", "localhost:8000",
        "an http://, https://, mqtt:// or mqtts:// address without user name, query or fragment");
    row("UTC_OFFSET", "+15",
        "an offset from -14:00 to +14:00 such as +01:00, or Z, or empty for the machine's");
    row("AUTH_TOKEN", "a b", "ASCII characters without spaces");
    row("FAULT_RATE", "-1", "a number from 0 to 10000 per device and day");
    row("OVERSAMPLING_PRESSURE", "3", "one of 0, 1, 2, 4, 8, 16");
    row("OVERSAMPLING_HUMIDITY", "-1", "one of 0, 1, 2, 4, 8, 16");
    row("IIR_FILTER", "1", "one of off, 2, 4, 8, 16");
    row("STANDBY_MS", "63", "one of forced, 0.5, 10, 20, 62.5, 125, 250, 500, 1000 ms");
    row("STANDBY_MS", "", "one of forced, 0.5, 10, 20, 62.5, 125, 250, 500, 1000 ms");
    row("SENSOR_PRESET", "gamin",
        "one of custom, weather-monitoring, humidity-sensing, indoor-navigation, gaming, "
        "adafruit, esphome, tasmota, linux, sensor-community, zephyr");
    row("SELF_HEATING", "-1", "a number from 0 to 10 °C");
    row("INSTALLED", "2025-02-29", "a day such as 2025-11-14, or none");
    row("INSTALLED", "14.11.2025", "a day such as 2025-11-14, or none");
    row("INSTALLED", "1969-12-31", "a day such as 2025-11-14, or none");
    row("LATITUDE", "90.1", "a number from -90 to 90 °, or empty");
    row("LONGITUDE", "west", "a number from -180 to 180 °, or empty");
    row("ALTITUDE", "nan", "a number from -500 to 10000 m, or empty");
    row("PAYLOAD", "", "text of 1 to 1024 characters without control characters");
    row("INTERVAL_JITTER", "61", "a number from 0 to 60 s");
    row("CLOCK_DRIFT", "-1001", "a number from -1000 to 1000 ppm");
    row("MISSED_SAMPLES", "51", "a number from 0 to 50 %");
    row("BATCH", "0", "a whole number from 1 to 10000");
    row("BATCH", "10001", "a whole number from 1 to 10000");
    row("OUTBOX_MAX_MB", "0", "a whole number from 1 to 1000000 MB");
    row("OUTBOX_MAX_AGE_HOURS", "-1", "a whole number from 0 to 87600 h");
}

void TestTable::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, allowed);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(u'=', 0, 0);
    Settings settings = changedSettings();
    const auto result = findSetting(name)->parse(settings, text);
    QVERIFY(!result);
    QCOMPARE(result.error(), allowed);
    QCOMPARE(settings, changedSettings());
}

void TestTable::choicesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, const char *shown) {
        QTest::addRow("%s=%s", name, text)
            << QString::fromLatin1(name) << QString::fromLatin1(text) << QString::fromLatin1(shown);
    };
    row("OVERSAMPLING_PRESSURE", "16", "16");
    row("OVERSAMPLING_PRESSURE", " 4.0 ", "4");
    row("OVERSAMPLING_HUMIDITY", "0", "0");
    row("SENSOR_PRESET", "Zephyr", "zephyr");
    row("FAULT", " stuck ; spike:at=+60s", "stuck;spike:at=+1m");
    row("FAULT_MIX", "spike=2", "spike=2");
    row("IIR_FILTER", "OFF", "off");
    row("IIR_FILTER", "0", "off");
    row("STANDBY_MS", "0.50", "0.5");
    row("STANDBY_MS", "Forced", "forced");
    row("SENSOR_PRESET", "Indoor-Navigation", "indoor-navigation");
    row("INSTALLED", " 2025-11-14 ", "2025-11-14");
    row("INSTALLED", "None", "");
}

void TestTable::choicesAreRead()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Settings settings = changedSettings();
    QVERIFY(findSetting(name)->parse(settings, text).ok());
    QCOMPARE(findSetting(name)->text(settings), shown);
}

void TestTable::choicesAreWhole()
{
    for (const SettingInfo &row : settingTable()) {
        QCOMPARE(row.type == SettingType::Choice, !row.choices.empty());
        for (const ChoiceWord &choice : row.choices) {
            Settings settings = changedSettings();
            QVERIFY(row.parse(settings, QString::fromLatin1(choice.word)).ok());
            if (choice.label)
                QCOMPARE(row.text(settings), QString::fromLatin1(choice.word));
        }
    }
}

void TestTable::limitsAreIncluded()
{
    for (const SettingInfo &row : settingTable()) {
        if (row.minimum == row.maximum || row.type == SettingType::Text)
            continue;
        Settings settings;
        for (const double limit : {row.minimum, row.maximum}) {
            const QString text = QString::number(limit, 'f', QLocale::FloatingPointShortest);
            QVERIFY2(row.parse(settings, text).ok(), row.name);
            QCOMPARE(row.text(settings), text);
        }
    }
}

void TestTable::limitsOfLength()
{
    for (const auto &[name, longest] : {std::pair("DEVICE_ID", 128), std::pair("PROFILE", 1024)}) {
        Settings settings;
        QVERIFY(info(name).parse(settings, QString(longest, u'x')).ok());
        QVERIFY(!info(name).parse(settings, QString(longest + 1, u'x')).ok());
    }
    Settings settings;
    QVERIFY(!info("DEVICE_ID_PATTERN").parse(settings, QString(126, u'x') + u"{n}"_s).ok());
}

void TestTable::findsAnySpelling_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("name");
    for (const auto *spelling : {"TEMP_MIN", "temp_min", "temp-min", "--temp-min", "Temp_Min"})
        QTest::newRow(spelling) << QString::fromLatin1(spelling) << u"TEMP_MIN"_s;
    for (const auto *spelling : {"server", "--server", "--server-url", "SERVER"})
        QTest::newRow(spelling) << QString::fromLatin1(spelling) << u"SERVER_URL"_s;
    QTest::newRow("alias") << u"--interval"_s << u"INTERVAL_SECONDS"_s;
    for (const auto *unknown : {"", "--", "TEMP", "---temp-min", "temp min"})
        QTest::addRow("unknown: %s", unknown) << QString::fromLatin1(unknown) << QString();
}

void TestTable::findsAnySpelling()
{
    QFETCH(QString, spelling);
    QFETCH(QString, name);
    const SettingInfo *found = findSetting(spelling);
    QCOMPARE(found ? QString::fromLatin1(found->name) : QString(), name);
}

void TestTable::spellings()
{
    QCOMPARE(flagName(info("ENABLE_DAILY_PATTERN")), u"enable-daily-pattern"_s);
    QCOMPARE(jsonKey(info("ENABLE_DAILY_PATTERN")), u"enable_daily_pattern"_s);
    QStringList secrets;
    for (const SettingInfo &row : settingTable()) {
        if (isSecret(row))
            secrets.append(QString::fromLatin1(row.name));
    }
    QCOMPARE(secrets, (QStringList{u"MQTT_PASSWORD"_s, u"AUTH_TOKEN"_s, u"HTTP_HEADERS"_s}));
}

void TestTable::nearest_data()
{
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("letter left out") << u"TEMP_MN"_s << u"TEMP_MIN"_s;
    QTest::newRow("underscore left out") << u"TEMPMIN"_s << u"TEMP_MIN"_s;
    QTest::newRow("swapped") << u"tmep_max"_s << u"TEMP_MAX"_s;
    QTest::newRow("other spelling") << u"--temp-min"_s << u"TEMP_MIN"_s;
    QTest::newRow("wrong letters") << u"SEAD"_s << u"SEED"_s;
    QTest::newRow("short form") << u"HUMID_MIN"_s << u"HUMIDITY_MIN"_s;
    QTest::newRow("beginning") << u"UTC"_s << u"UTC_OFFSET"_s;
    QTest::newRow("one letter") << u"x"_s << QString();
    QTest::newRow("nothing near") << u"DATABASE_PASSWORD"_s << QString();
    QTest::newRow("short and different") << u"PATH"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("very long") << QString(1'000'000, u'x') << QString();
}

void TestTable::nearest()
{
    QFETCH(QString, unknown);
    QFETCH(QString, nearest);
    QStringList names;
    for (const SettingInfo &row : settingTable())
        names.append(QString::fromLatin1(row.name));
    QCOMPARE(nearestName(unknown, names), nearest);
}

void TestTable::numbers()
{
    Settings settings;
    QCOMPARE(numberValue(info("TEMP_MAX"), settings), 28.0);
    setNumberValue(info("TEMP_MAX"), settings, 21.5);
    QCOMPARE(settings.temperature.range.maximum, 21.5);
    setNumberValue(info("TEMP_MAX"), settings, 1000.0);
    QCOMPARE(settings.temperature.range.maximum, 85.0);
    setNumberValue(info("TEMP_MAX"), settings, qQNaN());
    QCOMPARE(settings.temperature.range.maximum, 85.0);
    setNumberValue(info("DEVICES"), settings, 2.6);
    QCOMPARE(settings.devices, 3);
    QCOMPARE(numberValue(info("DEVICES"), settings), 3.0);
    setNumberValue(info("INTERVAL_SECONDS"), settings, 1.0 / 3.0);
    QVERIFY(settings.intervalSeconds == 1.0 / 3.0);
}

void TestTable::rules_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("defaults") << Settings() << QStringList();
    Settings equal;
    equal.temperature.range = {20.0, 20.0};
    QTest::newRow("minimum is maximum") << equal << QStringList();
    Settings crossed;
    crossed.temperature.range = {30.0, 28.0};
    crossed.pressure.range = {1013.25, 1000.0};
    QTest::newRow("crossed") << crossed
                             << QStringList{
                                    u"TEMP_MIN (30 °C) must not be above TEMP_MAX (28 °C)."_s,
                                    u"PRESSURE_MIN (1013.25 hPa) must not be above "
                                    "PRESSURE_MAX (1000 hPa)."_s};
    Settings humid;
    humid.humidity.range = {71.0, 70.0};
    QTest::newRow("humidity")
        << humid << QStringList{u"HUMIDITY_MIN (71 %) must not be above HUMIDITY_MAX (70 %)."_s};
    Settings twice;
    twice.authToken = "a";
    twice.httpHeaders = {{"authorization", "Basic b"}};
    QTest::newRow("authorization twice")
        << twice
        << QStringList{u"AUTH_TOKEN and an Authorization header in HTTP_HEADERS are both set; "
                       "keep one of them."_s};
}

void TestTable::rules()
{
    QFETCH(Settings, settings);
    QFETCH(QStringList, sentences);
    QCOMPARE(brokenRules(settings), sentences);
}

void TestTable::publicNetworksAreRefused_data()
{
    QTest::addColumn<QString>("network");
    const auto row = [](const char *url, const char *network) {
        QTest::newRow(url) << QString::fromLatin1(network);
    };
    row("https://api.sensor.community", "sensor.community");
    row("http://API.Sensor.Community./v1", "sensor.community");
    row("https://api-rrd.madavi.de/data.php", "madavi");
    row("https://api.opensensemap.org", "openSenseMap");
    row("https://weatherstation.wunderground.com", "Weather Underground");
    row("http://cwop.aprs.net:14580", "CWOP");
    row("http://localhost:8000", "");
    row("http://sensor.community.example.org", "");
    row("http://mysensor.community", "");
    row("http://192.168.1.5:8086/wunderground.com", "");
}

void TestTable::publicNetworksAreRefused()
{
    QFETCH(const QString, network);
    Settings settings;
    settings.serverUrl = QString::fromLatin1(QTest::currentDataTag());
    const QStringList broken = brokenRules(settings);
    QCOMPARE(broken.size(), network.isEmpty() ? 0 : 1);
    if (!network.isEmpty())
        QCOMPARE(broken.front(),
                 u"SERVER_URL (%1) is a server of %2, a public network that lives on real "
                 "measurements: use a server of your own."_s.arg(settings.serverUrl, network));
}

void TestTable::secretsAreNotShown()
{
    QVERIFY(!shownValue(info("AUTH_TOKEN"), u"hunter2"_s).contains(u"hunter2"_s));
    QVERIFY(!shownValue(info("HTTP_HEADERS"), u"X: hunter2"_s).contains(u"hunter2"_s));
    QCOMPARE(shownValue(info("SERVER_URL"), u"http://me:hunter2@example.org"_s),
             u"\"http://***@example.org\""_s);
    QCOMPARE(shownValue(info("SERVER_URL"), u"me:hunt@er2@example.org"_s),
             u"\"***@example.org\""_s);
    QCOMPARE(shownValue(info("DEVICE_ID"), u"a\nb"_s), u"\"a?b\""_s);
    QVERIFY(shownValue(info("DEVICE_ID"), QString(5000, u'x')).size() < 80);
    QCOMPARE(shownValue(info("TEMP_MIN"), QString()), u"empty"_s);
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"

#include "core/settings/loader.h"
#include "core/settings/table.h"

#include <QJsonDocument>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

class TestSettingsJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesEverySettingButSecrets();
    void writesTypes();
    void readsBack();
    void overwritesOnlyWhatIsNamed();
    void aPresetSetsWhatIsLeftOpen();
    void aModeOfItsOwnIsNoPreset();
    void refuses_data();
    void refuses();
    void allOrNothing();
};

namespace {

QJsonObject object(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    Q_ASSERT(document.isObject());
    return document.object();
}

Settings withSecrets()
{
    Settings settings;
    settings.seed = 9007199254740991;
    settings.utcOffsetMinutes = 330;
    settings.temperature.range.minimum = 1.0 / 3.0;
    settings.devices = 1'000'000;
    settings.sensor = {{{2, 4, 16}, 16, 62'500}, {}, 2.5, QDate(2024, 2, 29)};
    settings.authToken = "hunter2";
    settings.httpHeaders = {{"X-Key", "hunter2"}};
    return settings;
}

} // namespace

void TestSettingsJson::writesEverySettingButSecrets()
{
    const QJsonObject json = toJson(withSecrets());
    for (const SettingInfo &info : settingTable())
        QVERIFY2(json.contains(jsonKey(info)) != isSecret(info), info.name);
    QCOMPARE(json.size(), qsizetype(settingTable().size()) - 3);
    QVERIFY(!QJsonDocument(json).toJson().contains("hunter2"));
}

void TestSettingsJson::writesTypes()
{
    const QJsonObject json = toJson(Settings());
    QCOMPARE(json.value(u"server_url"_s), QJsonValue(u"http://localhost:8000"_s));
    QCOMPARE(json.value(u"temp_min"_s), QJsonValue(18.0));
    QCOMPARE(json.value(u"devices"_s), QJsonValue(1));
    QCOMPARE(json.value(u"add_noise"_s), QJsonValue(true));
    QCOMPARE(json.value(u"ordered"_s), QJsonValue(false));
    QCOMPARE(json.value(u"seed"_s), QJsonValue());
    QCOMPARE(json.value(u"utc_offset"_s), QJsonValue());
    QCOMPARE(toJson(withSecrets()).value(u"utc_offset"_s), QJsonValue(u"+05:30"_s));
    QCOMPARE(json.value(u"iir_filter"_s), QJsonValue(u"off"_s));
    QCOMPARE(json.value(u"standby_ms"_s), QJsonValue(u"forced"_s));
    QCOMPARE(json.value(u"sensor_preset"_s), QJsonValue(u"custom"_s));
    QCOMPARE(json.value(u"oversampling_pressure"_s), QJsonValue(1));
    QCOMPARE(json.value(u"installed"_s), QJsonValue());
    QCOMPARE(toJson(withSecrets()).value(u"iir_filter"_s), QJsonValue(16));
    QCOMPARE(toJson(withSecrets()).value(u"standby_ms"_s), QJsonValue(62.5));
    QCOMPARE(toJson(withSecrets()).value(u"installed"_s), QJsonValue(u"2024-02-29"_s));
    QVERIFY(QJsonDocument(toJson(withSecrets()))
                .toJson(QJsonDocument::Compact)
                .contains("\"seed\":9007199254740991"));
}

void TestSettingsJson::readsBack()
{
    const QByteArray bytes = QJsonDocument(toJson(withSecrets())).toJson();
    Settings settings;
    settings.authToken = "hunter2";
    settings.httpHeaders = withSecrets().httpHeaders;
    const auto done = applyJson(settings, QJsonDocument::fromJson(bytes).object(), u"x"_s);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error()));
    QCOMPARE(settings, withSecrets());
}

void TestSettingsJson::overwritesOnlyWhatIsNamed()
{
    Settings settings = withSecrets();
    QVERIFY(applyJson(settings, object(R"({"temp_max": 40, "seed": null})"), u"x"_s).ok());
    Settings expected = withSecrets();
    expected.temperature.range.maximum = 40.0;
    expected.seed.reset();
    QCOMPARE(settings, expected);
}

void TestSettingsJson::aPresetSetsWhatIsLeftOpen()
{
    Settings settings = withSecrets();
    QVERIFY(applyJson(settings, object(R"({"sensor_preset": "indoor-navigation"})"), u"x"_s).ok());
    QCOMPARE(settings.sensor.mode, presetMode(SensorPreset::IndoorNavigation));
    QCOMPARE(settings.sensor.preset, SensorPreset::IndoorNavigation);
    QCOMPARE(settings.sensor.selfHeatingC, 2.5);
    Settings copy;
    QVERIFY(applyJson(copy, toJson(settings), u"x"_s).ok());
    QCOMPARE(copy.sensor, settings.sensor);
    const auto mixed = object(R"({"iir_filter": 4, "sensor_preset": "indoor-navigation"})");
    QVERIFY(applyJson(settings, mixed, u"x"_s).ok());
    QCOMPARE(settings.sensor.mode, (SensorMode{{2, 1, 16}, 4, 500}));
    QCOMPARE(settings.sensor.preset, std::nullopt);
}

void TestSettingsJson::aModeOfItsOwnIsNoPreset()
{
    Settings settings;
    QVERIFY(applyJson(settings, object(R"({"sensor_preset": "gaming"})"), u"x"_s).ok());
    QVERIFY(applyJson(settings, object(R"({"temp_max": 30})"), u"x"_s).ok());
    QCOMPARE(settings.sensor.preset, SensorPreset::Gaming);
    QVERIFY(applyJson(settings, object(R"({"iir_filter": "off"})"), u"x"_s).ok());
    QCOMPARE(settings.sensor.preset, std::nullopt);
    QCOMPARE(settings.sensor.mode, (SensorMode{{1, 1, 4}, 1, 500}));
}

void TestSettingsJson::refuses_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *json, const QString &error) {
        QTest::newRow(json) << object(json) << u"cellar.json: "_s + error;
    };
    row(R"({"temp_mni": 5})",
        u"\"temp_mni\" is not a setting of Aneroid; did you mean \"temp_min\"?"_s);
    row(R"({"TEMP_MIN": 5})",
        u"\"TEMP_MIN\" is not a setting of Aneroid; did you mean \"temp_min\"?"_s);
    row(R"({"interval": 5})",
        u"\"interval\" is not a setting of Aneroid; did you mean \"interval_seconds\"?"_s);
    row(R"({"unheard_of": 5})", u"\"unheard_of\" is not a setting of Aneroid."_s);
    row(R"({"temp_min": 86})", u"TEMP_MIN must be a number from -40 to 85 °C, not \"86\"."_s);
    row(R"({"temp_min": "5"})", u"TEMP_MIN must be a number from -40 to 85 °C, not \"5\"."_s);
    row(R"({"temp_min": null})", u"TEMP_MIN must be a number from -40 to 85 °C, not \"null\"."_s);
    row(R"({"temp_min": [1]})", u"TEMP_MIN must be a number from -40 to 85 °C, not \"[1]\"."_s);
    row(R"({"add_noise": 1})",
        u"ADD_NOISE must be true or false (or yes, no, on, off, 1, 0), not \"1\"."_s);
    row(R"({"devices": 2.5})", u"DEVICES must be a whole number from 1 to 1000000, not \"2.5\"."_s);
    row(R"({"device_id": 7})",
        u"DEVICE_ID must be text of 1 to 128 characters without control characters, not \"7\"."_s);
    row(R"({"seed": 9007199254740993})",
        u"SEED must be a whole number from 0 to 9007199254740991, or empty for a random one, not "
        "\"9007199254740993\"."_s);
    row(R"({"utc_offset": 60})",
        u"UTC_OFFSET must be an offset from -14:00 to +14:00 such as +01:00, or Z, or empty for "
        "the machine's, not \"60\"."_s);
    row(R"({"iir_filter": null})", u"IIR_FILTER must be one of off, 2, 4, 8, 16, not \"null\"."_s);
    row(R"({"oversampling_pressure": 3})",
        u"OVERSAMPLING_PRESSURE must be one of 0, 1, 2, 4, 8, 16, not \"3\"."_s);
    row(R"({"installed": 2025})",
        u"INSTALLED must be a day such as 2025-11-14, or none, not \"2025\"."_s);
    row(R"({"auth_token": "hunter2"})",
        u"\"auth_token\" is a secret and does not belong here; set AUTH_TOKEN in the environment "
        "or in the .env file."_s);
    row(R"({"http_headers": "X: hunter2"})",
        u"\"http_headers\" is a secret and does not belong here; set HTTP_HEADERS in the "
        "environment or in the .env file."_s);
}

void TestSettingsJson::refuses()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, error);
    Settings settings;
    const auto done = applyJson(settings, json, u"cellar.json"_s);
    QVERIFY(!done);
    QCOMPARE(done.error(), error);
    QCOMPARE(settings, Settings());
}

void TestSettingsJson::allOrNothing()
{
    Settings settings;
    const auto done =
        applyJson(settings, object(R"({"devices": 5, "speed": 0, "zzzzzz": 1})"), u"x"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().count(u'\n'), 1);
    QCOMPARE(settings, Settings());
}

QTEST_GUILESS_MAIN(TestSettingsJson)
#include "tst_settingsjson.moc"

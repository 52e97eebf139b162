#include "core/payload/payloadplan.h"
#include "core/payload/payloadstore.h"
#include "payloadsample.h"

#include <QJsonDocument>
#include <QTest>

using namespace aneroid;

namespace {

PayloadRun run()
{
    PayloadRun run;
    run.kinds = {{10.0, 60}};
    run.authToken = "t0ken";
    return run;
}

std::shared_ptr<const PayloadPlan> planOf(const QString &name, const PayloadRun &of = run())
{
    const PayloadStore store{QString()};
    const auto payload = store.load(name);
    if (!payload)
        qFatal("%s", qPrintable(payload.error().sentence()));
    const PayloadDoor door = (*payload)->http ? PayloadDoor::Http : PayloadDoor::Mqtt;
    auto plan = PayloadPlan::make(*payload, of, door);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence()));
    return *plan;
}

QByteArray bodyOf(const PayloadPlan &plan, std::size_t message = 0)
{
    std::string body;
    plan.appendBody(body, message, fixtureReading(), "an-01", "r1", "1.0.0");
    return QByteArray::fromStdString(body);
}

QByteArray rendered(const Template &text, const PayloadPlan &plan)
{
    const Reading reading = fixtureReading();
    const PayloadDevice device = plan.devices().device(0, "an-01");
    std::string out;
    text.render(out, {reading, device, "r1", "1.0.0"});
    return QByteArray::fromStdString(out);
}

} // namespace

class TestBuiltInPayloads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allAreThere();
    void bodies_data();
    void bodies();
    void addresses_data();
    void addresses();
    void topics_data();
    void topics();
    void jsonIsJsonForAnyId_data();
    void jsonIsJsonForAnyId();
    void tasmotaReducesToSeaLevelWhereItKnowsItsHeight();
    void homeAssistantDiscovery();
    void births();
};

void TestBuiltInPayloads::allAreThere()
{
    const PayloadStore store{QString()};
    QCOMPARE(store.names().size(), 17);
    for (const PayloadEntry &entry : store.list()) {
        QVERIFY2(entry.problem.isEmpty(), qPrintable(entry.problem));
        const auto payload = store.load(entry.name);
        QCOMPARE(QString::fromStdString((*payload)->name), entry.name);
        QVERIFY(!(*payload)->sources.empty());
        const auto inFile = payloadFromJson(store.source(entry.name)->content, {}, {});
        QCOMPARE(QString::fromStdString(inFile->name), entry.name);
    }
}

void TestBuiltInPayloads::bodies_data()
{
    QTest::addColumn<int>("message");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body, int message = 0) {
        QTest::addRow("%s %d", name, message) << message << body;
    };
    row("aneroid",
        R"({"device_id":"an-01","temperature_c":21.57,"humidity":45.63,)"
        R"("pressure_hpa":1012.34,"timestamp":"2026-11-29T09:30:00.000Z",)"
        R"("metadata":{"generator":"aneroid","version":"1.0.0","run":"r1","sequence":17,)"
        R"("in_weather_event":false,"weather_event_type":null}})");
    row("influx", "bme280,device_id=an-01 temperature_c=21.57,humidity=45.63,pressure_hpa=1012.34 "
                  "1795944600000000000");
    row("tasmota", R"({"Time":"2026-11-29T10:30:00","BME280":{"Temperature":21.6,"Humidity":45.6,)"
                   R"("DewPoint":9.3,"Pressure":1012.3},"PressureUnit":"hPa","TempUnit":"C"})");
    row("esphome", "21.6", 0);
    row("esphome", "1012.3", 1);
    row("esphome", "45.6", 2);
    row("home-assistant", R"({"temperature":21.57,"humidity":45.63,"pressure":1012.34})");
    row("zigbee2mqtt", R"({"battery":100,"humidity":45.63,"linkquality":120,"pressure":1012.3,)"
                       R"("temperature":21.57,"voltage":3025})");
    row("airrohr", R"({"software_version": "NRZ-2024-135", "sensordatavalues":[)"
                   R"({"value_type":"temperature","value":"21.57"},)"
                   R"({"value_type":"pressure","value":"101234.00"},)"
                   R"({"value_type":"humidity","value":"45.63"}]})");
    row("airrohr-custom",
        R"({"esp8266id": "11834507", "software_version": "NRZ-2024-135", "sensordatavalues":[)"
        R"({"value_type":"BME280_temperature","value":"21.57"},)"
        R"({"value_type":"BME280_pressure","value":"101234.00"},)"
        R"({"value_type":"BME280_humidity","value":"45.63"},)"
        R"({"value_type":"samples","value":"5000000"},{"value_type":"min_micro","value":"28"},)"
        R"({"value_type":"max_micro","value":"20080"},{"value_type":"interval","value":"145000"},)"
        R"({"value_type":"signal","value":"-62"}]})");
    row("opensensemap",
        R"([{"sensor":"temperature","value":21.57,"createdAt":"2026-11-29T09:30:00.000Z"},)"
        R"({"sensor":"humidity","value":45.63,"createdAt":"2026-11-29T09:30:00.000Z"},)"
        R"({"sensor":"pressure","value":1012.34,"createdAt":"2026-11-29T09:30:00.000Z"}])");
    row("thingsboard", R"({"ts":1795944600000,"values":{"temperature":21.57,"humidity":45.63,)"
                       R"("pressure":1012.34}})");
    row("senml", R"([{"bn":"urn:dev:mac:020156a8d9b4948b:","bt":1795944600.000,"n":"temperature",)"
                 R"("u":"Cel","v":21.57},{"n":"humidity","u":"%RH","v":45.63},)"
                 R"({"n":"pressure","u":"Pa","v":101234}])");
    row("sensorthings",
        R"({"result":21.57,"phenomenonTime":"2026-11-29T09:30:00.000Z",)"
        R"("resultTime":"2026-11-29T09:30:00.000Z","Datastream":{"@iot.id":1}})",
        0);
    row("sensorthings",
        R"({"result":45.63,"phenomenonTime":"2026-11-29T09:30:00.000Z",)"
        R"("resultTime":"2026-11-29T09:30:00.000Z","Datastream":{"@iot.id":2}})",
        1);
    row("sensorthings",
        R"({"result":1012.34,"phenomenonTime":"2026-11-29T09:30:00.000Z",)"
        R"("resultTime":"2026-11-29T09:30:00.000Z","Datastream":{"@iot.id":3}})",
        2);
    row("ecowitt", "PASSKEY=t0ken&stationtype=Aneroid_V1.0.0&freq=868M&model=BME280"
                   "&dateutc=2026-11-29+09:30:00&tempf=70.8&humidity=46&baromabsin=29.894");
    row("wunderground", "");
    row("chirpstack",
        R"({"deduplicationId":"3e9c6d58-895f-8e15-828e-360805752d16",)"
        R"("time":"2026-11-29T09:30:00.000+00:00","deviceInfo":{)"
        R"("tenantId":"52f14cd4-c6f1-4fbd-8f87-4025e1d49242","tenantName":"aneroid",)"
        R"("applicationId":"8c2f6b1e-6d0f-4c6a-9d0b-2f1f7f5a4b10","applicationName":"aneroid",)"
        R"("deviceProfileId":"14855bf7-d10d-4aee-b618-ebfcb64dc7ad",)"
        R"("deviceProfileName":"BME280","deviceName":"an-01","devEui":"020156a8d9b4948b",)"
        R"("tags":{}},"devAddr":"00189440","adr":true,"dr":5,"fCnt":17,"fPort":1,)"
        R"("confirmed":false,"data":"AWcA2AJoWwNzJ4s=","object":{"temperatureSensor":{"1":21.6},)"
        R"("humiditySensor":{"2":45.5},"barometer":{"3":1012.3}},"rxInfo":[{)"
        R"("gatewayId":"0016c001ff10a235","uplinkId":17,"rssi":-48,"snr":9.0,"channel":5,)"
        R"("crcStatus":"CRC_OK"}],"txInfo":{"frequency":868100000,"modulation":{"lora":{)"
        R"("bandwidth":125000,"spreadingFactor":7,"codeRate":"CR_4_5"}}}})");
    row("ttn",
        R"({"end_device_ids":{"device_id":"an-01","application_ids":{"application_id":"aneroid"},)"
        R"("dev_eui":"020156A8D9B4948B","dev_addr":"00189440"},)"
        R"("correlation_ids":["as:up:3e9c6d58-895f-8e15-828e-360805752d16"],)"
        R"("received_at":"2026-11-29T09:30:00.000Z","uplink_message":{"f_port":1,"f_cnt":17,)"
        R"("frm_payload":"AWcA2AJoWwNzJ4s=","decoded_payload":{"temperature_1":21.6,)"
        R"("relative_humidity_2":45.5,"barometric_pressure_3":1012.3},"rx_metadata":[{)"
        R"("gateway_ids":{"gateway_id":"aneroid","eui":"0016C001FF10A235"},"rssi":-48,"snr":9}],)"
        R"("settings":{"data_rate":{"lora":{"bandwidth":125000,"spreading_factor":7,)"
        R"("coding_rate":"4/5"}},"frequency":"868100000"},)"
        R"("received_at":"2026-11-29T09:30:00.000Z"}})");
}

void TestBuiltInPayloads::bodies()
{
    QFETCH(const int, message);
    QFETCH(const QByteArray, body);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const auto plan = planOf(name);
    QCOMPARE(bodyOf(*plan, static_cast<std::size_t>(message)), body);
}

void TestBuiltInPayloads::addresses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("headers");
    const auto row = [](const char *name, const char *method, const char *target, const char *type,
                        const char *headers = "") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(type)
                            << QByteArray(headers);
    };
    row("aneroid", "POST", "/api/v1/sensors/bme280", "application/json");
    row("influx", "POST", "/write?db=aneroid&precision=n", "text/plain; charset=utf-8");
    row("airrohr", "POST", "/v1/push-sensor-data/", "application/json",
        "X-Sensor: esp8266-11834507\nX-MAC-ID: esp8266-02a8d9b4948b\nX-PIN: 11\n"
        "User-Agent: NRZ-2024-135/11834507/02a8d9b4948b\n");
    row("airrohr-custom", "POST", "/data.php", "application/json",
        "X-Sensor: esp8266-11834507\nX-MAC-ID: esp8266-02a8d9b4948b\n"
        "User-Agent: NRZ-2024-135/11834507/02a8d9b4948b\n");
    row("opensensemap", "POST", "/boxes/an-01/data", "application/json", "Authorization: t0ken\n");
    row("thingsboard", "POST", "/api/v1/t0ken/telemetry", "application/json");
    row("senml", "POST", "/senml", "application/senml+json");
    row("sensorthings", "POST", "/v1.1/Observations", "application/json");
    row("ecowitt", "POST", "/data/report/", "application/x-www-form-urlencoded");
    row("wunderground", "GET",
        "/weatherstation/updateweatherstation.php?ID=an-01&PASSWORD=t0ken&action=updateraw"
        "&dateutc=2026-11-29+09%3A30%3A00&tempf=70.8&humidity=46&dewptf=48.8&baromin=29.894",
        "text/plain; charset=utf-8");
    row("chirpstack", "POST", "/?event=up", "application/json");
    row("ttn", "POST", "/uplink", "application/json", "X-Tts-Domain: aneroid\n");
}

void TestBuiltInPayloads::addresses()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, headers);
    const auto plan = planOf(QString::fromLatin1(QTest::currentDataTag()));
    const auto head = plan->head(fixtureReading(), "an-01", "r1", "1.0.0", false);
    QCOMPARE(QByteArray::fromStdString(head.method), method);
    QCOMPARE(QByteArray::fromStdString(head.target), target);
    QCOMPARE(QByteArray::fromStdString(plan->contentType(0)), type);
    QByteArray lines;
    for (const auto &[name, value] : head.headers)
        lines += QByteArray::fromStdString(name) + ": " + QByteArray::fromStdString(value) + '\n';
    QCOMPARE(lines, headers);
}

void TestBuiltInPayloads::topics_data()
{
    QTest::addColumn<QByteArray>("topic");
    QTest::addColumn<int>("qos");
    QTest::addColumn<bool>("retain");
    const auto row = [](const char *name, const char *topic, int qos, bool retain) {
        QTest::newRow(name) << QByteArray(topic) << qos << retain;
    };
    row("aneroid", "sensors/bme280/an-01", 1, false);
    row("tasmota", "tele/an-01/SENSOR", 0, false);
    row("esphome", "an-01/sensor/bme280_temperature/state", 0, true);
    row("home-assistant", "aneroid/an-01/state", 1, false);
    row("zigbee2mqtt", "zigbee2mqtt/an-01", 0, false);
    row("thingsboard", "v1/devices/me/telemetry", 1, false);
    row("sensorthings", "v1.1/Observations", 1, false);
    row("chirpstack",
        "application/8c2f6b1e-6d0f-4c6a-9d0b-2f1f7f5a4b10/device/020156a8d9b4948b/event/up", 0,
        false);
    row("ttn", "v3/aneroid@ttn/devices/an-01/up", 0, false);
    row("sparkplug-b", "spBv1.0/aneroid/DDATA/aneroid/an-01", 0, false);
}

void TestBuiltInPayloads::topics()
{
    QFETCH(const QByteArray, topic);
    const auto plan = planOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(QByteArray::fromStdString(plan->topic(0, fixtureReading(), "an-01", "r1", "1.0.0")),
             topic);
    QVERIFY(plan->payload().mqtt.has_value());
    QTEST(plan->payload().mqtt->qos, "qos");
    QTEST(plan->payload().mqtt->retain, "retain");
}

void TestBuiltInPayloads::jsonIsJsonForAnyId_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : PayloadStore(QString()).names()) {
        const auto payload = PayloadStore(QString()).load(name);
        if ((*payload)->messages.front().body.escaping() == Escaping::Json)
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestBuiltInPayloads::jsonIsJsonForAnyId()
{
    QFETCH(const QString, name);
    const auto plan = planOf(name);
    Reading reading = fixtureReading();
    for (const WeatherKind weather : {WeatherKind::None, WeatherKind::Storm}) {
        reading.weather = weather;
        for (const char *id : {"plain", "quote\"back\\slash", "line\nend\t", "\xff\xfe", "室 Ä"}) {
            for (std::size_t i = 0; i < plan->messages(); ++i) {
                std::string body;
                plan->appendBody(body, i, reading, id, "r\"1", "1.0.0");
                QJsonParseError error;
                QJsonDocument::fromJson(QByteArray::fromStdString(body), &error);
                QVERIFY2(error.error == QJsonParseError::NoError, body.c_str());
            }
        }
    }
}

void TestBuiltInPayloads::tasmotaReducesToSeaLevelWhereItKnowsItsHeight()
{
    PayloadRun high = run();
    high.place.altitudeM = 250.0;
    const QByteArray body = bodyOf(*planOf(QStringLiteral("tasmota"), high));
    QVERIFY2(body.contains(R"("Pressure":1012.3,"SeaPressure":1042.9},)"), body.constData());
}

void TestBuiltInPayloads::homeAssistantDiscovery()
{
    const auto plan = planOf(QStringLiteral("home-assistant"));
    const PayloadMqtt &mqtt = *plan->payload().mqtt;
    QCOMPARE(mqtt.birth.size(), std::size_t(2));
    QCOMPARE(rendered(*mqtt.birth[0].topic, *plan),
             QByteArray("homeassistant/device/an-01/config"));
    QVERIFY(mqtt.birth[0].retain.value_or(false));
    const QByteArray config = rendered(mqtt.birth[0].body, *plan);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(config, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, config.constData());
    QCOMPARE(json[QStringLiteral("dev")][QStringLiteral("ids")].toString(),
             QStringLiteral("an-01"));
    const QJsonValue pressure = json[QStringLiteral("cmps")][QStringLiteral("pressure")];
    QCOMPARE(pressure[QStringLiteral("dev_cla")].toString(),
             QStringLiteral("atmospheric_pressure"));
    QCOMPARE(pressure[QStringLiteral("unit_of_meas")].toString(), QStringLiteral("hPa"));
    QCOMPARE(pressure[QStringLiteral("val_tpl")].toString(),
             QStringLiteral("{{ value_json.pressure }}"));
    QCOMPARE(rendered(*mqtt.retract[0].topic, *plan),
             QByteArray("homeassistant/device/an-01/config"));
    QVERIFY(mqtt.retract[0].body.empty());
}

void TestBuiltInPayloads::births()
{
    const auto tasmota = planOf(QStringLiteral("tasmota"));
    QCOMPARE(rendered(tasmota->payload().mqtt->birth[0].body, *tasmota), QByteArray("Online"));
    QCOMPARE(rendered(tasmota->payload().mqtt->death->body, *tasmota), QByteArray("Offline"));
    QCOMPARE(rendered(*tasmota->payload().mqtt->death->topic, *tasmota),
             QByteArray("tele/an-01/LWT"));
    const auto zigbee = planOf(QStringLiteral("zigbee2mqtt"));
    QCOMPARE(rendered(zigbee->payload().mqtt->birth[0].body, *zigbee),
             QByteArray(R"({"state":"online"})"));
    QCOMPARE(zigbee->payload().mqtt->birth[0].qos.value_or(-1), 1);
    const auto esphome = planOf(QStringLiteral("esphome"));
    QCOMPARE(rendered(esphome->payload().mqtt->birth.back().body, *esphome), QByteArray("online"));
}

QTEST_GUILESS_MAIN(TestBuiltInPayloads)
#include "tst_builtinpayloads.moc"

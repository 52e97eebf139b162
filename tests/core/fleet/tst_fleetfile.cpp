#include "core/fleet/fleetfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

/// The profiles that are built in.
const ProfileStore &store()
{
    static const QTemporaryDir folder;
    static const ProfileStore profiles(folder.path());
    return profiles;
}

Result<Fleet, QString> read(const QByteArray &content)
{
    return readFleet(content, u"fleet.csv"_s, store());
}

Fleet fleetOf(const QByteArray &content)
{
    auto fleet = read(content);
    if (!fleet)
        qFatal("%s", qPrintable(fleet.error()));
    return std::move(fleet).value();
}

} // namespace

class TestFleetFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheDevices_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("csv") << QByteArray("device_id\na\nb\nc d\n");
        QTest::newRow("semicolons, CRLF, no last line end")
            << QByteArray("temp_min;device_id\r\n;a\r\n;b\r\n;c d");
        QTest::newRow("comments, quotes, a mark")
            << QByteArray("\xEF\xBB\xBF# mine\n\"DEVICE_ID\"\n\n\"a\"\n b \n\"c d\"\n");
        QTest::newRow("json") << QByteArray(
            R"([{"device_id":"a"},{"device_id":"b"},{"device_id":"c d"}])");
        QTest::newRow("json in an object") << QByteArray(
            R"( {"devices":[{"device_id":"a"},{"device_id":"b"},{"device_id":"c d"}]})");
    }
    void namesTheDevices()
    {
        QFETCH(QByteArray, content);
        const Fleet fleet = fleetOf(content);
        QCOMPARE(fleet.ids, (DeviceIds{"a", "b", "c d"}));
        QVERIFY(fleet.layout.places.empty());
        QVERIFY(fleet.layout.kindOf.empty() ||
                fleet.layout.kindOf == std::vector<std::uint32_t>(3, 1U));
        QCOMPARE(fleet.hash.size(), 64);
    }

    /// Their seasons are turned, so they are of another kind.
    void devicesOfTheSouthAreTheirOwnKind()
    {
        const Fleet fleet = fleetOf("device_id,latitude,longitude,profile\na,50,14,\nb,-33.9,18,\n"
                                    "c,-34,19,\nd,-34,19,cellar\ne,0,1,\n");
        QVERIFY(fleet.kind(0).hemisphere == Hemisphere::North);
        QVERIFY(fleet.kind(1).hemisphere == Hemisphere::South);
        QCOMPARE(fleet.layout.kind(2), fleet.layout.kind(1));
        QVERIFY(fleet.kind(3).hemisphere == Hemisphere::South);
        QVERIFY(fleet.kind(3).profile);
        QCOMPARE(fleet.layout.kind(4), fleet.layout.kind(0));
        const Fleet north = fleetOf("device_id,latitude,longitude\na,50,14\nb,33.9,18\nc,,\n");
        QCOMPARE(north.layout.kind(0), north.layout.kind(1));
        QVERIFY(!north.kind(2).hemisphere); // LATITUDE's, or its profile's
    }

    void whatPayloadsTellOfADevice_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("csv") << QByteArray(
            "device_id,latitude,longitude,altitude,meta_room,meta_secret_token\n"
            "a,50,14,250,Cellar,t1\n"
            "b,50.5,14.5,,,\n"
            "c,51,15,0,Attic,t3\n");
        QTest::newRow("json") << QByteArray(
            R"([{"device_id":"a","latitude":50,"longitude":14,"altitude":250,"meta_room":"Cellar",)"
            R"("meta_secret_token":"t1"},{"device_id":"b","latitude":50.5,"longitude":14.5},)"
            R"({"device_id":"c","latitude":51,"longitude":15,"altitude":0,"meta_room":"Attic",)"
            R"("meta_secret_token":"t3"}])");
    }
    void whatPayloadsTellOfADevice()
    {
        QFETCH(const QByteArray, content);
        const Fleet fleet = fleetOf(content);
        QCOMPARE(fleet.whereabouts.size(), std::size_t(3));
        QCOMPARE(fleet.whereabouts[0], (DevicePlace{50.0, 14.0, 250.0}));
        QCOMPARE(fleet.whereabouts[1], (DevicePlace{50.5, 14.5, {}}));
        QCOMPARE(fleet.meta.size(), std::size_t(2));
        for (const FleetMeta &meta : fleet.meta) {
            const bool secret = meta.name == "secret_token";
            QCOMPARE(meta.isSecret(), secret);
            const std::vector<std::string> room{"Cellar", "", "Attic"};
            const std::vector<std::string> token{"t1", "", "t3"};
            QCOMPARE(meta.values, secret ? token : room);
        }
        for (const FleetKind &kind : fleet.kinds) // but for the hemisphere none changes a reading
            QVERIFY(!kind.profile && kind.overrides.empty());
    }

    void devicesThatAreAlikeAreOfOneKind()
    {
        const Fleet fleet = fleetOf("device_id,profile,temp_max,self_heating\n"
                                    "a,,,\n"
                                    "b,cellar,,\n"
                                    "c,,,1.5\n"
                                    "d,cellar,,\n"
                                    "e,,,\n");
        QCOMPARE(fleet.layout.kindOf, (std::vector<std::uint32_t>{0, 1, 2, 1, 0}));
        QCOMPARE(fleet.kinds.size(), 3u);
        QVERIFY(!fleet.kind(0).profile);
        QCOMPARE(fleet.kind(3).profile->name, "cellar");
        QCOMPARE(fleet.kind(2).where, u"fleet.csv:4"_s);
        Settings run;
        run.noiseFactor = 0.2;
        QCOMPARE(settingsOfKind(fleet.kind(0), run), run);
        QCOMPARE(settingsOfKind(fleet.kind(2), run).sensor.selfHeatingC, 1.5);
        const Settings cellar = settingsOfKind(fleet.kind(1), run);
        QCOMPARE(cellar.temperature.range, (Range{6.0, 18.0}));
        QCOMPARE(cellar.noiseFactor, 0.2);
    }

    void aDevicesOwnSettingsGoBeforeItsProfile()
    {
        const Fleet fleet = fleetOf(R"([{"temp_max": 15, "profile": "cellar", "device_id": "a",
                                         "enable_weather_events": false, "iir_filter": "off",
                                         "installed": "2024-05-01", "add_noise": null}])");
        const Settings own = settingsOfKind(fleet.kind(0), Settings());
        QCOMPARE(own.temperature.range, (Range{6.0, 15.0}));
        QCOMPARE(own.weatherEvents, false);
        QCOMPARE(own.sensor.installed, QDate(2024, 5, 1));
        QCOMPARE(own.addNoise, true);
    }

    void aRangeMovedAcrossAnOwnBoundIsEmptyThere()
    {
        const Fleet fleet = fleetOf("device_id,temp_min,humidity_max\na,24,35\n");
        Settings run;
        run.temperature.range = {10.0, 20.0};
        run.humidity.range = {50.0, 60.0};
        const Settings own = settingsOfKind(fleet.kind(0), run);
        QCOMPARE(own.temperature.range, (Range{24.0, 24.0}));
        QCOMPARE(own.humidity.range, (Range{35.0, 35.0}));
        QCOMPARE(fleetProblem(fleet, run),
                 u"fleet.csv:2: TEMP_MIN (24 °C) must not be above TEMP_MAX (20 °C)."_s);
        QCOMPARE(fleetProblem(fleet, Settings()), QString());
    }

    void placesAreInKm()
    {
        const Fleet fleet = fleetOf("device_id,x_km,y_km\na,1.5,-2\nb,,\nc,0,0\n");
        QCOMPARE(fleet.layout.places.size(), 3u);
        QCOMPARE(fleet.layout.places[0], (FleetLayout::Position{1.5, -2.0}));
        QVERIFY(!fleet.layout.places[1]);
        QCOMPARE(fleet.layout.places[2], (FleetLayout::Position{0.0, 0.0}));
    }

    /// Dresden, Leipzig (100.35 km by the haversine formula), and both sides of the date line.
    void degreesBecomeKm()
    {
        const Fleet fleet = fleetOf("device_id,latitude,longitude\n"
                                    "Dresden,51.0504,13.7373\nLeipzig,51.3397,12.3731\n");
        QCOMPARE(fleet.layout.places[0], (FleetLayout::Position{0.0, 0.0}));
        QVERIFY(
            std::abs(std::hypot(fleet.layout.places[1]->eastKm, fleet.layout.places[1]->northKm) -
                     100.35) < 0.1);
        QVERIFY(fleet.layout.places[1]->eastKm < -90.0 && fleet.layout.places[1]->northKm > 30.0);
        const Fleet fiji = fleetOf("device_id,latitude,longitude\na,-17,179.9\nb,-17,-179.9\n");
        QVERIFY(std::abs(fiji.layout.places[1]->eastKm -
                         0.2 * 111.195 * std::cos(17 * M_PI / 180)) < 0.01);
        const Fleet more = fleetOf("device_id,latitude,longitude\n"
                                   "Dresden,51.0504,13.7373\nLeipzig,51.3397,12.3731\nx,20,20\n");
        QCOMPARE(more.layout.places[1], fleet.layout.places[1]); // one more moves none
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &content, const QString &error) {
            QTest::newRow(name) << content << error;
        };
        row("empty", "", u"fleet.csv: there is no device in it."_s);
        row("header only", "device_id,temp_min\n", u"fleet.csv: there is no device in it."_s);
        row("no id column", "temp_min\n20\n",
            u"fleet.csv:1: the first line must name the columns, and device_id among them."_s);
        row("unknown column", "device_id,temp_mn\na,20\n",
            u"fleet.csv:1: \"temp_mn\" is not a column of a fleet file; did you mean \"temp_min\"?"_s);
        row("far from any column", "device_id,colour\na,red\n",
            u"fleet.csv:1: \"colour\" is not a column of a fleet file; columns are device_id, "
            "profile, x_km, y_km, latitude, longitude, altitude, settings of a device such as "
            "temp_min, and meta_NAME in small letters for payloads."_s);
        row("of the run", "device_id,server_url\na,http://x\n",
            u"fleet.csv:1: SERVER_URL cannot differ from device to device."_s);
        row("twice", "device_id,temp_min,TEMP-MIN\na,20,21\n",
            u"fleet.csv:1: the column \"TEMP-MIN\" is there twice."_s);
        row("value", "device_id,temp_min\na,20\nb,warm\n",
            u"fleet.csv:3: TEMP_MIN must be a number from -40 to 85 °C, not \"warm\"."_s);
        row("no id", "device_id,temp_min\n,20\n",
            u"fleet.csv:2: device_id must be text of 1 to 128 characters without control "
            "characters, not \"\"."_s);
        row("same id", "device_id\na\nb\na\n",
            u"fleet.csv:4: the device \"a\" is there already, as device 1 of the file."_s);
        row("too many values", "device_id,temp_min\na,20,1\n",
            u"fleet.csv:2: there are 3 values for 2 columns."_s);
        row("half a place", "device_id,x_km\na,20\n",
            u"fleet.csv:2: a place needs both x_km and y_km, or both latitude and longitude."_s);
        row("two kinds of places", "device_id,x_km,y_km,latitude,longitude\na,1,1,,\nb,,,50,13\n",
            u"fleet.csv:3: places of one file are either in x_km and y_km or in latitude and "
            "longitude."_s);
        row("not on the globe", "device_id,latitude,longitude\na,91,0\n",
            u"fleet.csv:2: latitude must be a number from -90 to 90 °, not \"91\"."_s);
        row("not JSON", "[{\"device_id\":\"a\",}]",
            u"fleet.csv is not JSON: object is missing after a comma at byte 19."_s);
        row("other JSON", "{\"fleet\":[]}",
            u"fleet.csv must be a list of devices, or an object with nothing but the list "
            "\"devices\"."_s);
        row("no object", "[{\"device_id\":\"a\"},3]",
            u"fleet.csv[1] must be an object with a device_id."_s);
        row("JSON value", "[{\"device_id\":\"a\",\"temp_min\":\"20\"}]",
            u"fleet.csv[0]: TEMP_MIN must be a number from -40 to 85 °C, not \"20\"."_s);
        row("JSON id", "[{\"device_id\":7}]",
            u"fleet.csv[0]: device_id must be text in quotation marks."_s);
        row("JSON key", "[{\"device_id\":\"a\",\"humidty_min\":3}]",
            u"fleet.csv[0]: \"humidty_min\" is not a column of a fleet file; did you mean "
            "\"humidity_min\"?"_s);
    }
    void mistakesAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, error);
        const auto fleet = read(content);
        QVERIFY(!fleet);
        QCOMPARE(fleet.error(), error);
    }

    void sensorsMayAllDifferButNotClimates()
    {
        QByteArray sensors = "device_id,self_heating\n";
        QByteArray climates = "device_id,temp_max\n";
        for (int i = 0; i < 5000; ++i) {
            const QByteArray value = QByteArray::number(i * 0.001, 'f', 3);
            sensors += QByteArray::number(i) + ',' + value + '\n';
            climates += QByteArray::number(i) + ",2" + value + '\n';
        }
        QCOMPARE(fleetOf(sensors).kinds.size(), 5001u);
        const auto fleet = read(climates);
        QVERIFY(!fleet);
        QCOMPARE(fleet.error(), u"fleet.csv:4098: more than 4096 different climates: let devices "
                                "share profiles and settings of the air."_s);
    }

    void anUnknownProfileIsNamed()
    {
        const auto fleet = read("device_id,profile\na,cellar\nb,celar\n");
        QVERIFY(!fleet);
        QVERIFY2(fleet.error().startsWith(u"fleet.csv:3: "_s), qPrintable(fleet.error()));
        QVERIFY(fleet.error().contains(u"celar"_s));
    }

    void aFileIsReadAndChecked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"fleet.csv"_s);
        auto fleet = loadFleet(path, Settings(), store());
        QVERIFY(!fleet);
        QCOMPARE(fleet.error(),
                 u"%1, the fleet file, cannot be read: No such file or directory."_s.arg(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("device_id,temp_min\na,30\n");
        file.close();
        fleet = loadFleet(path, Settings(), store());
        QVERIFY(!fleet);
        QCOMPARE(fleet.error(),
                 path + u":2: TEMP_MIN (30 °C) must not be above TEMP_MAX (28 °C)."_s);
        Settings run;
        run.temperature.range.maximum = 40.0;
        fleet = loadFleet(path, run, store());
        QVERIFY(fleet.ok());
        QCOMPARE((*fleet)->ids, DeviceIds{"a"});
    }

    /// Not a benchmark: only what is quadratic would take minutes here.
    void aLargeFileIsRead()
    {
        QByteArray content = "device_id,x_km,y_km,self_heating\n";
        for (int i = 0; i < 100'000; ++i)
            content +=
                "sensor-" + QByteArray::number(i) + ",1,2," + QByteArray::number(i % 10) + "\n";
        const Fleet fleet = fleetOf(content);
        QCOMPARE(fleet.ids.size(), 100'000u);
        QCOMPARE(fleet.kinds.size(), 11u);
    }

    /// The files that the published schema takes, and those it refuses (tst_fleetschema).
    void agreesWithTheSchema_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("good");
        for (const char *kind : {"good", "bad"}) {
            const QDir folder(QStringLiteral(ANEROID_SOURCE_DIR "/tests/core/fleet/") +
                              QLatin1StringView(kind));
            const QStringList names = folder.entryList(QDir::Files);
            QVERIFY(names.size() > 3);
            for (const QString &name : names)
                QTest::newRow(qPrintable(name))
                    << folder.filePath(name) << (kind == QByteArray("good"));
        }
    }
    void agreesWithTheSchema()
    {
        QFETCH(QString, path);
        QFETCH(bool, good);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto fleet = read(file.readAll());
        QVERIFY2(fleet.ok() == good, fleet.ok() ? "taken" : qPrintable(fleet.error()));
    }
};

QTEST_APPLESS_MAIN(TestFleetFile)
#include "tst_fleetfile.moc"

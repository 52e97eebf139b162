#include "core/fleet/fleetfile.h"
#include "core/scenario/scenariojson.h"
#include "core/scenario/scenariostore.h"
#include "core/settings/loader.h"
#include "core/settings/table.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

Act actOf(TimeMs at, ActKind kind)
{
    Act act;
    act.atMs = at;
    act.kind = kind;
    return act;
}

Scenario sample()
{
    Scenario scenario;
    scenario.generator = u"1.0.0"_s;
    scenario.title = u"A cold morning"_s;
    scenario.startMs = 1'763'116'200'123;
    scenario.endMs = 10'000;
    scenario.count = 77;
    scenario.seed = 9007199254740991;
    scenario.settings.utcOffsetMinutes = 60;
    scenario.settings.seed = scenario.seed;
    scenario.profile = std::make_shared<const Profile>(homeProfile());
    Act changed = actOf(5'000, ActKind::Settings);
    changed.changes = {{u"temp_min"_s, 0.0}, {u"temp_max"_s, 10.5}};
    Act storm = actOf(6'000, ActKind::Trigger);
    storm.weather = WeatherKind::Storm;
    storm.durationMs = 300'000;
    Act front = actOf(6'500, ActKind::Trigger); // as long as the profile says
    front.weather = WeatherKind::Front;
    Act gap = actOf(7'000, ActKind::Gap);
    gap.durationMs = 10;
    scenario.acts = {changed,
                     storm,
                     front,
                     gap,
                     actOf(8'000, ActKind::EndEvents),
                     actOf(8'000, ActKind::Stop),
                     actOf(9'000, ActKind::Start)};
    return scenario;
}

Scenario readBack(const QByteArray &json)
{
    auto back = scenarioFromJson(json);
    if (!back)
        qFatal("%s", qPrintable(back.error()));
    return std::move(back).value();
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip()
    {
        const Scenario back = readBack(toJson(sample()));
        QVERIFY(back == sample());
        QCOMPARE(toJson(back), toJson(sample()));
        QVERIFY(*back.profile == homeProfile());
    }

    /// Another machine has other profiles under the same name, or none.
    void holdsItsProfile()
    {
        Scenario scenario = sample();
        Profile own = homeProfile();
        own.name = "my-shed";
        own.title = "My shed";
        own.daily.amplitudeC = 7.25;
        scenario.profile = std::make_shared<const Profile>(own);
        scenario.settings.profile = u"my-shed"_s;
        const Scenario back = readBack(toJson(scenario));
        QVERIFY(*back.profile == own);
    }

    void holdsItsFleet()
    {
        Scenario scenario = sample();
        const QByteArray csv =
            "device_id,profile,x_km,y_km,temp_max,sensor_preset,interval_seconds\n"
            "kitchen,,1.25,-3.5,,,\n"
            "cellar,cellar,,,19.5,,60\n"
            "roof,outdoor-alpine,0.1,0.2,,gaming,\n"
            "cellar-2,cellar,,,19.5,,60\n";
        auto fleet = readFleet(csv, u"/elsewhere/fleet.csv"_s, ProfileStore());
        QVERIFY2(fleet.ok(), qPrintable(fleet ? QString() : fleet.error()));
        scenario.fleet = std::make_shared<const Fleet>(*fleet);
        scenario.settings.fleetFile = u"/elsewhere/fleet.csv"_s;
        scenario.settings.devices = 4;
        const Scenario back = readBack(toJson(scenario));
        QVERIFY(back == scenario);
        QCOMPARE(back.fleet->hash, fleet->hash);
        QCOMPARE(back.fleet->layout.kindOf, fleet->layout.kindOf);
        QCOMPARE(back.fleet->layout.places, fleet->layout.places);
        QCOMPARE(back.fleet->kinds.size(), fleet->kinds.size());
        for (std::size_t i = 0; i < fleet->kinds.size(); ++i) {
            const FleetKind &kept = back.fleet->kinds[i];
            QCOMPARE(!kept.profile, !fleet->kinds[i].profile);
            if (kept.profile)
                QVERIFY(*kept.profile == *fleet->kinds[i].profile);
            const Settings a = settingsOfKind(kept, scenario.settings);
            QCOMPARE(a, settingsOfKind(fleet->kinds[i], scenario.settings));
        }
    }

    /// What payloads tell of a device goes along, but for its secrets.
    void holdsWherePeopleSayDevicesAre()
    {
        Scenario scenario = sample();
        const QByteArray csv =
            "device_id,latitude,longitude,altitude,meta_room,meta_secret_token\n"
            "a,51.0504,13.7373,112.5,hall,s3cret-a\n"
            "b,51.0506,13.7371,,,s3cret-b\n"
            "c,,,,attic,\n";
        auto fleet = readFleet(csv, u"fleet.csv"_s, ProfileStore());
        QVERIFY2(fleet.ok(), qPrintable(fleet ? QString() : fleet.error()));
        scenario.fleet = std::make_shared<const Fleet>(*fleet);
        scenario.settings.fleetFile = u"fleet.csv"_s;
        const QByteArray json = toJson(scenario);
        QVERIFY(!json.contains("s3cret"));
        const Scenario back = readBack(json);
        QCOMPARE(back.fleet->layout.places, fleet->layout.places);
        QCOMPARE(back.fleet->whereabouts, fleet->whereabouts);
        QCOMPARE(back.fleet->meta.size(), std::size_t{1});
        QCOMPARE(back.fleet->meta.front(), fleet->meta.front());
    }

    void secretsAndDeliveryStayOut()
    {
        Scenario scenario = sample();
        scenario.settings.authToken = "s3cret-token";
        scenario.settings.httpHeaders = {{"X-Key", "s3cret-header"}};
        scenario.settings.serverUrl = u"http://my-server"_s;
        const QByteArray json = toJson(scenario);
        QVERIFY(!json.contains("s3cret"));
        QVERIFY(!json.contains("my-server"));
    }

    void deliveryIsThatOfTheMachine()
    {
        Settings machine;
        machine.serverUrl = u"http://here"_s;
        machine.authToken = "t0ken";
        machine.batch = 40;
        machine.noiseFactor = 0.9;
        Settings scenario;
        scenario.noiseFactor = 0.3;
        const Settings joined = withDelivery(scenario, machine);
        QCOMPARE(joined.serverUrl, machine.serverUrl);
        QCOMPARE(joined.authToken, machine.authToken);
        QCOMPARE(joined.batch, 40);
        QCOMPARE(joined.noiseFactor, 0.3);
    }

    /// Hand-written files say what differs from the profile.
    void theProfilesRangesComeBeforeTheDefaults()
    {
        const Scenario cellar = readBack(
            R"({"version":1,"start":"2026-01-05","seed":1,"settings":{"profile":"cellar"}})");
        const auto profile = ProfileStore().load(u"cellar"_s);
        QVERIFY(profile.ok());
        QCOMPARE(cellar.settings.temperature.range.maximum, profile->ranges[0].maximum);
        QVERIFY(*cellar.profile == *profile);
    }

    void changesLeadFromOneToTheOther_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("none") << QStringList{} << QStringList{} << QStringList{};
        QTest::newRow("a range") << QStringList{} << QStringList{u"TEMP_MAX=31.25"_s}
                                 << QStringList{u"temp_max"_s};
        QTest::newRow("delivery") << QStringList{} << QStringList{u"BATCH=7"_s} << QStringList{};
        QTest::newRow("waits") << QStringList{}
                               << QStringList{u"SEED=7"_s, u"DEVICES=9"_s, u"PROFILE=cellar"_s}
                               << QStringList{};
        QTest::newRow("preset") << QStringList{}
                                << QStringList{u"OVERSAMPLING_PRESSURE=16"_s, u"IIR_FILTER=16"_s}
                                << QStringList{u"iir_filter"_s, u"oversampling_pressure"_s};
        QTest::newRow("date") << QStringList{} << QStringList{u"INSTALLED=2020-02-03"_s}
                              << QStringList{u"installed"_s};
        QTest::newRow("date away") << QStringList{u"INSTALLED=2020-02-03"_s}
                                   << QStringList{u"INSTALLED="_s} << QStringList{u"installed"_s};
    }
    void changesLeadFromOneToTheOther()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(QStringList, named);
        const auto put = [](Settings &settings, const QStringList &pairs) {
            for (const QString &pair : pairs) {
                const qsizetype at = pair.indexOf(u'=');
                const SettingInfo *const info = findSetting(pair.left(at));
                QVERIFY2(info, qPrintable(pair));
                QVERIFY(info->parse(settings, pair.mid(at + 1)));
            }
        };
        Settings from;
        put(from, before);
        Settings to = from;
        put(to, after);
        const QJsonObject changes = settingChanges(from, to);
        QCOMPARE(changes.keys(), named);
        Settings reached = from;
        QVERIFY(applyJson(reached, changes, u"here"_s));
        for (const SettingInfo &info : settingTable()) {
            if (isLiveSetting(info))
                QCOMPARE(info.text(reached), info.text(to));
        }
    }

    void aFixedSettingIsChangedNoMore()
    {
        Scenario scenario = sample();
        scenario.acts[0].changes.insert(u"interval_seconds"_s, 3.0);
        Act only = actOf(9'500, ActKind::Settings);
        only.changes = {{u"interval_seconds"_s, 60.0}};
        scenario.acts.push_back(only);
        fixSetting(scenario, u"interval_seconds"_s, 5.0);
        QCOMPARE(scenario.acts.size(), sample().acts.size());
        QCOMPARE(settingsAfter(scenario, 99).intervalSeconds, 5.0);
        QCOMPARE(settingsAfter(scenario, 99).temperature.range.maximum, 10.5);
    }

    void anotherVersionIsSaid()
    {
        Scenario scenario = sample();
        scenario.generator = QStringLiteral(ANEROID_VERSION);
        QVERIFY(scenarioNotes(scenario).isEmpty());
        scenario.generator = u"0.9.1"_s;
        const QStringList notes = scenarioNotes(readBack(toJson(scenario)));
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.front().contains(u"0.9.1"_s));
    }

    /// 02:30 is an hour that summer time leaves out in Berlin; the clocks of other places jump at
    /// midnight.
    void aStartWithoutOffsetIsUtc_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<TimeMs>("time");
        QTest::newRow("Z") << QByteArray("2025-03-30T02:30:00.000Z") << TimeMs{1'743'301'800'000};
        QTest::newRow("none") << QByteArray("2025-03-30T02:30:00") << TimeMs{1'743'301'800'000};
        QTest::newRow("offset") << QByteArray("2025-03-30T04:30:00+02:00")
                                << TimeMs{1'743'301'800'000};
        QTest::newRow("date") << QByteArray("2025-03-30") << TimeMs{1'743'292'800'000};
    }
    void aStartWithoutOffsetIsUtc()
    {
        QFETCH(QByteArray, start);
        QFETCH(TimeMs, time);
        QByteArray json = toJson(sample());
        json.replace("2025-11-14T10:30:00.123Z", start);
        QVERIFY(json.contains(start));
        QCOMPARE(readBack(json).startMs, time);
    }

    /// The act, the field and what is allowed.
    void badScenariosAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *name, const char *from, const char *to,
                            const QStringList &named) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << named;
        };
        row("version", "\"version\": 1", "\"version\": 2", {u"version"_s, u"1"_s});
        row("unknown key", "\"end_ms\"", "\"end_mz\"", {u"end_mz"_s, u"\"end_ms\""_s});
        row("act", "\"trigger\"", "\"explode\"", {u"acts[1]"_s, u"explode"_s, u"end_events"_s});
        row("event", "\"event\": \"storm\"", "\"event\": \"hail\"",
            {u"acts[1]"_s, u"event"_s, u"hail"_s, u"shower"_s});
        row("order", "\"at_ms\": 9000", "\"at_ms\": 1", {u"acts[6]"_s, u"at_ms"_s, u"8000"_s});
        row("negative", "\"at_ms\": 5000", "\"at_ms\": -5", {u"acts[0]"_s, u"at_ms"_s, u"0"_s});
        row("fraction", "\"at_ms\": 5000", "\"at_ms\": 5.5", {u"acts[0]"_s, u"at_ms"_s, u"5.5"_s});
        row("no time", "\"at_ms\": 5000,", "", {u"acts[0]"_s, u"at_ms"_s});
        row("strange key", "\"event\": \"storm\"", "\"evnt\": \"storm\"",
            {u"acts[1]"_s, u"evnt"_s, u"\"event\""_s});
        row("key of another act", "\"act\": \"stop\"", "\"act\": \"stop\", \"duration_ms\": 1",
            {u"acts[5]"_s, u"duration_ms"_s});
        row("gap without", "\"act\": \"gap\",", "\"act\": \"stop\",", {u"acts[3]"_s});
        row("start", "2025-11-14", "yesterday", {u"start"_s, u"2025-11-14T10:30:00.000Z"_s});
        row("setting", "\"temp_max\": 10.5", "\"temp_mxa\": 10.5",
            {u"acts[0]"_s, u"temp_mxa"_s, u"temp_max"_s});
        row("value", "\"temp_max\": 10.5", "\"temp_max\": 1000",
            {u"acts[0]"_s, u"TEMP_MAX"_s, u"85"_s});
        row("crossed", "\"temp_max\": 10.5", "\"temp_max\": -30", {u"acts[0]"_s, u"TEMP_MIN"_s});
        row("delivery", "\"temp_max\": 10.5", "\"server_url\": \"http://x\"",
            {u"acts[0]"_s, u"server_url"_s});
        row("waits", "\"temp_max\": 10.5", "\"device_id\": \"x\"", {u"acts[0]"_s, u"device_id"_s});
        row("seed", "\"seed\": 9007199254740991", "\"seed\": -1", {u"seed"_s, u"2^53"_s});
        row("end before acts", "\"end_ms\": 10000", "\"end_ms\": 10", {u"end_ms"_s, u"9000"_s});
        row("count", "\"count\": 77", "\"count\": 0", {u"count"_s, u"1"_s});
        row("profile", "\"octaves\"", "\"octavez\"", {u"profile"_s, u"octavez"_s});
        row("no JSON", "{", "[", {u"JSON"_s});
    }
    void badScenariosAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, named);
        QByteArray json = toJson(sample());
        QVERIFY2(json.contains(from), json.constData());
        json.replace(from, to);
        const auto result = scenarioFromJson(json, u"my.json"_s);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().contains(u"my.json"_s), qPrintable(result.error()));
        for (const QString &word : named)
            QVERIFY2(result.error().contains(word), qPrintable(result.error()));
    }

    void aFileThatIsNotThereIsNamed()
    {
        QTemporaryDir folder;
        const auto none = scenarios::load(folder.filePath(u"none.json"_s));
        QVERIFY(!none.ok());
        QVERIFY(none.error().contains(u"none.json"_s));
        const QString file = folder.filePath(u"mine.json"_s);
        QVERIFY(scenarios::save(sample(), file));
        const auto back = scenarios::load(file);
        QVERIFY2(back.ok(), qPrintable(back ? QString() : back.error()));
        QVERIFY(*back == sample());
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"

#include "core/fleet/fleet.h"
#include "core/scenario/scenario.h"

#include <QTest>

using namespace aneroid;

namespace {

Scenario sample()
{
    Scenario scenario;
    scenario.startMs = 1'763'116'200'123;
    scenario.seed = 9007199254740991;
    scenario.settings.utcOffsetMinutes = 60;
    scenario.settings.seed = scenario.seed;
    Act changed;
    changed.atMs = 5'000;
    changed.settings = scenario.settings;
    changed.settings.temperature.range = {0.0, 10.0};
    Act storm;
    storm.atMs = 6'000;
    storm.kind = ActKind::Trigger;
    storm.weather = WeatherKind::Storm;
    storm.durationMs = 300'000;
    Act gap;
    gap.atMs = 7'000;
    gap.kind = ActKind::Gap;
    gap.durationMs = 10;
    Act end;
    end.atMs = 8'000;
    end.kind = ActKind::EndEvents;
    Act stop;
    stop.atMs = 8'000;
    stop.kind = ActKind::Stop;
    Act start;
    start.atMs = 9'000;
    start.kind = ActKind::Start;
    scenario.acts = {changed, storm, gap, end, stop, start};
    return scenario;
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip()
    {
        const auto back = scenarioFromJson(toJson(sample()));
        QVERIFY2(back.ok(), qPrintable(back ? QString() : back.error()));
        QVERIFY(*back == sample());
    }

    void namesItsFleetFile()
    {
        Scenario scenario = sample();
        scenario.settings.fleetFile = QStringLiteral("fleet.csv");
        scenario.fleetHash = QByteArray(64, 'a');
        const auto back = scenarioFromJson(toJson(scenario));
        QVERIFY2(back.ok(), qPrintable(back ? QString() : back.error()));
        QVERIFY(*back == scenario);

        Fleet fleet;
        fleet.hash = scenario.fleetHash;
        QCOMPARE(scenarioFleetProblem(scenario, &fleet), QString());
        QVERIFY(scenarioFleetProblem(scenario, nullptr).contains(QStringLiteral("fleet.csv")));
        fleet.hash = QByteArray(64, 'b');
        QVERIFY(scenarioFleetProblem(scenario, &fleet).contains(QStringLiteral("fleet.csv")));
        QCOMPARE(scenarioFleetProblem(sample(), nullptr), QString());
        QVERIFY(scenarioFleetProblem(sample(), &fleet).contains(QStringLiteral("FLEET_FILE")));

        QByteArray broken = toJson(scenario);
        broken.replace(scenario.fleetHash, "xyz");
        QVERIFY(!scenarioFromJson(broken));
    }

    void secretsStayOut()
    {
        Scenario scenario = sample();
        scenario.settings.authToken = "s3cret-token";
        scenario.settings.httpHeaders = {{"X-Key", "s3cret-header"}};
        scenario.acts[0].settings = scenario.settings;
        QVERIFY(!toJson(scenario).contains("s3cret"));
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
        const auto scenario = scenarioFromJson(json);
        QVERIFY2(scenario.ok(), qPrintable(scenario ? QString() : scenario.error()));
        QCOMPARE(scenario->startMs, time);
    }

    void badScenariosAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("named");
        QTest::newRow("version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2")
                                 << QStringLiteral("version");
        QTest::newRow("unknown key")
            << QByteArray("\"version\"") << QByteArray("\"verzion\"") << QStringLiteral("verzion");
        QTest::newRow("act") << QByteArray("\"trigger\"") << QByteArray("\"explode\"")
                             << QStringLiteral("acts[1]");
        QTest::newRow("event") << QByteArray("\"storm\"") << QByteArray("\"hail\"")
                               << QStringLiteral("event");
        QTest::newRow("order") << QByteArray("\"at_ms\": 9000") << QByteArray("\"at_ms\": 1")
                               << QStringLiteral("acts[5]");
        QTest::newRow("negative") << QByteArray("\"at_ms\": 5000") << QByteArray("\"at_ms\": -5")
                                  << QStringLiteral("at_ms");
        QTest::newRow("start") << QByteArray("2025-11-14") << QByteArray("yesterday")
                               << QStringLiteral("start");
        QTest::newRow("setting") << QByteArray("\"temp_min\"") << QByteArray("\"temp_mni\"")
                                 << QStringLiteral("temp_mni");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << QStringLiteral("JSON");
    }
    void badScenariosAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, named);
        QByteArray json = toJson(sample());
        QVERIFY2(json.contains(from), json.constData());
        json.replace(from, to);
        const auto result = scenarioFromJson(json);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().contains(named), qPrintable(result.error()));
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"

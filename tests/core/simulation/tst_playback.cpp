#include "core/backfill/backfill.h"
#include "core/fleet/fleetfile.h"
#include "core/scenario/scenariojson.h"
#include "core/simulation/replay.h"
#include "core/simulation/simulation.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <random>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs wall = 1'763'116'200'000; // 2025-11-14 10:30 UTC

struct Bench
{
    FakeClock clock{wall};
    Simulation simulation{clock.share()};
    QList<Reading> made;

    Bench()
    {
        QObject::connect(&simulation, &Simulation::readingsReady, &simulation,
                         [this](const QList<Reading> &batch, bool) { made.append(batch); });
    }

    void pass(qint64 ms)
    {
        clock.advanceMs(ms);
        simulation.tick();
    }

    /// To the end of what is played, by a timer that is now early, now late.
    void playToTheEnd(unsigned seed)
    {
        std::mt19937 random(seed);
        for (int i = 0; simulation.state() == RunState::Running && i < 100'000; ++i)
            pass(std::uniform_int_distribution<qint64>(1, 40'000)(random));
        QCOMPARE(simulation.state(), RunState::Finished);
    }
};

struct Kind
{
    int devices = 1;
    bool fleet = false;
    bool filter = false;
    bool logger = false;
};

std::shared_ptr<const Fleet> smallFleet()
{
    auto fleet = readFleet("device_id,profile,x_km,y_km,enable_weather_events,interval_seconds\n"
                           "a,,0,0,,\n"
                           "b,cellar,3,1,,5\n"
                           "c,outdoor-temperate,-8,2,false,\n",
                           u"fleet.csv"_s, ProfileStore());
    return std::make_shared<const Fleet>(std::move(fleet).value());
}

/// All that a person can do and that may befall a run.
void live(Bench &bench, const Kind &kind)
{
    Simulation &simulation = bench.simulation;
    Settings settings;
    settings.intervalSeconds = 0.7;
    settings.devices = kind.devices;
    settings.serverUrl = u"http://localhost:1"_s;
    if (kind.filter)
        settings.sensor.mode.filter = 4;
    if (kind.logger) {
        settings.intervalJitterS = 0.2;
        settings.missedPercent = 20.0;
    }
    if (kind.fleet) {
        settings.fleetFile = u"fleet.csv"_s;
        settings.devices = 3;
        simulation.setFleet(smallFleet());
    }
    simulation.setSettings(settings);
    simulation.start();
    bench.pass(20'300);
    settings.temperature.range = {0.0, 50.0};
    simulation.setSettings(settings);
    settings.serverUrl = u"http://localhost:2"_s; // no act
    simulation.setSettings(settings);
    bench.pass(7'777);
    simulation.trigger(WeatherKind::Front);
    bench.pass(50'001);
    settings.noiseFactor = 0.5;
    settings.speed = 60.0;
    settings.intervalSeconds = 30.0;
    simulation.setSettings(settings);
    bench.pass(100'000);
    simulation.endEvents();
    settings.speed = 3600.0;
    simulation.setSettings(settings);
    bench.pass(500'000); // beyond the late limit: a gap
    simulation.stop();
    settings.humidity.range = {20.0, 30.0};
    simulation.setSettings(settings);
    bench.pass(4'000);
    simulation.start();
    settings.weatherEvents = false;
    settings.dailyPattern = false;
    settings.intervalSeconds = 3.0;
    simulation.setSettings(settings);
    bench.pass(3'000);
    simulation.trigger(WeatherKind::Storm);
    bench.pass(100);
}

std::shared_ptr<const Scenario> kept(const Simulation &simulation)
{
    const auto recorded = simulation.recorded();
    if (!recorded)
        return nullptr;
    auto back = scenarioFromJson(toJson(*recorded));
    if (!back)
        qFatal("%s", qPrintable(back.error()));
    return std::make_shared<const Scenario>(std::move(back).value());
}

BackfillPlan planOf(const std::shared_ptr<const Scenario> &scenario)
{
    BackfillPlan plan;
    plan.scenario = scenario;
    plan.settings = scenario->settings;
    plan.profile = scenario->profile;
    plan.fleet = scenario->fleet;
    plan.fromMs = scenario->startMs;
    plan.toMs = scenario->lastMs();
    return plan;
}

struct Made
{
    QList<Reading> readings;
    std::vector<Air> truth;
    std::vector<DeviceEvent> events;
    std::uint64_t ticks = 0;
};

Made make(const BackfillPlan &plan, const Backfill::Options &options)
{
    Made made;
    Backfill backfill(plan, options);
    std::uint64_t ticks = 0;
    const auto end = backfill.run(
        [](BackfillPart &, std::span<const std::string>) {},
        [&](const BackfillPart &part) {
            for (const Reading &reading : part.readings)
                made.readings.append(reading);
            made.truth.insert(made.truth.end(), part.truth.begin(), part.truth.end());
            made.events.insert(made.events.end(), part.events.begin(), part.events.end());
            ticks += part.ticks;
            return true;
        },
        {});
    if (end != BackfillEnd::Complete || ticks != backfill.ticks())
        qFatal("%llu of %llu", static_cast<unsigned long long>(ticks),
               static_cast<unsigned long long>(backfill.ticks()));
    made.ticks = ticks;
    return made;
}

Backfill::Options options(unsigned threads, std::size_t partRows)
{
    Backfill::Options options;
    options.threads = threads;
    options.partRows = partRows;
    return options;
}

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSessionIsPlayedAgain_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("one") << Kind{};
        QTest::newRow("one, filter") << Kind{1, false, true, false};
        QTest::newRow("one, logger") << Kind{1, false, false, true};
        QTest::newRow("five") << Kind{5, false, false, false};
        QTest::newRow("five, all") << Kind{5, false, true, true};
        QTest::newRow("fleet") << Kind{3, true, false, false};
        QTest::newRow("fleet, all") << Kind{3, true, true, true};
    }
    void aSessionIsPlayedAgain()
    {
        QFETCH(Kind, kind);
        Bench session;
        live(session, kind);
        QVERIFY(session.made.size() > 120);
        QVERIFY(session.simulation.readingsSkipped() > 0);
        const auto scenario = kept(session.simulation);
        QVERIFY(scenario);
        QVERIFY(scenario->acts.size() >= 10);
        QCOMPARE(replay(*scenario, scenario->lastMs()), session.made);

        Bench again; // another machine, on which other settings were left
        Settings other;
        other.temperature.range = {-10.0, 0.0};
        other.serverUrl = u"http://here"_s;
        other.seed = 3;
        again.simulation.setSettings(other);
        again.simulation.setScenario(scenario);
        QCOMPARE(again.simulation.settings().serverUrl, other.serverUrl);
        again.simulation.start();
        again.playToTheEnd(1);
        QCOMPARE(again.made, session.made);
        QVERIFY(!again.simulation.isPlaying());
        // What was played can be kept in turn.
        QVERIFY(*kept(again.simulation) == *scenario);
    }

    /// Readings fall due while an act is taken in: the act comes before them, and so it is kept.
    void timePassesWhileAnActIsTakenIn_data()
    {
        QTest::addColumn<int>("lookMs");
        for (const int ms : {1, 2, 5, 11})
            QTest::addRow("%d ms", ms) << ms;
    }
    void timePassesWhileAnActIsTakenIn()
    {
        QFETCH(int, lookMs);
        Bench session;
        Simulation &simulation = session.simulation;
        Settings settings;
        settings.devices = 5;
        settings.intervalSeconds = 0.05;
        settings.speed = 3.0;
        simulation.setSettings(settings);
        simulation.start();
        session.clock.setLookMs(lookMs);
        Fault fault;
        fault.kind = FaultKind::LevelShift;
        fault.lengthMs = 400;
        const std::vector<std::function<void()>> acts{
            [&] { simulation.setSettings(settings); },
            [&] { simulation.trigger(WeatherKind::Storm); },
            [&] { simulation.endEvents(); },
            [&] { simulation.injectFault(fault); },
            [&] { simulation.endFault(1); },
            [&] { simulation.stop(); },
        };
        for (int i = 0; i < 300; ++i) {
            settings.humidity.range = {30.0 + i % 7, 70.0};
            acts[static_cast<std::size_t>(i) % acts.size()]();
            simulation.start();
            session.pass(i % 13);
        }
        simulation.stop();
        const auto scenario = kept(simulation);
        QVERIFY(scenario->acts.size() > 300);
        QVERIFY(session.made.size() > 500);
        QCOMPARE(replay(*scenario, scenario->lastMs()), session.made);
    }

    void backfillMakesTheSame_data() { aSessionIsPlayedAgain_data(); }
    void backfillMakesTheSame()
    {
        QFETCH(Kind, kind);
        Bench session;
        live(session, kind);
        const auto scenario = kept(session.simulation);
        BackfillPlan plan = planOf(scenario);
        plan.labels = true;
        plan.truth = true;
        const Made whole = make(plan, options(1, 1 << 16));
        QCOMPARE(whole.readings, session.made);
        QCOMPARE(whole.truth.size(), static_cast<std::size_t>(whole.readings.size()));
        QVERIFY(!whole.events.empty());
        for (const std::size_t rows : {7U, 100U}) {
            const Made other = make(plan, options(2, rows));
            QCOMPARE(other.readings, whole.readings);
            QVERIFY(other.truth == whole.truth);
            QCOMPARE(other.events.size(), whole.events.size());
        }
        Made joined;
        plan.shards = 4;
        for (plan.shard = 1; plan.shard <= 4; ++plan.shard) {
            QCOMPARE(Backfill(plan).eventsBefore(), joined.events.size());
            const Made part = make(plan, options(2, 50));
            joined.readings.append(part.readings);
            joined.truth.insert(joined.truth.end(), part.truth.begin(), part.truth.end());
            joined.events.insert(joined.events.end(), part.events.begin(), part.events.end());
            joined.ticks += part.ticks;
        }
        QCOMPARE(joined.readings, whole.readings);
        QVERIFY(joined.truth == whole.truth);
        QCOMPARE(joined.events.size(), whole.events.size());
        QCOMPARE(joined.ticks, whole.ticks);
    }

    /// An upload that was cut goes on in the middle of an instant.
    void backfillGoesOnWhereItWasCut()
    {
        Bench session;
        live(session, {5, false, true, false});
        const BackfillPlan plan = planOf(kept(session.simulation));
        const Reading &next = session.made.at(session.made.size() / 3);
        Backfill::Options rest = options(1, 100);
        rest.from = RowPosition{next.timestampMs, next.device};
        const Made made = make(plan, rest);
        QCOMPARE(made.readings, session.made.mid(session.made.size() / 3));
        QCOMPARE(Backfill(plan, rest).ticksBefore() + made.ticks, Backfill(plan).ticks());
    }

    void aCutHistoryKeepsItsSequences()
    {
        Bench session;
        live(session, {});
        BackfillPlan plan = planOf(kept(session.simulation));
        plan.fromMs = session.made.at(40).timestampMs;
        plan.toMs = session.made.at(160).timestampMs;
        QCOMPARE(make(plan, options(1, 64)).readings, session.made.mid(40, 121));
    }

    void aCountEndsItForEveryDevice()
    {
        Bench session;
        Settings settings;
        settings.fleetFile = u"fleet.csv"_s;
        session.simulation.setFleet(smallFleet()); // of two intervals
        session.simulation.setSettings(settings);
        session.simulation.setCount(9);
        session.simulation.start();
        for (int i = 0; i < 20; ++i)
            session.pass(9'000);
        QCOMPARE(session.simulation.state(), RunState::Finished);
        QCOMPARE(session.made.size(), 27);
        const auto scenario = kept(session.simulation);
        QCOMPARE(replay(*scenario, scenario->lastMs()), session.made);
        QCOMPARE(make(planOf(scenario), options(1, 10)).readings, session.made);
    }

    /// A machine that is busy or asleep leaves nothing of it out.
    void nothingIsLeftOut()
    {
        Bench session;
        live(session, {});
        const auto scenario = kept(session.simulation);
        Bench again;
        again.simulation.setScenario(scenario);
        again.simulation.start();
        for (int i = 0; again.simulation.state() == RunState::Running && i < 1000; ++i)
            again.pass(3'600'000);
        QCOMPARE(again.made, session.made);
        QCOMPARE(again.simulation.readingsSkipped(), 0U);
    }

    /// Stop is a pause of the player, and no gap.
    void aPauseChangesNothing()
    {
        Bench session;
        live(session, {});
        const auto scenario = kept(session.simulation);
        Bench again;
        again.simulation.setScenario(scenario);
        again.simulation.start();
        for (int i = 0; i < 5; ++i) {
            again.pass(9'000);
            again.simulation.stop();
            again.pass(77'000);
            again.simulation.start();
        }
        again.playToTheEnd(2);
        QCOMPARE(again.made, session.made);
    }

    void whatCameBeforeIsMadeAtOnce()
    {
        Bench session;
        live(session, {});
        const auto scenario = kept(session.simulation);
        Bench again;
        again.simulation.setScenario(scenario);
        again.simulation.setCatchUpTo(scenario->startMs + 60'000);
        again.simulation.start();
        while (again.simulation.isCatchingUp())
            again.simulation.tick(); // no time passes
        QCOMPARE(again.simulation.simulatedNow(), scenario->startMs + 60'000);
        QVERIFY(again.made.size() > 50);
        again.playToTheEnd(3);
        QCOMPARE(again.made, session.made);
    }

    void theSameRunCanGoOn()
    {
        Bench session;
        live(session, {});
        const auto scenario = kept(session.simulation);
        Bench again;
        again.simulation.setScenario(scenario, /*ends*/ false);
        again.simulation.start();
        for (int i = 0; i < 3000 && again.simulation.isPlaying(); ++i)
            again.pass(10'000);
        QVERIFY(!again.simulation.isPlaying());
        const qsizetype played = again.made.size();
        again.pass(20'000);
        QVERIFY(again.made.size() > played);
        QCOMPARE(again.made.first(session.made.size()), session.made);
        QCOMPARE(again.simulation.state(), RunState::Running);
    }

    /// What is done by hand is done on top; what the scenario changes later is changed all the
    /// same.
    void handsAreOnTop()
    {
        Scenario scenario;
        scenario.startMs = wall;
        scenario.seed = 5;
        scenario.profile = std::make_shared<const Profile>(homeProfile());
        scenario.settings.utcOffsetMinutes = 0;
        Act drier;
        drier.atMs = 100'000;
        drier.changes = {{u"humidity_max"_s, 40.0}};
        Act crossed;
        crossed.atMs = 150'000;
        crossed.changes = {{u"temp_max"_s, 24.0}};
        scenario.acts = {drier, crossed};
        scenario.endMs = 300'000;
        Bench bench;
        QSignalSpy leftOut(&bench.simulation, &Simulation::actLeftOut);
        bench.simulation.setScenario(std::make_shared<const Scenario>(scenario));
        bench.simulation.start();
        bench.pass(50'000);
        Settings settings = bench.simulation.settings();
        settings.temperature.range = {25.0, 26.0};
        bench.simulation.setSettings(settings);
        bench.pass(100'000);
        QCOMPARE(bench.simulation.settings().humidity.range.maximum, 40.0);
        QCOMPARE(bench.simulation.settings().temperature.range.minimum, 25.0);
        QCOMPARE(leftOut.size(), 1); // its maximum is below the minimum of the hand
        bench.playToTheEnd(4);
        const auto again = kept(bench.simulation);
        QCOMPARE(again->acts.size(), std::size_t{2});
        QCOMPARE(replay(*again, again->lastMs()), bench.made);
        for (const Reading &reading : bench.made) {
            if (reading.timestampMs > wall + 50'000)
                QVERIFY(reading.temperatureC >= 24.99F);
        }
    }

    void aNewRunForgetsIt()
    {
        Bench session;
        live(session, {});
        Bench again;
        again.simulation.setScenario(kept(session.simulation));
        again.simulation.newRun(false);
        QVERIFY(!again.simulation.isPlaying());
        again.simulation.start();
        QCOMPARE(again.made.first().timestampMs, wall);
    }

    void aRunEndsAtItsTime_data()
    {
        QTest::addColumn<bool>("duration");
        QTest::newRow("until") << false;
        QTest::newRow("duration") << true;
    }
    void aRunEndsAtItsTime()
    {
        QFETCH(bool, duration);
        Bench bench;
        if (duration)
            bench.simulation.setDuration(60'000);
        else
            bench.simulation.setUntil(wall + 60'000);
        bench.simulation.start();
        for (int i = 0; i < 10; ++i)
            bench.pass(9'500);
        QCOMPARE(bench.simulation.state(), RunState::Finished);
        QCOMPARE(bench.made.size(), 7); // both ends
        QCOMPARE(bench.made.last().timestampMs, wall + 60'000);
        QCOMPARE(bench.simulation.recorded()->endMs, std::optional<TimeMs>(60'000));
    }
};

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"

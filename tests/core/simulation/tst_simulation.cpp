#include "core/profiles/profile.h"
#include "core/scenario/scenariojson.h"
#include "core/simulation/replay.h"
#include "core/simulation/runstate.h"
#include "core/simulation/simulation.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace aneroid;

namespace {

constexpr TimeMs wall = 1'763'116'200'000;

Settings planSettings(double interval = 10.0)
{
    Settings settings;
    settings.intervalSeconds = interval;
    settings.seed = 7;
    settings.utcOffsetMinutes = 0;
    return settings;
}

/// A simulation on a hand-turned clock, with all that it made.
struct Bench
{
    FakeClock clock{wall};
    Simulation simulation{clock.share()};
    QList<Reading> made;
    QList<qsizetype> gapsBefore; ///< index into `made`

    explicit Bench(const Settings &settings = planSettings())
    {
        simulation.setSettings(settings);
        QObject::connect(&simulation, &Simulation::readingsReady, &simulation,
                         [this](const QList<Reading> &batch, bool gap) {
                             if (gap)
                                 gapsBefore.append(made.size());
                             made.append(batch);
                         });
    }

    void pass(qint64 ms)
    {
        clock.advanceMs(ms);
        simulation.tick();
    }
};

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void catchesUpAndGoesOnLive_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addColumn<double>("interval");
        QTest::newRow("one") << 1 << 10.0;
        QTest::newRow("fleet") << 7 << 60.0;
        QTest::newRow("dense") << 2 << 0.25;
    }
    void catchesUpAndGoesOnLive()
    {
        QFETCH(const int, devices);
        QFETCH(const double, interval);
        Settings settings;
        settings.seed = 7;
        settings.utcOffsetMinutes = 0;
        settings.devices = devices;
        settings.intervalSeconds = interval;
        constexpr TimeMs begin = 1'763'116'200'000;
        const TimeMs wall = begin + TimeMs(interval * 1000.0) * 5000 + 123;
        const auto made = [&](bool catchUp) {
            FakeClock clock(catchUp ? wall : begin);
            Simulation run(clock.share());
            run.setSettings(settings);
            run.setStart(begin);
            run.setCatchUp(catchUp);
            QList<Reading> all;
            QList<bool> changes;
            int gaps = 0;
            connect(&run, &Simulation::readingsReady, this,
                    [&](const QList<Reading> &some, bool) { all.append(some); });
            connect(&run, &Simulation::catchingUpChanged, this,
                    [&](bool now) { changes.append(now); });
            connect(&run, &Simulation::gapHappened, this, [&] { ++gaps; });
            run.start();
            if (catchUp) {
                // No sooner than the event loop has had its turn many times over.
                [&] { QVERIFY(run.isCatchingUp()); }();
                [&] { QVERIFY(run.catchUpLeftMs() > 0); }();
                [&] { QTRY_VERIFY(!run.isCatchingUp()); }();
                [&] { QCOMPARE(changes, (QList<bool>{true, false})); }();
                [&] { QCOMPARE(run.simulatedNow(), wall); }();
            }
            while (run.simulatedNow() < wall + TimeMs(interval * 50'000.0)) {
                clock.advanceMs(TimeMs(interval * 10'000.0));
                run.tick();
            }
            [&] { QCOMPARE(gaps, 0); }();
            [&] { QCOMPARE(run.scenario().acts.size(), std::size_t{0}); }();
            return all;
        };
        const QList<Reading> caughtUp = made(true);
        const QList<Reading> lived = made(false);
        const auto both = std::min(caughtUp.size(), lived.size());
        QVERIFY(both > 5000 * devices);
        QCOMPARE(caughtUp.first(both), lived.first(both));
    }

    void catchingUpWaitsAtTheGate()
    {
        FakeClock clock(1'763'116'200'000);
        Simulation run(clock.share());
        Settings settings;
        settings.intervalSeconds = 1.0;
        run.setSettings(settings);
        run.setStart(clock.wallMs() - 20'000'000);
        run.setCatchUp(true);
        bool open = true;
        run.setGate([&open] { return open; });
        connect(&run, &Simulation::readingsReady, this,
                [&](const QList<Reading> &, bool) { open = run.readingsMade() < 5000; });
        run.start();
        QTRY_VERIFY(!open);
        const quint64 made = run.readingsMade();
        run.tick();
        run.tick();
        QCOMPARE(run.readingsMade(), made);
        QVERIFY(run.isCatchingUp());
        run.disconnect(this);
        open = true;
        QTRY_VERIFY(!run.isCatchingUp());
        QCOMPARE(run.readingsMade(), quint64{20'001});
    }

    void liveReadingsComeLateThroughTheGate()
    {
        FakeClock clock(1'763'116'200'000);
        Simulation run(clock.share());
        Settings settings;
        settings.intervalSeconds = 1.0;
        run.setSettings(settings);
        bool open = true;
        run.setGate([&open] { return open; });
        QList<Reading> made;
        QSignalSpy gaps(&run, &Simulation::gapHappened);
        connect(&run, &Simulation::readingsReady, this,
                [&made](const QList<Reading> &batch, bool) { made += batch; });
        run.start();
        QCOMPARE(made.size(), 1);
        open = false;
        clock.advanceMs(30'000);
        run.tick();
        QCOMPARE(made.size(), 1);
        open = true;
        run.tick();
        QCOMPARE(made.size(), 31);
        QCOMPARE(made.last().timestampMs - made.first().timestampMs, 30'000);
        QCOMPARE(gaps.size(), 0);
        open = false;
        clock.advanceMs(1'000'000); // later than a run may be
        run.tick();
        open = true;
        run.tick();
        QCOMPARE(gaps.size(), 1);
    }

    void aFleetThatIsBehindStopsAtOnce()
    {
        FakeClock clock(1'763'116'200'000);
        Simulation run(clock.share());
        Settings settings;
        settings.devices = 200'000;
        run.setSettings(settings);
        QSignalSpy gaps(&run, &Simulation::gapHappened);
        run.start();
        clock.advanceMs(9999); // each device is due once
        run.stop();
        QCOMPARE(run.state(), RunState::Stopped);
        QCOMPARE(gaps.size(), 1);
        QVERIFY(run.readingsSkipped() > 190'000);
        QCOMPARE(run.readingsMade() + run.readingsSkipped(), quint64{200'000});
    }

    void actsWhileCatchingUpAreReplayed()
    {
        FakeClock clock(1'763'116'200'000);
        Simulation run(clock.share());
        Settings settings;
        settings.seed = 3;
        settings.intervalSeconds = 1.0;
        run.setSettings(settings);
        run.setStart(clock.wallMs() - 1'000'000'000); // more than is made between two looks
        run.setCatchUp(true);
        QList<Reading> all;
        connect(&run, &Simulation::readingsReady, this,
                [&](const QList<Reading> &some, bool) { all.append(some); });
        run.start();
        QTRY_VERIFY(all.size() > 4000);
        settings.temperature.range = {40.0, 50.0};
        run.setSettings(settings);
        run.trigger(WeatherKind::Storm);
        const auto before = all.size();
        QTRY_VERIFY(all.size() > before);
        QCOMPARE(all.at(before).weather, WeatherKind::Storm);
        QVERIFY(all.at(before).temperatureC >= 40.0);
        run.stop();
        QVERIFY(run.isCatchingUp());
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(!run.isCatchingUp(), 60'000);
        QCOMPARE(replay(run.scenario(), clock.wallMs()), all);
    }

    void aNewRunDoesNotCatchUpUnlessAsked()
    {
        FakeClock clock(1'763'116'200'000);
        Simulation run(clock.share());
        run.setStart(clock.wallMs() - 86'400'000'000);
        run.setCatchUp(true);
        run.start();
        QVERIFY(run.isCatchingUp());
        run.newRun(true);
        QVERIFY(!run.isCatchingUp());
        run.setStart(std::nullopt);
        run.setCatchUp(false);
        run.start();
        QVERIFY(!run.isCatchingUp());
        QCOMPARE(run.simulatedNow(), clock.wallMs());
    }

    void catchingUpEndsWithTheCount()
    {
        FakeClock clock(1'763'116'200'000);
        Simulation run(clock.share());
        run.setStart(clock.wallMs() - 86'400'000);
        run.setCatchUp(true);
        run.setCount(3000);
        run.start();
        QTRY_COMPARE(run.state(), RunState::Finished);
        QCOMPARE(run.readingsMade(), quint64{3000});
        QVERIFY(!run.isCatchingUp());
    }

    void stateTable_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("command");
        QTest::addColumn<int>("next");
        const auto row = [](RunState state, RunCommand command, RunState next) {
            QTest::addRow("%d-%d", static_cast<int>(state), static_cast<int>(command))
                << static_cast<int>(state) << static_cast<int>(command) << static_cast<int>(next);
        };
        using enum RunState;
        row(Idle, RunCommand::Start, Running);
        row(Idle, RunCommand::Stop, Idle);
        row(Idle, RunCommand::Finish, Idle);
        row(Idle, RunCommand::Reset, Idle);
        row(Running, RunCommand::Start, Running);
        row(Running, RunCommand::Stop, Stopped);
        row(Running, RunCommand::Finish, Finished);
        row(Running, RunCommand::Reset, Idle);
        row(Stopped, RunCommand::Start, Running);
        row(Stopped, RunCommand::Stop, Stopped);
        row(Stopped, RunCommand::Finish, Stopped);
        row(Stopped, RunCommand::Reset, Idle);
        row(Finished, RunCommand::Start, Finished);
        row(Finished, RunCommand::Stop, Finished);
        row(Finished, RunCommand::Finish, Finished);
        row(Finished, RunCommand::Reset, Idle);
    }
    void stateTable()
    {
        QFETCH(int, state);
        QFETCH(int, command);
        QFETCH(int, next);
        QCOMPARE(static_cast<int>(
                     nextState(static_cast<RunState>(state), static_cast<RunCommand>(command))),
                 next);
    }

    void theFirstReadingComesAtOnceThenOneAnInterval()
    {
        Bench bench;
        bench.simulation.start();
        QCOMPARE(bench.made.size(), 1);
        QCOMPARE(bench.made.at(0).timestampMs, wall);
        QCOMPARE(bench.made.at(0).sequence, 1u);
        bench.pass(9'999);
        QCOMPARE(bench.made.size(), 1);
        bench.pass(1);
        QCOMPARE(bench.made.size(), 2);
        bench.pass(35'000);
        QCOMPARE(bench.made.size(), 5);
        for (qsizetype i = 0; i < bench.made.size(); ++i) {
            QCOMPARE(bench.made.at(i).timestampMs, wall + i * 10'000);
            QCOMPARE(bench.made.at(i).sequence, static_cast<quint32>(i + 1));
        }
        QVERIFY(bench.gapsBefore.isEmpty());
        QCOMPARE(bench.simulation.readingsMade(), 5u);
    }

    void ticksByItselfOnARealClock()
    {
        Simulation simulation;
        simulation.setSettings(planSettings(0.01));
        QSignalSpy ready(&simulation, &Simulation::readingsReady);
        simulation.start();
        QTRY_VERIFY(simulation.readingsMade() >= 20);
        simulation.stop();
        TimeMs before = 0;
        quint32 sequence = 0;
        for (const auto &arguments : ready) {
            for (const Reading &reading : arguments.at(0).value<QList<Reading>>()) {
                QVERIFY(before == 0 || reading.timestampMs - before == 10);
                QCOMPARE(reading.sequence, ++sequence);
                before = reading.timestampMs;
            }
        }
    }

    void speedMapsRealToSimulatedTime()
    {
        Settings settings = planSettings();
        settings.speed = 3600.0;
        Bench bench(settings);
        bench.simulation.start();
        bench.pass(100);
        QCOMPARE(bench.made.size(), 37); // 360 s
        settings.speed = 1.0;
        bench.simulation.setSettings(settings);
        bench.pass(10'000);
        QCOMPARE(bench.made.size(), 38);
        QCOMPARE(bench.made.last().timestampMs, wall + 370'000);
    }

    void upToAHundredLateTicksAreCaughtUp()
    {
        Bench bench;
        QSignalSpy gaps(&bench.simulation, &Simulation::gapHappened);
        bench.simulation.start();
        bench.pass(1'000'000);
        QCOMPARE(bench.made.size(), 101);
        QVERIFY(gaps.isEmpty());
    }

    void moreBecomesOneCountedGap()
    {
        Bench bench;
        QSignalSpy gaps(&bench.simulation, &Simulation::gapHappened);
        bench.simulation.start();
        bench.pass(5'000'000);
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.at(0).at(2).toULongLong(), 500u);
        QCOMPARE(bench.simulation.readingsSkipped(), 500u);
        QCOMPARE(bench.made.size(), 2);
        QCOMPARE(bench.gapsBefore, QList<qsizetype>{1});
        QCOMPARE(bench.made.last().timestampMs, wall + 5'000'000);
        QCOMPARE(bench.made.last().sequence, 2u);
        bench.pass(10'000);
        QCOMPARE(bench.made.last().timestampMs, wall + 5'010'000);
    }

    void stopAndStartGoOnWithAGap()
    {
        Bench bench;
        bench.simulation.start();
        bench.simulation.stop();
        bench.pass(60'000);
        QCOMPARE(bench.made.size(), 1);
        bench.simulation.start();
        QCOMPARE(bench.made.size(), 2);
        QCOMPARE(bench.gapsBefore, QList<qsizetype>{1});
        QCOMPARE(bench.made.last().timestampMs, wall + 60'000);
        QCOMPARE(bench.made.last().sequence, 2u);
    }

    void aCountFinishes()
    {
        Bench bench;
        QSignalSpy states(&bench.simulation, &Simulation::stateChanged);
        bench.simulation.setCount(3);
        bench.simulation.start();
        bench.pass(500'000);
        QCOMPARE(bench.made.size(), 3);
        QCOMPARE(bench.simulation.state(), RunState::Finished);
        QCOMPARE(states.size(), 2);
        bench.simulation.start();
        QCOMPARE(bench.simulation.state(), RunState::Finished);
    }

    void newRunBeginsAgain()
    {
        Bench bench;
        bench.simulation.start();
        bench.pass(50'000);
        const QList<Reading> first = bench.made;
        bench.made.clear();
        QSignalSpy began(&bench.simulation, &Simulation::runBegan);
        bench.simulation.newRun(true);
        QCOMPARE(began.size(), 1);
        QCOMPARE(bench.simulation.state(), RunState::Idle);
        QCOMPARE(bench.simulation.readingsMade(), 0u);
        bench.simulation.setStart(wall);
        bench.simulation.start();
        bench.pass(50'000);
        QCOMPARE(bench.made, first); // same seed, same start: same bytes
    }

    void aNewSeedIsDrawnWhereNoneIsSet()
    {
        Settings settings = planSettings();
        settings.seed.reset();
        Bench bench(settings);
        const qint64 before = bench.simulation.seed();
        QVERIFY(before >= 0 && before < (qint64{1} << 53));
        bench.simulation.newRun(true);
        QCOMPARE(bench.simulation.seed(), before);
        bench.simulation.newRun(false);
        QVERIFY(bench.simulation.seed() != before);
    }

    void aChangeTakesEffectAtTheNextReadingAndNotBefore()
    {
        Bench bench;
        bench.simulation.start();
        bench.clock.advanceMs(25'000);
        Settings settings = planSettings();
        settings.temperature.range = {60.0, 70.0};
        bench.simulation.setSettings(settings); // two readings were due under the old range
        QCOMPARE(bench.made.size(), 3);
        for (const Reading &reading : bench.made)
            QVERIFY(reading.temperatureC <= 28.0);
        bench.pass(5'000);
        QVERIFY(bench.made.last().temperatureC >= 60.0);
    }

    void aDraggedSliderIsOneActAReading()
    {
        Bench bench;
        bench.simulation.start();
        Settings settings = planSettings();
        for (int i = 1; i <= 50; ++i) {
            settings.temperature.range.maximum = 28.0 + i;
            bench.simulation.setSettings(settings);
            bench.clock.advanceMs(10);
        }
        QCOMPARE(bench.simulation.scenario().acts.size(), 1u);
        const QJsonObject changed{{QStringLiteral("temp_max"), 78.0}};
        QCOMPARE(bench.simulation.scenario().acts[0].changes, changed);
    }

    void aStormIsNamedInTheNextReadingAndEndsEarly()
    {
        Settings settings = planSettings();
        settings.weatherEvents = false;
        Bench bench(settings);
        QSignalSpy started(&bench.simulation, &Simulation::weatherEventStarted);
        QSignalSpy ended(&bench.simulation, &Simulation::weatherEventEnded);
        bench.simulation.start();
        bench.pass(15'000);
        bench.simulation.trigger(WeatherKind::Storm);
        bench.pass(5'000);
        QCOMPARE(started.size(), 1);
        QCOMPARE(bench.made.last().weather, WeatherKind::Storm);
        const auto events = bench.simulation.eventsBetween(wall, bench.simulation.simulatedNow());
        QCOMPARE(events.size(), 1u);
        QVERIFY(events[0].triggered);
        QVERIFY(events[0].endMs - events[0].startMs >= 100'000);
        bench.simulation.endEvents();
        bench.pass(10'000);
        QCOMPARE(bench.made.last().weather, WeatherKind::None);
        QCOMPARE(ended.size(), 1);
    }

    void aTriggeredStormIsSeenAtLongIntervalsToo()
    {
        Settings settings = planSettings(3600.0);
        settings.weatherEvents = false;
        Bench bench(settings);
        bench.simulation.start();
        bench.simulation.trigger(WeatherKind::Storm);
        for (int i = 0; i < 9; ++i) {
            bench.pass(3'600'000);
            QCOMPARE(bench.made.last().weather, WeatherKind::Storm);
        }
    }

    void switchingWeatherOffChangesNothingEarlier()
    {
        Bench bench;
        bench.simulation.start();
        for (int i = 0; i < 40; ++i)
            bench.pass(100'000);
        const auto before = bench.simulation.eventsBetween(wall, wall + 4'000'000);
        QVERIFY(!before.empty());
        Settings settings = planSettings();
        settings.weatherEvents = false;
        bench.simulation.setSettings(settings);
        for (int i = 0; i < 40; ++i)
            bench.pass(100'000);
        const auto after = bench.simulation.eventsBetween(wall, wall + 8'000'000);
        QCOMPARE(after.size(), before.size());
        for (const Reading &reading : bench.made) {
            if (reading.timestampMs > wall + 4'000'000)
                QCOMPARE(reading.weather, WeatherKind::None);
        }
    }

    /// A session of everything a person can do, saved and replayed: the same readings.
    void replayGivesTheSameBytes_data()
    {
        QTest::addColumn<int>("devices");
        QTest::newRow("one") << 1;
        QTest::newRow("fleet") << 5;
    }
    void replayGivesTheSameBytes()
    {
        QFETCH(int, devices);
        Settings settings = planSettings(0.7);
        settings.devices = devices;
        Bench bench(settings);
        Simulation &simulation = bench.simulation;
        simulation.start();
        bench.pass(20'300);
        settings.temperature.range = {0.0, 50.0};
        simulation.setSettings(settings);
        settings.intervalSeconds = 30.0;
        simulation.setSettings(settings);
        bench.clock.advanceMs(333);
        settings.intervalSeconds = 0.7; // back again before any reading
        simulation.setSettings(settings);
        bench.pass(7'777);
        simulation.trigger(WeatherKind::Front);
        bench.pass(50'001);
        settings.noiseFactor = 0.5;
        settings.speed = 60.0;
        simulation.setSettings(settings);
        bench.pass(1'000);
        simulation.endEvents();
        bench.pass(500'000); // beyond the late limit: a gap
        simulation.stop();
        bench.pass(4'000);
        simulation.start();
        settings.weatherEvents = false;
        settings.dailyPattern = false;
        settings.intervalSeconds = 3.0;
        simulation.setSettings(settings);
        bench.pass(3'000);
        const TimeMs until = simulation.simulatedNow();
        QVERIFY(bench.made.size() > 100);
        QVERIFY(!bench.gapsBefore.isEmpty());

        const auto saved = scenarioFromJson(toJson(simulation.scenario()));
        QVERIFY2(saved.ok(), qPrintable(saved ? QString() : saved.error()));
        const QList<Reading> replayed = replay(*saved, until);
        QCOMPARE(replayed.size(), bench.made.size());
        for (qsizetype i = 0; i < replayed.size(); ++i)
            QCOMPARE(replayed.at(i), bench.made.at(i));
    }

    void anotherProfileWaitsForANewRun()
    {
        Bench bench;
        Simulation &simulation = bench.simulation;
        simulation.start();
        bench.pass(50'000);
        auto cold = std::make_shared<Profile>(homeProfile());
        cold->name = "cold";
        cold->daily.amplitudeC = 0.0;
        Settings settings = simulation.settings();
        settings.profile = QStringLiteral("cold");
        settings.temperature.range = {-30.0, -20.0};
        simulation.setProfile(cold);
        simulation.setSettings(settings);
        settings.noiseFactor = 0.0;
        simulation.setSettings(settings);
        QVERIFY(simulation.profileWaits());
        bench.pass(50'000);
        for (const Reading &reading : bench.made)
            QVERIFY(reading.temperatureC >= 18.0F); // its ranges wait, too
        QCOMPARE(simulation.settings(), settings);
        const Scenario &scenario = simulation.scenario();
        QCOMPARE(scenario.acts.back().changes, (QJsonObject{{QStringLiteral("noise_factor"), 0.0}}));
        QCOMPARE(settingsAfter(scenario, scenario.acts.size()).profile, QStringLiteral("home"));

        bench.made.clear();
        simulation.newRun(true);
        QVERIFY(!simulation.profileWaits());
        simulation.start();
        bench.pass(50'000);
        QVERIFY(!bench.made.isEmpty());
        for (const Reading &reading : bench.made)
            QVERIFY(reading.temperatureC <= -20.0F);
        QCOMPARE(simulation.scenario().settings.profile, QStringLiteral("cold"));
    }

    void aFleetsGapCountsEachDevicesReadings()
    {
        Settings settings = planSettings();
        settings.devices = 7;
        Bench bench(settings);
        QSignalSpy gaps(&bench.simulation, &Simulation::gapHappened);
        bench.simulation.start();
        bench.pass(20'000); // two each, or three where the phase is 0
        const auto before = static_cast<quint64>(bench.made.size());
        bench.pass(5'003'000);
        QCOMPARE(gaps.size(), 1);
        // In 5023 s each device has 502 or 503 instants, by its phase.
        const quint64 skipped = gaps.at(0).at(2).toULongLong();
        QCOMPARE(bench.simulation.readingsSkipped(), skipped);
        quint64 instants = 0;
        for (std::uint32_t device = 0; device < 7; ++device) {
            const auto first = std::ranges::find(bench.made, device, &Reading::device);
            instants += static_cast<quint64>((wall + 5'023'000 - first->timestampMs) / 10'000 + 1);
        }
        QCOMPARE(before + skipped, instants);
    }

    void aFleetIsSpreadOverANewInterval()
    {
        for (const double seconds : {100.0, 1.0}) {
            Settings settings = planSettings();
            settings.devices = 200;
            Bench bench(settings);
            bench.simulation.start();
            bench.pass(25'000);
            bench.made.clear();
            settings.intervalSeconds = seconds;
            bench.simulation.setSettings(settings);
            const auto interval = static_cast<qint64>(seconds * 1000.0);
            QList<qsizetype> tenths;
            for (int tenth = 0; tenth < 30; ++tenth) {
                const qsizetype before = bench.made.size();
                bench.pass(interval / 10);
                tenths.append(bench.made.size() - before);
            }
            QVERIFY(std::abs(bench.made.size() - 600) <=
                    3); // at either end an instant more or less
            for (const qsizetype count : tenths)
                QVERIFY(count > 5 && count < 40); // 20 on the average
        }
    }

    void aChangeThatIsTakenBackLeavesNoTrace()
    {
        Settings settings = planSettings();
        settings.devices = 50;
        Bench plain(settings);
        Bench dragged(settings);
        for (Bench *bench : {&plain, &dragged}) {
            bench->simulation.start();
            bench->pass(33'000);
        }
        for (const double seconds : {20.0, 35.0, 10.0}) {
            settings.intervalSeconds = seconds;
            dragged.simulation.setSettings(settings);
        }
        for (Bench *bench : {&plain, &dragged})
            bench->pass(60'000);
        QCOMPARE(dragged.made, plain.made);
    }

    void aLargeBacklogLeavesTheEventLoopItsTurn()
    {
        Settings settings = planSettings();
        settings.devices = 3'000;
        Bench bench(settings);
        QList<qsizetype> batches;
        connect(&bench.simulation, &Simulation::readingsReady, this,
                [&batches](const QList<Reading> &batch, bool) { batches.append(batch.size()); });
        bench.simulation.start();
        bench.pass(100'000);
        QVERIFY(bench.made.size() < 30'000);
        while (bench.made.size() < 30'000)
            bench.simulation.tick();
        QCOMPARE(bench.made.size(), 30'000);
        for (const qsizetype size : batches)
            QVERIFY(size < 25'000);
        QVERIFY(std::ranges::is_sorted(bench.made, [](const Reading &a, const Reading &b) {
            return std::pair(a.timestampMs, a.device) < std::pair(b.timestampMs, b.device);
        }));
        QCOMPARE(replay(bench.simulation.scenario(), wall + 100'000),
                 bench.made);
    }

    void aFleetsReadingsAreSpreadAndIndependent()
    {
        Settings settings = planSettings();
        settings.devices = 20;
        Bench bench(settings);
        bench.simulation.start();
        for (int i = 0; i < 100; ++i)
            bench.pass(1'000);
        QCOMPARE(bench.simulation.deviceIds().size(), 20u);
        QSet<TimeMs> phases;
        QMap<quint32, quint32> sequences;
        TimeMs before = 0;
        for (const Reading &reading : bench.made) {
            phases.insert((reading.timestampMs - wall) % 10'000);
            QCOMPARE(reading.sequence, ++sequences[reading.device]);
            QVERIFY(reading.timestampMs >= before);
            before = reading.timestampMs;
        }
        QVERIFY(phases.size() > 10);
        QCOMPARE(sequences.size(), 20);

        settings.devices = 21;
        Bench larger(settings);
        larger.simulation.start();
        for (int i = 0; i < 100; ++i)
            larger.pass(1'000);
        QList<Reading> withoutTheNew;
        for (const Reading &reading : larger.made) {
            if (reading.device < 20)
                withoutTheNew.append(reading);
        }
        QCOMPARE(withoutTheNew, bench.made);
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"

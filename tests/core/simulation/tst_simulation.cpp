#include "core/simulation/run.h"
#include "core/simulation/runstate.h"
#include "core/simulation/simulation.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

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
        QCOMPARE(bench.simulation.scenario().acts[0].settings.temperature.range.maximum, 78.0);
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
        const QList<Reading> replayed = replay(*saved, simulation.profile(), until);
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
        QCOMPARE(scenario.acts.back().settings.noiseFactor, 0.0);
        QCOMPARE(scenario.acts.back().settings.profile, QStringLiteral("home"));

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

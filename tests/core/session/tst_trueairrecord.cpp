#include "core/session/trueairrecord.h"

#include "core/simulation/run.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

constexpr TimeMs wall = 1'763'116'200'000;

/// A run, its history and a record that follows a device from the beginning.
struct Bench
{
    FakeClock clock{wall};
    Simulation simulation{clock.share()};
    History history{100'000};
    QObject context;

    explicit Bench(int devices)
    {
        QObject::connect(
            &simulation, &Simulation::readingsReady, &context,
            [this](const QList<Reading> &batch, bool gapBefore) {
                history.append(std::span(batch.constData(), static_cast<std::size_t>(batch.size())),
                               gapBefore);
            });
        Settings settings;
        settings.seed = 7;
        settings.devices = devices;
        settings.intervalSeconds = 1.0;
        settings.utcOffsetMinutes = 0;
        simulation.setSettings(settings);
    }

    void pass(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            clock.advanceMs(1'000);
            simulation.tick();
        }
    }

    /// What a person does in a run.
    void play()
    {
        simulation.start();
        pass(60);
        Settings warmer = simulation.settings();
        warmer.temperature.range = {30.0, 40.0};
        simulation.setSettings(warmer);
        pass(40);
        simulation.trigger(WeatherKind::Storm);
        pass(60);
        simulation.stop();
        clock.advanceMs(100'000);
        simulation.start();
        pass(50);
    }
};

/// The truth as an export of the same scenario has it.
std::vector<Air> exported(const Bench &bench, std::uint32_t device)
{
    Run run(bench.simulation.scenario(), bench.simulation.deviceIds());
    std::vector<Air> all;
    std::vector<Air> own;
    QList<Reading> readings;
    run.setTruth(&all);
    constexpr std::uint64_t endless = std::numeric_limits<std::uint32_t>::max();
    bool stopped = false;
    for (const Act &act : bench.simulation.scenario().acts) {
        if (!stopped)
            run.advanceTo(wall + act.atMs - 1, endless, readings);
        run.apply(act);
        stopped = act.kind == ActKind::Stop || (stopped && act.kind != ActKind::Start);
    }
    run.advanceTo(bench.simulation.simulatedNow(), endless, readings);
    for (qsizetype i = 0; i < readings.size(); ++i) {
        if (readings[i].device == device)
            own.push_back(all[static_cast<std::size_t>(i)]);
    }
    return own;
}

} // namespace

class TestTrueAirRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWhatAnExportCallsTruth_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addRow("one device") << 1;
        QTest::addRow("a fleet") << 5;
    }

    /// Whether it followed from the beginning or looks back at the end.
    void isWhatAnExportCallsTruth()
    {
        QFETCH(const int, devices);
        const auto device = static_cast<std::uint32_t>(devices - 1);
        Bench bench(devices);
        TrueAirRecord followed(bench.simulation, bench.history);
        followed.follow(device);
        bench.play();
        TrueAirRecord lookedBack(bench.simulation, bench.history);
        lookedBack.follow(device);
        const std::vector<Air> truth = exported(bench, device);
        QVERIFY(truth.size() > 200);
        for (const TrueAirRecord *const record : {&followed, &lookedBack}) {
            QCOMPARE(record->air().size(), truth.size());
            for (std::size_t i = 0; i < truth.size(); ++i) {
                const Reading air = record->air().at(i);
                QVERIFY(std::abs(air.temperatureC - truth[i].temperatureC) < 0.0051);
                QVERIFY(std::abs(air.humidity - truth[i].humidity) < 0.0051);
                QVERIFY(std::abs(air.pressureHpa - truth[i].pressureHpa) < 0.0051);
            }
        }
    }

    void breaksWhereTheReadingsDo()
    {
        Bench bench(1);
        bench.play();
        TrueAirRecord record(bench.simulation, bench.history);
        record.follow(0);
        std::vector<std::vector<History::Point>> readings;
        std::vector<std::vector<History::Point>> air;
        const TimeMs to = bench.simulation.simulatedNow();
        bench.history.summarise(Channel::Temperature, wall, to, 5'000, readings);
        record.air().summarise(Channel::Temperature, wall, to, 5'000, air);
        QCOMPARE(readings.size(), std::size_t{2});
        QCOMPARE(air.size(), readings.size());
        QCOMPARE(air.back().front().timeMs, readings.back().front().timeMs);
    }

    void forgetsAndBeginsAnew()
    {
        Bench bench(1);
        TrueAirRecord record(bench.simulation, bench.history, 50);
        bench.play();
        QVERIFY(record.air().empty()); // follows none
        record.follow(0);
        QCOMPARE(record.air().size(), std::size_t{50});
        record.follow(std::nullopt);
        QVERIFY(record.air().empty());
        record.follow(0);
        bench.simulation.newRun(false);
        bench.history.clear();
        record.begin();
        QVERIFY(record.air().empty());
    }
};

QTEST_MAIN(TestTrueAirRecord)
#include "tst_trueairrecord.moc"

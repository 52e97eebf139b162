#include "core/backfill/backfill.h"
#include "core/fleet/fleetfile.h"
#include "core/recording/csvwriter.h"
#include "core/simulation/replay.h"
#include "core/simulation/simulation.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000; // 2025-11-14T10:30:00Z
constexpr TimeMs span = 1'500'000;

/// Devices that differ in all that may differ.
const QByteArray mixedCsv = "device_id,profile,x_km,y_km,temp_max,noise_factor,iir_filter,"
                            "interval_seconds,missed_samples,interval_jitter,self_heating,"
                            "installed,enable_weather_events,utc_offset\n"
                            "plain,,,,,,,,,,,,,\n"
                            "cellar 1,cellar,1,2,,,,,,,,,,\n"
                            "cellar 2,cellar,-3,0.5,,,,,,,1.5,,,\n"
                            "warm,,,,31,0.3,,,,,,,,\n"
                            "slow,,40,-20,,,,60,,,,,,\n"
                            "fast,,,,,,,0.5,,,,,,\n"
                            "filtered,,0,0,,,8,,,,,,,\n"
                            "gappy,,,,,,,,20,,,,,\n"
                            "trembling,,,,,,,,,2,,,,\n"
                            "old,,,,,,,,,,,2020-01-01,,\n"
                            "quiet,outdoor-temperate,,,,,,,,,,,false,+03:00\n";

std::shared_ptr<const Fleet> fleetOf(const QByteArray &csv)
{
    const QTemporaryDir folder;
    auto fleet = readFleet(csv, QStringLiteral("fleet.csv"), ProfileStore(folder.path()));
    if (!fleet)
        qFatal("%s", qPrintable(fleet.error()));
    return std::make_shared<const Fleet>(std::move(fleet).value());
}

std::shared_ptr<const Profile> home()
{
    return {std::shared_ptr<void>(), &homeProfile()};
}

Settings planSettings()
{
    Settings settings;
    settings.seed = 7;
    settings.utcOffsetMinutes = 60;
    return settings;
}

BackfillPlan planOf(const std::shared_ptr<const Fleet> &fleet, const Settings &settings,
                    bool phase = true)
{
    BackfillPlan plan;
    plan.profile = home();
    plan.fleet = fleet;
    plan.settings = settings;
    plan.fromMs = start;
    plan.toMs = start + span;
    plan.phase = phase;
    return plan;
}

struct Made
{
    QList<Reading> readings;
    std::string csv;
};

Made make(const BackfillPlan &plan, unsigned threads, std::size_t partRows)
{
    Backfill::Options how;
    how.threads = threads;
    how.partRows = partRows;
    Made made;
    Backfill(plan, how).run(
        [](BackfillPart &part, std::span<const std::string> ids) {
            appendCsvRows(part.bytes, part.readings, ids);
        },
        [&made](const BackfillPart &part) {
            made.csv += part.bytes;
            made.readings.append(QList<Reading>(part.readings.begin(), part.readings.end()));
            return true;
        },
        {});
    return made;
}

/// A live run on a hand-turned clock whose ticks come as they like.
struct Live
{
    FakeClock clock{start};
    Simulation simulation{clock.share()};
    QList<Reading> made;

    Live(const std::shared_ptr<const Fleet> &fleet, const Settings &settings)
    {
        simulation.setFleet(fleet);
        simulation.setSettings(settings);
        QObject::connect(&simulation, &Simulation::readingsReady, &simulation,
                         [this](const QList<Reading> &batch, bool) { made.append(batch); });
        simulation.start();
    }

    void passTo(TimeMs time, unsigned seed)
    {
        std::mt19937 random(seed);
        while (simulation.simulatedNow() < time) {
            const auto step = std::uniform_int_distribution<qint64>(1, 40'000)(random);
            clock.advanceMs(std::min<qint64>(step, time - simulation.simulatedNow()));
            simulation.tick();
        }
    }
};

QList<Reading> ofDevice(const QList<Reading> &readings, std::uint32_t device)
{
    QList<Reading> own;
    for (Reading reading : readings) {
        if (reading.device == device) {
            reading.device = 0;
            own.append(reading);
        }
    }
    return own;
}

} // namespace

/// Fleets whose devices differ, live and as history.
class TestFleet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historyIsWhatALiveRunMakes_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("alike") << QByteArray("device_id\na\nb\nc\nd\ne\n");
        QTest::newRow("different") << mixedCsv;
    }
    void historyIsWhatALiveRunMakes()
    {
        QFETCH(QByteArray, csv);
        const auto fleet = fleetOf(csv);
        Live live(fleet, planSettings());
        QCOMPARE(live.simulation.deviceIds(), fleet->ids);
        live.passTo(start + span, 1);
        QVERIFY(live.made.size() > 100 * 5);
        const Made history = make(planOf(fleet, planSettings()), 2, 500);
        QCOMPARE(history.readings, live.made);
        QCOMPARE(replay(live.simulation.scenario(), start + span), live.made);
        QCOMPARE(live.simulation.scenario().fleet, fleet);
    }

    void anyCutGivesTheSameBytes()
    {
        const auto fleet = fleetOf(mixedCsv);
        for (const bool phase : {true, false}) {
            BackfillPlan plan = planOf(fleet, planSettings(), phase);
            const Made whole = make(plan, 1, 1 << 16);
            QCOMPARE(make(plan, 3, 100).csv, whole.csv);
            std::string joined;
            plan.shards = 5;
            for (plan.shard = 1; plan.shard <= plan.shards; ++plan.shard)
                joined += make(plan, 2, 300).csv;
            QCOMPARE(joined, whole.csv);
        }
    }

    void aDeviceDoesNotKnowOfTheOthers()
    {
        const auto fleet = fleetOf(mixedCsv);
        const Made all = make(planOf(fleet, planSettings()), 2, 500);
        // Without the first three rows, in another order, and with one more.
        const QList<QByteArray> lines = mixedCsv.trimmed().split('\n');
        QByteArray other = lines.front() + "\nnew" + QByteArray(13, ',') + "\n";
        for (qsizetype i = lines.size() - 1; i > 3; --i)
            other += lines[i] + "\n";
        const auto some = fleetOf(other);
        const Made fewer = make(planOf(some, planSettings()), 2, 500);
        for (std::uint32_t device = 1; device < some->ids.size(); ++device) {
            const auto before = std::ranges::find(fleet->ids, some->ids[device]);
            QVERIFY(before != fleet->ids.end());
            const auto place = static_cast<std::uint32_t>(before - fleet->ids.begin());
            QCOMPARE(ofDevice(fewer.readings, device), ofDevice(all.readings, place));
        }
    }

    void whatIsSetApartIsSeen()
    {
        const auto fleet = fleetOf(mixedCsv);
        const Made all = make(planOf(fleet, planSettings()), 2, 500);
        const auto of = [&](const char *id) {
            const auto place = std::ranges::find(fleet->ids, id);
            return ofDevice(all.readings, static_cast<std::uint32_t>(place - fleet->ids.begin()));
        };
        for (const Reading &reading : of("cellar 1"))
            QVERIFY(reading.temperatureC >= 6.0 && reading.temperatureC <= 18.0);
        QVERIFY(of("fast").size() >= 20 * of("plain").size() - 20);
        QVERIFY(of("slow").size() <= of("plain").size() / 6 + 1);
        QVERIFY(of("gappy").size() < of("plain").size());
        for (const Reading &reading : of("quiet"))
            QCOMPARE(reading.weather, WeatherKind::None);
        for (const Reading &reading : of("plain"))
            QVERIFY(reading.temperatureC <= 28.0);
    }

    /// What a person does in the window holds for devices that do not say otherwise.
    void actsReachEachDeviceByItsOwnSettings()
    {
        const auto fleet = fleetOf(mixedCsv);
        Live live(fleet, planSettings());
        live.passTo(start + 300'000, 2);
        Settings settings = planSettings();
        settings.temperature.range = {-10.0, 0.0};
        settings.intervalSeconds = 5.0;
        live.simulation.setSettings(settings);
        live.passTo(start + 600'000, 3);
        live.simulation.trigger(WeatherKind::Storm);
        live.passTo(start + 700'000, 4);
        live.simulation.endEvents();
        settings.sensor.mode.filter = 4;
        live.simulation.setSettings(settings);
        live.simulation.stop();
        live.clock.advanceMs(50'000);
        live.simulation.start();
        live.passTo(start + 1'000'000, 5);
        QCOMPARE(replay(live.simulation.scenario(), start + 1'000'000), live.made);
        bool storm = false;
        for (const Reading &reading : live.made) {
            if (reading.timestampMs < start + 310'000)
                continue;
            const std::string &id = fleet->ids[reading.device];
            storm = storm || reading.weather == WeatherKind::Storm;
            if (id == "plain" || id == "fast")
                QVERIFY(reading.temperatureC <= 0.0);
            if (id == "cellar 1")
                QVERIFY(reading.temperatureC >= 6.0);
            if (id == "warm") // its own maximum stays
                QVERIFY(reading.temperatureC <= 31.0);
        }
        QVERIFY(storm);
    }

    void anotherFleetWaitsForANewRun()
    {
        const auto first = fleetOf("device_id\na\nb\n");
        const auto second = fleetOf("device_id\nc\nd\ne\n");
        Live live(first, planSettings());
        live.simulation.setFleet(second);
        QCOMPARE(live.simulation.deviceIds(), first->ids);
        live.simulation.newRun(true);
        QCOMPARE(live.simulation.deviceIds(), second->ids);
        live.simulation.setFleet(nullptr);
        QCOMPARE(live.simulation.deviceIds(), DeviceIds{"bme280_fake_001"});
    }

    void placesComeFromTheFile()
    {
        const auto fleet = fleetOf("device_id,x_km,y_km\na,3,4\nb,,\n");
        const Engine engine(engineKinds(planSettings(), home(), fleet, 0), 7, fleet->ids,
                            layoutOf(fleet));
        QCOMPARE(engine.place(0).eastKm, 3.0);
        QCOMPARE(engine.place(0).northKm, 4.0);
        QVERIFY(std::hypot(engine.place(1).eastKm, engine.place(1).northKm) <= 10.0);
        Settings wide = planSettings();
        wide.fleetRadiusKm = 1000.0;
        const Engine large(engineKinds(wide, home(), fleet, 0), 7, fleet->ids, layoutOf(fleet));
        QCOMPARE(large.place(1).eastKm, 100.0 * engine.place(1).eastKm);
    }

    void placesAreThereBeforeTheStart()
    {
        const auto fleet = fleetOf("device_id,x_km,y_km\na,3,4\nb,,\n");
        Simulation simulation;
        QCOMPARE(simulation.place(0), Place());
        simulation.setSettings(planSettings());
        simulation.setFleet(fleet);
        const Engine engine(engineKinds(planSettings(), home(), fleet, 0), 7, fleet->ids,
                            layoutOf(fleet));
        QCOMPARE(simulation.place(0), engine.place(0));
        QCOMPARE(simulation.place(1), engine.place(1));
        simulation.start();
        QCOMPARE(simulation.place(1), engine.place(1));
    }
};

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"

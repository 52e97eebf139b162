#include "core/backfill/backfill.h"
#include "core/recording/csvwriter.h"
#include "core/simulation/replay.h"
#include "core/simulation/simulation.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <random>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000; // 2025-11-14T10:30:00Z

/// What the plans of a test are made of: one row of a table.
struct Kind
{
    int devices = 1;
    double interval = 10.0;
    TimeMs spanMs = 0;
    bool phase = false;
    bool logger = false; ///< jitter, drift, missed samples and a station that averages
    bool filter = false;
};

/// A station that averages, and misses samples in a row.
Profile stationProfile()
{
    Profile profile = homeProfile();
    profile.instrument.averaging = {25.0, 6, {0.1, 1.0, 0.0}};
    profile.logger = {5.0, 3.0};
    return profile;
}

BackfillPlan planOf(const Kind &kind)
{
    BackfillPlan plan;
    plan.profile = std::make_shared<const Profile>(kind.logger ? stationProfile() : homeProfile());
    plan.settings.seed = 7;
    plan.settings.utcOffsetMinutes = 60;
    plan.settings.devices = kind.devices;
    plan.settings.intervalSeconds = kind.interval;
    if (kind.logger) {
        plan.settings.intervalJitterS = kind.interval * 0.2;
        plan.settings.clockDriftPpm = 130.0;
        plan.settings.missedPercent = 5.0;
    }
    if (kind.filter)
        plan.settings.sensor.mode.filter = 4;
    plan.fromMs = start;
    plan.toMs = start + kind.spanMs;
    plan.phase = kind.phase;
    return plan;
}

Backfill::Options options(unsigned threads, std::size_t partRows,
                          std::size_t heldRows = Backfill::Options{}.heldRows)
{
    Backfill::Options how;
    how.threads = threads;
    how.partRows = partRows;
    how.heldRows = heldRows;
    return how;
}

struct Made
{
    std::string csv;
    std::vector<Reading> readings;
    std::vector<DeviceEvent> events;
    std::uint64_t ticks = 0;
    BackfillEnd end = BackfillEnd::Cancelled;
};

Made make(const BackfillPlan &plan, const Backfill::Options &how)
{
    Made made;
    Backfill backfill(plan, how);
    made.end = backfill.run(
        [](BackfillPart &part, std::span<const std::string> ids) {
            appendCsvRows(part.bytes, part.readings, ids, part.truth);
        },
        [&made](const BackfillPart &part) {
            made.csv += part.bytes;
            made.readings.insert(made.readings.end(), part.readings.begin(), part.readings.end());
            made.events.insert(made.events.end(), part.events.begin(), part.events.end());
            made.ticks += part.ticks;
            return true;
        },
        {});
    if (made.ticks != backfill.ticks())
        qFatal("ticks() is not what was made");
    return made;
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

/// History as a pure function: however it is cut, it is the same, and the same as live.
class TestBackfill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyCutGivesTheSameBytes_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addColumn<double>("interval");
        QTest::addColumn<qint64>("spanMs");
        QTest::addColumn<bool>("phase");
        QTest::addColumn<bool>("logger");
        QTest::addColumn<bool>("filter");
        constexpr qint64 minute = 60'000;
        QTest::newRow("one device") << 1 << 10.0 << 100 * minute << false << false << false;
        QTest::newRow("one reading") << 1 << 10.0 << qint64{0} << false << false << false;
        QTest::newRow("fractions of ms") << 2 << 0.0125 << qint64{9'000} << false << false << false;
        QTest::newRow("fleet") << 7 << 10.0 << 20 * minute << false << false << false;
        QTest::newRow("fleet, phase") << 7 << 10.0 << 20 * minute << true << false << false;
        QTest::newRow("fleet, logger") << 7 << 10.0 << 20 * minute << true << true << false;
        QTest::newRow("logger") << 1 << 1.0 << 10 * minute << false << true << false;
        QTest::newRow("filter") << 3 << 10.0 << 40 * minute << false << false << true;
        QTest::newRow("all") << 3 << 10.0 << 20 * minute << true << true << true;
        QTest::newRow("many devices") << 400 << 600.0 << 20 * minute << false << false << false;
        QTest::newRow("many, phase") << 400 << 600.0 << 20 * minute << true << false << false;
        QTest::newRow("days apart") << 2 << 86400.0 << 200'000 * minute << false << false << false;
    }
    void anyCutGivesTheSameBytes()
    {
        QFETCH(int, devices);
        QFETCH(double, interval);
        QFETCH(qint64, spanMs);
        QFETCH(bool, phase);
        QFETCH(bool, logger);
        QFETCH(bool, filter);
        BackfillPlan plan = planOf({devices, interval, spanMs, phase, logger, filter});
        plan.truth = true;
        const Made whole = make(plan, options(1, std::size_t{1} << 16));
        QCOMPARE(whole.end, BackfillEnd::Complete);
        QVERIFY(!whole.csv.empty());
        QVERIFY(std::is_sorted(
            whole.readings.begin(), whole.readings.end(), [](const Reading &a, const Reading &b) {
                return std::pair(a.timestampMs, a.device) < std::pair(b.timestampMs, b.device);
            }));
        for (const auto &how : {options(2, 1 << 16), options(3, 1000), options(2, 100, 300),
                                options(1, 33), options(3, 33, 1)})
            QCOMPARE(bytes(make(plan, how).csv), bytes(whole.csv));
        for (const std::uint32_t shards : {2U, 3U, 8U}) {
            std::string joined;
            plan.shards = shards;
            for (plan.shard = 1; plan.shard <= shards; ++plan.shard)
                joined += make(plan, options(2, 200)).csv;
            QCOMPARE(bytes(joined), bytes(whole.csv));
        }
    }

    void begunLaterItIsTheRest_data() { anyCutGivesTheSameBytes_data(); }
    void begunLaterItIsTheRest()
    {
        QFETCH(int, devices);
        QFETCH(double, interval);
        QFETCH(qint64, spanMs);
        QFETCH(bool, phase);
        QFETCH(bool, logger);
        QFETCH(bool, filter);
        const BackfillPlan plan = planOf({devices, interval, spanMs, phase, logger, filter});
        const Made whole = make(plan, options(1, std::size_t{1} << 16));
        const std::size_t rows = whole.readings.size();
        for (const std::size_t row : {std::size_t{0}, rows / 3, rows / 2, rows - 1}) {
            const Reading &last = whole.readings[row];
            Backfill::Options how = options(2, 200);
            how.from = RowPosition{last.timestampMs, last.device + 1};
            const Made rest = make(plan, how);
            QCOMPARE(rest.end, BackfillEnd::Complete);
            QCOMPARE(rest.readings.size(), rows - row - 1);
            QVERIFY(std::equal(rest.readings.begin(), rest.readings.end(),
                               whole.readings.begin() + std::ptrdiff_t(row) + 1));
            QCOMPARE(Backfill(plan, how).ticksBefore() + rest.ticks, whole.ticks);
        }
    }

    void shardsAreOfOneSize()
    {
        for (const bool phase : {false, true}) {
            BackfillPlan plan = planOf({50, 10.0, 3'000'000, phase});
            const double whole = static_cast<double>(Backfill(plan).ticks());
            plan.shards = 7;
            for (plan.shard = 1; plan.shard <= plan.shards; ++plan.shard) {
                const auto part = static_cast<double>(Backfill(plan).ticks());
                QVERIFY(std::abs(part - whole / 7.0) <= 0.02 * whole / 7.0);
            }
        }
        BackfillPlan one = planOf({5, 10.0, 0}); // five rows for eight shards
        one.shards = 8;
        std::uint64_t sum = 0;
        for (one.shard = 1; one.shard <= one.shards; ++one.shard)
            sum += Backfill(one).ticks();
        QCOMPARE(sum, 5U);
    }

    void isWhatALiveRunMakes_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addColumn<bool>("logger");
        QTest::addColumn<bool>("filter");
        QTest::newRow("one") << 1 << false << false;
        QTest::newRow("one, logger") << 1 << true << false;
        QTest::newRow("one, filter") << 1 << false << true;
        QTest::newRow("fleet") << 4 << false << false;
        QTest::newRow("fleet, all") << 4 << true << true;
    }
    void isWhatALiveRunMakes()
    {
        QFETCH(int, devices);
        QFETCH(bool, logger);
        QFETCH(bool, filter);
        const BackfillPlan plan = planOf({devices, 10.0, 8'000'000, true, logger, filter});

        FakeClock clock(start);
        Simulation live(clock.share());
        live.setProfile(plan.profile);
        live.setSettings(plan.settings);
        QList<Reading> seen;
        connect(&live, &Simulation::readingsReady, this,
                [&seen](const QList<Reading> &batch, bool) { seen.append(batch); });
        live.start();
        std::mt19937 random(1);
        while (live.simulatedNow() < plan.toMs) { // a timer that is now early, now late
            const auto step = std::uniform_int_distribution<qint64>(1, 300'000)(random);
            clock.advanceMs(std::min<qint64>(step, plan.toMs - live.simulatedNow()));
            live.tick();
        }
        const QList<Reading> replayed = replay(live.scenario(), plan.toMs);
        const Made made = make(plan, options(2, 500));
        QCOMPARE(QList<Reading>(made.readings.begin(), made.readings.end()), replayed);
        QCOMPARE(replayed, seen);
        QVERIFY(seen.size() > 700 * devices);
    }

    void theIntervalDoesNotChangeTheWeather()
    {
        BackfillPlan plan = planOf({2, 10.0, 6 * 3'600'000});
        plan.settings.addNoise = false;
        const Made dense = make(plan, options(2, 1000));
        plan.settings.intervalSeconds = 600.0;
        const Made sparse = make(plan, options(2, 1000));
        QCOMPARE(sparse.readings.size(), std::size_t{2 * 37});
        std::map<std::pair<TimeMs, std::uint32_t>, Reading> byTime;
        for (const Reading &reading : dense.readings)
            byTime[{reading.timestampMs, reading.device}] = reading;
        for (const Reading &reading : sparse.readings) {
            Reading same = byTime.at({reading.timestampMs, reading.device});
            same.sequence = reading.sequence;
            QCOMPARE(same, reading);
        }
    }

    void aDeviceDoesNotDependOnTheOthers()
    {
        const Made few = make(planOf({3, 10.0, 600'000}), options(1, 1000));
        Made more = make(planOf({9, 10.0, 600'000}), options(1, 1000));
        std::erase_if(more.readings, [](const Reading &reading) { return reading.device >= 3; });
        QCOMPARE(more.readings, few.readings);
    }

    void beginsAtFromAndIncludesTo()
    {
        const Made exact = make(planOf({1, 10.0, 60'000}), options(2, 10));
        QCOMPARE(exact.readings.size(), std::size_t{7});
        QCOMPARE(exact.readings.front().timestampMs, start);
        QCOMPARE(exact.readings.front().sequence, 1U);
        QCOMPARE(exact.readings.back().timestampMs, start + 60'000);
        QCOMPARE(exact.readings.back().sequence, 7U);
        const Made shorter = make(planOf({1, 10.0, 59'999}), options(2, 10));
        QCOMPARE(shorter.readings.size(), std::size_t{6});
    }

    void readingsStayInTheirRanges()
    {
        BackfillPlan plan = planOf({3, 60.0, 20 * 86'400'000LL, false, true});
        plan.settings.temperature.range = {-5.0, 3.0};
        plan.settings.humidity.range = {80.0, 99.0};
        const Made made = make(plan, options(2, 5000));
        double lowest = 99.0;
        double highest = -99.0;
        for (const Reading &reading : made.readings) {
            lowest = std::min(lowest, reading.temperatureC);
            highest = std::max(highest, reading.temperatureC);
            QVERIFY(reading.humidity >= 80.0 && reading.humidity <= 99.0);
            QVERIFY(reading.pressureHpa >= 1000.0 && reading.pressureHpa <= 1025.0);
        }
        QVERIFY(lowest >= -5.0 && lowest < -3.0);
        QVERIFY(highest <= 3.0 && highest > 1.0);
    }

    void missedSamplesUseTheirSequence()
    {
        BackfillPlan plan = planOf({2, 1.0, 20'000'000});
        plan.settings.missedPercent = 10.0;
        const Made made = make(plan, options(2, 5000));
        QCOMPARE(made.ticks, 40'002U);
        // 4000 expected, standard deviation 60.
        const auto missed = static_cast<double>(made.ticks - made.readings.size());
        QVERIFY2(std::abs(missed - 4000.0) < 300.0, qPrintable(QString::number(missed)));
        std::array<std::vector<std::uint32_t>, 2> seen;
        for (const Reading &reading : made.readings) {
            QCOMPARE(reading.timestampMs, start + (reading.sequence - 1) * 1000);
            seen[reading.device].push_back(reading.sequence);
        }
        QVERIFY(seen[0] != seen[1]); // each device misses its own
        plan.settings.missedPercent = 0.0;
        std::map<std::pair<std::uint32_t, std::uint32_t>, Reading> all;
        for (const Reading &reading : make(plan, options(2, 5000)).readings)
            all[{reading.device, reading.sequence}] = reading;
        for (const Reading &reading : made.readings) // the others are as they were
            QCOMPARE(reading, (all[{reading.device, reading.sequence}]));
    }

    void eventsGoToTheShardOfTheirStart()
    {
        BackfillPlan plan = planOf({3, 10.0, 50'000'000});
        plan.labels = true;
        const Made whole = make(plan, options(2, 500));
        QVERIFY(whole.events.size() > 60);
        // Readings and events say the same.
        std::size_t inEvents = 0;
        for (const Reading &reading : whole.readings) {
            const auto named = std::ranges::any_of(whole.events, [&](const DeviceEvent &one) {
                return one.device == reading.device && one.event.kind == reading.weather &&
                       one.event.startMs <= reading.timestampMs &&
                       reading.timestampMs < one.event.endMs;
            });
            QCOMPARE(named, reading.weather != WeatherKind::None);
            inEvents += named ? 1 : 0;
        }
        QVERIFY(inEvents > 1000);

        plan.shards = 5;
        std::vector<DeviceEvent> joined;
        for (plan.shard = 1; plan.shard <= plan.shards; ++plan.shard) {
            QCOMPARE(Backfill(plan).eventsBefore(), joined.size());
            const Made part = make(plan, options(2, 700));
            std::vector<DeviceEvent> listed;
            Backfill(plan, options(1, 500)).listEvents([&](const std::vector<DeviceEvent> &some) {
                listed.insert(listed.end(), some.begin(), some.end());
                return true;
            });
            QCOMPARE(listed.size(), part.events.size());
            for (std::size_t i = 0; i < listed.size(); ++i) {
                QCOMPARE(listed[i].device, part.events[i].device);
                QCOMPARE(listed[i].event, part.events[i].event);
            }
            joined.insert(joined.end(), part.events.begin(), part.events.end());
        }
        QCOMPARE(joined.size(), whole.events.size());
        for (std::size_t i = 0; i < joined.size(); ++i) {
            QCOMPARE(joined[i].device, whole.events[i].device);
            QCOMPARE(joined[i].event, whole.events[i].event);
        }
        plan.settings.weatherEvents = false;
        QVERIFY(make(plan, options(2, 700)).events.empty());
    }

    void canBeStoppedFromOutside()
    {
        const BackfillPlan plan = planOf({10, 1.0, 365 * 86'400'000LL});
        Backfill backfill(plan, options(2, 1000));
        std::stop_source stop;
        int parts = 0;
        const BackfillEnd end = backfill.run([](BackfillPart &, std::span<const std::string>) {},
                                             [&](const BackfillPart &) {
                                                 if (++parts == 3)
                                                     stop.request_stop();
                                                 return true;
                                             },
                                             stop.get_token());
        QCOMPARE(end, BackfillEnd::Cancelled);
        QCOMPARE(parts, 3);
    }

    void theConsumerMayRefuse()
    {
        Backfill backfill(planOf({10, 1.0, 365 * 86'400'000LL}), options(2, 1000));
        const BackfillEnd end = backfill.run([](BackfillPart &, std::span<const std::string>) {},
                                             [](const BackfillPart &) { return false; }, {});
        QCOMPARE(end, BackfillEnd::Refused);
    }

    /// Memory is flat because no worker runs far ahead of the consumer.
    void aSlowConsumerIsWaitedFor()
    {
        Backfill backfill(planOf({3, 1.0, 2 * 3'600'000LL}), options(3, 100));
        std::atomic<int> formatted = 0;
        int taken = 0;
        int ahead = 0;
        const auto end =
            backfill.run([&](BackfillPart &, std::span<const std::string>) { ++formatted; },
                         [&](const BackfillPart &) {
                             if (taken < 3) { // all that can be made is made
                                 [[maybe_unused]] const bool full =
                                     QTest::qWaitFor([&] { return formatted - taken >= 8; }, 2000);
                             }
                             ahead = std::max(ahead, formatted - taken);
                             ++taken;
                             return true;
                         },
                         {});
        QCOMPARE(end, BackfillEnd::Complete);
        QVERIFY(taken > 100);
        QVERIFY2(ahead <= 9, qPrintable(QString::number(ahead)));
    }

    void runIdsNameTheRun()
    {
        BackfillPlan plan = planOf({1, 10.0, 60'000});
        const std::string id = backfillRunId(plan);
        QVERIFY(id.size() >= 6);
        QVERIFY(std::ranges::all_of(
            id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }));
        const auto other = [&](auto change) {
            BackfillPlan changed = plan;
            change(changed);
            return backfillRunId(changed) != id;
        };
        QVERIFY(other([](BackfillPlan &p) { p.settings.seed = 8; }));
        QVERIFY(other([](BackfillPlan &p) { p.fromMs += 1; }));
        QVERIFY(other([](BackfillPlan &p) { p.toMs += 1; }));
        QVERIFY(other([](BackfillPlan &p) { p.phase = true; }));
        QVERIFY(other([](BackfillPlan &p) { p.settings.missedPercent = 1.0; }));
        QVERIFY(other([](BackfillPlan &p) {
            Profile profile = *p.profile;
            profile.latitudeDeg += 1.0;
            p.profile = std::make_shared<const Profile>(profile);
        }));
        QVERIFY(!other([](BackfillPlan &p) { p.shards = 4; }));
        QVERIFY(!other([](BackfillPlan &p) { p.settings.speed = 60.0; }));
        QVERIFY(!other([](BackfillPlan &p) { p.settings.batch = 100; }));
        QVERIFY(!other([](BackfillPlan &p) { p.settings.outbox = false; }));
        QVERIFY(
            !other([](BackfillPlan &p) { p.settings.profile = QStringLiteral("./home.json"); }));
    }

    void brokenPlansAreNamed()
    {
        BackfillPlan plan = planOf({1, 10.0, 60'000});
        QCOMPARE(brokenPlanMessage(plan), QString());
        plan.shard = 3;
        plan.shards = 2;
        QVERIFY(brokenPlanMessage(plan).contains(QStringLiteral("shard 3 of 2")));
        plan = planOf({1, 10.0, -1});
        QVERIFY(brokenPlanMessage(plan).contains(QStringLiteral("2025-11-14T10:29:59.999Z")));
        plan = planOf({1, 0.01, 50'000'000'000});
        QVERIFY(brokenPlanMessage(plan).contains(QStringLiteral("4294967295")));
    }

    void whatIsLeftOpenIsDrawn()
    {
        BackfillPlan plan = planOf({});
        plan.settings.seed.reset();
        plan.settings.utcOffsetMinutes.reset();
        const BackfillPlan full = completed(plan);
        QVERIFY(full.settings.seed && *full.settings.seed >= 0);
        QVERIFY(full.settings.utcOffsetMinutes);
        QVERIFY(*completed(plan).settings.seed != *full.settings.seed);
        QCOMPARE(completed(full).settings, full.settings);
    }
};

QTEST_GUILESS_MAIN(TestBackfill)
#include "tst_backfill.moc"

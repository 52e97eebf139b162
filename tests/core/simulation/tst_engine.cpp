#include "core/simulation/engine.h"

#include "core/profiles/profile.h"
#include "core/profiles/profilestore.h"
#include "core/simulation/crew.h"
#include "tests/core/simulation/recordeddays.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'164'800'000; // 2025-11-15T00:00:00Z

EngineSettings plan()
{
    EngineSettings settings;
    settings.climate.ranges = homeProfile().ranges;
    settings.climate.drift = homeProfile().drift;
    return settings;
}

EngineSettings filtered()
{
    EngineSettings settings = plan();
    settings.instrument.mode.filter = 16;
    return settings;
}

const ProfileStore &profiles()
{
    static const QTemporaryDir folder;
    static const ProfileStore store(folder.path());
    return store;
}

Profile profileNamed(const QString &name)
{
    Profile profile = homeProfile();
    if (name == QLatin1String("shared"))
        profile.neighbourhood.airKm = 3.0;
    else if (name == QLatin1String("recorded"))
        profile.library = recordedDays(profile.octaves.amplitudes.size());
    else
        profile = profiles().load(name).value();
    return profile;
}

/// Readings of ticks [first, first + count) of a timeline with this interval.
std::vector<Reading> make(Engine &engine, TimeMs interval, std::uint64_t first, std::size_t count,
                          std::uint32_t device = 0)
{
    const std::size_t before = engine.warmUp(first);
    std::vector<TimeMs> times(before + count);
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] =
            start + (static_cast<TimeMs>(first + i) - static_cast<TimeMs>(before)) * interval;
    std::vector<Reading> out(count);
    engine.generate(device, times, before, static_cast<std::uint32_t>(first + 1), out);
    return out;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A mean of coarse samples: where the air rests, on their steps; as the air moves, between.
    void aStationsReadingsAreMeansOfItsWindow()
    {
        Profile profile = homeProfile();
        EngineSettings calm = plan();
        calm.instrument.noiseScale = 0.0;
        profile.instrument.unitErrors = false;
        Engine plain(profile, 7, {"a"}, calm);
        profile.instrument.averaging = {60.0, 16, {0.1, 0.0, 0.0}};
        Engine station(profile, 7, {"a"}, calm);
        QVERIFY(station.needsPast(0) && station.anyNeedsPast() && !plain.needsPast(0));
        constexpr TimeMs minute = 60'000;
        std::vector<TimeMs> times(2000);
        for (std::size_t i = 0; i < times.size(); ++i)
            times[i] = start + static_cast<TimeMs>(i) * minute;
        std::vector<Reading> means(times.size());
        std::vector<Air> truth(times.size());
        station.generate(0, times, 0, 1, means, truth);
        std::vector<Reading> middles(times.size());
        std::vector<Air> air(times.size());
        plain.generate(0, times, 0, 1, middles, air);
        std::size_t resting = 0;
        for (std::size_t i = 0; i < times.size(); ++i) {
            QVERIFY(std::abs(truth[i].temperatureC - air[i].temperatureC) < 0.05);
            QCOMPARE(means[i].timestampMs, times[i]);
            const double tenths = means[i].temperatureC * 10.0;
            resting += std::abs(tenths - std::round(tenths)) < 0.01 ? 1U : 0U;
        }
        QVERIFY2(resting > 400 && resting < 1900, qPrintable(QString::number(resting)));
        // Without coarse samples, a channel is read in the window's middle.
        for (TimeMs &time : times)
            time -= minute / 2;
        plain.generate(0, times, 0, 1, middles);
        for (std::size_t i = 0; i < times.size(); ++i) {
            QVERIFY(std::abs(means[i].pressureHpa - middles[i].pressureHpa) < 0.05);
            QVERIFY(std::abs(means[i].temperatureC - middles[i].temperatureC) < 0.09);
        }
    }

    /// The chip's registers hold still between its own measurements, at any interval and in any
    /// cut.
    void inNormalModeNothingChangesBetweenMeasurements_data()
    {
        QTest::addColumn<int>("coefficient");
        QTest::addColumn<int>("interval");
        for (const int coefficient : {1, 4, 16}) {
            for (const int interval : {50, 100, 777, 10'000})
                QTest::addRow("filter %d, %d ms", coefficient, interval) << coefficient << interval;
        }
    }
    void inNormalModeNothingChangesBetweenMeasurements()
    {
        QFETCH(int, coefficient);
        QFETCH(int, interval);
        EngineSettings settings = plan();
        settings.instrument.mode = {{1, 1, 1}, coefficient, 1'000'000};
        Engine engine(homeProfile(), 1, {"a", "b"}, settings);
        QCOMPARE(engine.warmUp(1000), std::size_t{0});
        const std::size_t count = interval < 1000 ? 4000 : 300;
        for (std::uint32_t device = 0; device < 2; ++device) {
            const MeasurementClock clock =
                Bme280(1, engine.idHash(device)).clock(settings.instrument.mode);
            const auto whole = make(engine, interval, 0, count, device);
            std::size_t changes = 0;
            std::size_t measurements = 0;
            for (std::size_t i = 1; i < count; ++i) {
                const Reading &a = whole[i - 1];
                const Reading &b = whole[i];
                const bool same = a.temperatureC == b.temperatureC && a.humidity == b.humidity &&
                                  a.pressureHpa == b.pressureHpa;
                const bool another = clock.number(a.timestampMs) != clock.number(b.timestampMs);
                QVERIFY(same || another);
                changes += same ? 0U : 1U;
                measurements += another ? 1U : 0U;
            }
            QVERIFY(changes > measurements / 2);
            for (std::size_t done = 0; done < count;) {
                const std::size_t piece = std::min<std::size_t>(count - done, 1 + done * 7 % 301);
                const auto part = make(engine, interval, done, piece, device);
                for (std::size_t i = 0; i < piece; ++i)
                    QCOMPARE(part[i], whole[done + i]);
                done += piece;
            }
        }
    }

    /// Whoever measures it: the true air of a house knows nothing of its sensors' errors.
    void roomsShareTheirPressure()
    {
        EngineSettings settings = plan();
        settings.fleetRadiusKm = 0.004;
        Engine engine(homeProfile(), 3, {"kitchen", "bath", "hall", "attic"}, settings);
        std::vector<TimeMs> times(5000);
        for (std::size_t i = 0; i < times.size(); ++i)
            times[i] = start + static_cast<TimeMs>(i) * 10'000;
        std::vector<Reading> readings(times.size());
        std::vector<Air> first(times.size());
        engine.generate(0, times, 0, 1, readings, first);
        for (std::uint32_t device = 1; device < 4; ++device) {
            std::vector<Air> truth(times.size());
            engine.generate(device, times, 0, 1, readings, truth);
            double error = 0.0;
            for (std::size_t i = 0; i < times.size(); ++i) {
                QVERIFY(std::abs(truth[i].pressureHpa - first[i].pressureHpa) < 0.05);
                QVERIFY(readings[i].pressureHpa >= 1000.0 && readings[i].pressureHpa <= 1025.0);
                error += readings[i].pressureHpa - truth[i].pressureHpa;
            }
            // Away from the ends of the range an error is the unit's whole one.
            const double own = Bme280(3, engine.idHash(device)).errors()[2];
            QVERIFY(std::abs(error / static_cast<double>(times.size()) - own) <
                    0.3 + 0.5 * std::abs(own));
        }
    }

    void readingsDoNotDependOnTheCut_data()
    {
        QTest::addColumn<bool>("filter");
        QTest::addColumn<bool>("averages");
        QTest::newRow("no filter") << false << false;
        QTest::newRow("filter 16") << true << false;
        QTest::newRow("means") << false << true;
        QTest::newRow("means, filter 16") << true << true;
    }
    void readingsDoNotDependOnTheCut()
    {
        QFETCH(bool, filter);
        QFETCH(bool, averages);
        Profile profile = homeProfile();
        if (averages)
            profile.instrument.averaging = {30.0, 8, {0.2, 1.0, 0.0}};
        Engine engine(profile, 7, {"a"}, filter ? filtered() : plan());
        QCOMPARE(engine.warmUp(1000) > 0, filter);
        const auto whole = make(engine, 10'000, 0, 1500);
        QCOMPARE(whole.front().sequence, 1u);
        QCOMPARE(whole.back().timestampMs, start + 1499 * 10'000);
        std::size_t done = 0;
        for (std::size_t piece = 1; done < whole.size(); piece = piece * 2 + 1) {
            const std::size_t count = std::min(piece, whole.size() - done);
            const auto part = make(engine, 10'000, done, count);
            for (std::size_t i = 0; i < count; ++i)
                QCOMPARE(part[i], whole[done + i]);
            done += count;
        }
        Engine other(profile, 7, {"a"}, filter ? filtered() : plan());
        QCOMPARE(make(other, 10'000, 700, 20),
                 std::vector(whole.begin() + 700, whole.begin() + 720));
    }

    /// What a filter is remembered by is what it would begin anew with, whoever is read in between
    /// and whatever happens.
    void aFilterGoesOnAsIfItBeganAnew()
    {
        const DeviceIds ids{"a", "b"};
        Engine engine(homeProfile(), 7, ids, filtered());
        const auto reading = [](Engine &of, std::uint64_t tick, std::uint32_t device) {
            return make(of, 10'000, tick, 1, device).front();
        };
        std::vector<EngineSettings> settings{filtered()};
        for (std::uint64_t tick = 200; tick < 330; ++tick) { // a block begins at 256
            if (tick == 230)
                engine.trigger(WeatherKind::Storm, start + 229 * 10'000, 300'000);
            if (tick == 300) {
                settings.front().instrument.noiseScale = 2.0;
                engine.setSettings(settings);
            }
            Engine anew(homeProfile(), 7, ids, settings.front());
            if (tick >= 230)
                anew.trigger(WeatherKind::Storm, start + 229 * 10'000, 300'000);
            QCOMPARE(reading(engine, tick, 0), reading(anew, tick, 0));
            if (tick % 3 != 0)
                QCOMPARE(reading(engine, tick, 1), reading(anew, tick, 1));
        }
        // The same ticks of another timeline are other readings.
        const auto other = make(engine, 20'000, 330, 1);
        Engine anew(homeProfile(), 7, ids, settings.front());
        anew.trigger(WeatherKind::Storm, start + 229 * 10'000, 300'000);
        QCOMPARE(other, make(anew, 20'000, 330, 1));
    }

    /// The contract of design 3: without noise, ten seconds and ten minutes agree where they meet.
    void intervalsAgreeWhereTheyMeet()
    {
        EngineSettings settings = plan();
        settings.instrument.noiseScale = 0.0;
        Engine engine(homeProfile(), 11, {"a"}, settings);
        const auto fine = make(engine, 10'000, 0, 8641);
        const auto coarse = make(engine, 600'000, 0, 145);
        for (std::size_t i = 0; i < coarse.size(); ++i) {
            for (const Channel channel : allChannels)
                QCOMPARE(coarse[i].channel(channel), fine[i * 60].channel(channel));
            QCOMPARE(coarse[i].weather, fine[i * 60].weather);
        }
    }

    /// The autocorrelation at an hour's lag does not depend on the interval.
    void memoryDoesNotDependOnTheInterval()
    {
        const auto correlation = [](TimeMs interval) {
            Engine engine(homeProfile(), 5, {"a"}, plan());
            const auto count = static_cast<std::size_t>(5 * 86'400'000LL / interval);
            const auto lag = static_cast<std::size_t>(3'600'000 / interval);
            const auto values = make(engine, interval, 0, count);
            double mean = 0.0;
            for (const Reading &r : values)
                mean += r.temperatureC / static_cast<double>(count);
            double shifted = 0.0;
            double own = 0.0;
            for (std::size_t i = 0; i < count; ++i) {
                const double x = values[i].temperatureC - mean;
                own += x * x;
                if (i >= lag)
                    shifted += x * (values[i - lag].temperatureC - mean);
            }
            return shifted / own;
        };
        const double second = correlation(1'000);
        QVERIFY(std::abs(second - correlation(10'000)) < 0.01);
        QVERIFY(std::abs(second - correlation(60'000)) < 0.01);
        QVERIFY(std::abs(second - correlation(600'000)) < 0.01);
        QVERIFY(second > 0.5);
    }

    /// The defaults of the issue: 30 days at 60 s through the chip.
    void thirtyDaysStayInsideAndOffTheBounds()
    {
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            Engine engine(homeProfile(), seed, {"bme280_fake_001"}, plan());
            const auto values = make(engine, 60'000, 0, 30 * 1440);
            for (const Channel channel : allChannels) {
                const ChannelRange range = plan().climate.ranges[indexOf(channel)];
                int near = 0;
                for (const Reading &r : values) {
                    const double v = r.channel(channel);
                    QVERIFY(v >= range.minimum && v <= range.maximum);
                    near += v < range.minimum + 0.01 * range.span() ||
                                    v > range.maximum - 0.01 * range.span()
                                ? 1
                                : 0;
                }
                QVERIFY2(near < 43, qPrintable(QString::number(near))); // 0.1 %
            }
        }
    }

    /// Device N is who it is, whoever else is there.
    void devicesDoNotKnowOfEachOther()
    {
        Engine three(homeProfile(), 7, {"a", "b", "c"}, plan());
        Engine two(homeProfile(), 7, {"b", "d"}, plan());
        const auto first = make(three, 10'000, 0, 100, 1);
        auto second = make(two, 10'000, 0, 100, 0);
        for (Reading &reading : second)
            reading.device = 1;
        QCOMPARE(second, first);
        QVERIFY(make(three, 10'000, 0, 100, 0) != first);
    }

    void eachIsWhatOneMakes_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("ageing");
        QTest::addColumn<int>("members");
        QTest::newRow("home") << QStringLiteral("home") << false << 1;
        QTest::newRow("home, ageing") << QStringLiteral("home") << true << 1;
        QTest::newRow("home, three at work") << QStringLiteral("home") << false << 3;
        QTest::newRow("air shared, too") << QStringLiteral("shared") << false << 2;
        QTest::newRow("a recording's") << QStringLiteral("recorded") << false << 2;
        for (const QString &name : profiles().names())
            QTest::newRow(qPrintable(name)) << name << false << 1;
    }
    /// Readings of many devices at once, in any order and with what was kept from other instants,
    /// are those that each device makes alone.
    void eachIsWhatOneMakes()
    {
        QFETCH(QString, profile);
        QFETCH(bool, ageing);
        QFETCH(int, members);
        const Profile climate = profileNamed(profile);
        EngineSettings settings = plan();
        settings.climate.ranges = climate.ranges;
        if (ageing)
            settings.instrument.installed = start + 40'000'000;
        std::vector<std::string> ids;
        for (int i = 0; i < 37; ++i)
            ids.push_back("device " + std::to_string(i));
        EngineSettings other = settings;
        other.climate.ranges[0].maximum += 3.0;
        Engine many(climate, 7, ids, settings);
        Engine alone(climate, 7, ids, settings);
        Crew crew(static_cast<unsigned>(members));
        std::mt19937 random(5);
        TimeMs now = start;
        for (int round = 0; round < 60; ++round) {
            std::vector<Engine::Instant> instants;
            for (int i = 0; i < 50; ++i) {
                const auto device = static_cast<std::uint32_t>(random() % ids.size());
                instants.push_back({now + static_cast<TimeMs>(random() % 60'000), device,
                                    static_cast<std::uint32_t>(1 + random() % 1000)});
            }
            std::vector<Reading> made(instants.size());
            many.generateEach(instants, made, members > 1 ? &crew : nullptr);
            for (std::size_t i = 0; i < made.size(); ++i) {
                Reading expected;
                alone.generate(instants[i].device, {&instants[i].time, 1}, 0, instants[i].sequence,
                               {&expected, 1});
                QCOMPARE(made[i], expected);
            }
            now += static_cast<TimeMs>(random() % 30'000'000) - 8'000'000;
            for (Engine *engine : {&many, &alone}) {
                if (round % 7 == 3)
                    engine->trigger(WeatherKind::Storm, now, 3'600'000);
                if (round % 7 == 5)
                    engine->endEvents(now + 600'000);
                if (round == 30)
                    engine->setSettings({&other, 1});
            }
        }
    }

    void neighboursShareThePressure()
    {
        EngineSettings settings = plan();
        settings.climate.scheduledEvents = false;
        settings.fleetRadiusKm = 1.0;
        Engine engine(homeProfile(), 7, {"a", "b"}, settings);
        const auto a = make(engine, 600'000, 0, 4320, 0);
        const auto b = make(engine, 600'000, 0, 4320, 1);
        double ab = 0.0;
        double aa = 0.0;
        double bb = 0.0;
        double meanA = 0.0;
        double meanB = 0.0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            meanA += a[i].pressureHpa / static_cast<double>(a.size());
            meanB += b[i].pressureHpa / static_cast<double>(b.size());
        }
        for (std::size_t i = 0; i < a.size(); ++i) {
            ab += (a[i].pressureHpa - meanA) * (b[i].pressureHpa - meanB);
            aa += (a[i].pressureHpa - meanA) * (a[i].pressureHpa - meanA);
            bb += (b[i].pressureHpa - meanB) * (b[i].pressureHpa - meanB);
        }
        QVERIFY(ab / std::sqrt(aa * bb) > 0.98);
    }
};

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"

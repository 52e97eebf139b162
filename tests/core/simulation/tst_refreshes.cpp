#include "core/instrument/trim.h"
#include "core/profiles/profile.h"
#include "core/simulation/engine.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'164'800'000; // 2025-11-15T00:00:00Z
constexpr TimeMs minute = 60'000;
constexpr std::size_t count = 2400; // more than is made in one go

/// Temperature each 5 minutes, pressure each 12, and where `windowS` says so, means.
Profile console(double windowS)
{
    Profile profile = homeProfile();
    profile.instrument.refresh.intervalS = {300.0, 0.0, 720.0};
    profile.instrument.refresh.phaseS = {30.0, std::nullopt, 84.0};
    profile.instrument.averaging.windowS = windowS;
    return profile;
}

EngineSettings plan(int filter, int standbyUs)
{
    EngineSettings settings;
    settings.climate.ranges = homeProfile().ranges;
    settings.climate.drift = homeProfile().drift;
    settings.instrument.mode.filter = filter;
    settings.instrument.mode.standbyUs = standbyUs;
    return settings;
}

struct Made
{
    std::vector<Reading> readings;
    std::vector<RawWords> words;
};

/// Readings of ticks [first, first + size) each minute.
Made make(Engine &engine, std::size_t first, std::size_t size, std::uint32_t device = 0)
{
    const std::size_t before = engine.warmUp(first, device);
    std::vector<TimeMs> times(before + size);
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] = start + (static_cast<TimeMs>(first + i) - static_cast<TimeMs>(before)) * minute;
    Made made{std::vector<Reading>(size), std::vector<RawWords>(size)};
    engine.generate(device, times, before, static_cast<std::uint32_t>(first + 1), made.readings, {},
                    made.words);
    return made;
}

/// How often a channel changes within [from, to) seconds of each period, and at all.
std::array<std::size_t, 2> changesWithin(const std::vector<Reading> &readings, Channel channel,
                                         TimeMs periodS, TimeMs from, TimeMs to)
{
    std::array<std::size_t, 2> changes{};
    for (std::size_t i = 1; i < readings.size(); ++i) {
        if (readings[i].channel(channel) == readings[i - 1].channel(channel))
            continue;
        const TimeMs second = readings[i].timestampMs / 1000 % periodS;
        changes[0] += second >= from && second < to ? 1U : 0U;
        ++changes[1];
    }
    return changes;
}

void addModes()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<int>("standbyUs");
    QTest::addColumn<double>("windowS");
    QTest::newRow("forced") << 1 << 0 << 0.0;
    QTest::newRow("filter") << 16 << 0 << 0.0;
    QTest::newRow("normal mode") << 4 << 1'000'000 << 0.0;
    QTest::newRow("means") << 1 << 0 << 60.0;
}

} // namespace

/// A station that asks its sensors more rarely than it is read.
class TestRefreshes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesChangeAtRefreshesOnly_data() { addModes(); }
    void valuesChangeAtRefreshesOnly()
    {
        QFETCH(int, filter);
        QFETCH(int, standbyUs);
        QFETCH(double, windowS);
        const Profile profile = console(windowS);
        Engine engine(profile, 3, {"a"}, plan(filter, standbyUs));
        const std::vector<Reading> readings = make(engine, 0, count).readings;
        // The first reading after a refresh, and where it is a mean of the minute the next as well.
        const TimeMs longer = windowS > 0.0 ? 60 : 0;
        const auto pressure = changesWithin(readings, Channel::Pressure, 720, 120, 121 + longer);
        QCOMPARE(pressure[0], pressure[1]);
        QVERIFY2(pressure[0] > 150, qPrintable(QString::number(pressure[0])));
        const auto warmth = changesWithin(readings, Channel::Temperature, 300, 60, 61 + longer);
        QCOMPARE(warmth[0], warmth[1]);
        QVERIFY2(warmth[0] > 300, qPrintable(QString::number(warmth[0])));
        const auto humidity = changesWithin(readings, Channel::Humidity, 60, 0, 60);
        QVERIFY(humidity[0] > count / 2);
    }

    /// What is held is what the sensor read at the refresh.
    void whatIsHeldWasRead()
    {
        const Profile profile = console(0.0);
        Engine station(profile, 3, {"a"}, plan(1, 0));
        const std::vector<Reading> held = make(station, 0, count).readings;
        Profile always = profile;
        always.instrument.refresh = {};
        Engine plain(always, 3, {"a"}, plan(1, 0));
        for (const std::size_t i : {2U, 100U, 2000U}) {
            const TimeMs at = start + static_cast<TimeMs>(i) * minute;
            const TimeMs refresh = (at - 84'000) / 720'000 * 720'000 + 84'000;
            std::vector<Reading> read(1);
            plain.generate(0, std::array{refresh}, 0, 1, read);
            QCOMPARE(held[i].pressureHpa, read[0].pressureHpa);
        }
    }

    void theSameInAnyCut_data() { addModes(); }
    void theSameInAnyCut()
    {
        QFETCH(int, filter);
        QFETCH(int, standbyUs);
        QFETCH(double, windowS);
        const Profile profile = console(windowS);
        Engine engine(profile, 3, {"a", "b"}, plan(filter, standbyUs));
        QVERIFY(engine.needsPast(1));
        std::mt19937 generator(5);
        for (std::uint32_t device = 0; device < 2; ++device) {
            const Made whole = make(engine, 0, count, device);
            Engine other(profile, 3, {"a", "b"}, plan(filter, standbyUs));
            for (std::size_t first = 0; first < count;) {
                const std::size_t most = first < 40 ? 1 : 700; // one by one, as live
                const std::size_t size =
                    std::min<std::size_t>(count - first, 1 + generator() % most);
                const Made part = make(other, first, size, device);
                for (std::size_t i = 0; i < size; ++i) {
                    QCOMPARE(part.readings[i], whole.readings[first + i]);
                    QCOMPARE(part.words[i], whole.words[first + i]);
                }
                first += size;
            }
        }
    }

    /// The raw words of a reading give its values back.
    void wordsGoWithTheValues()
    {
        const Profile profile = console(60.0);
        Engine engine(profile, 3, {"a"}, plan(1, 0));
        const Made made = make(engine, 0, count);
        for (std::size_t i = 0; i < count; ++i) {
            const Air air = compensated(made.words[i], engine.trim(0));
            QVERIFY(std::abs(air.temperatureC - made.readings[i].temperatureC) < 0.0051);
            QVERIFY(std::abs(air.humidity - made.readings[i].humidity) < 0.02);
            QVERIFY(std::abs(air.pressureHpa - made.readings[i].pressureHpa) < 0.0052);
        }
    }
};

QTEST_APPLESS_MAIN(TestRefreshes)
#include "tst_refreshes.moc"

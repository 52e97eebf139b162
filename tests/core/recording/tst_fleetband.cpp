#include "core/recording/fleetband.h"

#include "tests/core/recording/samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000; // a multiple of 10 s

Reading readingAt(TimeMs time, std::uint32_t device, double temperature)
{
    Reading reading;
    reading.timestampMs = time;
    reading.device = device;
    reading.temperatureC = temperature;
    reading.humidity = 50.0 + temperature;
    reading.pressureHpa = temperature / 2.0; // the only channel with room for 100 000 buckets
    return reading;
}

/// One reading of each of `devices` in each bucket of 10 s, with a temperature of bucket + device.
std::vector<Reading> fleet(int devices, int buckets, int firstBucket = 0)
{
    std::vector<Reading> readings;
    for (int bucket = firstBucket; bucket < firstBucket + buckets; ++bucket) {
        for (int device = 0; device < devices; ++device)
            readings.push_back(readingAt(start + bucket * 10'000 + device,
                                         static_cast<std::uint32_t>(device), bucket + device));
    }
    return readings;
}

/// As the header says it, by sorting.
std::map<TimeMs, FleetBand::Spread> bruteForce(const std::vector<Reading> &readings,
                                               Channel channel, TimeMs bucket)
{
    std::map<TimeMs, std::vector<double>> values;
    for (const Reading &reading : readings)
        values[floorDivide(reading.timestampMs, bucket) * bucket].push_back(
            reading.channel(channel));
    values.erase(std::prev(values.end())); // not complete
    std::map<TimeMs, FleetBand::Spread> spreads;
    for (auto &[time, all] : values) {
        std::sort(all.begin(), all.end());
        const double sum = all[(all.size() - 1) / 2] + all[all.size() / 2];
        const double median = std::floor(std::round(sum * 100.0) / 2.0) / 100.0;
        spreads[time + bucket / 2] = {all.front(), median, all.back()};
    }
    return spreads;
}

using Runs = std::vector<std::vector<FleetBand::Point>>;

} // namespace

class TestFleetBand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsABucketOnceItIsComplete()
    {
        FleetBand band;
        QVERIFY(band.empty());
        QVERIFY(!band.newest());
        band.append(fleet(5, 1));
        QVERIFY(band.empty());
        QCOMPARE(band.revision(), std::uint64_t{0});
        band.append(fleet(1, 1, 1));
        QCOMPARE(band.revision(), std::uint64_t{1});
        const auto newest = band.newest();
        QVERIFY(newest.has_value());
        QCOMPARE(newest->timeMs, start + 5'000);
        QCOMPARE(newest->readings, std::size_t{5});
        QCOMPARE(newest->spreads[0], (FleetBand::Spread{0.0, 2.0, 4.0}));
        QCOMPARE(newest->spreads[1], (FleetBand::Spread{50.0, 52.0, 54.0}));
        QCOMPARE(newest->spreads[2], (FleetBand::Spread{0.0, 1.0, 2.0}));
    }

    void matchesSorting_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("piece");
        QTest::newRow("two, one by one") << 2 << 1;
        QTest::newRow("many, in pieces") << 300 << 777;
        QTest::newRow("many, at once") << 97 << 30'000;
    }

    void matchesSorting()
    {
        QFETCH(const int, devices);
        QFETCH(const int, piece);
        Samples samples(11, static_cast<std::uint32_t>(devices), 90);
        const std::vector<Reading> readings = samples.batch(30'000);
        FleetBand band;
        band.setBucket(7'000);
        const std::span<const Reading> all(readings);
        for (std::size_t i = 0; i < all.size(); i += static_cast<std::size_t>(piece))
            band.append(all.subspan(i, std::min(static_cast<std::size_t>(piece), all.size() - i)));
        for (const Channel channel : allChannels) {
            const auto expected = bruteForce(readings, channel, 7'000);
            Runs runs;
            const TimeMs from = readings.front().timestampMs;
            const TimeMs to = readings.back().timestampMs;
            band.summarise(channel, from, to, static_cast<int>((to - from) / 1000), runs);
            std::map<TimeMs, FleetBand::Spread> shown;
            for (const auto &run : runs) {
                for (const FleetBand::Point &point : run)
                    shown[point.timeMs] = point.spread;
            }
            QVERIFY(shown == expected);
        }
    }

    void zoomedOutItIsMinimaMediansMaxima()
    {
        FleetBand band;
        band.append(fleet(3, 641)); // 640 complete buckets: 0..2, 1..3, ...
        Runs runs;
        const TimeMs to = start + 6'400'000 - 1;
        band.summarise(Channel::Pressure, start, to, 10, runs);
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY(runs[0].size() >= 10 && runs[0].size() <= 12);
        double lowest = 1e9;
        double highest = -1e9;
        for (const FleetBand::Point &point : runs[0]) {
            lowest = std::min(lowest, point.spread.minimum);
            highest = std::max(highest, point.spread.maximum);
            QVERIFY(point.spread.minimum < point.spread.median);
            QVERIFY(point.spread.median < point.spread.maximum);
        }
        for (std::size_t i = 1; i + 2 < runs[0].size(); ++i) { // whole columns of 64 buckets
            const double middle = static_cast<double>(runs[0][i].timeMs - start) / 20'000.0;
            QVERIFY(std::abs(runs[0][i].spread.median - middle - 0.25) < 0.1);
        }
        QCOMPARE(lowest, 0.0);
        QCOMPARE(highest, 320.5);
        const auto extent = band.extent(Channel::Pressure, start, to, 10);
        QCOMPARE(extent->minimum, 0.0);
        QCOMPARE(extent->maximum, 320.5);
    }

    void aMissingBucketBreaksTheBand()
    {
        FleetBand band;
        band.append(fleet(2, 3, 0));
        band.append(fleet(2, 3, 10));
        Runs runs;
        band.summarise(Channel::Humidity, start, start + 200'000, 1000, runs);
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[0].size(), std::size_t{3});
        QCOMPARE(runs[1].size(), std::size_t{2}); // the last one is not complete
    }

    void findsAndStepsThroughBuckets()
    {
        FleetBand band;
        band.append(fleet(2, 101));
        QCOMPARE(band.nearest(start + 400'000)->timeMs, start + 395'000);
        QCOMPARE(band.nearest(start + 400'001)->timeMs, start + 405'000);
        QCOMPARE(band.nearest(0)->timeMs, start + 5'000);
        QCOMPARE(band.newest()->timeMs, start + 995'000);
        QCOMPARE(band.stepped(start + 405'000, 1)->timeMs, start + 415'000);
        QCOMPARE(band.stepped(start + 405'000, -2)->timeMs, start + 385'000);
        QCOMPARE(band.stepped(start + 405'000, -1000)->timeMs, start + 5'000);
        QCOMPARE(band.stepped(start + 405'000, 1000)->timeMs, start + 995'000);
    }

    void isBoundedAndGetsCoarserWithAge()
    {
        FleetBand band;
        const int buckets = 100'000;
        for (int i = 0; i < buckets; i += 1000)
            band.append(fleet(2, 1000, i));
        QVERIFY(band.bytes() < 12 * (FleetBand::keptBlocks + 2048) * 48);
        Runs runs;
        const TimeMs end = start + TimeMs{buckets} * 10'000;
        band.summarise(Channel::Pressure, start, end, 1'000'000, runs);
        QCOMPARE(runs.size(), std::size_t{1}); // no hole between old and new
        QCOMPARE(runs[0].front().spread.minimum, 0.0);
        QVERIFY(runs[0].back().spread.maximum >= (buckets - 1) / 2.0);
        QVERIFY(band.nearest(start)->timeMs < start + 1'000'000);
        band.summarise(Channel::Pressure, end - 1'000'000, end, 1000, runs);
        QVERIFY(runs[0].size() >= 99); // the newest ones one by one
    }

    void aNewIntervalBeginsItsOwnBuckets()
    {
        FleetBand band;
        band.append(fleet(2, 5));
        band.setBucket(1'000);
        QCOMPARE(band.newest()->timeMs, start + 45'000); // what was begun counts
        std::vector<Reading> later;
        for (int i = 0; i < 10; ++i)
            later.push_back(readingAt(start + 50'000 + i * 500, 0, i));
        band.append(later);
        QCOMPARE(band.newest()->timeMs, start + 53'500);
        QCOMPARE(band.newest()->spreads[0], (FleetBand::Spread{6.0, 6.5, 7.0}));
        Runs runs;
        band.summarise(Channel::Temperature, start, start + 60'000, 600, runs);
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs[0].size(), std::size_t{9});
    }

    void clears()
    {
        FleetBand band;
        band.append(fleet(2, 5));
        const std::uint64_t before = band.revision();
        band.clear();
        QVERIFY(band.empty());
        QVERIFY(band.revision() > before);
        band.append(fleet(2, 2)); // earlier than what was cleared
        QCOMPARE(band.newest()->timeMs, start + 5'000);
    }
};

QTEST_APPLESS_MAIN(TestFleetBand)
#include "tst_fleetband.moc"

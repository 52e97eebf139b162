#include "core/recording/history.h"

#include "tests/core/recording/samples.h"

#include <QTest>

#include <algorithm>

using namespace aneroid;

namespace {

std::vector<Reading> contents(const History &history)
{
    std::vector<Reading> all;
    for (std::size_t i = 0; i < history.size(); ++i)
        all.push_back(history.at(i));
    return all;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHistory();
    void keepsWhatItWasGiven();
    void keepsTheLastCapacity_data();
    void keepsTheLastCapacity();
    void saturatesAbsurdValues();
    void findsTimes();
    void extentMatchesBruteForce_data();
    void extentMatchesBruteForce();
    void linksTheReadingsOfEachDevice_data();
    void linksTheReadingsOfEachDevice();
    void aSingleDevicePaysNothingForLinks();
    void revisionAndClear();
    void memory();
};

void TestHistory::emptyHistory()
{
    const History history;
    QVERIFY(history.empty());
    QCOMPARE(history.capacity(), History::defaultCapacity);
    QCOMPARE(history.lowerBound(0), std::size_t{0});
    std::vector<std::vector<History::Point>> runs(3);
    history.summarise(Channel::Pressure, 0, 1000, 100, runs);
    QVERIFY(runs.empty());
    QVERIFY(history.readingBytes() < 1'000'000);
}

void TestHistory::keepsWhatItWasGiven()
{
    Samples samples(1, 5);
    const std::vector<Reading> readings = samples.batch(50'000);
    History history(100'000);
    history.append(readings);
    QVERIFY(contents(history) == readings);
    QCOMPARE(history.timeAt(77), readings[77].timestampMs);
}

void TestHistory::keepsTheLastCapacity_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("batch");
    QTest::newRow("one") << 1 << 7;
    QTest::newRow("odd") << 1'237 << 100;
    QTest::newRow("a chunk") << 16'384 << 999;
    QTest::newRow("batches above capacity") << 5'000 << 40'000;
    QTest::newRow("not filled") << 1'000'000 << 1'000;
}

void TestHistory::keepsTheLastCapacity()
{
    QFETCH(const int, capacity);
    QFETCH(const int, batch);
    Samples samples(2, 3);
    const std::vector<Reading> readings = samples.batch(100'000);
    History history(static_cast<std::size_t>(capacity));
    const std::span<const Reading> all(readings);
    for (std::size_t i = 0; i < all.size(); i += static_cast<std::size_t>(batch))
        history.append(all.subspan(i, std::min(static_cast<std::size_t>(batch), all.size() - i)));

    const std::size_t kept = std::min<std::size_t>(readings.size(), history.capacity());
    QCOMPARE(history.size(), kept);
    QCOMPARE(history.overwritten(), std::uint64_t{readings.size() - kept});
    const std::vector<Reading> expected(readings.end() - static_cast<std::ptrdiff_t>(kept),
                                        readings.end());
    QVERIFY(contents(history) == expected);
}

void TestHistory::saturatesAbsurdValues()
{
    Reading reading;
    reading.temperatureC = -4000.0;
    reading.humidity = -3.0;
    reading.pressureHpa = 1e9;
    reading.device = 0xFFFFF;
    History history;
    history.append(std::span(&reading, 1));
    QCOMPARE(history.at(0).temperatureC, -327.67);
    QCOMPARE(history.at(0).humidity, 0.0);
    QCOMPARE(history.at(0).pressureHpa, 83886.07);
    QCOMPARE(history.at(0).device, 0xFFFFFU);
}

void TestHistory::findsTimes()
{
    Samples samples(3, 1, 500);
    const std::vector<Reading> readings = samples.batch(20'000);
    History history(7'000);
    history.append(readings);
    const std::vector<Reading> kept = contents(history);
    const auto before = [](const Reading &reading, TimeMs time) {
        return reading.timestampMs < time;
    };
    for (int i = 0; i < 2'000; ++i) {
        const TimeMs time =
            samples.integer(kept.front().timestampMs - 10, kept.back().timestampMs + 10);
        const auto bound = std::lower_bound(kept.begin(), kept.end(), time, before);
        QCOMPARE(history.lowerBound(time), static_cast<std::size_t>(bound - kept.begin()));
        const auto distance = [&](const Reading &reading) {
            return std::abs(reading.timestampMs - time);
        };
        const auto nearest =
            std::min_element(kept.begin(), kept.end(), [&](const Reading &a, const Reading &b) {
                return distance(a) < distance(b);
            });
        QCOMPARE(distance(history.at(history.nearest(time))), distance(*nearest));
    }
}

void TestHistory::extentMatchesBruteForce_data()
{
    QTest::addColumn<int>("capacity");
    QTest::newRow("growing") << 1'000'000;
    QTest::newRow("wrapped") << 30'011;
    QTest::newRow("wrapped within a block") << 61;
}

void TestHistory::extentMatchesBruteForce()
{
    QFETCH(const int, capacity);
    Samples samples(4, 4);
    History history(static_cast<std::size_t>(capacity));
    for (int round = 0; round < 20; ++round) {
        history.append(samples.batch(static_cast<std::size_t>(samples.integer(1, 9'000))));
        const std::vector<Reading> kept = contents(history);
        for (int i = 0; i < 30; ++i) {
            const auto size = static_cast<std::int64_t>(kept.size());
            const std::int64_t first = samples.integer(0, size - 1);
            const std::int64_t last = samples.integer(first + 1, size);
            for (const Channel channel : allChannels) {
                const auto [low, high] =
                    std::minmax_element(kept.begin() + first, kept.begin() + last,
                                        [&](const Reading &a, const Reading &b) {
                                            return a.channel(channel) < b.channel(channel);
                                        });
                const History::Extent extent = history.extent(
                    channel, static_cast<std::size_t>(first), static_cast<std::size_t>(last));
                QCOMPARE(extent.minimum, low->channel(channel));
                QCOMPARE(extent.maximum, high->channel(channel));
            }
        }
    }
}

void TestHistory::linksTheReadingsOfEachDevice_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("alone"); // readings of device 0 before the others join in
    QTest::newRow("growing") << 100'000 << 0;
    QTest::newRow("overwritten") << 10'007 << 0;
    QTest::newRow("device 0 alone at first") << 100'000 << 20'000;
    QTest::newRow("alone, and overwritten") << 30'011 << 20'000;
}

void TestHistory::linksTheReadingsOfEachDevice()
{
    QFETCH(const int, capacity);
    QFETCH(const int, alone);
    Samples samples(8, 5);
    std::vector<Reading> readings = samples.batch(50'000);
    for (int i = 0; i < alone; ++i)
        readings[static_cast<std::size_t>(i)].device = 0;
    History history(static_cast<std::size_t>(capacity));
    history.append(readings);
    for (std::uint32_t device = 0; device < 7; ++device) {
        std::vector<std::size_t> expected;
        for (std::size_t i = history.size(); i > 0; --i) {
            if (history.at(i - 1).device == device)
                expected.push_back(i - 1);
        }
        std::vector<std::size_t> walked;
        for (auto index = history.newestOf(device); index; index = history.previousOf(*index))
            walked.push_back(*index);
        QVERIFY(walked == expected);
    }
}

void TestHistory::aSingleDevicePaysNothingForLinks()
{
    History history(10'000);
    Samples samples(9);
    history.append(samples.batch(25'000));
    QCOMPARE(history.linkBytes(), std::size_t{0});
    QCOMPARE(history.newestOf(0), std::optional(history.size() - 1));
    QCOMPARE(history.previousOf(5), std::optional(std::size_t{4}));
    QVERIFY(!history.previousOf(0));
    QVERIFY(!history.newestOf(1));
    history.clear();
    QVERIFY(!history.newestOf(0));
}

void TestHistory::revisionAndClear()
{
    Samples samples(5);
    History history(100);
    const std::uint64_t before = history.revision();
    history.append({});
    QCOMPARE(history.revision(), before);
    history.append(samples.batch(250), true);
    QVERIFY(history.revision() > before);
    const std::uint64_t filled = history.revision();
    history.clear();
    QVERIFY(history.revision() > filled);
    QCOMPARE(history.clears(), std::uint64_t{1});
    QVERIFY(history.empty());
    QCOMPARE(history.overwritten(), std::uint64_t{0});
    const Reading again = Samples(6).next(); // earlier than the last one: a new run
    history.append(std::span(&again, 1));
    QCOMPARE(history.at(0), again);
}

void TestHistory::memory()
{
    constexpr std::size_t capacity = 1'000'000;
    History history(capacity);
    Samples samples(7);
    for (int i = 0; i < 3; ++i)
        history.append(samples.batch(capacity));
    // A ring may hold the partly overwritten chunk, the one being filled and a spare.
    QVERIFY(history.readingBytes() <= capacity * 24 + 3 * 16'384 * 24);
    QVERIFY(history.pyramidBytes() * 4 <= capacity * 24);

    History fleet(capacity);
    Samples mixed(8, 1000);
    for (int i = 0; i < 3; ++i)
        fleet.append(mixed.batch(capacity));
    // Links of 4 B a reading (in chunks) and 8 B a device; all beside the readings within 25 %.
    QVERIFY(fleet.linkBytes() <= (capacity + 3 * 16'384) * 4 + 1024 * 8);
    QVERIFY((fleet.pyramidBytes() + fleet.linkBytes()) * 4 <= fleet.readingBytes());
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"

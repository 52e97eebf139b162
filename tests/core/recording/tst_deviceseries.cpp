#include "core/recording/deviceseries.h"

#include "tests/core/recording/samples.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace aneroid;

namespace {

using Runs = std::vector<std::vector<History::Point>>;
using Point = std::pair<TimeMs, double>;

std::vector<Reading> ofDevice(const History &history, std::uint32_t device)
{
    std::vector<Reading> own;
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (history.at(i).device == device)
            own.push_back(history.at(i));
    }
    return own;
}

std::vector<Point> flat(const Runs &runs)
{
    std::vector<Point> points;
    for (const auto &run : runs) {
        for (const History::Point &point : run)
            points.emplace_back(point.timeMs, point.value);
    }
    return points;
}

/// Every reading of the device, through as many columns as there are milliseconds.
std::vector<Point> everything(DeviceSeries &series, Channel channel, TimeMs from, TimeMs to)
{
    Runs runs;
    series.summarise(channel, from, to, static_cast<int>(to - from), runs);
    return flat(runs);
}

} // namespace

class TestDeviceSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEveryReadingOfItsDevice_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::newRow("growing") << 1'000'000;
        QTest::newRow("overwritten") << 20'011;
        QTest::newRow("only the newest") << 7;
    }

    void showsEveryReadingOfItsDevice()
    {
        QFETCH(const int, capacity);
        History history(static_cast<std::size_t>(capacity));
        Samples samples(3, 6, 40);
        DeviceSeries early(history, 2); // takes in what comes piece by piece
        for (int round = 0; round < 6; ++round) {
            history.append(samples.batch(static_cast<std::size_t>(samples.integer(1, 6'000))));
            early.update();
            DeviceSeries late(history, 2);
            const std::vector<Reading> own = ofDevice(history, 2);
            QCOMPARE(early.empty(), own.empty());
            if (own.empty())
                continue;
            for (const Channel channel : allChannels) {
                std::vector<Point> expected;
                for (const Reading &reading : own) {
                    if (!expected.empty() && expected.back().first == reading.timestampMs)
                        continue; // two in a millisecond are a column of their own
                    expected.emplace_back(reading.timestampMs, reading.channel(channel));
                }
                const TimeMs from = own.front().timestampMs;
                const TimeMs to = own.back().timestampMs + 1;
                std::set<Point> shown;
                for (const Point &point : everything(early, channel, from, to))
                    shown.insert(point);
                for (const Reading &reading : own)
                    QVERIFY(shown.contains({reading.timestampMs, reading.channel(channel)}));
                QVERIFY(shown.size() <= own.size());
                QVERIFY(everything(early, channel, from, to) ==
                        everything(late, channel, from, to));
            }
        }
    }

    void columnsHoldTheExtremes()
    {
        History history(200'000);
        Samples samples(4, 3, 100);
        history.append(samples.batch(60'000));
        DeviceSeries series(history, 1);
        const std::vector<Reading> own = ofDevice(history, 1);
        for (const int columns : {5, 100, 1'000}) {
            const TimeMs from = own.front().timestampMs;
            const TimeMs to = own.back().timestampMs;
            Runs runs;
            series.summarise(Channel::Pressure, from, to, columns, runs);
            const std::vector<Point> points = flat(runs);
            QVERIFY(points.size() <= static_cast<std::size_t>(2 * columns + 4));
            const auto [low, high] =
                std::minmax_element(points.begin(), points.end(), [](const auto &a, const auto &b) {
                    return a.second < b.second;
                });
            const auto [least, most] =
                std::minmax_element(own.begin(), own.end(), [](const auto &a, const auto &b) {
                    return a.pressureHpa < b.pressureHpa;
                });
            QCOMPARE(low->second, least->pressureHpa);
            QCOMPARE(high->second, most->pressureHpa);
            const auto extent = series.extent(Channel::Pressure, from, to, columns);
            QCOMPARE(extent->minimum, least->pressureHpa);
            QCOMPARE(extent->maximum, most->pressureHpa);
        }
    }

    void scrollingGivesWhatAFreshLookGives()
    {
        History history(60'000);
        Samples samples(5, 4, 200);
        history.append(samples.batch(50'000));
        DeviceSeries scrolled(history, 3);
        TimeMs from = history.timeAt(10'000);
        const TimeMs length = 400'000;
        for (int step = 0; step < 60; ++step) {
            if (step % 7 == 0) {
                history.append(samples.batch(300));
                scrolled.update();
            }
            from += samples.integer(-20'000, 40'000);
            DeviceSeries fresh(history, 3);
            Runs a;
            Runs b;
            scrolled.summarise(Channel::Humidity, from, from + length, 400, a);
            fresh.summarise(Channel::Humidity, from, from + length, 400, b);
            QVERIFY(flat(a) == flat(b));
        }
    }

    void gapsBreakTheLine()
    {
        History history(1000);
        std::vector<Reading> batch(4);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            batch[i].timestampMs = 1000 * static_cast<TimeMs>(i + 1);
            batch[i].device = i % 2;
        }
        history.append(batch);
        for (Reading &reading : batch)
            reading.timestampMs += 60'000;
        std::reverse(batch.begin(), batch.end());
        std::sort(batch.begin(), batch.end(),
                  [](const Reading &a, const Reading &b) { return a.timestampMs < b.timestampMs; });
        history.append(batch, true); // its first reading is of the other device
        DeviceSeries series(history, 1);
        Runs runs;
        series.summarise(Channel::Temperature, 0, 120'000, 1000, runs);
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[0].size(), std::size_t{2});
        QCOMPARE(runs[1].size(), std::size_t{2});
    }

    void linesReachTheEdges()
    {
        History history(1000);
        std::vector<Reading> batch(20);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            batch[i].timestampMs = 10'000 * static_cast<TimeMs>(i / 2);
            batch[i].device = i % 2;
        }
        history.append(batch);
        DeviceSeries series(history, 0);
        Runs runs;
        series.summarise(Channel::Temperature, 31'000, 39'000, 100, runs); // between two readings
        QVERIFY((flat(runs) == std::vector<Point>{{30'000, 0.0}, {40'000, 0.0}}));
        series.summarise(Channel::Temperature, 28'000, 42'000, 100, runs);
        QCOMPARE(flat(runs).size(), std::size_t{4});
        series.summarise(Channel::Temperature, 200'000, 300'000, 100, runs); // after all
        QCOMPARE(flat(runs).size(), std::size_t{1});
    }

    void stepsFromReadingToReading()
    {
        History history(500);
        Samples samples(6, 5, 300);
        history.append(samples.batch(900));
        DeviceSeries series(history, 4);
        std::vector<std::size_t> own;
        for (std::size_t i = 0; i < history.size(); ++i) {
            if (history.at(i).device == 4)
                own.push_back(i);
        }
        QVERIFY(own.size() > 20);
        for (std::size_t i = 0; i + 1 < own.size(); ++i) {
            QCOMPARE(series.after(own[i]), std::optional(own[i + 1]));
            QCOMPARE(series.before(own[i + 1]), std::optional(own[i]));
        }
        QVERIFY(!series.after(own.back()));
        QVERIFY(!series.before(own.front()));
        for (int i = 0; i < 200; ++i) {
            const TimeMs time = samples.integer(history.timeAt(0), history.timeAt(499));
            const std::size_t found = series.nearest(time).value();
            QCOMPARE(history.at(found).device, 4U);
            for (const std::size_t other : own)
                QVERIFY(std::abs(history.timeAt(found) - time) <=
                        std::abs(history.timeAt(other) - time));
        }
    }

    void forgetsAClearedHistory()
    {
        History history(1000);
        Samples samples(7, 2);
        history.append(samples.batch(100));
        DeviceSeries series(history, 1);
        QVERIFY(!series.empty());
        history.clear();
        series.update();
        QVERIFY(series.empty());
        QVERIFY(!series.nearest(0));
        Runs runs(2);
        series.summarise(Channel::Temperature, 0, 1000, 10, runs);
        QVERIFY(runs.empty());
        history.append(Samples(8, 2).batch(50));
        series.update();
        QVERIFY(!series.empty());
    }

    void memory()
    {
        History history(2'000'000);
        Samples samples(9, 2);
        for (int i = 0; i < 4; ++i)
            history.append(samples.batch(500'000));
        const DeviceSeries one(history, 0);
        const DeviceSeries other(history, 1);
        // Everything beside the readings stays within a quarter of them.
        const std::size_t beside =
            history.pyramidBytes() + history.linkBytes() + one.bytes() + other.bytes();
        QVERIFY(beside * 4 <= history.readingBytes());
    }
};

QTEST_APPLESS_MAIN(TestDeviceSeries)
#include "tst_deviceseries.moc"

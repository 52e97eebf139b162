#include "core/recording/history.h"

#include "tests/core/recording/samples.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace aneroid;

namespace {

using Runs = std::vector<std::vector<History::Point>>;

std::size_t countOf(const Runs &runs)
{
    std::size_t count = 0;
    for (const auto &run : runs)
        count += run.size();
    return count;
}

TimeMs floorTo(TimeMs time, TimeMs width)
{
    const TimeMs rest = time % width;
    return time - (rest < 0 ? rest + width : rest);
}

TimeMs columnWidth(TimeMs from, TimeMs to, int columns)
{
    return std::max<TimeMs>(1, (to - from + columns - 1) / columns);
}

/// Lowest and highest value of each column inside [from, to], columns named by their start.
using Bars = std::map<TimeMs, std::pair<double, double>>;

void addTo(Bars &bars, TimeMs column, double value)
{
    const auto [at, fresh] = bars.try_emplace(column, value, value);
    if (!fresh) {
        at->second.first = std::min(at->second.first, value);
        at->second.second = std::max(at->second.second, value);
    }
}

Bars barsOf(const std::vector<Reading> &readings, Channel channel, TimeMs from, TimeMs to,
            TimeMs width)
{
    Bars bars;
    for (const Reading &reading : readings) {
        const TimeMs column = floorTo(reading.timestampMs, width);
        if (column >= floorTo(from, width) && column <= floorTo(to, width))
            addTo(bars, column, reading.channel(channel));
    }
    return bars;
}

Bars barsOf(const Runs &runs, TimeMs from, TimeMs to, TimeMs width)
{
    Bars bars;
    for (const auto &run : runs) {
        for (const History::Point &point : run) {
            const TimeMs column = floorTo(point.timeMs, width);
            if (column >= floorTo(from, width) && column <= floorTo(to, width))
                addTo(bars, column, point.value);
        }
    }
    return bars;
}

Reading readingAt(TimeMs time, double temperature, std::uint32_t device = 0)
{
    Reading reading;
    reading.timestampMs = time;
    reading.device = device;
    reading.temperatureC = temperature;
    return reading;
}

void append(History &history, std::initializer_list<Reading> readings, bool gapBefore = false)
{
    history.append(std::vector<Reading>(readings), gapBefore);
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesBruteForce_data();
    void matchesBruteForce();
    void everyReadingWhereTheyAreFew();
    void reachesTheEdges();
    void crossesAnEmptySpan();
    void gapsSplit();
    void gapsAreForgottenWithTheirReadings();
    void announcedGapOfAnEmptyBatch();
    void fewDevicesEachHaveALine();
    void scrollingDoesNotFlicker();
    void rememberedColumnsAreTheSame_data();
    void rememberedColumnsAreTheSame();
    void degenerateSpans();
};

void TestSummary::matchesBruteForce_data()
{
    QTest::addColumn<int>("devices");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("mostStep");
    QTest::newRow("one device") << 1 << 100'000 << 2000;
    QTest::newRow("wrapped") << 1 << 20'011 << 2000;
    QTest::newRow("several devices") << 7 << 20'011 << 300;
    QTest::newRow("very many devices") << 1000 << 50'000 << 20;
    QTest::newRow("equal timestamps") << 3 << 50'000 << 1;
    QTest::newRow("hours apart") << 1 << 50'000 << 20'000'000;
}

void TestSummary::matchesBruteForce()
{
    QFETCH(const int, devices);
    QFETCH(const int, capacity);
    QFETCH(const int, mostStep);
    Samples samples(11, static_cast<std::uint32_t>(devices), mostStep);
    History history(static_cast<std::size_t>(capacity));
    for (int i = 0; i < 40; ++i)
        history.append(samples.batch(static_cast<std::size_t>(samples.integer(1, 2'500))),
                       i % 3 == 0);
    std::vector<Reading> kept;
    for (std::size_t i = 0; i < history.size(); ++i)
        kept.push_back(history.at(i));
    const TimeMs begin = kept.front().timestampMs;
    const TimeMs end = kept.back().timestampMs;

    Runs runs;
    for (int i = 0; i < 120; ++i) {
        const TimeMs from = i < 20 ? begin : samples.integer(begin - 1000, end);
        const TimeMs to = i < 20 ? end : samples.integer(from, end + 1000);
        const int columns = static_cast<int>(samples.integer(1, 1500));
        const Channel channel = allChannels[static_cast<std::size_t>(i % 3)];
        history.summarise(channel, from, to, columns, runs);

        const TimeMs width = columnWidth(from, to, columns);
        const Bars expected = barsOf(kept, channel, from, to, width);
        QVERIFY(barsOf(runs, from, to, width) == expected);
        // Two a column, one neighbour on either side of each run that reaches the edge.
        QVERIFY(countOf(runs) <= 2 * (static_cast<std::size_t>(columns) + 1) + 2 * runs.size());
        for (const auto &run : runs) {
            QVERIFY(!run.empty());
            QVERIFY(std::is_sorted(run.begin(), run.end(), [](const auto &a, const auto &b) {
                return a.timeMs < b.timeMs;
            }));
        }
    }
}

void TestSummary::everyReadingWhereTheyAreFew()
{
    Samples samples(12);
    const std::vector<Reading> readings = samples.batch(500);
    History history;
    history.append(readings);
    Runs runs;
    const TimeMs from = readings[100].timestampMs;
    const TimeMs to = readings[199].timestampMs;
    history.summarise(Channel::Humidity, from, to, 100'000, runs);
    QCOMPARE(runs.size(), std::size_t{1});
    QCOMPARE(runs[0].size(), std::size_t{102}); // one neighbour on either side
    for (std::size_t i = 0; i < runs[0].size(); ++i) {
        QCOMPARE(runs[0][i].timeMs, readings[99 + i].timestampMs);
        QCOMPARE(runs[0][i].value, readings[99 + i].humidity);
    }
}

void TestSummary::reachesTheEdges()
{
    History history;
    append(history, {readingAt(0, 1.0), readingAt(1000, 2.0), readingAt(2000, 3.0)});
    Runs runs;
    history.summarise(Channel::Temperature, 900, 1100, 10, runs);
    QCOMPARE(runs.size(), std::size_t{1});
    QCOMPARE(runs[0].size(), std::size_t{3});
    QCOMPARE(runs[0].front().timeMs, TimeMs{0});
    QCOMPARE(runs[0].back().timeMs, TimeMs{2000});
}

void TestSummary::crossesAnEmptySpan()
{
    History history;
    append(history, {readingAt(0, 1.0), readingAt(1000, 2.0)});
    Runs runs;
    history.summarise(Channel::Temperature, 400, 600, 10, runs);
    QCOMPARE(runs.size(), std::size_t{1});
    QCOMPARE(runs[0].size(), std::size_t{2});
    history.summarise(Channel::Temperature, 1100, 1200, 10, runs);
    QVERIFY(runs.empty());
    history.summarise(Channel::Temperature, -200, -100, 10, runs);
    QVERIFY(runs.empty());

    append(history, {readingAt(2000, 3.0)}, true);
    history.summarise(Channel::Temperature, 1400, 1600, 10, runs);
    QVERIFY(runs.empty());
}

void TestSummary::gapsSplit()
{
    History history;
    append(history, {readingAt(0, 1.0), readingAt(1000, 2.0)}, true);
    append(history, {readingAt(5000, 3.0), readingAt(6000, 4.0)}, true);
    append(history, {readingAt(7000, 5.0)});
    Runs runs;
    history.summarise(Channel::Temperature, 0, 10'000, 1000, runs);
    QCOMPARE(runs.size(), std::size_t{2});
    QCOMPARE(runs[0].size(), std::size_t{2});
    QCOMPARE(runs[1].size(), std::size_t{3});
    history.summarise(Channel::Temperature, 4500, 5500, 1000, runs);
    QCOMPARE(runs.size(), std::size_t{1});
    QCOMPARE(runs[0].front().timeMs, TimeMs{5000}); // not the neighbour beyond the gap
}

void TestSummary::gapsAreForgottenWithTheirReadings()
{
    History history(10);
    for (TimeMs i = 0; i < 100; ++i)
        append(history, {readingAt(i * 1000, double(i))}, i == 50 || i == 95);
    Runs runs;
    history.summarise(Channel::Temperature, 0, 100'000, 1000, runs);
    QCOMPARE(runs.size(), std::size_t{2});
    QCOMPARE(runs[0].size(), std::size_t{5});
    QCOMPARE(runs[1].front().value, 95.0);
    for (TimeMs i = 100; i < 120; ++i)
        append(history, {readingAt(i * 1000, double(i))});
    history.summarise(Channel::Temperature, 0, 200'000, 1000, runs);
    QCOMPARE(runs.size(), std::size_t{1});
}

void TestSummary::announcedGapOfAnEmptyBatch()
{
    History history;
    append(history, {readingAt(0, 1.0)});
    history.append({}, true);
    append(history, {readingAt(1000, 2.0)});
    Runs runs;
    history.summarise(Channel::Temperature, 0, 1000, 100, runs);
    QCOMPARE(runs.size(), std::size_t{2});
}

void TestSummary::fewDevicesEachHaveALine()
{
    History history;
    for (TimeMs i = 0; i < 10; ++i)
        append(history, {readingAt(i * 1000, 10.0, 0), readingAt(i * 1000 + 300, 20.0, 1)});
    Runs runs;
    history.summarise(Channel::Temperature, 2000, 7000, 1000, runs);
    QCOMPARE(runs.size(), std::size_t{2});
    for (const auto &run : runs) {
        for (const History::Point &point : run)
            QCOMPARE(point.value, run.front().value);
    }
    QCOMPARE(runs[0].size(), std::size_t{8}); // 2000 to 7000 and both neighbours
    QCOMPARE(runs[1].size(), std::size_t{7}); // 2300 to 6300 and both neighbours
}

void TestSummary::scrollingDoesNotFlicker()
{
    Samples samples(13, 1, 40);
    const std::vector<Reading> readings = samples.batch(60'000);
    History history;
    history.append(readings);
    const TimeMs middle = readings[30'000].timestampMs;
    const auto pointsWithin = [&](TimeMs from, TimeMs to, TimeMs begin, TimeMs end) {
        Runs runs;
        history.summarise(Channel::Pressure, from, to, 500, runs);
        std::vector<std::pair<TimeMs, double>> points;
        for (const History::Point &point : runs.at(0)) {
            if (point.timeMs >= begin && point.timeMs < end)
                points.emplace_back(point.timeMs, point.value);
        }
        return points;
    };
    const auto still = pointsWithin(middle, middle + 250'000, middle + 50'000, middle + 200'000);
    QVERIFY(still.size() > 400);
    for (TimeMs shift = 1; shift < 3'000; shift += 37) {
        QVERIFY(pointsWithin(middle + shift, middle + shift + 250'000, middle + 50'000,
                             middle + 200'000) == still);
    }
}

void TestSummary::rememberedColumnsAreTheSame_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("mostStep");
    QTest::newRow("growing") << 1'000'000 << 100;
    QTest::newRow("overwriting") << 5'003 << 100;
    QTest::newRow("sparse") << 5'003 << 60'000;
}

void TestSummary::rememberedColumnsAreTheSame()
{
    // One history is asked again and again while it scrolls and grows, the other is new each time.
    QFETCH(const int, capacity);
    QFETCH(const int, mostStep);
    Samples samples(14, 1, mostStep);
    History history(static_cast<std::size_t>(capacity));
    std::vector<Reading> all;
    std::vector<std::size_t> gaps;
    constexpr int columns = 300;
    Runs runs;
    Runs expected;
    for (int round = 0; round < 400; ++round) {
        const std::vector<Reading> batch =
            samples.batch(static_cast<std::size_t>(samples.integer(1, 60)));
        const bool gap = round % 7 == 0;
        if (gap)
            gaps.push_back(all.size());
        all.insert(all.end(), batch.begin(), batch.end());
        history.append(batch, gap);
        if (round == 250) {
            history.clear();
            all.clear();
            gaps.clear();
            continue;
        }

        const TimeMs width = mostStep * (1 + round / 150);
        const TimeMs end =
            all.back().timestampMs - (round % 11 == 0 ? samples.integer(0, 40 * width) : 0);
        History fresh(static_cast<std::size_t>(capacity));
        std::size_t done = 0;
        for (const std::size_t at : gaps) {
            fresh.append(std::span(all).subspan(done, at - done), done > 0);
            done = at;
        }
        fresh.append(std::span(all).subspan(done), done > 0);
        for (const Channel channel : allChannels) {
            history.summarise(channel, end - columns * width, end, columns, runs);
            fresh.summarise(channel, end - columns * width, end, columns, expected);
            QCOMPARE(runs.size(), expected.size());
            for (std::size_t i = 0; i < runs.size(); ++i) {
                QVERIFY(std::equal(runs[i].begin(), runs[i].end(), expected[i].begin(),
                                   expected[i].end(), [](const auto &a, const auto &b) {
                                       return a.timeMs == b.timeMs && a.value == b.value;
                                   }));
            }
        }
    }
}

void TestSummary::degenerateSpans()
{
    History history;
    append(history, {readingAt(-1500, 1.0), readingAt(-500, 2.0), readingAt(0, 3.0)});
    Runs runs;
    history.summarise(Channel::Temperature, 0, -1, 100, runs);
    QVERIFY(runs.empty());
    history.summarise(Channel::Temperature, 0, 100, 0, runs);
    QVERIFY(runs.empty());
    history.summarise(Channel::Temperature, 0, 0, 100, runs);
    QCOMPARE(countOf(runs), std::size_t{2});
    history.summarise(Channel::Temperature, -2000, 0, 1, runs); // before 1970 as after it
    QCOMPARE(countOf(runs), std::size_t{3});
}

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"

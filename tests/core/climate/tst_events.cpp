#include "core/climate/events.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000;
constexpr TimeMs hour = 3'600'000;

EventSchedule schedule(std::uint64_t seed = 7)
{
    return {homeProfile(), seed, 0};
}

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scheduleIsPoissonWithThePlansRate()
    {
        const EventSchedule events = schedule();
        constexpr TimeMs span = 2000 * hour;
        const auto all = events.named(start, start + span, true);
        const double expected = static_cast<double>(span) / 1e6;
        QVERIFY(std::abs(static_cast<double>(all.size()) - expected) < 4.0 * std::sqrt(expected));
        std::array<int, 3> kinds{};
        for (const WeatherEvent &event : all) {
            const TimeMs length = event.endMs - event.startMs;
            QVERIFY(length >= 100'000 && length <= 500'000);
            QVERIFY(event.startMs < event.peakMs && event.peakMs < event.endMs);
            QVERIFY(!event.triggered);
            ++kinds[static_cast<std::size_t>(event.kind) - 1];
        }
        for (const int count : kinds)
            QVERIFY(std::abs(count - expected / 3.0) < 4.0 * std::sqrt(expected / 3.0));
    }

    void theScheduleDoesNotDependOnTheWindowAskedFor()
    {
        const EventSchedule events = schedule();
        const auto all = events.named(start, start + 100 * hour, true);
        std::vector<WeatherEvent> pieces;
        for (TimeMs at = start; at < start + 100 * hour; at += hour / 3) {
            for (const WeatherEvent &event : events.named(at, at + hour / 3, true)) {
                if (std::find(pieces.begin(), pieces.end(), event) == pieces.end())
                    pieces.push_back(event);
            }
        }
        QVERIFY(pieces.size() >= all.size());
        for (const WeatherEvent &event : all)
            QVERIFY(std::find(pieces.begin(), pieces.end(), event) != pieces.end());
        QVERIFY(events.named(start, start + hour, false).empty());
    }

    void shapesBeginAndEndAtNothing_data()
    {
        QTest::addColumn<WeatherKind>("kind");
        QTest::newRow("storm") << WeatherKind::Storm;
        QTest::newRow("front") << WeatherKind::Front;
        QTest::newRow("clear") << WeatherKind::Clear;
    }
    void shapesBeginAndEndAtNothing()
    {
        QFETCH(WeatherKind, kind);
        std::array<double, channelCount> before = eventShape(kind, 0.0);
        QCOMPARE(before, (std::array<double, channelCount>{}));
        for (int i = 1; i <= 10'000; ++i) {
            const auto now = eventShape(kind, i / 10'000.0);
            for (std::size_t c = 0; c < channelCount; ++c) {
                QVERIFY(std::abs(now[c]) <= 1.001);
                QVERIFY(std::abs(now[c] - before[c]) < 0.005); // no step
            }
            before = now;
        }
        QCOMPARE(before, (std::array<double, channelCount>{}));
    }

    void kindsAreDifferentAnimals()
    {
        const std::size_t P = indexOf(Channel::Pressure);
        const std::size_t T = indexOf(Channel::Temperature);
        // Storm: pressure falls first, the air cools at the gust front, pressure jumps there.
        QVERIFY(eventShape(WeatherKind::Storm, 0.39)[P] < -0.95);
        QVERIFY(eventShape(WeatherKind::Storm, 0.38)[T] < 0.01);
        QVERIFY(eventShape(WeatherKind::Storm, 0.5)[T] > 0.95);
        QVERIFY(eventShape(WeatherKind::Storm, 0.5)[P] > -0.5);
        // Front: minimum at the passage, a fast rise above where it was.
        QVERIFY(eventShape(WeatherKind::Front, 0.5)[P] < -0.99);
        QVERIFY(eventShape(WeatherKind::Front, 0.67)[P] > 0.6);
        // Clear spell: pressure up throughout.
        for (int i = 1; i < 100; ++i)
            QVERIFY(eventShape(WeatherKind::Clear, i / 100.0)[P] >= 0.0);
    }

    void triggeredIsTheSameThing()
    {
        EventSchedule events = schedule();
        const WeatherEvent storm = events.trigger(WeatherKind::Storm, start);
        QVERIFY(storm.triggered);
        QCOMPARE(storm.startMs, start);
        QCOMPARE(storm.endMs - storm.startMs,
                 schedule().naturalDuration(WeatherKind::Storm, start));
        const auto named = events.named(start + 1, start + 1, false);
        QCOMPARE(named.size(), 1u);
        QCOMPARE(named.front(), storm);

        const WeatherEvent longer = events.trigger(WeatherKind::Front, start + 5, 900'000);
        QCOMPARE(longer.endMs, start + 5 + 900'000);
    }

    void endingCutsWhatIsActiveOnly()
    {
        EventSchedule events = schedule();
        const WeatherEvent storm = events.trigger(WeatherKind::Storm, start, 300'000);
        const auto ended = events.endActive(start + 100'000, false);
        QCOMPARE(ended.size(), 1u);
        QCOMPARE(ended.front(), storm);
        const auto named = events.named(start, start + hour, false);
        QCOMPARE(named.size(), 1u);
        QCOMPARE(named.front().endMs, start + 100'000);
        QVERIFY(named.front().peakMs <= named.front().endMs);

        const WeatherEvent later = events.trigger(WeatherKind::Clear, start + 200'000, 300'000);
        QCOMPARE(events.named(later.startMs, later.startMs, false).front().endMs, later.endMs);
        QVERIFY(events.endActive(start + hour, false).empty());
    }

    void anEarlyEndDiesAwaySmoothly()
    {
        EventSchedule events = schedule();
        events.trigger(WeatherKind::Clear, start, 400'000);
        events.endActive(start + 200'000, false);
        std::vector<ScheduledEvent> found;
        events.collect(start, start + hour, false, found);
        QCOMPARE(found.size(), 1u);

        std::vector<TimeMs> times;
        for (TimeMs t = start; t < start + 400'000; t += 100)
            times.push_back(t);
        std::vector<double> t(times.size());
        std::vector<double> h(times.size());
        std::vector<double> p(times.size());
        EventProfile kind;
        kind.magnitude = {1.0, 1.0, 1.0};
        addEvent(found.front(), kind, {1.0, 1.0, 1.0}, times, {t.data(), h.data(), p.data()});
        const auto at = [&](TimeMs ms) { return p[static_cast<std::size_t>(ms / 100)]; };
        QVERIFY(at(199'900) > 0.6);
        QVERIFY(at(215'000) > 0.2 && at(215'000) < 0.8);
        QCOMPARE(at(230'100), 0.0);
        for (std::size_t i = 1; i < p.size(); ++i)
            QVERIFY(std::abs(p[i] - p[i - 1]) < 0.01);
    }

    void eventsSuperpose()
    {
        EventSchedule events = schedule();
        events.trigger(WeatherKind::Storm, start, 300'000);
        events.trigger(WeatherKind::Storm, start, 300'000);
        std::vector<ScheduledEvent> found;
        events.collect(start, start + 300'000, false, found);
        QCOMPARE(found.size(), 2u);
        QVERIFY(found[0].event.strength != found[1].event.strength);
    }
};

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"

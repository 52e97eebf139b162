#include "core/climate/events.h"

#include "core/profiles/profile.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000;
constexpr TimeMs hour = 3'600'000;
const EventView everything;
const EventView byHand{false, 0, {}};

EventSchedule schedule(std::uint64_t seed = 7)
{
    return {homeProfile(), seed};
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
        const auto all = events.named(start, start + span, everything);
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
        const auto all = events.named(start, start + 100 * hour, everything);
        std::vector<WeatherEvent> pieces;
        for (TimeMs at = start; at < start + 100 * hour; at += hour / 3) {
            for (const WeatherEvent &event : events.named(at, at + hour / 3, everything)) {
                if (std::find(pieces.begin(), pieces.end(), event) == pieces.end())
                    pieces.push_back(event);
            }
        }
        QVERIFY(pieces.size() >= all.size());
        for (const WeatherEvent &event : all)
            QVERIFY(std::find(pieces.begin(), pieces.end(), event) != pieces.end());
        QVERIFY(events.named(start, start + hour, byHand).empty());
    }

    void shapesBeginAndEndAtNothing_data()
    {
        QTest::addColumn<WeatherKind>("kind");
        QTest::newRow("storm") << WeatherKind::Storm;
        QTest::newRow("front") << WeatherKind::Front;
        QTest::newRow("clear") << WeatherKind::Clear;
        QTest::newRow("shower") << WeatherKind::Shower;
        QTest::newRow("window") << WeatherKind::Window;
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
        const auto named = events.named(start + 1, start + 1, byHand);
        QCOMPARE(named.size(), 1u);
        QCOMPARE(named.front(), storm);

        const WeatherEvent longer = events.trigger(WeatherKind::Front, start + 5, 900'000);
        QCOMPARE(longer.endMs, start + 5 + 900'000);
    }

    void endingCutsWhatIsActiveOnly()
    {
        EventSchedule events = schedule();
        const WeatherEvent storm = events.trigger(WeatherKind::Storm, start, 300'000);
        const auto ended = events.endActive(start + 100'000, byHand);
        QCOMPARE(ended.size(), 1u);
        QCOMPARE(ended.front(), storm);
        const auto named = events.named(start, start + hour, byHand);
        QCOMPARE(named.size(), 1u);
        QCOMPARE(named.front().endMs, start + 100'000);
        QVERIFY(named.front().peakMs <= named.front().endMs);

        const WeatherEvent later = events.trigger(WeatherKind::Clear, start + 200'000, 300'000);
        QCOMPARE(events.named(later.startMs, later.startMs, byHand).front().endMs, later.endMs);
        QVERIFY(events.endActive(start + hour, byHand).empty());
    }

    void anEarlyEndDiesAwaySmoothly()
    {
        EventSchedule events = schedule();
        events.trigger(WeatherKind::Clear, start, 400'000);
        events.endActive(start + 200'000, byHand);
        std::vector<ScheduledEvent> found;
        events.collect(start, start + hour, byHand, found);
        QCOMPARE(found.size(), 1u);

        std::vector<TimeMs> times;
        for (TimeMs t = start; t < start + 400'000; t += 100)
            times.push_back(t);
        std::vector<double> t(times.size());
        std::vector<double> h(times.size());
        std::vector<double> p(times.size());
        EventProfile kind;
        kind.kind = found.front().event.kind;
        kind.magnitude = {1.0, 1.0, 1.0};
        EventAdder(kind, {1.0, 1.0, 1.0}, times, {t.data(), h.data(), p.data()}, {}, 0)
            .add(found.front(), 0);
        const auto at = [&](TimeMs ms) { return p[static_cast<std::size_t>(ms / 100)]; };
        QVERIFY(at(199'900) > 0.6);
        QVERIFY(at(215'000) > 0.2 && at(215'000) < 0.8);
        QCOMPARE(at(230'100), 0.0);
        for (std::size_t i = 1; i < p.size(); ++i)
            QVERIFY(std::abs(p[i] - p[i - 1]) < 0.01);
    }

    /// A bathroom's shower: +33 % RH in 24 min, half of it gone ten minutes later.
    void aShowerHasItsCourse()
    {
        const std::size_t H = indexOf(Channel::Humidity);
        constexpr double minutes = 70.0;
        QVERIFY(eventShape(WeatherKind::Shower, 23.8 / minutes)[H] > 0.99);
        const double later = eventShape(WeatherKind::Shower, 33.8 / minutes)[H];
        QVERIFY2(later > 0.43 && later < 0.53, qPrintable(QString::number(later)));
        QVERIFY(eventShape(WeatherKind::Shower, 60.0 / minutes)[H] < 0.1);
    }

    /// No two showers alike: some have shoulders, one in four is followed by another; all begin and
    /// end at nothing, without a step.
    void showersDiffer()
    {
        const std::size_t H = indexOf(Channel::Humidity);
        int pairs = 0;
        double soonest = 1.0;
        double latest = 0.0;
        constexpr int variants = 200;
        for (int v = 0; v < variants; ++v) {
            const double variant = (v + 0.37) / variants;
            double before = 0.0;
            int turns = 0;
            bool rising = true;
            for (int i = 1; i <= 2000; ++i) {
                const double now = eventShape(WeatherKind::Shower, i / 2000.0, variant)[H];
                QVERIFY2(std::abs(now - before) < 0.02, qPrintable(QString::number(now - before)));
                QVERIFY(now >= 0.0 && now <= 1.0);
                turns += (now > before) != rising && now != before ? 1 : 0;
                rising = now != before ? now > before : rising;
                before = now;
            }
            QCOMPARE(before, 0.0);
            pairs += turns > 1 ? 1 : 0;
            const double peak = peakPhase(WeatherKind::Shower, variant);
            QVERIFY(eventShape(WeatherKind::Shower, peak, variant)[H] > 0.99);
            soonest = std::min(soonest, peak);
            latest = std::max(latest, peak);
        }
        QVERIFY2(pairs > variants / 6 && pairs < variants / 3, qPrintable(QString::number(pairs)));
        QVERIFY(soonest < 0.2 && latest > 0.4);
    }

    void monthsAreKept()
    {
        Profile profile = homeProfile();
        EventProfile &storm = profile.events[0];
        storm.intervalS = 36'000.0;
        storm.months = {0, 0, 0, 0, 0.5, 1, 1, 1, 0.5, 0, 0, 0};
        const auto countOf = [&](TimeMs from) {
            const EventSchedule events(profile, 3);
            constexpr TimeMs days = 20 * 86'400'000LL;
            std::size_t count = 0;
            for (const WeatherEvent &event : events.named(from, from + days, EventView{}))
                count += event.kind == WeatherKind::Storm && event.startMs >= from ? 1 : 0;
            return count;
        };
        constexpr TimeMs july = 1'751'673'600'000;    // 2025-07-05
        constexpr TimeMs january = 1'767'571'200'000; // 2026-01-05
        QVERIFY(countOf(july) > 30);
        QCOMPARE(countOf(january), std::size_t{0});
        profile.latitudeDeg = -50.0;
        QVERIFY(countOf(january) > 30);
        QCOMPARE(countOf(july), std::size_t{0});
    }

    void hoursAreKept()
    {
        Profile profile = homeProfile();
        EventProfile shower;
        shower.kind = WeatherKind::Shower;
        shower.intervalS = 3600.0; // where its weight is 1: about once a day over two hours
        shower.hours.weekday.fill(0.0);
        shower.hours.weekend.fill(0.0);
        shower.hours.weekday[7] = 1.0;
        shower.hours.weekend[9] = 0.5;
        profile.events = {shower};
        const EventSchedule events(profile, 3);
        constexpr int days = 1400;
        const TimeMs monday = 1'763'337'600'000; // 2025-11-17T00:00:00Z
        const EventView east{true, 60, {}};
        const auto all = events.named(monday, monday + days * 24 * hour, east);
        int weekdays = 0;
        int weekends = 0;
        for (const WeatherEvent &event : all) {
            const TimeMs local = event.startMs - monday + hour;
            const bool weekend = (local / (24 * hour)) % 7 >= 5;
            QCOMPARE((local / hour) % 24, weekend ? 9 : 7);
            ++(weekend ? weekends : weekdays);
        }
        QVERIFY(std::abs(weekdays - 1000) < 4 * std::sqrt(1000.0));
        QVERIFY(std::abs(weekends - 200) < 4 * std::sqrt(200.0));
    }

    /// Weather comes over the places one after the other, at its speed; what happens in a room is
    /// the room's own.
    void placesSeeEventsOneAfterTheOther()
    {
        Profile profile = homeProfile();
        profile.neighbourhood.eventKmh = 36.0; // 10 m/s
        EventProfile shower;
        shower.kind = WeatherKind::Shower;
        profile.events.push_back(shower);
        const EventSchedule events(profile, 7);
        const Place east{6.0, 0.0, 17};
        const Place west{-6.0, 0.0, 18};
        const EventView atEast{true, 0, east};
        const EventView atWest{true, 0, west};
        const auto of = [&](const EventView &view, bool regional) {
            std::vector<WeatherEvent> found;
            for (const WeatherEvent &event : events.named(start, start + 50 * hour, view)) {
                if ((event.kind != WeatherKind::Shower) == regional)
                    found.push_back(event);
            }
            return found;
        };
        const auto middle = of(everything, true);
        int delayed = 0;
        for (const WeatherEvent &event : middle) {
            const auto same = [&](const std::vector<WeatherEvent> &others) -> TimeMs {
                for (const WeatherEvent &other : others) {
                    if (other.kind == event.kind && other.strength == event.strength &&
                        other.endMs - other.startMs == event.endMs - event.startMs)
                        return other.startMs - event.startMs;
                }
                return std::numeric_limits<TimeMs>::min();
            };
            const TimeMs lagEast = same(of(atEast, true));
            const TimeMs lagWest = same(of(atWest, true));
            if (std::min(lagEast, lagWest) == std::numeric_limits<TimeMs>::min())
                continue;                // over the edge of the window
            QCOMPARE(lagEast, -lagWest); // the side that it comes from has it first
            // 10 min at most for one of half an hour, and less the shorter it is.
            const auto share = static_cast<double>(event.endMs - event.startMs) / (hour / 2.0);
            QVERIFY(static_cast<double>(std::abs(lagEast)) <= 600'000.0 * share + 1.0);
            delayed += static_cast<double>(std::abs(lagEast)) > 300'000.0 * share ? 1 : 0;
        }
        QVERIFY(delayed > static_cast<int>(middle.size()) / 2);
        QVERIFY(of(atEast, false) != of(atWest, false));
        QVERIFY(!of(atEast, false).empty());
    }

    /// Asked for by instants, those are found that are felt at one of them, however far apart these
    /// are and wherever.
    void whatIsFeltAtInstantsIsFound_data()
    {
        QTest::addColumn<TimeMs>("step");
        QTest::addColumn<double>("eastKm");
        QTest::newRow("1 s") << TimeMs{1'000} << 0.0;
        QTest::newRow("10 min") << TimeMs{600'000} << 0.0;
        QTest::newRow("a day and a bit") << 25 * hour << 0.0;
        QTest::newRow("1 s, elsewhere") << TimeMs{1'000} << 90.0;
        QTest::newRow("10 min, elsewhere") << TimeMs{600'000} << 90.0;
        QTest::newRow("a day and a bit, elsewhere") << 25 * hour << 90.0;
    }
    void whatIsFeltAtInstantsIsFound()
    {
        QFETCH(TimeMs, step);
        QFETCH(double, eastKm);
        EventSchedule events(homeProfile(), 7);
        events.trigger(WeatherKind::Storm, start + 100 * step - 2000);
        const EventView view{true, 0, {eastKm, 0.0, eastKm > 0.0 ? 5U : 0U}};
        const TimeMs ended = start + 40 * step;
        events.endActive(ended, view);
        constexpr TimeMs delay = 1000;
        std::vector<TimeMs> times;
        for (TimeMs at = start; at <= start + 127 * step; at += step)
            times.push_back(at);
        std::vector<ScheduledEvent> felt;
        std::vector<ScheduledEvent> all;
        for (const TimeMs time : times) { // by what is asked for instant by instant
            events.collect(time - delay, time, view, all);
            for (const ScheduledEvent &event : all) {
                if (std::ranges::find(felt, event) == felt.end())
                    felt.push_back(event);
            }
        }
        std::vector<ScheduledEvent> found;
        events.collectFor(times, delay, view, found);
        QVERIFY(!found.empty());
        QVERIFY(std::ranges::is_sorted(
            found, {}, [](const ScheduledEvent &event) { return event.event.startMs; }));
        QCOMPARE(found.size(), felt.size());
        for (const ScheduledEvent &event : felt)
            QVERIFY(std::ranges::find(found, event) != found.end());
    }

    /// In front of the middle as behind it, and the same asked for together or one by one.
    void placesAheadHaveThemOneAfterTheOther()
    {
        Profile profile = homeProfile();
        for (EventProfile &event : profile.events)
            event.shortestS = event.longestS = 3600.0;
        EventSchedule events(profile, 11);
        const auto startsAt = [&](double km, double rad) {
            const EventView view{true, 0, {km * std::cos(rad), km * std::sin(rad), 3}};
            std::vector<ScheduledEvent> found;
            events.collect(start, start + hour, view, found);
            std::vector<ScheduledEvent> shared;
            std::vector<ScheduledEvent> again;
            events.collectShared(start, start + hour, view, 20.0, shared);
            events.collectAt(shared, start, start + hour, view, again);
            if (found != again)
                qFatal("the shared events are others");
            return found;
        };
        const ScheduledEvent middle = startsAt(0.0, 0.0).back();
        TimeMs before = std::numeric_limits<TimeMs>::min();
        for (double km = -10.0; km <= 10.0; km += 1.0) {
            const auto found = startsAt(km, middle.courseRad);
            const auto same = std::ranges::find_if(found, [&](const ScheduledEvent &one) {
                return one.courseRad == middle.courseRad;
            });
            if (same == found.end())
                continue; // over the edge of the hour
            QVERIFY(same->event.startMs > before);
            QVERIFY(std::abs(static_cast<double>(same->event.startMs - middle.event.startMs) -
                             km * 90'000.0) < 2.0); // at 40 km/h
            before = same->event.startMs;
        }
        QVERIFY(before > middle.event.startMs || middle.event.startMs + 90'000 > start + hour);
    }

    void nothingBeginsBeforeItWasTriggered()
    {
        EventSchedule events(homeProfile(), 11);
        events.trigger(WeatherKind::Front, start, hour);
        std::vector<TimeMs> lags;
        for (int i = 0; i < 36; ++i) {
            const double rad = i * 0.1745;
            const auto found =
                events.named(start - hour, start + 2 * hour,
                             {false, 0, {10.0 * std::cos(rad), 10.0 * std::sin(rad), 3}});
            QCOMPARE(found.size(), std::size_t{1});
            QVERIFY(found.front().startMs >= start);
            lags.push_back(found.front().startMs - start);
        }
        QVERIFY(std::ranges::max(lags) > 890'000); // 10 km at 40 km/h
        QVERIFY(std::ranges::count(lags, TimeMs{0}) == 0);
    }

    void eventsSuperpose()
    {
        EventSchedule events = schedule();
        events.trigger(WeatherKind::Storm, start, 300'000);
        events.trigger(WeatherKind::Storm, start, 300'000);
        std::vector<ScheduledEvent> found;
        events.collect(start, start + 300'000, byHand, found);
        QCOMPARE(found.size(), 2u);
        QVERIFY(found[0].event.strength != found[1].event.strength);
    }
};

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"

#include "core/delivery/link/serverlink.h"

#include <QSignalSpy>
#include <QTest>

using namespace aneroid;
using namespace std::chrono_literals;
using Role = ServerLink::Role;
using Fate = Landing::Fate;

namespace {

constexpr ServerLink::Clock::time_point start{1h};

const RetryPolicy patience{.firstDelay = 1000ms,
                           .longestDelay = 8000ms,
                           .factor = 2.0,
                           .jitter = 0.0,
                           .longestRetryAfter = 60s};

Landing landingOf(Fate fate, bool heard = true)
{
    Landing landing;
    landing.endings = {{fate, {}}};
    landing.heard = heard;
    return landing;
}

} // namespace

class TestServerLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allMayLeaveWhileTheServerIsWell()
    {
        ServerLink link(patience);
        QVERIFY(!link.isOpen());
        QVERIFY(link.mayDepart(start, true));
        QVERIFY(link.nextRole() == Role::Normal);
        QVERIFY(link.departureOf(start, true) == start);
    }

    void oneProbeAtATimeWhileItIsNot()
    {
        ServerLink link(patience);
        QCOMPARE(link.failed(Role::Normal, landingOf(Fate::Retry), 0, 1, start), 1000ms);
        QVERIFY(link.nextRole() == Role::Probe);
        QVERIFY(!link.mayDepart(start, false));
        QVERIFY(link.departureOf(start, false) == start + 1s);
        QVERIFY(link.departureOf(start + 2s, false) == start + 2s);
        QVERIFY(link.mayDepart(start + 1s, false));
        QVERIFY(!link.mayDepart(start + 1s, true));
        QVERIFY(!link.departureOf(start, true));
        link.answered(Role::Probe);
        QVERIFY(link.mayDepart(start, true));
    }

    void expireLetsTheProbeLeave()
    {
        ServerLink link(patience);
        link.expire(start); // of no effect
        QVERIFY(!link.isOpen());
        (void)link.failed(Role::Normal, landingOf(Fate::Retry), 0, 1, start);
        link.expire(start);
        QVERIFY(link.isOpen());
        QVERIFY(link.mayDepart(start, false));
    }

    void waitsAsTheServerAsksButNotForEver()
    {
        ServerLink link(patience);
        Landing landing = landingOf(Fate::Retry);
        QCOMPARE(link.failed(Role::Normal, landing, 0, 3, start), 4000ms);
        landing.retryAfter = 10s;
        QCOMPARE(link.failed(Role::Normal, landing, 0, 1, start), 10'000ms);
        landing.retryAfter = 1h;
        QCOMPARE(link.failed(Role::Normal, landing, 0, 1, start), 60'000ms);
    }

    void showsTheLastAnswerAndTrouble()
    {
        ServerLink link(patience);
        QVERIFY(!link.refresh(false));
        QVERIFY(link.state() == LinkState::Idle);
        link.answered(Role::Normal, LinkState::Connected);
        QVERIFY(link.refresh(false));
        QVERIFY(link.state() == LinkState::Connected);
        link.answered(Role::Normal); // says nothing of it
        QVERIFY(!link.refresh(false));

        (void)link.failed(Role::Normal, landingOf(Fate::Retry, false), 0, 1, start);
        QVERIFY(link.refresh(false));
        QVERIFY(link.state() == LinkState::Offline);
        (void)link.failed(Role::Probe, landingOf(Fate::Retry), 0, 1, start);
        QVERIFY(link.refresh(true));
        QVERIFY(link.state() == LinkState::Struggling);

        link.answered(Role::Probe, LinkState::Refusing);
        QVERIFY(!link.refresh(true)); // something still waits for another attempt
        QVERIFY(link.refresh(false));
        QVERIFY(link.state() == LinkState::Refusing);
        link.reset();
        QVERIFY(link.refresh(false));
        QVERIFY(link.state() == LinkState::Idle);
    }

    void halvesArraysThatASingleReadingExcuses()
    {
        ServerLink link(patience);
        link.arrays().start(100);
        Landing failed = landingOf(Fate::Retry);
        failed.mayBeLength = true;
        auto now = start;
        Role role = Role::Normal;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(link.arrays().next(), std::size_t{100});
            (void)link.failed(role, failed, 100, 1, now);
            now += 1min;
            role = Role::Probe;
        }
        QCOMPARE(link.arrays().next(), std::size_t{1});
        QCOMPARE(link.judgeSingle(landingOf(Fate::Accepted)), std::size_t{100});
        QCOMPARE(link.arrays().next(), std::size_t{50});
    }

    /// Where a single reading fails as well it is an outage; and where nothing says that it may be
    /// the length, or it was no array, their number is not to blame.
    void leavesArraysAloneInAnOutage()
    {
        ServerLink link(patience);
        link.arrays().start(100);
        Landing failed = landingOf(Fate::Retry);
        failed.mayBeLength = true;
        auto now = start;
        for (int i = 0; i < 3; ++i, now += 1min)
            (void)link.failed(i == 0 ? Role::Normal : Role::Probe, failed, 100, 1, now);
        QCOMPARE(link.judgeSingle(landingOf(Fate::Retry)), std::size_t{0});
        QCOMPARE(link.judgeSingle(landingOf(Fate::Accepted)), std::size_t{0});
        QCOMPARE(link.arrays().next(), std::size_t{100});

        for (int i = 0; i < 5; ++i, now += 1min)
            (void)link.failed(Role::Probe, landingOf(Fate::Retry), 100, 1, now);
        for (int i = 0; i < 5; ++i, now += 1min)
            (void)link.failed(Role::Probe, failed, 0, 1, now);
        QCOMPARE(link.arrays().next(), std::size_t{100});
    }

    void wakesWhenSomethingMayLeave()
    {
        WakeUp wake;
        const QSignalSpy woken(&wake, &QTimer::timeout);
        const auto now = ServerLink::Clock::now();
        wake.arm(now + 1h, now);
        QVERIFY(wake.isActive());
        wake.arm({}, now);
        QVERIFY(!wake.isActive());
        wake.arm(now + 1ms, now);
        QTRY_COMPARE(woken.size(), 1);
        QVERIFY(!wake.isActive()); // once
    }
};

QTEST_GUILESS_MAIN(TestServerLink)
#include "tst_serverlink.moc"

#include "core/delivery/link/circuitbreaker.h"

#include <QTest>

using namespace aneroid;
using namespace std::chrono_literals;
using Role = CircuitBreaker::Role;

namespace {

constexpr CircuitBreaker::Clock::time_point start{1h};

Backoff plainBackoff()
{
    return Backoff({.firstDelay = 1000ms, .longestDelay = 8000ms, .factor = 2.0, .jitter = 0.0});
}

} // namespace

class TestCircuitBreaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensOnceForRequestsThatLeftTogether();
    void waitsLongerAfterEachProbe();
    void anyAnswerClosesIt();
    void onlyAProbeClosesItAfterARequestToSlowDown_data();
    void onlyAProbeClosesItAfterARequestToSlowDown();
    void retryAfterIsObeyed();
    void expireLetsAProbeLeaveAndStartsOver();

private:
    CircuitBreaker m_breaker;
    Backoff m_backoff = plainBackoff();

    void fail(Role role, CircuitBreaker::Clock::time_point when)
    {
        m_breaker.failed(role, when, m_backoff, std::nullopt, false);
    }

private Q_SLOTS:
    void init() { m_breaker.reset(); }
};

void TestCircuitBreaker::opensOnceForRequestsThatLeftTogether()
{
    QVERIFY(!m_breaker.isOpen());
    for (int i = 0; i < 6; ++i)
        fail(Role::Normal, start + i * 10ms);
    QVERIFY(m_breaker.isOpen());
    QCOMPARE(m_breaker.failures(), 1);
    QCOMPARE(m_breaker.nextProbe(), start + 1000ms);
}

void TestCircuitBreaker::waitsLongerAfterEachProbe()
{
    fail(Role::Normal, start);
    fail(Role::Probe, start + 1s);
    QCOMPARE(m_breaker.nextProbe(), start + 1s + 2s);
    fail(Role::Probe, start + 3s);
    QCOMPARE(m_breaker.nextProbe(), start + 3s + 4s);
    fail(Role::Probe, start + 7s);
    fail(Role::Probe, start + 15s);
    QCOMPARE(m_breaker.nextProbe(), start + 15s + 8s);
}

void TestCircuitBreaker::anyAnswerClosesIt()
{
    fail(Role::Normal, start);
    m_breaker.answered(Role::Normal);
    QVERIFY(!m_breaker.isOpen());
    fail(Role::Normal, start + 1s);
    QCOMPARE(m_breaker.failures(), 1);
}

void TestCircuitBreaker::onlyAProbeClosesItAfterARequestToSlowDown_data()
{
    QTest::addColumn<bool>("withRetryAfter");
    QTest::newRow("429") << false;
    QTest::newRow("Retry-After") << true;
}

void TestCircuitBreaker::onlyAProbeClosesItAfterARequestToSlowDown()
{
    QFETCH(const bool, withRetryAfter);
    const auto asked = withRetryAfter ? std::optional(5000ms) : std::nullopt;
    m_breaker.failed(Role::Normal, start, m_backoff, asked, !withRetryAfter);
    m_breaker.answered(Role::Normal);
    QVERIFY(m_breaker.isOpen());
    fail(Role::Normal, start + 10ms); // a later, plain failure does not soften it
    m_breaker.answered(Role::Normal);
    QVERIFY(m_breaker.isOpen());
    m_breaker.answered(Role::Probe);
    QVERIFY(!m_breaker.isOpen());
}

void TestCircuitBreaker::retryAfterIsObeyed()
{
    m_breaker.failed(Role::Normal, start, m_backoff, 20s, false);
    QCOMPARE(m_breaker.nextProbe(), start + 20s);
    m_breaker.failed(Role::Normal, start + 1s, m_backoff, 3s, false); // not shortened by another
    QCOMPARE(m_breaker.nextProbe(), start + 20s);
    m_breaker.reset();
    m_breaker.failed(Role::Normal, start, m_backoff, 0s, false);
    QCOMPARE(m_breaker.nextProbe(), start + 1s); // nor is the own delay
}

void TestCircuitBreaker::expireLetsAProbeLeaveAndStartsOver()
{
    fail(Role::Normal, start);
    fail(Role::Probe, start + 1s);
    m_breaker.expire(start + 2s);
    QVERIFY(m_breaker.isOpen());
    QCOMPARE(m_breaker.nextProbe(), start + 2s);
    fail(Role::Probe, start + 2s);
    QCOMPARE(m_breaker.nextProbe(), start + 3s);
}

QTEST_APPLESS_MAIN(TestCircuitBreaker)
#include "tst_circuitbreaker.moc"

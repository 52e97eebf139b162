#include "core/http/answers/retryafter.h"

#include "core/text/timezone.h"

#include <QTest>

using namespace aneroid;

class TestRetryAfter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
};

void TestRetryAfter::values_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("serverDate");
    QTest::addColumn<qint64>("milliseconds"); // −1: nothing
    const auto row = [](const char *name, const char *value, const char *date, qint64 ms) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(date) << ms;
    };
    row("absent", "", "", -1);
    row("seconds", "120", "", 120'000);
    row("zero", "0", "", 0);
    row("blanks", "  7 ", "", 7'000);
    row("endless", "99999999999999999999999999", "", 999'999'999'000);
    row("negative", "-5", "", -1);
    row("fraction", "1.5", "", -1);
    row("word", "soon", "", -1);
    row("date", "Fri, 14 Nov 2025 10:30:30 GMT", "", 30'000);
    row("RFC 850", "Friday, 14-Nov-25 10:31:00 GMT", "", 60'000);
    row("asctime", "Fri Nov 14 10:30:05 2025", "", 5'000);
    row("asctime, one digit", "Mon Dec  1 10:30:00 2025", "", 17LL * 86'400'000);
    row("past date", "Fri, 14 Nov 2025 10:00:00 GMT", "", 0);
    row("server's clock is late", "Fri, 14 Nov 2025 08:00:10 GMT", "Fri, 14 Nov 2025 08:00:00 GMT",
        10'000);
    row("server's date is broken", "Fri, 14 Nov 2025 10:30:30 GMT", "yesterday", 30'000);
}

void TestRetryAfter::values()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, serverDate);
    QFETCH(const qint64, milliseconds);
    const QDateTime now(QDate(2025, 11, 14), QTime(10, 30), utcZone);
    const auto wait = parseRetryAfter(value, serverDate, now);
    QCOMPARE(wait.has_value(), milliseconds >= 0);
    QCOMPARE(wait.value_or(std::chrono::milliseconds(-1)).count(), milliseconds);
}

QTEST_APPLESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"

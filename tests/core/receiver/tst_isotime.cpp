#include "core/receiver/isotime.h"

#include <QTest>

using namespace aneroid;

class TestIsoTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes();
};

void TestIsoTime::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(utc);
    };
    row("2025-11-14T10:30:00.000Z", "2025-11-14T10:30:00.000Z");
    row("2025-11-14T10:30:00Z", "2025-11-14T10:30:00.000Z");
    row("2025-11-14t10:30:00z", "2025-11-14T10:30:00.000Z");
    row("2025-11-14 10:30:00", "2025-11-14T10:30:00.000Z");
    row("2025-11-14T10:30", "2025-11-14T10:30:00.000Z");
    row("2025-11-14", "2025-11-14T00:00:00.000Z");
    row("2025-11-14T10:30:00+01:00", "2025-11-14T09:30:00.000Z");
    row("2025-11-14T10:30:00-0330", "2025-11-14T14:00:00.000Z");
    row("2025-11-14T23:30:00-02", "2025-11-15T01:30:00.000Z");
    row("2025-11-14T10:30:00.1Z", "2025-11-14T10:30:00.100Z");
    row("2025-11-14T10:30:00.123456Z", "2025-11-14T10:30:00.123456Z");
    row("2025-11-14T10:30:00.123456789Z", "2025-11-14T10:30:00.123456Z");
    row("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z");
    row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
    row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z");
    row("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z");
    row("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z");
    row("9999-12-31T23:59:59+01:00", "9999-12-31T22:59:59.000Z");
    row("9999-12-31T22:59:59.999999-01:00", "9999-12-31T23:59:59.999999Z");
    row("0001-01-01T00:00:00-01:00", "0001-01-01T01:00:00.000Z");
    row("0001-01-01T01:00:00+01:00", "0001-01-01T00:00:00.000Z");
    row("0001-01-01T23:59+23:59", "0001-01-01T00:00:00.000Z");
}

void TestIsoTime::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, utc);
    const auto time = parseIsoTime(text.toStdString());
    QVERIFY(time);
    QCOMPARE(formatIsoTime(*time), utc);
}

void TestIsoTime::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "yesterday",
                             "2025-02-29T00:00:00Z",
                             "2025-13-01T00:00:00Z",
                             "2025-11-14T24:00:00Z",
                             "2025-11-14T10:60:00Z",
                             "2025-11-14T10:30:60Z",
                             "2025-11-14T10:30:00.Z",
                             "2025-11-14T10:30:00+1",
                             "2025-11-14T10:30:00+01:0",
                             "2025-11-14T10:30:00Zx",
                             "2025-11-14T",
                             "2025-11-14T10",
                             "25-11-14T10:30:00Z",
                             "1763116200",
                             "0000-01-01T00:00:00Z",
                             "2025-11-14T10:30:00 Z",
                             "10000-01-01T00:00:00Z",
                             "9999-12-31T23:59:59-01:00",
                             "9999-12-31T23:00:00-0100",
                             "9999-12-31T00:01-23:59",
                             "9999-12-31 23:30:00.999999-00:30",
                             "9999-12-31T23-01",
                             "0001-01-01T00:00:00+01:00",
                             "0001-01-01T00:59:59.999999+01:00",
                             "0001-01-01T23:58+23:59"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestIsoTime::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseIsoTime(text.toStdString()));
}

void TestIsoTime::writes()
{
    QCOMPARE(formatIsoTime(0), QByteArray("1970-01-01T00:00:00.000Z"));
    QCOMPARE(formatIsoTime(-1), QByteArray("1969-12-31T23:59:59.999999Z"));
    QCOMPARE(formatIsoTime(1'763'116'200'000'000), QByteArray("2025-11-14T10:30:00.000Z"));
}

QTEST_APPLESS_MAIN(TestIsoTime)
#include "tst_isotime.moc"

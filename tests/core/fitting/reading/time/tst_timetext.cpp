#include "core/fitting/reading/time/timetext.h"

#include <QDateTime>
#include <QTest>

using namespace aneroid;

namespace {

/// "2018-10-03T00:46:13.250Z" in milliseconds.
TimeMs msOf(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

constexpr int noOffset = 9999;

} // namespace

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("iso");
        QTest::addColumn<int>("offset");
        const auto row = [](const char *text, const char *iso, int offset = noOffset) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(iso) << offset;
        };
        row("2018-10-03T00:46:13", "2018-10-03T00:46:13Z");
        row("2018-10-03 00:46", "2018-10-03T00:46:00Z");
        row("2018-10-03T00:46:13.25", "2018-10-03T00:46:13.250Z");
        row("2018-10-03T00:46:13,250Z", "2018-10-03T00:46:13.250Z", 0);
        row("2018-10-03 00:46:13.123456+08:00", "2018-10-03T00:46:13.123Z", 480);
        row("2018-10-03T00:46:13-0330", "2018-10-03T00:46:13Z", -210);
        row("2018-10-03T00:46:13+01:00[Europe/Berlin]", "2018-10-03T00:46:13Z", 60);
        row("2018-10-03 00:46:13 UTC", "2018-10-03T00:46:13Z", 0);
        row("2018/10/03 00:46", "2018-10-03T00:46:00Z");
        row("2018-1-3 7:05", "2018-01-03T07:05:00Z");
        row("03.10.2018 00:46", "2018-10-03T00:46:00Z");
        row("3.10.18 0:46:13", "2018-10-03T00:46:13Z");
        row("03.10.2018, 00:46:13", "2018-10-03T00:46:13Z");
        row("20181003T004613", "2018-10-03T00:46:13Z");
        row("20181003004613", "2018-10-03T00:46:13Z");
        row("201810030046", "2018-10-03T00:46:00Z");
        row("10/03/2018 12:46 AM", "2018-10-03T00:46:00Z");
        row("10/3/2018 1:46:13 pm", "2018-10-03T13:46:13Z");
        row("1538527573", "2018-10-03T00:46:13Z", 0);
        row("1538527573.25", "2018-10-03T00:46:13.250Z", 0);
        row("1538527573250", "2018-10-03T00:46:13.250Z", 0);
        row("1538527573250000", "2018-10-03T00:46:13.250Z", 0);
        row("1538527573250000000", "2018-10-03T00:46:13.250Z", 0);
        row("2018/10/03 - 00:46:13", "2018-10-03T00:46:13Z");
        row("2018-10-03_00-46-13", "2018-10-03T00:46:13Z");
        row("00:46:13 10/03/2018", "2018-10-03T00:46:13Z");
        row("10/03/18 12:46a", "2018-10-03T00:46:00Z");
        row("10/03/18 12:46p", "2018-10-03T12:46:00Z");
        row("3-Oct-2018 00:46:13", "2018-10-03T00:46:13Z");
        row("03/Oct/2018:00:46:13 +0200", "2018-10-03T00:46:13Z", 120);
        row("2018-Oct-03 00:46:13", "2018-10-03T00:46:13Z");
        row("Wed Oct  3 00:46:13 2018", "2018-10-03T00:46:13Z");
        row("Wed Oct  3 00:46:13 UTC 2018", "2018-10-03T00:46:13Z", 0);
        row("Wed, 03 Oct 2018 00:46:13 +0000", "2018-10-03T00:46:13Z", 0);
        row("October 3, 2018 12:46:13 AM", "2018-10-03T00:46:13Z");
        row("3. März 2018 00:46", "2018-03-03T00:46:00Z");
        row("3. Mai 2018 00:46", "2018-05-03T00:46:00Z");
        row("3 août 2018 00h46", "2018-08-03T00:46:00Z");
        row("3 de octubre de 2018 00:46", "2018-10-03T00:46:00Z");
        row("3 października 2018 00:46", "2018-10-03T00:46:00Z");
        row("3 октября 2018 00:46", "2018-10-03T00:46:00Z");
        row("mer. 3 oct. 2018 00:46", "2018-10-03T00:46:00Z");
        row("2018年10月03日 00:46:13", "2018-10-03T00:46:13Z");
        row("2018年10月3日0时46分13秒", "2018-10-03T00:46:13Z");
        row("2018年10月3日 下午3:05", "2018-10-03T15:05:00Z");
        row("2018-10-03 00:46:13 CEST", "2018-10-03T00:46:13Z", 120);
        row("2018-10-03", "2018-10-03T00:00:00Z");
        row("2018-10-03T05", "2018-10-03T05:00:00Z");
        row("03.10.2018 00:46 Uhr", "2018-10-03T00:46:00Z");
        row("[03/Oct/2018:00:46:13 +0200]", "2018-10-03T00:46:13Z", 120);
        row("/Date(1538527573250)/", "2018-10-03T00:46:13.250Z", 0);
        row("/Date(1538527573250+0200)/", "2018-10-03T00:46:13.250Z", 0);
        row("2018-276 00:46", "2018-10-03T00:46:00Z");
        row("2018-276T00:46:13Z", "2018-10-03T00:46:13Z", 0);
        row("2018-W40-3 00:46", "2018-10-03T00:46:00Z");
        row("2021-W01-1T00:46", "2021-01-04T00:46:00Z");
        row("2018-10-03T00:46:13.250000Z+0100", "2018-10-03T00:46:13.250Z", 60);
        row("2018-10-03 00:46:13 AKST", "2018-10-03T00:46:13Z", -540);
        row("2018-10-03 00:46:13 CST", "2018-10-03T00:46:13Z");
        row("2018-10-03 00:46:13 Etc/UTC", "2018-10-03T00:46:13Z", 0);
        for (const char *const place : {"Etc/GMT+5", "US/Pacific", "Indian/Maldives",
                                        "Antarctica/Troll", "Arctic/Longyearbyen"})
            row(("2018-10-03 00:46:13 " + QByteArray(place)).constData(), "2018-10-03T00:46:13Z");
        row("2018-10-03 24:00", "2018-10-04T00:00:00Z");
        row("2020-02-29 23:59:60", "2020-03-01T00:00:00Z");
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, iso);
        QFETCH(int, offset);
        const auto time = readTimeText(text.constData(), DateOrder::MonthFirst);
        QVERIFY(time.has_value());
        QCOMPARE(time->localMs, msOf(iso.constData()));
        QCOMPARE(time->offsetMinutes.value_or(noOffset), offset);
    }

    void ordersDayAndMonth()
    {
        QCOMPARE(readTimeText("03/10/2018 01:00", DateOrder::DayFirst)->localMs,
                 msOf("2018-10-03T01:00:00Z"));
        QCOMPARE(readTimeText("03/10/2018 01:00", DateOrder::MonthFirst)->localMs,
                 msOf("2018-03-10T01:00:00Z"));
        QCOMPARE(readTimeText("03-10-18 01:00", DateOrder::DayFirst)->localMs,
                 msOf("2018-10-03T01:00:00Z"));
        QVERIFY(!readTimeText("25/10/2018 01:00", DateOrder::MonthFirst));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "abc", "12", "23.45", "1013.25", "2018-13-03 00:00", "2018-02-30",
              "2018-10-03 25:00", "2018-10-03 00:61", "2018-10-03T", "2018-10-03 00:46 x",
              "2018-10-03T00:46+99:00", "00:46:13", "2018-10", "101325", "13:00 PM"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        if (text == "2018-10-03T") // a date, and nothing after the T
            QVERIFY(readTimeText(text.constData(), DateOrder::MonthFirst)->dateOnly);
        else
            QVERIFY(!readTimeText(text.constData(), DateOrder::MonthFirst));
    }

    void knowsDatesThatLeaveTheOrderOpen()
    {
        QCOMPARE(openDate("03/10/2018 00:46")->second, 10);
        QCOMPARE(openDate("3-4-18")->first, 3);
        QVERIFY(!openDate("2018/03/10"));
        QVERIFY(openDate("03.10.2018")->points);
        QVERIFY(openDate("00:46:13 03/10/2018")->longYear);
        QCOMPARE(openDate("24-03-04")->third, 4);
        QVERIFY(!openDate("1538527573"));
    }

    void knowsTimesOfDay()
    {
        QVERIFY(isTimeOfDay("00:46"));
        QVERIFY(isTimeOfDay("9:05:13 PM"));
        QVERIFY(isTimeOfDay("12:05a"));
        QVERIFY(isTimeOfDay("12h05"));
        QVERIFY(!isTimeOfDay("1013.25"));
        QVERIFY(!isTimeOfDay("2018-10-03 00:46"));
        QVERIFY(!isTimeOfDay("23.45"));
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"

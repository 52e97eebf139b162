#include "ui/charts/data/timeticks.h"

#include <QTest>
#include <QTimeZone>

using namespace aneroid;

namespace {

constexpr TimeMs plan = 1'763'116'200'000; // 2025-11-14T10:30:00Z

QStringList labelsOf(const std::vector<TimeTick> &ticks)
{
    QStringList labels;
    for (const TimeTick &tick : ticks)
        labels.append(tick.label);
    return labels;
}

} // namespace

class TestTimeTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void neverTooMany();
    void datesAtTheirDay();
    void clockTexts();
    void zoneNames();
    void acrossDaylightSaving();
};

void TestTimeTicks::labels_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, qint64 length, int offset, const char *locale,
                        const char *expected) {
        QTest::newRow(name) << length << offset << QString::fromLatin1(locale)
                            << QString::fromUtf8(expected);
    };
    row("half a second", 500, 0, "C", "10:30:00.000 10:30:00.200 10:30:00.400");
    row("seconds", 20'000, 0, "C", "10:30:00 10:30:10 10:30:20");
    row("minutes", 600'000, 60, "de_DE", "11:30 11:35 11:40");
    row("half hours of India", 3'600'000, 330, "C", "16:00 16:30 17:00");
    row("hours round in local time", 12 * 3'600'000, 330, "C", "18:00 00:00");
    row("days", 4 * 86'400'000LL, 0, "de_DE", "16.11.25 18.11.25");
    row("months", 100 * 86'400'000LL, 0, "C", "Dec 2025 Jan 2026 Feb 2026");
    row("years", 4000 * 86'400'000LL, 0, "C", "2030 2035");
}

void TestTimeTicks::labels()
{
    QFETCH(const qint64, length);
    QFETCH(const int, offset);
    QFETCH(const QString, locale);
    QFETCH(const QString, expected);
    const std::vector<TimeTick> ticks =
        timeTicks({plan, plan + length}, 4, LocalTime(offset), QLocale(locale));
    QVERIFY2(ticks.size() <= 5, qPrintable(labelsOf(ticks).join(QLatin1Char(' '))));
    QCOMPARE(labelsOf(ticks).join(QLatin1Char(' ')), expected);
}

void TestTimeTicks::neverTooMany()
{
    for (TimeMs length = 100; length < TimeMs{100} * 365 * 86'400'000;
         length = length * 5 / 4 + 1) {
        for (const int most : {2, 5, 12}) {
            const ChartPanel::Span span{plan - length / 3, plan - length / 3 + length};
            const std::vector<TimeTick> ticks = timeTicks(span, most, LocalTime(60), QLocale::c());
            QVERIFY(ticks.size() <= static_cast<std::size_t>(most) + 1);
            TimeMs before = span.fromMs - 1;
            for (const TimeTick &tick : ticks) {
                QVERIFY(tick.timeMs > before && tick.timeMs <= span.toMs);
                before = tick.timeMs;
            }
        }
    }
}

void TestTimeTicks::datesAtTheirDay()
{
    const std::vector<TimeTick> ticks =
        timeTicks({plan, plan + 24 * 3'600'000}, 4, LocalTime(0), QLocale(QStringLiteral("de_DE")));
    QStringList dates;
    for (const TimeTick &tick : ticks)
        dates.append(tick.date);
    QCOMPARE(labelsOf(ticks), QStringList({QStringLiteral("12:00"), QStringLiteral("00:00")}));
    QCOMPARE(dates, QStringList({QStringLiteral("14.11.25"), QStringLiteral("15.11.25")}));
}

void TestTimeTicks::clockTexts()
{
    const QTime time(13, 5, 9, 70);
    const QLocale english(QStringLiteral("en_US"));
    const QLocale german(QStringLiteral("de_DE"));
    QCOMPARE(clockText(time, TimeDetail::Minutes, QLocale::c()), QStringLiteral("13:05"));
    QCOMPARE(clockText(time, TimeDetail::Seconds, QLocale::c()), QStringLiteral("13:05:09"));
    QString afternoon = clockText(time, TimeDetail::Seconds, english);
    afternoon.replace(QChar(0x202F), u' '); // a narrow blank, since Qt 6.5's locales
    QCOMPARE(afternoon, QStringLiteral("1:05:09 PM"));
    QCOMPARE(clockText(time, TimeDetail::Milliseconds, german), QStringLiteral("13:05:09,070"));
    QCOMPARE(clockText(time, TimeDetail::Minutes, QLocale(QStringLiteral("zh_CN"))),
             QStringLiteral("13:05"));
}

void TestTimeTicks::zoneNames()
{
    QCOMPARE(LocalTime(0).name(plan), QStringLiteral("UTC"));
    QCOMPARE(LocalTime(330).name(plan), QStringLiteral("UTC+05:30"));
    QCOMPARE(LocalTime(-210).name(plan), QStringLiteral("UTC\u221203:30"));
}

void TestTimeTicks::acrossDaylightSaving()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    // 2025-10-26T00:00Z is 02:00 summer time; an hour later the clock goes back to 02:00.
    const TimeMs change = 1'761'440'400'000;
    const std::vector<TimeTick> ticks =
        timeTicks({change - 6 * 3'600'000, change + 6 * 3'600'000}, 13, LocalTime(), QLocale::c());
    const QStringList labels = labelsOf(ticks);
    qputenv("TZ", "UTC");
    tzset();
    QVERIFY(ticks.size() >= 12);
    for (const QString &label : labels)
        QVERIFY2(label.endsWith(QStringLiteral(":00")), qPrintable(label));
    for (std::size_t i = 1; i < ticks.size(); ++i)
        QVERIFY(ticks[i].timeMs > ticks[i - 1].timeMs);
}

QTEST_APPLESS_MAIN(TestTimeTicks)
#include "tst_timeticks.moc"

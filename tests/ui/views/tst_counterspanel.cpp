#include "core/text/timezone.h"
#include "ui/views/counterspanel.h"

#include "ui/views/readout.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace aneroid;

namespace {

ReadOut &readOut(const CountersPanel &panel, const char *objectName)
{
    ReadOut *const found = panel.findChild<ReadOut *>(QLatin1StringView(objectName));
    Q_ASSERT(found);
    return *found;
}

DeliveryCounters someCounters()
{
    DeliveryCounters counters;
    counters.sent = 101;
    counters.failed = 102;
    counters.retried = 103;
    counters.waiting = 104;
    counters.inFlight = 5;
    counters.refused = 106;
    counters.dropped = 107;
    counters.perSecond = 12.34;
    counters.latencyMedianMs = 3.5;
    counters.latency95Ms = 250.0;
    counters.lastSuccess = QDateTime(QDate(2025, 11, 14), QTime(10, 30, 0), utcZone);
    counters.lastError = QStringLiteral("HTTP 503: busy");
    return counters;
}

} // namespace

class TestCountersPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void namesItsCounters_data()
    {
        QTest::addColumn<QString>("objectName");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *objectName, const char *name, const char *value) {
            QTest::newRow(name) << QString::fromLatin1(objectName) << QString::fromLatin1(name)
                                << QString::fromLatin1(value);
        };
        row("sentReadOut", "Sent", "101");
        row("failedReadOut", "Failed", "102");
        row("retriedReadOut", "Retried", "103");
        row("waitingReadOut", "Waiting", "104");
        row("inFlightReadOut", "In flight", "5");
        row("refusedReadOut", "Refused", "106");
        row("droppedReadOut", "Dropped", "107");
    }

    void namesItsCounters()
    {
        QFETCH(QString, objectName);
        CountersPanel panel;
        panel.showCounters(someCounters());
        const auto *const found = panel.findChild<ReadOut *>(objectName);
        QVERIFY(found);
        QAccessibleInterface *const face =
            QAccessible::queryAccessibleInterface(const_cast<ReadOut *>(found));
        QTEST(face->text(QAccessible::Name), "name");
        QTEST(face->text(QAccessible::Value), "value");
        QVERIFY(!found->toolTip().isEmpty());
    }

    void showsRatesAndWords()
    {
        CountersPanel panel;
        panel.showCounters(someCounters());
        QCOMPARE(readOut(panel, "perSecondReadOut").text(), QStringLiteral("12.3"));
        QCOMPARE(readOut(panel, "latencyMedianReadOut").text(), QStringLiteral("3.5 ms"));
        QCOMPARE(readOut(panel, "latency95ReadOut").text(), QStringLiteral("250 ms"));
        QCOMPARE(readOut(panel, "lastSuccessReadOut").text(), QStringLiteral("10:30:00"));
        QCOMPARE(readOut(panel, "lastErrorReadOut").text(), QStringLiteral("HTTP 503: busy"));
        panel.showCounters({});
        QCOMPARE(readOut(panel, "sentReadOut").text(), QStringLiteral("0"));
        QCOMPARE(readOut(panel, "lastErrorReadOut").text(), QStringLiteral("none"));
    }

    void showsLargeNumbersShort()
    {
        CountersPanel panel;
        DeliveryCounters counters;
        counters.sent = 201'345'678;
        counters.waiting = 999'999;
        counters.outbox = OutboxState::Working;
        panel.showCounters(counters);
        QCOMPARE(readOut(panel, "sentReadOut").text(), QStringLiteral("201 M"));
        QCOMPARE(readOut(panel, "sentReadOut").number(), 201'345'678.0);
        QVERIFY(readOut(panel, "sentReadOut").toolTip().contains(QLocale().toString(201'345'678)));
        QCOMPARE(readOut(panel, "waitingReadOut").text(), QLocale().toString(999'999));
        counters.waiting = 3'000'000'000; // more than an int holds
        panel.showCounters(counters);
        QVERIFY(readOut(panel, "outboxReadOut").text().contains(QStringLiteral("3.00 G")));
        QVERIFY(readOut(panel, "outboxReadOut").toolTip().contains(
            QLocale().toString(3'000'000'000LL)));
    }

    void saysThatTheOutboxFallsBehindOrDrops()
    {
        CountersPanel panel;
        const auto *const link = &readOut(panel, "linkReadOut");
        DeliveryCounters counters;
        counters.outbox = OutboxState::Working;
        counters.sent = 10'000;
        counters.perSecond = 1000.0;
        panel.showLink(LinkState::Connected);
        panel.showCounters(counters);
        QCOMPARE(link->text(), QStringLiteral("Connected"));
        const QImage good = panel.grab().toImage();
        counters.waiting = 2'500'000;
        panel.showCounters(counters);
        QVERIFY2(link->text().contains(QStringLiteral("2.50 M")), qPrintable(link->text()));
        QVERIFY(!readOut(panel, "outboxReadOut").isAlarming());
        counters.dropped = 1'200'000;
        counters.droppedBySize = 1'200'000;
        panel.showCounters(counters);
        QVERIFY2(link->text().contains(QStringLiteral("1.20 M")), qPrintable(link->text()));
        QVERIFY(link->isAlarming());
        QVERIFY(readOut(panel, "outboxReadOut").isAlarming());
        QVERIFY(panel.grab().toImage() != good);
    }

    void saysHowTheServerAnswers_data()
    {
        QTest::addColumn<LinkState>("state");
        QTest::addColumn<double>("retry");
        QTest::addColumn<QString>("text");
        QTest::newRow("idle") << LinkState::Idle << 0.0 << QStringLiteral("Nothing sent yet");
        QTest::newRow("connected") << LinkState::Connected << 0.0 << QStringLiteral("Connected");
        QTest::newRow("struggling") << LinkState::Struggling << 7.2
                                    << QStringLiteral("Struggling, next try in 8 second(s)");
        QTest::newRow("some fail")
            << LinkState::Struggling << 0.0 << QStringLiteral("Struggling: some attempts fail");
        QTest::newRow("refusing") << LinkState::Refusing << 0.0
                                  << QStringLiteral("The server refuses readings");
        QTest::newRow("offline") << LinkState::Offline << 30.0
                                 << QStringLiteral("Offline, next try in 30 second(s)");
        QTest::newRow("no answer")
            << LinkState::Offline << 0.0 << QStringLiteral("Offline: no answer");
    }
    void saysHowTheServerAnswers()
    {
        QFETCH(const LinkState, state);
        QFETCH(const double, retry);
        QFETCH(const QString, text);
        CountersPanel panel;
        DeliveryCounters counters = someCounters();
        if (retry > 0.0)
            counters.retryInSeconds = retry;
        panel.showCounters(counters);
        panel.showLink(state);
        QCOMPARE(readOut(panel, "linkReadOut").text(), text);
    }

    void saysWhereReadingsWait()
    {
        CountersPanel panel;
        DeliveryCounters counters = someCounters();
        panel.showCounters(counters);
        const ReadOut &outbox = readOut(panel, "outboxReadOut");
        QCOMPARE(outbox.text(), QStringLiteral("off, readings wait in memory"));
        const QSize size = panel.sizeHint();
        counters.outbox = OutboxState::Working;
        counters.waitingInMemoryOnly = 4;
        panel.showCounters(counters);
        QCOMPARE(outbox.text(), QStringLiteral("100 reading(s) on disk"));
        counters.earlierWaiting = 12;
        counters.elsewhere = 13;
        counters.recovered = 14;
        counters.deadLetters = 15;
        panel.showCounters(counters);
        QCOMPARE(outbox.text(), QStringLiteral("100 reading(s) on disk · 12 from earlier runs · 13 "
                                               "for other servers · 14 of earlier runs delivered · "
                                               "15 refused and kept"));
        counters.outbox = OutboxState::Failing;
        panel.showCounters(counters);
        QVERIFY(outbox.text().contains(QStringLiteral("4 reading(s) in memory only")));
        QCOMPARE(panel.sizeHint(), size); // nothing jumps
    }

    void leadsToRefusedReadingsWhileThereAreAny()
    {
        CountersPanel panel;
        panel.showCounters({});
        auto *const button =
            panel.findChild<QAbstractButton *>(QStringLiteral("refusedReadingsButton"));
        QVERIFY(button && button->isHidden());
        DeliveryCounters counters;
        counters.deadLetters = 15; // of an earlier run
        panel.showCounters(counters);
        QVERIFY(!button->isHidden());
        QVERIFY(readOut(panel, "refusedReadOut").toolTip().contains(QStringLiteral("15")));
        QSignalSpy requested(&panel, &CountersPanel::refusedRequested);
        button->click();
        QCOMPARE(requested.size(), 1);
        counters.deadLetters = 0;
        counters.refused = 2; // only counted
        panel.showCounters(counters);
        QVERIFY(!button->isHidden());
    }

    void saysWhyReadingsWereDropped()
    {
        CountersPanel panel;
        DeliveryCounters counters = someCounters();
        counters.droppedBySize = 50;
        counters.droppedByAge = 37;
        counters.droppedInMemory = 20;
        panel.showCounters(counters);
        const QString help = readOut(panel, "droppedReadOut").toolTip();
        for (const char *count : {"50", "37", "20"})
            QVERIFY2(help.contains(QLatin1StringView(count)), qPrintable(help));
    }

    void saysWhereReadingsGo()
    {
        CountersPanel panel;
        panel.showTarget(QStringLiteral("http://127.0.0.1:8000"), true, true);
        panel.showLink(LinkState::Connected);
        const ReadOut &link = readOut(panel, "linkReadOut");
        QVERIFY(link.text().contains(QStringLiteral("Connected")));
        QVERIFY(link.text().contains(QStringLiteral("built-in receiver")));
        QVERIFY(link.text().contains(QStringLiteral("http://127.0.0.1:8000")));
        panel.showTarget(QStringLiteral("http://elsewhere"), false, true);
        QVERIFY(!link.text().contains(QStringLiteral("built-in")));
        panel.showTarget(QStringLiteral("http://elsewhere"), false, false);
        QVERIFY(link.text().contains(QStringLiteral("Sending is off")));
    }
};

QTEST_MAIN(TestCountersPanel)
#include "tst_counterspanel.moc"

#include "core/outbox/deadletters.h"

#include "tests/core/outbox/outboxfixture.h"

#include <QFile>

using namespace aneroid;

class TestDeadLetters : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<DeadLetters> m_letters;
    RunPointer m_run = makeRun("run001", {"one", "two, \"2\""});

    void reopen()
    {
        m_letters = std::make_unique<DeadLetters>();
        m_outbox.reset();
        m_outbox = std::make_unique<Outbox>(
            OutboxOptions{.file = m_folder->filePath(QStringLiteral("outbox.sqlite"))});
        m_letters->setTarget(someTarget);
        m_letters->setOutbox(m_outbox.get());
    }

    void bury(std::uint32_t from, std::uint32_t to, std::uint32_t device = 0)
    {
        for (const Reading &reading : makeReadings(from, to, device)) {
            m_outbox->refuse({}, {.run = m_run,
                                  .reading = reading,
                                  .refusal = {QStringLiteral("http://old:1"), 422,
                                              QStringLiteral("HTTP 422: humidity, too large")}});
        }
    }

    [[nodiscard]] QList<DeadLetter> page(int most)
    {
        QList<DeadLetter> found;
        bool ready = false;
        const auto connection = connect(m_letters.get(), &DeadLetters::pageReady, this,
                                        [&](const QList<DeadLetter> &letters) {
                                            found = letters;
                                            ready = true;
                                        });
        m_letters->requestPage(most);
        (void)QTest::qWaitFor([&ready] { return ready; });
        disconnect(connection);
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_outbox.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void refusedReadingsAreKept()
    {
        QSignalSpy counts(m_letters.get(), &DeadLetters::countChanged);
        bury(1, 3);
        bury(1, 1, 1);
        QTRY_COMPARE(m_letters->count(), 4u);
        QVERIFY(!counts.isEmpty());
        reopen();
        QTRY_COMPARE(m_letters->count(), 4u);
        const QList<DeadLetter> newest = page(2);
        QCOMPARE(newest.size(), 2);
        const DeadLetter &letter = newest.front();
        QCOMPARE(letter.device, QStringLiteral("two, \"2\""));
        QCOMPARE(letter.run, QStringLiteral("run001"));
        QVERIFY(letter.reading == makeReadings(1, 1, 1).front());
        QCOMPARE(letter.refusal.server, QStringLiteral("http://old:1"));
        QCOMPARE(letter.refusal.status, 422);
        QCOMPARE(letter.refusal.reason, QStringLiteral("HTTP 422: humidity, too large"));
        QVERIFY(letter.refusedAtMs > 1'600'000'000'000);
        QCOMPARE(newest.at(1).reading.sequence, 3u);
    }

    void aChangeIsToldThoughAsManyAreLeft() // at the limit one comes and one goes
    {
        bury(1, 3);
        QTRY_COMPARE(m_letters->count(), 3u);
        QSignalSpy changes(m_letters.get(), &DeadLetters::changed);
        QSignalSpy counts(m_letters.get(), &DeadLetters::countChanged);
        Q_EMIT m_outbox->lettersCounted(3);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(counts.size(), 0);
    }

    void refusingSettlesWhatWasStored()
    {
        OutboxWatch watch(*m_outbox);
        const auto readings = makeReadings(1, 2);
        m_outbox->store(m_run, someTarget, readings);
        QTRY_COMPARE(watch.stored, 2u);
        m_outbox->refuse({watch.chunks.front().id, 1},
                         {.run = m_run, .reading = readings[1], .refusal = {}});
        QCOMPARE(watch.waiting(), 1u);
        QTRY_COMPARE(m_letters->count(), 1u);
    }

    void sentAgainTheyWaitForTheServerOfToday()
    {
        bury(1, 3);
        const QList<DeadLetter> letters = page(10);
        QSignalSpy resent(m_letters.get(), &DeadLetters::resent);
        m_letters->resend({letters.at(0).id, letters.at(2).id});
        QTRY_COMPARE(resent.size(), 1);
        QCOMPARE(resent.front().front().toULongLong(), 2u);
        QTRY_COMPARE(m_letters->count(), 1u);
        OutboxWatch watch(*m_outbox);
        QCOMPARE(watch.waiting(), 2u);
        QCOMPARE(watch.groups.front().target, someTarget);
        const auto chunks =
            watch.load({.target = someTarget, .run = {}, .ofThisRun = false, .readings = 10});
        QCOMPARE(chunks.front().run->run, std::string("run001"));
        QCOMPARE(chunks.front().run->version, std::string("1.2.3"));
        QVERIFY(chunks.front().readings.front() == makeReadings(1, 1).front());
        m_letters->resendAll();
        QTRY_COMPARE(m_letters->count(), 0u);
        QCOMPARE(watch.waiting(), 3u);
        m_letters->resend({});
        QCOMPARE(watch.waiting(), 3u);
    }

    void thrownAwayTheyAreGone()
    {
        bury(1, 3);
        const QList<DeadLetter> letters = page(10);
        QSignalSpy discarded(m_letters.get(), &DeadLetters::discarded);
        m_letters->discard({letters.at(1).id});
        QTRY_COMPARE(m_letters->count(), 2u);
        QCOMPARE(page(10).at(1).reading.sequence, 1u);
        m_letters->discard({});
        m_letters->discardAll();
        QTRY_COMPARE(m_letters->count(), 0u);
        QTRY_COMPARE(discarded.size(), 2);
        QCOMPARE(discarded.back().front().toULongLong(), 2u);
    }

    void exportedAsCsv()
    {
        bury(1, 2, 1);
        const QString name = m_folder->filePath(QStringLiteral("letters.csv"));
        QSignalSpy exported(m_letters.get(), &DeadLetters::exported);
        m_letters->exportCsv(name);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.front().at(1).toULongLong(), 2u);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), QByteArray("refused_at,server,status,reason,device_id,run,sequence,"
                                         "timestamp,temperature_c,humidity,pressure_hpa,"
                                         "weather_event"));
        QVERIFY2(lines.at(1).endsWith(",http://old:1,422,\"HTTP 422: humidity, too large\","
                                      "\"two, \"\"2\"\"\",run001,1,2025-11-14T10:30:00.001Z,21.50,"
                                      "40.25,1013.00,"),
                 lines.at(1).constData());
    }

    void anExportThatFailsLeavesWhatWasThere()
    {
        QSignalSpy failed(m_letters.get(), &DeadLetters::failed);
        m_letters->exportCsv(QStringLiteral("/nowhere/letters.csv"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("/nowhere")));
    }

    void withoutAnOutboxThereAreNone()
    {
        DeadLetters letters;
        QSignalSpy failed(&letters, &DeadLetters::failed);
        letters.requestPage(5);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!letters.available());
        QCOMPARE(letters.count(), 0u);
    }

    void cleanupTestCase()
    {
        m_letters.reset();
        m_outbox.reset();
    }
};

QTEST_GUILESS_MAIN(TestDeadLetters)
#include "tst_deadletters.moc"

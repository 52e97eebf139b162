#include "core/outbox/outbox.h"

#include "core/payload/wireformat.h"
#include "core/sqlite/sqliteconnection.h"
#include "tests/core/outbox/outboxfixture.h"

#include <QFile>

using namespace aneroid;
using namespace std::chrono_literals;

class TestOutbox : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    OutboxOptions m_options;

    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] static std::vector<OutboxPlace> placesOf(const std::vector<StoredChunk> &chunks)
    {
        std::vector<OutboxPlace> places;
        for (const StoredChunk &chunk : chunks) {
            for (int i = 0; i < static_cast<int>(chunk.job.readings.size()); ++i)
                places.push_back({chunk.id, i});
        }
        return places;
    }

    /// Stores readings 1..count as run `name` and leaves them there.
    void leave(const char *name, std::uint32_t count, const QString &target = someTarget)
    {
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        outbox.store(makeRun(name), target, makeReadings(1, count));
        QTRY_COMPARE(watch.stored, count);
    }

    /// In another connection, as another program would.
    void sql(const QString &name, const std::vector<std::string> &statements)
    {
        SqliteConnection other;
        QVERIFY(other.connectTo(name, SqliteConnection::Mode::ReadWrite));
        for (const std::string &statement : statements)
            QVERIFY2(other.run(statement), statement.c_str());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = {.file = file("outbox.sqlite"), .limits = {}, .retry = 20ms};
    }

    void whatIsStoredIsThereAfterwards()
    {
        leave("run001", 5);
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        QCOMPARE(watch.waiting(), 5u);
        QCOMPARE(watch.groups.front().run, QStringLiteral("run001"));
        QCOMPARE(watch.groups.front().target, someTarget);
        const auto chunks = watch.load(
            {.target = someTarget, .run = makeRun("other"), .ofThisRun = false, .readings = 100});
        QCOMPARE(chunks.size(), std::size_t(1));
        QVERIFY(chunks.front().readings == makeReadings(1, 5));
        QCOMPARE(outbox.file(), m_options.file);
    }

    void theBodyIsTheSameInALaterProcess()
    {
        Reading reading = makeReadings(7, 7, 1).front();
        reading.weather = WeatherKind::Storm;
        const RunPointer run = makeRun("run001", {"one", "gerät 2"});
        {
            Outbox outbox(m_options);
            outbox.store(run, someTarget, {&reading, 1});
        }
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        const auto chunks =
            watch.load({.target = someTarget, .run = {}, .ofThisRun = false, .readings = 1});
        QCOMPARE(chunks.size(), std::size_t(1));
        const Reading &back = chunks.front().readings.front();
        const RunIdentity &identity = *chunks.front().run;
        const QByteArray body =
            toJsonBody(back, identity.deviceId(back), identity.run, identity.version);
        QCOMPARE(body, toJsonBody(reading, "gerät 2", "run001", "1.2.3"));
        QVERIFY(body.contains("\"version\":\"1.2.3\""));
    }

    void theDestructorStoresWhatWasHandedOver()
    {
        {
            Outbox outbox(m_options);
            outbox.store(makeRun("run001"), someTarget, makeReadings(1, 2500));
        }
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        QCOMPARE(watch.waiting(), 2500u);
    }

    void manyReadingsShareARowUpToAThousand()
    {
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        outbox.store(makeRun("run001"), someTarget, makeReadings(1, 2001));
        QTRY_COMPARE(watch.stored, 2001u);
        std::vector<std::size_t> sizes;
        for (const StoredChunk &chunk : watch.chunks)
            sizes.push_back(chunk.job.readings.size());
        QCOMPARE(sizes, (std::vector<std::size_t>{1000, 1000, 1}));
    }

    void settledReadingsAreGone_data()
    {
        QTest::addColumn<int>("settled"); // of 1001
        for (const int count : {0, 1, 999, 1000, 1001})
            QTest::addRow("%d", count) << count;
    }
    void settledReadingsAreGone()
    {
        QFETCH(const int, settled);
        {
            Outbox outbox(m_options);
            OutboxWatch watch(outbox);
            outbox.store(makeRun("run001"), someTarget, makeReadings(1, 1001));
            QTRY_COMPARE(watch.stored, 1001u);
            std::vector<OutboxPlace> places = placesOf(watch.chunks);
            for (int i = 0; i < settled; ++i) { // the later ones first
                outbox.settle(places.back());
                outbox.settle(places.back()); // twice is once
                places.pop_back();
            }
            QCOMPARE(watch.waiting(), quint64(1001 - settled));
        }
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        QCOMPARE(watch.waiting(), quint64(1001 - settled));
        const auto chunks =
            watch.load({.target = someTarget, .run = {}, .ofThisRun = false, .readings = 5000});
        std::vector<Reading> left;
        for (const LoadedChunk &chunk : chunks)
            left.insert(left.end(), chunk.readings.begin(), chunk.readings.end());
        QVERIFY(left == makeReadings(1, static_cast<std::uint32_t>(1001 - settled)));
    }

    void loadingGoesOnWhereItStopped()
    {
        const RunPointer run = makeRun("run001");
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        outbox.store(run, someTarget, makeReadings(1, 3000));
        outbox.store(makeRun("other"), someTarget, makeReadings(1, 10));
        QTRY_COMPARE(watch.stored, 3010u);
        LoadRequest request{.target = someTarget, .run = run, .ofThisRun = true, .readings = 1500};
        auto chunks = watch.load(request);
        QCOMPARE(chunks.size(), std::size_t(2));
        request.after = chunks.back().id;
        chunks = watch.load(request);
        QCOMPARE(chunks.size(), std::size_t(1));
        QCOMPARE(chunks.front().readings.front().sequence, 2001u);
    }

    void aRunGoesToAnotherServer()
    {
        const QString other = QStringLiteral("http://other:9000");
        leave("earlier", 4);
        const RunPointer run = makeRun("run001");
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        outbox.store(run, someTarget, makeReadings(1, 3));
        outbox.retarget(run, other);
        QCOMPARE(watch.waiting(), 7u);
        QCOMPARE(watch.groups.size(), std::size_t(2));
        for (const WaitingGroup &group : watch.groups)
            QCOMPARE(group.target, group.run == QStringLiteral("run001") ? other : someTarget);
    }

    void twoProgramsDoNotShareAFile()
    {
        const auto first = std::make_unique<Outbox>(m_options);
        QTRY_COMPARE(first->file(), m_options.file);
        {
            Outbox second(m_options);
            OutboxWatch watch(second);
            second.store(makeRun("run002"), someTarget, makeReadings(1, 3));
            QTRY_COMPARE(watch.stored, 3u);
            QCOMPARE(second.file(), file("outbox-2.sqlite"));
            QVERIFY2(watch.notes.join(u'\n').contains(QStringLiteral("outbox-2.sqlite")),
                     qPrintable(watch.notes.join(u'\n')));
        }
        // What the second left waits for nobody to start a second one again.
        Outbox third(m_options);
        OutboxWatch watch(third);
        QCOMPARE(watch.waiting(), 3u);
        QCOMPARE(third.file(), file("outbox-2.sqlite"));
    }

    void leftoversOfOthersAreAdoptedOnce()
    {
        leave("run001", 2);
        const QString second = file("outbox-2.sqlite");
        m_options.file = second;
        leave("run002", 1500);
        {
            Outbox outbox(m_options);
            OutboxWatch watch(outbox);
            QCOMPARE(watch.waiting(), 1500u);
            outbox.settle({1, 0});
        }
        m_options.file = file("outbox.sqlite");
        const QString copy = file("copy.sqlite");
        QVERIFY(QFile::copy(second, copy));
        for (int start = 0; start < 2; ++start) {
            Outbox outbox(m_options);
            OutboxWatch watch(outbox);
            QCOMPARE(watch.waiting(), 1501u);
            QCOMPARE(watch.groups.size(), std::size_t(2));
            QVERIFY(!QFile::exists(second));
            // As if the program had died between taking it over and removing it.
            QVERIFY(QFile::copy(copy, second));
        }
    }

    void aGarbledFileIsSetAside_data()
    {
        QTest::addColumn<bool>("header");
        QTest::newRow("garbage") << true;
        QTest::newRow("damaged pages") << false;
    }
    void aGarbledFileIsSetAside()
    {
        QFETCH(const bool, header);
        leave("run001", 5000);
        QFile damaged(m_options.file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        if (!header)
            damaged.seek(4096);
        const QByteArray garbage(header ? 100 : 40'000, 'x');
        damaged.write(garbage);
        const qint64 size = damaged.size();
        damaged.close();

        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        outbox.store(makeRun("run002"), someTarget, makeReadings(1, 3));
        QTRY_COMPARE(watch.stored, 3u);
        QCOMPARE(watch.waiting(), 3u);
        const QStringList aside =
            QDir(m_folder->path()).entryList({QStringLiteral("outbox.sqlite.damaged-*")});
        QVERIFY(!aside.isEmpty());
        QCOMPARE(QFileInfo(m_folder->filePath(aside.front())).size(), size);
        const QString note = watch.notes.join(u'\n');
        QVERIFY2(note.startsWith(u'!') && note.contains(aside.front()), qPrintable(note));
    }

    void damageWhileRunningIsSetAside()
    {
        leave("run001", 5000);
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        QSignalSpy startedOver(&outbox, &Outbox::startedOver);
        QCOMPARE(watch.waiting(), 5000u);
        // Another program's write: what SQLite has cached is not valid any more.
        sql(m_options.file, {"INSERT INTO adopted VALUES ('other')"});
        QFile damaged(m_options.file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(4096);
        damaged.write(QByteArray(static_cast<int>(damaged.size()) - 4096, 'x'));
        damaged.close();
        (void)watch.load({.target = someTarget, .run = {}, .ofThisRun = false, .readings = 9999});
        QTRY_COMPARE(startedOver.size(), 1);
        outbox.settle({1, 1}); // of a chunk that is not there any more
        outbox.store(makeRun("run003"), someTarget, makeReadings(1, 2));
        QTRY_COMPARE(watch.stored, 2u);
        QVERIFY(watch.chunks.front().id > 5); // no number comes twice
        QCOMPARE(watch.waiting(), 2u);
        QVERIFY(watch.notes.join(u'\n').contains(QStringLiteral("damaged-")));
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        sql(m_options.file, {"CREATE TABLE mine (a)", "INSERT INTO mine VALUES (1)"});
        QFile theirs(m_options.file);
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        const QByteArray before = theirs.readAll();
        {
            Outbox outbox(m_options);
            OutboxWatch watch(outbox);
            outbox.store(makeRun("run001"), someTarget, makeReadings(1, 3));
            QTRY_COMPARE(watch.notStored, 3u);
            QVERIFY2(watch.notes.join(u'\n').contains(QStringLiteral("OUTBOX_FILE")),
                     qPrintable(watch.notes.join(u'\n')));
        }
        theirs.seek(0);
        QCOMPARE(theirs.readAll(), before);
    }

    void aFolderThatMayNotBeWritten()
    {
        m_options.file = QStringLiteral("/proc/outbox.sqlite");
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        outbox.store(makeRun("run001"), someTarget, makeReadings(1, 3));
        outbox.store(makeRun("run001"), someTarget, makeReadings(4, 6));
        QTRY_COMPARE(watch.notStored, 6u);
        QCOMPARE(watch.notes.size(), 1); // said once
        QVERIFY(watch.notes.front().contains(QStringLiteral("/proc/outbox.sqlite")));
    }

    void theOldestGoWhereItIsTooLarge()
    {
        m_options.limits.bytes = 512 << 10;
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        const RunPointer run = makeRun("run001");
        for (std::uint32_t from = 1; from < 50'000; from += 1000)
            outbox.store(run, someTarget, makeReadings(from, from + 999));
        QTRY_COMPARE(watch.stored, 50'000u);
        const quint64 left = watch.waiting();
        QVERIFY2(left >= 8'000 && left < 17'000, qPrintable(QString::number(left)));
        QCOMPARE(watch.dropped[DropReason::Size], 50'000 - left);
        const auto chunks =
            watch.load({.target = someTarget, .run = run, .ofThisRun = true, .readings = 1});
        QCOMPARE(quint64(chunks.front().readings.front().sequence), 50'001 - left);
        outbox.setLimits({.bytes = 256 << 10});
        QTRY_VERIFY(watch.waiting() < 8'000);
    }

    void whatWaitedTooLongGoes()
    {
        leave("run001", 5);
        sql(m_options.file, {"UPDATE chunk SET stored_ms = stored_ms - 7200000"});
        m_options.limits.age = 0h;
        {
            Outbox outbox(m_options);
            OutboxWatch watch(outbox);
            QCOMPARE(watch.waiting(), 5u); // no limit
        }
        m_options.limits.age = 1h;
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        outbox.store(makeRun("run002"), someTarget, makeReadings(1, 3));
        QTRY_COMPARE(watch.stored, 3u);
        QCOMPARE(watch.waiting(), 3u);
        QCOMPARE(watch.dropped[DropReason::Age], 5u);
    }

    void aFleetsIdsComeBack()
    {
        std::vector<std::string> ids;
        for (int i = 0; i < 50'000; ++i)
            ids.push_back("bme280_" + std::to_string(i));
        {
            Outbox outbox(m_options);
            outbox.store(makeRun("run001", ids), someTarget, makeReadings(1, 1, 49'999));
        }
        Outbox outbox(m_options);
        OutboxWatch watch(outbox);
        const auto chunks =
            watch.load({.target = someTarget, .run = {}, .ofThisRun = false, .readings = 1});
        QVERIFY(std::vector<std::string>(chunks.front().run->deviceIds) == ids);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"

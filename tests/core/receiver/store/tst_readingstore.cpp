#include "core/receiver/store/database.h"
#include "core/receiver/store/readingstore.h"
#include "core/sqlite/sqliteconnection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;

namespace {

ReceivedReading reading(const char *device, const QByteArray &key = {}, double temperature = 20.0)
{
    ReceivedReading result;
    result.deviceId = device;
    result.temperatureC = temperature;
    result.humidity = 45.0;
    result.pressureHpa = 1013.25;
    result.key = keyFromHeader(key);
    return result;
}

/// Runs one statement on the file from outside.
bool runOutside(const QString &file, const QString &statement)
{
    SqliteConnection outside;
    return outside.connectTo(file, SqliteConnection::Mode::ReadWrite).ok() &&
           outside.run(statement.toStdString()).ok();
}

} // namespace

class TestReadingStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void storesAndReadsBack();
    void knowsARepeatedReading();
    void knowsARepeatedReadingAfterReopening();
    void tellsAnotherReadingUnderTheSameKey_data();
    void tellsAnotherReadingUnderTheSameKey();
    void storesABatchWhollyOrNotAtAll();
    void countsDuplicatesInsideABatch();
    void listsOneDeviceNewestFirst();
    void clearsAndGoesOnCounting();
    void sharesAFileWithAnotherProgram();
    void tellsWhenAnotherProgramHoldsTheFile();
    void losesTheOpenTransactionOnFailure();
    void remembersManyKeys();
    void bringsAnOlderFileUp();
    void refusesToOpen_data();
    void refusesToOpen();
    void leavesForeignDatabasesAlone();
    void worksInMemory();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("a/b/r.db")); }
    /// Adds and commits; -1 on failure.
    static qint64 put(ReadingStore &store, const ReceivedReading &reading, TimeUs now = 1'000'000);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReadingStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

qint64 TestReadingStore::put(ReadingStore &store, const ReceivedReading &reading, TimeUs now)
{
    const auto added = store.add(reading, now);
    return added && store.commit() ? added->id : -1;
}

void TestReadingStore::storesAndReadsBack()
{
    ReadingStore store;
    QVERIFY(store.open(file()));
    auto first = reading("wetter_ü'; DROP TABLE readings; --");
    first.extra = R"({"metadata":{"a":1}})";
    QCOMPARE(put(store, first, 1'500'000), 1);
    auto second = reading("b");
    second.timestamp = -1;
    QCOMPARE(put(store, second, 2'000'000), 2);
    const auto rows = store.newest(10);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(2));
    const StoredRow expected{1,
                             QStringLiteral("wetter_ü'; DROP TABLE readings; --"),
                             20.0,
                             45.0,
                             1013.25,
                             QStringLiteral("1970-01-01T00:00:01.500Z"),
                             QStringLiteral("1970-01-01T00:00:01.500Z")};
    QCOMPARE(rows->at(1).row, expected);
    QCOMPARE(rows->at(1).extra, first.extra);
    QCOMPARE(rows->at(0).row.timestamp, QStringLiteral("1969-12-31T23:59:59.999999Z"));
    QVERIFY(rows->at(0).extra.isEmpty());
    QCOMPARE(*store.total(), 2);
    QCOMPARE(*store.since(), QStringLiteral("1970-01-01T00:00:01.500Z"));
    QVERIFY(store.bytes() > 0);
}

void TestReadingStore::knowsARepeatedReading()
{
    ReadingStore store;
    QVERIFY(store.open(file()));
    auto original = reading("d", "d/r/1");
    original.extra = R"({"a":1,"b":{"c":[1,2]}})";
    QCOMPARE(put(store, original, 5), 1);
    auto repeated = original;
    repeated.extra = R"({"b":{"c":[1,2]},"a":1})";
    const auto again = store.add(repeated, 6);
    QVERIFY(again);
    QCOMPARE(again->kind, ReadingStore::Added::Kind::Duplicate);
    QCOMPARE(again->id, 1);
    QCOMPARE(put(store, reading("d", "d/r/3")), 2);
    QCOMPARE(put(store, reading("d", "d/r/2")), 3); // order is not promised
    QCOMPARE(put(store, reading("d", "d/r/2")), 3);
    QCOMPARE(put(store, reading("d", "opaque")), 4);
    QCOMPARE(put(store, reading("d", "opaque")), 4);
    QCOMPARE(put(store, reading("d")), 5);
    QCOMPARE(put(store, reading("d")), 6); // without a key always new
    QCOMPARE(*store.total(), 6);
}

void TestReadingStore::knowsARepeatedReadingAfterReopening()
{
    {
        ReadingStore store;
        QVERIFY(store.open(file()));
        QCOMPARE(put(store, reading("d", "d/r/1")), 1);
        QCOMPARE(put(store, reading("d", "uuid")), 2);
    }
    ReadingStore store;
    QVERIFY(store.open(file()));
    QCOMPARE(put(store, reading("d", "d/r/1"), 99), 1);
    QCOMPARE(put(store, reading("d", "uuid"), 99), 2);
    QCOMPARE(put(store, reading("d", "d/r/2"), 99), 3);
    QCOMPARE(*store.total(), 3);
}

void TestReadingStore::tellsAnotherReadingUnderTheSameKey_data()
{
    QTest::addColumn<int>("change");
    for (int change = 0; change < 6; ++change)
        QTest::addRow("change %d", change) << change;
}

void TestReadingStore::tellsAnotherReadingUnderTheSameKey()
{
    QFETCH(const int, change);
    ReadingStore store;
    QVERIFY(store.open(file()));
    const auto original = reading("d", "d/r/1");
    QCOMPARE(put(store, original), 1);
    auto other = original;
    if (change == 0)
        other.deviceId = "e";
    if (change == 1)
        other.temperatureC += 0.01;
    if (change == 2)
        other.humidity += 0.01;
    if (change == 3)
        other.pressureHpa += 0.01;
    if (change == 4)
        other.timestamp = 7;
    if (change == 5)
        other.extra = R"({"a":1})";
    const auto added = store.add(other, 1'000'001);
    QVERIFY(added);
    QCOMPARE(added->kind, ReadingStore::Added::Kind::Conflict);
    QCOMPARE(*store.total(), 1);
}

void TestReadingStore::storesABatchWhollyOrNotAtAll()
{
    ReadingStore store;
    QVERIFY(store.open(file()));
    const auto open = store.add(reading("d", "d/r/1"), 1); // its group is still open
    QVERIFY(open);
    const auto refused = store.add({reading("e", "e/r/1"), reading("d", "d/r/2"),
                                    reading("d", "d/r/1", 21.0), reading("d", "d/r/3")},
                                   2);
    QVERIFY(refused);
    QCOMPARE(refused->conflict, std::optional<qsizetype>(2));
    QVERIFY(store.commit());
    QCOMPARE(*store.total(), 1);
    QCOMPARE(store.devices()->size(), std::size_t(1));
    const auto stored = store.add({reading("e", "e/r/1"), reading("d", "d/r/2")}, 3);
    QVERIFY(stored && store.commit());
    QVERIFY(!stored->conflict);
    QCOMPARE(stored->ids, (std::vector<qint64>{2, 3}));
    QCOMPARE(stored->duplicates, 0);
    QCOMPARE(*store.total(), 3);
    const auto nothing = store.add(std::vector<ReceivedReading>(), 4);
    QVERIFY(nothing && nothing->ids.empty());
}

void TestReadingStore::countsDuplicatesInsideABatch()
{
    ReadingStore store;
    QVERIFY(store.open(file()));
    QCOMPARE(put(store, reading("d", "d/r/1")), 1);
    const auto batch = store.add(
        {reading("d", "d/r/2"), reading("d", "d/r/1"), reading("d", "d/r/2"), reading("d")}, 1);
    QVERIFY(batch && store.commit());
    QCOMPARE(batch->ids, (std::vector<qint64>{2, 1, 2, 3}));
    QCOMPARE(batch->duplicates, 2);
    QCOMPARE(*store.total(), 3);
}

void TestReadingStore::listsOneDeviceNewestFirst()
{
    ReadingStore store;
    QVERIFY(store.open(file()));
    for (int i = 0; i < 30; ++i)
        QVERIFY(store.add(reading(i % 3 == 0 ? "a" : "b", {}, i), i));
    QCOMPARE(store.newest(4)->at(0).row.temperatureC, 29.0); // also before the commit
    QVERIFY(store.commit());
    const auto rows = store.newest(4, QStringLiteral("a"));
    QVERIFY(rows);
    std::vector<double> values;
    for (const auto &row : *rows)
        values.push_back(row.row.temperatureC);
    QCOMPARE(values, (std::vector<double>{27.0, 24.0, 21.0, 18.0}));
    QCOMPARE(store.newest(1000, QStringLiteral("a"))->size(), std::size_t(10));
    QCOMPARE(store.newest(1000)->size(), std::size_t(30));
    QVERIFY(store.newest(10, QStringLiteral("c"))->empty());
    const auto devices = store.devices();
    QCOMPARE(devices->size(), std::size_t(2));
    QCOMPARE(devices->at(0).deviceId, QStringLiteral("a"));
    QCOMPARE(devices->at(0).readings, 10);
    QCOMPARE(devices->at(0).lastTimestamp, QStringLiteral("1970-01-01T00:00:00.000027Z"));
}

void TestReadingStore::clearsAndGoesOnCounting()
{
    {
        ReadingStore store;
        QVERIFY(store.open(file()));
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(put(store, reading("d", "d/r/" + QByteArray::number(i))), i);
        QVERIFY(store.add(reading("d", "d/r/6"), 1)); // an open transaction goes too
        QVERIFY(store.clear());
        QCOMPARE(*store.total(), 0);
        QVERIFY(store.newest(10)->empty());
        QVERIFY(store.since()->isEmpty());
    }
    ReadingStore store;
    QVERIFY(store.open(file()));
    QCOMPARE(put(store, reading("d", "d/r/1", 30.0)), 7);
    QCOMPARE(*store.total(), 1);
    QVERIFY(store.clear());
    QCOMPARE(put(store, reading("d")), 8);
}

void TestReadingStore::sharesAFileWithAnotherProgram()
{
    ReadingStore one;
    ReadingStore two;
    QVERIFY(one.open(file()));
    QVERIFY(two.open(file()));
    QCOMPARE(put(one, reading("d", "d/r/1")), 1);
    QCOMPARE(put(two, reading("d", "d/r/1")), 1);
    QCOMPARE(put(two, reading("e", "e/r/1")), 2);
    QCOMPARE(put(one, reading("e", "e/r/2")), 3);
    QCOMPARE(put(one, reading("d", "d/r/2")), 4);
    QVERIFY(two.clear());
    QCOMPARE(put(one, reading("d", "d/r/2")), 5);
    QCOMPARE(*one.total(), 1);
    QCOMPARE(*two.total(), 1);
    QCOMPARE(two.newest(9, QStringLiteral("d"))->size(), std::size_t(1));
}

void TestReadingStore::tellsWhenAnotherProgramHoldsTheFile()
{
    ReadingStore one;
    ReadingStore two;
    QVERIFY(one.open(file()));
    QVERIFY(two.open(file()));
    QVERIFY(one.add(reading("d"), 1)); // holds the write lock until the commit
    const auto refused = two.add(reading("d"), 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StorageError::Kind::Busy);
    QVERIFY(refused.error().message.contains(QLatin1StringView("r.db")));
    QVERIFY(one.commit());
    QCOMPARE(put(two, reading("d")), 2);
}

void TestReadingStore::losesTheOpenTransactionOnFailure()
{
    ReadingStore store;
    QVERIFY(store.open(file()));
    QCOMPARE(put(store, reading("d")), 1);
    QVERIFY(runOutside(file(), QStringLiteral("ALTER TABLE readings RENAME TO away")));
    const auto failed = store.add(reading("d"), 1);
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(QLatin1StringView("r.db")));
    QVERIFY(!store.isOpenTransaction());
    QVERIFY(runOutside(file(), QStringLiteral("ALTER TABLE away RENAME TO readings")));
    QCOMPARE(put(store, reading("d")), 2);
}

void TestReadingStore::remembersManyKeys()
{
    ReadingStore store;
    QVERIFY(store.open(QStringLiteral(":memory:")));
    std::vector<ReceivedReading> batch;
    for (int i = 0; i < 51'000; ++i) // more than the table keeps in memory
        batch.push_back(reading("d", "key-" + QByteArray::number(i)));
    QVERIFY(store.add(batch, 1));
    const auto again = store.add(batch, 2);
    QVERIFY(again);
    QCOMPARE(again->duplicates, 51'000);
    QCOMPARE(again->ids.at(50'999), 51'000);
}

void TestReadingStore::bringsAnOlderFileUp()
{
    {
        ReadingStore store;
        QVERIFY(store.open(file()));
        QCOMPARE(put(store, reading("d", "d/r/1")), 1);
        QCOMPARE(put(store, reading("d", "d/r/2")), 2);
    }
    for (const char *const statement :
         {"DROP INDEX readings_by_key",
          "CREATE UNIQUE INDEX readings_by_key ON readings (key_prefix, key_sequence)"
          " WHERE key_prefix IS NOT NULL",
          "PRAGMA user_version = 1"})
        QVERIFY(runOutside(file(), QLatin1StringView(statement)));
    ReadingStore store;
    QVERIFY(store.open(file()));
    const auto again = store.add(reading("d", "d/r/1"), 1'000'000);
    QVERIFY(again && store.commit());
    QCOMPARE(again->kind, ReadingStore::Added::Kind::Duplicate);
    QCOMPARE(again->id, 1);
    QCOMPARE(put(store, reading("d", "d/r/3")), 3);
    Database database;
    QVERIFY(database.open(file()));
    QCOMPARE(*database.number("PRAGMA user_version"), qint64{Database::schemaVersion});
}

void TestReadingStore::refusesToOpen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *kind, const char *says) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(says);
    };
    row("empty name", "No database file");
    row("folder", "is a folder");
    row("unusable folder", "cannot be made");
    row("no permission", "cannot be opened");
    row("text", "is not an SQLite database");
    row("foreign", "of another program");
    row("newer", "newer Aneroid");
    row("damaged", "damaged");
}

void TestReadingStore::refusesToOpen()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, says);
    QString path = m_folder->filePath(QStringLiteral("x.db"));
    if (kind == QLatin1StringView("empty name")) {
        path.clear();
    } else if (kind == QLatin1StringView("folder")) {
        path = m_folder->path();
    } else if (kind == QLatin1StringView("unusable folder")) {
        path = QStringLiteral("/dev/null/x.db");
    } else if (kind == QLatin1StringView("no permission")) {
        path = QStringLiteral("/proc/self/x.db"); // not even for root
    } else if (kind == QLatin1StringView("text")) {
        QFile text(path);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(9000, 'x')) == 9000);
    } else if (kind == QLatin1StringView("foreign")) {
        QVERIFY(runOutside(path, QStringLiteral("CREATE TABLE a (b)")));
    } else {
        QVERIFY(ReadingStore().open(path));
        if (kind == QLatin1StringView("newer")) {
            QVERIFY(runOutside(path, QStringLiteral("PRAGMA user_version = 99")));
        } else {
            QFile database(path);
            QVERIFY(database.open(QIODevice::ReadWrite) && database.size() > 8192);
            QVERIFY(database.seek(4096));
            const QByteArray rubbish(database.size() - 4096, '\x5a');
            QCOMPARE(database.write(rubbish), rubbish.size());
        }
    }
    ReadingStore store;
    const auto opened = store.open(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().contains(says), qPrintable(opened.error()));
    if (!path.isEmpty() && kind != QLatin1StringView("unusable folder"))
        QVERIFY2(opened.error().contains(path), qPrintable(opened.error()));
}

void TestReadingStore::leavesForeignDatabasesAlone()
{
    const QString path = m_folder->filePath(QStringLiteral("x.db"));
    QVERIFY(runOutside(path, QStringLiteral("CREATE TABLE a (b)")));
    const auto bytes = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(!ReadingStore().open(path));
    QVERIFY(!before.isEmpty());
    QCOMPARE(bytes(), before);
}

void TestReadingStore::worksInMemory()
{
    ReadingStore store;
    QVERIFY(store.open(QStringLiteral(":memory:")));
    QCOMPARE(put(store, reading("d", "d/r/1")), 1);
    QCOMPARE(put(store, reading("d", "d/r/1")), 1);
    QCOMPARE(store.bytes(), 0);
    QVERIFY(store.clear());
    QCOMPARE(put(store, reading("d")), 2);
}

QTEST_GUILESS_MAIN(TestReadingStore)
#include "tst_readingstore.moc"

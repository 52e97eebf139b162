#include "core/sqlite/sqliteconnection.h"

#include "core/sqlite/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace aneroid;

/// A database's file, or its bytes, opened and asked.
class TestSqliteConnection : public QObject
{
    Q_OBJECT

    using Mode = SqliteConnection::Mode;
    using Kind = StorageError::Kind;

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("a b#?.db")); }

    void make(const std::vector<std::string> &statements)
    {
        SqliteConnection connection;
        QVERIFY(connection.connectTo(file(), Mode::ReadWrite));
        for (const std::string &statement : statements)
            QVERIFY2(connection.run(statement), statement.c_str());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void makesAFileAndReadsItBack()
    {
        make({"CREATE TABLE t (a)", "INSERT INTO t VALUES (7)"});
        SqliteConnection connection;
        QVERIFY(!connection.isOpen());
        QVERIFY(connection.connectTo(file(), Mode::ReadOnly));
        QVERIFY(connection.isOpen());
        QCOMPARE(*connection.number("SELECT a FROM t"), 7);
        QCOMPARE(*connection.number("SELECT a FROM t WHERE a = 1"), 0); // no row
        QVERIFY(!connection.run("INSERT INTO t VALUES (8)"));
        connection.disconnect();
        QVERIFY(!connection.isOpen());
    }

    void readingMakesNoFile()
    {
        SqliteConnection connection;
        for (const Mode mode : {Mode::ReadOnly, Mode::Immutable}) {
            const auto opened = connection.connectTo(file(), mode);
            QVERIFY(!opened || !connection.number("SELECT count(*) FROM sqlite_master"));
            QVERIFY(!QFile::exists(file()));
        }
    }

    /// As a database in WAL mode is read whose folder may not be written.
    void anImmutableFileIsReadWithoutItsLog()
    {
        SqliteConnection writer;
        QVERIFY(writer.connectTo(file(), Mode::ReadWrite));
        QVERIFY(writer.runAll({"PRAGMA journal_mode = WAL", "CREATE TABLE t (a)",
                               "PRAGMA wal_checkpoint(TRUNCATE)", "INSERT INTO t VALUES (1)"}));
        QVERIFY(QFile(file() + QStringLiteral("-wal")).size() > 0);
        SqliteConnection reader;
        QVERIFY(reader.connectTo(file(), Mode::Immutable));
        QCOMPARE(*reader.number("SELECT count(*) FROM t"), 0);
        QVERIFY(reader.connectTo(file(), Mode::ReadOnly));
        QCOMPARE(*reader.number("SELECT count(*) FROM t"), 1);
    }

    void readsBytes()
    {
        make({"CREATE TABLE t (a)", "INSERT INTO t VALUES ('here')"});
        QFile stored(file());
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const QByteArray bytes = stored.readAll();
        SqliteConnection connection;
        QVERIFY(connection.connectToBytes(bytes));
        QVERIFY(connection.isInMemory());
        Statement query(connection, "SELECT a FROM t");
        QVERIFY(*query.step());
        QCOMPARE(query.text(0), QStringLiteral("here"));
    }

    /// Other people's databases need not be in UTF-8.
    void cellsAreUtf8()
    {
        make({"PRAGMA encoding = 'UTF-16le'", "CREATE TABLE t (a, b, c, d)",
              "INSERT INTO t VALUES ('grün', 1.5, NULL, x'00ff')"});
        SqliteConnection connection;
        QVERIFY(connection.connectTo(file(), Mode::ReadOnly));
        Statement query(connection, "SELECT * FROM t");
        QVERIFY(*query.step());
        QCOMPARE(query.columns(), 4);
        QCOMPARE(query.cell(0), std::string_view("grün"));
        QCOMPARE(query.cell(1), std::string_view("1.5"));
        QVERIFY(query.cell(2).empty());
        QVERIFY(query.cell(3).empty());
    }

    void aFailedTransactionIsUndone()
    {
        SqliteConnection connection;
        QVERIFY(connection.connectTo(file(), Mode::ReadWrite));
        const auto done = connection.runAll({"BEGIN", "CREATE TABLE t (a)", "nonsense", "COMMIT"});
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("nonsense")),
                 qPrintable(done.error().message));
        QCOMPARE(*connection.number("SELECT count(*) FROM sqlite_master"), 0);
        QVERIFY(connection.run("BEGIN")); // none is open
    }

    void countsWhatWasWritten()
    {
        SqliteConnection connection;
        QVERIFY(connection.connectTo(QStringLiteral(":memory:"), Mode::ReadWrite));
        QVERIFY(connection.run("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3)"));
        QCOMPARE(connection.changes(), 3);
        QCOMPARE(connection.lastInsertId(), 3);
        QVERIFY(connection.run("DELETE FROM t"));
        QCOMPARE(connection.changes(), 3);
    }

    void saysWhoseFileItIs()
    {
        make({"CREATE TABLE t (a)", "PRAGMA application_id = 12", "PRAGMA user_version = 3"});
        SqliteConnection connection;
        QVERIFY(connection.connectTo(file(), Mode::ReadOnly));
        const auto owner = connection.owner();
        QVERIFY(owner);
        QCOMPARE(owner->tables, 1);
        QCOMPARE(owner->applicationId, 12);
        QCOMPARE(owner->schemaVersion, 3);
    }

    void tellsErrorsApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("no database") << QByteArray(5000, 'x') << int(Kind::Damaged);
        QTest::newRow("damaged") << "SQLite format 3" + QByteArray(4081, '\0')
                                 << int(Kind::Damaged);
        QTest::newRow("new") << QByteArray() << -1;
    }
    void tellsErrorsApart()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, kind);
        QFile other(file());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(bytes) == bytes.size());
        other.close();
        SqliteConnection connection;
        QVERIFY(connection.connectTo(file(), Mode::ReadWrite));
        const auto owner = connection.owner();
        QCOMPARE(owner ? -1 : int(owner.error().kind), kind);
        QVERIFY(owner.ok() || !owner.error().message.isEmpty());
    }

    void waitsForALockAndTellsIt()
    {
        make({"CREATE TABLE t (a)"});
        SqliteConnection first;
        QVERIFY(first.connectTo(file(), Mode::ReadWrite));
        QVERIFY(first.run("BEGIN EXCLUSIVE"));
        SqliteConnection second;
        QVERIFY(second.connectTo(file(), Mode::ReadWrite));
        const auto done = second.run("INSERT INTO t VALUES (1)");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Kind::Busy);
    }

    void whoDerivesWordsErrors()
    {
        struct Worded : SqliteConnection
        {
            QString sentence(int code, const QString &text) const override
            {
                return QStringLiteral("%1 says %2: %3").arg(file()).arg(code).arg(text);
            }
        };
        Worded connection;
        const QString nowhere = m_folder->filePath(QStringLiteral("no/such/folder"));
        const auto opened = connection.connectTo(nowhere, Mode::ReadWrite);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.startsWith(nowhere + QStringLiteral(" says 14: ")),
                 qPrintable(opened.error().message));
        QVERIFY(!connection.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestSqliteConnection)
#include "tst_sqliteconnection.moc"

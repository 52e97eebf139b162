#include "core/sqlite/statement.h"

#include "core/sqlite/sqliteconnection.h"

#include <QTest>

using namespace aneroid;

/// SQLite by its own interface.
class TestStatement : public QObject
{
    Q_OBJECT

    SqliteConnection m_database;

private Q_SLOTS:
    void init()
    {
        QVERIFY(
            m_database.connectTo(QStringLiteral(":memory:"), SqliteConnection::Mode::ReadWrite));
        QVERIFY(m_database.run("CREATE TABLE t (a INTEGER, b REAL, c TEXT, d BLOB UNIQUE)"));
    }
    void cleanup() { m_database.disconnect(); }

    void keepsWhatIsBound()
    {
        const std::string text("grüß'; --\0x", 13);
        const std::string blob("\0\xff", 2);
        Statement insert(m_database, "INSERT INTO t VALUES (?, ?, ?, ?)");
        insert.bind(1, std::numeric_limits<qint64>::min());
        insert.bind(2, 0.1);
        insert.bindText(3, text);
        insert.bindBlob(4, blob);
        QVERIFY(insert.run());
        QCOMPARE(m_database.lastInsertId(), 1);
        for (int column = 1; column <= 4; ++column)
            insert.bindNull(column);
        QVERIFY(insert.run()); // rewound by itself

        Statement select(m_database,
                         "SELECT a, b, c, d, typeof(c), typeof(d) FROM t ORDER BY rowid");
        auto row = select.step();
        QVERIFY(row && *row);
        QCOMPARE(select.integer(0), std::numeric_limits<qint64>::min());
        QCOMPARE(select.number(1), 0.1);
        QCOMPARE(select.bytes(2).toStdString(), text);
        QCOMPARE(select.bytes(3).toStdString(), blob);
        QCOMPARE(select.text(4), QStringLiteral("text"));
        QCOMPARE(select.text(5), QStringLiteral("blob"));
        row = select.step();
        QVERIFY(row && *row);
        for (int column = 0; column < 4; ++column)
            QVERIFY(select.isNull(column));
        QVERIFY(select.bytes(2).isEmpty());
        row = select.step();
        QVERIFY(row && !*row);
        row = select.step(); // and from the beginning
        QVERIFY(row && *row && select.number(1) == 0.1);
    }

    void tellsWhatIsWrong()
    {
        Statement wrong(m_database, "SELECT nothing FROM t");
        const auto step = wrong.step();
        QVERIFY(!step);
        QVERIFY2(step.error().message.contains(QStringLiteral("nothing")),
                 qPrintable(step.error().message));
        QVERIFY(!wrong.run());

        Statement insert(m_database, "INSERT INTO t (d) VALUES (?)");
        insert.bindBlob(1, "same");
        QVERIFY(insert.run());
        const auto again = insert.run();
        QVERIFY(!again);
        QVERIFY2(again.error().message.contains(QStringLiteral("UNIQUE")),
                 qPrintable(again.error().message));
        insert.bindBlob(1, "other"); // rewound after an error, too
        QVERIFY(insert.run());
        QCOMPARE(*m_database.number("SELECT count(*) FROM t"), 2);
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"

#include "app/console/run/livefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view header = "time,value\n";

/// No file may grow beyond this: to a program a full disk, without one.
class Limit
{
public:
    explicit Limit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        set(bytes);
    }
    ~Limit() { set(m_before.rlim_cur); }
    Limit(const Limit &) = delete;
    Limit &operator=(const Limit &) = delete;

    void set(rlim_t bytes) const
    {
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

private:
    rlimit m_before{};
};

} // namespace

class TestLiveFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_name;

    void put(const QByteArray &bytes)
    {
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray contents() const
    {
        QFile file(m_name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        std::signal(SIGPIPE, SIG_IGN);
        m_name = m_folder.filePath(u"a.csv"_s);
    }

    void cleanup() { QFile::remove(m_name); }

    void otherColumnsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("other") << QByteArray("time,temp,hum\n1,2,3\n");
        QTest::newRow("one more") << QByteArray("time,value,more\n");
        QTest::newRow("one less") << QByteArray("time\n1\n");
        QTest::newRow("the beginning, but a whole line") << QByteArray("time,val\n");
        QTest::newRow("no header") << QByteArray("2024-03-04,1.00\n");
        QTest::newRow("semicolons") << QByteArray("time;value\n");
        QTest::newRow("empty line") << QByteArray("\ntime,value\n");
        QTest::newRow("text") << QByteArray("precious");
        QTest::newRow("binary") << QByteArray("\x1f\x8b\0\0", 4);
    }
    void otherColumnsAreRefused()
    {
        QFETCH(QByteArray, before);
        put(before);
        const auto checked = LiveFile::check(m_name, header);
        QVERIFY(!checked);
        QVERIFY2(checked.error().contains(m_name) && checked.error().contains(u"\"time,value\""_s),
                 qPrintable(checked.error()));
        QCOMPARE(contents(), before);
    }

    void appends_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("said");
        const QString earlier = u"holds rows of an earlier run"_s;
        const QString piece = u"ended in a piece of a line, which is taken out: "_s;
        const QString end = u"ended without a line end"_s;
        const auto row = [](const char *name, const char *before, const char *after,
                            const QStringList &said) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << said;
        };
        row("empty", "", "time,value\n9,9.00\n", {});
        row("header", "time,value\n", "time,value\n9,9.00\n", {});
        row("rows", "time,value\n1,1.00\n", "time,value\n1,1.00\n9,9.00\n", {earlier});
        row("Windows", "\xef\xbb\xbftime,value\r\n1,1.00\r\n",
            "\xef\xbb\xbftime,value\r\n1,1.00\r\n9,9.00\n", {earlier});
        row("half a header", "time,va", "time,value\n9,9.00\n", {piece + u"time,va"_s});
        row("header without its end", "time,value", "time,value\n9,9.00\n", {end});
        row("half a row", "time,value\n1,1.00\n2", "time,value\n1,1.00\n9,9.00\n",
            {piece + u"2"_s, earlier});
        row("only half a row", "time,value\n2", "time,value\n9,9.00\n", {piece + u"2"_s});
        row("half a number", "time,value\n1,1.0", "time,value\n9,9.00\n", {piece + u"1,1.0"_s});
        row("a row without its end", "time,value\n1,1.00", "time,value\n1,1.00\n9,9.00\n", {end});
    }
    void appends()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, said);
        put(before);
        QVERIFY(LiveFile::check(m_name, header).ok());
        LiveFile file;
        const auto notes = file.open(m_name, header);
        QVERIFY(notes.ok());
        QVERIFY2(notes->size() >= said.size(), qPrintable(notes->join(u'\n')));
        for (const QString &sentence : said)
            QCOMPARE(notes->filter(sentence).size(), 1);
        QCOMPARE(file.append("9,9.00\n"), QString());
        QCOMPARE(file.finish(), QString());
        QVERIFY(!file.hasFailed());
        QCOMPARE(contents(), after);
    }

    void aFullDiskIsWrittenToAgain()
    {
        LiveFile file;
        QVERIFY(file.open(m_name, header).ok());
        const Limit disk(30);
        QCOMPARE(file.append("1,1.00\n2,2.00\n"), QString()); // 25 bytes
        const QString news = file.append("3,3.00\n4,4.00\n");
        QCOMPARE(news, u"Writing to %1 failed: File too large. The run goes on; the rows are kept "
                       "and written as soon as that is possible."_s.arg(m_name));
        QCOMPARE(contents(), QByteArray("time,value\n1,1.00\n2,2.00\n"));
        QCOMPARE(file.append("5,5.00\n"), QString()); // said once
        QCOMPARE(contents(), QByteArray("time,value\n1,1.00\n2,2.00\n"));

        disk.set(35); // room for one row more
        QCOMPARE(file.append("6,6.00\n"), QString());
        QCOMPARE(contents(), QByteArray("time,value\n1,1.00\n2,2.00\n3,3.00\n"));

        disk.set(1000);
        QVERIFY(file.append("7,7.00\n").contains(u"can be written again"_s));
        QCOMPARE(contents(), QByteArray("time,value\n1,1.00\n2,2.00\n3,3.00\n4,4.00\n5,5.00\n"
                                        "6,6.00\n7,7.00\n"));
        QCOMPARE(file.finish(), QString());
        QVERIFY(file.hasFailed());
    }

    void whatIsMissingIsCounted()
    {
        LiveFile file;
        const Limit disk(20);
        QVERIFY(file.open(m_name, header).ok());
        (void)file.append("1,1.00\n2,2.00\n3,3.00\n");
        QCOMPARE(contents(), QByteArray("time,value\n1,1.00\n"));
        QCOMPARE(file.finish(), u"2 row(s) are missing in %1."_s.arg(m_name));
    }

    void theHeaderIsNoRow()
    {
        LiveFile file;
        const Limit disk(5);
        const auto notes = file.open(m_name, header);
        QVERIFY(notes.ok());
        QCOMPARE(notes->size(), 1);
        (void)file.append("1,1.00\n2,2.00\n");
        QCOMPARE(contents(), QByteArray());
        QCOMPARE(file.finish(), u"2 row(s) are missing in %1."_s.arg(m_name));
    }

    /// The oldest rows go, whole ones, and are counted.
    void whatWaitsIsBounded()
    {
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Limit disk(10);
        LineSink sink(file.handle(), 20);
        QCOMPARE(sink.write("1,1.00\n"), 0);
        QCOMPARE(sink.write("2,2.00\n3,3.00\n"), EFBIG);
        QCOMPARE(sink.write("4,4.00\n"), EFBIG);
        QCOMPARE(sink.waitingLines(), 2U);
        QCOMPARE(sink.droppedLines(), 1U);
        disk.set(1000);
        QCOMPARE(sink.write(""), 0);
        QCOMPARE(contents(), QByteArray("1,1.00\n3,3.00\n4,4.00\n"));
    }

    void aHeaderIsNeverDropped()
    {
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Limit disk(1);
        LineSink sink(file.handle(), 20);
        sink.pinHeader();
        QCOMPARE(sink.write(header), EFBIG);
        QCOMPARE(sink.write("1,1.00\n2,2.00\n"), EFBIG);
        QCOMPARE(sink.waitingLines(), 1U);
        QCOMPARE(sink.droppedLines(), 1U);
        disk.set(1000);
        QCOMPARE(sink.write(""), 0);
        QCOMPARE(contents(), QByteArray("time,value\n2,2.00\n"));
    }

    void aReaderThatHasGoneIsNoFailure()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        LiveFile file;
        file.attach(ends[1], u"pipe"_s);
        QCOMPARE(file.append("1\n"), QString());
        ::close(ends[0]);
        QCOMPARE(file.append("2\n"), QString());
        QVERIFY(file.readerIsGone());
        QVERIFY(!file.hasFailed());
        QCOMPARE(file.finish(), QString());
        ::close(ends[1]);
    }
};

QTEST_GUILESS_MAIN(TestLiveFile)
#include "tst_livefile.moc"

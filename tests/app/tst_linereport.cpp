#include "app/console/run/linereport.h"

#include <QTest>

#include <array>
#include <cstdio>
#include <memory>

#include <sys/stat.h>

using namespace aneroid;

namespace {

Reading reading(std::uint32_t sequence, std::uint32_t device = 0)
{
    Reading made;
    made.timestampMs = 1'763'116'200'000 + 10'000 * (sequence - 1); // 10:30:00
    made.sequence = sequence;
    made.device = device;
    made.temperatureC = 23.45;
    made.humidity = 45.67;
    made.pressureHpa = 1013.25;
    return made;
}

/// A report into a file of its own.
struct Bench
{
    std::FILE *file = std::tmpfile();
    LiveFile out;
    LineReport report;

    explicit Bench(std::vector<std::string> ids = {"a"})
        : report(out, std::move(ids))
    {
        out.attach(fileno(file), QStringLiteral("lines"));
    }
    ~Bench() { std::fclose(file); }
    Bench(const Bench &) = delete;
    Bench &operator=(const Bench &) = delete;

    /// Bytes that have left the report.
    [[nodiscard]] off_t written() const
    {
        struct stat status
        {
        };
        return ::fstat(fileno(file), &status) == 0 ? status.st_size : -1;
    }

    QStringList lines()
    {
        report.flush();
        std::rewind(file);
        QByteArray text;
        for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
            text.append(static_cast<char>(c));
        std::fseek(file, 0, SEEK_END);
        return QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
};

} // namespace

class TestLineReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreTheContracts_data()
    {
        QTest::addColumn<Reading>("made");
        QTest::addColumn<QString>("line");
        Reading storm = reading(1);
        storm.weather = WeatherKind::Storm;
        QTest::newRow("plain") << reading(17)
                               << QStringLiteral("✓ #0017 | 10:32:40 | T:23.45°C | H:45.67% | "
                                                 "P:1013.25hPa");
        QTest::newRow("storm") << storm
                               << QStringLiteral("✓ #0001 | 10:30:00 | T:23.45°C | H:45.67% | "
                                                 "P:1013.25hPa [Weather: storm]");
        Reading cold = reading(10001);
        cold.timestampMs = 0;
        cold.temperatureC = -5.5;
        cold.humidity = 5.0;
        cold.pressureHpa = 999.9;
        QTest::newRow("padded") << cold
                                << QStringLiteral("✓ #10001 | 00:00:00 | T:-5.50°C | H: 5.00% | "
                                                  "P: 999.90hPa");
    }
    void linesAreTheContracts()
    {
        QFETCH(Reading, made);
        QFETCH(QString, line);
        QCOMPARE(QString::fromStdString(readingLine("✓", made, {})), line);
    }

    void linesKeepTheOrderOfTheReadings()
    {
        Bench bench;
        for (std::uint32_t i = 1; i <= 3; ++i)
            bench.report.expect(std::array{reading(i)});
        bench.report.attempted(reading(3), AttemptOutcome::Accepted, {});
        bench.report.attempted(reading(2), AttemptOutcome::Accepted, {});
        QVERIFY(bench.lines().isEmpty());
        bench.report.attempted(reading(1), AttemptOutcome::Accepted, {});
        QCOMPARE(bench.lines().size(), 3);
        QVERIFY(bench.lines().at(0).startsWith(QStringLiteral("✓ #0001")));
        QVERIFY(bench.lines().at(2).startsWith(QStringLiteral("✓ #0003")));
        QVERIFY(bench.report.allAccepted());
    }

    void aFirstFailureIsALineAndALaterSuccessIsNone()
    {
        Bench bench;
        bench.report.expect(std::array{reading(1)});
        bench.report.attempted(reading(1), AttemptOutcome::Retrying,
                               QStringLiteral("HTTP 503: busy"));
        QCOMPARE(bench.lines().size(), 1);
        QVERIFY(bench.lines().at(0).startsWith(QStringLiteral("✗ #0001")));
        QVERIFY(!bench.report.allAccepted());
        bench.report.attempted(reading(1), AttemptOutcome::Accepted, {});
        QVERIFY(bench.report.allAccepted());
        bench.report.finish();
        QCOMPARE(bench.lines().mid(1), (QStringList{QStringLiteral("Final stats: 1 sent, 1 failed"),
                                                    QStringLiteral("Last error: HTTP 503: busy")}));
    }

    void aFailureAndASuccessBehindAnotherLineCountBoth()
    {
        Bench bench;
        bench.report.expect(std::array{reading(1)});
        bench.report.expect(std::array{reading(2)});
        bench.report.attempted(reading(2), AttemptOutcome::Retrying, QStringLiteral("timeout"));
        bench.report.attempted(reading(2), AttemptOutcome::Accepted, {});
        bench.report.attempted(reading(1), AttemptOutcome::Accepted, {});
        QVERIFY(bench.lines().at(1).startsWith(QStringLiteral("✗ #0002")));
        bench.report.finish();
        QCOMPARE(bench.lines().at(2), QStringLiteral("Final stats: 2 sent, 1 failed"));
    }

    void statisticsFollowEveryHundredLinesAndCountThoseOnly()
    {
        Bench bench;
        for (std::uint32_t i = 1; i <= 103; ++i)
            bench.report.expect(std::array{reading(i)});
        for (std::uint32_t i = 103; i >= 101; --i)
            bench.report.attempted(reading(i), AttemptOutcome::Accepted, {});
        for (std::uint32_t i = 1; i <= 100; ++i)
            bench.report.attempted(reading(i), AttemptOutcome::Accepted, {});
        QCOMPARE(bench.lines().size(), 104);
        QCOMPARE(bench.lines().at(100), QStringLiteral("Stats: 100 sent, 0 failed"));
        bench.report.finish();
        QCOMPARE(bench.lines().last(), QStringLiteral("Final stats: 103 sent, 0 failed"));
    }

    void whatNeverLeftIsShownAsNotDelivered()
    {
        Bench bench;
        bench.report.expect(std::array{reading(1)});
        bench.report.giveUpWaiting();
        QVERIFY(bench.lines().at(0).startsWith(QStringLiteral("✗ #0001")));
        bench.report.attempted(reading(1), AttemptOutcome::Accepted, {});
        bench.report.finish();
        QCOMPARE(bench.lines().at(1), QStringLiteral("Final stats: 1 sent, 0 failed"));
    }

    void whatWaitsBehindVeryManyIsShownAsNotSentAndCountsLater()
    {
        Bench bench;
        constexpr std::uint32_t most = 200'000;
        for (std::uint32_t i = 1; i <= most; ++i)
            bench.report.expect(std::array{reading(i)});
        QCOMPARE(bench.lines().size(), 0);
        bench.report.expect(std::array{reading(most + 1), reading(most + 2)});
        QCOMPARE(bench.lines().size(), 2);
        QVERIFY(bench.lines().at(0).startsWith(QStringLiteral("· #0001")));
        QVERIFY(bench.lines().at(1).startsWith(QStringLiteral("· #0002")));
        for (std::uint32_t i = 1; i <= most + 2; ++i)
            bench.report.attempted(reading(i), AttemptOutcome::Accepted, {});
        QVERIFY(bench.report.allAccepted());
        bench.report.finish();
        QVERIFY(bench.lines().at(2).startsWith(QStringLiteral("✓ #0003")));
        QCOMPARE(bench.lines().last(), QStringLiteral("Final stats: 200002 sent, 0 failed"));
    }

    void linesLeaveAtTheEndOfATurn()
    {
        Bench bench;
        bench.report.show(std::array{reading(1)});
        QTRY_VERIFY(bench.written() > 0);
    }

    void aFleetNamesItsDevices()
    {
        Bench bench({"a", "b"});
        bench.report.show(std::array{reading(1, 1)});
        QVERIFY(bench.lines().at(0).endsWith(QStringLiteral(" | b")));
        QVERIFY(bench.lines().at(0).startsWith(QStringLiteral("· #0001")));
    }
};

QTEST_GUILESS_MAIN(TestLineReport)
#include "tst_linereport.moc"

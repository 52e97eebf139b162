#include "core/fitting/twin/missedsamples.h"

#include "core/simulation/timeline.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace aneroid;

namespace {

/// A day per 1440 instants of a logger like this.
RegularSeries loggedBy(double percent, double inARow, std::size_t count = 20'000)
{
    const Timeline logger(0, 60.0, {0.0, 0.0, percent, inARow}, 11);
    RegularSeries series;
    series.cadenceMs = minuteMs;
    for (std::vector<float> &values : series.values)
        values.assign(count, 1.0F);
    for (std::size_t i = 1; i + 1 < count; ++i) {
        if (!logger.misses(i))
            continue;
        for (std::vector<float> &values : series.values)
            values[i] = std::numeric_limits<float>::quiet_NaN();
    }
    return series;
}

void blank(RegularSeries &series, std::size_t from, std::size_t count)
{
    for (std::vector<float> &values : series.values)
        std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(from), count,
                    std::numeric_limits<float>::quiet_NaN());
}

} // namespace

class TestMissedSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsShareAndRuns_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<double>("inARow");
        QTest::newRow("each by itself") << 10.0 << 0.0;
        QTest::newRow("never two") << 10.0 << 1.0;
        QTest::newRow("in runs") << 5.0 << 4.0;
        QTest::newRow("few") << 2.0 << 0.0;
    }
    void findsShareAndRuns()
    {
        QFETCH(double, percent);
        QFETCH(double, inARow);
        const LoggerCharacter found = missedSamples(loggedBy(percent, inARow));
        QVERIFY(found.missedPercent.has_value());
        QVERIFY2(std::abs(*found.missedPercent - percent) < 0.15 * percent,
                 qPrintable(QString::number(*found.missedPercent)));
        QCOMPARE(found.missedInARow.has_value(), inARow > 0.0);
        if (found.missedInARow)
            QVERIFY2(std::abs(*found.missedInARow - inARow) < 0.15 * inARow,
                     qPrintable(QString::number(*found.missedInARow)));
    }

    void aLoggerThatWasOffMissedNothing()
    {
        RegularSeries series = loggedBy(0.0, 0.0);
        for (std::size_t i = 0; i < 20; ++i)
            blank(series, 500 + i * 900, 120); // two hours
        QVERIFY(missedSamples(series) == LoggerCharacter{});
        blank(series, 300, 1);
        QVERIFY(missedSamples(series) == LoggerCharacter{}); // once is no habit
        RegularSeries rare = loggedBy(4.0, 0.0);
        rare.cadenceMs = 10 * minuteMs; // three in a row are half an hour
        QVERIFY(missedSamples(rare).missedPercent.has_value());
    }

    void aChannelByItselfIsNoMissedSample()
    {
        RegularSeries series = loggedBy(0.0, 0.0);
        for (std::size_t i = 0; i < series.size(); i += 7)
            series.values[1][i] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(missedSamples(series) == LoggerCharacter{});
    }
};

QTEST_APPLESS_MAIN(TestMissedSamples)
#include "tst_missedsamples.moc"

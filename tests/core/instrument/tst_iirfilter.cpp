#include "tests/core/instrument/measuring.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>

using namespace aneroid;

namespace {

InstrumentSettings filteredBy(int coefficient, int standbyUs = 0)
{
    InstrumentSettings settings;
    settings.mode.filter = coefficient;
    settings.mode.standbyUs = standbyUs;
    return settings;
}

/// Samples after a step until three quarters of it are seen, with a hair for the converter's steps.
int samplesTo75(const InstrumentSettings &settings, Channel channel)
{
    constexpr std::size_t before = 3;
    std::vector<Air> air(60, Air{20.0, 40.0, 1000.0});
    for (std::size_t i = before; i < air.size(); ++i) {
        if (channel == Channel::Temperature)
            air[i].temperatureC = 30.0;
        else if (channel == Channel::Humidity)
            air[i].humidity = 60.0;
        else
            air[i].pressureHpa = 1020.0;
    }
    const auto out = measured(Bme280(7, "a"), instants(air.size()), air, settings);
    const double from = out[before - 1].channel(channel);
    const double step = channel == Channel::Temperature ? 10.0 : 20.0;
    int samples = 1;
    while (out[before - 1 + static_cast<std::size_t>(samples)].channel(channel) - from <
           0.7495 * step)
        ++samples;
    return samples;
}

double deviation(const std::vector<Air> &values)
{
    double sum = 0.0;
    double squares = 0.0;
    for (const Air &value : values) {
        const double x = value.pressureHpa - 1000.0;
        sum += x;
        squares += x * x;
    }
    const double n = static_cast<double>(values.size());
    return std::sqrt(squares / n - sum / n * sum / n);
}

std::vector<Air> pressures(const InstrumentSettings &settings, TimeMs step, std::size_t count)
{
    const std::vector<Air> air(count, Air{25.0, 50.0, 1000.0});
    std::vector<Air> out(count);
    Bme280(7, "a").compensate(instants(count, step), {air, {}, {}}, settings, out);
    return out;
}

} // namespace

class TestIirFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStepTakesTheDatasheetsSamples_data()
    {
        QTest::addColumn<int>("coefficient");
        QTest::addColumn<int>("samples");
        QTest::newRow("off") << 1 << 1;
        QTest::newRow("2") << 2 << 2;
        QTest::newRow("4") << 4 << 5;
        QTest::newRow("8") << 8 << 11;
        QTest::newRow("16") << 16 << 22;
    }
    void aStepTakesTheDatasheetsSamples()
    {
        QFETCH(int, coefficient);
        QFETCH(int, samples);
        InstrumentSettings settings = perfect();
        settings.mode.filter = coefficient;
        QCOMPARE(samplesTo75(settings, Channel::Temperature), samples);
        QCOMPARE(samplesTo75(settings, Channel::Pressure), samples);
        QCOMPARE(samplesTo75(settings, Channel::Humidity), 1);
    }

    void inNormalModeTheChipFiltersBetweenReadings()
    {
        InstrumentSettings settings = perfect();
        settings.mode = {{1, 1, 1}, 16, 500'000};              // a measurement each 508 ms
        QCOMPARE(samplesTo75(settings, Channel::Pressure), 2); // at 10 s: 1 − (15/16)^19.7 = 72 %
    }

    void filteredNoiseKeepsItsDeviationWhateverTheInterval()
    {
        const double forced = deviation(pressures(filteredBy(16), 10'000, 100'000));
        for (const TimeMs step : {100, 1'000, 3'333, 60'000}) {
            const auto values = pressures(filteredBy(16, 500'000), step, 100'000);
            QVERIFY(std::abs(deviation(values) / forced - 1.0) < 0.1);
        }
    }

    void readingsBetweenTwoMeasurementsAreTheSame()
    {
        const auto filtered = pressures(filteredBy(4, 1'000'000), 100, 500);
        const auto plain = pressures(filteredBy(1, 1'000'000), 100, 500);
        int changes = 0;
        int plainChanges = 0;
        for (std::size_t i = 1; i < filtered.size(); ++i) {
            changes += filtered[i].pressureHpa != filtered[i - 1].pressureHpa;
            plainChanges += plain[i].pressureHpa != plain[i - 1].pressureHpa;
        }
        QVERIFY(changes >= 40 && changes <= 53); // 50 s, one measurement each 1.008 s, ±5 %
        QVERIFY(plainChanges >= 40 && plainChanges <= 53);
    }

    /// Phase and period are each unit's own, by seed and id.
    void unitsHaveTheirOwnClocks()
    {
        const SensorMode mode = filteredBy(4, 1'000'000).mode;
        const double nominal = measurementPeriodUs(mode);
        double least = 1.0;
        double most = -1.0;
        double early = 1.0;
        double late = 0.0;
        for (int unit = 0; unit < 200; ++unit) {
            const std::string id = "unit" + std::to_string(unit);
            const MeasurementClock clock = Bme280(7, id).clock(mode);
            const double off = static_cast<double>(clock.periodUs) / nominal - 1.0;
            const double phase =
                static_cast<double>(clock.phaseUs) / static_cast<double>(clock.periodUs);
            QVERIFY(std::abs(off) <= 0.0501 && phase >= 0.0 && phase < 1.0);
            QCOMPARE(Bme280(7, id).clock(mode).periodUs, clock.periodUs);
            QVERIFY(Bme280(8, id).clock(mode).phaseUs != clock.phaseUs);
            least = std::min(least, off);
            most = std::max(most, off);
            early = std::min(early, phase);
            late = std::max(late, phase);
        }
        QVERIFY(least < -0.045 && most > 0.045 && early < 0.05 && late > 0.95);
    }

    void warmUpLeavesLittleOfWhatIsOlder()
    {
        QCOMPARE(Bme280::warmUp({}), std::size_t{0});
        for (const int coefficient : {2, 4, 8, 16}) {
            const double ratio = (coefficient - 1.0) / coefficient;
            const auto n = static_cast<double>(Bme280::warmUp(filteredBy(coefficient)));
            QVERIFY(std::pow(ratio, n) < 1.0001e-4 && std::pow(ratio, n - 1.0) > 1e-4);
        }
    }

    void chunksDoNotChangeTheReadings_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<int>("standbyUs");
        QTest::newRow("filter off") << 1 << 0;
        QTest::newRow("filter 4") << 4 << 0;
        QTest::newRow("filter 16, normal mode") << 16 << 62'500;
    }
    void chunksDoNotChangeTheReadings()
    {
        QFETCH(int, filter);
        QFETCH(int, standbyUs);
        constexpr std::size_t block = 600; // longer than what the chip works on at a time
        constexpr std::size_t count = 1'500;
        InstrumentSettings settings = filteredBy(filter, standbyUs);
        settings.selfHeatingC = 1.0;
        settings.installed = measureStart - 86'400'000;
        const std::size_t warmUp = Bme280::warmUp(settings);
        const auto times =
            instants(count + warmUp, 777, measureStart - static_cast<TimeMs>(warmUp) * 777);
        std::vector<Air> air;
        std::vector<double> delayed;
        std::vector<double> earlier;
        for (std::size_t i = 0; i < times.size(); ++i) {
            const double x = static_cast<double>(i) * 0.01;
            air.push_back({20.0 + std::sin(x), 50.0 + 9.0 * std::cos(x), 1000.0 + std::sin(2 * x)});
            delayed.push_back(air.back().humidity + 0.1);
            earlier.push_back(50.0);
        }
        const Bme280 chip(7, "a");
        // Tick n is instant n + warmUp.
        const auto cut = [&](std::size_t size) {
            std::vector<Reading> all(count);
            for (std::size_t tick = 0; tick < count;) {
                const std::size_t blockStart = tick / block * block;
                const std::size_t end = std::min({tick + size, blockStart + block, count});
                // A filter wants all from before the block's start; without one nothing.
                const std::size_t from = warmUp > 0 ? blockStart : tick;
                const std::size_t length = end - from + warmUp;
                const auto part = [&](const auto &of) {
                    return std::span(of).subspan(from, length);
                };
                chip.measure(part(times), {part(air), part(delayed), part(earlier)}, settings,
                             wideRanges, std::span(all).subspan(tick, end - tick));
                tick = end;
            }
            return all;
        };
        const auto whole = cut(count);
        for (const std::size_t size : {1U, 7U, 256U, 599U})
            QCOMPARE(cut(size), whole);
    }
};

QTEST_APPLESS_MAIN(TestIirFilter)
#include "tst_iirfilter.moc"

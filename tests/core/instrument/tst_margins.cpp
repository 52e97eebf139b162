#include "tests/core/instrument/measuring.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <string>

using namespace aneroid;

namespace {

const std::array<ChannelRange, channelCount> home{
    ChannelRange{18.0, 28.0}, ChannelRange{30.0, 70.0}, ChannelRange{1000.0, 1025.0}};

/// The air of one corner of what the margins leave: the lowest or the highest of each channel.
double edge(const Margins &margins, std::size_t channel, bool high)
{
    const ChannelRange &range = home[channel];
    return high ? range.maximum - margins.high[channel] : range.minimum + margins.low[channel];
}

} // namespace

class TestMargins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAirIsFarEnoughInsideThatTheNetHoldsNothing_data()
    {
        QTest::addColumn<InstrumentSettings>("settings");
        InstrumentSettings settings;
        QTest::newRow("default") << settings;
        settings.mode = presetMode(SensorPreset::Gaming);
        QTest::newRow("gaming") << settings;
        settings.mode = {};
        settings.selfHeatingC = 5.0;
        QTest::newRow("warm") << settings;
        settings.installed = measureStart - 5 * 31'557'600'000;
        QTest::newRow("warm and old") << settings;
        settings.character.unitErrors = false;
        settings.character.resolution = {0.1, 1.0, 1.0};
        settings.character.noiseRms = {0.1, 0.2, 0.5};
        QTest::newRow("another sensor") << settings;
    }
    void theAirIsFarEnoughInsideThatTheNetHoldsNothing()
    {
        QFETCH(InstrumentSettings, settings);
        for (int unit = 0; unit < 40; ++unit) {
            const Bme280 chip(7, "unit" + std::to_string(unit));
            const Margins margins = chip.margins(settings, home, measureStart);
            for (int corner = 0; corner < 8; ++corner) {
                const Air air{edge(margins, 0, (corner & 1) != 0),
                              edge(margins, 1, (corner & 2) != 0),
                              edge(margins, 2, (corner & 4) != 0)};
                constexpr std::size_t count = 100;
                const std::vector<Air> corners(count, air);
                // The most that hysteresis can add at either end.
                const std::vector<double> earlier(count, (corner & 2) != 0 ? 70.0 + 5.0 : 25.0);
                const auto times = instants(count, 60'000);
                std::vector<Air> raw(count);
                chip.compensate(times, {corners, {}, earlier}, settings, raw);
                for (const Air &value : raw) {
                    const std::array values{value.temperatureC, value.humidity, value.pressureHpa};
                    for (std::size_t c = 0; c < channelCount; ++c) {
                        QVERIFY(values[c] > home[c].minimum - 0.02);
                        QVERIFY(values[c] < home[c].maximum + 0.02);
                    }
                }
            }
        }
    }

    void marginsAreNotWiderThanNeeded()
    {
        const Bme280 chip(3, "a");
        const Margins margins = chip.margins({}, home, measureStart);
        const std::array noise{0.025, 0.35, 0.165 * 1.05};
        const std::array rest{0.0, 1.0, 0.35}; // hysteresis; temperature's hold on pressure
        for (std::size_t c = 0; c < channelCount; ++c) {
            const double low = std::max(0.0, -chip.errors()[c]);
            const double high = std::max(0.0, chip.errors()[c]);
            QVERIFY(margins.low[c] >= low + noise[c] * 0.99);
            QVERIFY(margins.high[c] >= high + noise[c] * 0.99);
            QVERIFY(margins.low[c] <= low + noise[c] + rest[c] + 1e-9);
            QVERIFY(margins.high[c] <= high + noise[c] + rest[c] + 1e-9);
        }
    }

    /// Air that goes on above what the sensor shows is not held back for its errors.
    void aSensorThatEndsShowsNoMore()
    {
        const Bme280 chip(3, "a");
        InstrumentSettings settings;
        settings.character.highestHumidity = 99.0;
        QCOMPARE(chip.margins(settings, wideRanges, measureStart).high[1], 0.0);
        QVERIFY(chip.margins(settings, home, measureStart).high[1] > 0.0); // 70 % ends before
        const auto times = instants(200);
        const std::vector<Air> fog(times.size(), {8.0, 100.0, 1000.0});
        settings.character.unitErrors = false;
        for (const Reading &reading : measured(chip, times, fog, settings))
            QCOMPARE(reading.humidity, 99.0);
        const std::vector<Air> dry(times.size(), {8.0, 50.0, 1000.0});
        for (const Reading &reading : measured(chip, times, dry, settings))
            QVERIFY(std::abs(reading.humidity - 50.0) < 1.0);
    }

    void marginsHoldForAWeekOfAgeing()
    {
        const Bme280 chip(3, "a");
        InstrumentSettings settings;
        QCOMPARE(Bme280::marginsHoldUntil(settings, measureStart),
                 std::numeric_limits<TimeMs>::max());
        const Margins fresh = chip.margins(settings, home, measureStart);
        settings.installed = measureStart;
        QCOMPARE(Bme280::marginsHoldUntil(settings, measureStart - 5), measureStart);
        QCOMPARE(chip.margins(settings, home, measureStart - 5).low, fresh.low);
        TimeMs from = measureStart;
        Margins before = fresh;
        for (int week = 0; week < 100; ++week) {
            const TimeMs until = Bme280::marginsHoldUntil(settings, from);
            QCOMPARE(until - from, TimeMs{7 * 86'400'000});
            const Margins now = chip.margins(settings, home, from);
            QCOMPARE(chip.margins(settings, home, until - 1).low, now.low);
            QCOMPARE(chip.margins(settings, home, until - 1).high, now.high);
            for (std::size_t c = 0; c < channelCount; ++c) { // nobody sees the step
                QVERIFY(std::abs(now.low[c] - before.low[c]) < 0.02);
                QVERIFY(std::abs(now.high[c] - before.high[c]) < 0.02);
            }
            before = now;
            from = until;
        }
        const double aged = 100.0 * 7.0 / 365.25 * std::abs(chip.unitErrors().perYear[2]);
        const double grown = std::max(before.low[2] - fresh.low[2], before.high[2] - fresh.high[2]);
        QVERIFY(std::abs(grown) <= aged + 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestMargins)
#include "tst_margins.moc"

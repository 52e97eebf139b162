#include "core/instrument/bme280.h"

#include <QTest>

#include <cmath>
#include <set>
#include <string>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000;
const std::array<ChannelRange, channelCount> wide{
    ChannelRange{-40.0, 85.0}, ChannelRange{0.0, 100.0}, ChannelRange{300.0, 1100.0}};

std::vector<Reading> measure(const Bme280 &chip, const Air &air, double noiseScale,
                             std::size_t count,
                             const std::array<ChannelRange, channelCount> &ranges = wide)
{
    std::vector<TimeMs> times(count);
    for (std::size_t i = 0; i < count; ++i)
        times[i] = start + static_cast<TimeMs>(i) * 10'000;
    const std::vector<Air> steady(count, air);
    std::vector<Reading> out(count);
    chip.measure(times, steady, {noiseScale}, ranges, out);
    return out;
}

} // namespace

class TestBme280 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noiseIsTheDatasheets_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("datasheet") << 1.0;
        QTest::newRow("twice") << 2.0;
        QTest::newRow("none") << 0.0;
    }
    void noiseIsTheDatasheets()
    {
        QFETCH(double, scale);
        const Bme280 chip(7, "a");
        const auto readings = measure(chip, {21.0, 50.0, 1000.0}, scale, 50'000);
        const std::array rms{0.005, 0.07, 0.033}; // °C, % RH, hPa; ×1, filter off
        for (const Channel channel : allChannels) {
            double sum = 0.0;
            double squares = 0.0;
            for (const Reading &reading : readings) {
                sum += reading.channel(channel);
                squares += reading.channel(channel) * reading.channel(channel);
            }
            const double n = static_cast<double>(readings.size());
            const double mean = sum / n;
            const double measured = std::sqrt(std::max(0.0, squares / n - mean * mean));
            const double rounding = 0.01 / std::sqrt(12.0);
            const double expected =
                scale > 0.0 ? std::hypot(rms[indexOf(channel)] * scale, rounding) : 0.0;
            QVERIFY2(std::abs(measured - expected) < 0.15 * expected + 2e-4,
                     qPrintable(QStringLiteral("%1 against %2").arg(measured).arg(expected)));
        }
    }

    void unitsSpreadByTheirAccuracy()
    {
        std::array<double, channelCount> squares{};
        constexpr int n = 4000;
        for (int i = 0; i < n; ++i) {
            const Bme280 chip(7, "unit" + std::to_string(i));
            for (std::size_t c = 0; c < channelCount; ++c)
                squares[c] += chip.errors()[c] * chip.errors()[c];
        }
        const std::array accuracy{0.5, 3.0, 1.0};
        for (std::size_t c = 0; c < channelCount; ++c)
            QVERIFY(std::abs(std::sqrt(squares[c] / n) / accuracy[c] - 1.0) < 0.05);
    }

    void readingsAreKeyedBySeedDeviceAndTime()
    {
        const Air air{21.0, 50.0, 1000.0};
        const auto first = measure(Bme280(7, "a"), air, 1.0, 100);
        QCOMPARE(measure(Bme280(7, "a"), air, 1.0, 100), first);
        QVERIFY(measure(Bme280(8, "a"), air, 1.0, 100) != first);
        QVERIFY(measure(Bme280(7, "b"), air, 1.0, 100) != first);
        std::set<double> values;
        for (const Reading &reading : first)
            values.insert(reading.pressureHpa);
        QVERIFY(values.size() > 5);
    }

    void valuesAreHundredths()
    {
        for (const Reading &reading : measure(Bme280(1, "a"), {-12.345, 50.5, 1000.0}, 1.0, 1000)) {
            for (const Channel channel : allChannels) {
                const double cents = reading.channel(channel) * 100.0;
                QVERIFY(std::abs(cents - std::round(cents)) < 1e-6);
            }
        }
    }

    void nothingLeavesItsRange()
    {
        const std::array<ChannelRange, channelCount> narrow{
            ChannelRange{20.0, 20.05}, ChannelRange{50.0, 50.0}, ChannelRange{1000.004, 1000.006}};
        for (const Reading &reading :
             measure(Bme280(1, "a"), {20.02, 50.0, 1000.0}, 10.0, 1000, narrow)) {
            QVERIFY(reading.temperatureC >= 20.0 && reading.temperatureC <= 20.05);
            QCOMPARE(reading.humidity, 50.0);
            QCOMPARE(reading.pressureHpa, 1000.0); // no hundredth lies inside: the nearest
        }
    }

    void marginsHoldErrorAndNoise()
    {
        const Bme280 chip(3, "a");
        const Margins margins = chip.margins({1.0});
        for (std::size_t c = 0; c < channelCount; ++c) {
            QVERIFY(margins.low[c] > 0.0 && margins.high[c] > 0.0);
            const double error = std::abs(margins.high[c] - margins.low[c]);
            QVERIFY(std::abs(error - std::abs(chip.errors()[c])) < 1e-12);
        }
    }
};

QTEST_APPLESS_MAIN(TestBme280)
#include "tst_bme280.moc"

#include "tests/core/instrument/measuring.h"

#include <QTest>

#include <cmath>
#include <set>
#include <string>

using namespace aneroid;

namespace {

const Air room{25.0, 50.0, 1000.0};

std::vector<Reading> readRoom(const Bme280 &chip, const InstrumentSettings &settings,
                              std::size_t count)
{
    return measured(chip, instants(count), std::vector<Air>(count, room), settings);
}

InstrumentSettings withNoise(double scale)
{
    InstrumentSettings settings;
    settings.noiseScale = scale;
    return settings;
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
        const auto readings = readRoom(Bme280(7, "a"), withNoise(scale), 30'000);
        const std::array rms{0.005, 0.07, 0.033};    // °C, % RH, hPa; ×1, filter off
        const std::array step{0.005, 0.0055, 0.026}; // of the raw words
        for (const Channel channel : allChannels) {
            double sum = 0.0;
            double squares = 0.0;
            const double first = readings.front().channel(channel);
            for (const Reading &reading : readings) {
                const double value = reading.channel(channel) - first;
                sum += value;
                squares += value * value;
            }
            const double n = static_cast<double>(readings.size());
            const double seen = std::sqrt(std::max(0.0, squares / n - sum / n * sum / n));
            const std::size_t c = indexOf(channel);
            const double rounding = std::hypot(0.01, step[c]) / std::sqrt(12.0);
            const double expected = scale > 0.0 ? std::hypot(rms[c] * scale, rounding) : 0.0;
            QVERIFY2(std::abs(seen - expected) < 0.15 * expected + 2e-4,
                     qPrintable(QStringLiteral("%1 against %2").arg(seen).arg(expected)));
        }
    }

    void readingsAreKeyedBySeedDeviceAndTime()
    {
        const auto first = readRoom(Bme280(7, "a"), {}, 100);
        QCOMPARE(readRoom(Bme280(7, "a"), {}, 100), first);
        QVERIFY(readRoom(Bme280(8, "a"), {}, 100) != first);
        QVERIFY(readRoom(Bme280(7, "b"), {}, 100) != first);
        std::set<double> values;
        for (const Reading &reading : first)
            values.insert(reading.pressureHpa);
        QVERIFY(values.size() > 5);
    }

    void withoutNoiseIntervalsAgree()
    {
        const Bme280 chip(7, "a");
        const auto airAt = [](const std::vector<TimeMs> &times) {
            std::vector<Air> air;
            for (const TimeMs time : times) {
                const double x = static_cast<double>(time - measureStart) * 1e-6;
                air.push_back({20.0 + 5.0 * std::sin(x), 50.0 + 20.0 * std::cos(x), 1000.0 + x});
            }
            return air;
        };
        const auto often = instants(1'000, 1'000);
        const auto seldom = instants(100, 10'000);
        const auto dense = measured(chip, often, airAt(often), withNoise(0.0));
        const auto sparse = measured(chip, seldom, airAt(seldom), withNoise(0.0));
        for (std::size_t i = 0; i < sparse.size(); ++i)
            QCOMPARE(sparse[i], dense[i * 10]);
    }

    void valuesAreHundredths()
    {
        const Bme280 chip(1, "a");
        const std::vector<Air> air(1'000, Air{-12.345, 50.5, 1000.0});
        for (const Reading &reading : measured(chip, instants(1'000), air, {})) {
            for (const Channel channel : allChannels) {
                const double value = reading.channel(channel);
                QCOMPARE(value, std::round(value * 100.0) / 100.0);
            }
        }
    }

    void temperatureHasTheStepOfSixteenBits()
    {
        const Bme280 chip(1, "a");
        std::vector<Air> air(4'000);
        for (std::size_t i = 0; i < air.size(); ++i)
            air[i] = {20.0 + static_cast<double>(i) * 1e-4, 50.0, 1000.0};
        std::vector<Air> out(air.size());
        chip.compensate(instants(air.size()), {air, {}, {}}, perfect(), out);
        std::set<double> steps;
        for (const Air &one : out)
            steps.insert(one.temperatureC);
        const double step =
            (*steps.rbegin() - *steps.begin()) / static_cast<double>(steps.size() - 1);
        // 0.00506 °C in recordings; the sample trim's unit has a little less.
        QVERIFY2(std::abs(step - 0.00506) < 0.0001, qPrintable(QString::number(step, 'g', 9)));
    }

    void nothingLeavesItsRange()
    {
        const std::array<ChannelRange, channelCount> narrow{
            ChannelRange{20.0, 20.05}, ChannelRange{50.0, 50.0}, ChannelRange{1000.004, 1000.006}};
        const std::vector<Air> air(1'000, Air{20.02, 50.0, 1000.0});
        for (const Reading &reading :
             measured(Bme280(1, "a"), instants(1'000), air, withNoise(10.0), narrow)) {
            QVERIFY(reading.temperatureC >= 20.0 && reading.temperatureC <= 20.05);
            QCOMPARE(reading.humidity, 50.0);
            QCOMPARE(reading.pressureHpa, 1000.0); // no hundredth lies inside: the nearest
        }
    }

    void aProfileMayRoundCoarsely()
    {
        InstrumentSettings settings = withNoise(3.0);
        settings.character.resolution = {0.1, 1.0, 1.0};
        const std::array<ChannelRange, channelCount> ranges{
            ChannelRange{20.0, 30.0}, ChannelRange{30.0, 70.0}, ChannelRange{998.5, 1000.5}};
        const std::vector<Air> air(2'000, Air{25.03, 50.4, 1000.4});
        std::set<double> pressures;
        for (const Reading &reading :
             measured(Bme280(3, "c"), instants(2'000), air, settings, ranges)) {
            QCOMPARE(reading.temperatureC, std::round(reading.temperatureC * 10.0) / 10.0);
            QCOMPARE(reading.humidity, std::round(reading.humidity));
            QCOMPARE(reading.pressureHpa, std::round(reading.pressureHpa));
            QVERIFY(reading.pressureHpa >= 999.0 && reading.pressureHpa <= 1000.0);
        }
    }

    /// Noise that goes together in two channels is as strong in each as before.
    void aProfilesNoiseMayGoTogether()
    {
        constexpr std::size_t count = 20'000;
        InstrumentSettings settings = withNoise(1.0);
        settings.character.unitErrors = false;
        settings.character.noiseRms = {0.2, 1.0, 0.5};
        settings.character.noiseCorrelation = {-0.7, 0.3, 0.0};
        const std::vector<Air> air(count, room);
        std::array<double, 3> squares{};
        std::array<double, 3> products{};
        for (const Reading &reading : measured(Bme280(1, "a"), instants(count), air, settings)) {
            const std::array off{(reading.temperatureC - 25.0) / 0.2, reading.humidity - 50.0,
                                 (reading.pressureHpa - 1000.0) / 0.5};
            for (std::size_t c = 0; c < 3; ++c)
                squares[c] += off[c] * off[c] / count;
            products[0] += off[0] * off[1] / count;
            products[1] += off[0] * off[2] / count;
            products[2] += off[1] * off[2] / count;
        }
        for (const double square : squares)
            QVERIFY2(std::abs(square - 1.0) < 0.04, qPrintable(QString::number(square)));
        QVERIFY2(std::abs(products[0] + 0.7) < 0.03, qPrintable(QString::number(products[0])));
        QVERIFY2(std::abs(products[1] - 0.3) < 0.03, qPrintable(QString::number(products[1])));
        QVERIFY2(std::abs(products[2]) < 0.03, qPrintable(QString::number(products[2])));
    }

    /// Raw steps that the sensor corrects by its temperature: ties while that rests, values between
    /// the steps where it is another.
    void aProfileMayCompensateRawSteps()
    {
        const Bme280 chip(1, "bme280_fake_001");
        InstrumentSettings settings = perfect();
        settings.character.resolution = {0.01, 0.1, 0.0};
        settings.character.compensation = {5.0, 0.2, 0.0}; // that of temperature does not count
        const auto humidity = [&](double celsius, double percent) {
            return measuredOnce(chip, {celsius, percent, 1000.0}, settings).humidity;
        };
        QCOMPARE(humidity(25.0, 45.02), 45.0);
        QCOMPARE(humidity(25.0, 45.06), 45.1);
        QCOMPARE(humidity(25.2, 45.02), 45.04);
        QCOMPARE(humidity(25.2, 45.08), 45.04);
        QCOMPARE(humidity(22.9, 45.02), 44.98);
        QCOMPARE(humidity(25.3, 99.99), 99.96);
        QCOMPARE(measuredOnce(chip, {25.2, 45.0, 1000.0}, settings).temperatureC, 25.2);
    }

    void aFittedProfileHasNoErrorsOfItsUnit()
    {
        const Reading reading = measuredOnce(Bme280(7, "a"), room, perfect());
        QVERIFY(std::abs(reading.temperatureC - room.temperatureC) < 0.011);
        QVERIFY(std::abs(reading.humidity - room.humidity) < 0.011);
        QVERIFY(std::abs(reading.pressureHpa - room.pressureHpa) < 0.021);
    }

    void readingsCarryTheErrorsOfTheirUnit()
    {
        for (const char *id : {"a", "b", "c"}) {
            const Bme280 chip(7, id);
            const Reading reading = measuredOnce(chip, room, withNoise(0.0));
            const UnitErrors &errors = chip.unitErrors();
            QVERIFY(std::abs(reading.temperatureC - 25.0 - errors.offset[0]) < 0.011);
            QVERIFY(std::abs(reading.humidity - 50.0 - errors.offset[1]) < 0.011);
            QVERIFY(std::abs(reading.pressureHpa - 1000.0 - errors.offset[2]) < 0.021);
            const Reading cold = measuredOnce(chip, {-15.0, 50.0, 1000.0}, withNoise(0.0));
            const double byCold = -40.0 * errors.pressurePerKelvin;
            QVERIFY(std::abs(cold.pressureHpa - reading.pressureHpa - byCold) < 0.04);
        }
    }

    /// Datasheet, table 3: ±0.5 °C from 0 °C on, ±1.25 °C at -20 °C, ±1.5 °C at -40 °C.
    void theTemperatureErrorGrowsInTheCold_data()
    {
        QTest::addColumn<double>("celsius");
        QTest::addColumn<double>("times");
        QTest::newRow("warm") << 40.0 << 1.0;
        QTest::newRow("at 0 C") << 0.0 << 1.0;
        QTest::newRow("at -10 C") << -10.0 << 1.75;
        QTest::newRow("at -20 C") << -20.0 << 2.5;
        QTest::newRow("at -30 C") << -30.0 << 2.75;
        QTest::newRow("at -34 C") << -34.0 << 2.85;
    }

    void theTemperatureErrorGrowsInTheCold()
    {
        QFETCH(double, celsius);
        QFETCH(double, times);
        for (const char *id : {"a", "b", "c", "d"}) {
            const Bme280 chip(7, id);
            const Reading reading = measuredOnce(chip, {celsius, 50.0, 1000.0}, withNoise(0.0));
            const double error = reading.temperatureC - celsius;
            const double expected = chip.unitErrors().offset[0] * times;
            QVERIFY2(std::abs(error - expected) < 0.011,
                     qPrintable(QStringLiteral("%1: %2").arg(error).arg(expected)));
        }
    }

    void aWarmChipReadsWarmerAndDrier_data()
    {
        QTest::addColumn<double>("excess");
        QTest::addColumn<double>("humidity");
        QTest::newRow("+3 C") << 3.0 << 49.9;
        QTest::newRow("+5 C") << 5.0 << 44.3;
    }
    void aWarmChipReadsWarmerAndDrier()
    {
        QFETCH(double, excess);
        QFETCH(double, humidity);
        InstrumentSettings settings = perfect();
        settings.selfHeatingC = excess;
        const Air air{20.0, 60.0, 1000.0};
        const Reading reading = measuredOnce(Bme280(7, "a"), air, settings);
        QVERIFY(std::abs(reading.temperatureC - 20.0 - excess) < 0.011);
        QVERIFY(std::abs(reading.humidity - humidity) < 0.06);
        settings.selfHeatingC = 1.0; // a profile's own adds up
        settings.character.selfHeatingC = excess - 1.0;
        QCOMPARE(measuredOnce(Bme280(7, "a"), air, settings), reading);
    }

    void aUnitAgesFromItsInstallation()
    {
        const Bme280 chip(7, "a");
        const TimeMs year = 31'557'600'000;
        InstrumentSettings settings = withNoise(0.0);
        const Reading fresh = measuredOnce(chip, room, settings);
        settings.installed = measureStart - 2 * year;
        const Reading aged = measuredOnce(chip, room, settings);
        const auto &perYear = chip.unitErrors().perYear;
        QCOMPARE(aged.temperatureC, fresh.temperatureC);
        QVERIFY(std::abs(aged.humidity - fresh.humidity - 2.0 * perYear[1]) < 0.021);
        QVERIFY(std::abs(aged.pressureHpa - fresh.pressureHpa - 2.0 * perYear[2]) < 0.04);
        settings.installed = measureStart + 1;
        QCOMPARE(measuredOnce(chip, room, settings), fresh);
    }

    void humidityLagsBySoMuchAsARampClimbsInASecond()
    {
        constexpr double perSecond = 0.5;
        std::vector<Air> air(60);
        std::vector<double> delayed(air.size());
        for (std::size_t i = 0; i < air.size(); ++i) {
            air[i] = {22.0, 40.0 + perSecond * static_cast<double>(i), 1000.0};
            delayed[i] = air[i].humidity - perSecond;
        }
        std::vector<Air> out(air.size());
        Bme280(7, "a").compensate(instants(air.size(), 1'000), {air, delayed, {}}, perfect(), out);
        for (std::size_t i = 0; i < air.size(); ++i)
            QVERIFY(std::abs(air[i].humidity - out[i].humidity - perSecond) < 0.006);
    }

    void humidityRemembersWhereItCameFrom()
    {
        const Bme280 chip(7, "a");
        InstrumentSettings settings;
        settings.noiseScale = 0.0;
        const std::vector<Air> air(3, room);
        const std::vector<double> earlier{80.0, 50.0, 20.0}; // drying, steady, wetting
        std::vector<Air> out(air.size());
        chip.compensate(instants(air.size()), {air, {}, earlier}, settings, out);
        const double drying = out[0].humidity - out[1].humidity;
        const double wetting = out[2].humidity - out[1].humidity;
        QVERIFY(drying > 0.98 && drying < 1.01);
        QVERIFY(wetting < -0.98 && wetting > -1.01);
        // "Earlier" is against what the element feels now.
        const std::vector<double> delayed(3, 80.0);
        chip.compensate(instants(air.size()), {air, delayed, earlier}, settings, out);
        const double steady = out[0].humidity - chip.errors()[1];
        QVERIFY(std::abs(steady - 80.0) < 0.006);
    }
};

QTEST_APPLESS_MAIN(TestBme280)
#include "tst_bme280.moc"

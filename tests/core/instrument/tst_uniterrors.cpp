#include "core/instrument/uniterrors.h"

#include <QTest>

#include <cmath>
#include <string>

using namespace aneroid;

class TestUnitErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unitsSpreadByTheirAccuracy()
    {
        constexpr int n = 4000;
        const std::array accuracy{0.5, 3.0, 1.0};
        std::array<double, channelCount> squares{};
        std::array<double, channelCount> sums{};
        double perKelvin = 0.0;
        for (int i = 0; i < n; ++i) {
            const UnitErrors errors = UnitErrors::of(7, "unit" + std::to_string(i));
            for (std::size_t c = 0; c < channelCount; ++c) {
                QVERIFY(std::abs(errors.offset[c]) <= 3.0 * accuracy[c]);
                sums[c] += errors.offset[c];
                squares[c] += errors.offset[c] * errors.offset[c];
            }
            QVERIFY(std::abs(errors.pressurePerKelvin) <= 0.045);
            perKelvin += errors.pressurePerKelvin * errors.pressurePerKelvin;
        }
        for (std::size_t c = 0; c < channelCount; ++c) {
            QVERIFY(std::abs(std::sqrt(squares[c] / n) / accuracy[c] - 1.0) < 0.05);
            QVERIFY(std::abs(sums[c] / n) < 0.06 * accuracy[c]);
        }
        QVERIFY(std::abs(std::sqrt(perKelvin / n) / 0.015 - 1.0) < 0.05);
    }

    void unitsAgeWithinTheDatasheet()
    {
        double wettest = 0.0;
        double driest = 0.0;
        double highest = 0.0;
        for (int i = 0; i < 500; ++i) {
            const UnitErrors errors = UnitErrors::of(7, "unit" + std::to_string(i));
            QCOMPARE(errors.perYear[0], 0.0);
            QVERIFY(std::abs(errors.perYear[1]) <= 0.5);
            QVERIFY(std::abs(errors.perYear[2]) <= 1.0);
            wettest = std::max(wettest, errors.perYear[1]);
            driest = std::min(driest, errors.perYear[1]);
            highest = std::max(highest, errors.perYear[2]);
        }
        QVERIFY(wettest > 0.45 && driest < -0.45 && highest > 0.9);
    }

    void ageCountsFromInstallation()
    {
        const TimeMs installed = 1'700'000'000'000;
        const TimeMs year = 31'557'600'000;
        QCOMPARE(yearsInUse(std::nullopt, installed), 0.0);
        QCOMPARE(yearsInUse(installed, installed - year), 0.0);
        QCOMPARE(yearsInUse(installed, installed + 2 * year), 2.0);
    }

    void hysteresisIsBoundedAndOdd()
    {
        QCOMPARE(hysteresis(0.0), 0.0);
        QCOMPARE(hysteresis(15.0), 1.0);
        QCOMPARE(hysteresis(80.0), 1.0);
        QCOMPARE(hysteresis(-80.0), -1.0);
        for (double fall = -20.0; fall < 20.0; fall += 0.1) {
            QVERIFY(hysteresis(fall + 0.1) >= hysteresis(fall));
            QVERIFY(std::abs(hysteresis(fall + 0.1) - hysteresis(fall)) < 0.0101); // no jump
        }
    }

    void warmthDriesAsVapourDemands()
    {
        QVERIFY(std::abs(60.0 * warmedHumidityFactor(20.0, 3.0) - 49.9) < 0.05);
        QVERIFY(std::abs(60.0 * warmedHumidityFactor(20.0, 5.0) - 44.3) < 0.05);
        QCOMPARE(warmedHumidityFactor(20.0, 0.0), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestUnitErrors)
#include "tst_uniterrors.moc"

#include "core/fitting/fit.h"
#include "core/fitting/twin/comparison.h"
#include "core/fitting/twin/measures/seriesmeasures.h"
#include "tests/core/fitting/recordedair.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

constexpr TimeMs cadenceMs = 300'000;
constexpr std::size_t perHour = 12;
constexpr std::size_t instants = 30 * 24 * perHour;

/// The air outdoors: humidity follows temperature the other way in all that is slow, and has quick
/// movements of its own.
RegularSeries outdoors()
{
    Profile place = recordedair::emptyPlace(cadenceMs);
    for (int k = 0; k < 9; ++k) {
        const double slow = std::pow(2.0, 0.8 * k);
        place.octaves.amplitudes.push_back({0.02 * slow, 0.08 * slow, 0.01 * slow});
    }
    place.octaves.correlation = {-0.95, 0.0, 0.0};
    place.instrument.noiseRms = {0.01, 0.3, 0.02};
    RegularSeries grid;
    grid.startMs = 20'000LL * 86'400'000LL;
    grid.cadenceMs = cadenceMs;
    for (std::vector<float> &values : grid.values)
        values.assign(instants, 0.0F);
    RegularSeries made = syntheticLike(grid, place, 5);
    made.resolution = {0.01, 0.01, 0.01};
    return made;
}

double together(const RegularSeries &series, std::size_t lag)
{
    return changesCorrelation(series.of(Channel::Temperature), series.of(Channel::Humidity), lag);
}

} // namespace

class TestCoupling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void humidityFollowsTemperatureAsItDid()
    {
        const RegularSeries recorded = outdoors();
        const auto fitted = estimateProfile(recorded, {}, {});
        QVERIFY(fitted);
        const RegularSeries twin = syntheticLike(recorded, *fitted, 8);
        for (const std::size_t lag : {std::size_t{3}, perHour, 3 * perHour}) {
            const double wanted = together(recorded, lag);
            const double found = together(twin, lag);
            QVERIFY2(std::abs(found - wanted) < 0.05,
                     qPrintable(QStringLiteral("%1: %2 %3").arg(lag).arg(wanted).arg(found)));
        }
    }
};

QTEST_APPLESS_MAIN(TestCoupling)
#include "tst_coupling.moc"

#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/fitting/twin/measures/keptwavelets.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace aneroid;

namespace {

constexpr std::array<double, channelCount> noise{0.02, 0.1, 0.05};
constexpr std::size_t size = 3000;
const FitProgress quietly;

/// White noise at one sample a minute.
Residual noisy()
{
    Residual residual;
    residual.cadenceMs = 60'000;
    residual.present = {true, true, true};
    residual.whole.assign(size, true);
    for (std::size_t c = 0; c < channelCount; ++c) {
        residual.stretch[c].assign(size, 1.0F);
        for (std::size_t i = 0; i < size; ++i)
            residual.values[c].push_back(static_cast<float>(
                noise[c] * normalTable()(randomWords(4, Stream::SensorNoise, i)[c])));
    }
    return residual;
}

KeptMovements keptOf(const Residual &residual)
{
    return keepMovements(residual, noise, StageProgress(quietly, 0.0, 1.0));
}

/// Rises within a minute, falls within an hour.
double shower(std::size_t i)
{
    constexpr std::size_t begin = 1400;
    return i < begin ? 0.0 : 12.0 * std::exp(-static_cast<double>(i - begin) / 20.0);
}

} // namespace

class TestKeptWavelets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsNoNoise();
    void keepsAShower();
    void keepsNothingInAGap();
    void worksForShortAndRareSeries();
};

void TestKeptWavelets::keepsNoNoise()
{
    const KeptMovements kept = keptOf(noisy());
    QVERIFY(kept.curve.samples.size() == size);
    QVERIFY(kept.all > size);
    QVERIFY2(kept.positions <= 10, qPrintable(QString::number(kept.positions)));
}

void TestKeptWavelets::keepsAShower()
{
    Residual residual = noisy();
    for (std::size_t i = 0; i < size; ++i)
        residual.values[1][i] += static_cast<float>(shower(i));
    const KeptMovements kept = keptOf(residual);
    QVERIFY(kept.positions > 5 && kept.positions < kept.all / 20);
    // Slower than a day is not the curve's: compare movements, not levels.
    for (const std::size_t i : {1400U, 1405U, 1420U, 1440U}) {
        const double moved = static_cast<double>(kept.curve.samples[i][1]) -
                             static_cast<double>(kept.curve.samples[i - 10][1]);
        const double wanted = shower(i) - shower(i - 10);
        QVERIFY2(std::abs(moved - wanted) < 0.7,
                 qPrintable(QStringLiteral("%1 for %2").arg(moved).arg(wanted)));
    }
    QVERIFY(std::abs(kept.curve.samples[600][1]) < 0.5F);
}

void TestKeptWavelets::keepsNothingInAGap()
{
    Residual residual = noisy();
    for (std::size_t i = 0; i < size; ++i) {
        residual.values[1][i] += static_cast<float>(shower(i));
        if (i > 1300 && i < 1700) {
            residual.values[1][i] = std::nanf("");
            residual.whole[i] = false;
        }
    }
    const KeptMovements kept = keptOf(residual);
    // What noise alone keeps, and hardly more at the edges of the gap: nothing of the shower.
    const std::size_t alone = keptOf(noisy()).positions;
    QVERIFY2(kept.positions <= alone + 10, qPrintable(QString::number(kept.positions)));
    QVERIFY(std::ranges::all_of(kept.curve.samples,
                                [](const auto &three) { return std::isfinite(three[1]); }));
}

void TestKeptWavelets::worksForShortAndRareSeries()
{
    for (const TimeMs cadence : {2'000, 600'000, 7'200'000}) {
        Residual residual = noisy();
        residual.cadenceMs = cadence;
        const KeptMovements kept = keptOf(residual);
        QVERIFY(kept.curve.samples.size() == size);
        for (std::size_t i = 1; i < kept.curve.levels.size(); ++i)
            QVERIFY(kept.curve.levels[i - 1].codes.size() == 2 * kept.curve.levels[i].codes.size());
    }
}

QTEST_GUILESS_MAIN(TestKeptWavelets)
#include "tst_keptwavelets.moc"

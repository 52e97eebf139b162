#include "core/climate/octaves.h"
#include "core/fitting/twin/measures/octaveamplitudes.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

constexpr std::size_t octaves = 8;
const FitProgress quietly;

/// What a channel with these variances and this noise has at every lag, in `blocks` equal blocks.
LocalEnergies energiesOf(const std::vector<double> &variances, double noise, std::size_t blocks)
{
    LocalEnergies energies;
    for (const std::size_t lag :
         {1U, 2U, 3U, 4U, 6U, 8U, 12U, 16U, 24U, 32U, 48U, 64U, 96U, 128U}) {
        double energy = 6.0 * noise * noise;
        for (std::size_t k = 0; k < variances.size(); ++k)
            energy += variances[k] * octaveEnergy(static_cast<double>(lag) /
                                                  std::exp2(static_cast<double>(k) - 1.0));
        energies.lags.push_back(lag);
        energies.energy.emplace_back().fill(std::vector<double>(blocks, energy));
    }
    return energies;
}

} // namespace

class TestOctaveAmplitudes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void energyIsThatOfSecondDifferences();
    void explainsEnergies();
    void survivesNothingAtAll();
};

void TestOctaveAmplitudes::energyIsThatOfSecondDifferences()
{
    for (const double lag : {0.05, 0.3, 0.49, 0.51, 1.0, 2.5, 5.0}) {
        const double wanted =
            6.0 - 8.0 * splineCorrelation(lag) + 2.0 * splineCorrelation(2.0 * lag);
        QVERIFY2(std::abs(octaveEnergy(lag) - wanted) < 1e-9 + 1e-6 * wanted,
                 qPrintable(QString::number(lag)));
    }
    QVERIFY(octaveEnergy(1e-3) > 0.0 && octaveEnergy(1e-3) < 1e-10);
    QCOMPARE(octaveEnergy(10.0), 6.0);
}

void TestOctaveAmplitudes::explainsEnergies()
{
    // More blocks than are fitted side by side, and not a multiple of them.
    constexpr std::size_t blocks = 21;
    constexpr double noise = 0.02;
    const std::vector<double> variances{0.0, 0.001, 0.002, 0.004, 0.03, 0.2, 0.5, 1.0};
    const LocalEnergies energies = energiesOf(variances, noise, blocks);
    const OctaveKernel kernel(energies, octaves, 0.5);
    std::vector<std::size_t> all(blocks);
    for (std::size_t b = 0; b < blocks; ++b)
        all[b] = b;
    const std::vector<float> noiseEnergy(blocks, static_cast<float>(6.0 * noise * noise));
    const std::vector<float> fitted =
        octaveVariances(kernel, energies, 1, all, noiseEnergy, StageProgress(quietly, 0.0, 1.0));
    QVERIFY(fitted.size() == blocks * octaves);
    for (std::size_t l = 0; l < energies.lags.size(); ++l) {
        double energy = 6.0 * noise * noise;
        for (std::size_t k = 0; k < octaves; ++k)
            energy += static_cast<double>(fitted[(blocks - 1) * octaves + k]) *
                      static_cast<double>(kernel.energy[l * octaves + k]);
        const double ratio = energy / energies.energy[l][1][0];
        QVERIFY2(std::abs(ratio - 1.0) < 0.07, qPrintable(QString::number(ratio)));
    }
    for (const std::size_t k : {5U, 6U}) {
        const double ratio = static_cast<double>(fitted[k]) / variances[k];
        QVERIFY2(std::abs(ratio - 1.0) < 0.25, qPrintable(QString::number(ratio)));
    }
}

void TestOctaveAmplitudes::survivesNothingAtAll()
{
    const LocalEnergies energies = energiesOf({}, 0.0, 3);
    const OctaveKernel kernel(energies, octaves, 0.5);
    const std::vector<float> none(3, 0.0F);
    const std::vector<std::size_t> all{0, 1, 2};
    for (const float variance :
         octaveVariances(kernel, energies, 0, all, none, StageProgress(quietly, 0.0, 1.0)))
        QVERIFY(variance > 0.0F && variance < 1e-7F);
}

QTEST_GUILESS_MAIN(TestOctaveAmplitudes)
#include "tst_octaveamplitudes.moc"

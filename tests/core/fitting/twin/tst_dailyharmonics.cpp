#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/climate/calendar.h"
#include "core/fitting/twin/dailyharmonics.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace aneroid;

namespace {

constexpr TimeMs cadence = 600'000;
constexpr double tideHpa = 0.75;

double tideAt(double hour)
{
    return tideHpa * std::cos((hour - 10.0) * std::numbers::pi / 6.0);
}

/// Pressure: lows and highs of a day and more, and the tide of the air.
Residual weather(std::uint64_t seed, int days)
{
    Residual residual;
    residual.cadenceMs = cadence;
    const auto size = static_cast<std::size_t>(days * 144);
    residual.whole.assign(size, true);
    residual.present[2] = true;
    for (std::size_t c = 0; c < channelCount; ++c) {
        residual.values[c].assign(size, 0.0F);
        residual.stretch[c].assign(size, 1.0F);
    }
    for (int wave = 0; wave < 12; ++wave) {
        const Random4 words =
            randomWords(seed, Stream::OctavePhase, static_cast<std::uint64_t>(wave));
        const double period = 14.0 * std::pow(1.25, wave); // hours
        const double size4 = 0.45 * std::sqrt(period / 14.0) * normalTable()(words[0]);
        const double phase = 2.0 * std::numbers::pi * uniform(words[1]);
        for (std::size_t i = 0; i < size; ++i) {
            const double hour = static_cast<double>(i) / 6.0;
            residual.values[2][i] += static_cast<float>(
                size4 * std::cos(2.0 * std::numbers::pi * hour / period + phase));
        }
    }
    for (std::size_t i = 0; i < size; ++i)
        residual.values[2][i] += static_cast<float>(tideAt(static_cast<double>(i % 144) / 6.0));
    return residual;
}

double at(const std::vector<Harmonic> &harmonics, double hour)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < harmonics.size(); ++k) {
        const double angle = static_cast<double>(k + 1) * hour * std::numbers::pi / 12.0;
        sum += harmonics[k].cosine * std::cos(angle) + harmonics[k].sine * std::sin(angle);
    }
    return sum;
}

/// Of what is found for this many days, from what is there, root of the mean square over seeds.
double errorOf(int days)
{
    double squares = 0.0;
    constexpr int seeds = 25;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const auto found = dailyHarmonics(weather(seed, days), Channel::Pressure, 0.0);
        for (int hour = 0; hour < 24; ++hour)
            squares += std::pow(at(found, hour) - tideAt(hour), 2.0) / (24.0 * seeds);
    }
    return std::sqrt(squares);
}

} // namespace

class TestDailyHarmonics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Of few days, the weather that happened to pass is not taken for a day that returns.
    void aShortRecordingsWeatherIsNoDay()
    {
        QVERIFY2(errorOf(4) < 0.3, qPrintable(QString::number(errorOf(4))));
        QVERIFY2(errorOf(7) < 0.14, qPrintable(QString::number(errorOf(7))));
    }

    /// What returns every day is found, and not made smaller where there are many days.
    void whatReturnsIsKept()
    {
        QVERIFY2(errorOf(90) < 0.12, qPrintable(QString::number(errorOf(90))));
        Residual quiet = weather(3, 5);
        for (std::size_t i = 0; i < quiet.size(); ++i)
            quiet.values[2][i] = static_cast<float>(3.0 * tideAt(static_cast<double>(i % 144) / 6));
        const auto found = dailyHarmonics(quiet, Channel::Pressure, 0.0);
        for (int hour = 0; hour < 24; ++hour)
            QVERIFY2(std::abs(at(found, hour) - 3.0 * tideAt(hour)) < 0.1,
                     qPrintable(QString::number(at(found, hour))));
    }
};

QTEST_APPLESS_MAIN(TestDailyHarmonics)
#include "tst_dailyharmonics.moc"

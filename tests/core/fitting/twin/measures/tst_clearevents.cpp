#include "core/base/random.h"
#include "core/climate/calendar.h"
#include "core/fitting/twin/measures/clearevents.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

constexpr TimeMs minute = 60'000;
constexpr int days = 30;
constexpr std::size_t perDay = 1440;
constexpr TimeMs startMs = 20'000 * dayMs;
const FitProgress quietly;

/// Noise alone.
Residual still()
{
    Residual residual;
    residual.startMs = startMs;
    residual.cadenceMs = minute;
    residual.present = {true, true, false};
    residual.whole.assign(days * perDay, true);
    for (std::size_t c = 0; c < channelCount; ++c) {
        residual.stretch[c].assign(days * perDay, 1.0F);
        residual.values[c].assign(days * perDay, c == 2 ? std::nanf("") : 0.0F);
    }
    for (std::size_t i = 0; i < residual.size(); ++i) {
        const Random4 words = randomWords(5, Stream::SensorNoise, i);
        residual.values[0][i] = static_cast<float>(0.02 * (uniform(words[0]) - 0.5));
        residual.values[1][i] = static_cast<float>(0.3 * (uniform(words[1]) - 0.5));
    }
    return residual;
}

/// A shower at a quarter past seven, give or take, on every day: 25 % within two minutes, ten
/// minutes long, gone with 15 minutes; temperature a degree, half as fast.
Residual withShowers()
{
    Residual residual = still();
    for (std::size_t day = 0; day < days; ++day) {
        const std::size_t start = day * perDay + 420 + day * 7 % 30;
        for (std::size_t k = 1; k < 120; ++k) {
            const auto age = static_cast<double>(k);
            const auto shape = [&](double rise) {
                return age < 10.0 ? 1.0 - std::exp(-age / rise)
                                  : (1.0 - std::exp(-10.0 / rise)) * std::exp(-(age - 10.0) / 15.0);
            };
            residual.values[1][start + k] += static_cast<float>(25.0 * shape(2.0));
            residual.values[0][start + k] += static_cast<float>(1.0 * shape(4.0));
        }
    }
    return residual;
}

ClearEvents found(const Residual &residual)
{
    return clearEvents(residual, {0.006, 0.09, 0.0}, StageProgress(quietly, 0.0, 1.0));
}

} // namespace

class TestClearEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAHabit()
    {
        const ClearEvents events = found(withShowers());
        QCOMPARE(events.families.size(), 1U);
        const EventFamily &family = events.families[0];
        QVERIFY(events.count >= 28 && events.count <= 30);
        QVERIFY(family.leading == Channel::Humidity);
        QCOMPARE(family.direction, 1.0);
        const auto near = [&](EventFamily::Mark mark, double wanted) {
            const bool is = std::abs(family.mean[mark] - wanted) < 0.35;
            if (!is)
                qWarning("%d: %g, not %g", int(mark), family.mean[mark], wanted);
            return is;
        };
        QVERIFY(near(EventFamily::Height, std::log(25.0)));
        QVERIFY(near(EventFamily::Answer, 1.0));
        QVERIFY(near(EventFamily::Shoulder, std::log(600.0)));
        QVERIFY(near(EventFamily::RiseLeading, std::log(120.0)));
        QVERIFY(near(EventFamily::DecayLeading, std::log(900.0)));
        QVERIFY(near(EventFamily::RiseOther, std::log(240.0)));
        QCOMPARE(family.hours.weekday[7], 1.0);
        QCOMPARE(family.hours.weekday[15], 0.0);
        for (const std::vector<float> &rates : events.rates)
            QVERIFY(std::abs(rates[0] - 1.0F) < 0.25F);
    }

    void takesThemAway()
    {
        const Residual residual = withShowers();
        const ClearEvents events = found(residual);
        double before = 0.0;
        double after = 0.0;
        for (std::size_t i = 0; i < residual.size(); ++i) {
            const auto value = static_cast<double>(residual.values[1][i]);
            const double rest = value - static_cast<double>(events.movement[1][i]);
            before += value * value;
            after += rest * rest;
        }
        QVERIFY2(after < 0.05 * before, qPrintable(QString::number(after / before)));
    }

    void noiseHasNone() { QVERIFY(found(still()).families.empty()); }

    /// Showers in air that goes up and down by far more all day, as it does outdoors.
    void littleOfAllThatMovesIsLeftToTheOctaves()
    {
        Residual residual = withShowers();
        for (std::size_t i = 0; i < residual.size(); ++i) {
            const double wave = std::sin(static_cast<double>(i) / 25.0);
            residual.values[0][i] += static_cast<float>(-2.0 * wave);
            residual.values[1][i] += static_cast<float>(20.0 * wave);
        }
        QVERIFY(found(residual).families.empty());
    }

    void rareOnesAreNoHabit()
    {
        Residual residual = still();
        for (std::size_t day = 0; day < 3; ++day) {
            for (std::size_t k = 0; k < 20; ++k)
                residual.values[1][day * 4000 + 500 + k] += 20.0F;
        }
        QVERIFY(found(residual).families.empty());
    }
};

QTEST_APPLESS_MAIN(TestClearEvents)
#include "tst_clearevents.moc"

#include "core/base/random.h"
#include "core/climate/calendar.h"
#include "core/fitting/twin/measures/clearevents.h"

#include <QTest>

#include <algorithm>
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

/// A room that is cooled every evening, seen every ten minutes: it begins at any second between two
/// samples and ends at any.
Residual cooledSeldomSeen()
{
    constexpr double cadence = 10.0;
    constexpr std::size_t each = 144;
    Residual residual;
    residual.startMs = startMs;
    residual.cadenceMs = 10 * minute;
    residual.present = {true, true, false};
    residual.whole.assign(days * each, true);
    for (std::size_t c = 0; c < channelCount; ++c) {
        residual.stretch[c].assign(days * each, 1.0F);
        residual.values[c].assign(days * each, c == 2 ? std::nanf("") : 0.0F);
    }
    for (std::size_t i = 0; i < residual.size(); ++i) {
        const Random4 words = randomWords(6, Stream::SensorNoise, i);
        residual.values[0][i] = static_cast<float>(0.004 * (uniform(words[0]) - 0.5));
        residual.values[1][i] = static_cast<float>(0.04 * (uniform(words[1]) - 0.5));
    }
    for (std::size_t day = 0; day + 1 < days; ++day) {
        const Random4 words = randomWords(7, Stream::EventCounts, day);
        const double start =
            static_cast<double>(day * 1440) + 1020.0 + 90.0 * uniform(words[0]); // minutes
        const double hold = 200.0 + 150.0 * uniform(words[1]);
        for (std::size_t i = day * each; i < (day + 2) * each && i < residual.size(); ++i) {
            const double age = static_cast<double>(i) * cadence - start;
            const auto shape = [&](double rise, double decay) {
                return age <= 0.0   ? 0.0
                       : age < hold ? 1.0 - std::exp(-age / rise)
                                    : std::exp(-(age - hold) / decay);
            };
            residual.values[1][i] -= static_cast<float>(25.0 * shape(16.0, 75.0));
            residual.values[0][i] -= static_cast<float>(1.5 * shape(24.0, 100.0));
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

    /// Else what is left of the first steps makes the octaves of such hours loud.
    void knowsWhenBetweenTwoSamplesTheyBegan()
    {
        const Residual residual = cooledSeldomSeen();
        const ClearEvents events = found(residual);
        QCOMPARE(events.count, std::size_t{days - 1});
        for (const std::size_t c : {0U, 1U}) {
            double whole = 0.0;
            double left = 0.0;
            for (std::size_t i = 1; i + 1 < residual.size(); ++i) {
                const double bend = secondDifference(residual.values[c], i, 1);
                const double rest = bend - secondDifference(events.movement[c], i, 1);
                whole += bend * bend;
                left += rest * rest;
            }
            QVERIFY2(left < 0.04 * whole, qPrintable(QString::number(left / whole)));
        }
    }

    /// Nobody takes a shower of middling size there.
    void tellsLargeFromSmall()
    {
        Residual residual = still();
        std::size_t number = 0;
        for (std::size_t start = 300; start + 200 < residual.size(); start += 720, ++number) {
            const double height = number % 2 == 0 ? 24.0 : 4.0;
            for (std::size_t k = 1; k < 90; ++k) {
                const auto age = static_cast<double>(k);
                const double shape =
                    age < 10.0 ? 1.0 - std::exp(-age / 2.0) : std::exp(-(age - 10.0) / 12.0);
                residual.values[1][start + k] += static_cast<float>(height * shape);
            }
        }
        const ClearEvents events = found(residual);
        const auto anyNear = [&events](double height) {
            return std::ranges::any_of(events.families, [height](const EventFamily &family) {
                constexpr double alike = 0.1; // of the height
                return std::abs(std::exp(family.mean[EventFamily::Height]) / height - 1.0) <
                           alike &&
                       family.spread[0] < alike;
            });
        };
        QVERIFY(anyNear(24.0));
        QVERIFY(anyNear(4.0));
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

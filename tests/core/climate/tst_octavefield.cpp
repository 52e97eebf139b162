#include "core/base/randombatch.h"
#include "core/climate/octavefield.h"
#include "core/profiles/profile.h"

#include <QTest>

#include <cmath>
#include <memory>
#include <numeric>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000;
constexpr std::array<double, channelCount> unscaled{1.0, 1.0, 1.0};

class Nothing final : public SmoothPart
{
public:
    [[nodiscard]] Values at(TimeMs) const override { return {}; }
};

/// A slow wave on every channel: what the interpolation has to follow.
class Wave final : public SmoothPart
{
public:
    [[nodiscard]] Values at(TimeMs time) const override
    {
        const double phase = static_cast<double>(time) / 86'400'000.0 * 6.283185307179586;
        return {std::sin(phase), std::cos(phase), std::sin(2.0 * phase), phase, -phase};
    }
};

/// Random temperature, humidity and pressure, then the smooth part's five.
using Lanes = std::array<double, channelCount + SmoothPart::channels>;

using Detail = OctaveField::Detail;

/// The lanes at each instant, asked for in pieces of `piece`.
std::vector<Lanes> lanes(const Profile &profile, std::uint64_t seed, const SmoothPart &smooth,
                         const std::vector<TimeMs> &times, const Place &place = {},
                         std::size_t piece = OctaveField::blockSize,
                         const std::vector<Detail> &details = {})
{
    const KnotMaker knots(profile, seed, unscaled, 0);
    const OctaveField field(profile, knots, smooth);
    OctaveField::Scratch scratch;
    std::vector<Lanes> out(times.size());
    const auto made = std::make_unique<OctaveField::Samples>();
    for (std::size_t done = 0; done < times.size(); done += piece) {
        const std::size_t count = std::min(piece, times.size() - done);
        const auto some =
            details.empty() ? std::span<const Detail>() : std::span(details).subspan(done, count);
        field.evaluate(std::span(times).subspan(done, count), some, place, scratch, *made, nullptr,
                       0.0);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t c = 0; c < channelCount; ++c) {
                out[done + i][c] = made->random[c][i];
                out[done + i][channelCount + c] = made->smooth[c][i];
            }
            for (std::size_t p = 0; p < SmoothPart::plants; ++p)
                out[done + i][2 * channelCount + p] = made->wander[p][i];
        }
    }
    return out;
}

std::vector<TimeMs> instants(TimeMs step, std::size_t count)
{
    std::vector<TimeMs> times(count);
    for (std::size_t i = 0; i < count; ++i)
        times[i] = start + static_cast<TimeMs>(i) * step;
    return times;
}

/// One octave of unit amplitude with knots a minute apart.
Profile oneOctave()
{
    Profile profile;
    profile.octaves.cellMs = 60'000;
    profile.octaves.amplitudes = {{1.0, 1.0, 1.0}};
    return profile;
}

double correlation(const std::vector<Lanes> &a, const std::vector<Lanes> &b, std::size_t laneA,
                   std::size_t laneB)
{
    double ab = 0.0;
    double aa = 0.0;
    double bb = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += a[i][laneA] * b[i][laneB];
        aa += a[i][laneA] * a[i][laneA];
        bb += b[i][laneB] * b[i][laneB];
    }
    return ab / std::sqrt(aa * bb);
}

} // namespace

class TestOctaveField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// To the last bit: any piece, any neighbours, any order.
    void anInstantDoesNotDependOnTheOthers()
    {
        const Wave wave;
        const auto times = instants(13'000, 3000);
        const auto whole = lanes(homeProfile(), 7, wave, times);
        for (const std::size_t piece : {1U, 3U, 100U})
            QCOMPARE(lanes(homeProfile(), 7, wave, times, {}, piece), whole);
        std::vector<TimeMs> sparse;
        std::vector<Lanes> expected;
        for (std::size_t i = 0; i < times.size(); i += 97) {
            sparse.push_back(times[i]);
            expected.push_back(whole[i]);
        }
        QCOMPARE(lanes(homeProfile(), 7, wave, sparse), expected);
    }

    void curvesAreSmooth()
    {
        const Wave wave;
        const auto fine = lanes(homeProfile(), 11, wave, instants(100, 20'000));
        // A cubic B-spline's third differences are small; a step in value or slope would show, but
        // for those of single precision.
        for (std::size_t i = 3; i < fine.size(); ++i) {
            for (std::size_t c = 0; c < channelCount + 3; ++c) {
                const double third =
                    fine[i][c] - 3.0 * fine[i - 1][c] + 3.0 * fine[i - 2][c] - fine[i - 3][c];
                QVERIFY2(std::abs(third) < (c < channelCount ? 8e-6 : 2e-6),
                         qPrintable(QString::number(third)));
            }
        }
    }

    void theSmoothPartIsFollowedClosely()
    {
        Profile silent = homeProfile();
        silent.plants.resize(1);
        for (OctaveAmplitude &amplitude : silent.octaves.amplitudes)
            amplitude = {};
        const Wave wave;
        const auto times = instants(17'000, 5000);
        const auto values = lanes(silent, 1, wave, times);
        for (std::size_t i = 0; i < times.size(); ++i) {
            const auto expected = wave.at(times[i]);
            for (std::size_t c = 0; c < SmoothPart::channels; ++c)
                QVERIFY(std::abs(values[i][channelCount + c] - expected[c]) < 1e-4);
        }
    }

    /// Nor does one whose slow part alone is asked for, between others that are asked for in full.
    void theSlowPartLeavesTheQuickOctavesOut()
    {
        constexpr std::size_t quick = 7; // of home's octaves: knots up to 32 min apart
        const Wave wave;
        const auto times = instants(1'234'567, 999);
        Profile slow = homeProfile();
        for (std::size_t i = 0; i < quick; ++i)
            slow.octaves.amplitudes[i] = {};
        const auto whole = lanes(homeProfile(), 7, wave, times);
        const auto expected = lanes(slow, 7, wave, times);
        const std::vector<Detail> all(times.size(), Detail::Slow);
        const auto values = lanes(homeProfile(), 7, wave, times, {}, 100, all);
        for (std::size_t i = 0; i < times.size(); ++i) {
            for (std::size_t lane = 0; lane < 2 * channelCount; ++lane)
                QVERIFY(std::abs(values[i][lane] - expected[i][lane]) < 1e-4);
        }
        std::vector<Detail> some = all;
        for (std::size_t i = 0; i < some.size(); i += 3)
            some[i] = Detail::All;
        for (const std::size_t piece : {1U, 2U, 40U, 128U}) {
            const auto mixed = lanes(homeProfile(), 7, wave, times, {}, piece, some);
            for (std::size_t i = 0; i < times.size(); ++i) {
                const auto &own = some[i] == Detail::All ? whole[i] : values[i];
                for (std::size_t lane = 0; lane < 2 * channelCount; ++lane)
                    QCOMPARE(mixed[i][lane], own[lane]);
            }
        }
    }

    /// One octave alone: unit variance, and the analytic structure function.
    void anOctaveHasItsStatistics()
    {
        const Profile one = oneOctave();
        constexpr std::size_t n = 400'000; // 100 000 knots
        constexpr std::size_t lag = 6;     // 90 s
        const auto values = lanes(one, 5, Nothing(), instants(15'000, n));
        for (const Channel channel : allChannels) {
            const std::size_t c = indexOf(channel);
            double squares = 0.0;
            double steps = 0.0;
            for (std::size_t i = 0; i < n; ++i) {
                squares += values[i][c] * values[i][c];
                if (i >= lag)
                    steps +=
                        (values[i][c] - values[i - lag][c]) * (values[i][c] - values[i - lag][c]);
            }
            QVERIFY2(std::abs(squares / n - 1.0) < 0.03, qPrintable(QString::number(squares / n)));
            const double measured = std::sqrt(steps / (n - lag));
            const double expected = structureFunction(one.octaves, channel, lag * 15'000);
            QVERIFY2(std::abs(measured / expected - 1.0) < 0.02,
                     qPrintable(QStringLiteral("%1 against %2").arg(measured).arg(expected)));
        }
        for (const auto &[a, b] : {std::pair{0U, 1U}, {0U, 2U}, {1U, 2U}})
            QVERIFY(std::abs(correlation(values, values, a, b)) < 0.03);
    }

    void channelsMoveTogetherAsTheProfileSays()
    {
        Profile coupled = oneOctave();
        coupled.octaves.correlation = {-0.8, 0.3, -0.1};
        const auto values = lanes(coupled, 5, Nothing(), instants(60'000, 100'000));
        QVERIFY(std::abs(correlation(values, values, 0, 1) + 0.8) < 0.02);
        QVERIFY(std::abs(correlation(values, values, 0, 2) - 0.3) < 0.02);
        QVERIFY(std::abs(correlation(values, values, 1, 2) + 0.1) < 0.02);
    }

    void volatilityMakesHeavyTails()
    {
        const auto kurtosis = [](double volatility) {
            Profile one = oneOctave();
            one.octaves.volatility = {volatility, volatility, 0.0};
            double second = 0.0;
            double fourth = 0.0;
            const auto values = lanes(one, 8, Nothing(), instants(60'000, 100'000));
            for (const Lanes &value : values) {
                second += value[0] * value[0];
                fourth += std::pow(value[0], 4);
            }
            const double n = 100'000.0;
            return fourth / n / (second / n * second / n);
        };
        QVERIFY(std::abs(kurtosis(0.0) - 3.0) < 0.15);
        QVERIFY(kurtosis(0.8) > 6.0);
    }

    void noMotionExceedsTheBound()
    {
        constexpr TimeMs span = 10'000;
        const auto values = lanes(homeProfile(), 3, Nothing(), instants(span, 200'000));
        for (const Channel channel : allChannels) {
            const double bound = motionBound(homeProfile().octaves, channel, span);
            const std::size_t c = indexOf(channel);
            double largest = 0.0;
            for (std::size_t i = 1; i < values.size(); ++i)
                largest = std::max(largest, std::abs(values[i][c] - values[i - 1][c]));
            QVERIFY(largest < bound);
            QVERIFY(largest > 0.1 * bound); // the bound is not an empty promise
        }
    }

    void seedsDiffer()
    {
        const auto times = instants(60'000, 100);
        QVERIFY(lanes(homeProfile(), 1, Nothing(), times) !=
                lanes(homeProfile(), 2, Nothing(), times));
    }

    /// Near places move together, far ones do not, and between them it falls with the distance;
    /// each place alone is like the middle.
    void placesAreAlikeTheNearerTheyAre()
    {
        Profile one = oneOctave();
        one.neighbourhood.airKm = 600.0; // at an hour: 10 km at this octave's minute
        one.neighbourhood.pressureKm = 6000.0;
        const auto times = instants(30'000, 40'000);
        const Place here{13.0, -4.0, 5};
        const auto base = lanes(one, 5, Nothing(), times, here);
        double before = 1.01;
        for (const double km : {0.0, 0.5, 2.0, 5.0, 8.0}) {
            const auto there =
                lanes(one, 5, Nothing(), times, Place{here.eastKm + km, here.northKm, 6});
            const double air = correlation(base, there, 0, 0);
            QVERIFY2(air < before, qPrintable(QStringLiteral("%1 km: %2").arg(km).arg(air)));
            QVERIFY(std::abs(air - correlation(base, there, 1, 1)) < 0.06);
            QVERIFY(correlation(base, there, 2, 2) > 0.97);
            before = air;
            double squares = 0.0;
            for (const Lanes &value : there)
                squares += value[0] * value[0];
            QVERIFY(std::abs(squares / static_cast<double>(there.size()) - 1.0) < 0.06);
        }
        const auto far = lanes(one, 5, Nothing(), times, Place{500.0, 300.0, 7});
        QVERIFY(std::abs(correlation(base, far, 0, 0)) < 0.05);
        // Rooms: the air is each one's own, the pressure is not.
        one.neighbourhood.airKm = 0.0;
        const auto room = lanes(one, 5, Nothing(), times, Place{0.1, 0.0, 8});
        const auto next = lanes(one, 5, Nothing(), times, Place{0.1, 0.0, 9});
        QVERIFY(std::abs(correlation(room, next, 0, 0)) < 0.05);
        QVERIFY(correlation(room, next, 2, 2) > 0.99);
    }

    /// A library's days rule the strength of each hour, and follow each other in runs.
    void theLibraryRulesTheHours()
    {
        Profile fitted = oneOctave();
        fitted.library.blocks = 24;
        fitted.library.runDays = 3;
        for (int d = 0; d < 7; ++d) {
            LibraryDay day;
            day.day = 20'000 + d;
            day.volatility.assign(24, 0.0F);
            for (int hour = 0; hour < 24; ++hour) {
                const float loud = hour == 12 ? 1.0F : 0.01F;
                day.factors.push_back({loud, 0.0F, 0.01F, 0.0F, 0.0F, 0.01F});
            }
            fitted.library.days.push_back(day);
        }
        const auto times = instants(60'000, 1440 * 30);
        const auto values = lanes(fitted, 1, Nothing(), times);
        std::array<double, 24> energy{};
        for (std::size_t i = 0; i < times.size(); ++i)
            energy[static_cast<std::size_t>(times[i] / 3'600'000 % 24)] +=
                values[i][0] * values[i][0];
        for (std::size_t hour = 0; hour < 24; ++hour) {
            if (hour < 11 || hour > 13) // the neighbours hold the spline's feet
                QVERIFY(energy[hour] < 0.002 * energy[12]);
        }
        QVERIFY(std::abs(energy[12] / (60.0 * 30.0) - 1.0) < 0.2);
    }

    void batchesAreThePlainGenerator()
    {
        std::vector<std::int64_t> counters(37);
        std::iota(counters.begin(), counters.end(), -11);
        counters.back() = 0x123456789ABCDEF;
        std::vector<Random4> words(counters.size());
        for (std::size_t count = 0; count <= counters.size(); ++count) {
            constexpr std::uint64_t second = 0xFEDCBA9876543210ULL;
            randomWordsOfMany(99, Stream::OctaveKnots, std::span(counters).first(count), second,
                              words);
            for (std::size_t i = 0; i < count; ++i)
                QCOMPARE(words[i], randomWords(99, Stream::OctaveKnots,
                                               static_cast<std::uint64_t>(counters[i]), second));
        }
    }

    void wordsOfEachAreThoseOfOne()
    {
        std::vector<std::uint64_t> counters(37);
        std::iota(counters.begin(), counters.end(), 0xFFFFFFFFFFFFFFF0ULL);
        std::vector<Random4> words(counters.size());
        for (std::size_t count = 0; count <= counters.size(); ++count) {
            constexpr std::int64_t first = -0x123456789ABCDEF;
            randomWordsOfEach(99, Stream::OctaveKnots, first, std::span(counters).first(count),
                              words);
            for (std::size_t i = 0; i < count; ++i)
                QCOMPARE(words[i], randomWords(99, Stream::OctaveKnots,
                                               static_cast<std::uint64_t>(first), counters[i]));
        }
    }

    void wordsOfPairsAreThoseOfOne()
    {
        std::vector<std::int64_t> firsts(37);
        std::vector<std::uint64_t> seconds(37);
        std::iota(firsts.begin(), firsts.end(), -0x100000012LL);
        std::iota(seconds.begin(), seconds.end(), 0xFFFFFFFFFFFFFFF0ULL);
        for (std::size_t count = 0; count <= firsts.size(); ++count) {
            std::vector<Random4> words(firsts.size() + 1); // what is beyond stays as it was
            randomWordsOfPairs(99, Stream::OctaveKnots, std::span(firsts).first(count),
                               std::span(seconds).first(count), words);
            for (std::size_t i = 0; i < count; ++i)
                QCOMPARE(words[i], randomWords(99, Stream::OctaveKnots,
                                               static_cast<std::uint64_t>(firsts[i]), seconds[i]));
            for (std::size_t i = count; i < words.size(); ++i)
                QCOMPARE(words[i], Random4{});
        }
    }
};

QTEST_APPLESS_MAIN(TestOctaveField)
#include "tst_octavefield.moc"

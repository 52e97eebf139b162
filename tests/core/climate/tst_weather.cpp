#include "core/base/humidity.h"
#include "core/climate/weather.h"
#include "core/profiles/profile.h"
#include "tests/core/simulation/recordeddays.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'164'800'000; // 2025-11-15T00:00:00Z
constexpr TimeMs day = 86'400'000;

ClimateSettings plan()
{
    ClimateSettings settings;
    settings.ranges = homeProfile().ranges;
    settings.drift = {0.5, 2.0, 0.5};
    return settings;
}

ClimateSettings quiet()
{
    ClimateSettings settings = plan();
    settings.scheduledEvents = false;
    return settings;
}

std::vector<TimeMs> instants(TimeMs from, TimeMs step, std::size_t count)
{
    std::vector<TimeMs> times(count);
    for (std::size_t i = 0; i < count; ++i)
        times[i] = from + static_cast<TimeMs>(i) * step;
    return times;
}

std::vector<Air> air(const ClimateSettings &settings, std::uint64_t seed,
                     const std::vector<TimeMs> &times, const Margins &margins = {})
{
    const EventSchedule events(homeProfile(), seed);
    const Weather weather(homeProfile(), events, seed, settings);
    Weather::Scratch scratch;
    std::vector<Air> out(times.size());
    weather.evaluate(times, {}, margins, scratch, {out, {}, {}});
    return out;
}

/// Like outdoor-temperate: its octaves, couplings and neighbourhood.
Profile country()
{
    Profile profile = homeProfile();
    profile.ranges = {ChannelRange{-18.0, 38.0}, ChannelRange{15.0, 100.0},
                      ChannelRange{966.0, 1058.0}};
    profile.octaves.amplitudes = {
        {0.0141, 0.00247, 0.00736}, {0.022, 0.00302, 0.0133},  {0.0342, 0.00379, 0.0232},
        {0.0523, 0.005, 0.0364},    {0.0788, 0.00715, 0.0478}, {0.12, 0.011, 0.0543},
        {0.196, 0.0176, 0.0633},    {0.357, 0.0491, 0.0903},   {0.644, 0.0702, 0.173},
        {0.898, 0.0927, 0.439},     {1.04, 0.121, 1.3},        {1.32, 0.164, 3.29},
        {1.93, 0.122, 4.29},        {2.83, 0.145, 3.46}};
    profile.octaves.volatility = {0.8, 0.7, 0.2};
    profile.octaves.correlation = {0.6, -0.2, -0.2};
    profile.neighbourhood = {36.0, 60.0, 40.0};
    return profile;
}

/// The root of the mean squared difference of each channel between two places, and the largest.
struct Difference
{
    std::array<double, channelCount> rms{};
    std::array<double, channelCount> largest{};
};

Difference difference(const Weather &weather, const std::vector<TimeMs> &times, const Place &a,
                      const Place &b)
{
    Weather::Scratch scratch;
    std::vector<Air> here(times.size());
    std::vector<Air> there(times.size());
    weather.evaluate(times, a, {}, scratch, {here, {}, {}});
    weather.evaluate(times, b, {}, scratch, {there, {}, {}});
    Difference found;
    for (std::size_t c = 0; c < channelCount; ++c) {
        for (std::size_t i = 0; i < times.size(); ++i) {
            const double by = std::abs((c == 0   ? there[i].temperatureC - here[i].temperatureC
                                        : c == 1 ? there[i].humidity - here[i].humidity
                                                 : there[i].pressureHpa - here[i].pressureHpa));
            found.rms[c] += by * by / static_cast<double>(times.size());
            found.largest[c] = std::max(found.largest[c], by);
        }
        found.rms[c] = std::sqrt(found.rms[c]);
    }
    return found;
}

double channelOf(const Air &a, std::size_t c)
{
    return c == 0 ? a.temperatureC : c == 1 ? a.humidity : a.pressureHpa;
}

} // namespace

class TestWeather : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameWeatherAtAnySampling()
    {
        const auto everySecond = air(plan(), 7, instants(start, 1'000, 36'001));
        const auto everyTen = air(plan(), 7, instants(start, 10'000, 3'601));
        const auto everyTenMinutes = air(plan(), 7, instants(start, 600'000, 61));
        for (std::size_t i = 0; i < everyTen.size(); ++i)
            QCOMPARE(everyTen[i], everySecond[i * 10]);
        for (std::size_t i = 0; i < everyTenMinutes.size(); ++i)
            QCOMPARE(everyTenMinutes[i], everySecond[i * 600]);
    }

    /// States change within a block, and knots of slow octaves lie across two of them.
    void recordedDaysAreTheSameAtAnySampling()
    {
        Profile profile = homeProfile();
        profile.library = recordedDays(profile.octaves.amplitudes.size());
        const EventSchedule events(profile, 7);
        const Weather weather(profile, events, 7, quiet());
        Weather::Scratch scratch;
        const auto evaluated = [&](TimeMs step, std::size_t count, const Place &place) {
            const auto times = instants(start, step, count);
            std::vector<Air> out(times.size());
            weather.evaluate(times, place, {}, scratch, {out, {}, {}});
            return out;
        };
        for (const Place &place : {Place{}, Place{0.001, 0.0, 5}}) {
            const auto often = evaluated(20'000, 17'281, place);
            for (const std::size_t every : {3U, 17U, 30U, 180U}) {
                const std::size_t count = 17'280 / every + 1;
                const auto rare = evaluated(20'000 * static_cast<TimeMs>(every), count, place);
                for (std::size_t i = 0; i < count; ++i)
                    QCOMPARE(rare[i], often[i * every]);
            }
        }
    }

    void sameWeatherInAnyChunking()
    {
        const auto times = instants(start, 7'000, 4'001);
        const auto whole = air(plan(), 9, times);
        std::size_t done = 0;
        for (std::size_t piece = 1; done < times.size(); piece = piece * 3 + 1) {
            const std::size_t count = std::min(piece, times.size() - done);
            const std::vector<TimeMs> part(times.begin() + static_cast<std::ptrdiff_t>(done),
                                           times.begin() +
                                               static_cast<std::ptrdiff_t>(done + count));
            const auto got = air(plan(), 9, part);
            for (std::size_t i = 0; i < count; ++i)
                QCOMPARE(got[i], whole[done + i]);
            done += count;
        }
        const EventSchedule events(homeProfile(), 9);
        const Weather weather(homeProfile(), events, 9, plan());
        for (std::size_t i = times.size(); i-- > 0;) // any instant, in any order
            QCOMPARE(weather.at(times[i]), whole[i]);
    }

    /// 30 days at 60 s over several seeds: nothing outside, nothing stuck at a bound, the span
    /// used.
    void rangesAreTheClimate()
    {
        const auto times = instants(start, 60'000, 30 * 1440);
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const auto values = air(plan(), seed, times);
            for (std::size_t c = 0; c < channelCount; ++c) {
                const ChannelRange range = plan().ranges[c];
                std::vector<double> sorted;
                for (const Air &a : values)
                    sorted.push_back(channelOf(a, c));
                std::sort(sorted.begin(), sorted.end());
                QVERIFY(sorted.front() >= range.minimum && sorted.back() <= range.maximum);
                const double edge = 0.01 * range.span();
                const auto near = std::count_if(sorted.begin(), sorted.end(), [&](double v) {
                    return v < range.minimum + edge || v > range.maximum - edge;
                });
                QVERIFY(static_cast<double>(near) < 0.001 * static_cast<double>(sorted.size()));
                const double used = sorted[sorted.size() * 99 / 100] - sorted[sorted.size() / 100];
                QVERIFY2(used >= 0.4 * range.span(), qPrintable(QString::number(used)));
            }
        }
    }

    void theMeanDayHasThePlansHours()
    {
        std::array<double, 24> sums{};
        const auto times = instants(start, 600'000, 60 * 144);
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto values = air(quiet(), seed, times);
            for (std::size_t i = 0; i < values.size(); ++i)
                sums[(i / 6) % 24] += values[i].temperatureC;
        }
        const auto warmest = std::max_element(sums.begin(), sums.end()) - sums.begin();
        const auto coldest = std::min_element(sums.begin(), sums.end()) - sums.begin();
        QVERIFY2(warmest >= 13 && warmest <= 15, qPrintable(QString::number(warmest)));
        QVERIFY2(coldest >= 5 && coldest <= 7, qPrintable(QString::number(coldest)));
        const double half = (*std::max_element(sums.begin(), sums.end()) -
                             *std::min_element(sums.begin(), sums.end())) /
                            (2.0 * 6 * 60 * 5);
        QVERIFY2(std::abs(half - 3.0) < 0.4, qPrintable(QString::number(half)));
    }

    void humidityRunsAgainstTemperature()
    {
        const auto values = air(quiet(), 4, instants(start, 600'000, 30 * 144));
        double sum = 0.0;
        for (std::size_t d = 0; d < 30; ++d) {
            double t = 0, h = 0, tt = 0, hh = 0, th = 0;
            for (std::size_t i = d * 144; i < (d + 1) * 144; ++i) {
                t += values[i].temperatureC;
                h += values[i].humidity;
                tt += values[i].temperatureC * values[i].temperatureC;
                hh += values[i].humidity * values[i].humidity;
                th += values[i].temperatureC * values[i].humidity;
            }
            const double n = 144.0;
            sum += (th / n - t / n * h / n) /
                   std::sqrt((tt / n - t / n * t / n) * (hh / n - h / n * h / n));
        }
        QVERIFY2(sum / 30.0 < -0.6, qPrintable(QString::number(sum / 30.0)));
    }

    /// A few percent of a person's drift limit is a limit, and 0 is a flat line.
    void driftCapsTheRandomPart_data()
    {
        QTest::addColumn<double>("part");
        QTest::newRow("none") << 0.0;
        QTest::newRow("little") << 0.02;
        QTest::newRow("plan") << 1.0;
    }
    void driftCapsTheRandomPart()
    {
        QFETCH(double, part);
        ClimateSettings settings = quiet();
        settings.dailyPattern = false;
        for (double &drift : settings.drift)
            drift *= part;
        const auto values = air(settings, 6, instants(start, 10'000, 60'000));
        for (std::size_t c = 0; c < channelCount; ++c) {
            double largest = 0.0;
            for (std::size_t i = 1; i < values.size(); ++i)
                largest = std::max(largest,
                                   std::abs(channelOf(values[i], c) - channelOf(values[i - 1], c)));
            QVERIFY2(largest <= settings.drift[c] + 1e-12, qPrintable(QString::number(largest)));
            QCOMPARE(largest > 0.0, part > 0.0);
        }
    }

    void aRangeTooNarrowClamps()
    {
        ClimateSettings settings = plan();
        settings.ranges = {ChannelRange{20.0, 20.0}, ChannelRange{50.0, 50.0},
                           ChannelRange{1000.0, 1000.0}};
        for (const Air &a : air(settings, 6, instants(start, 60'000, 1440)))
            QCOMPARE(a, (Air{20.0, 50.0, 1000.0}));

        settings.ranges[0] = {20.0, 21.0};
        const Margins wide{{2.0, 0.0, 0.0}, {2.0, 0.0, 0.0}};
        for (const Air &a : air(settings, 6, instants(start, 60'000, 1440), wide))
            QVERIFY(a.temperatureC >= 20.0 && a.temperatureC <= 21.0);
    }

    /// The element sees humidity a second late: on a ramp, what was there a second ago.
    void delayedHumidityIsThatOfASecondBefore()
    {
        const EventSchedule events(homeProfile(), 7);
        const Weather weather(homeProfile(), events, 7, plan());
        Weather::Scratch scratch;
        const auto times = instants(start, 1'000, 20'000);
        std::vector<Air> out(times.size());
        std::vector<double> delayed(times.size());
        weather.evaluate(times, {}, {}, scratch, {out, {}, delayed});
        double largest = 0.0;
        for (std::size_t i = 1; i < times.size(); ++i)
            largest = std::max(largest, std::abs(delayed[i] - out[i - 1].humidity));
        QVERIFY2(largest < 1e-4, qPrintable(QString::number(largest)));
    }

    void marginsAreKept()
    {
        const Margins margins{{1.0, 5.0, 2.0}, {0.5, 3.0, 1.0}};
        for (const Air &a : air(plan(), 6, instants(start, 60'000, 30 * 1440), margins)) {
            for (std::size_t c = 0; c < channelCount; ++c) {
                QVERIFY(channelOf(a, c) >= plan().ranges[c].minimum + margins.low[c]);
                QVERIFY(channelOf(a, c) <= plan().ranges[c].maximum - margins.high[c]);
            }
        }
    }

    void movingARangeMovesTheAir()
    {
        ClimateSettings warm = quiet();
        warm.ranges[0] = {38.0, 48.0};
        const auto before = air(quiet(), 6, instants(start, 60'000, 100));
        const auto after = air(warm, 6, instants(start, 60'000, 100));
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(std::abs(after[i].temperatureC - before[i].temperatureC - 20.0) < 1e-9);
    }

    void triggeredStormMovesAllThree()
    {
        EventSchedule events(homeProfile(), 7);
        const Weather weather(homeProfile(), events, 7, quiet());
        const TimeMs noon = start + 12 * 3'600'000;
        const auto times = instants(noon, 1'000, 301);
        std::vector<Air> calm(times.size());
        std::vector<Air> stormy(times.size());
        std::vector<WeatherKind> kinds(times.size());
        Weather::Scratch scratch;
        weather.evaluate(times, {}, {}, scratch, {calm, kinds, {}});
        QCOMPARE(kinds[150], WeatherKind::None);
        events.trigger(WeatherKind::Storm, noon, 300'000);
        weather.evaluate(times, {}, {}, scratch, {stormy, kinds, {}});
        QCOMPARE(kinds.front(), WeatherKind::Storm);
        QCOMPARE(kinds[299], WeatherKind::Storm);
        QCOMPARE(kinds.back(), WeatherKind::None);
        QVERIFY(stormy[115].pressureHpa < calm[115].pressureHpa - 1.5);
        QVERIFY(stormy[150].temperatureC < calm[150].temperatureC - 1.0);
        QVERIFY(stormy[150].humidity > calm[150].humidity + 3.0);
        QCOMPARE(stormy.back(), calm.back());
    }

    void frontLowersTheDewPoint()
    {
        EventSchedule events(homeProfile(), 7);
        const Weather weather(homeProfile(), events, 7, quiet());
        const Air before = weather.at(start + 200'000);
        events.trigger(WeatherKind::Front, start, 300'000);
        const Air after = weather.at(start + 200'000);
        QVERIFY(magnus::dewPointC(after.temperatureC, after.humidity) <
                magnus::dewPointC(before.temperatureC, before.humidity) - 1.0);
        QVERIFY(after.pressureHpa > before.pressureHpa);
    }

    /// physics.md d3: air with a dew point of 8.7 °C.
    /// From anywhere in any direction: no step at the borders of what places share.
    void neighboursDifferTheMoreTheFartherTheyAre_data()
    {
        QTest::addColumn<double>("east");
        QTest::addColumn<double>("north");
        QTest::newRow("the middle") << 0.0 << 0.0;
        QTest::newRow("a corner of the air's lattice") << 20.0 << -20.0;
        QTest::newRow("anywhere") << -7.3 << 4.1;
    }
    void neighboursDifferTheMoreTheFartherTheyAre()
    {
        QFETCH(double, east);
        QFETCH(double, north);
        const Profile profile = country();
        ClimateSettings settings;
        settings.ranges = profile.ranges;
        settings.drift = {0.8, 20.0, 0.8};
        settings.scheduledEvents = false;
        const EventSchedule events(profile, 7);
        const Weather weather(profile, events, 7, settings);
        const auto times = instants(start, 7'200'000, 90 * 12);
        for (int direction = 0; direction < 8; ++direction) {
            const double rad = direction * 0.7853981633974483;
            Difference before;
            for (const double km : {0.01, 0.1, 1.0, 5.0, 17.0}) {
                const Difference now =
                    difference(weather, times, {east, north, 1},
                               {east + km * std::cos(rad), north + km * std::sin(rad), 2});
                for (std::size_t c = 0; c < channelCount; ++c)
                    QVERIFY(now.rms[c] > before.rms[c]);
                if (km == 0.01) {
                    QVERIFY(now.largest[0] < 0.1 && now.largest[1] < 1.0);
                    QVERIFY(now.largest[2] < 0.02);
                }
                before = now;
            }
            QVERIFY2(before.rms[0] > 0.3 && before.rms[0] < 0.8,
                     qPrintable(QString::number(before.rms[0])));
            QVERIFY2(before.rms[2] > 0.1 && before.rms[2] < 0.4,
                     qPrintable(QString::number(before.rms[2])));
        }
    }

    /// Rooms of one house: the air is each one's own, the pressure is the house's, the gust front
    /// of the quickest storm included.
    void aHouseHasOnePressure_data()
    {
        QTest::addColumn<bool>("fitted");
        QTest::newRow("home") << false;
        QTest::newRow("fitted") << true;
    }
    void aHouseHasOnePressure()
    {
        QFETCH(bool, fitted);
        Profile profile = homeProfile();
        if (fitted) {
            profile.library.blocks = 24;
            for (int d = 0; d < 9; ++d) {
                LibraryDay recorded;
                recorded.day = 20'000 + d;
                const auto strength = static_cast<float>(1 + d % 3);
                for (std::size_t i = 0; i < 24 * profile.octaves.amplitudes.size(); ++i) {
                    const auto &a =
                        profile.octaves.amplitudes[i % profile.octaves.amplitudes.size()];
                    const std::array<float, 3> f{static_cast<float>(a[0]), static_cast<float>(a[1]),
                                                 static_cast<float>(a[2])};
                    recorded.factors.push_back({f[0], 0.3F * f[1], 0.9F * f[1], 0.4F * f[2],
                                                -0.3F * f[2], strength * f[2]});
                }
                recorded.volatility.assign(24, 0.5F);
                profile.library.days.push_back(recorded);
            }
            profile.library.curve.startMs = 20'000LL * 86'400'000;
            profile.library.curve.cadenceMs = 60'000;
            for (int i = 0; i < 9 * 1440; ++i) {
                const float x = static_cast<float>(i) * 0.01F;
                profile.library.curve.samples.push_back(
                    {std::sin(x), 3.0F * std::cos(x), 4.0F * std::sin(0.1F * x * x)});
            }
        }
        const EventSchedule events(profile, 5);
        const Weather weather(profile, events, 5, plan());
        const auto times = instants(start, 20'000, 3 * 4320);
        for (const Place &room : {Place{0.002, 0.0, 2}, Place{0.0, -0.008, 3}}) {
            const Difference found = difference(weather, times, {0.0, 0.0, 1}, room);
            QVERIFY2(found.largest[2] < 0.05, qPrintable(QString::number(found.largest[2])));
            QVERIFY(found.rms[0] > 0.1 && found.rms[1] > 0.5);
        }
    }

    void windowsAreTheAirAtTheirInstants_data()
    {
        QTest::addColumn<qint64>("window");
        QTest::addColumn<qint64>("interval");
        QTest::newRow("overlapping") << qint64{66'800} << qint64{10'000};
        QTest::newRow("end to end") << qint64{60'000} << qint64{60'000};
        QTest::newRow("rare and short") << qint64{20'001} << qint64{3'600'000};
        QTest::newRow("longer than cells, overlapping") << qint64{7'200'000} << qint64{600'000};
        QTest::newRow("at one instant") << qint64{1} << qint64{1};
    }
    /// To the last bit, with all that there may be on top of the octaves.
    void windowsAreTheAirAtTheirInstants()
    {
        QFETCH(qint64, window);
        QFETCH(qint64, interval);
        Profile profile = homeProfile();
        profile.plants.push_back({});
        profile.plants.back().magnitude = {1.0, -4.0, 0.0};
        profile.puffs.push_back({});
        profile.puffs.back().magnitude = {0.2, 5.0, 0.0};
        const EventSchedule events(profile, 5);
        const Weather weather(profile, events, 5, plan());
        Weather::Scratch scratch;
        for (const std::size_t count : {1U, 300U}) {
            const auto times = instants(start, interval, count);
            std::vector<Air> begin(count);
            std::vector<Air> middle(count);
            std::vector<Air> end(count);
            std::vector<double> delayed(count);
            std::vector<WeatherKind> kinds(count);
            weather.evaluateWindows(times, window, {}, {}, scratch,
                                    {begin, middle, delayed, end, kinds});
            for (const TimeMs before : {window, window / 2, qint64{0}}) {
                std::vector<TimeMs> at = times;
                for (TimeMs &time : at)
                    time -= before;
                std::vector<Air> expected(count);
                std::vector<double> expectedDelayed(count);
                std::vector<WeatherKind> expectedKinds(count);
                weather.evaluate(at, {}, {}, scratch, {expected, expectedKinds, expectedDelayed});
                if (before == window)
                    QCOMPARE(begin, expected);
                if (before == window / 2)
                    QVERIFY(middle == expected && delayed == expectedDelayed);
                if (before == 0)
                    QVERIFY(end == expected && kinds == expectedKinds);
            }
        }
    }

    void magnusAgreesWithTheOracle()
    {
        QVERIFY(std::abs(magnus::humidityAt(12.0, 8.7) - 80.0) < 0.7);
        QVERIFY(std::abs(magnus::humidityAt(22.0, 8.7) - 42.0) < 0.7);
        QVERIFY(std::abs(magnus::humidityAt(25.0, 8.7) - 35.0) < 0.7);
        QVERIFY(std::abs(magnus::dewPointC(22.0, magnus::humidityAt(22.0, 8.7)) - 8.7) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestWeather)
#include "tst_weather.moc"

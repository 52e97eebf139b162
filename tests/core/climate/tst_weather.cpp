#include "core/climate/humidity.h"
#include "core/climate/weather.h"

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

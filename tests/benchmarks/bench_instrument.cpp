// Readings that one chip makes from known air per second on one core, by mode.

#include "core/instrument/bme280.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <vector>

namespace {

using namespace aneroid;

constexpr TimeMs start = 1'763'116'200'000; // 2025-11-14T10:30:00Z
constexpr std::array<ChannelRange, channelCount> ranges{
    ChannelRange{18.0, 28.0}, ChannelRange{30.0, 70.0}, ChannelRange{1000.0, 1025.0}};

/// A day of air, as a weather would hand it over.
struct Day
{
    explicit Day(std::size_t size)
        : times(size)
        , air(size)
        , delayed(size)
        , earlier(size)
    {
        for (std::size_t i = 0; i < size; ++i) {
            const double phase = static_cast<double>(i) * 6.283185 / static_cast<double>(size);
            times[i] = start + static_cast<TimeMs>(i) * 10'000;
            air[i] = {23.0 + 3.0 * std::sin(phase), 50.0 - 8.0 * std::sin(phase),
                      1013.0 + std::cos(phase)};
            delayed[i] = air[i].humidity + 0.01;
            earlier[i] = air[i].humidity + 2.0 * std::cos(phase);
        }
    }

    [[nodiscard]] SensedAir sensed() const { return {air, delayed, earlier}; }

    std::vector<TimeMs> times;
    std::vector<Air> air;
    std::vector<double> delayed;
    std::vector<double> earlier;
};

void measureDay(benchmark::State &state, const InstrumentSettings &settings)
{
    const Bme280 chip(7, "bme280_fake_001");
    const Day day(8640);
    std::vector<Reading> readings(day.times.size());
    for (auto _ : state) {
        chip.measure(day.times, day.sensed(), settings, ranges, readings);
        benchmark::DoNotOptimize(readings.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(readings.size()));
}

void defaultMode(benchmark::State &state)
{
    measureDay(state, {});
}

void withoutNoise(benchmark::State &state)
{
    InstrumentSettings settings;
    settings.noiseScale = 0.0;
    measureDay(state, settings);
}

void indoorNavigation(benchmark::State &state)
{
    InstrumentSettings settings;
    settings.mode = presetMode(SensorPreset::IndoorNavigation);
    measureDay(state, settings);
}

void agedAndWarm(benchmark::State &state)
{
    InstrumentSettings settings;
    settings.installed = start - 86'400'000;
    settings.selfHeatingC = 3.0;
    measureDay(state, settings);
}

/// A fleet at one instant: the price of a call.
void oneReading(benchmark::State &state)
{
    const Bme280 chip(7, "bme280_fake_001");
    const Day day(1);
    Reading reading;
    for (auto _ : state) {
        chip.measure(day.times, day.sensed(), {}, ranges, {&reading, 1});
        benchmark::DoNotOptimize(reading);
    }
    state.SetItemsProcessed(state.iterations());
}

} // namespace

BENCHMARK(defaultMode);
BENCHMARK(withoutNoise);
BENCHMARK(indoorNavigation);
BENCHMARK(agedAndWarm);
BENCHMARK(oneReading);

BENCHMARK_MAIN();

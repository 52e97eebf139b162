// Readings made per second on one core, all effects on: the whole way from seed to rounded reading.

#include "core/simulation/engine.h"
#include "core/simulation/run.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace {

using namespace aneroid;

constexpr TimeMs start = 1'763'116'200'000; // 2025-11-14T10:30:00Z

/// Argument: sample interval in milliseconds.
void generate(benchmark::State &state)
{
    Engine engine(homeProfile(), 7, {"bme280_fake_001"}, engineSettings(Settings{}, 0));
    constexpr std::size_t batch = 8192;
    std::vector<TimeMs> times(batch);
    std::vector<Reading> readings(batch);
    TimeMs now = start;
    for (auto _ : state) {
        for (TimeMs &time : times) {
            time = now;
            now += state.range(0);
        }
        engine.generate(0, times, 0, 1, readings);
        benchmark::DoNotOptimize(readings.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(batch));
}

/// One reading at a time at far-apart instants: the price of random access.
void generateAnywhere(benchmark::State &state)
{
    Engine engine(homeProfile(), 7, {"bme280_fake_001"}, engineSettings(Settings{}, 0));
    Reading reading;
    TimeMs now = start;
    for (auto _ : state) {
        now += 86'400'007;
        engine.generate(0, {&now, 1}, 0, 1, {&reading, 1});
        benchmark::DoNotOptimize(reading);
    }
    state.SetItemsProcessed(state.iterations());
}

} // namespace

BENCHMARK(generate)->Arg(1'000)->Arg(10'000)->Arg(60'000)->Arg(600'000)->ArgName("interval_ms");
BENCHMARK(generateAnywhere);

BENCHMARK_MAIN();

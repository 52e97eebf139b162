// How fast readings become CSV rows: by hand as the product does it, and with fmt for comparison.

#include "core/recording/csvwriter.h"

#define FMT_HEADER_ONLY // only this comparison needs it

#include <benchmark/benchmark.h>
#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <iterator>
#include <random>

namespace {

using namespace aneroid;

std::vector<Reading> makeReadings(std::size_t count)
{
    std::mt19937 random(1);
    std::uniform_int_distribution<int> step(-9, 9);
    std::vector<Reading> readings(count);
    int temperature = 2345;
    for (std::size_t i = 0; i < count; ++i) {
        temperature += step(random);
        Reading &reading = readings[i];
        reading.timestampMs = 1'763'116'200'000 + static_cast<TimeMs>(i) * 10'000;
        reading.sequence = static_cast<std::uint32_t>(i + 1);
        reading.temperatureC = temperature / 100.0;
        reading.humidity = 45.67 + step(random) / 100.0;
        reading.pressureHpa = 1013.25 + step(random) / 100.0;
        reading.weather = i % 100 < 20 ? WeatherKind::Storm : WeatherKind::None;
    }
    return readings;
}

void appendWithFmt(std::string &out, std::span<const Reading> readings,
                   std::span<const std::string> ids)
{
    using namespace std::chrono;
    for (const Reading &reading : readings) {
        const sys_time<milliseconds> time{milliseconds(reading.timestampMs)};
        const auto second = floor<seconds>(time);
        fmt::format_to(std::back_inserter(out), "{:%FT%T}.{:03}Z,{},{},{:.2f},{:.2f},{:.2f},{},\n",
                       second, (time - second).count(), ids[reading.device], reading.sequence,
                       reading.temperatureC, reading.humidity, reading.pressureHpa,
                       wireName(reading.weather));
    }
}

void appendOurs(std::string &out, std::span<const Reading> readings,
                std::span<const std::string> ids)
{
    appendCsvRows(out, readings, ids);
}

template <auto append>
void csvRows(benchmark::State &state)
{
    const std::vector<Reading> readings = makeReadings(100'000);
    const std::vector<std::string> ids{"bme280_fake_001"};
    std::string out;
    for ([[maybe_unused]] const auto &round : state) {
        out.clear();
        append(out, readings, ids);
        benchmark::DoNotOptimize(out.data());
    }
    const double rows =
        static_cast<double>(state.iterations()) * static_cast<double>(readings.size());
    state.counters["rows/s"] = benchmark::Counter(rows, benchmark::Counter::kIsRate);
    state.counters["bytes/row"] =
        static_cast<double>(out.size()) / static_cast<double>(readings.size());
}

BENCHMARK(csvRows<appendOurs>)->Name("CSV rows")->Unit(benchmark::kMillisecond);
BENCHMARK(csvRows<appendWithFmt>)->Name("CSV rows with fmt")->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();

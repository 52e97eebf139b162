// How fast readings become the bodies of built-in payloads, one core; beside them the hand-written
// default body, and Mustache by the packaged library where libkainjow-mustache-dev is installed.

#include "core/payload/payloadplan.h"
#include "core/payload/payloadstore.h"
#include "core/payload/wireformat.h"

#include <benchmark/benchmark.h>

#ifdef ANEROID_HAS_KAINJOW
#include <fmt/format.h>
#include <kainjow/mustache.hpp>
#endif

#include <random>

namespace {

using namespace aneroid;

constexpr const char *deviceId = "bme280_fake_001";
constexpr std::size_t batch = 1000; // bodies in one buffer, as a file or an array takes them

std::vector<Reading> makeReadings()
{
    std::mt19937 random(1);
    std::uniform_int_distribution<int> step(-9, 9);
    std::vector<Reading> readings(batch);
    int temperature = 2345;
    for (std::size_t i = 0; i < batch; ++i) {
        temperature += step(random);
        readings[i] = {.timestampMs = 1'763'116'200'000 + static_cast<TimeMs>(i) * 10'000,
                       .sequence = static_cast<std::uint32_t>(i + 1),
                       .temperatureC = temperature / 100.0,
                       .humidity = 45.67 + step(random) / 100.0,
                       .pressureHpa = 1013.25 + step(random) / 100.0,
                       .weather = i % 100 < 20 ? WeatherKind::Storm : WeatherKind::None};
    }
    return readings;
}

void setRate(benchmark::State &state)
{
    state.counters["bodies/s"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * static_cast<double>(batch),
                           benchmark::Counter::kIsRate);
}

void render(benchmark::State &state, const char *name)
{
    PayloadRun run;
    run.authToken = "token";
    const auto payload = PayloadStore(QString()).load(QString::fromLatin1(name));
    const PayloadDoor door = (*payload)->http ? PayloadDoor::Http : PayloadDoor::Mqtt;
    const auto plan = PayloadPlan::make(*payload, run, door);
    const std::vector<Reading> readings = makeReadings();
    std::string out;
    for ([[maybe_unused]] const auto &round : state) {
        out.clear();
        for (const Reading &reading : readings)
            (*plan)->appendBody(out, 0, reading, deviceId, "k3f9q2", ANEROID_VERSION);
        benchmark::DoNotOptimize(out.data());
    }
    setRate(state);
}

void byHand(benchmark::State &state)
{
    const std::vector<Reading> readings = makeReadings();
    BodyWriter writer;
    QByteArray out;
    for ([[maybe_unused]] const auto &round : state) {
        out.resize(0);
        for (const Reading &reading : readings)
            writer.append(out, reading, deviceId, "k3f9q2");
        benchmark::DoNotOptimize(out.data());
    }
    setRate(state);
}

#ifdef ANEROID_HAS_KAINJOW
void byLibrary(benchmark::State &state)
{
    kainjow::mustache::mustache text(
        "bme280,device_id={{{device_id}}} temperature_c={{{temperature_c}}},"
        "humidity={{{humidity}}},pressure_hpa={{{pressure_hpa}}} {{{unix_ns}}}");
    const std::vector<Reading> readings = makeReadings();
    std::string out;
    for ([[maybe_unused]] const auto &round : state) {
        out.clear();
        for (const Reading &r : readings) {
            kainjow::mustache::data data;
            data.set("device_id", std::string(deviceId));
            data.set("temperature_c", fmt::format("{:.2f}", r.temperatureC));
            data.set("humidity", fmt::format("{:.2f}", r.humidity));
            data.set("pressure_hpa", fmt::format("{:.2f}", r.pressureHpa));
            data.set("unix_ns", fmt::format("{}", r.timestampMs * 1'000'000));
            out += text.render(data);
        }
        benchmark::DoNotOptimize(out.data());
    }
    setRate(state);
}
BENCHMARK(byLibrary)->Name("influx by the library")->Unit(benchmark::kMicrosecond);
#endif

BENCHMARK_CAPTURE(render, influx, "influx")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(render, tasmota, "tasmota")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(render, thingsboard, "thingsboard")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(render, aneroid, "aneroid")->Unit(benchmark::kMicrosecond);
BENCHMARK(byHand)->Name("aneroid by hand")->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();

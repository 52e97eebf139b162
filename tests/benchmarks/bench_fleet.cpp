// What a large live fleet costs: time to start, memory a device, and time to make the readings of
// one interval as the ticks come, in simulated time that does not wait. Arguments: how many devices
// [1000000], and the coefficient of their chips' IIR filter [1, off]. With one, each 256th interval
// begins a block, which is warmed up by what came before it: the first does, as one of many.

#include "core/fleet/deviceids.h"
#include "core/simulation/run.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <memory>

#include <malloc.h>
#include <unistd.h>

namespace {

using namespace aneroid;

constexpr TimeMs start = 1'763'116'200'000; // 2025-11-14T10:30:00Z
constexpr TimeMs tickMs = 50;
constexpr TimeMs intervalMs = 10'000;
constexpr int intervals = 3;

double residentBytes()
{
    std::ifstream statm("/proc/self/statm");
    double pages = 0.0;
    statm >> pages >> pages;
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE));
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

struct StopWatch
{
    std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();
    double cpu = cpuSeconds();

    [[nodiscard]] std::string shown() const
    {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        return fmt::format("{:.3f} s, {:.3f} s of CPU", took.count(), cpuSeconds() - cpu);
    }
};

std::unique_ptr<Run> makeRun(int devices, int filter)
{
    Scenario scenario;
    scenario.startMs = start;
    scenario.seed = 7;
    scenario.settings.devices = devices;
    scenario.settings.sensor.mode.filter = filter;
    scenario.profile = std::shared_ptr<const Profile>(std::shared_ptr<void>(), &homeProfile());
    return std::make_unique<Run>(scenario, deviceIds(scenario.settings));
}

} // namespace

int main(int argc, char **argv)
{
    const int devices = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    QList<Reading> batch;
    const int filter = argc > 2 ? std::atoi(argv[2]) : 1;
    makeRun(1, filter)->advanceTo(start, 1, batch); // so that tables made once do not count
    malloc_trim(0);
    const double before = residentBytes();

    const StopWatch starting;
    const std::unique_ptr<Run> run = makeRun(devices, filter);
    fmt::print("start of {} devices: {}\n", devices, starting.shown());
    for (int i = 0; i < intervals; ++i) {
        const StopWatch ticking;
        const TimeMs from = start + i * intervalMs;
        qsizetype made = 0;
        for (TimeMs now = from; now < from + intervalMs; now += tickMs) {
            batch.clear();
            run->advanceTo(now + tickMs - 1, 1'000'000'000, batch);
            made += batch.size();
        }
        fmt::print("interval {}: {} readings in {}\n", i + 1, made, ticking.shown());
    }
    batch = {};
    malloc_trim(0);
    fmt::print("memory: {:.0f} bytes a device\n", (residentBytes() - before) / devices);
    return 0;
}

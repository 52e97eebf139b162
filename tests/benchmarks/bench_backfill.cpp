// How fast history becomes CSV bytes, for different shapes of the same number of rows, on one
// thread and on all cores, and how much memory it takes. Usage: bench_backfill [MILLIONS OF ROWS,
// 10]

#include "core/backfill/backfill.h"
#include "core/recording/csvwriter.h"
#include "core/recording/gzip.h"
#include "core/recording/jsonlines.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>
#include <thread>

#include <sys/resource.h>

namespace {

using namespace aneroid;

constexpr TimeMs start = 1'704'067'200'000; // 2024-01-01T00:00:00Z

struct Shape
{
    const char *name;
    int devices;
    bool phase;
    bool real; ///< filter and logger as a real one has them
};

enum class Output { Csv, Truth, JsonLines, Gzip };

void measure(const Shape &shape, unsigned threads, double rows, Output output)
{
    BackfillPlan plan;
    plan.profile = std::make_shared<const Profile>(homeProfile());
    plan.settings.seed = 7;
    plan.settings.utcOffsetMinutes = 0;
    plan.settings.devices = shape.devices;
    if (shape.real) {
        plan.settings.intervalJitterS = 0.5;
        plan.settings.clockDriftPpm = 30.0;
        plan.settings.missedPercent = 1.0;
        plan.settings.sensor.mode.filter = 4;
    }
    plan.fromMs = start;
    plan.toMs = start + static_cast<TimeMs>(rows / shape.devices * 10'000.0) - 1;
    plan.phase = shape.phase;
    plan.truth = output == Output::Truth;

    QElapsedTimer clock;
    clock.start();
    Backfill::Options options;
    options.threads = threads;
    Backfill backfill(plan, options);
    std::uint64_t made = 0;
    std::uint64_t size = 0;
    backfill.run(
        [output](BackfillPart &part, std::span<const std::string> ids) {
            if (output == Output::JsonLines)
                appendJsonLines(part.bytes, part.readings, ids, "k3f9q2");
            else
                appendCsvRows(part.bytes, part.readings, ids, part.truth);
            if (output != Output::Gzip)
                return;
            std::string packed;
            appendGzipMember(packed, part.bytes);
            part.bytes = std::move(packed);
        },
        [&](const BackfillPart &part) {
            made += part.readings.size();
            size += part.bytes.size();
            return true;
        },
        {});
    const double seconds = static_cast<double>(clock.nsecsElapsed()) * 1e-9;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-34s %2u threads %10.2f M rows/s %8.0f MB/s   peak so far %5ld MB\n", shape.name,
                threads, static_cast<double>(made) / seconds / 1e6,
                static_cast<double>(size) / seconds / 1e6, usage.ru_maxrss / 1024);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const double rows = (argc > 1 ? std::atof(argv[1]) : 10.0) * 1e6;
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    constexpr Shape one{"1 device, CSV", 1, false, false};
    for (const unsigned threads : {1U, cores}) {
        measure(one, threads, rows, Output::Csv);
        for (const Shape &shape : {Shape{"1 device, filter, real logger", 1, false, true},
                                   Shape{"100 devices", 100, false, false},
                                   Shape{"100 devices, phase", 100, true, false},
                                   Shape{"100 devices, filter, real logger", 100, true, true},
                                   Shape{"10 000 devices", 10'000, false, false},
                                   Shape{"10 000 devices, phase", 10'000, true, false},
                                   Shape{"100 000 devices", 100'000, false, false},
                                   Shape{"1 000 000 devices", 1'000'000, false, false}})
            measure(shape, threads, rows, Output::Csv);
    }
    measure({"1 device, CSV with truth", 1, false, false}, cores, rows, Output::Truth);
    measure({"1 device, JSON lines", 1, false, false}, cores, rows, Output::JsonLines);
    measure({"1 device, CSV, gzip", 1, false, false}, cores, rows, Output::Gzip);
    return 0;
}

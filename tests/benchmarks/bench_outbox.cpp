// Stores readings in an outbox and removes them again, as the sender does, and prints the rates.
//
//     bench_outbox [READINGS] [FOLDER]
//
// FOLDER (default: a temporary one) says which disk is measured. "chunks" hands over what a fleet
// makes in a tick, settled as batches are; "singles" one reading at a time, settled one by one;
// "kept" leaves all of it there.

#include "core/outbox/outbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace aneroid;

namespace {

double cpuSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

std::vector<Reading> makeReadings(std::size_t count)
{
    std::vector<Reading> readings(count);
    for (std::size_t i = 0; i < count; ++i) {
        readings[i] = {.timestampMs = 1'763'116'200'000,
                       .device = static_cast<std::uint32_t>(i),
                       .sequence = static_cast<std::uint32_t>(i + 1),
                       .temperatureC = 21.5,
                       .humidity = 40.25,
                       .pressureHpa = 1013.0};
    }
    return readings;
}

struct Job
{
    const char *name;
    std::size_t handedOver; ///< readings at a time
    bool settle;
};

void measure(const Job &job, std::size_t count, const QString &folder)
{
    const std::vector<Reading> readings = makeReadings(job.handedOver);
    const auto run = std::make_shared<const RunIdentity>(
        RunIdentity{.run = "bench1", .version = "1", .deviceIds = {}});
    const QString target = QStringLiteral("http://127.0.0.1:8000");
    QElapsedTimer clock;
    clock.start();
    const double cpuBefore = cpuSeconds();
    {
        Outbox outbox({.file = folder + u'/' + QString::fromLatin1(job.name)});
        std::size_t handed = 0;
        std::size_t stored = 0;
        // As a sender does: no more on the way than it would keep in memory.
        constexpr std::size_t mostOnTheWay = 20'000;
        const auto handOver = [&] {
            while (handed < count && handed - stored < mostOnTheWay) {
                outbox.store(run, target, readings);
                handed += readings.size();
            }
        };
        QEventLoop loop;
        QObject::connect(&outbox, &Outbox::stored, &loop,
                         [&](const std::vector<StoredChunk> &chunks) {
                             for (const StoredChunk &chunk : chunks) {
                                 const int size = static_cast<int>(chunk.job.readings.size());
                                 for (int i = 0; job.settle && i < size; ++i)
                                     outbox.settle({chunk.id, i});
                                 stored += chunk.job.readings.size();
                             }
                             handOver();
                             if (stored >= count)
                                 loop.quit();
                         });
        handOver();
        loop.exec();
    } // the rest is settled here
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    std::printf("%-10s %9.0f readings/s  %.2f µs of CPU each\n", job.name,
                static_cast<double>(count) / seconds,
                (cpuSeconds() - cpuBefore) / static_cast<double>(count) * 1e6);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const std::size_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    for (const Job &job :
         {Job{"chunks", 10'000, true}, Job{"singles", 1, true}, Job{"kept", 10'000, false}})
        measure(job, count, folder);
    return 0;
}

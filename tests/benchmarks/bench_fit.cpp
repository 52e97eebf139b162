// How fast a recording of half a million rows is read and becomes a profile.

#include "core/fitting/recordingfit.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <cmath>
#include <cstdio>
#include <random>

namespace {

using namespace aneroid;

constexpr int rows = 525'600; // a year of minutes

/// A year of plausible air: a daily course, a slow walk, noise.
QByteArray recording()
{
    std::mt19937 random(1);
    std::normal_distribution<double> normal;
    double slow = 0.0;
    double pressure = 0.0;
    QByteArray csv = "timestamp,temperature_c,humidity,pressure_hpa\n";
    csv.reserve(rows * 45);
    for (int i = 0; i < rows; ++i) {
        slow = 0.9999 * slow + 0.01 * normal(random);
        pressure = 0.99995 * pressure + 0.03 * normal(random);
        const double hour = i / 60.0;
        char line[96];
        const int length = std::snprintf(
            line, sizeof line, "%d,%.2f,%.2f,%.2f\n", 1'672'531'200 + i * 60,
            20.0 + slow + std::sin(hour / 3.8197), 50.0 - 3.0 * slow + 0.1 * normal(random),
            1010.0 + pressure + 0.03 * normal(random));
        csv.append(line, length);
    }
    return csv;
}

double secondsSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

} // namespace

int main()
{
    const QByteArray csv = recording();
    QElapsedTimer timer;
    timer.start();
    const auto read = readRecording(csv, QStringLiteral("bench.csv"), {});
    const double reading = secondsSince(timer);
    if (!read)
        return 1;
    timer.start();
    const auto prepared = makeRegular(read->recording);
    const double cleaning = secondsSince(timer);
    FitRequest request;
    request.path = QStringLiteral("bench.csv");
    request.estimate.name = "bench";
    timer.start();
    const auto fit = fitRecording(csv, request, {});
    const double fitting = secondsSince(timer);
    if (!prepared || !fit)
        return 1;
    std::printf("%d rows, %.1f MB\n", rows, static_cast<double>(csv.size()) * 1e-6);
    std::printf("read      %6.3f s  %6.1f MB/s\n", reading,
                static_cast<double>(csv.size()) * 1e-6 / reading);
    std::printf("clean     %6.3f s\n", cleaning);
    std::printf("fit, all  %6.3f s (budget 10 s)\n", fitting);
    return 0;
}

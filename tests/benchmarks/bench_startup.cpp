// Milliseconds from starting the window's program to its first painted frame: the median of ten.
// Usage: bench_startup [PROGRAM], by default `aneroid` beside this one. The environment decides on
// which screen (QT_QPA_PLATFORM, DISPLAY).

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <vector>

namespace {

constexpr int rounds = 10;
constexpr int patienceMs = 60'000;

qint64 monotonicNs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

/// The program prints "first frame NANOSECONDS" by the same clock and ends.
std::optional<double> startMs(const QString &program, const QProcessEnvironment &environment,
                              const QString &folder)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder); // no .env of somebody's project
    const qint64 before = monotonicNs();
    process.start(program, {QStringLiteral("--exit-after-first-frame")});
    if (!process.waitForFinished(patienceMs))
        return std::nullopt;
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() < 3 || words.at(1) != "frame") {
        std::fputs(process.readAllStandardError().constData(), stderr);
        return std::nullopt;
    }
    return static_cast<double>(words.at(2).toLongLong() - before) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir home; // nothing is remembered, and nobody's database is touched
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    const QString program =
        argc > 1 ? QString::fromLocal8Bit(argv[1])
                 : QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("aneroid"));
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const std::optional<double> ms = startMs(program, environment, home.path());
        if (!ms) {
            std::fprintf(stderr, "%s did not paint a frame.\n", qPrintable(program));
            return 1;
        }
        times.push_back(*ms);
    }
    std::sort(times.begin(), times.end());
    const double median = (times[rounds / 2 - 1] + times[rounds / 2]) / 2.0;
    std::printf("start to first painted frame: median %.0f ms, least %.0f ms, most %.0f ms (%d "
                "starts)\n",
                median, times.front(), times.back(), rounds);
    return 0;
}

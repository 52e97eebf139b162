// How long the three charts take to show the whole history: for 10 k, 1 M and 10 M readings, in two
// sizes, standing still, with readings that arrive between the frames, and zooming, where nothing
// of the last frame can be used again. "compose" is the summary of the history and what Qt Charts
// makes of it, "paint" its drawing into an image, "screen" both on the platform's own window
// (QT_QPA_PLATFORM=xcb under Xvfb, or offscreen), "cpu" the processor's share of "total", which is
// what counts on a busy machine.

#include "core/recording/history.h"
#include "ui/charts/chartpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>
#include <utility>
#include <vector>

namespace {

using namespace aneroid;

constexpr int frames = 60;
constexpr TimeMs intervalMs = 10'000;

/// A walk with noise on it, which fills every pixel column from its lowest to its highest value.
class Readings
{
public:
    std::vector<Reading> batch(std::size_t count)
    {
        std::vector<Reading> readings(count);
        for (Reading &reading : readings)
            reading = next();
        return readings;
    }

private:
    Reading next()
    {
        const double day = static_cast<double>(m_made % 8640) / 8640.0 * 6.283185;
        m_walk = m_walk * 0.9999 + noise(0.02);
        Reading reading;
        reading.timestampMs = 1'763'116'200'000 + intervalMs * m_made;
        reading.sequence = static_cast<std::uint32_t>(++m_made);
        reading.temperatureC = centi(23.0 + 3.0 * std::sin(day) + m_walk + noise(0.05));
        reading.humidity = centi(50.0 - 8.0 * std::sin(day) + 3.0 * m_walk + noise(0.2));
        reading.pressureHpa = centi(1013.25 + 4.0 * m_walk + noise(0.1));
        return reading;
    }
    static double centi(double value) { return std::round(value * 100.0) / 100.0; }
    double noise(double deviation) { return m_normal(m_random) * deviation; }

    std::mt19937 m_random{1};
    std::normal_distribution<double> m_normal;
    TimeMs m_made = 0;
    double m_walk = 0.0;
};

struct Times
{
    std::vector<double> compose;
    std::vector<double> paint;
    std::vector<double> both;
    std::vector<double> cpu;
    std::vector<double> screen;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double elapsedMs(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

enum class Motion { Still, Arriving, Zooming };

void move(ChartPanel &panel, History &history, Readings &source, Motion motion, int frame)
{
    if (motion == Motion::Arriving)
        history.append(source.batch(20));
    if (motion != Motion::Zooming)
        return;
    const TimeMs first = history.timeAt(0);
    const TimeMs last = history.timeAt(history.size() - 1);
    panel.setVisibleSpan({first + (last - first) * (frame + 1) / 1000, last});
}

Times measure(ChartPanel &panel, QImage &image, History &history, Readings &source, Motion motion)
{
    Times times;
    for (int frame = 0; frame < frames; ++frame) {
        move(panel, history, source, motion, frame);
        QElapsedTimer clock;
        panel.hide(); // a hidden panel composes but does not paint
        const double cpuBefore = cpuMs();
        clock.start();
        panel.refreshNow();
        times.compose.push_back(elapsedMs(clock));
        clock.start();
        panel.render(&image);
        times.paint.push_back(elapsedMs(clock));
        times.cpu.push_back(cpuMs() - cpuBefore);
        times.both.push_back(times.compose.back() + times.paint.back());
    }
    panel.show();
    QCoreApplication::processEvents();
    for (int frame = 0; frame < frames; ++frame) {
        move(panel, history, source, motion, frame);
        QElapsedTimer clock;
        clock.start();
        panel.refreshNow();
        times.screen.push_back(elapsedMs(clock));
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    std::printf("platform %s, median of %d frames in ms\n",
                qPrintable(QApplication::platformName()), frames);
    std::printf("%10s  %-10s %-9s %8s %8s %8s %8s %8s\n", "readings", "size", "data", "compose",
                "paint", "total", "cpu", "screen");
    for (const std::size_t count :
         {std::size_t{10'000}, std::size_t{1'000'000}, std::size_t{10'000'000}}) {
        History history(count);
        Readings source;
        for (std::size_t made = 0; made < count; made += 10'000)
            history.append(source.batch(10'000));
        for (const QSize &size : {QSize(1200, 900), QSize(1920, 1080)}) {
            ChartPanel panel(history);
            panel.resize(size);
            panel.showAll();
            panel.show();
            QCoreApplication::processEvents();
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            for (const auto &[motion, name] :
                 {std::pair(Motion::Still, "still"), std::pair(Motion::Arriving, "arriving"),
                  std::pair(Motion::Zooming, "zooming")}) {
                const Times times = measure(panel, image, history, source, motion);
                std::printf(
                    "%10zu  %-10s %-9s %8.2f %8.2f %8.2f %8.2f %8.2f\n", count,
                    qPrintable(QStringLiteral("%1x%2").arg(size.width()).arg(size.height())), name,
                    median(times.compose), median(times.paint), median(times.both),
                    median(times.cpu), median(times.screen));
                std::fflush(stdout);
            }
        }
    }
    return 0;
}

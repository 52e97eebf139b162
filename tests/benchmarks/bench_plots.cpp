// The three charts beside three QCustomPlots of the same size with the same readings, in one run:
// what a frame takes that draws readings which have just arrived. QCustomPlot as a person would set
// it up for speed: one graph each, adaptive sampling, no antialiasing, axes that follow the data.
// Ours is measured as bench_charts does it, composing and painting; QCustomPlot by replot() into
// its own buffer and the copy of that to an image.

// QCustomPlot's header wants the words that the house is built without.
#undef QT_NO_FOREACH
#undef QT_NO_KEYWORDS

#include "core/recording/history.h"
#include "ui/charts/chartpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <memory>
#include <random>
#include <vector>

namespace {

using namespace aneroid;

constexpr int frames = 40;
constexpr TimeMs intervalMs = 10'000;
constexpr QSize plotSize(1200, 300);

/// As bench_charts has them: a walk with noise on it.
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
        m_walk = m_walk * 0.9999 + m_normal(m_random) * 0.02;
        const double noise = m_normal(m_random);
        Reading reading;
        reading.timestampMs = 1'763'116'200'000 + intervalMs * m_made;
        reading.sequence = static_cast<std::uint32_t>(++m_made);
        reading.temperatureC = 23.0 + m_walk + 0.05 * noise;
        reading.humidity = 50.0 + 3.0 * m_walk + 0.2 * noise;
        reading.pressureHpa = 1013.25 + 4.0 * m_walk + 0.1 * noise;
        return reading;
    }

    std::mt19937 m_random{1};
    std::normal_distribution<double> m_normal;
    TimeMs m_made = 0;
    double m_walk = 0.0;
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

double ours(ChartPanel &panel, History &history, Readings &source)
{
    QImage image(panel.size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        history.append(source.batch(20));
        panel.hide(); // a hidden panel composes but does not paint
        QElapsedTimer clock;
        clock.start();
        panel.refreshNow();
        panel.render(&image);
        times.push_back(elapsedMs(clock));
    }
    return median(times);
}

struct Plots
{
    std::array<std::unique_ptr<QCustomPlot>, channelCount> plots;

    explicit Plots(const History &history)
    {
        QVector<double> times;
        std::array<QVector<double>, channelCount> values;
        for (std::size_t i = 0; i < history.size(); ++i) {
            const Reading reading = history.at(i);
            times.append(static_cast<double>(reading.timestampMs) / 1000.0);
            for (const Channel channel : allChannels)
                values[indexOf(channel)].append(reading.channel(channel));
        }
        for (std::size_t i = 0; i < plots.size(); ++i) {
            plots[i] = std::make_unique<QCustomPlot>();
            plots[i]->setNotAntialiasedElements(QCP::aeAll);
            plots[i]->resize(plotSize);
            plots[i]->addGraph()->setData(times, values[i], true);
            plots[i]->graph()->setAdaptiveSampling(true);
            plots[i]->rescaleAxes();
        }
    }

    double measure(Readings &source)
    {
        QImage image(plotSize, QImage::Format_ARGB32_Premultiplied);
        std::vector<double> times;
        for (int frame = 0; frame < frames; ++frame) {
            const std::vector<Reading> batch = source.batch(20);
            QElapsedTimer clock;
            clock.start();
            for (const Channel channel : allChannels) {
                QCustomPlot &plot = *plots[indexOf(channel)];
                for (const Reading &reading : batch)
                    plot.graph()->addData(static_cast<double>(reading.timestampMs) / 1000.0,
                                          reading.channel(channel));
                plot.xAxis->setRangeUpper(static_cast<double>(batch.back().timestampMs) / 1000.0);
                plot.replot();
                plot.render(&image);
            }
            times.push_back(elapsedMs(clock));
        }
        return median(times);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    std::printf("three charts of %dx%d, median of %d frames in ms\n", plotSize.width(),
                plotSize.height(), frames);
    std::printf("%10s %10s %12s\n", "readings", "aneroid", "QCustomPlot");
    for (const std::size_t count :
         {std::size_t{10'000}, std::size_t{1'000'000}, std::size_t{10'000'000}}) {
        History history(count + 100'000);
        Readings source;
        for (std::size_t made = 0; made < count; made += 10'000)
            history.append(source.batch(10'000));
        Readings later = source;
        double theirs = 0.0;
        {
            Plots plots(history);
            theirs = plots.measure(later);
        }
        ChartPanel panel(history);
        panel.resize(plotSize.width(), plotSize.height() * 3);
        panel.showAll();
        panel.show();
        QCoreApplication::processEvents();
        std::printf("%10zu %10.2f %12.2f\n", count, ours(panel, history, source), theirs);
        std::fflush(stdout);
    }
    return 0;
}

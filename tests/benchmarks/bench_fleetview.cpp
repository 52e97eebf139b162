// What a fleet costs the window: taking readings in (history with links, band), one complete bucket
// of the band, a picked device's first walk over the whole ring, and composing the band and eight
// picked devices over all of it, standing still, with readings that arrive, and zooming; then the
// window's own parts: frames of the three charts in each view, and the table of ten thousand
// devices, refreshed and put in order. In ms of the processor.

#include "core/recording/deviceseries.h"
#include "core/recording/fleetband.h"
#include "core/recording/history.h"
#include "core/session/devicestates.h"
#include "ui/charts/chartpanel.h"
#include "ui/models/devicesmodel.h"
#include "ui/models/pickeddevices.h"
#include "ui/views/devicespanel.h"

#include <QApplication>
#include <QImage>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

namespace {

using namespace aneroid;

constexpr TimeMs intervalMs = 10'000;
constexpr int columns = 1100;

/// One reading of each device an interval, spread over it.
class Fleet
{
public:
    explicit Fleet(std::uint32_t devices)
        : m_devices(devices)
    {
    }

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
        Reading reading;
        reading.device = static_cast<std::uint32_t>(m_made % m_devices);
        const auto round = static_cast<TimeMs>(m_made / m_devices);
        reading.sequence = static_cast<std::uint32_t>(round + 1);
        reading.timestampMs =
            1'763'116'200'000 + intervalMs * round + intervalMs * reading.device / m_devices;
        const double day = static_cast<double>(round % 8640) / 8640.0 * 6.283185;
        reading.temperatureC = 23.0 + 3.0 * std::sin(day) + m_normal(m_random);
        reading.humidity = 50.0 - 8.0 * std::sin(day) + 3.0 * m_normal(m_random);
        reading.pressureHpa = 1013.25 + 2.0 * m_normal(m_random);
        ++m_made;
        return reading;
    }

    std::uint32_t m_devices;
    std::uint64_t m_made = 0;
    std::mt19937 m_random{1};
    std::normal_distribution<double> m_normal;
};

/// Of this thread on a processor, which is what counts on a busy machine.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double msSince(double begin)
{
    return cpuMs() - begin;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void bucketCost(std::uint32_t devices)
{
    FleetBand band;
    Fleet fleet(devices);
    band.append(fleet.batch(devices));
    const std::vector<Reading> second = fleet.batch(devices);
    auto begin = cpuMs();
    band.append(std::span(second).first(1));
    const double complete = msSince(begin);
    begin = cpuMs();
    band.append(std::span(second).subspan(1));
    std::printf("  a bucket of %u devices: complete in %.2f ms, taken in at %.1f ns a reading\n",
                devices, complete, 1e6 * msSince(begin) / devices);
}

void measure(std::uint32_t devices)
{
    constexpr std::size_t count = 10'000'000;
    History history(count);
    FleetBand band;
    Fleet fleet(devices);
    double historyMs = 0.0;
    for (std::size_t made = 0; made < count; made += 100'000) {
        const std::vector<Reading> batch = fleet.batch(100'000);
        const auto begin = cpuMs();
        history.append(batch);
        historyMs += msSince(begin);
        band.append(batch);
    }
    const double beside = static_cast<double>(history.pyramidBytes() + history.linkBytes());
    std::printf("%u devices, 10 M readings: history at %.1f ns a reading, %.1f %% beside\n",
                devices, 1e6 * historyMs / static_cast<double>(count),
                100.0 * beside / static_cast<double>(history.readingBytes()));
    auto begin = cpuMs();
    std::vector<DeviceSeries> picked;
    for (std::uint32_t pick = 0; pick < std::min(devices, 8U); ++pick)
        picked.emplace_back(history, pick);
    std::printf("  %zu picked devices walked in %.2f ms\n", picked.size(), msSince(begin));
    for (const char *const motion : {"still", "arriving", "zooming"}) {
        std::vector<double> bandMs;
        std::vector<double> pickMs;
        std::vector<std::vector<FleetBand::Point>> bandRuns;
        std::vector<std::vector<History::Point>> runs;
        for (int frame = 0; frame < 60; ++frame) {
            if (*motion == 'a') {
                const std::vector<Reading> batch = fleet.batch(std::max(20U, devices / 300));
                history.append(batch);
                band.append(batch);
            }
            const TimeMs last = history.timeAt(history.size() - 1);
            TimeMs first = history.timeAt(0);
            if (*motion == 'z')
                first += (last - first) * (frame + 1) / 61;
            begin = cpuMs();
            for (const Channel channel : allChannels)
                band.summarise(channel, first, last, columns, bandRuns);
            bandMs.push_back(msSince(begin));
            begin = cpuMs();
            for (DeviceSeries &series : picked) {
                series.update();
                for (const Channel channel : allChannels)
                    series.summarise(channel, first, last, columns, runs);
            }
            pickMs.push_back(msSince(begin));
        }
        std::printf("  %-9s band %.2f ms (worst %.2f), picks %.2f ms (worst %.2f)\n", motion,
                    median(bandMs), *std::max_element(bandMs.begin(), bandMs.end()), median(pickMs),
                    *std::max_element(pickMs.begin(), pickMs.end()));
    }
}

double worst(const std::vector<double> &values)
{
    return *std::max_element(values.begin(), values.end());
}

void chartFrames(History &history, FleetBand &band, Fleet &fleet)
{
    ChartPanel panel(history);
    panel.resize(1200, 900);
    panel.setBand(&band);
    std::vector<PickedDevice> picked;
    for (std::uint32_t pick = 0; pick < 8; ++pick)
        picked.push_back({pick, pick * 1000, QStringLiteral("bme280_%1").arg(pick)});
    panel.setPicked(picked);
    QImage image(panel.size(), QImage::Format_ARGB32_Premultiplied);
    for (const bool whole : {true, false}) {
        for (const auto &[view, name] :
             {std::pair(FleetView::AllReadings, "all readings"), std::pair(FleetView::Band, "band"),
              std::pair(FleetView::Picked, "eight picked")}) {
            panel.setView(view);
            panel.setFollowLength(3'600'000);
            whole ? panel.showAll() : panel.setFollowing(true);
            std::vector<double> compose;
            std::vector<double> paint;
            for (int frame = 0; frame < 60; ++frame) {
                const std::vector<Reading> batch = fleet.batch(100);
                history.append(batch);
                band.append(batch);
                double begin = cpuMs();
                panel.refreshNow();
                compose.push_back(msSince(begin));
                begin = cpuMs();
                panel.render(&image);
                paint.push_back(msSince(begin));
            }
            std::printf("  charts 1200x900, %s, %s: compose %.2f ms (worst %.2f), paint %.2f ms\n",
                        whole ? "10 M readings" : "an hour", name, median(compose), worst(compose),
                        median(paint));
        }
    }
}

void tableFrames(History &history, Fleet &fleet)
{
    std::vector<std::string> ids;
    for (int n = 1; n <= 10'000; ++n)
        ids.push_back("bme280_" + std::to_string(n));
    DeviceStates states;
    states.begin(ids.size());
    PickedDevices picks;
    DevicesPanel panel(history, states, picks);
    panel.setDevices(ids);
    panel.resize(1200, 900);
    panel.show();
    QCoreApplication::processEvents();
    auto *const table = panel.findChild<QTableView *>(QStringLiteral("devicesTable"));
    std::vector<double> refresh;
    std::vector<double> order;
    for (int frame = 0; frame < 60; ++frame) {
        history.append(fleet.batch(100));
        double begin = cpuMs();
        panel.refresh();
        table->viewport()->repaint();
        refresh.push_back(msSince(begin));
        begin = cpuMs();
        table->sortByColumn(DevicesModel::Temperature,
                            frame % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        order.push_back(msSince(begin));
    }
    std::printf("  table of 10000 devices: refreshed and painted in %.2f ms, put in order in %.2f "
                "ms\n",
                median(refresh), median(order));
}

void windowParts()
{
    constexpr std::size_t count = 10'000'000;
    History history(count);
    FleetBand band;
    Fleet fleet(10'000);
    for (std::size_t made = 0; made < count; made += 100'000) {
        const std::vector<Reading> batch = fleet.batch(100'000);
        history.append(batch);
        band.append(batch);
    }
    std::printf("10000 devices, 10 M readings\n");
    chartFrames(history, band, fleet);
    tableFrames(history, fleet);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    for (const std::uint32_t devices : {10'000U, 100'000U, 1'000'000U})
        bucketCost(devices);
    for (const std::uint32_t devices : {2U, 8U, 100U, 10'000U})
        measure(devices);
    windowParts();
    return 0;
}

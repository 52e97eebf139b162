#include "core/session/trueairrecord.h"

#include "core/recording/stretch.h"
#include "core/simulation/run.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <vector>

namespace aneroid {

namespace {

std::vector<TimeMs> timesOf(std::span<const Reading> readings)
{
    std::vector<TimeMs> times(readings.size());
    std::ranges::transform(readings, times.begin(), &Reading::timestampMs);
    return times;
}

/// The true air of readings that were made before: the run once more, without making any.
std::vector<Air> airOf(const Scenario &scenario, const DeviceIds &ids, std::uint32_t device,
                       std::span<const TimeMs> times)
{
    Run run(scenario, ids);
    std::vector<Air> air;
    const auto addBefore = [&](TimeMs end) {
        const auto from = times.begin() + static_cast<std::ptrdiff_t>(air.size());
        const auto to = std::lower_bound(from, times.end(), end);
        const std::vector<Air> part = run.trueAir(device, {from, to});
        air.insert(air.end(), part.begin(), part.end());
    };
    for (const Act &act : scenario.acts) {
        addBefore(scenario.startMs + act.atMs);
        run.apply(act);
    }
    addBefore(std::numeric_limits<TimeMs>::max());
    return air;
}

} // namespace

TrueAirRecord::TrueAirRecord(Simulation &simulation, const History &history, std::size_t capacity,
                             QObject *parent)
    : QObject(parent)
    , m_simulation(simulation)
    , m_history(history)
    , m_air(capacity)
{
    connect(&simulation, &Simulation::readingsReady, this, &TrueAirRecord::take);
}

void TrueAirRecord::follow(std::optional<std::uint32_t> device)
{
    if (device == m_device)
        return;
    m_device = device;
    begin();
}

void TrueAirRecord::begin()
{
    if (!m_air.empty())
        m_air.clear();
    if (m_device)
        lookBack();
}

void TrueAirRecord::take(const QList<Reading> &batch, bool gapBefore)
{
    if (!m_device)
        return;
    std::vector<Reading> own;
    std::ranges::copy_if(batch, std::back_inserter(own),
                         [this](const Reading &reading) { return reading.device == *m_device; });
    if (gapBefore)
        m_air.append({}, true);
    append(own, m_simulation.trueAir(*m_device, timesOf(own)));
}

void TrueAirRecord::lookBack()
{
    std::vector<Reading> past;
    std::vector<std::size_t> gaps; // places in `past`, from the newest back
    const Stretch stretch = m_history.stretch();
    std::optional<std::size_t> index = m_history.newestOf(*m_device);
    while (index && past.size() < m_air.capacity()) {
        past.push_back(m_history.at(*index));
        const std::optional<std::size_t> before = m_history.previousOf(*index);
        if (before && stretch.hasGap(stretch.first + *before, stretch.first + *index))
            gaps.push_back(past.size());
        index = before;
    }
    if (past.empty())
        return;
    std::ranges::reverse(past);
    const std::vector<Air> air =
        airOf(m_simulation.scenario(), m_simulation.deviceIds(), *m_device, timesOf(past));
    std::size_t done = 0;
    std::ranges::reverse(gaps);
    gaps.push_back(0); // to the end
    for (const std::size_t gap : gaps) {
        const std::size_t end = past.size() - gap;
        append(std::span(past).subspan(done, end - done), std::span(air).subspan(done, end - done));
        if (gap > 0)
            m_air.append({}, true);
        done = end;
    }
}

void TrueAirRecord::append(std::span<const Reading> readings, std::span<const Air> air)
{
    std::vector<Reading> truth(
        readings.begin(),
        readings.begin() + static_cast<std::ptrdiff_t>(std::min(readings.size(), air.size())));
    for (std::size_t i = 0; i < truth.size(); ++i) {
        truth[i].device = 0; // one line, whichever it is
        truth[i].temperatureC = air[i].temperatureC;
        truth[i].humidity = air[i].humidity;
        truth[i].pressureHpa = air[i].pressureHpa;
    }
    m_air.append(truth);
}

} // namespace aneroid

#include "moc_trueairrecord.cpp"

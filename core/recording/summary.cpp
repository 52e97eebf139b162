#include "core/recording/summary.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace aneroid {

namespace {

/// More devices than this are shown as one band even where every reading would fit.
constexpr std::size_t mostSeparateDevices = 32;

/// Writes runs into a vector of vectors whose memory is used again.
class RunWriter
{
public:
    explicit RunWriter(std::vector<std::vector<History::Point>> &runs)
        : m_runs(runs)
    {
    }
    ~RunWriter() { m_runs.resize(m_used); }
    RunWriter(const RunWriter &) = delete;
    RunWriter &operator=(const RunWriter &) = delete;

    /// The index of a fresh run.
    std::size_t begin()
    {
        if (m_used == m_runs.size())
            m_runs.emplace_back();
        m_runs[m_used].clear();
        return m_used++;
    }
    void add(std::size_t run, TimeMs time, std::int32_t value)
    {
        m_runs[run].push_back({time, value / 100.0});
    }

private:
    std::vector<std::vector<History::Point>> &m_runs;
    std::size_t m_used = 0;
};

/// Walks the gap marks upwards along with the readings.
class GapCursor
{
public:
    GapCursor(const std::deque<std::uint64_t> &gaps, std::uint64_t first)
        : m_next(std::lower_bound(gaps.begin(), gaps.end(), first))
        , m_end(gaps.end())
    {
    }
    /// `number` must not fall from call to call.
    bool isBefore(std::uint64_t number)
    {
        while (m_next != m_end && *m_next < number)
            ++m_next;
        return m_next != m_end && *m_next == number;
    }

private:
    std::deque<std::uint64_t>::const_iterator m_next;
    std::deque<std::uint64_t>::const_iterator m_end;
};

/// One polyline for all devices, at most two points a column.
class Band
{
public:
    Band(const Stretch &stretch, Channel channel, RunWriter &writer, std::uint64_t first)
        : m_stretch(stretch)
        , m_channel(channel)
        , m_writer(writer)
        , m_gaps(stretch.gaps, first)
    {
    }

    /// `first`: the number that the first reading in sight has or would have.
    void draw(std::span<const Column> columns, std::uint64_t first)
    {
        const std::uint64_t last = columns.empty() ? first : columns.back().last;
        if (columns.empty() && (first == m_stretch.first || last == m_stretch.last))
            return; // nothing to see, and no line that crosses
        if (first > m_stretch.first && !m_gaps.isBefore(first))
            addReading(first - 1);
        for (const Column &column : columns)
            addColumn(column);
        if (last < m_stretch.last && m_open && !m_gaps.isBefore(last))
            addReading(last);
    }

private:
    void breakBefore(std::uint64_t number)
    {
        if (!m_open || m_gaps.isBefore(number))
            m_run = m_writer.begin();
        m_open = true;
    }

    void addReading(std::uint64_t number)
    {
        breakBefore(number);
        const PackedReading &reading = m_stretch.readings[number];
        m_writer.add(m_run, reading.timestampMs, centi(reading, m_channel));
    }

    /// A gap inside a column of more than two readings is narrower than a pixel and not shown.
    void addColumn(const Column &column)
    {
        breakBefore(column.first);
        const std::int32_t low = column.extremes.minimum(m_channel);
        const std::int32_t high = column.extremes.maximum(m_channel);
        const bool lowFirst = (column.lowFirst >> indexOf(m_channel) & 1U) != 0;
        const std::uint64_t count = column.last - column.first;
        m_writer.add(m_run, column.beginMs, lowFirst ? low : high);
        if (count == 1 || (count > 2 && low == high))
            return;
        if (count == 2)
            breakBefore(column.first + 1);
        m_writer.add(m_run, column.endMs, lowFirst ? high : low);
    }

    const Stretch &m_stretch;
    Channel m_channel;
    RunWriter &m_writer;
    GapCursor m_gaps;
    std::size_t m_run = 0;
    bool m_open = false;
};

/// The devices in [first, last), or none where there are too many to tell apart.
std::vector<std::uint32_t> devicesIn(const Stretch &stretch, std::uint64_t first,
                                     std::uint64_t last)
{
    std::vector<std::uint32_t> devices;
    for (std::uint64_t number = first; number < last; ++number) {
        const std::uint32_t device = stretch.readings[number].device();
        if (std::find(devices.begin(), devices.end(), device) != devices.end())
            continue;
        if (devices.size() == mostSeparateDevices)
            return {};
        devices.push_back(device);
    }
    return devices;
}

/// A polyline for each device with every reading, where that is little: readings of several devices
/// in order of time would zigzag between them. Neighbours outside are looked for nearby only.
void drawDevices(const Stretch &stretch, Channel channel, std::uint64_t first, std::uint64_t last,
                 RunWriter &writer)
{
    constexpr std::uint64_t reach = 4 * mostSeparateDevices;
    const std::uint64_t begin = std::max(stretch.first, first - std::min(first, reach));
    const std::uint64_t end = std::min(stretch.last, last + reach);
    std::unordered_map<std::uint32_t, std::uint64_t> before; // device -> its neighbour on the left
    std::unordered_map<std::uint32_t, std::size_t> open;     // device -> its run
    std::unordered_map<std::uint32_t, bool> closed;          // device has its right neighbour
    GapCursor gaps(stretch.gaps, begin);
    for (std::uint64_t number = begin; number < end; ++number) {
        const PackedReading &reading = stretch.readings[number];
        const std::uint32_t device = reading.device();
        if (gaps.isBefore(number)) {
            before.clear();
            open.clear();
        }
        if (number < first) {
            before[device] = number;
            continue;
        }
        if (number >= last && (!open.contains(device) || closed[device]))
            continue;
        if (!open.contains(device)) {
            open[device] = writer.begin();
            if (const auto left = before.find(device); left != before.end()) {
                const PackedReading &neighbour = stretch.readings[left->second];
                writer.add(open[device], neighbour.timestampMs, centi(neighbour, channel));
            }
            before.erase(device);
        }
        writer.add(open[device], reading.timestampMs, centi(reading, channel));
        closed[device] = number >= last;
    }
}

} // namespace

void summarise(const Stretch &stretch, ColumnCache &cache, Channel channel, TimeMs from, TimeMs to,
               int columns, std::vector<std::vector<History::Point>> &runs)
{
    RunWriter writer(runs);
    if (stretch.first == stretch.last || columns <= 0 || to < from)
        return;
    const ColumnGrid grid(from, to, columns);
    const std::span<const Column> shown = cache.columns(stretch, grid);
    const std::uint64_t first = shown.empty()
                                    ? stretch.lowerBound(grid.begin(), stretch.first, stretch.first)
                                    : shown.front().first;
    const std::uint64_t last = shown.empty() ? first : shown.back().last;
    if (last - first <= 2 * static_cast<std::uint64_t>(columns) &&
        devicesIn(stretch, first, last).size() > 1) {
        drawDevices(stretch, channel, first, last, writer);
        return;
    }
    Band(stretch, channel, writer, first).draw(shown, first);
}

} // namespace aneroid

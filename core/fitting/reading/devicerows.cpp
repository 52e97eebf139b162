#include "core/fitting/reading/devicerows.h"

#include "core/base/median.h"
#include "core/fitting/fitwords.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <ranges>

namespace aneroid {

namespace {

QString textOf(const std::string &name)
{
    return QString::fromStdString(name);
}

/// The least that a channel must move from row to row to be of two sensors, in °C, % and hPa.
constexpr std::array leastJumps{1.0, 3.0, 1.0};

std::vector<std::size_t> orderOf(const Recording &recording)
{
    std::vector<std::size_t> order(recording.times.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!std::ranges::is_sorted(recording.times))
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return recording.times[i]; });
    return order;
}

bool differ(const Recording &recording, std::size_t a, std::size_t b)
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        const std::vector<float> &values = recording.values[c];
        if (values.empty() || !std::isfinite(values[a]) || !std::isfinite(values[b]))
            continue;
        if (std::abs(static_cast<double>(values[a] - values[b])) > 0.3 * leastJumps[c])
            return true;
    }
    return false;
}

std::size_t repeatedOtherwise(const Recording &recording, const std::vector<std::size_t> &order)
{
    std::size_t count = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (recording.times[order[i]] == recording.times[order[i - 1]] &&
            differ(recording, order[i], order[i - 1]))
            ++count;
    }
    return count;
}

/// How far values lie from those `lag` rows before.
double moveOver(const std::vector<float> &values, const std::vector<std::size_t> &order,
                std::size_t lag)
{
    constexpr std::size_t most = 20'000;
    std::vector<double> moves;
    for (std::size_t i = lag; i < order.size() && moves.size() < most; ++i) {
        const double move =
            std::abs(static_cast<double>(values[order[i]] - values[order[i - lag]]));
        if (std::isfinite(move))
            moves.push_back(move);
    }
    return medianOf(std::move(moves));
}

/// Values that come back after two rows, or three, and lie elsewhere in between.
bool alternates(const Recording &recording, const std::vector<std::size_t> &order, std::size_t c)
{
    constexpr double times = 5.0;
    constexpr std::size_t fewest = 30;
    const std::vector<float> &values = recording.values[c];
    if (values.empty() || order.size() < fewest)
        return false;
    const double one = moveOver(values, order, 1);
    if (one < leastJumps[c])
        return false;
    return std::ranges::any_of(std::array<std::size_t, 3>{2, 3, 4}, [&](std::size_t lag) {
        return moveOver(values, order, lag) * times < one;
    });
}

} // namespace

DeviceRows::DeviceRows(const ReadOptions &options)
    : m_wanted(options.device.trimmed().toStdString())
{
}

DeviceRows::Device &DeviceRows::find(std::string_view name)
{
    if (m_last < m_devices.size() && m_devices[m_last].name == name)
        return m_devices[m_last];
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        if (m_devices[i].name == name) {
            m_last = i;
            return m_devices[i];
        }
    }
    m_last = m_devices.size();
    m_devices.push_back({std::string(name), 0});
    return m_devices.back();
}

bool DeviceRows::take(std::string_view name)
{
    constexpr std::size_t few = 1000; // looked through one by one
    const bool wanted = m_wanted.empty() || name == m_wanted;
    m_leftOut += wanted ? 0 : 1;
    if (m_devices.size() >= few && !(m_last < m_devices.size() && m_devices[m_last].name == name))
        m_overflown = true;
    else
        ++find(name).rows;
    return wanted;
}

QString DeviceRows::problem(const RecordingColumns &columns, std::size_t rows,
                            const ReadOptions &options) const
{
    constexpr std::size_t shown = 8;
    std::vector<Device> devices = m_devices;
    std::erase_if(devices, [](const Device &device) { return device.name.empty(); });
    std::ranges::stable_sort(devices, std::greater{}, &Device::rows);
    QStringList names;
    for (const Device &device : devices | std::views::take(shown))
        names.append(
            FitWords::tr("\"%1\" (%Ln row(s))", nullptr,
                         static_cast<int>(std::min<std::size_t>(device.rows, 2'000'000'000)))
                .arg(textOf(device.name)));
    if (devices.size() > shown)
        names.append(QStringLiteral("…"));
    if (!m_wanted.empty() && columns.device < 0)
        return FitWords::tr("no column is known to tell sensors apart, such as \"%1\"; name it "
                            "(%2)")
            .arg(textOf(m_wanted), nameOf(ReadOption::DeviceColumn, options));
    if (!m_wanted.empty()) {
        const bool there = std::ranges::any_of(
            devices, [this](const Device &device) { return device.name == m_wanted; });
        return there || m_overflown
                   ? QString()
                   : FitWords::tr("column \"%1\" has no rows of \"%2\"; there are %3")
                         .arg(columns.deviceName, textOf(m_wanted),
                              names.join(QStringLiteral(", ")));
    }
    // A name in each row only counts them; one or two rows each are no sensors.
    constexpr std::size_t fewestEach = 3;
    const bool counts = m_overflown || devices.size() * fewestEach > rows;
    if (devices.size() < 2 || (counts && options.deviceColumn.isEmpty()))
        return {};
    return FitWords::tr("column \"%1\" holds %Ln sensor(s): %2; say which one (%3)", nullptr,
                        static_cast<int>(devices.size()))
        .arg(columns.deviceName, names.join(QStringLiteral(", ")),
             nameOf(ReadOption::Device, options));
}

QString severalSensors(const Recording &recording, const ReadOptions &options)
{
    constexpr std::size_t aFifth = 5;
    const std::vector<std::size_t> order = orderOf(recording);
    const std::size_t repeated = repeatedOtherwise(recording, order);
    const QString ways =
        FitWords::tr("name the column that tells them apart and the one to use "
                     "(%1, %2), or keep one sensor's rows")
            .arg(nameOf(ReadOption::DeviceColumn, options), nameOf(ReadOption::Device, options));
    if (repeated * aFifth > order.size())
        return FitWords::tr("%Ln row(s) have the instant of another one and other values, as of "
                            "several sensors; %1",
                            nullptr,
                            static_cast<int>(std::min<std::size_t>(repeated, 2'000'000'000)))
            .arg(ways);
    for (const Channel channel : allChannels) {
        if (alternates(recording, order, indexOf(channel)))
            return FitWords::tr(
                       "the values of %1 alternate from row to row, as of several sensors; "
                       "%2")
                .arg(channelWord(channel), ways);
    }
    return {};
}

} // namespace aneroid

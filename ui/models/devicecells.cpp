#include "ui/models/devicecells.h"

#include "ui/models/devicesmodel.h"
#include "ui/models/display.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aneroid {
namespace {

int count(std::uint32_t readings)
{
    return static_cast<int>(std::min<std::uint32_t>(readings, std::numeric_limits<int>::max()));
}

/// Trouble is more than waiting, however much waits.
double deliveryKey(const DeviceState &state)
{
    return 1e12 * static_cast<double>(DeviceCells::healthOf(state)) + 1e6 * state.refused +
           1e6 * state.dropped + state.waiting();
}

} // namespace

void DeviceCells::setDevices(const DeviceIds &ids, DeviceOrigins origins)
{
    m_ids = ids;
    m_origins = std::move(origins);
}

DeviceState DeviceCells::stateOf(std::uint32_t device) const
{
    return device < m_states.count() ? m_states.of(device) : DeviceState();
}

DeviceCells::Health DeviceCells::healthOf(const DeviceState &state)
{
    if (state.troubled())
        return Health::Troubled;
    return state.waiting() > 0 ? Health::Waiting : Health::Fine;
}

QString DeviceCells::text(std::uint32_t device, int column) const
{
    switch (column) {
    case DevicesModel::Device:
        return QString::fromStdString(m_ids[device]);
    case DevicesModel::Distance:
        return m_origins.place ? numberLabel(distanceKm(device), 1) : QString();
    case DevicesModel::Climate:
        return climateText(device);
    case DevicesModel::Delivery:
        return deliveryText(stateOf(device));
    default:
        return readingText(device, column);
    }
}

QString DeviceCells::readingText(std::uint32_t device, int column) const
{
    const std::optional<std::size_t> newest = m_history.newestOf(device);
    if (!newest)
        return {};
    const Reading reading = m_history.at(*newest);
    switch (column) {
    case DevicesModel::Time:
        return timeLabel(reading.timestampMs, m_utcOffset);
    case DevicesModel::Temperature:
        return numberLabel(reading.temperatureC, 2);
    case DevicesModel::Humidity:
        return numberLabel(reading.humidity, 2);
    case DevicesModel::Pressure:
        return numberLabel(reading.pressureHpa, 2);
    case DevicesModel::Weather:
        return weatherLabel(reading.weather);
    default:
        return {};
    }
}

QString DeviceCells::deliveryText(const DeviceState &state) const
{
    if (state.handed == 0)
        return {};
    QStringList parts;
    if (state.refused > 0)
        parts.append(tr("%n refused", "readings", count(state.refused)));
    if (state.dropped > 0)
        parts.append(tr("%n dropped", "readings", count(state.dropped)));
    if (state.byFault > 0)
        parts.append(tr("%n by fault", "readings", count(state.byFault)));
    if (state.waiting() > 0 && state.failing)
        parts.append(tr("%n waiting for a retry", "readings", count(state.waiting())));
    else if (state.waiting() > 0)
        parts.append(tr("%n waiting", "readings", count(state.waiting())));
    return parts.isEmpty() ? tr("Delivered") : parts.join(QStringLiteral(", "));
}

QString DeviceCells::deliveryTip(const DeviceState &state) const
{
    const QString text = deliveryText(state);
    if (state.lastAccepted == 0)
        return text;
    return text + QLatin1Char('\n') +
           tr("Accepted up to sequence %1").arg(countLabel(state.lastAccepted));
}

QString DeviceCells::climateText(std::uint32_t device) const
{
    if (!hasClimates() || !m_origins.climate)
        return {};
    return m_origins.climates.value(static_cast<qsizetype>(m_origins.climate(device)));
}

double DeviceCells::distanceKm(std::uint32_t device) const
{
    if (!m_origins.place)
        return noKey;
    const Place place = m_origins.place(device);
    return std::hypot(place.eastKm, place.northKm);
}

QString DeviceCells::placeText(std::uint32_t device) const
{
    if (!m_origins.place)
        return {};
    const Place place = m_origins.place(device);
    const auto km = [](double value) { return numberLabel(std::abs(value), 2); };
    const QString east = place.eastKm < 0.0 ? tr("%1 km west").arg(km(place.eastKm))
                                            : tr("%1 km east").arg(km(place.eastKm));
    const QString north = place.northKm < 0.0 ? tr("%1 km south").arg(km(place.northKm))
                                              : tr("%1 km north").arg(km(place.northKm));
    return tr("%1, %2 of the middle of the fleet", "places in km").arg(east, north);
}

QString DeviceCells::toolTip(std::uint32_t device, int column) const
{
    switch (column) {
    case DevicesModel::Trend:
        return sparklineText(device);
    case DevicesModel::Delivery:
        return deliveryTip(stateOf(device));
    case DevicesModel::Device:
    case DevicesModel::Climate:
        return text(device, column);
    case DevicesModel::Distance:
        return placeText(device);
    default:
        break;
    }
    const std::optional<std::size_t> newest = m_history.newestOf(device);
    if (column != DevicesModel::Time || !newest)
        return {};
    return dateTimeLabel(m_history.timeAt(*newest), m_utcOffset);
}

double DeviceCells::key(std::uint32_t device, int column) const
{
    switch (column) {
    case DevicesModel::Distance:
        return distanceKm(device);
    case DevicesModel::Climate:
        return hasClimates() && m_origins.climate ? m_origins.climate(device) : noKey;
    case DevicesModel::Delivery:
        return deliveryKey(stateOf(device));
    default:
        return readingKey(device, column);
    }
}

double DeviceCells::readingKey(std::uint32_t device, int column) const
{
    const std::optional<std::size_t> newest = m_history.newestOf(device);
    if (!newest)
        return noKey;
    const Reading reading = m_history.at(*newest);
    switch (column) {
    case DevicesModel::Time:
        return static_cast<double>(reading.timestampMs);
    case DevicesModel::Temperature:
        return reading.temperatureC;
    case DevicesModel::Humidity:
        return reading.humidity;
    case DevicesModel::Pressure:
        return reading.pressureHpa;
    case DevicesModel::Weather:
        return static_cast<double>(reading.weather);
    default:
        return reading.channel(m_sparkline);
    }
}

QList<double> DeviceCells::sparkline(std::uint32_t device) const
{
    QList<double> values;
    values.reserve(DevicesModel::sparklineLength);
    for (auto index = m_history.newestOf(device);
         index && values.size() < DevicesModel::sparklineLength;
         index = m_history.previousOf(*index))
        values.append(m_history.at(*index).channel(m_sparkline));
    std::reverse(values.begin(), values.end());
    return values;
}

QString DeviceCells::sparklineText(std::uint32_t device) const
{
    const QList<double> values = sparkline(device);
    if (values.isEmpty())
        return {};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return tr("From %1 to %2 in the latest readings")
        .arg(numberLabel(*low, 2), numberLabel(*high, 2));
}

QString DeviceCells::longName(int column)
{
    switch (column) {
    case DevicesModel::Plot:
        return tr("Plot");
    case DevicesModel::Device:
        return tr("Device");
    case DevicesModel::Distance:
        return tr("Distance from the middle of the fleet (km)");
    case DevicesModel::Climate:
        return tr("Climate profile");
    case DevicesModel::Time:
        return tr("Time of the last reading");
    case DevicesModel::Temperature:
        return tr("Temperature (°C)");
    case DevicesModel::Humidity:
        return tr("Humidity (%)");
    case DevicesModel::Pressure:
        return tr("Pressure (hPa)");
    case DevicesModel::Weather:
        return tr("Weather");
    case DevicesModel::Trend:
        return tr("Trend");
    default:
        return tr("Delivery");
    }
}

} // namespace aneroid

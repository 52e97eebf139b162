#include "ui/models/readingsmodel.h"

#include "ui/models/display.h"

#include <algorithm>
#include <array>

namespace aneroid {

ReadingsModel::ReadingsModel(const History &history, QObject *parent, int limit)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_limit(limit)
{
    restart();
}

int ReadingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ReadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() >= Sequence && index.column() <= Pressure;
        return cellAlignment(isNumber);
    }
    if (role != Qt::DisplayRole && role != PlainRole)
        return {};
    const quint64 number = m_end - 1 - static_cast<quint64>(index.row());
    const quint64 oldest = m_history.overwritten();
    if (number < oldest || number - oldest >= m_history.size())
        return QString(); // overwritten since the last refresh
    const Reading reading = m_history.at(static_cast<std::size_t>(number - oldest));
    return role == PlainRole ? plainText(reading, index.column()) : text(reading, index.column());
}

/// As exported files have it.
QString ReadingsModel::plainText(const Reading &reading, int column) const
{
    switch (column) {
    case Time:
        return isoLabel(reading.timestampMs);
    case Sequence:
        return QString::number(reading.sequence);
    case Temperature:
        return plainNumber(reading.temperatureC);
    case Humidity:
        return plainNumber(reading.humidity);
    case Pressure:
        return plainNumber(reading.pressureHpa);
    default:
        return text(reading, column);
    }
}

QString ReadingsModel::text(const Reading &reading, int column) const
{
    switch (column) {
    case Time:
        return dateTimeLabel(reading.timestampMs, m_utcOffset);
    case Device:
        return reading.device < m_deviceIds.size()
                   ? QString::fromStdString(m_deviceIds[reading.device])
                   : QString();
    case Sequence:
        return countLabel(reading.sequence);
    case Temperature:
        return numberLabel(reading.temperatureC, 2);
    case Humidity:
        return numberLabel(reading.humidity, 2);
    case Pressure:
        return numberLabel(reading.pressureHpa, 2);
    case Weather:
        return weatherLabel(reading.weather);
    default:
        return {};
    }
}

QVariant ReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= Sequence && section <= Pressure;
        return cellAlignment(isNumber);
    }
    if (role == PlainRole) {
        constexpr std::array names{"timestamp", "device_id",    "sequence",     "temperature_c",
                                   "humidity",  "pressure_hpa", "weather_event"};
        return QString::fromLatin1(names.at(static_cast<std::size_t>(section)));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Device:
        return tr("Device");
    case Sequence:
        return tr("Sequence");
    case Temperature:
        return tr("Temperature (°C)");
    case Humidity:
        return tr("Humidity (%)");
    case Pressure:
        return tr("Pressure (hPa)");
    default:
        return tr("Weather");
    }
}

void ReadingsModel::setDeviceIds(const DeviceIds &ids)
{
    if (ids == m_deviceIds)
        return;
    m_deviceIds = ids;
    repaint();
}

void ReadingsModel::setDisplayUtcOffset(int minutes)
{
    if (minutes == m_utcOffset)
        return;
    m_utcOffset = minutes;
    repaint();
}

void ReadingsModel::refresh()
{
    const quint64 end = m_history.overwritten() + m_history.size();
    const int rows = static_cast<int>(
        std::min<std::size_t>(m_history.size(), static_cast<std::size_t>(m_limit)));
    if (end == m_end && rows == m_rows)
        return;
    if (end <= m_end || end - m_end >= static_cast<quint64>(rows)) {
        restart();
        return;
    }
    const int added = static_cast<int>(end - m_end);
    if (m_rows + added > rows) {
        beginRemoveRows({}, rows - added, m_rows - 1);
        m_rows = rows - added;
        endRemoveRows();
    }
    beginInsertRows({}, 0, added - 1);
    m_end = end;
    m_rows += added;
    endInsertRows();
}

void ReadingsModel::restart()
{
    beginResetModel();
    m_end = m_history.overwritten() + m_history.size();
    m_rows = static_cast<int>(
        std::min<std::size_t>(m_history.size(), static_cast<std::size_t>(m_limit)));
    endResetModel();
}

void ReadingsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    repaint();
}

void ReadingsModel::repaint()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

} // namespace aneroid

#include "moc_readingsmodel.cpp"

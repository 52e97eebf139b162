#include "ui/models/devicesmodel.h"

#include "ui/models/display.h"
#include "ui/models/pickeddevices.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace aneroid {
namespace {

constexpr double noKey = std::numeric_limits<double>::quiet_NaN();

bool isNumber(int column)
{
    return (column >= DevicesModel::Temperature && column <= DevicesModel::Pressure) ||
           column == DevicesModel::Accepted;
}

QVariant alignment(int column)
{
    return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                               Qt::AlignVCenter);
}

DevicesModel::Health healthOf(const DeviceState &state)
{
    if (state.troubled())
        return DevicesModel::Health::Troubled;
    return state.waiting() > 0 ? DevicesModel::Health::Waiting : DevicesModel::Health::Fine;
}

int count(std::uint32_t readings)
{
    return static_cast<int>(std::min<std::uint32_t>(readings, std::numeric_limits<int>::max()));
}

} // namespace

DevicesModel::DevicesModel(const History &history, const DeviceStates &states,
                           PickedDevices &picked, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_states(states)
    , m_picked(picked)
{
    connect(&picked, &PickedDevices::changed, this, [this] {
        if (m_show == Show::Picked)
            reorder();
        repaint();
    });
}

int DevicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DevicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags DevicesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsUserCheckable, index.isValid() && index.column() == Plot);
    return flags;
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::uint32_t device = deviceAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(device, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::DecorationRole:
        return decoration(device, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Plot)
            return static_cast<int>(m_picked.placeOf(device) ? Qt::Checked : Qt::Unchecked);
        break;
    case Qt::ToolTipRole:
        return toolTip(device, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Plot)
            return tr("Plot %1").arg(QString::fromStdString(m_ids[device]));
        if (index.column() == Trend)
            return sparklineText(device);
        break;
    case SparklineRole:
        if (index.column() == Trend)
            return QVariant::fromValue(sparkline(device));
        break;
    default:
        break;
    }
    return {};
}

bool DevicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Plot ||
        role != Qt::CheckStateRole)
        return false;
    return m_picked.set(deviceAt(index.row()), value.toInt() == Qt::Checked);
}

QString DevicesModel::text(std::uint32_t device, int column) const
{
    switch (column) {
    case Device:
        return QString::fromStdString(m_ids[device]);
    case Delivery:
        return deliveryText(stateOf(device));
    case Accepted: {
        const std::uint32_t accepted = stateOf(device).lastAccepted;
        return accepted == 0 ? QString() : countLabel(accepted);
    }
    default:
        break;
    }
    const std::optional<std::size_t> newest = m_history.newestOf(device);
    return newest ? readingText(m_history.at(*newest), column) : QString();
}

QString DevicesModel::readingText(const Reading &reading, int column) const
{
    switch (column) {
    case Time:
        return timeLabel(reading.timestampMs, m_utcOffset);
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

QString DevicesModel::deliveryText(const DeviceState &state) const
{
    if (state.handed == 0)
        return {};
    QStringList parts;
    if (state.refused > 0)
        parts.append(tr("%n refused", "readings", count(state.refused)));
    if (state.dropped > 0)
        parts.append(tr("%n dropped", "readings", count(state.dropped)));
    if (state.waiting() > 0 && state.failing)
        parts.append(tr("%n waiting for a retry", "readings", count(state.waiting())));
    else if (state.waiting() > 0)
        parts.append(tr("%n waiting", "readings", count(state.waiting())));
    return parts.isEmpty() ? tr("Delivered") : parts.join(QStringLiteral(", "));
}

QVariant DevicesModel::decoration(std::uint32_t device, int column) const
{
    if (column == Plot) {
        const std::optional<std::size_t> place = m_picked.placeOf(device);
        if (place && *place < static_cast<std::size_t>(m_pickIcons.size()))
            return m_pickIcons[static_cast<qsizetype>(*place)];
    }
    if (column == Delivery) {
        const DeviceState state = stateOf(device);
        if (state.handed > 0)
            return m_healthIcons[static_cast<std::size_t>(healthOf(state))];
    }
    return {};
}

QList<double> DevicesModel::sparkline(std::uint32_t device) const
{
    QList<double> values;
    values.reserve(sparklineLength);
    for (auto index = m_history.newestOf(device); index && values.size() < sparklineLength;
         index = m_history.previousOf(*index))
        values.append(m_history.at(*index).channel(m_sparkline));
    std::reverse(values.begin(), values.end());
    return values;
}

QString DevicesModel::sparklineText(std::uint32_t device) const
{
    const QList<double> values = sparkline(device);
    if (values.isEmpty())
        return {};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return tr("From %1 to %2 in the latest readings")
        .arg(numberLabel(*low, 2), numberLabel(*high, 2));
}

DeviceState DevicesModel::stateOf(std::uint32_t device) const
{
    return device < m_states.count() ? m_states.of(device) : DeviceState();
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return longName(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Temperature:
        return QStringLiteral("°C");
    case Humidity:
        return QStringLiteral("%");
    case Pressure:
        return QStringLiteral("hPa");
    default:
        return longName(section);
    }
}

QString DevicesModel::longName(int column) const
{
    switch (column) {
    case Plot:
        return tr("Plot");
    case Device:
        return tr("Device");
    case Time:
        return tr("Last reading");
    case Temperature:
        return tr("Temperature (°C)");
    case Humidity:
        return tr("Humidity (%)");
    case Pressure:
        return tr("Pressure (hPa)");
    case Weather:
        return tr("Weather");
    case Trend:
        return tr("Trend");
    case Delivery:
        return tr("Delivery");
    default:
        return tr("Accepted up to", "the highest sequence");
    }
}

/// What a cell has no room for.
QVariant DevicesModel::toolTip(std::uint32_t device, int column) const
{
    if (column == Trend)
        return sparklineText(device);
    if (column == Delivery || column == Device)
        return text(device, column);
    const std::optional<std::size_t> newest = m_history.newestOf(device);
    if (column != Time || !newest)
        return {};
    return dateTimeLabel(m_history.timeAt(*newest), m_utcOffset);
}

double DevicesModel::key(std::uint32_t device) const
{
    switch (m_sortColumn) {
    case Plot: {
        const std::optional<std::size_t> place = m_picked.placeOf(device);
        return place ? static_cast<double>(*place) : noKey;
    }
    case Delivery: { // trouble is more than waiting, however much waits
        const DeviceState state = stateOf(device);
        return 1e12 * static_cast<double>(healthOf(state)) + 1e6 * state.refused +
               1e6 * state.dropped + state.waiting();
    }
    case Accepted:
        return stateOf(device).lastAccepted;
    case Device:
        return m_order.rank(device);
    default:
        break;
    }
    const std::optional<std::size_t> newest = m_history.newestOf(device);
    if (!newest)
        return noKey;
    const Reading reading = m_history.at(*newest);
    switch (m_sortColumn) {
    case Time:
        return static_cast<double>(reading.timestampMs);
    case Temperature:
        return reading.temperatureC;
    case Humidity:
        return reading.humidity;
    case Pressure:
        return reading.pressureHpa;
    case Weather:
        return static_cast<double>(reading.weather);
    default:
        return reading.channel(m_sparkline);
    }
}

bool DevicesModel::passes(std::uint32_t device) const
{
    return m_show == Show::Troubled ? stateOf(device).troubled()
                                    : m_picked.placeOf(device).has_value();
}

void DevicesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 || column >= ColumnCount ? static_cast<int>(Device) : column;
    m_sortOrder = order;
    reorder();
}

void DevicesModel::setFilter(const QString &text, Show show)
{
    if (!m_order.setText(text) && show == m_show)
        return;
    m_show = show;
    reorder();
}

bool DevicesModel::orderIsLive() const
{
    return m_show == Show::Troubled || (m_sortColumn != Device && m_sortColumn != Plot);
}

void DevicesModel::reorder()
{
    const DeviceOrder::Test test =
        m_show == Show::All ? DeviceOrder::Test() : [this](auto device) { return passes(device); };
    place(m_order.ordered(
        test, [this](std::uint32_t device) { return key(device); },
        m_sortOrder == Qt::DescendingOrder));
}

void DevicesModel::place(std::vector<std::uint32_t> rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::unordered_map<std::uint32_t, int> rowOfKept; // only those that somebody holds on to
    std::vector<std::uint32_t> devices;
    for (const QModelIndex &index : before) {
        devices.push_back(deviceAt(index.row()));
        rowOfKept[devices.back()] = -1;
    }
    m_rows = std::move(rows);
    for (std::size_t row = 0; row < m_rows.size() && !rowOfKept.empty(); ++row) {
        if (const auto kept = rowOfKept.find(m_rows[row]); kept != rowOfKept.end())
            kept->second = static_cast<int>(row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOfKept[devices[static_cast<std::size_t>(i)]];
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int DevicesModel::rowOf(std::uint32_t device) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), device);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void DevicesModel::setDeviceIds(const DeviceIds &ids)
{
    beginResetModel();
    m_ids = ids;
    m_rows.clear();
    m_order.setIds(ids);
    endResetModel();
    reorder();
}

void DevicesModel::setDisplayUtcOffset(int minutes)
{
    if (minutes == m_utcOffset)
        return;
    m_utcOffset = minutes;
    repaint();
}

void DevicesModel::setSparklineChannel(Channel channel)
{
    m_sparkline = channel;
    if (m_sortColumn == Trend)
        reorder();
    repaint();
}

void DevicesModel::setPickIcons(const QList<QIcon> &icons)
{
    m_pickIcons = icons;
    repaint();
}

void DevicesModel::setHealthIcon(Health health, const QIcon &icon)
{
    m_healthIcons[static_cast<std::size_t>(health)] = icon;
    repaint();
}

void DevicesModel::refresh(int firstRow, int lastRow)
{
    if (m_historySeen == m_history.revision() && m_statesSeen == m_states.revision())
        return;
    m_historySeen = m_history.revision();
    m_statesSeen = m_states.revision();
    const int last = std::min(lastRow, rowCount() - 1);
    if (firstRow >= 0 && firstRow <= last)
        Q_EMIT dataChanged(index(firstRow, 0), index(last, ColumnCount - 1));
}

void DevicesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    repaint();
}

void DevicesModel::repaint()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace aneroid

#include "ui/models/devicesmodel.h"

#include "ui/models/display.h"
#include "ui/models/pickeddevices.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace aneroid {
namespace {

bool isDeviceNumber(int column)
{
    return (column >= DevicesModel::Temperature && column <= DevicesModel::Pressure) ||
           column == DevicesModel::Distance;
}

} // namespace

DevicesModel::DevicesModel(const History &history, const DeviceStates &states,
                           PickedDevices &picked, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_states(states)
    , m_picked(picked)
    , m_cells(history, states)
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
        return m_cells.text(device, index.column());
    case PlainRole:
        return plainText(device, index.column());
    case Qt::TextAlignmentRole:
        return cellAlignment(isDeviceNumber(index.column()));
    case Qt::DecorationRole:
        return decoration(device, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Plot)
            return static_cast<int>(m_picked.placeOf(device) ? Qt::Checked : Qt::Unchecked);
        break;
    case Qt::ToolTipRole:
        return m_cells.toolTip(device, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(device, index.column());
    case SparklineRole:
        if (index.column() == Trend)
            return QVariant::fromValue(m_cells.sparkline(device));
        break;
    default:
        break;
    }
    return {};
}

QString DevicesModel::plainText(std::uint32_t device, int column) const
{
    const double key = m_cells.key(device, column);
    if (column == Time)
        return std::isfinite(key) ? isoLabel(static_cast<TimeMs>(key)) : QString();
    if (isDeviceNumber(column))
        return plainNumber(key);
    if (column == Plot)
        return m_picked.placeOf(device) ? QStringLiteral("1") : QStringLiteral("0");
    return m_cells.text(device, column);
}

bool DevicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Plot ||
        role != Qt::CheckStateRole)
        return false;
    return m_picked.set(deviceAt(index.row()), value.toInt() == Qt::Checked);
}

/// What stands in a cell for who does not see it.
QString DevicesModel::accessibleText(std::uint32_t device, int column) const
{
    switch (column) {
    case Plot:
        return tr("Plot %1").arg(QString::fromStdString(m_cells.ids()[device]));
    case Trend:
        return m_cells.sparklineText(device);
    default:
        return m_cells.text(device, column);
    }
}

QVariant DevicesModel::decoration(std::uint32_t device, int column) const
{
    if (column == Plot) {
        const std::optional<std::size_t> place = m_picked.placeOf(device);
        if (place && *place < static_cast<std::size_t>(m_pickIcons.size()))
            return m_pickIcons[static_cast<qsizetype>(*place)];
    }
    if (column == Delivery) {
        const DeviceState state = m_cells.stateOf(device);
        if (state.handed > 0)
            return m_healthIcons[static_cast<std::size_t>(DeviceCells::healthOf(state))];
    }
    return {};
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isDeviceNumber(section));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return DeviceCells::longName(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Distance:
        return QStringLiteral("km");
    case Climate:
        return tr("Climate");
    case Time:
        return tr("Time");
    case Temperature:
        return QStringLiteral("°C");
    case Humidity:
        return QStringLiteral("%");
    case Pressure:
        return QStringLiteral("hPa");
    default:
        return DeviceCells::longName(section);
    }
}

double DevicesModel::key(std::uint32_t device) const
{
    if (m_sortColumn == Device)
        return m_order.rank(device);
    if (m_sortColumn != Plot)
        return m_cells.key(device, m_sortColumn);
    const std::optional<std::size_t> place = m_picked.placeOf(device);
    return place ? static_cast<double>(*place) : DeviceCells::noKey;
}

bool DevicesModel::passes(std::uint32_t device) const
{
    return m_show == Show::Troubled ? m_cells.stateOf(device).troubled()
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
    return m_show == Show::Troubled || m_sortColumn >= Time;
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

void DevicesModel::setDevices(const DeviceIds &ids, DeviceOrigins origins)
{
    beginResetModel();
    m_cells.setDevices(ids, std::move(origins));
    m_rows.clear();
    m_order.setIds(ids);
    endResetModel();
    reorder();
}

void DevicesModel::setDisplayUtcOffset(int minutes)
{
    if (minutes == m_cells.displayUtcOffset())
        return;
    m_cells.setDisplayUtcOffset(minutes);
    repaint();
}

void DevicesModel::setSparklineChannel(Channel channel)
{
    m_cells.setSparklineChannel(channel);
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

#include "moc_devicesmodel.cpp"

#include "ui/models/storedrowsmodel.h"

#include "ui/models/display.h"

#include <QDateTime>

#include <algorithm>

namespace aneroid {
namespace {

bool isRowNumber(int column)
{
    return column == StoredRowsModel::Id ||
           (column >= StoredRowsModel::Temperature && column <= StoredRowsModel::Pressure);
}

} // namespace

int StoredRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StoredRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StoredRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isRowNumber(index.column()));
    const StoredRow &row = m_rows.at(index.row());
    if (role == PlainRole)
        return plainText(row, index.column());
    return role == Qt::DisplayRole ? text(row, index.column()) : QVariant();
}

QString StoredRowsModel::plainText(const StoredRow &row, int column)
{
    switch (column) {
    case Id:
        return QString::number(row.id);
    case Timestamp:
        return row.timestamp;
    case Device:
        return row.deviceId;
    case Temperature:
        return plainNumber(row.temperatureC);
    case Humidity:
        return plainNumber(row.humidity);
    case Pressure:
        return plainNumber(row.pressureHpa);
    default:
        return row.receivedAt;
    }
}

QString StoredRowsModel::text(const StoredRow &row, int column) const
{
    switch (column) {
    case Id:
        return QLocale().toString(row.id);
    case Timestamp:
        return timeText(row.timestamp);
    case Device:
        return row.deviceId;
    case Temperature:
        return numberLabel(row.temperatureC, 2);
    case Humidity:
        return numberLabel(row.humidity, 2);
    case Pressure:
        return numberLabel(row.pressureHpa, 2);
    default:
        return timeText(row.receivedAt);
    }
}

QString StoredRowsModel::timeText(const QString &iso) const
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return time.isValid() ? dateTimeLabel(time.toMSecsSinceEpoch(), m_utcOffset) : iso;
}

QVariant StoredRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isRowNumber(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Row");
    case Timestamp:
        return tr("Time");
    case Device:
        return tr("Device");
    case Temperature:
        return tr("Temperature (°C)");
    case Humidity:
        return tr("Humidity (%)");
    case Pressure:
        return tr("Pressure (hPa)");
    default:
        return tr("Received");
    }
}

void StoredRowsModel::showRows(const QList<StoredRow> &newestFirst)
{
    if (newestFirst == m_rows)
        return;
    const auto known =
        m_rows.isEmpty() ? newestFirst.cend()
                         : std::find(newestFirst.cbegin(), newestFirst.cend(), m_rows.constFirst());
    const auto added = std::distance(newestFirst.cbegin(), known);
    const qsizetype kept = newestFirst.size() - added;
    if (kept == 0 || kept > m_rows.size() ||
        !std::equal(known, newestFirst.cend(), m_rows.cbegin())) {
        beginResetModel();
        m_rows = newestFirst;
        endResetModel();
        return;
    }
    if (kept < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(kept), static_cast<int>(m_rows.size() - 1));
        m_rows.resize(kept);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, static_cast<int>(added - 1));
        m_rows = newestFirst;
        endInsertRows();
    }
}

void StoredRowsModel::setDisplayUtcOffset(int minutes)
{
    if (minutes == m_utcOffset)
        return;
    m_utcOffset = minutes;
    repaint();
}

void StoredRowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    repaint();
}

void StoredRowsModel::repaint()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace aneroid

#include "moc_storedrowsmodel.cpp"

#include "ui/models/logmodel.h"

#include "ui/models/display.h"

namespace aneroid {

LogModel::LogModel(QObject *parent, std::size_t limit)
    : QAbstractTableModel(parent)
    , m_limit(limit)
{
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogEntry &entry = m_entries[m_entries.size() - 1 - static_cast<std::size_t>(index.row())];
    if (role == LevelRole)
        return static_cast<int>(entry.level);
    if (role == Qt::DecorationRole && index.column() == Level)
        return m_icons.at(static_cast<std::size_t>(entry.level));
    if (role == Qt::ToolTipRole && index.column() == Message)
        return entry.text;
    if (role == PlainRole && index.column() == Time)
        return isoLabel(entry.time.toMSecsSinceEpoch());
    if (role != Qt::DisplayRole && role != PlainRole)
        return {};
    switch (index.column()) {
    case Time:
        return clockLabel(entry.time);
    case Level:
        return levelLabel(entry.level);
    default:
        return entry.text;
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Time ? tr("Time") : section == Level ? tr("Kind") : tr("Message");
}

void LogModel::append(const LogEntry &entry)
{
    if (m_entries.size() >= m_limit) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
        m_entries.pop_front();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.push_back(entry);
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void LogModel::setIcon(LogLevel level, const QIcon &icon)
{
    m_icons.at(static_cast<std::size_t>(level)) = icon;
    repaint();
}

void LogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    repaint();
}

void LogModel::repaint()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace aneroid

#include "moc_logmodel.cpp"

#pragma once

#include "core/session/session.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <deque>

namespace aneroid {

/// The log of events and errors, newest first; past `limit` entries the oldest goes.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Message, ColumnCount };
    static constexpr int LevelRole = Qt::UserRole + 1; ///< int of LogLevel, on every column
    static constexpr std::size_t defaultLimit = 10'000;

    explicit LogModel(QObject *parent = nullptr, std::size_t limit = defaultLimit);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void append(const LogEntry &entry);
    void clear();
    void setIcon(LogLevel level, const QIcon &icon);
    void retranslate();

private:
    void repaint();

    std::size_t m_limit;
    std::deque<LogEntry> m_entries; // oldest first
    std::array<QIcon, 4> m_icons;
};

} // namespace aneroid

#pragma once

#include "core/receiver/receiver.h"

#include <QAbstractTableModel>
#include <QList>

namespace aneroid {

/// The newest rows that the built-in receiver stored, newest first.
class StoredRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Id, Timestamp, Device, Temperature, Humidity, Pressure, Received, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Rows above those known are inserted, so that a selection stays.
    void showRows(const QList<StoredRow> &newestFirst);
    void setDisplayUtcOffset(int minutes);
    void retranslate();

private:
    [[nodiscard]] QString text(const StoredRow &row, int column) const;
    [[nodiscard]] static QString plainText(const StoredRow &row, int column);
    [[nodiscard]] QString timeText(const QString &iso) const;
    void repaint();

    QList<StoredRow> m_rows;
    int m_utcOffset = 0;
};

} // namespace aneroid

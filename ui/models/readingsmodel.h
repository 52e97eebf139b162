#pragma once

#include "core/fleet/deviceids.h"
#include "core/recording/history.h"

#include <QAbstractTableModel>

namespace aneroid {

/// The newest readings of a history, newest first, read from it when a view asks. It holds no
/// reading itself and moves on only in refresh().
class ReadingsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Device, Sequence, Temperature, Humidity, Pressure, Weather, ColumnCount };
    static constexpr int defaultLimit = 10'000;

    /// `history` must outlive the model.
    explicit ReadingsModel(const History &history, QObject *parent = nullptr,
                           int limit = defaultLimit);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Indexed by Reading::device.
    void setDeviceIds(const DeviceIds &ids);
    void setDisplayUtcOffset(int minutes);

    /// Takes in what was appended since the last call; for the frame tick.
    void refresh();
    /// The history was cleared: nothing shown before is there any more.
    void restart();
    /// Language or locale changed.
    void retranslate();

private:
    [[nodiscard]] QString text(const Reading &reading, int column) const;
    [[nodiscard]] QString plainText(const Reading &reading, int column) const;
    void repaint();

    const History &m_history;
    int m_limit;
    int m_rows = 0;
    quint64 m_end = 0; // number in the run of the reading after the newest one shown
    int m_utcOffset = 0;
    DeviceIds m_deviceIds;
};

} // namespace aneroid

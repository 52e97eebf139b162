#pragma once

#include "ui/models/devicecells.h"
#include "ui/models/deviceorder.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <vector>

namespace aneroid {

class PickedDevices;

/// A row a device of the fleet: the newest reading, the readings before it as a sparkline, and what
/// became of them on the way to the server. It reads history and states when a view asks for a
/// cell, so that rows out of sight cost nothing, and holds no reading itself.
///
/// Rows keep their places while values change: they move in sort(), in setFilter() and in reorder()
/// only.
class DevicesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Plot, ///< checkable: picked to be plotted
        Device,
        Distance, ///< km from the middle of the fleet
        Climate,  ///< title of the profile; empty where all have the same
        Time,     ///< of the newest reading
        Temperature,
        Humidity,
        Pressure,
        Trend, ///< sparkline
        Delivery,
        Weather,
        ColumnCount
    };
    /// QList<double>, the channel's latest readings, oldest first; on Trend.
    static constexpr int SparklineRole = Qt::UserRole + 1;
    static constexpr int sparklineLength = 40;

    enum class Show { All, Troubled, Picked };
    using Health = DeviceCells::Health;

    /// All must outlive the model.
    DevicesModel(const History &history, const DeviceStates &states, PickedDevices &picked,
                 QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Picks a device, or lets it go; false where no more can be picked.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The devices of the run that begins.
    void setDevices(const DeviceIds &ids, DeviceOrigins origins = {});
    [[nodiscard]] std::size_t deviceCount() const { return m_cells.ids().size(); }
    /// Whether the devices live in more than one climate.
    [[nodiscard]] bool hasClimates() const { return m_cells.hasClimates(); }
    void setDisplayUtcOffset(int minutes);
    void setSparklineChannel(Channel channel);
    [[nodiscard]] Channel sparklineChannel() const { return m_cells.sparklineChannel(); }
    /// Beside a picked device's tick, by its place.
    void setPickIcons(const QList<QIcon> &icons);
    void setHealthIcon(Health health, const QIcon &icon);

    /// Rows whose id has `text` in it and that are to be shown.
    void setFilter(const QString &text, Show show);
    /// Whether time alone may change which rows there are, or their order.
    [[nodiscard]] bool orderIsLive() const;
    /// Takes the present values for order and filter.
    void reorder();
    /// Tells of what changed since the last call in these rows, those in sight; for the frame tick.
    void refresh(int firstRow, int lastRow);
    /// Language or locale changed.
    void retranslate();

    /// Only where the row exists.
    [[nodiscard]] std::uint32_t deviceAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    /// -1 where there is no such row.
    [[nodiscard]] int rowOf(std::uint32_t device) const;

private:
    [[nodiscard]] QString plainText(std::uint32_t device, int column) const;
    [[nodiscard]] QString accessibleText(std::uint32_t device, int column) const;
    [[nodiscard]] QVariant decoration(std::uint32_t device, int column) const;
    [[nodiscard]] double key(std::uint32_t device) const;
    [[nodiscard]] bool passes(std::uint32_t device) const;
    void place(std::vector<std::uint32_t> rows);
    void repaint();

    const History &m_history;
    const DeviceStates &m_states;
    PickedDevices &m_picked;
    DeviceCells m_cells;
    DeviceOrder m_order;
    std::vector<std::uint32_t> m_rows; ///< devices
    Show m_show = Show::All;
    int m_sortColumn = Device;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<QIcon> m_pickIcons;
    std::array<QIcon, 3> m_healthIcons;
    std::uint64_t m_historySeen = 0; ///< revisions at the last refresh
    std::uint64_t m_statesSeen = 0;
};

} // namespace aneroid

#pragma once

#include "core/fleet/deviceids.h"
#include "core/recording/history.h"
#include "core/session/devicestates.h"
#include "ui/models/devicecells.h"

#include <QElapsedTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QKeySequence;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aneroid {

class DevicesModel;
class PickedDevices;
class SparklineDelegate;
class TableView;

/// The fleet as a table, with a line to find devices by.
///
/// Rows that are ordered by something that changes are put in order once a second at most (less
/// often where that takes long), and not while the mouse is over them: a row does not move away
/// under a hand.
class DevicesPanel final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the panel.
    DevicesPanel(const History &history, const DeviceStates &states, PickedDevices &picked,
                 QWidget *parent = nullptr);

    /// The devices of the run that begins; fewer than two are no fleet, and said to be none.
    void setDevices(const DeviceIds &ids, DeviceOrigins origins = {});
    void setDisplayUtcOffset(int minutes);
    /// For the frame tick; does nothing while hidden.
    void refresh();
    /// Puts the keyboard where one types what to find.
    void find();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void placeParts();
    void connectParts();
    void addKey(const char *objectName, const QKeySequence &key, const std::function<void()> &act);
    void goToRows();
    void togglePlot();
    void sortByCurrent(Qt::SortOrder order);
    void applyFilter();
    void chooseTrend();
    void reorderIfDue();
    void showCount();
    void showEmptyText();
    void fitColumns();
    void restyle();
    void retranslate();

    PickedDevices &m_picked;
    DevicesModel *m_model;
    SparklineDelegate *m_sparkline;
    TableView *m_table;
    QLineEdit *m_text;
    QComboBox *m_show;
    QLabel *m_trendLabel;
    QComboBox *m_trend;
    QLabel *m_count;
    QPushButton *m_plotNone;
    QWidget *m_tools;
    QElapsedTimer m_sinceOrder;
    qint64 m_orderTookMs = 0;
    std::optional<std::uint32_t> m_kept; ///< the current device while the model is reset
    int m_keptScroll = 0;
};

} // namespace aneroid

#pragma once

#include "core/fleet/deviceids.h"
#include "core/recording/history.h"

#include <QWidget>

namespace aneroid {

class ReadingsModel;
class TableView;

/// A table of the newest readings.
class ReadingsPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `history` must outlive the panel.
    explicit ReadingsPanel(const History &history, QWidget *parent = nullptr);

    void setDeviceIds(const DeviceIds &ids);
    void setDisplayUtcOffset(int minutes);
    /// For the frame tick; does nothing while hidden.
    void refresh();
    /// The history was cleared.
    void restart();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    ReadingsModel *m_model;
    TableView *m_table;
};

} // namespace aneroid

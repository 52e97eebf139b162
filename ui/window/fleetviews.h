#pragma once

#include <QObject>

namespace aneroid {

class ChartPanel;
class ChartToolBar;
class DevicesPanel;
class PickedDevices;
class Session;

/// Joins the fleet of a session with what shows it: the table of devices, the charts, and the
/// switch over these. Picking a device switches to the picked ones.
class FleetViews final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    FleetViews(Session &session, ChartPanel &charts, ChartToolBar &tools, DevicesPanel &table,
               PickedDevices &picked, QObject *parent = nullptr);
    ~FleetViews() override;

private:
    void showDevices();
    void showPicked();

    Session &m_session;
    ChartPanel &m_charts;
    ChartToolBar &m_tools;
    DevicesPanel &m_table;
    PickedDevices &m_picked;
    std::size_t m_pickedCount = 0;
};

} // namespace aneroid

#include "ui/mainwindow/fleetviews.h"

#include "core/session/session.h"
#include "ui/charts/chartpanel.h"
#include "ui/mainwindow/charttoolbar.h"
#include "ui/models/pickeddevices.h"
#include "ui/panels/devicespanel.h"

namespace aneroid {

FleetViews::FleetViews(Session &session, ChartPanel &charts, ChartToolBar &tools,
                       DevicesPanel &table, PickedDevices &picked, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_charts(charts)
    , m_tools(tools)
    , m_table(table)
    , m_picked(picked)
{
    connect(&session, &Session::devicesChanged, this, &FleetViews::showDevices);
    connect(&picked, &PickedDevices::changed, this, &FleetViews::showPicked);
    showDevices();
}

FleetViews::~FleetViews()
{
    m_charts.setBand(nullptr); // the session's
}

void FleetViews::showDevices()
{
    const DeviceIds &ids = m_session.simulation().deviceIds();
    const bool fleet = ids.size() > 1;
    m_table.setDeviceIds(ids);
    m_charts.setBand(fleet ? &m_session.fleetBand() : nullptr);
    m_tools.setFleet(fleet);
    showPicked(); // the same numbers may have other names
}

void FleetViews::showPicked()
{
    const DeviceIds &ids = m_session.simulation().deviceIds();
    std::vector<PickedDevice> picked;
    const PickedDevices::Places &places = m_picked.places();
    for (std::size_t place = 0; place < places.size(); ++place) {
        if (places[place] && *places[place] < ids.size())
            picked.push_back({place, *places[place], QString::fromStdString(ids[*places[place]])});
    }
    m_charts.setPicked(picked);
    if (picked.size() > m_pickedCount)
        m_tools.chooseView(FleetView::Picked);
    m_pickedCount = picked.size();
}

} // namespace aneroid

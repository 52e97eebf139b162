#include "ui/window/fleetviews.h"

#include "core/profiles/profiletitles.h"
#include "core/session/session.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstyle.h"
#include "ui/models/pickeddevices.h"
#include "ui/views/devicespanel.h"
#include "ui/window/charttoolbar.h"

namespace aneroid {
namespace {

/// The kinds of a fleet that share a profile share a climate.
DeviceOrigins originsOf(const Simulation &simulation)
{
    DeviceOrigins origins;
    origins.place = [&simulation](std::uint32_t device) { return simulation.place(device); };
    const std::shared_ptr<const Fleet> fleet = simulation.fleet();
    if (!fleet)
        return origins;
    std::vector<std::uint32_t> climateOf;
    for (const FleetKind &kind : fleet->kinds) {
        const QString title = shownTitle(kind.profile ? *kind.profile : *simulation.profile());
        const qsizetype known = origins.climates.indexOf(title);
        climateOf.push_back(
            static_cast<std::uint32_t>(known < 0 ? origins.climates.size() : known));
        if (known < 0)
            origins.climates.append(title);
    }
    origins.climate = [fleet, climateOf](std::uint32_t device) {
        return climateOf[fleet->layout.kind(device)];
    };
    return origins;
}

} // namespace

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
    m_table.setDevices(ids, originsOf(m_session.simulation()));
    m_charts.setBand(fleet ? &m_session.fleetBand() : nullptr);
    // More lines than can be told apart are a band.
    m_tools.setUsualView(ids.size() > mostPicks ? FleetView::Band : FleetView::AllReadings);
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

#include "moc_fleetviews.cpp"

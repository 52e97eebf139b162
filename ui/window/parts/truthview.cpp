#include "ui/window/parts/truthview.h"

#include "core/session/session.h"
#include "ui/charts/chartpanel.h"
#include "ui/models/pickeddevices.h"
#include "ui/window/charttoolbar.h"
#include "ui/window/windowstate.h"

#include <QAction>

namespace aneroid {

TruthView::TruthView(Session &session, ChartPanel &charts, ChartToolBar &tools,
                     const PickedDevices &picked, QAction &wanted, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_charts(charts)
    , m_picked(picked)
    , m_wanted(wanted)
    , m_record(session.simulation(), session.history())
{
    m_wanted.setChecked(windowstate::showsTruth());
    connect(&m_wanted, &QAction::triggered, this, [this](bool shown) {
        windowstate::setShowsTruth(shown);
        show();
    });
    connect(&session, &Session::devicesChanged, this, &TruthView::show);
    connect(&session, &Session::runBegan, this, [this] { m_record.begin(); });
    connect(&picked, &PickedDevices::changed, this, &TruthView::show);
    connect(&tools, &ChartToolBar::viewChanged, this, &TruthView::show);
    show();
}

TruthView::~TruthView()
{
    m_charts.setTruth(nullptr); // ours
}

/// Of many lines none would tell which the truth belongs to.
std::optional<std::uint32_t> TruthView::shownDevice() const
{
    if (!m_wanted.isChecked())
        return std::nullopt;
    const std::size_t devices = m_session.simulation().deviceIds().size();
    if (devices == 1)
        return 0;
    if (m_charts.view() != FleetView::Picked || m_picked.count() != 1)
        return std::nullopt;
    for (const std::optional<std::uint32_t> &place : m_picked.places()) {
        if (place && *place < devices)
            return *place;
    }
    return std::nullopt;
}

void TruthView::show()
{
    m_record.follow(shownDevice());
    m_charts.setTruth(m_record.device() ? &m_record.air() : nullptr);
}

} // namespace aneroid

#include "moc_truthview.cpp"

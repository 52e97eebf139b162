#include "ui/window/faultcontroller.h"

#include "core/session/session.h"
#include "core/settings/faulttext.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/charttexts.h"
#include "ui/controls/sections/controlpanel.h"
#include "ui/controls/sections/faultpanel.h"
#include "ui/window/injection.h"

#include <QMenu>
#include <QUndoStack>

#include <algorithm>
#include <chrono>

namespace aneroid {
namespace {

constexpr std::chrono::milliseconds refreshInterval{250};
/// Of a fleet, how many devices' faults are shaded, and how many are looked through for the list.
constexpr std::uint32_t mostShaded = 8;
constexpr std::uint32_t mostLooked = 500;
constexpr qsizetype mostListed = 6;

std::uint32_t devicesUpTo(const Simulation &run, std::uint32_t most)
{
    return std::min(most, static_cast<std::uint32_t>(run.deviceIds().size()));
}

} // namespace

FaultController::FaultController(Session &session, ControlPanel &controls, ChartPanel &charts,
                                 QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_controls(controls)
    , m_charts(charts)
    , m_undo(undo)
{
    charts.setFaultSource([this](TimeMs from, TimeMs to) {
        const Simulation &run = m_session.simulation();
        std::vector<FaultSpan> spans;
        for (std::uint32_t device = 0; device < devicesUpTo(run, mostShaded); ++device) {
            for (const FaultSpan &span : run.faultsBetween(from, to, device)) {
                if (showsInReadings(span.kind))
                    spans.push_back(span);
            }
        }
        return spans;
    });
    connect(&controls, &ControlPanel::faultRequested, this, &FaultController::inject);
    connect(&controls, &ControlPanel::endFaultsRequested, this,
            [this] { m_session.simulation().endFault(0); });
    const Simulation &run = session.simulation();
    connect(&run, &Simulation::faultsChanged, this, [this] {
        m_charts.invalidateEvents();
        showActive();
    });
    connect(&session, &Session::runBegan, this, &FaultController::showDevices);
    connect(&session, &Session::devicesChanged, this, &FaultController::showDevices);
    connect(&session, &Session::readingsTaken, this, [this] {
        if (m_session.simulation().hasFaults() && !m_refresh.isActive())
            m_refresh.start();
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &FaultController::showActive);
    showDevices();
}

FaultController::~FaultController()
{
    m_charts.setFaultSource({});
}

void FaultController::inject(const Fault &fault)
{
    if (m_session.simulation().state() == RunState::Running)
        m_undo.push(new Injection(m_session, fault));
}

void FaultController::addTo(QMenu &menu, Channel channel)
{
    menu.addSeparator();
    QMenu *const faults = menu.addMenu(tr("&Inject: %1").arg(charttexts::channelName(channel)));
    faults->setObjectName(QStringLiteral("faultMenu"));
    fillMenu(*faults, channel);
}

/// The kinds that act on the channel, as they usually are, from the next reading on.
void FaultController::fillMenu(QMenu &menu, Channel channel)
{
    const bool running = m_session.simulation().state() == RunState::Running;
    for (const FaultInfo &info : faultTable()) {
        const ChannelSet acts = info.channels == noChannels ? info.usualChannels : info.channels;
        if (!showsInReadings(info.kind) || !has(acts, channel))
            continue;
        QAction *const action = menu.addAction(faultTitle(info.kind));
        action->setToolTip(faultDescription(info));
        action->setEnabled(running);
        connect(action, &QAction::triggered, this, [this, kind = info.kind, channel] {
            inject(FaultPanel::usualFault(kind, channel));
        });
    }
    menu.addSeparator();
    QAction *const end = menu.addAction(tr("End faults"));
    end->setEnabled(running && m_session.simulation().hasFaults());
    connect(end, &QAction::triggered, this, [this] { m_session.simulation().endFault(0); });
    menu.setToolTipsVisible(true);
}

void FaultController::showDevices()
{
    m_controls.setDevices(m_session.simulation().deviceIds());
    showActive();
}

void FaultController::showActive()
{
    const Simulation &run = m_session.simulation();
    QStringList active;
    const TimeMs now = run.simulatedNow();
    for (std::uint32_t device = 0; run.hasFaults() && device < devicesUpTo(run, mostLooked);
         ++device) {
        const auto spans = run.faultsBetween(now, now, device);
        for (const FaultSpan &span : spans) {
            QString text = faultTitle(span.kind);
            if (run.deviceIds().size() > 1)
                text += QStringLiteral(" · ") + QString::fromStdString(run.deviceIds()[device]);
            active.append(text);
        }
    }
    if (const qsizetype more = active.size() - mostListed; more > 0) {
        active.resize(mostListed);
        active.append(tr("… and %1 more").arg(more));
    }
    m_controls.setActiveFaults(active);
}

} // namespace aneroid

#include "moc_faultcontroller.cpp"

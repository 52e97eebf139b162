#include "ui/window/runcontroller.h"

#include "core/fleet/fleetfile.h"
#include "core/fleet/profilesettings.h"
#include "core/payload/payloadsettings.h"
#include "core/settings/loader.h"
#include "core/settings/table.h"
#include "ui/charts/chartpanel.h"
#include "ui/controls/sections/controlpanel.h"
#include "ui/models/display.h"
#include "ui/views/counterspanel.h"
#include "ui/views/devicespanel.h"
#include "ui/views/logpanel.h"
#include "ui/views/readingspanel.h"
#include "ui/views/receiverpanel.h"
#include "ui/window/faultcontroller.h"
#include "ui/window/parts/chartmenu.h"
#include "ui/window/runstatus.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

#include <chrono>

namespace aneroid {
namespace {

constexpr std::chrono::milliseconds tickInterval{100};

} // namespace

RunController::RunController(Session &session, Receiver *receiver, const RunViews &views,
                             const Settings &defaults, const ProfileStore &profiles,
                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_receiver(receiver)
    , m_views(views)
    , m_defaults(defaults)
    , m_profiles(profiles)
    , m_previews(profiles)
    , m_history(session.settings())
{
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &RunController::tick);
    connectActions();
    connectControls();
    connectCounters();
    connectSession();
    connectHistory();
    m_faults = std::make_unique<FaultController>(m_session, m_views.controls, m_views.charts,
                                                 m_history.stack());
    new ChartMenu(
        m_views.charts, m_views.actions,
        [this](QMenu &menu, Channel channel) { m_faults->addTo(menu, channel); }, this);
    m_views.charts.setEventSource(
        [this](TimeMs from, TimeMs to) { return m_session.simulation().eventsBetween(from, to); });
    m_views.charts.setActSource(
        [this](TimeMs from, TimeMs to) { return m_session.simulation().actTimes(from, to); });
    showProfiles();
    showPayloads();
    showSettings();
    showState();
    showUndo();
    beginRun();
}

RunController::~RunController()
{
    m_history.stack().disconnect(this); // it empties itself on the way out
    m_views.charts.setEventSource({});
    m_views.charts.setActSource({});
    m_views.controls.setProfiles({}, {});
}

void RunController::connectActions()
{
    const WindowActions &actions = m_views.actions;
    connect(actions.start, &QAction::triggered, this, [this] { m_session.simulation().start(); });
    connect(actions.stop, &QAction::triggered, this, [this] { m_session.simulation().stop(); });
    connect(actions.undo, &QAction::triggered, &m_history.stack(), &QUndoStack::undo);
    connect(actions.redo, &QAction::triggered, &m_history.stack(), &QUndoStack::redo);
    connect(actions.reset, &QAction::triggered, this, &RunController::reset);
}

void RunController::connectControls()
{
    const ControlPanel *const controls = &m_views.controls;
    connect(controls, &ControlPanel::settingsEdited, this, &RunController::edit);
    connect(controls, &ControlPanel::resetRequested, this, &RunController::reset);
    connect(controls, &ControlPanel::triggerRequested, this, &RunController::trigger);
    connect(controls, &ControlPanel::endEventRequested, this, [this] {
        m_session.simulation().endEvents();
        m_views.charts.invalidateEvents();
    });
    connect(controls, &ControlPanel::previewWanted, this, &RunController::showPreview);
    connect(controls, &ControlPanel::connectionTestRequested, this, &RunController::testConnection);
}

void RunController::connectCounters()
{
    const CountersPanel *const counters = &m_views.counters;
    connect(counters, &CountersPanel::retryRequested, this,
            [this] { m_session.sender().retryNow(); });
    connect(counters, &CountersPanel::testRequested, this, &RunController::testServer);
    connect(counters, &CountersPanel::sendingRequested, this, [this] {
        Settings settings = m_history.settings();
        settings.sendToServer = true;
        edit(settings, QStringLiteral("SEND_TO_SERVER"));
    });
    connect(counters, &CountersPanel::pauseEarlierRequested, this, [this](bool pause) {
        m_session.sender().setEarlierPaused(pause);
        m_views.counters.showEarlierPaused(pause);
    });
    connect(counters, &CountersPanel::discardEarlierRequested, this,
            &RunController::askDiscardEarlier);
}

void RunController::askDiscardEarlier()
{
    const quint64 waiting = m_session.sender().counters().earlierWaiting;
    auto *const question = new QMessageBox(
        QMessageBox::Question, tr("Discard readings"),
        tr("Give up the readings of earlier runs that wait for this server (%1)? This cannot be "
           "undone.")
            .arg(countLabel(waiting)),
        QMessageBox::Cancel, m_views.counters.window());
    question->setObjectName(QStringLiteral("discardEarlierQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const yes = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmDiscardEarlierButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_session.sender().discardEarlier();
        wake();
    });
    question->open();
}

void RunController::connectSession()
{
    connect(&m_session, &Session::runBegan, this, &RunController::beginRun);
    connect(&m_session, &Session::devicesChanged, this,
            [this] { m_views.readings.setDeviceIds(m_session.simulation().deviceIds()); });
    connect(&m_session, &Session::logged, &m_views.log, &LogPanel::append);
    connect(&m_session, &Session::readingsTaken, this, [this] {
        m_views.charts.historyChanged();
        wake();
    });
    const Simulation &run = m_session.simulation();
    connect(&run, &Simulation::stateChanged, this, &RunController::showState);
    connect(&run, &Simulation::actPlayed, this, &RunController::followAct);
    connect(&run, &Simulation::weatherEventStarted, this, &RunController::showEvents);
    connect(&run, &Simulation::weatherEventEnded, this, &RunController::showEvents);
    connect(&m_session.sender(), &Sender::linkStateChanged, this, &RunController::wake);
    connect(&m_session.sender(), &Sender::drained, this, &RunController::wake);
    connect(&m_session.sender(), &Sender::leftoversCounted, this, &RunController::wake);
    connect(&m_session.sender(), &Sender::recoveryAttempted, this, &RunController::wake);
    connect(&m_session.sender().deadLetters(), &DeadLetters::countChanged, this,
            &RunController::wake);
    if (m_receiver) {
        connect(m_receiver, &Receiver::failed, this,
                [this](const QString &message) { log(LogLevel::Error, message); });
    }
}

void RunController::connectHistory()
{
    connect(&m_history, &SettingsHistory::changed, this, &RunController::applySettings);
    connect(&m_history.stack(), &QUndoStack::indexChanged, this, &RunController::showUndo);
}

void RunController::edit(const Settings &settings, const QString &name)
{
    Settings edited = settings;
    if (changeProfile(edited) && prepare(edited))
        m_history.edit(edited, name);
    else
        showSettings();
}

/// Another profile brings its own settings along; false, and said, where it cannot be read.
bool RunController::changeProfile(Settings &edited)
{
    if (edited.profile == m_history.settings().profile)
        return true;
    const auto profile = m_profiles.load(edited.profile);
    if (!profile) {
        log(LogLevel::Error, profile.error());
        return false;
    }
    leaveProfile(edited, *m_session.simulation().profile());
    applyProfile(edited, *profile);
    return true;
}

/// Whether the settings can be used; where not, says why.
bool RunController::prepare(const Settings &edited)
{
    if (!edited.fleetFile.isEmpty() && edited.fleetFile != m_history.settings().fleetFile) {
        const auto fleet = loadFleet(edited.fleetFile, edited, m_profiles);
        if (!fleet) {
            log(LogLevel::Error, fleet.error());
            return false;
        }
    }
    return isSendable(edited);
}

/// Whether what readings are to be sent as can be; where not, says why.
bool RunController::isSendable(const Settings &settings)
{
    const Settings &before = m_history.settings();
    const bool same = settings.payload == before.payload && settings.endpoint == before.endpoint &&
                      settings.serverUrl == before.serverUrl && settings.mqtt == before.mqtt;
    if (same || !settings.sendToServer)
        return true;
    const auto plan = payloadPlan(settings, m_session.simulation().fleet());
    if (!plan)
        log(LogLevel::Error, plan.error());
    return plan.ok();
}

void RunController::applySettings(const Settings &settings)
{
    Settings usable = settings;
    std::shared_ptr<const Profile> profile = m_session.simulation().profile();
    const QString before = m_session.settings().profile;
    const int devicesBefore = m_session.settings().devices;
    if (settings.profile != before) {
        if (auto loaded = m_profiles.load(settings.profile)) {
            profile = std::make_shared<const Profile>(std::move(loaded).value());
        } else { // removed since it was chosen
            log(LogLevel::Error, loaded.error());
            usable.profile = before;
        }
    }
    m_session.setSettings(usable, profile, fleetFor(usable));
    if (usable.profile != before && m_session.simulation().profileWaits())
        log(LogLevel::Info,
            tr("The profile \"%1\" and its ranges take effect with the next new run.")
                .arg(usable.profile));
    if (usable.devices != devicesBefore && m_session.simulation().state() != RunState::Idle) {
        const QString text = tr("The number of devices takes effect with the next new run.");
        log(LogLevel::Info, text);
        Q_EMIT noticed(LogLevel::Info, text);
    }
    showSettings();
    m_views.charts.invalidateEvents();
    wake();
}

/// The fleet that the settings name, which waits for the next run. One whose file has become
/// unusable since it was chosen is no fleet, and the settings say so.
std::shared_ptr<const Fleet> RunController::fleetFor(Settings &settings)
{
    const Simulation &run = m_session.simulation();
    if (settings.fleetFile.isEmpty())
        return nullptr;
    if (settings.fleetFile == m_session.settings().fleetFile && run.fleet())
        return run.fleet();
    auto fleet = loadFleet(settings.fleetFile, settings, m_profiles);
    if (!fleet) {
        log(LogLevel::Error, fleet.error());
        settings.fleetFile.clear();
        return nullptr;
    }
    settings.devices = static_cast<int>((*fleet)->ids.size());
    log(LogLevel::Info,
        tr("The fleet file names %n device(s).", nullptr, static_cast<int>((*fleet)->ids.size())));
    return std::move(fleet).value();
}

void RunController::reset()
{
    m_history.replace(m_defaults, tr("Reset to defaults"));
}

void RunController::trigger(WeatherKind kind)
{
    m_session.simulation().trigger(kind);
    m_views.charts.invalidateEvents();
}

void RunController::testConnection()
{
    const QPointer<ControlPanel> controls = &m_views.controls;
    m_session.sender().testConnection(m_session.sender().target(),
                                      [controls](bool ok, const QString &sentence) {
                                          if (controls)
                                              controls->showConnectionTest(ok, sentence);
                                      });
}

void RunController::testServer()
{
    const QPointer<RunController> self = this;
    const QString server = m_session.settings().serverUrl;
    m_session.sender().testConnection(
        m_session.sender().target(), [self, server](bool ok, const QString &sentence) {
            if (!self)
                return;
            const QString text = tr("%1: %2", "server, answer").arg(server, sentence);
            self->m_views.log.append(
                {QDateTime::currentDateTimeUtc(), ok ? LogLevel::Info : LogLevel::Error, text});
            Q_EMIT self->noticed(ok ? LogLevel::Info : LogLevel::Error, text);
        });
}

void RunController::useReceiver(const Receiver::Options &options)
{
    if (!m_receiver)
        return;
    if (!m_receiver->isRunning()) {
        const auto port = m_receiver->start(options);
        if (!port) {
            log(LogLevel::Error, tr("The built-in receiver did not start: %1").arg(port.error()));
            return;
        }
        m_session.setReceiver(m_receiver->url(), m_receiver->databaseFile());
        m_views.stored.showStarted();
        log(LogLevel::Info, tr("The built-in receiver listens at %1.").arg(m_receiver->url()));
    }
    Settings settings = m_history.settings();
    settings.serverUrl = m_receiver->url();
    settings.sendToServer = true;
    edit(settings, QStringLiteral("SERVER_URL"));
}

void RunController::newRun(bool sameSeed)
{
    // Its file may have been edited since it was chosen.
    if (auto profile = m_profiles.load(m_session.settings().profile))
        m_session.simulation().setProfile(
            std::make_shared<const Profile>(std::move(profile).value()));
    else
        log(LogLevel::Error, profile.error());
    const Settings &settings = m_session.settings();
    if (!settings.fleetFile.isEmpty()) {
        if (auto fleet = loadFleet(settings.fleetFile, settings, m_profiles))
            m_session.simulation().setFleet(std::move(fleet).value());
        else
            log(LogLevel::Error, fleet.error());
    }
    m_session.newRun(sameSeed);
    m_session.simulation().setStart(std::nullopt);
    m_session.simulation().setCatchUp(false);
}

void RunController::newRunFrom(TimeMs start)
{
    newRun(true);
    m_session.simulation().setStart(start);
    m_session.simulation().setCatchUp(true);
    m_session.simulation().start();
}

void RunController::beginWithLastHour(bool send)
{
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    newRun(true);
    m_session.simulation().setStart(now - hourMs);
    m_session.simulation().setCatchUp(true);
    if (!send)
        m_session.setSendFrom(now);
    m_session.simulation().start();
}

void RunController::repeatRun()
{
    const auto session = m_session.simulation().recorded();
    if (!session)
        return;
    beginPlaying(std::make_shared<const Scenario>(*session), session->startMs, false);
    log(LogLevel::Info, tr("The run begins once more, and repeats what was made and done."));
}

void RunController::play(const std::shared_ptr<const Scenario> &scenario, TimeMs from)
{
    beginPlaying(scenario, from, true);
    log(LogLevel::Info,
        tr("Playing a scenario of %Ln act(s).", nullptr, static_cast<int>(scenario->acts.size())));
}

void RunController::beginPlaying(const std::shared_ptr<const Scenario> &scenario, TimeMs from,
                                 bool ends)
{
    m_session.newRun(true);
    Simulation &run = m_session.simulation();
    run.setStart(std::nullopt);
    run.setCatchUp(false);
    m_session.play(scenario, ends);
    if (from > scenario->startMs)
        run.setCatchUpTo(from);
    m_history.adopt(m_session.settings(), tr("Play scenario"));
    beginRun();
    run.start();
}

/// What a scenario does is shown as if a hand had done it.
void RunController::followAct(const Act &act)
{
    if (act.kind == ActKind::Settings) {
        m_history.follow(m_session.settings());
        showSettings();
    }
    showEvents();
    wake();
}

void RunController::takeProfile(const QString &name, bool use)
{
    profileChanged(name);
    log(LogLevel::Info, tr("Saved the profile \"%1\".").arg(name));
    if (use)
        useProfile(name);
}

void RunController::useProfile(const QString &name)
{
    Settings settings = m_history.settings();
    settings.profile = name;
    edit(settings, QStringLiteral("PROFILE"));
}

void RunController::profileChanged(const QString &name)
{
    showProfiles();
    if (name != m_history.settings().profile)
        return;
    auto loaded = m_profiles.load(name);
    if (!loaded) {
        log(LogLevel::Error, loaded.error());
        return;
    }
    Settings settings = m_history.settings();
    leaveProfile(settings, *m_session.simulation().profile());
    applyProfile(settings, *loaded);
    m_session.simulation().setProfile(std::make_shared<const Profile>(std::move(loaded).value()));
    m_history.edit(settings, QStringLiteral("PROFILE"));
    showSettings();
}

void RunController::usePayload(const QString &name)
{
    Settings settings = m_history.settings();
    settings.payload = name;
    edit(settings, QStringLiteral("PAYLOAD"));
}

void RunController::useFleet(const QString &file)
{
    Settings settings = m_history.settings();
    settings.fleetFile = file;
    edit(settings, QStringLiteral("FLEET_FILE"));
}

void RunController::useEnvFile(const QString &file)
{
    SettingLayers layers;
    layers.savedWindow = toJson(m_history.settings());
    layers.envFile = file;
    layers.envFileRequired = true;
    const auto loaded = loadSettings(layers);
    if (!loaded) {
        log(LogLevel::Error, loaded.error());
        return;
    }
    for (const QString &warning : loaded->warnings)
        log(LogLevel::Warning, warning);
    Settings settings = m_history.settings();
    settings.profile = loaded->settings.profile;
    if (!changeProfile(settings))
        return;
    int taken = 0;
    for (const SettingInfo &info : settingTable()) {
        if (loaded->originOf(QString::fromLatin1(info.name)) != SettingOrigin::EnvFile)
            continue;
        static_cast<void>(info.parse(settings, info.text(loaded->settings))); // it was read once
        ++taken;
    }
    if (!prepare(settings))
        return;
    const QString name = QFileInfo(file).fileName();
    m_history.replace(settings, tr("Settings from %1").arg(name));
    const QString text =
        tr("%Ln setting(s) from %1. Undo takes them back.", nullptr, taken).arg(name);
    log(LogLevel::Info, text);
    Q_EMIT noticed(LogLevel::Info, text);
}

void RunController::payloadChanged(const QString &name)
{
    showPayloads();
    if (name == m_session.settings().payload) {
        m_session.reloadPayload();
        showSettings();
    }
}

void RunController::showPayloads()
{
    m_views.controls.setPayloads(PayloadStore().list());
}

void RunController::showPreview()
{
    if (!m_views.controls.isPreviewVisible())
        return;
    const auto device = static_cast<std::uint32_t>(m_views.controls.previewDevice());
    const DeviceIds &ids = m_session.simulation().deviceIds();
    const QString id = device < ids.size() ? QString::fromStdString(ids[device]) : QString();
    m_views.controls.showPreview(m_session.nextMessages(device), id);
}

void RunController::showProfiles()
{
    m_previews.forget();
    m_views.controls.setProfiles(
        m_profiles.list(), [this](const QString &name) -> const ProfilePreview & {
            return m_previews.of(name, displayUtcOffset(m_session.settings()));
        });
}

void RunController::log(LogLevel level, const QString &text)
{
    m_views.log.append({QDateTime::currentDateTimeUtc(), level, text});
    if (level == LogLevel::Warning || level == LogLevel::Error)
        Q_EMIT noticed(level, text);
}

bool RunController::targetIsReceiver() const
{
    return m_receiver && m_receiver->isRunning() &&
           m_session.settings().serverUrl == m_receiver->url();
}

void RunController::showSettings()
{
    const Settings &settings = m_session.settings();
    m_views.controls.showSettings(settings);
    const Simulation &run = m_session.simulation();
    m_views.controls.setRunsOnWith(run.profileWaits() ? run.scenario().settings.profile
                                                      : QString());
    m_views.controls.setServerHint(targetIsReceiver()
                                       ? tr("The built-in receiver of this program, port %1.")
                                             .arg(QUrl(m_receiver->url()).port())
                                       : QString());
    m_views.counters.showTarget(settings.serverUrl, targetIsReceiver(), settings.sendToServer,
                                doorOf(settings.serverUrl) == PayloadDoor::Mqtt);
    const int offset = displayUtcOffset(settings);
    m_views.charts.setDisplayUtcOffset(settings.utcOffsetMinutes);
    m_views.charts.setSpeed(settings.speed);
    m_views.readings.setDisplayUtcOffset(offset);
    m_views.devices.setDisplayUtcOffset(offset);
    m_views.stored.setDisplayUtcOffset(offset);
    m_views.status.showRun(m_session);
    m_views.controls.setUsualPath(m_session.usualPath());
    m_views.controls.setUsualTopics(m_session.usualTopics());
    m_views.controls.setPreviewDevices(static_cast<int>(run.deviceIds().size()));
    showPreview();
}

void RunController::showState()
{
    const RunState state = m_session.simulation().state();
    const bool running = state == RunState::Running;
    m_views.actions.start->setEnabled(state == RunState::Idle || state == RunState::Stopped);
    m_views.actions.stop->setEnabled(running);
    m_views.controls.setRunning(running);
    m_views.actions.newRunRepeat->setEnabled(state != RunState::Idle);
    m_views.actions.setSeed(m_session.simulation().seed());
    m_views.status.showRun(m_session); // at once, not with the next tick
    showEvents();
    wake();
}

void RunController::showEvents()
{
    const Simulation &run = m_session.simulation();
    const TimeMs now = run.simulatedNow();
    m_views.controls.setEventActive(run.state() == RunState::Running &&
                                    !run.eventsBetween(now, now).empty());
    m_views.charts.invalidateEvents();
}

/// Who has pressed Start and sees nothing yet is told when there will be something.
void RunController::showWaiting()
{
    if (!m_session.history().empty())
        return;
    const std::optional<int> next = secondsToNextReading(m_session);
    if (next)
        m_views.charts.setWaitingNotice(tr("Waiting for the first reading"),
                                        tr("Next reading in %n second(s)", nullptr, *next));
    else
        m_views.charts.setWaitingNotice({}, {});
}

void RunController::showUndo()
{
    const QUndoStack &stack = m_history.stack();
    m_views.actions.undo->setEnabled(stack.canUndo());
    m_views.actions.redo->setEnabled(stack.canRedo());
    m_views.actions.setUndoTexts(stack.undoText(), stack.redoText());
}

void RunController::beginRun()
{
    m_views.readings.setDeviceIds(m_session.simulation().deviceIds());
    m_views.readings.restart();
    m_views.charts.restart();
    m_views.charts.historyChanged();
    showSettings();
    showState();
    tick();
}

void RunController::wake()
{
    if (!m_tick.isActive())
        m_tick.start();
}

void RunController::tick()
{
    const Sender &sender = m_session.sender();
    const DeliveryCounters counters = sender.counters();
    m_views.counters.showCounters(counters);
    m_views.counters.showLink(sender.linkState());
    m_views.readings.refresh();
    m_views.devices.refresh();
    m_views.status.showRun(m_session);
    showWaiting();
    // The next reading is made anew for it: not ten times a second while nothing else changes.
    constexpr int ticksPerPreview = 10;
    const std::optional<TimeMs> next = m_session.simulation().nextReadingAt();
    if (next != m_previewedAt || ++m_ticksSincePreview >= ticksPerPreview) {
        m_previewedAt = next;
        m_ticksSincePreview = 0;
        showPreview();
    }
    const bool resting = m_session.simulation().state() != RunState::Running && sender.idle() &&
                         sender.recoveryDone();
    if (resting && counters.perSecond <= 0.0)
        m_tick.stop();
}

void RunController::retranslate()
{
    showProfiles();
    showPayloads();
    showSettings();
    showUndo();
    tick();
}

} // namespace aneroid

#include "moc_runcontroller.cpp"

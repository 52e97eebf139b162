#include "ui/window/mainwindow.h"

#include "core/fleet/profilesettings.h"
#include "core/session/filekind.h"
#include "ui/charts/chartpanel.h"
#include "ui/controls/sections/controlpanel.h"
#include "ui/dialogs/payloads/payloadeditor.h"
#include "ui/dialogs/profiles/fitdialog.h"
#include "ui/dialogs/profiles/profilesdialog.h"
#include "ui/models/pickeddevices.h"
#include "ui/views/counterspanel.h"
#include "ui/views/devicespanel.h"
#include "ui/views/logpanel.h"
#include "ui/views/readingspanel.h"
#include "ui/views/receiverpanel.h"
#include "ui/views/tableview.h"
#include "ui/widgets/tintedicon.h"
#include "ui/window/brokercontroller.h"
#include "ui/window/charttoolbar.h"
#include "ui/window/exports.h"
#include "ui/window/fieldkeys.h"
#include "ui/window/fleetviews.h"
#include "ui/window/noticebar.h"
#include "ui/window/parts/droptarget.h"
#include "ui/window/parts/firstminute.h"
#include "ui/window/parts/serverchip.h"
#include "ui/window/parts/tablesdock.h"
#include "ui/window/parts/theme.h"
#include "ui/window/parts/tray.h"
#include "ui/window/parts/truthview.h"
#include "ui/window/parts/windowdialogs.h"
#include "ui/window/runcontroller.h"
#include "ui/window/runstatus.h"
#include "ui/window/scenarios.h"
#include "ui/window/translations.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowstate.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace aneroid {
namespace {

constexpr QSize firstSize{1240, 780};

/// What the screen has for the window, its frame left out.
QSize roomFor(const QWidget &window)
{
    constexpr QSize frame{16, 48};
    return window.screen()->availableSize() - frame;
}

enum Tab { ReadingsTab, LogTab, ReceiverTab, DevicesTab };

} // namespace

struct MainWindow::Private
{
    Private(Session &s, Receiver *r, WindowOptions o)
        : session(s)
        , receiver(r)
        , options(std::move(o))
        , atStart(s.settings())
    {
    }

    Session &session;
    Receiver *receiver;
    WindowOptions options;
    Settings atStart;

    WindowActions *actions = nullptr;
    ControlPanel *controls = nullptr;
    QDockWidget *controlDock = nullptr;
    CountersPanel *counters = nullptr;
    ChartPanel *charts = nullptr;
    ChartToolBar *chartTools = nullptr;
    QSplitter *splitter = nullptr;
    QTabWidget *tabs = nullptr;
    TablesDock *tablesDock = nullptr;
    ReadingsPanel *readings = nullptr;
    LogPanel *log = nullptr;
    ReceiverPanel *stored = nullptr;
    PickedDevices *picked = nullptr;
    DevicesPanel *devices = nullptr;
    FleetViews *fleet = nullptr;
    TruthView *truth = nullptr;
    RunStatus *status = nullptr;
    NoticeBar *notice = nullptr;
    FirstMinute *firstMinute = nullptr;
    Tray *tray = nullptr;
    QToolBar *toolBar = nullptr;
    ServerChip *server = nullptr;
    RunController *controller = nullptr;
    Exports *exports = nullptr;
    Scenarios *scenarios = nullptr;
    BrokerController *broker = nullptr;
    WindowDialogs *dialogs = nullptr;
    bool sharesRoom = true;    ///< between charts and tables, until a person moved what parts them
    QByteArray firstDocks;     ///< as they are before anything is restored
    QStringList firstSections; ///< likewise
};

MainWindow::MainWindow(Session &session, Receiver *receiver, WindowOptions options, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(session, receiver, std::move(options)))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    buildParts();
    placeCentre();
    placeControls();
    const RunViews views{*d->actions, *d->controls, *d->charts, *d->counters, *d->readings,
                         *d->devices, *d->log,      *d->stored, *d->status};
    d->controller =
        new RunController(session, receiver, views, d->options.defaults, d->options.profiles, this);
    d->fleet = new FleetViews(session, *d->charts, *d->chartTools, *d->devices, *d->picked, this);
    d->truth = new TruthView(session, *d->charts, *d->chartTools, *d->picked,
                             *d->actions->showTruth, this);
    d->exports = new Exports(session, *d->charts, this);
    d->scenarios = new Scenarios(session, this);
    d->broker = new BrokerController(session, *d->controls, this);
    d->dialogs = new WindowDialogs(
        {session, *d->controller, *d->controls, *d->exports, *d->actions, d->options.profiles},
        this);
    connectActions();
    connectScenarios();
    connectTabs();
    connectLook();
    connectLanguage();
    d->controls->showSources(d->options.sources);
    retranslate();
    d->firstDocks = saveState();
    d->firstSections = d->controls->openSections();
    restoreLayout();
    tellReceiver();
    for (const QString &warning : std::as_const(d->options.warnings))
        d->controller->log(LogLevel::Warning, warning);
    for (const QString &error : std::as_const(d->options.errors))
        d->controller->log(LogLevel::Error, error);
}

MainWindow::~MainWindow()
{
    delete d->scenarios;
    delete d->truth;
    delete d->fleet; // before the parts that they join
    delete d->controller;
}

void MainWindow::tellReceiver()
{
    if (!d->receiver || !d->receiver->isRunning())
        return;
    const QString url = d->receiver->url();
    if (const std::optional<quint16> wanted = d->receiver->portInUse()) {
        const QString text = tr("Port %1 is in use by another program: the built-in receiver "
                                "listens at %2.")
                                 .arg(QString::number(*wanted), url);
        d->controller->log(LogLevel::Warning, text);
    } else {
        d->controller->log(LogLevel::Info, tr("The built-in receiver listens at %1.").arg(url));
    }
}

void MainWindow::buildParts()
{
    d->actions = new WindowActions(this);
    d->actions->fillMenus(*menuBar());
    new FieldKeys(*this, *d->actions->undo, *d->actions->redo, d->actions->all());
    d->toolBar = addToolBar(QString());
    d->toolBar->setObjectName(QStringLiteral("toolBar"));
    d->toolBar->setMovable(false);
    d->server = new ServerChip(d->session, d->receiver, *d->actions, this);
    d->actions->fillToolBar(*d->toolBar, d->server);
    d->controls = new ControlPanel(this);
    d->controls->setObjectName(QStringLiteral("controlPanel"));
    d->counters = new CountersPanel(this);
    d->charts = new ChartPanel(d->session.history(), this);
    d->charts->setObjectName(QStringLiteral("chartPanel"));
    d->chartTools = new ChartToolBar(*d->charts, *d->actions, this);
    d->readings = new ReadingsPanel(d->session.history(), this);
    d->log = new LogPanel(this);
    d->stored = new ReceiverPanel(d->receiver, this);
    d->picked = new PickedDevices(this);
    d->devices =
        new DevicesPanel(d->session.history(), d->session.deviceStates(), *d->picked, this);
    d->status = new RunStatus(this);
}

void MainWindow::placeCentre()
{
    d->tabs = new QTabWidget(this);
    d->tabs->setObjectName(QStringLiteral("tabs"));
    d->tabs->setDocumentMode(true);
    d->tabs->addTab(d->readings, {});
    d->tabs->addTab(d->log, {});
    d->tabs->addTab(d->stored, {});
    d->tabs->addTab(d->devices, {});
    // Less than the pages would like: in a low window the charts keep their least height.
    d->tabs->setMinimumHeight(d->tabs->tabBar()->sizeHint().height() + 3 * fontMetrics().height());

    d->splitter = new QSplitter(Qt::Vertical, this);
    d->splitter->setObjectName(QStringLiteral("splitter"));
    d->splitter->addWidget(d->charts);
    d->splitter->addWidget(d->tabs);
    d->splitter->setStretchFactor(0, 1); // what is more, the charts have
    d->splitter->setStretchFactor(1, 0);
    d->splitter->setCollapsible(0, false);
    d->splitter->installEventFilter(this);
    connect(d->splitter, &QSplitter::splitterMoved, this, [this] { d->sharesRoom = false; });

    auto *const centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("centralColumn"));
    auto *const column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->counters);
    column->addWidget(d->chartTools);
    column->addWidget(d->splitter, 1);
    setCentralWidget(centre);
    d->tablesDock = new TablesDock(*this, *d->splitter, *d->tabs, *d->actions->tablesApart);
    d->firstMinute = new FirstMinute(d->session, *d->charts, *d->actions->start);
    setTabOrder(d->charts, d->firstMinute);
    d->notice = new NoticeBar(d->charts);
    d->tray = new Tray(this, *d->actions);
    statusBar()->addWidget(d->status, 1);
}

void MainWindow::placeControls()
{
    d->controlDock = new QDockWidget(this);
    d->controlDock->setObjectName(QStringLiteral("controlDock"));
    d->controlDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    d->controlDock->setWidget(d->controls);
    addDockWidget(Qt::LeftDockWidgetArea, d->controlDock);
    d->actions->showControls->setChecked(true);
    connect(d->actions->showControls, &QAction::triggered, d->controlDock, &QWidget::setVisible);
    connect(d->controlDock->toggleViewAction(), &QAction::toggled, d->actions->showControls,
            &QAction::setChecked);
}

void MainWindow::connectActions()
{
    const WindowActions &actions = *d->actions;
    connect(actions.newRunNewSeed, &QAction::triggered, this,
            [this] { d->dialogs->askNewRun([this] { d->controller->newRun(false); }); });
    connect(actions.newRunSameSeed, &QAction::triggered, this,
            [this] { d->dialogs->askNewRun([this] { d->controller->newRun(true); }); });
    connect(actions.newRunRepeat, &QAction::triggered, this,
            [this] { d->dialogs->askNewRun([this] { d->controller->repeatRun(); }); });
    connect(d->firstMinute, &FirstMinute::lastHourRequested, d->controller,
            &RunController::beginWithLastHour);
    connect(new DropTarget(this), &DropTarget::filesDropped, this, &MainWindow::takeFiles);
    connect(d->server, &ServerChip::testRequested, d->controller, &RunController::testServer);
    connect(d->server, &ServerChip::receiverRequested, d->controller,
            [this] { d->controller->useReceiver(d->options.receiver); });
    connect(d->server, &ServerChip::settingsRequested, this, [this] {
        d->controlDock->show();
        d->controls->goToServer();
    });
    connect(actions.newRunWithHistory, &QAction::triggered, d->dialogs,
            &WindowDialogs::openHistoryRun);
    connect(actions.exportCsv, &QAction::triggered, d->exports, &Exports::exportCsv);
    connect(actions.saveChart, &QAction::triggered, d->exports, &Exports::saveChart);
    connect(actions.copyChart, &QAction::triggered, d->exports, &Exports::copyChart);
    connect(actions.makeHistory, &QAction::triggered, d->exports, &Exports::makeHistory);
    connect(actions.fitProfile, &QAction::triggered, d->dialogs, &WindowDialogs::openFit);
    connect(actions.manageProfiles, &QAction::triggered, d->dialogs, &WindowDialogs::openProfiles);
    connect(actions.refusedReadings, &QAction::triggered, d->dialogs, &WindowDialogs::openRefused);
    connect(actions.editPayload, &QAction::triggered, d->dialogs, &WindowDialogs::openPayload);
    connect(d->controls, &ControlPanel::editPayloadRequested, d->dialogs,
            &WindowDialogs::openPayload);
    connect(actions.lastExchange, &QAction::triggered, d->dialogs, &WindowDialogs::openExchange);
    connect(d->controls, &ControlPanel::lastExchangeRequested, d->dialogs,
            &WindowDialogs::openExchange);
    connect(d->counters, &CountersPanel::refusedRequested, d->dialogs, &WindowDialogs::openRefused);
    connect(d->controls, &ControlPanel::manageProfilesRequested, d->dialogs,
            &WindowDialogs::openProfiles);
    connect(d->controls, &ControlPanel::newRunRequested, this,
            [this] { d->dialogs->askNewRun([this] { d->controller->newRun(false); }); });
    connect(actions.quit, &QAction::triggered, d->dialogs, &WindowDialogs::askQuit);
    connect(actions.shortcuts, &QAction::triggered, d->dialogs, &WindowDialogs::openShortcuts);
    connect(actions.about, &QAction::triggered, d->dialogs, &WindowDialogs::openAbout);
    connect(actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(d->controller, &RunController::noticed, d->notice, &NoticeBar::showNotice);
    connect(d->picked, &PickedDevices::refused, this, [this] {
        d->notice->showNotice(LogLevel::Info, tr("Up to eight devices are plotted together. Untick "
                                                 "one to make room for another."));
    });
    connect(d->dialogs, &WindowDialogs::fitEnded, this,
            [this](const QString &text, bool well, qint64 ms) {
                tellIfAway(well ? LogLevel::Info : LogLevel::Error, text, ms);
            });
    connect(d->exports, &Exports::noticed, this, &MainWindow::tell);
    connect(d->exports, &Exports::written, this, [this](const QString &text, const QString &file) {
        d->controller->log(LogLevel::Info, text);
        d->notice->showFile(text, file);
        d->tray->tell(LogLevel::Info, text);
    });
    const Simulation &run = d->session.simulation();
    connect(&run, &Simulation::stateChanged, this, &MainWindow::showTitle);
    connect(&run, &Simulation::settingsChanged, this, &MainWindow::showTitle);
    connect(&d->session, &Session::devicesChanged, this, &MainWindow::showTitle);
    connect(d->broker, &BrokerController::noticed, this, &MainWindow::tell);
}

void MainWindow::tell(LogLevel level, const QString &text)
{
    d->controller->log(level, text);
    d->notice->showNotice(level, text);
    d->tray->tell(level, text);
}

/// Of work that its own dialog shows: who has stayed there has seen it.
void MainWindow::tellIfAway(LogLevel level, const QString &text, qint64 tookMs)
{
    constexpr qint64 longMs = 10'000; // nobody leaves for less
    if (tookMs >= longMs && !QApplication::activeWindow())
        tell(level, text);
}

void MainWindow::connectScenarios()
{
    const WindowActions &actions = *d->actions;
    connect(actions.saveScenario, &QAction::triggered, d->scenarios, &Scenarios::saveSession);
    connect(actions.editSession, &QAction::triggered, d->scenarios, &Scenarios::editSession);
    connect(actions.openScenario, &QAction::triggered, d->scenarios, &Scenarios::openFile);
    connect(
        actions.scenarios, &QActionGroup::triggered, d->scenarios,
        [this](const QAction *action) { d->scenarios->openBuiltIn(action->data().toString()); });
    connect(d->scenarios, &Scenarios::playRequested, this,
            [this](const std::shared_ptr<const Scenario> &scenario, TimeMs from) {
                d->dialogs->askNewRun(
                    [this, scenario, from] { d->controller->play(scenario, from); });
            });
    connect(d->scenarios, &Scenarios::noticed, this, [this](LogLevel level, const QString &text) {
        d->controller->log(level, text);
        d->notice->showNotice(level, text);
    });
    d->status->setSeedAction(actions.copySeed);
    connect(actions.copySeed, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(QString::number(d->session.simulation().seed()));
    });
}

void MainWindow::connectTabs()
{
    const auto showTab = [this](int tab) {
        d->tabs->setCurrentIndex(tab);
        d->tablesDock->bringToFront();
        d->tabs->currentWidget()->setFocus();
    };
    connect(d->actions->showReadings, &QAction::triggered, this, [=] { showTab(ReadingsTab); });
    connect(d->actions->showLog, &QAction::triggered, this, [=] { showTab(LogTab); });
    connect(d->actions->showReceiver, &QAction::triggered, this, [=] { showTab(ReceiverTab); });
    connect(d->actions->showDevices, &QAction::triggered, this, [=] { showTab(DevicesTab); });
    connect(d->actions->findDevice, &QAction::triggered, this, [=, this] {
        showTab(DevicesTab);
        d->devices->find();
    });
}

void MainWindow::connectLanguage()
{
    Translations *const translations = d->options.translations;
    d->actions->languages->setEnabled(translations != nullptr);
    if (!translations)
        return;
    for (QAction *const action : d->actions->languages->actions())
        action->setChecked(action->data().toString() == translations->code());
    connect(d->actions->languages, &QActionGroup::triggered, translations,
            [translations](const QAction *action) {
                const QString code = action->data().toString();
                translations->setCode(code);
                windowstate::setLanguage(code);
            });
    connect(translations, &Translations::changed, this, [this] {
        setLocale(QLocale());
        retranslate();
    });
}

void MainWindow::connectLook()
{
    connect(d->actions->tablesAside, &QAction::triggered, this, [this](bool aside) {
        d->tablesDock->setApart(false);
        d->splitter->setOrientation(aside ? Qt::Horizontal : Qt::Vertical);
        d->sharesRoom = true;
        splitRoom();
    });
    connect(d->tablesDock, &TablesDock::apartChanged, this, [this] {
        if (d->sharesRoom)
            splitRoom();
    });
    d->actions->trayIcon->setEnabled(Tray::isAvailable());
    d->actions->trayIcon->setChecked(Tray::isAvailable() && windowstate::trayIcon());
    d->tray->setShown(d->actions->trayIcon->isChecked());
    connect(d->actions->trayIcon, &QAction::triggered, this, [this](bool shown) {
        d->tray->setShown(shown);
        windowstate::setTrayIcon(shown);
    });
    connect(d->actions->fullScreen, &QAction::triggered, this, [this](bool full) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    });
    connect(d->actions->resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    for (QAction *const action : d->actions->themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(windowstate::theme()));
    connect(d->actions->themes, &QActionGroup::triggered, this, [](const QAction *action) {
        const auto theme = static_cast<Theme>(action->data().toInt());
        applyTheme(theme);
        windowstate::setTheme(theme);
    });
}

void MainWindow::resetLayout()
{
    d->tablesDock->setApart(false);
    restoreState(d->firstDocks);
    d->controls->setOpenSections(d->firstSections);
    d->splitter->setOrientation(Qt::Vertical);
    d->actions->tablesAside->setChecked(false);
    d->sharesRoom = true;
    splitRoom();
    d->tabs->setCurrentIndex(ReadingsTab);
    d->counters->setDetailed(false);
    for (const Channel channel : allChannels)
        d->charts->setFolded(channel, false);
    for (TableView *const table : tables())
        table->setHiddenColumns({});
}

/// Below the charts, the tables get what six rows need, of a low window two fifths at the most; at
/// their side, two fifths of the width.
void MainWindow::splitRoom()
{
    constexpr int rows = 7; // one of them is as high as the scroll bar of a wide table
    const bool aside = d->splitter->orientation() == Qt::Horizontal;
    const int all = aside ? d->splitter->width() : d->splitter->height();
    const int head = d->tabs->tabBar()->sizeHint().height() +
                     QPushButton(QStringLiteral("X")).sizeHint().height() + 12;
    const int needed = aside ? all : head + TableView::heightForRows(rows, fontMetrics());
    const int tables = std::min(needed, all * 2 / 5);
    d->splitter->setSizes({all - tables, tables});
}

QList<TableView *> MainWindow::tables() const
{
    return d->tabs->findChildren<TableView *>();
}

void MainWindow::takeFiles(const QStringList &paths)
{
    const QString &path = paths.constFirst();
    switch (fileKindOf(path)) {
    case FileKind::Environment:
        return d->controller->useEnvFile(path);
    case FileKind::Profile:
        return d->dialogs->openProfiles()->importFile(path);
    case FileKind::Payload:
        return d->dialogs->openPayload()->importFile(path);
    case FileKind::Scenario:
        return d->scenarios->openPath(path);
    case FileKind::Fleet:
        return d->controller->useFleet(path);
    case FileKind::Recording:
        return d->dialogs->openFit()->openRecordings(paths);
    case FileKind::Unreadable:
        break;
    }
    d->controller->log(LogLevel::Error,
                       tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)));
}

/// What a task bar and a list of windows tell this one by.
void MainWindow::showTitle()
{
    setWindowTitle(tr("%1 – %2 – Aneroid", "device, state of the run")
                       .arg(shownDevice(d->session), shownState(d->session)));
    d->tray->setTitle(windowTitle());
}

void MainWindow::retranslate()
{
    showTitle();
    d->actions->retranslate();
    d->chartTools->retranslate();
    d->controlDock->setWindowTitle(tr("Controls"));
    d->tablesDock->setWindowTitle(tr("Tables"));
    d->tabs->setTabText(ReadingsTab, tr("Readings"));
    d->tabs->setTabText(LogTab, tr("Log"));
    d->tabs->setTabText(ReceiverTab, tr("Receiver"));
    d->tabs->setTabText(DevicesTab, tr("Devices"));
    d->tabs->setAccessibleName(tr("Tables"));
    d->splitter->setAccessibleName(tr("Charts and tables"));
    d->controller->retranslate();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->splitter && event->type() == QEvent::Resize && d->sharesRoom)
        splitRoom();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d->controller)
        retranslate();
    if (event->type() == QEvent::WindowStateChange && d->actions)
        d->actions->fullScreen->setChecked(isFullScreen());
}

void MainWindow::restoreLayout()
{
    const windowstate::Layout layout = windowstate::layout();
    if (layout.followLength)
        d->charts->setFollowLength(*layout.followLength);
    d->charts->restart();
    if (layout.fleetView)
        d->chartTools->chooseView(static_cast<FleetView>(
            std::clamp(*layout.fleetView, 0, static_cast<int>(FleetView::Picked))));
    for (const Channel channel : allChannels)
        d->charts->setFolded(channel, layout.foldedCharts.contains(static_cast<int>(channel)));
    for (TableView *const table : tables())
        table->setHiddenColumns(layout.hiddenColumns.value(table->objectName()));
    if (layout.geometry.isEmpty()) {
        resize(firstSize.boundedTo(roomFor(*this)));
        return;
    }
    restoreGeometry(layout.geometry);
    d->sharesRoom = layout.splitter.isEmpty();
    resize(size().boundedTo(roomFor(*this))); // the screen may have become smaller
    restoreState(layout.docks);
    d->splitter->restoreState(layout.splitter);
    d->tablesDock->follow();
    d->actions->tablesAside->setChecked(d->splitter->orientation() == Qt::Horizontal);
    d->controls->setOpenSections(layout.openSections);
    d->tabs->setCurrentIndex(layout.tab);
    d->counters->setDetailed(layout.counterDetails);
    d->actions->showControls->setChecked(!d->controlDock->isHidden());
}

void MainWindow::saveAll()
{
    windowstate::Layout layout{saveGeometry(),
                               saveState(),
                               d->sharesRoom && d->splitter->orientation() == Qt::Vertical
                                   ? QByteArray()
                                   : d->tablesDock->splitterState(),
                               d->controls->openSections(),
                               d->charts->followLength(),
                               d->tabs->currentIndex(),
                               std::nullopt,
                               {},
                               d->counters->isDetailed(),
                               {}};
    if (d->chartTools->isViewChosen())
        layout.fleetView = static_cast<int>(d->chartTools->chosenView());
    for (const Channel channel : allChannels) {
        if (d->charts->isFolded(channel))
            layout.foldedCharts.append(static_cast<int>(channel));
    }
    for (const TableView *const table : tables())
        layout.hiddenColumns.insert(table->objectName(), table->hiddenColumns());
    windowstate::saveLayout(layout);
    const QString ownServer = d->receiver ? d->receiver->url() : QString();
    const QJsonObject ofProfile = profileSettings(*d->session.simulation().profile());
    windowstate::saveSettings(windowstate::settingsToSave(
        d->options.savedSettings, d->atStart, d->session.settings(), ownServer, ofProfile));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool asks =
        event->spontaneous() && d->exports->hasUnsaved() && windowstate::asksBeforeQuit();
    if (asks) {
        event->ignore();
        d->dialogs->askQuit();
        return;
    }
    d->session.simulation().stop();
    saveAll();
    QMainWindow::closeEvent(event);
}

} // namespace aneroid

#include "moc_mainwindow.cpp"

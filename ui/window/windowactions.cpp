#include "ui/window/windowactions.h"

#include "core/scenario/scenariostore.h"
#include "ui/widgets/tintedicon.h"
#include "ui/window/parts/theme.h"
#include "ui/window/translations.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <utility>

namespace aneroid {
namespace {

/// One action: its member, names, picture, keys, what a menu and a button call it, and what it
/// does.
struct Row
{
    QAction *WindowActions::*member;
    const char *objectName;
    const char *icon;
    const char *keys; ///< portable, several separated by a blank
    const char *text;
    const char *buttonText;
    const char *help;
};

using W = WindowActions;
/// A struct, so that QT_TR_NOOP finds a context; lupdate looks into no macro of ours, and takes the
/// brace after "std::array rows" for a scope called std.
struct Table
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::WindowActions)
public:
    static constexpr Row rows[] = {
        Row{&W::start, "startAction", "start", "F5", QT_TR_NOOP("&Start"), QT_TR_NOOP("Start"),
            QT_TR_NOOP("Start making readings, or go on with the run.")},
        Row{&W::stop, "stopAction", "stop", "Shift+F5", QT_TR_NOOP("S&top"), QT_TR_NOOP("Stop"),
            QT_TR_NOOP("Stop making readings. The run can go on later.")},
        Row{&W::newRunNewSeed, "newRunNewSeedAction", "newrun", "Ctrl+N",
            QT_TR_NOOP("&New run with a new seed"), QT_TR_NOOP("New seed"),
            QT_TR_NOOP("Begin afresh with other weather: clears charts, table and counters; what "
                       "waits in the outbox is still sent.")},
        Row{&W::newRunSameSeed, "newRunSameSeedAction", "newrun", "Ctrl+Shift+N",
            QT_TR_NOOP("New run with the s&ame seed (%1), from now"), QT_TR_NOOP("Same seed"),
            QT_TR_NOOP(
                "Begin afresh with the same weather: clears charts, table and counters; what "
                "waits in the outbox is still sent.")},
        Row{&W::newRunRepeat, "newRunRepeatAction", "newrun", "Ctrl+Alt+R",
            QT_TR_NOOP("New run with the same seed (%1) and start: repeats e&xactly"),
            QT_TR_NOOP("Repeat exactly"),
            QT_TR_NOOP("Begin the same run once more, at its own time and with all that was done "
                       "in it: the same readings. It goes on after that.")},
        Row{&W::newRunWithHistory, "newRunWithHistoryAction", "newrun", "Ctrl+Alt+N",
            QT_TR_NOOP("New run with &history…"), QT_TR_NOOP("With history"),
            QT_TR_NOOP("Begin afresh in the past, catch up as fast as the server takes it, then go "
                       "on live.")},
        Row{&W::openScenario, "openScenarioAction", "folder", "Ctrl+O",
            QT_TR_NOOP("&Open scenario…"), QT_TR_NOOP("Open scenario"),
            QT_TR_NOOP("Look at a scenario from a file, change and play it.")},
        Row{&W::saveScenario, "saveScenarioAction", "export", "Ctrl+S",
            QT_TR_NOOP("Save &session as scenario…"), QT_TR_NOOP("Save session"),
            QT_TR_NOOP("Keep who did what when in this run, so that it can be played again.")},
        Row{&W::editSession, "editSessionAction", "edit", "Ctrl+Alt+A",
            QT_TR_NOOP("A&cts of this session…"), QT_TR_NOOP("Acts"),
            QT_TR_NOOP("What was done in this run so far, as a table to change and to play.")},
        Row{&W::copySeed, "copySeedAction", "copy", "Ctrl+Alt+C", QT_TR_NOOP("Copy &seed"),
            QT_TR_NOOP("Copy seed"), QT_TR_NOOP("Copy the run's seed.")},
        Row{&W::exportCsv, "exportCsvAction", "export", "Ctrl+E", QT_TR_NOOP("&Export CSV…"),
            QT_TR_NOOP("Export CSV"), QT_TR_NOOP("Write the readings to a CSV file.")},
        Row{&W::saveChart, "saveChartAction", "image", "Ctrl+Shift+S",
            QT_TR_NOOP("Save &chart as PNG…"), QT_TR_NOOP("Save chart"),
            QT_TR_NOOP("Save the charts as they are shown as a PNG picture.")},
        Row{&W::makeHistory, "makeHistoryAction", "history", "Ctrl+Shift+B",
            QT_TR_NOOP("Make &history…"), QT_TR_NOOP("History"),
            QT_TR_NOOP("Make back-dated readings into a file, with the climate and the sensor of "
                       "the window.")},
        Row{&W::refusedReadings, "refusedReadingsAction", "refused", "Ctrl+Shift+D",
            QT_TR_NOOP("&Refused readings…"), QT_TR_NOOP("Refused readings"),
            QT_TR_NOOP("Look at the readings that a server refused for good; send them again, "
                       "export or discard them.")},
        Row{&W::lastExchange, "lastExchangeAction", "", "Ctrl+Shift+L",
            QT_TR_NOOP("&Last request and answer…"), QT_TR_NOOP("Last request"),
            QT_TR_NOOP("Look at what was sent last, and at what came back.")},
        Row{&W::editPayload, "editPayloadAction", "edit", "Ctrl+Shift+M",
            QT_TR_NOOP("Edit &format…"), QT_TR_NOOP("Edit format"),
            QT_TR_NOOP(
                "Edit a copy of what readings are sent as, with a preview; import, export or "
                "reset it.")},
        Row{&W::fitProfile, "fitProfileAction", "newprofile", "Ctrl+Shift+F",
            QT_TR_NOOP("New &profile from recording…"), QT_TR_NOOP("New profile"),
            QT_TR_NOOP("Fit a climate profile to a CSV file of your own sensor.")},
        Row{&W::manageProfiles, "manageProfilesAction", "profiles", "Ctrl+Shift+P",
            QT_TR_NOOP("&Manage profiles…"), QT_TR_NOOP("Profiles"),
            QT_TR_NOOP("Look at the climate profiles; duplicate, edit, import, export or reset "
                       "one.")},
        Row{&W::quit, "quitAction", "quit", "Ctrl+Q", QT_TR_NOOP("&Quit"), QT_TR_NOOP("Quit"),
            QT_TR_NOOP("Close the window and end the program.")},
        Row{&W::undo, "undoAction", "undo", "Ctrl+Z", QT_TR_NOOP("&Undo"), QT_TR_NOOP("Undo"),
            QT_TR_NOOP("Take back the last change of a setting.")},
        Row{&W::redo, "redoAction", "redo", "Ctrl+Shift+Z Ctrl+Y", QT_TR_NOOP("&Redo"),
            QT_TR_NOOP("Redo"),
            QT_TR_NOOP("Make the change of a setting again that was taken back.")},
        Row{&W::copyChart, "copyChartAction", "copy", "Ctrl+Shift+C", QT_TR_NOOP("&Copy chart"),
            QT_TR_NOOP("Copy chart"),
            QT_TR_NOOP("Copy the charts as they are shown as a picture.")},
        Row{&W::reset, "resetAction", "reset", "Ctrl+Shift+R", QT_TR_NOOP("Reset to &defaults"),
            QT_TR_NOOP("Reset to defaults"),
            QT_TR_NOOP("Set every setting to its default. Undo takes it back.")},
        Row{&W::follow, "followAction", "follow", "Ctrl+L", QT_TR_NOOP("&Follow live"),
            QT_TR_NOOP("Live"),
            QT_TR_NOOP("Keep the newest reading in sight, or pause the charts.")},
        Row{&W::zoomIn, "zoomInAction", "zoomin", "Ctrl++ Ctrl+=", QT_TR_NOOP("Zoom &in"),
            QT_TR_NOOP("Zoom in"), QT_TR_NOOP("Show less time.")},
        Row{&W::zoomOut, "zoomOutAction", "zoomout", "Ctrl+-", QT_TR_NOOP("Zoom &out"),
            QT_TR_NOOP("Zoom out"), QT_TR_NOOP("Show more time.")},
        Row{&W::showAll, "showAllAction", "showall", "Ctrl+0", QT_TR_NOOP("Show &all"),
            QT_TR_NOOP("Show all"), QT_TR_NOOP("Show all readings of the run.")},
        Row{&W::showTruth, "showTruthAction", "", "Ctrl+T", QT_TR_NOOP("True air"),
            QT_TR_NOOP("True air"),
            QT_TR_NOOP("Draw the air itself, thin and grey, under the readings of one device: what "
                       "lies between them is the sensor's error, its drift and its faults.")},
        Row{&W::showControls, "showControlsAction", "panel", "F9", QT_TR_NOOP("&Controls"),
            QT_TR_NOOP("Controls"), QT_TR_NOOP("Show or hide the controls.")},
        Row{&W::showReadings, "showReadingsAction", "", "Alt+1", QT_TR_NOOP("&Readings"),
            QT_TR_NOOP("Readings"), QT_TR_NOOP("Show the table of recent readings.")},
        Row{&W::showLog, "showLogAction", "", "Alt+2", QT_TR_NOOP("&Log"), QT_TR_NOOP("Log"),
            QT_TR_NOOP("Show the log of events and errors.")},
        Row{&W::showReceiver, "showReceiverAction", "", "Alt+3", QT_TR_NOOP("Recei&ver"),
            QT_TR_NOOP("Receiver"), QT_TR_NOOP("Show what the built-in receiver has stored.")},
        Row{&W::showDevices, "showDevicesAction", "", "Alt+4", QT_TR_NOOP("&Devices"),
            QT_TR_NOOP("Devices"), QT_TR_NOOP("Show the table of the devices of a fleet.")},
        Row{&W::findDevice, "findDeviceAction", "", "Ctrl+F", QT_TR_NOOP("Fi&nd a device"),
            QT_TR_NOOP("Find a device"), QT_TR_NOOP("Find devices of a fleet by their ids.")},
        Row{&W::tablesAside, "tablesAsideAction", "", "F10", QT_TR_NOOP("Ta&bles at the side"),
            QT_TR_NOOP("Tables at the side"),
            QT_TR_NOOP("Put the tables beside the charts, or below them.")},
        Row{&W::tablesApart, "tablesApartAction", "", "Ctrl+F10",
            QT_TR_NOOP("Tables in a &window of their own"), QT_TR_NOOP("Tables apart"),
            QT_TR_NOOP("Let the tables leave this window, for another screen perhaps; they come "
                       "back when theirs is closed.")},
        Row{&W::trayIcon, "trayIconAction", "", "", QT_TR_NOOP("Icon in the &tray"),
            QT_TR_NOOP("Icon in the tray"),
            QT_TR_NOOP("Keep the program in the desktop's tray, and be told there when long work "
                       "is done.")},
        Row{&W::fullScreen, "fullScreenAction", "", "F11", QT_TR_NOOP("F&ull screen"),
            QT_TR_NOOP("Full screen"),
            QT_TR_NOOP("Let the window fill the screen, without a frame; again, and it has one.")},
        Row{&W::resetLayout, "resetLayoutAction", "", "", QT_TR_NOOP("Reset la&yout"),
            QT_TR_NOOP("Reset layout"),
            QT_TR_NOOP("Put panels, tables and columns back to where they were at first.")},
        Row{&W::shortcuts, "shortcutsAction", "keyboard", "F1", QT_TR_NOOP("&Keyboard shortcuts"),
            QT_TR_NOOP("Keyboard shortcuts"), QT_TR_NOOP("List the keys that this window knows.")},
        Row{&W::about, "aboutAction", "info", "", QT_TR_NOOP("&About Aneroid"),
            QT_TR_NOOP("About Aneroid"), QT_TR_NOOP("Version, licence and parts.")},
        Row{&W::aboutQt, "aboutQtAction", "", "", QT_TR_NOOP("About &Qt"), QT_TR_NOOP("About Qt"),
            QT_TR_NOOP("Version and licence of Qt.")},
    };
};

QList<QKeySequence> keysOf(const Row &row)
{
    QList<QKeySequence> keys;
    const QStringList parts =
        QString::fromLatin1(row.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        keys.append(QKeySequence(part, QKeySequence::PortableText));
    return keys;
}

QString withKeys(const QString &help, const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? help : WindowActions::tr("%1 (%2)").arg(help, keys);
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : Table::rows) {
        auto *const action = new QAction(window);
        action->setObjectName(QLatin1StringView(row.objectName));
        action->setShortcuts(keysOf(row));
        if (*row.icon != '\0')
            action->setIcon(tintedIcon(QLatin1StringView(row.icon)));
        window->addAction(action);
        this->*row.member = action;
    }
    start->setIcon(tintedIcon(QStringLiteral("start"), Tint::Good));
    stop->setIcon(tintedIcon(QStringLiteral("stop"), Tint::Wrong));
    follow->setCheckable(true);
    showTruth->setCheckable(true);
    showControls->setCheckable(true);
    fullScreen->setCheckable(true);
    tablesAside->setCheckable(true);
    tablesApart->setCheckable(true);
    trayIcon->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);
    addLanguages(window);
    addThemes(window);
    addScenarios(window);
}

void WindowActions::addScenarios(QWidget *window)
{
    scenarios = new QActionGroup(window);
    scenarios->setObjectName(QStringLiteral("scenarioGroup"));
    scenarios->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (const QString &name : aneroid::scenarios::names()) {
        auto *const action = new QAction(window);
        action->setObjectName(QStringLiteral("scenarioAction_") + name);
        action->setData(name);
        scenarios->addAction(action);
    }
}

void WindowActions::nameScenarios()
{
    const QList<QAction *> actions = scenarios->actions();
    const QList<ScenarioEntry> entries = aneroid::scenarios::list();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions[i]->setText(entries[i].title + QStringLiteral("…"));
        actions[i]->setToolTip(entries[i].description);
    }
}

void WindowActions::addLanguages(QWidget *window)
{
    languages = new QActionGroup(this);
    for (const Translations::Language &language : Translations::languages()) {
        auto *const action = new QAction(language.name, window);
        action->setObjectName(QStringLiteral("languageAction_") + language.code);
        action->setCheckable(true);
        action->setData(language.code);
        languages->addAction(action);
    }
}

void WindowActions::addThemes(QWidget *window)
{
    themes = new QActionGroup(this);
    for (const auto &[theme, name] :
         {std::pair(Theme::System, "system"), std::pair(Theme::Light, "light"),
          std::pair(Theme::Dark, "dark")}) {
        auto *const action = new QAction(window);
        action->setObjectName(QStringLiteral("themeAction_") + QLatin1StringView(name));
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        themes->addAction(action);
    }
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> actions;
    for (const Row &row : Table::rows)
        actions.append(this->*row.member);
    return actions;
}

void WindowActions::fillMenus(QMenuBar &bar)
{
    bar.setObjectName(QStringLiteral("menuBar"));
    m_fileMenu = bar.addMenu(QString());
    m_fileMenu->addActions({fitProfile, manageProfiles});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({openScenario, saveScenario});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({exportCsv, saveChart, makeHistory});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(quit);
    m_runMenu = bar.addMenu(QString());
    m_runMenu->addActions({start, stop});
    m_runMenu->addSeparator();
    m_runMenu->addActions({newRunNewSeed, newRunSameSeed, newRunRepeat, newRunWithHistory});
    m_runMenu->addSeparator();
    m_scenarioMenu = m_runMenu->addMenu(QString());
    m_scenarioMenu->setToolTipsVisible(true);
    m_scenarioMenu->addActions(scenarios->actions());
    m_runMenu->addAction(editSession);
    m_runMenu->addSeparator();
    m_runMenu->addActions({editPayload, lastExchange, refusedReadings});
    m_editMenu = bar.addMenu(QString());
    m_editMenu->addActions({undo, redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions({copyChart, copySeed, findDevice});
    m_editMenu->addSeparator();
    m_editMenu->addAction(reset);
    m_viewMenu = bar.addMenu(QString());
    m_viewMenu->addActions({follow, zoomIn, zoomOut, showAll, showTruth});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({showControls, showReadings, showLog, showReceiver, showDevices});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({tablesAside, tablesApart, fullScreen, resetLayout, trayIcon});
    m_viewMenu->addSeparator();
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themeMenu->addActions(themes->actions());
    m_languageMenu = m_viewMenu->addMenu(tintedIcon(QStringLiteral("language")), QString());
    m_languageMenu->addActions(languages->actions());
    m_helpMenu = bar.addMenu(QString());
    m_helpMenu->addAction(shortcuts);
    m_helpMenu->addSeparator();
    m_helpMenu->addActions({about, aboutQt});
}

void WindowActions::fillToolBar(QToolBar &bar, QWidget *last)
{
    m_toolBar = &bar;
    m_newRunMenu = new QMenu(&bar);
    m_newRunMenu->addActions({newRunNewSeed, newRunSameSeed, newRunRepeat, newRunWithHistory});
    auto *const newRun = new QToolButton(&bar);
    newRun->setObjectName(QStringLiteral("newRunButton"));
    newRun->setIcon(tintedIcon(QStringLiteral("newrun")));
    newRun->setMenu(m_newRunMenu);
    newRun->setPopupMode(QToolButton::InstantPopup);
    newRun->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.addActions({start, stop});
    bar.addSeparator();
    m_newRunTool = bar.addWidget(newRun);
    bar.addSeparator();
    bar.addActions({exportCsv, saveChart, copyChart});
    bar.addSeparator();
    bar.addActions({undo, redo});
    for (QAction *const action : bar.actions()) {
        QWidget *const button = bar.widgetForAction(action);
        if (!action->objectName().isEmpty())
            button->setObjectName(action->objectName().replace(QLatin1StringView("Action"),
                                                               QLatin1StringView("Button")));
        if (qobject_cast<QToolButton *>(button))
            button->setFocusPolicy(Qt::TabFocus);
    }
    // Their pictures are known everywhere; what stands at the end needs the room.
    for (QAction *const action : {copyChart, undo, redo})
        static_cast<QToolButton *>(bar.widgetForAction(action))
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *const between = new QWidget(&bar);
    between->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(between);
    bar.addWidget(last);
}

void WindowActions::retranslate()
{
    for (const Row &row : Table::rows) {
        QAction *const action = this->*row.member;
        const QString name = tr(row.text);
        action->setText(name.contains(QStringLiteral("%1")) ? name.arg(m_seed) : name);
        action->setIconText(tr(row.buttonText));
        action->setStatusTip({});
        action->setToolTip(withKeys(tr(row.help), *action));
    }
    languages->actions().constFirst()->setText(tr("&System language"));
    setUndoTexts(m_undone, m_redone);
    nameScenarios();
    if (!m_fileMenu || !m_toolBar)
        return;
    m_fileMenu->setTitle(tr("&File"));
    m_runMenu->setTitle(tr("&Run"));
    m_scenarioMenu->setTitle(tr("Scenari&os"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("Th&eme"));
    const QList<QAction *> themeActions = themes->actions();
    themeActions[0]->setText(tr("As the &desktop"));
    themeActions[1]->setText(tr("&Light"));
    themeActions[2]->setText(tr("Dar&k"));
    m_languageMenu->setTitle(tr("Lan&guage"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    nameToolButtons();
}

void WindowActions::nameToolButtons()
{
    auto *const newRun = static_cast<QToolButton *>(m_toolBar->widgetForAction(m_newRunTool));
    newRun->setText(tr("New run"));
    newRun->setAccessibleName(newRun->text());
    newRun->setToolTip(tr("Begin a new run: clears charts, table and counters; what waits in the "
                          "outbox is still sent."));
    for (QAction *const action : m_toolBar->actions()) {
        QWidget *const button = m_toolBar->widgetForAction(action);
        if (!action->objectName().isEmpty())
            button->setAccessibleName(action->iconText());
    }
}

void WindowActions::setSeed(qint64 seed)
{
    if (std::exchange(m_seed, seed) == seed)
        return;
    for (const Row &row : Table::rows) {
        const QString name = tr(row.text);
        if (name.contains(QStringLiteral("%1")))
            (this->*row.member)->setText(name.arg(seed));
    }
}

void WindowActions::setUndoTexts(const QString &undone, const QString &redone)
{
    m_undone = undone;
    m_redone = redone;
    undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
}

} // namespace aneroid

#include "moc_windowactions.cpp"

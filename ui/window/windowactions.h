#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;
class QWidget;

namespace aneroid {

/// Everything that the window can be told by menu, tool bar and keyboard. What happens then is
/// connected elsewhere.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    /// The actions belong to `window`, so that their keys work all over it.
    explicit WindowActions(QWidget *window);

    QAction *start = nullptr;
    QAction *stop = nullptr;
    QAction *newRunNewSeed = nullptr;
    QAction *newRunSameSeed = nullptr;
    QAction *newRunRepeat = nullptr;
    QAction *newRunWithHistory = nullptr;
    QAction *saveScenario = nullptr;
    QAction *openScenario = nullptr;
    QAction *editSession = nullptr;
    QAction *copySeed = nullptr;
    QActionGroup *scenarios = nullptr; ///< data(): the built-in scenario's name
    QAction *exportCsv = nullptr;
    QAction *saveChart = nullptr;
    QAction *makeHistory = nullptr;
    QAction *copyChart = nullptr;
    QAction *refusedReadings = nullptr;
    QAction *lastExchange = nullptr;
    QAction *editPayload = nullptr;
    QAction *fitProfile = nullptr;
    QAction *manageProfiles = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *reset = nullptr;
    QAction *follow = nullptr; ///< checkable
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *showAll = nullptr;
    QAction *showTruth = nullptr;    ///< checkable
    QAction *showControls = nullptr; ///< checkable
    QAction *showReadings = nullptr;
    QAction *showLog = nullptr;
    QAction *showReceiver = nullptr;
    QAction *showDevices = nullptr;
    QAction *findDevice = nullptr;
    QAction *tablesAside = nullptr; ///< checkable
    QAction *tablesApart = nullptr; ///< checkable
    QAction *trayIcon = nullptr;    ///< checkable
    QAction *fullScreen = nullptr;  ///< checkable
    QAction *resetLayout = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
    QAction *aboutQt = nullptr;
    QActionGroup *languages = nullptr; ///< data(): the language's code
    QActionGroup *themes = nullptr;    ///< data(): of Theme

    /// Name and what it does, in the present language, for one action after the other.
    [[nodiscard]] QList<QAction *> all() const;

    void fillMenus(QMenuBar &bar);
    /// `last`: what stands at the far end.
    void fillToolBar(QToolBar &bar, QWidget *last);
    void retranslate();

    /// That of the run, for the names of actions.
    void setSeed(qint64 seed);

    /// What undo and redo would do; empty: the bare word.
    void setUndoTexts(const QString &undone, const QString &redone);

private:
    void addLanguages(QWidget *window);
    void addThemes(QWidget *window);
    void addScenarios(QWidget *window);
    void nameScenarios();
    void nameToolButtons();

    QMenu *m_fileMenu = nullptr;
    QMenu *m_runMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_scenarioMenu = nullptr;
    qint64 m_seed = 0;
    QMenu *m_helpMenu = nullptr;
    QMenu *m_newRunMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_newRunTool = nullptr;
    QString m_undone;
    QString m_redone;
};

} // namespace aneroid

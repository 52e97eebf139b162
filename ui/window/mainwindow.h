#pragma once

#include "core/profiles/profilestore.h"
#include "core/receiver/receiver.h"
#include "core/session/session.h"
#include "core/settings/loader.h"

#include <QMainWindow>

#include <memory>

namespace aneroid {

class TableView;
class Translations;

/// What the program found out before there was a window.
struct WindowOptions
{
    QHash<QString, SettingSource> sources; ///< where settings came from, by table name
    Settings defaults;                     ///< what "Reset to defaults" goes to
    QJsonObject savedSettings;             ///< as they were read at the start
    ProfileStore profiles;                 ///< to choose from
    QStringList warnings;                  ///< for the log
    QStringList errors;                    ///< for the log and in sight
    Receiver::Options receiver;            ///< how to start it where it does not run
    Translations *translations = nullptr;  ///< null: the language cannot be chosen
};

/// The window: it places the parts and remembers where they were.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `receiver` is null where none was started. Session, receiver and translations must outlive
    /// the window.
    MainWindow(Session &session, Receiver *receiver, WindowOptions options,
               QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellReceiver();
    void buildParts();
    void placeCentre();
    void placeControls();
    void connectActions();
    void connectLanguage();
    void connectTabs();
    void connectLook();
    void resetLayout();
    void splitRoom();
    [[nodiscard]] QList<TableView *> tables() const;
    void connectScenarios();
    void tell(LogLevel level, const QString &text);
    void tellIfAway(LogLevel level, const QString &text, qint64 tookMs);
    void takeFiles(const QStringList &paths);
    void retranslate();
    void showTitle();
    void restoreLayout();
    void saveAll();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

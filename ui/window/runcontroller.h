#pragma once

#include "core/profiles/profilepreviews.h"
#include "core/profiles/profilestore.h"
#include "core/receiver/receiver.h"
#include "core/session/session.h"
#include "ui/window/settingshistory.h"

#include <QObject>

#include <QTimer>
#include <optional>

#include <memory>

namespace aneroid {

class ChartPanel;
class ControlPanel;
class CountersPanel;
class DevicesPanel;
class FaultController;
class LogPanel;
class ReadingsPanel;
class ReceiverPanel;
class RunStatus;
class WindowActions;

/// The parts of the window that show a run or steer it; they outlive who is handed them.
struct RunViews
{
    WindowActions &actions;
    ControlPanel &controls;
    ChartPanel &charts;
    CountersPanel &counters;
    ReadingsPanel &readings;
    DevicesPanel &devices;
    LogPanel &log;
    ReceiverPanel &stored;
    RunStatus &status;
};

/// Joins the window's parts with the session: what a person does goes to the run, what the run does
/// is shown, at most ten times a second and only while something can change.
class RunController final : public QObject
{
    Q_OBJECT
public:
    /// `receiver` may be null. All must outlive this object. `defaults`: what a reset goes to.
    /// `profiles`: to choose from.
    RunController(Session &session, Receiver *receiver, const RunViews &views,
                  const Settings &defaults, const ProfileStore &profiles,
                  QObject *parent = nullptr);
    ~RunController() override;

    void newRun(bool sameSeed);
    /// Begins there, in the past, and catches up.
    void newRunFrom(TimeMs start);
    /// Likewise an hour ago; that hour is for the charts alone unless it is to be sent, too.
    void beginWithLastHour(bool send);
    /// The same run once more, from its start, with all that was done in it; it goes on after that.
    void repeatRun();
    /// A new run that plays the scenario; what comes before `from` is made at once.
    void play(const std::shared_ptr<const Scenario> &scenario, TimeMs from);
    /// A profile was saved: it is in the list and, where `use`, chosen.
    void takeProfile(const QString &name, bool use);
    /// As choosing it in the list does.
    void useProfile(const QString &name);
    /// The file of this one has changed, came or went.
    void profileChanged(const QString &name);
    /// As choosing it in the list does.
    void usePayload(const QString &name);
    /// Of devices, for the next run; as naming it in the panel does.
    void useFleet(const QString &file);
    /// Takes the settings of a .env file on top of those in force. Undo takes them back.
    void useEnvFile(const QString &file);
    /// The file of this payload has changed, came or went.
    void payloadChanged(const QString &name);
    /// Readings go to the built-in receiver from now on; it is started, so, where it does not run.
    void useReceiver(const Receiver::Options &options);
    /// As the button in the panel does; the answer comes to noticed(), too.
    void testServer();
    /// Into the log, and to noticed() where it is trouble.
    void log(LogLevel level, const QString &text);
    /// Language or locale changed.
    void retranslate();

Q_SIGNALS:
    void noticed(aneroid::LogLevel level, const QString &text);

private:
    void connectActions();
    void connectControls();
    void connectCounters();
    void askDiscardEarlier();
    void connectSession();
    void connectHistory();
    void edit(const Settings &settings, const QString &name);
    [[nodiscard]] bool prepare(const Settings &settings);
    [[nodiscard]] bool changeProfile(Settings &settings);
    void applySettings(const Settings &settings);
    [[nodiscard]] std::shared_ptr<const Fleet> fleetFor(Settings &settings);
    void reset();
    void trigger(WeatherKind kind);
    void testConnection();
    [[nodiscard]] bool isSendable(const Settings &settings);
    void showProfiles();
    void showPayloads();
    void showPreview();
    void showSettings();
    void showState();
    void showEvents();
    void showWaiting();
    void showUndo();
    void beginRun();
    void beginPlaying(const std::shared_ptr<const Scenario> &scenario, TimeMs from, bool ends);
    void followAct(const Act &act);
    void wake();
    void tick();
    [[nodiscard]] bool targetIsReceiver() const;

    Session &m_session;
    Receiver *m_receiver;
    RunViews m_views;
    Settings m_defaults;
    ProfileStore m_profiles;
    ProfilePreviews m_previews;
    SettingsHistory m_history;
    QTimer m_tick;
    std::optional<TimeMs> m_previewedAt; ///< when the previewed reading comes
    int m_ticksSincePreview = 0;
    std::unique_ptr<FaultController> m_faults;
};

} // namespace aneroid

#pragma once

#include "core/delivery/sender.h"
#include "core/payload/payloadreader.h"
#include "core/recording/fleetband.h"
#include "core/recording/history.h"
#include "core/session/devicestates.h"
#include "core/simulation/simulation.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace aneroid {

enum class LogLevel { Info, Weather, Warning, Error };

/// One line of the log of events and errors; `text` is for a person, already translated.
struct LogEntry
{
    enum class About { Run, Outbox };

    QDateTime time; ///< UTC
    LogLevel level = LogLevel::Info;
    QString text;
    About about = About::Run;
};

/// Where the settings send readings.
[[nodiscard]] DeliveryTarget deliveryTarget(const Settings &settings);

/// One run, wired: simulation → history and sender. The window and the console stand on this one
/// object; it has no widget, no file and no receiver.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(std::unique_ptr<Simulation> simulation, std::unique_ptr<Sender> sender,
            std::size_t historyCapacity = History::defaultCapacity, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Simulation &simulation();
    [[nodiscard]] const Simulation &simulation() const;
    [[nodiscard]] Sender &sender();
    [[nodiscard]] const History &history() const;
    /// Of a run with several devices, one bucket an interval; empty for a single one.
    [[nodiscard]] const FleetBand &fleetBand() const;
    /// Likewise.
    [[nodiscard]] const DeviceStates &deviceStates() const;

    /// Hands the settings to the simulation and the delivery target to the sender.
    void setSettings(const Settings &settings);
    /// With the profile and the fleet (null: none) that they name, for the next run.
    void setSettings(const Settings &settings, std::shared_ptr<const Profile> profile,
                     std::shared_ptr<const Fleet> fleet);
    [[nodiscard]] const Settings &settings() const;

    /// What befalls each reading of the last readingsTaken() on its way; empty: nothing any.
    [[nodiscard]] const std::vector<Mishap> &mishaps() const;

    /// What readings are sent as: the payload that the settings name.
    [[nodiscard]] std::shared_ptr<const PayloadPlan> payload() const;
    /// What the next reading sends, as it stands now: address, headers and body of each message;
    /// secrets as dots. Empty where there is no next reading.
    [[nodiscard]] QString nextMessages(std::uint32_t device = 0) const;
    /// Likewise, were this the payload's file.
    [[nodiscard]] Result<QString, PayloadProblem> messagesOf(const QByteArray &payload,
                                                             std::uint32_t device = 0) const;
    /// The payload's own path and query, as templates.
    [[nodiscard]] QString usualPath() const;
    /// The payload's own topics, likewise; empty: none.
    [[nodiscard]] QStringList usualTopics() const;
    /// What was sent last, and what came back; secrets as dots.
    [[nodiscard]] QString lastExchange() const;
    /// Reads the payload's file again, which somebody has changed.
    void reloadPayload();

    void newRun(bool sameSeed);
    /// Readings of this run from before `time` are its past, to be looked at: charts, tables and
    /// exports have them, but no server gets them. Until newRun().
    void setSendFrom(TimeMs time);
    /// How many readings that were.
    [[nodiscard]] quint64 keptBack() const;
    /// The next run plays this scenario (see Simulation::setScenario()); only while Idle.
    void play(std::shared_ptr<const Scenario> scenario, bool ends = true);

    /// From now on readings wait on disk where the settings say so, in their file or else in this
    /// one. Nothing is on disk before.
    void enableOutbox(const QString &defaultFile);
    /// The server at `url` is the built-in receiver with this database, whatever its address will
    /// be at the next start.
    void setReceiver(const QString &url, const QString &database);

Q_SIGNALS:
    /// After the history took them and the sender was handed them.
    void readingsTaken(const QList<aneroid::Reading> &batch);
    /// newRun() is done: history, counters and sequence are clear.
    void runBegan();
    /// The run's devices are others, or begin anew: with a new run, and with settings before the
    /// first start.
    void devicesChanged();
    void logged(const aneroid::LogEntry &entry);

private:
    [[nodiscard]] bool isFleet() const;
    void beginDelivery();
    void changeSettings(const Settings &settings, DeviceIds before);
    void followSettings(const DeviceIds &before);
    [[nodiscard]] bool mayMakeMore() const;
    void take(const QList<Reading> &batch, bool gapBefore);
    void log(LogLevel level, const QString &text, LogEntry::About about = LogEntry::About::Run);
    void logState(RunState state);
    void logEventStart(const WeatherEvent &event);
    void logEventEnd(const WeatherEvent &event);
    void logGap(TimeMs from, TimeMs to, quint64 readings);
    void logAttempt(const Reading &reading, AttemptOutcome outcome, const QString &reason);
    void logFailure(AttemptOutcome outcome, const QString &reason);
    void logLink(LinkState state);
    void logLeftovers(quint64 readings, const std::vector<WaitingGroup> &elsewhere);
    void logRecovered();
    void logDropped(quint64 readings, const QString &reason);
    void logDrops();
    [[nodiscard]] QString messages(const std::shared_ptr<const PayloadPlan> &plan,
                                   std::uint32_t device) const;
    void makePayload();
    void applyDelivery();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

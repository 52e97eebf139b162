#pragma once

#include "core/base/types.h"
#include "core/fleet/deviceids.h"
#include "core/instrument/fault.h"
#include "core/payload/payloadstore.h"
#include "core/settings/loader.h"
#include "core/settings/settings.h"
#include "ui/controls/profilecombo.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace aneroid {

/// Every control that steers a run: delivery, interval and speed, ranges and drifts, noise and
/// patterns, weather by hand. It shows a Settings value and says what a person did to it; it
/// changes nothing itself. It scrolls by itself, up and down only, and is never narrower than its
/// texts need (about 340 px).
///
/// Names that its controls are found by (accessible names are the setting table's labels):
///   temperature…, humidity… and pressure… followed by
///       MinimumSpin, MaximumSpin   spin boxes of the range; a value beyond the other pushes it
///       RangeSlider                with MinimumHandle and MaximumHandle, which stop at each other
///       DriftSlider, DriftSpin
///   intervalSlider, intervalSpin, speedSlider, speedSpin, noiseCheck, noiseSlider, noiseSpin,
///   dailyPatternCheck, weatherEventsCheck
///   stormButton, frontButton, clearButton, endEventButton, resetButton
///   sendCheck, serverEdit, serverMessage (why an address was refused), serverHint, deviceIdEdit,
///   deviceIdMessage, testConnectionButton, connectionResult, payloadCombo, editPayloadButton,
///   endpointEdit, endpointMessage, payloadPreview, lastExchangeButton
///   for a broker: mqttTopicEdit, mqttQosCombo, mqttRetainCombo, mqttClientIdEdit,
///   mqttUsernameEdit, mqttPasswordState, mqttAvailabilityEdit (…Message each), mqttVersionCombo,
///   mqttConnectionsCombo, mqttKeepAliveSpin, mqttInFlightSpin, mqttLifeButton, mqttRetractButton
///   faultKindCombo, faultTemperatureCheck, faultHumidityCheck, faultPressureCheck,
///   faultDeviceCombo, faultStrengthSpin, faultLengthSpin, faultRampSpin, injectFaultButton,
///   endFaultsButton, faultDescription, faultPicture, activeFaults, faultRateSpin, faultMixEdit
///   sensorPresetCombo, temperatureOversamplingCombo, humidityOversamplingCombo,
///   pressureOversamplingCombo, filterCombo, standbyCombo, selfHeatingSlider, selfHeatingSpin,
///   installedEdit, installedMessage, jitterSpin, clockDriftSpin, missedSlider, missedSpin
///   profileCombo, manageProfilesButton, profileDay, profileDescription, profileWaits,
///   profileNewRunButton; the list that opens is profilePopupList
///   seedEdit, utcOffsetEdit, devicesSpin, deviceIdPatternEdit (…Message),
///   orderedCheck, successStatusEdit, successStatusMessage
///   climateSection, weatherSection, faultSection, rangesSection, paceSection, patternsSection,
///   sensorSection, serverSection, moreSection: the parts; their title buttons, which fold them,
///   have "Header" behind
/// Sliders are ValueSlider and RangeSlider of ui/widgets.
class ControlPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ControlPanel(QWidget *parent = nullptr);
    ~ControlPanel() override;

    /// Shows the value without emitting anything. A control that a person is typing in is left
    /// alone.
    void showSettings(const Settings &settings);
    /// Marks the controls whose value came from a higher source than the window (tooltip and
    /// badge), each as long as it still has that value. Call it after showSettings().
    void showSources(const QHash<QString, SettingSource> &sources);
    /// Storm, Front, Clear spell and End event need a run: `running`; End event an active event.
    void setRunning(bool running);
    void setEventActive(bool active);
    /// Those that a fault can be injected into.
    void setDevices(const DeviceIds &ids);
    /// What goes wrong at the moment, one line each.
    void setActiveFaults(const QStringList &faults);
    /// The answer to connectionTestRequested(), in words, under the button.
    void showConnectionTest(bool ok, const QString &sentence);
    /// "Built-in receiver" under the server address while it is the target; empty hides it.
    void setServerHint(const QString &hint);
    /// The profiles to choose from, and what each is like.
    void setProfiles(const QList<ProfileEntry> &entries, const PreviewSource &source);
    /// The formats to choose from, and the path of the one in use.
    void setPayloads(const QList<PayloadEntry> &entries);
    void setUsualPath(const QString &path);
    /// Likewise its topics at a broker, while MQTT_TOPIC is.
    void setUsualTopics(const QStringList &topics);
    /// What the next reading sends, under the path; asked for by nobody while it is out of sight.
    /// Of a fleet, the person chooses whose message is shown; counts from 0.
    void setPreviewDevices(int devices);
    [[nodiscard]] int previewDevice() const;
    void showPreview(const QString &text, const QString &deviceId);
    [[nodiscard]] bool isPreviewVisible() const;
    /// The profile that the run goes on with while the chosen one waits for a new run; empty where
    /// none waits.
    void setRunsOnWith(const QString &name);

    /// Unfolds the server's part and puts the keyboard into its address.
    void goToServer();

    /// Object names of the parts that are not folded away, for remembering them.
    [[nodiscard]] QStringList openSections() const;
    void setOpenSections(const QStringList &names);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// While dragging, too. `name` is the table name of what was touched ("TEMP_MIN").
    void settingsEdited(const aneroid::Settings &settings, const QString &name);
    void triggerRequested(aneroid::WeatherKind kind);
    void endEventRequested();
    void faultRequested(const aneroid::Fault &fault);
    void endFaultsRequested();
    void resetRequested();
    void connectionTestRequested();
    void editPayloadRequested();
    void lastExchangeRequested();
    /// Of a broker: to look at birth and death messages, and to have them forgotten.
    void lifeRequested();
    void retractRequested();
    void previewWanted();
    void manageProfilesRequested();
    void newRunRequested();

protected:
    bool event(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

#pragma once

#include "core/climate/types.h"
#include "core/settings/loader.h"
#include "core/settings/settings.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace aneroid {

/// Every control that steers a run: delivery, interval and speed, ranges and drifts, noise and
/// patterns, weather by hand. It shows a Settings value and says what a person did to it; it
/// changes nothing itself.
class ControlPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ControlPanel(QWidget *parent = nullptr);
    ~ControlPanel() override;

    /// Shows the value without emitting anything. A control that a person is typing in is left alone.
    void showSettings(const Settings &settings);
    /// Marks the controls whose value came from a higher source than the window (tooltip and badge).
    void showSources(const QHash<QString, SettingSource> &sources);
    /// Storm, Front, Clear spell and End event need a run: `running`; End event an active event.
    void setRunning(bool running);
    void setEventActive(bool active);
    /// The answer to connectionTestRequested(), in words, under the button.
    void showConnectionTest(bool ok, const QString &sentence);
    /// "Built-in receiver" under the server address while it is the target; empty hides it.
    void setServerHint(const QString &hint);

Q_SIGNALS:
    /// While dragging, too. `name` is the table name of what was touched ("TEMP_MIN").
    void settingsEdited(const aneroid::Settings &settings, const QString &name);
    void triggerRequested(aneroid::WeatherKind kind);
    void endEventRequested();
    void resetRequested();
    void connectionTestRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

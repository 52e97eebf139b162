#pragma once

#include "core/session/session.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace aneroid {

class IconLabel;
class ReadOut;

/// "Running", "Stopped", …
[[nodiscard]] QString shownState(const Session &session);
/// The device's id, or how many there are.
[[nodiscard]] QString shownDevice(const Session &session);

/// Real time until the run's next reading, in whole seconds; none where none comes or where they
/// come one upon the other.
[[nodiscard]] std::optional<int> secondsToNextReading(const Session &session);

/// The facts of the run in the status bar: state, time, readings, gaps, device, seed, run.
class RunStatus final : public QWidget
{
    Q_OBJECT
public:
    explicit RunStatus(QWidget *parent = nullptr);

    /// Cheap where nothing changed: for the frame tick.
    void showRun(Session &session);

    /// What copies the seed; the menu has it, and copies the other facts, too.
    void setSeedAction(QAction *action);

    /// Little: where there is no room, the lesser facts go, and the tooltip has them.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ReadOut *add(const char *objectName, int digits);
    void retranslate();
    void fit();
    void showState(const QString &text);
    [[nodiscard]] QString allFacts() const;

    QList<ReadOut *> m_facts; ///< from left to right
    IconLabel *m_icon;
    QAction *m_copyRun = nullptr;
    QAction *m_copyAll = nullptr;
    ReadOut *m_state;
    ReadOut *m_next;
    ReadOut *m_time;
    ReadOut *m_readings;
    ReadOut *m_gaps;
    ReadOut *m_device;
    ReadOut *m_seed;
    ReadOut *m_run;
    RunState m_shownState = RunState::Idle;
    bool m_simulated = false;
};

} // namespace aneroid

#pragma once

#include "core/session/session.h"

#include <QList>
#include <QWidget>

namespace aneroid {

class IconLabel;
class ReadOut;

/// The facts of the run in the status bar: state, time, readings, gaps, device, seed, run.
class RunStatus final : public QWidget
{
    Q_OBJECT
public:
    explicit RunStatus(QWidget *parent = nullptr);

    /// Cheap where nothing changed: for the frame tick.
    void showRun(Session &session);

    /// The seed's own menu.
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
    [[nodiscard]] QString allFacts() const;

    QList<ReadOut *> m_facts; ///< from left to right
    IconLabel *m_icon;
    ReadOut *m_state;
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

#pragma once

#include "core/instrument/fault.h"

#include <QObject>
#include <QTimer>

class QMenu;
class QPoint;
class QUndoStack;

namespace aneroid {

class ChartPanel;
class ControlPanel;
class Session;

/// Joins the faults of a run with the window: the panel and a chart's menu inject and end them, the
/// charts shade them, the panel lists what is on.
class FaultController final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    FaultController(Session &session, ControlPanel &controls, ChartPanel &charts, QUndoStack &undo,
                    QObject *parent = nullptr);
    ~FaultController() override;

    /// What can be injected into the channel, as a menu of its own.
    void addTo(QMenu &menu, Channel channel);

private:
    void inject(const Fault &fault);
    void fillMenu(QMenu &menu, Channel channel);
    void showDevices();
    void showActive();

    Session &m_session;
    ControlPanel &m_controls;
    ChartPanel &m_charts;
    QUndoStack &m_undo;
    QTimer m_refresh; ///< of what is on; runs while something may be
};

} // namespace aneroid

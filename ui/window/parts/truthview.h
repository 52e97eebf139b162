#pragma once

#include "core/session/trueairrecord.h"

#include <QObject>

class QAction;

namespace aneroid {

class ChartPanel;
class ChartToolBar;
class PickedDevices;
class Session;

/// Shows the true air under the readings of the run's one device, or of the one device of a fleet
/// that is plotted alone, while a person wants it; remembers whether.
class TruthView final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object; `wanted` is checkable.
    TruthView(Session &session, ChartPanel &charts, ChartToolBar &tools,
              const PickedDevices &picked, QAction &wanted, QObject *parent);
    ~TruthView() override;

private:
    [[nodiscard]] std::optional<std::uint32_t> shownDevice() const;
    void show();

    Session &m_session;
    ChartPanel &m_charts;
    const PickedDevices &m_picked;
    QAction &m_wanted;
    TrueAirRecord m_record;
};

} // namespace aneroid

#pragma once

#include "core/base/types.h"

#include <QObject>

#include <functional>

class QMenu;
class QPoint;

namespace aneroid {

class ChartPanel;
class WindowActions;

/// The menu of a chart: what one does with what it shows, its values and its marker, and what can
/// be injected into its channel.
class ChartMenu final : public QObject
{
    Q_OBJECT
public:
    using Filler = std::function<void(QMenu &menu, Channel channel)>;

    /// `faults` adds what can be injected. All must outlive this object.
    ChartMenu(ChartPanel &charts, const WindowActions &actions, Filler faults,
              QObject *parent = nullptr);

private:
    void show(Channel channel, const QPoint &globalPlace);
    void addExports(QMenu &menu);
    void addMarker(QMenu &menu, const QPoint &place);
    void addRange(QMenu &menu, Channel channel);
    void addFolding(QMenu &menu, Channel channel);

    ChartPanel &m_charts;
    const WindowActions &m_actions;
    Filler m_faults;
};

} // namespace aneroid

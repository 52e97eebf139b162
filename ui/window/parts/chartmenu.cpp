#include "ui/window/parts/chartmenu.h"

#include "ui/charts/chartpanel.h"
#include "ui/widgets/tintedicon.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QMenu>

namespace aneroid {
namespace {

constexpr double valueStep = 1.5;

template <typename Act>
QAction *add(QMenu &menu, const char *objectName, const QString &text, const QString &help, Act act)
{
    QAction *const action = menu.addAction(text);
    action->setObjectName(QLatin1StringView(objectName));
    action->setToolTip(help);
    QObject::connect(action, &QAction::triggered, &menu, act);
    return action;
}

} // namespace

ChartMenu::ChartMenu(ChartPanel &charts, const WindowActions &actions, Filler faults,
                     QObject *parent)
    : QObject(parent)
    , m_charts(charts)
    , m_actions(actions)
    , m_faults(std::move(faults))
{
    connect(&charts, &ChartPanel::menuRequested, this, &ChartMenu::show);
}

void ChartMenu::show(Channel channel, const QPoint &globalPlace)
{
    auto *const menu = new QMenu(&m_charts);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addExports(*menu);
    menu->addSeparator();
    addMarker(*menu, m_charts.mapFromGlobal(globalPlace));
    addRange(*menu, channel);
    addFolding(*menu, channel);
    menu->addAction(m_actions.showTruth);
    m_faults(*menu, channel);
    menu->popup(globalPlace);
}

void ChartMenu::addExports(QMenu &menu)
{
    const bool any = m_charts.hasReadings();
    QAction *const some = add(menu, "exportVisibleAction", tr("Export what is &visible…"),
                              tr("Write the readings that the charts show to a CSV file."),
                              [this] { m_actions.exportCsv->trigger(); });
    some->setIcon(tintedIcon(QStringLiteral("export")));
    some->setEnabled(any);
    menu.addActions({m_actions.copyChart, m_actions.saveChart});
}

/// Where the mouse is; by the key, where the cursor is.
void ChartMenu::addMarker(QMenu &menu, const QPoint &place)
{
    const TimeMs time = m_charts.cursorTime().value_or(m_charts.timeAt(place));
    QAction *const mark = add(menu, "setMarkerAction", tr("Set &marker here"),
                              tr("A second cursor that stays: the other one then says how far its "
                                 "reading is from the marker's. Key: M"),
                              [this, time] { m_charts.setMarker(time); });
    mark->setEnabled(m_charts.hasReadings());
    if (m_charts.marker())
        add(menu, "removeMarkerAction", tr("&Remove marker"), tr("There is one cursor again."),
            [this] { m_charts.setMarker(std::nullopt); });
}

void ChartMenu::addRange(QMenu &menu, Channel channel)
{
    QMenu *const range = menu.addMenu(tr("Value ran&ge"));
    range->setObjectName(QStringLiteral("valueRangeMenu"));
    range->setToolTipsVisible(true);
    const auto shown = m_charts.shownValues(channel);
    range->setEnabled(shown.has_value());
    QAction *const automatic = add(*range, "automaticRangeAction", tr("&Automatic"),
                                   tr("The axis shows what is in sight. Key: A"), [this, channel] {
                                       m_charts.setValueRange(channel, std::nullopt);
                                   });
    automatic->setCheckable(true);
    automatic->setChecked(!m_charts.valueRange(channel));
    QAction *const keep =
        add(*range, "keepRangeAction", tr("&Keep as it is"), tr("The axis stays, whatever comes."),
            [this, channel, shown] { m_charts.setValueRange(channel, shown); });
    keep->setCheckable(true);
    keep->setChecked(m_charts.valueRange(channel).has_value());
    range->addSeparator();
    add(*range, "zoomValuesInAction", tr("Zoom &in"), tr("Fewer values. Keys: Ctrl+Up, Ctrl+wheel"),
        [this, channel] { m_charts.zoomValues(channel, valueStep); });
    add(*range, "zoomValuesOutAction", tr("Zoom &out"),
        tr("More values. Keys: Ctrl+Down, Ctrl+wheel"),
        [this, channel] { m_charts.zoomValues(channel, 1.0 / valueStep); });
    QAction *const rectangle =
        add(menu, "zoomRectangleAction", tr("&Zoom to a rectangle"),
            tr("Drag a rectangle with the mouse; with Shift it goes without this menu."),
            [this] { m_charts.zoomByRectangleOnce(); });
    rectangle->setEnabled(shown.has_value());
}

void ChartMenu::addFolding(QMenu &menu, Channel channel)
{
    const bool folded = m_charts.isFolded(channel);
    QAction *const fold = add(
        menu, "foldChartAction", folded ? tr("&Unfold this chart") : tr("&Fold this chart"),
        tr("A folded chart is its title and the latest value: the others have its room. Key: F"),
        [this, channel, folded] { m_charts.setFolded(channel, !folded); });
    fold->setEnabled(m_charts.canFold(channel));
}

} // namespace aneroid

#include "moc_chartmenu.cpp"

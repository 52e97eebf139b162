#include "ui/window/charttoolbar.h"

#include "ui/charts/eventlegend.h"
#include "ui/models/amounts.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>

#include <array>

namespace aneroid {
namespace {

constexpr std::array lengths{1 * minuteMs, 5 * minuteMs, 10 * minuteMs, 30 * minuteMs,
                             1 * hourMs,   3 * hourMs,   6 * hourMs,    12 * hourMs,
                             1 * dayMs,    7 * dayMs,    30 * dayMs};
constexpr int allItem = static_cast<int>(lengths.size()); ///< behind the lengths
constexpr double zoomStep = 1.5;
constexpr int fewestLetters = 8;
constexpr int buttonFrame = 14;
constexpr int comboFrame = 40;
constexpr int gapBetweenGroups = 20;

QString lengthText(TimeMs length)
{
    if (length < hourMs)
        return ChartToolBar::tr("%n minute(s)", nullptr, static_cast<int>(length / minuteMs));
    if (length < dayMs)
        return ChartToolBar::tr("%n hour(s)", nullptr, static_cast<int>(length / hourMs));
    return ChartToolBar::tr("%n day(s)", nullptr, static_cast<int>(length / dayMs));
}

} // namespace

ChartToolBar::ChartToolBar(ChartPanel &charts, WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_charts(charts)
    , m_actions(actions)
    , m_legend(new EventLegend(this))
    , m_label(new QLabel(this))
    , m_length(new QComboBox(this))
    , m_viewLabel(new QLabel(this))
    , m_view(new QComboBox(this))
{
    setObjectName(QStringLiteral("chartToolBar"));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(4);
    row->addWidget(addButton(actions.follow, "followButton", true));
    row->addSpacing(8);
    row->addWidget(addButton(actions.zoomIn, "zoomInButton", false));
    row->addWidget(addButton(actions.zoomOut, "zoomOutButton", false));
    row->addWidget(addButton(actions.showAll, "showAllButton", true));
    row->addSpacing(8);
    row->addWidget(m_viewLabel);
    row->addWidget(m_view);
    row->addSpacing(12);
    row->addWidget(m_legend, 1);
    row->addWidget(m_label);
    row->addWidget(m_length);
    m_label->setBuddy(m_length);
    m_length->setObjectName(QStringLiteral("timeWindowCombo"));
    for (const TimeMs length : lengths)
        m_length->addItem({}, QVariant::fromValue<qint64>(length));
    m_length->addItem({});
    setTabOrder(m_buttons.constLast(), m_view); // as they stand, not as they were made
    setTabOrder(m_view, m_length);
    m_viewLabel->setBuddy(m_view);
    m_view->setObjectName(QStringLiteral("fleetViewCombo"));
    for (const FleetView view : {FleetView::AllReadings, FleetView::Band, FleetView::Picked})
        m_view->addItem({}, static_cast<int>(view));
    connectCharts();
    setFleet(false);
    retranslate();
}

QToolButton *ChartToolBar::addButton(QAction *action, const char *objectName, bool withText)
{
    auto *const button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(QLatin1StringView(objectName));
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    m_buttons.append(button);
    if (withText)
        m_worded.append(button);
    return button;
}

QSize ChartToolBar::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int button = m_buttons.constFirst()->iconSize().width() + buttonFrame;
    const int letters = fontMetrics().horizontalAdvance(u'X') * fewestLetters + comboFrame;
    const int combos = m_fleet ? 2 : 1;
    return {static_cast<int>(m_buttons.size()) * button + combos * letters + margins.left() +
                margins.right() + 2 * gapBetweenGroups,
            layout()->sizeHint().height()};
}

void ChartToolBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (QToolButton *const button : std::as_const(m_worded))
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_label->setVisible(!compact);
    m_viewLabel->setVisible(!compact && m_fleet);
    for (QComboBox *const combo : {m_length, m_view}) {
        combo->setMinimumContentsLength(compact ? fewestLetters : 0);
        combo->setSizeAdjustPolicy(compact ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                           : QComboBox::AdjustToContents);
    }
}

void ChartToolBar::fit()
{
    if (m_fitting) // what is shown or hidden here lays the window out at once, and resizes us
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    setCompact(false);
    layout()->invalidate();
    setCompact(layout()->sizeHint().width() > width());
}

void ChartToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChartToolBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ChartToolBar::connectCharts()
{
    m_actions.follow->setChecked(m_charts.isFollowing());
    connect(m_actions.follow, &QAction::triggered, &m_charts, &ChartPanel::setFollowing);
    connect(&m_charts, &ChartPanel::followingChanged, m_actions.follow, &QAction::setChecked);
    connect(m_actions.zoomIn, &QAction::triggered, &m_charts, [this] { m_charts.zoom(zoomStep); });
    connect(m_actions.zoomOut, &QAction::triggered, &m_charts,
            [this] { m_charts.zoom(1.0 / zoomStep); });
    connect(m_actions.showAll, &QAction::triggered, &m_charts, &ChartPanel::showAll);
    connect(m_length, &QComboBox::activated, this, &ChartToolBar::chooseLength);
    connect(m_view, &QComboBox::activated, this, [this] { m_viewChosen = true; });
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] { m_viewChosen = true; });
    connect(m_view, &QComboBox::currentIndexChanged, this, &ChartToolBar::applyView);
    connect(&m_charts, &ChartPanel::visibleSpanChanged, this, &ChartToolBar::showLength);
    connect(&m_charts, &ChartPanel::followingChanged, this, &ChartToolBar::showLength);
    connect(&m_charts, &ChartPanel::shadesChanged, m_legend, &EventLegend::showKinds);
}

void ChartToolBar::setFleet(bool fleet)
{
    m_fleet = fleet;
    m_viewLabel->setVisible(fleet && !m_compact);
    m_view->setVisible(fleet);
    fit();
    applyView();
}

void ChartToolBar::setUsualView(FleetView view)
{
    if (m_viewChosen)
        return;
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(view)));
    m_viewChosen = false; // that was nobody's choice
}

void ChartToolBar::chooseView(FleetView view)
{
    m_viewChosen = true;
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(view)));
}

FleetView ChartToolBar::chosenView() const
{
    return static_cast<FleetView>(m_view->currentData().toInt());
}

void ChartToolBar::applyView()
{
    m_charts.setView(m_fleet ? chosenView() : FleetView::AllReadings);
    Q_EMIT viewChanged();
}

void ChartToolBar::chooseLength(int index)
{
    if (index == allItem) {
        m_charts.showAll();
    } else {
        m_charts.setFollowLength(m_length->itemData(index).toLongLong());
        m_charts.setFollowing(true);
    }
    showLength();
}

void ChartToolBar::showLength()
{
    const ChartPanel::Span span = m_charts.visibleSpan();
    const bool following = m_charts.isFollowing();
    // What is followed grows into its length: that is what was chosen.
    const TimeMs shown = following ? m_charts.fullLength() : span.toMs - span.fromMs;
    int nearest = m_charts.isShowingAll() ? allItem : -1; // a zoom's is seldom one of the list
    for (std::size_t i = 0; nearest < 0 && i < lengths.size(); ++i) {
        if (std::abs(shown - lengths.at(i)) <= lengths.at(i) / 50)
            nearest = static_cast<int>(i);
    }
    const QString other =
        following ? durationLabel(static_cast<double>(shown) / 1000.0) : tr("Zoomed");
    if (other != m_length->placeholderText())
        m_length->setPlaceholderText(other);
    if (nearest != m_length->currentIndex())
        m_length->setCurrentIndex(nearest);
}

void ChartToolBar::retranslate()
{
    m_label->setText(tr("Time &window"));
    m_length->setAccessibleName(tr("Time window"));
    m_length->setToolTip(
        tr("How much time the charts show while they follow the newest reading. It "
           "grows with a run that has just begun, and is a minute of real time "
           "at least until you choose."));
    m_length->setItemText(allItem, tr("All", "readings of the run, in the charts"));
    for (std::size_t i = 0; i < lengths.size(); ++i)
        m_length->setItemText(static_cast<int>(i), lengthText(lengths.at(i)));
    for (QToolButton *const button : m_buttons)
        button->setAccessibleName(button->defaultAction()->iconText());
    m_viewLabel->setText(tr("Sh&ow"));
    m_view->setAccessibleName(tr("What the charts show"));
    m_view->setToolTip(tr("All readings as they come; minimum, median and maximum of all devices "
                          "for each interval; or the devices picked in the table."));
    m_view->setItemText(0, tr("All readings"));
    m_view->setItemText(1, tr("Band of the fleet"));
    m_view->setItemText(2, tr("Picked devices"));
    showLength();
    fit();
}

} // namespace aneroid

#include "moc_charttoolbar.cpp"

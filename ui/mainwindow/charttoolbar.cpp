#include "ui/mainwindow/charttoolbar.h"

#include "ui/mainwindow/windowactions.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <array>

namespace aneroid {
namespace {

constexpr TimeMs minute = 60'000;
constexpr TimeMs hour = 60 * minute;
constexpr std::array lengths{1 * minute, 5 * minute, 10 * minute, 30 * minute, 1 * hour,
                             3 * hour,   6 * hour,   12 * hour,   24 * hour};
constexpr double zoomStep = 1.5;

QString lengthText(TimeMs length)
{
    if (length < hour)
        return ChartToolBar::tr("%n minute(s)", nullptr, static_cast<int>(length / minute));
    return ChartToolBar::tr("%n hour(s)", nullptr, static_cast<int>(length / hour));
}

} // namespace

ChartToolBar::ChartToolBar(ChartPanel &charts, WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_charts(charts)
    , m_actions(actions)
    , m_label(new QLabel(this))
    , m_length(new QComboBox(this))
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
    row->addStretch(1);
    row->addWidget(m_label);
    row->addWidget(m_length);
    m_label->setBuddy(m_length);
    m_length->setObjectName(QStringLiteral("timeWindowCombo"));
    for (const TimeMs length : lengths)
        m_length->addItem({}, QVariant::fromValue<qint64>(length));
    connectCharts();
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
    return button;
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
    connect(&m_charts, &ChartPanel::visibleSpanChanged, this, &ChartToolBar::showLength);
}

void ChartToolBar::chooseLength(int index)
{
    m_charts.setFollowLength(m_length->itemData(index).toLongLong());
    m_charts.setFollowing(true);
    showLength();
}

void ChartToolBar::showLength()
{
    const ChartPanel::Span span = m_charts.visibleSpan();
    const TimeMs shown = span.toMs - span.fromMs;
    int nearest = -1; // what a zoom leaves is seldom one of the list
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        if (std::abs(shown - lengths.at(i)) <= lengths.at(i) / 50)
            nearest = static_cast<int>(i);
    }
    if (nearest != m_length->currentIndex())
        m_length->setCurrentIndex(nearest);
}

void ChartToolBar::retranslate()
{
    m_label->setText(tr("Time &window"));
    m_length->setAccessibleName(tr("Time window"));
    m_length->setToolTip(tr("How much time the charts show while they follow the newest reading."));
    m_length->setPlaceholderText(tr("Zoomed"));
    for (std::size_t i = 0; i < lengths.size(); ++i)
        m_length->setItemText(static_cast<int>(i), lengthText(lengths.at(i)));
    for (QToolButton *const button : m_buttons)
        button->setAccessibleName(button->defaultAction()->iconText());
    showLength();
}

} // namespace aneroid

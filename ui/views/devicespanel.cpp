#include "ui/views/devicespanel.h"

#include "ui/charts/charttexts.h"
#include "ui/charts/pickmarks.h"
#include "ui/models/devicesmodel.h"
#include "ui/models/display.h"
#include "ui/models/pickeddevices.h"
#include "ui/views/sparklinedelegate.h"
#include "ui/views/tableview.h"
#include "ui/views/tickdelegate.h"
#include "ui/widgets/fields/clearbutton.h"
#include "ui/widgets/tintedicon.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace aneroid {
namespace {

constexpr qint64 reorderMs = 1000;
/// Of the time, putting rows in order takes no more than a part of this many.
constexpr qint64 reorderShare = 20;

/// As the charts: a calm hour shall look calm.
double calmSpan(Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return 0.5;
    case Channel::Humidity:
        return 2.0;
    case Channel::Pressure:
        break;
    }
    return 1.0;
}

} // namespace

DevicesPanel::DevicesPanel(const History &history, const DeviceStates &states,
                           PickedDevices &picked, QWidget *parent)
    : QWidget(parent)
    , m_picked(picked)
    , m_model(new DevicesModel(history, states, picked, this))
    , m_sparkline(new SparklineDelegate(this))
    , m_table(new TableView(this))
    , m_text(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_trendLabel(new QLabel(this))
    , m_trend(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_plotNone(new QPushButton(this))
    , m_tools(new QWidget(this))
{
    setObjectName(QStringLiteral("devicesPanel"));
    m_table->setObjectName(QStringLiteral("devicesTable"));
    m_text->setObjectName(QStringLiteral("deviceFilter"));
    m_show->setObjectName(QStringLiteral("deviceShow"));
    m_trend->setObjectName(QStringLiteral("deviceTrend"));
    m_count->setObjectName(QStringLiteral("deviceCount"));
    m_plotNone->setObjectName(QStringLiteral("plotNoneButton"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(DevicesModel::Plot, new TickDelegate(this));
    m_table->setItemDelegateForColumn(DevicesModel::Trend, m_sparkline);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DevicesModel::Device, Qt::AscendingOrder);
    m_text->setClearButtonEnabled(true);
    m_show->addItems({{}, {}, {}});
    for (const Channel channel : allChannels)
        m_trend->addItem({}, static_cast<int>(channel));
    m_trendLabel->setBuddy(m_trend);
    placeParts();
    connectParts();
    restyle();
    retranslate();
}

void DevicesPanel::placeParts()
{
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    auto *const row = new QHBoxLayout(m_tools);
    row->setContentsMargins(6, 4, 6, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_plotNone);
    row->addSpacing(8);
    row->addWidget(m_trendLabel);
    row->addWidget(m_trend);
    m_tools->setMinimumWidth(1); // where there is little room, each gives up some
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tools);
    layout->addWidget(m_table);
}

void DevicesPanel::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, &DevicesPanel::applyFilter);
    connect(m_text, &QLineEdit::returnPressed, this, &DevicesPanel::goToRows);
    connect(m_show, &QComboBox::currentIndexChanged, this, &DevicesPanel::applyFilter);
    connect(m_trend, &QComboBox::currentIndexChanged, this, &DevicesPanel::chooseTrend);
    connect(m_plotNone, &QPushButton::clicked, &m_picked, &PickedDevices::clear);
    connect(&m_picked, &PickedDevices::changed, this,
            [this] { m_plotNone->setEnabled(m_picked.count() > 0); });
    m_plotNone->setEnabled(false);
    addKey("togglePlotAction", Qt::Key_Space, [this] { togglePlot(); });
    addKey("sortUpAction", Qt::ALT | Qt::Key_Up, [this] { sortByCurrent(Qt::AscendingOrder); });
    addKey("sortDownAction", Qt::ALT | Qt::Key_Down,
           [this] { sortByCurrent(Qt::DescendingOrder); });
    // A filter may change how many rows there are: the one that a person is on stays the one.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        m_kept = current.isValid() ? std::optional(m_model->deviceAt(current.row())) : m_kept;
        m_keptScroll = m_table->verticalScrollBar()->value();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_kept ? m_model->rowOf(*m_kept) : -1;
        if (row >= 0)
            m_table->selectionModel()->setCurrentIndex(m_model->index(row, DevicesModel::Device),
                                                       QItemSelectionModel::SelectCurrent |
                                                           QItemSelectionModel::Rows);
        m_table->verticalScrollBar()->setValue(m_keptScroll);
        showCount();
        showEmptyText();
    });
}

/// Works while the table has the keyboard.
void DevicesPanel::addKey(const char *objectName, const QKeySequence &key,
                          const std::function<void()> &act)
{
    auto *const action = new QAction(m_table);
    action->setObjectName(QLatin1StringView(objectName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, act);
}

void DevicesPanel::setDevices(const DeviceIds &ids, DeviceOrigins origins)
{
    const bool fleet = ids.size() > 1;
    m_kept.reset();
    m_model->setDevices(fleet ? ids : DeviceIds(), fleet ? std::move(origins) : DeviceOrigins());
    m_table->setColumnOffered(DevicesModel::Climate, m_model->hasClimates());
    m_picked.keepBelow(m_model->deviceCount());
    m_tools->setVisible(fleet);
    m_table->horizontalHeader()->setVisible(fleet);
    showCount();
    showEmptyText();
}

void DevicesPanel::setDisplayUtcOffset(int minutes)
{
    m_model->setDisplayUtcOffset(minutes);
}

void DevicesPanel::refresh()
{
    if (!isVisible())
        return;
    reorderIfDue();
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model->refresh(m_table->rowAt(0), last < 0 ? m_model->rowCount() - 1 : last);
}

void DevicesPanel::reorderIfDue()
{
    if (!m_model->orderIsLive() || m_table->viewport()->underMouse())
        return;
    const qint64 least = std::max(reorderMs, reorderShare * m_orderTookMs);
    if (m_sinceOrder.isValid() && m_sinceOrder.elapsed() < least)
        return;
    m_sinceOrder.start();
    m_model->reorder();
    m_orderTookMs = m_sinceOrder.restart();
}

void DevicesPanel::find()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

/// From what was typed to what was found.
void DevicesPanel::goToRows()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, DevicesModel::Device));
}

/// All selected rows take the state that the current one gets.
void DevicesPanel::togglePlot()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const bool picked = m_picked.placeOf(m_model->deviceAt(current.row())).has_value();
    std::vector<std::uint32_t> devices{m_model->deviceAt(current.row())};
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        devices.push_back(m_model->deviceAt(row.row()));
    for (const std::uint32_t device : devices) {
        if (!m_picked.set(device, !picked))
            return;
    }
}

/// By the column that the keyboard is on: what a click on its header does for the mouse.
void DevicesPanel::sortByCurrent(Qt::SortOrder order)
{
    const QModelIndex current = m_table->currentIndex();
    m_table->sortByColumn(current.isValid() ? current.column() : DevicesModel::Device, order);
    m_table->scrollTo(m_table->currentIndex());
}

void DevicesPanel::applyFilter()
{
    m_model->setFilter(m_text->text().trimmed(),
                       static_cast<DevicesModel::Show>(std::max(0, m_show->currentIndex())));
    showCount();
    showEmptyText();
}

void DevicesPanel::chooseTrend()
{
    m_model->setSparklineChannel(static_cast<Channel>(m_trend->currentData().toInt()));
    restyle();
}

void DevicesPanel::showCount()
{
    const int all = static_cast<int>(m_model->deviceCount());
    const int shown = m_model->rowCount();
    m_count->setText(
        shown == all
            ? tr("%Ln device(s)", nullptr, all)
            : tr("%1 of %Ln device(s)", nullptr, all).arg(countLabel(static_cast<quint64>(shown))));
}

void DevicesPanel::showEmptyText()
{
    m_table->setEmptyText(
        m_model->deviceCount() == 0
            ? tr("This run has one device. To see a fleet, set Devices to more than one under More "
                 "settings and begin a new run.")
            : tr("No device is as asked for above."));
}

void DevicesPanel::restyle()
{
    const ChartStyle style = ChartStyle::fromPalette(palette());
    const Channel channel = m_model->sparklineChannel();
    m_sparkline->setLook(style.lines[indexOf(channel)], calmSpan(channel));
    QList<QIcon> icons;
    for (std::size_t place = 0; place < PickedDevices::most; ++place)
        icons.append(pickIcon(place, style, palette().color(QPalette::HighlightedText)));
    m_model->setPickIcons(icons);
    using Health = DevicesModel::Health;
    m_model->setHealthIcon(Health::Fine, tintedIcon(QStringLiteral("ok"), Tint::Good));
    m_model->setHealthIcon(Health::Waiting, tintedIcon(QStringLiteral("info")));
    m_model->setHealthIcon(Health::Troubled, tintedIcon(QStringLiteral("warning"), Tint::Warning));
}

void DevicesPanel::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Devices"));
    m_table->setToolTip(tr("The devices of the run. Space picks a device to be plotted; Alt+Up and "
                           "Alt+Down put them in order by the column that the keyboard is on; "
                           "Ctrl+C copies the selected rows."));
    m_text->setPlaceholderText(tr("Find a device"));
    m_text->setAccessibleName(tr("Find a device"));
    m_text->setToolTip(tr("Show devices with this in their id. Enter goes to their rows."));
    nameClearButton(*m_text, QStringLiteral("clearDeviceFilterButton"), tr("Clear the search"),
                    tr("Show all devices again."));
    m_show->setItemText(0, tr("All devices"));
    m_show->setItemText(1, tr("With trouble"));
    m_show->setItemText(2, tr("Plotted"));
    m_show->setAccessibleName(tr("Which devices"));
    m_show->setToolTip(tr("Trouble: readings that were refused or dropped, or wait for a retry."));
    m_trendLabel->setText(tr("Tre&nd"));
    m_trend->setAccessibleName(tr("Trend"));
    m_trend->setToolTip(tr("Which channel the small lines in the table show."));
    for (int i = 0; i < m_trend->count(); ++i)
        m_trend->setItemText(
            i, charttexts::channelName(static_cast<Channel>(m_trend->itemData(i).toInt())));
    m_plotNone->setText(tr("Plot none"));
    m_plotNone->setToolTip(tr("Let go of all devices that are picked to be plotted."));
    fitColumns();
    showCount();
    showEmptyText();
}

/// So that a window of 1280 pixels shows them, but for the weather of a fleet of several climates;
/// the last one takes what is left.
void DevicesPanel::fitColumns()
{
    m_table->fitColumn(DevicesModel::Plot, QString(), true);
    m_table->fitColumn(DevicesModel::Device, QStringLiteral("bme280_00000"));
    m_table->fitColumn(DevicesModel::Distance, numberLabel(1000.0, 1));
    m_table->fitColumn(DevicesModel::Climate, QStringLiteral("mmmmmmm"));
    m_table->fitColumn(DevicesModel::Time, timeLabel(86'388'000, 0)); // 23:59:48
    for (const int column : {DevicesModel::Temperature, DevicesModel::Humidity})
        m_table->fitColumn(column, QStringLiteral("00.00"));
    m_table->fitColumn(DevicesModel::Pressure, QStringLiteral("0000.00"));
    m_table->fitColumn(DevicesModel::Trend, QStringLiteral("mmmmmm"));
    m_table->fitColumn(DevicesModel::Delivery, QStringLiteral("mmmmmmmm"), true);
    m_table->fitColumn(DevicesModel::Weather, QStringLiteral("mmmm"));
}

void DevicesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void DevicesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model->orderIsLive())
        m_model->reorder();
    refresh();
}

} // namespace aneroid

#include "moc_devicespanel.cpp"

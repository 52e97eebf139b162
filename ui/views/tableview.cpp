#include "ui/views/tableview.h"

#include "core/text/csvfield.h"
#include "ui/models/display.h"
#include "ui/widgets/contrast.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QProxyStyle>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>
#include <string>
#include <utility>

namespace aneroid {
namespace {

constexpr int cellMargin = 7;
constexpr int headerAir = 16;
constexpr int rowAir = 6;

/// Air between columns, so that a number does not run into the text beside it.
class RoomyStyle final : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
            return cellMargin;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override
    {
        QRect rect = QProxyStyle::subElementRect(element, option, widget);
        if (element == SE_HeaderLabel) { // the margin is for the sides only
            rect.setTop(option->rect.top());
            rect.setBottom(option->rect.bottom());
        }
        return rect;
    }
};

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    auto *const roomy = new RoomyStyle;
    roomy->setParent(this);
    setStyle(roomy);
    horizontalHeader()->setStyle(roomy);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setFrameShape(NoFrame);
    const int small = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setIconSize({small, small});
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { showMenu(horizontalHeader()->mapToGlobal(place), true); });
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setFixedHeight(fontMetrics().height() + headerAir);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowAir);
}

int TableView::heightForRows(int rows, const QFontMetrics &metrics)
{
    return metrics.height() + headerAir + rows * (metrics.height() + rowAir);
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last); });
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::keepPlace(int first, int last)
{
    QScrollBar *const bar = verticalScrollBar();
    if (first > 0 || bar->value() == 0)
        return;
    const int place = bar->value() + last - first + 1;
    updateGeometries(); // the bar's range knows the new rows only afterwards
    bar->setValue(place);
}

QList<int> TableView::rowsToCopy() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString TableView::rowsAsText() const
{
    QString text;
    const QList<int> rows = rowsToCopy();
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells.append(model()->index(row, column).data().toString());
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString TableView::rowsAsCsv() const
{
    std::string csv;
    const auto putLine = [&](const auto &cell) {
        bool first = true;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column))
                continue;
            if (!std::exchange(first, false))
                csv.push_back(',');
            const QVariant plain = cell(column, PlainRole);
            const QVariant value = plain.isValid() ? plain : cell(column, Qt::DisplayRole);
            appendCsvField(csv, value.toString().toStdString());
        }
        csv.push_back('\n');
    };
    putLine(
        [this](int column, int role) { return model()->headerData(column, Qt::Horizontal, role); });
    const QList<int> rows = rowsToCopy();
    for (const int row : rows)
        putLine(
            [this, row](int column, int role) { return model()->index(row, column).data(role); });
    return QString::fromStdString(csv);
}

void TableView::copyRowsAsCsv() const
{
    QGuiApplication::clipboard()->setText(rowsAsCsv());
}

void TableView::setColumnOffered(int column, bool offered)
{
    if (offered)
        m_notOffered.remove(column);
    else
        m_notOffered.insert(column);
    applyColumns();
}

QList<int> TableView::hiddenColumns() const
{
    QList<int> columns = m_hidden.values();
    std::sort(columns.begin(), columns.end());
    return columns;
}

void TableView::setHiddenColumns(const QList<int> &columns)
{
    m_hidden = QSet<int>(columns.begin(), columns.end());
    applyColumns();
}

void TableView::applyColumns()
{
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        setColumnHidden(column, m_notOffered.contains(column) || m_hidden.contains(column));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos(), false);
}

void TableView::showMenu(const QPoint &globalPlace, bool onHeader)
{
    auto *const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tableMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *columns = menu;
    if (!onHeader) {
        QAction *const copy = menu->addAction(tr("&Copy"));
        copy->setObjectName(QStringLiteral("copyRowsAction"));
        copy->setShortcut(QKeySequence::Copy);
        connect(copy, &QAction::triggered, this, &TableView::copyRows);
        QAction *const csv = menu->addAction(tr("Copy as C&SV"));
        csv->setObjectName(QStringLiteral("copyCsvAction"));
        csv->setToolTip(tr("With a header, plain numbers and ISO times: the selected rows, or all "
                           "where none is."));
        connect(csv, &QAction::triggered, this, &TableView::copyRowsAsCsv);
        for (QAction *const action : {copy, csv})
            action->setEnabled(model()->rowCount() > 0);
        menu->addSeparator();
        columns = menu->addMenu(tr("Co&lumns"));
        columns->setObjectName(QStringLiteral("columnsMenu"));
    }
    fillColumns(*columns);
    menu->setToolTipsVisible(true);
    menu->popup(globalPlace);
}

void TableView::fillColumns(QMenu &menu)
{
    int shown = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        shown += isColumnHidden(column) ? 0 : 1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (m_notOffered.contains(column))
            continue;
        QAction *const action =
            menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(QStringLiteral("columnAction_%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1); // one stays
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (on)
                m_hidden.remove(column);
            else
                m_hidden.insert(column);
            applyColumns();
        });
    }
}

void TableView::copyRows() const
{
    QGuiApplication::clipboard()->setText(rowsAsText());
}

void TableView::fitColumn(int column, const QString &sample, bool withIcon)
{
    const int icon = withIcon ? iconSize().width() + 2 * cellMargin : 0;
    const int content = icon + fontMetrics().horizontalAdvance(sample) + 2 * cellMargin + 4;
    setColumnWidth(column, std::max(content, horizontalHeader()->sectionSizeHint(column) + 4));
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    const QColor ground = palette().color(QPalette::Base);
    painter.setPen(withContrast(mixed(palette().color(QPalette::Text), ground, 0.35), ground, 4.5));
    painter.drawText(viewport()->rect().adjusted(12, 4, -12, -4),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace aneroid

#include "moc_tableview.cpp"

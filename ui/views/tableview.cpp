#include "ui/views/tableview.h"

#include "ui/widgets/contrast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QProxyStyle>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace aneroid {
namespace {

constexpr int cellMargin = 7;

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
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setFixedHeight(fontMetrics().height() + 16);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
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

QString TableView::rowsAsText() const
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
    QString text;
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

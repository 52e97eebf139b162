#include "ui/dialogs/profiles/fitpreview.h"

#include "ui/widgets/messages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace aneroid {

namespace {

constexpr int tableHeight = 130;

QTableWidget *makeTable(const char *objectName, QWidget *parent)
{
    auto *const table = new QTableWidget(parent);
    table->setObjectName(QLatin1StringView(objectName));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setMinimumHeight(tableHeight);
    table->setMaximumHeight(2 * tableHeight);
    return table;
}

void fillTable(QTableWidget &table, const QStringList &heads, const std::vector<QStringList> &rows)
{
    table.setColumnCount(static_cast<int>(heads.size()));
    table.setHorizontalHeaderLabels(heads);
    table.setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const QStringList &cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < table.columnCount(); ++column)
            table.setItem(row, column, new QTableWidgetItem(cells.value(column)));
    }
    table.resizeColumnsToContents();
}

} // namespace

FitPreview::FitPreview(QWidget *parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_columns(makeTable("fitPreviewColumns", this))
    , m_rows(makeTable("fitPreviewRows", this))
{
    m_message->setObjectName(QStringLiteral("fitPreviewMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const tables = new QHBoxLayout;
    tables->addWidget(m_columns);
    tables->addWidget(m_rows);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addLayout(tables);
    retranslate();
    clear();
}

void FitPreview::showPreview(const RecordingPreview &preview)
{
    showMessage(*m_message, preview.remarks.join(u' '), false);
    std::vector<QStringList> columns;
    for (const ColumnRow &row : preview.columns)
        columns.push_back({row.what, row.column, row.unit, row.told});
    fillTable(*m_columns, {tr("What"), tr("Column"), tr("Unit"), tr("Told by")}, columns);
    fillTable(*m_rows, preview.heads, preview.rows);
    m_columns->show();
    m_rows->show();
}

void FitPreview::showProblem(const QString &message)
{
    clear();
    showMessage(*m_message, message, true);
}

void FitPreview::clear(const QString &message)
{
    showMessage(*m_message, message, false);
    for (QTableWidget *const table : {m_columns, m_rows}) {
        table->setRowCount(0);
        table->hide();
    }
}

void FitPreview::retranslate()
{
    m_columns->setAccessibleName(tr("Columns as they are understood"));
    m_columns->setToolTip(tr("Which column is what, in which unit, and how that was told."));
    m_rows->setAccessibleName(tr("First rows as they are understood"));
    m_rows->setToolTip(
        tr("The first rows on the place's clock, in °C, % and hPa, as the fit will take them."));
}

void FitPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace aneroid

#include "moc_fitpreview.cpp"

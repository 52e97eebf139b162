#include "ui/window/shortcutsdialog.h"

#include "ui/window/windowactions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

namespace aneroid {
namespace {

/// "&Start" and "启动(&S)" without the letter to press.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(inBrackets).remove(QLatin1Char('&'));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const WindowActions &actions, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 2, this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    for (const QAction *const action : actions.all()) {
        const bool isNewRun = action == actions.newRunNewSeed || action == actions.newRunSameSeed ||
                              action == actions.newRunRepeat || action == actions.newRunWithHistory;
        if (!action->shortcuts().isEmpty())
            addRow(isNewRun ? withoutMnemonic(action->text()) : action->iconText(),
                   QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
    addRow(tr("Charts: move the cursor"), tr("Left, Right; with Shift ten readings"));
    addRow(tr("Charts: move in time"), tr("Ctrl+Left, Ctrl+Right, Page Up, Page Down, drag"));
    addRow(tr("Charts: zoom"), tr("Up, Down, +, −, mouse wheel"));
    addRow(tr("Charts: show all"), tr("Home"));
    addRow(tr("Charts: follow live"), tr("End"));
    addRow(tr("Charts: hide the cursor"), tr("Esc"));
    addRow(tr("Sliders: one step"), tr("Left, Right, Up, Down"));
    addRow(tr("Sliders: ten steps"), tr("Page Up, Page Down"));
    addRow(tr("Sliders: ends"), tr("Home, End"));
    addRow(tr("Devices: plot or let go"), tr("Space"));
    addRow(tr("Devices: order by the column that the keyboard is on"), tr("Alt+Up, Alt+Down"));
    addRow(tr("Tables: copy the selected rows"),
           QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(560, 560);
}

void ShortcutsDialog::addRow(const QString &what, const QString &keys)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(what));
    m_table->setItem(row, 1, new QTableWidgetItem(keys));
}

} // namespace aneroid

#include "moc_shortcutsdialog.cpp"

#pragma once

#include <QList>
#include <QSet>
#include <QTableView>

class QMenu;

namespace aneroid {

/// The plain look of the window's tables: whole rows, alternate colours, no grid; Ctrl+C copies the
/// selected rows with tabs between columns. Rows that arrive on top do not move what a person has
/// scrolled to. `emptyText` stands in the middle while there is no row. The menu copies, as shown
/// or as CSV, and chooses the columns.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    /// What so many rows and the header take in this font.
    [[nodiscard]] static int heightForRows(int rows, const QFontMetrics &metrics);

    void setModel(QAbstractItemModel *model) override;
    void setEmptyText(const QString &text);
    /// The selected rows, or all where none is, as lines of tab-separated text.
    [[nodiscard]] QString rowsAsText() const;
    void copyRows() const;
    /// Likewise as CSV with a header: plain numbers and ISO times, where the model has them
    /// (PlainRole).
    [[nodiscard]] QString rowsAsCsv() const;
    void copyRowsAsCsv() const;

    /// Whether there is something to show in a column; one that is offered can still be hidden by
    /// a person.
    void setColumnOffered(int column, bool offered);
    /// Those that a person hid.
    [[nodiscard]] QList<int> hiddenColumns() const;
    void setHiddenColumns(const QList<int> &columns);

    /// A column as wide as the header and this sample need.
    void fitColumn(int column, const QString &sample, bool withIcon = false);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void keepPlace(int first, int last);
    void showMenu(const QPoint &globalPlace, bool onHeader);
    void fillColumns(QMenu &menu);
    void applyColumns();
    [[nodiscard]] QList<int> rowsToCopy() const;

    QString m_emptyText;
    QSet<int> m_notOffered;
    QSet<int> m_hidden;
};

} // namespace aneroid

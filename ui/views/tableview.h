#pragma once

#include <QTableView>

namespace aneroid {

/// The plain look of the window's tables: whole rows, alternate colours, no grid; Ctrl+C copies the
/// selected rows with tabs between columns. Rows that arrive on top do not move what a person has
/// scrolled to. `emptyText` stands in the middle while there is no row.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setEmptyText(const QString &text);
    /// The selected rows, or all where none is, as lines of tab-separated text.
    [[nodiscard]] QString rowsAsText() const;
    void copyRows() const;

    /// A column as wide as the header and this sample need.
    void fitColumn(int column, const QString &sample, bool withIcon = false);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepPlace(int first, int last);

    QString m_emptyText;
};

} // namespace aneroid

#pragma once

#include <QByteArray>
#include <QDockWidget>

class QAction;
class QMainWindow;
class QSplitter;

namespace aneroid {

/// Lets the tables leave the splitter that they share with the charts for a window of their own,
/// on another screen perhaps, and come back: by its action, when their window is closed, and when
/// it is dropped on the main window. Where it stands is part of QMainWindow::saveState().
class TablesDock final : public QDockWidget
{
    Q_OBJECT
public:
    /// All must outlive this object; `apart` is checkable. `tables` is in the splitter.
    TablesDock(QMainWindow &window, QSplitter &splitter, QWidget &tables, QAction &apart);

    [[nodiscard]] bool isApart() const;
    void setApart(bool apart);
    /// After QMainWindow::restoreState(): the tables go where this dock is.
    void follow();
    /// The splitter's, as it is with the tables in it.
    [[nodiscard]] QByteArray splitterState() const;
    /// The window that the tables are in comes to the front.
    void bringToFront();

Q_SIGNALS:
    void apartChanged(bool apart);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QSplitter &m_splitter;
    QWidget &m_tables;
    QAction &m_apart;
    QByteArray m_splitterState; ///< of when the tables left
};

} // namespace aneroid

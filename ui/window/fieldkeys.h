#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

namespace aneroid {

/// A field that has the focus takes keys for itself that are the window's: Ctrl+E moves its cursor
/// to the end of the line, Ctrl+Z is taken even where it has nothing to undo. Here the window's
/// actions get their keys all the same, and undo and redo are the field's as long as it has typing
/// to undo or to redo.
class FieldKeys final : public QObject
{
    Q_OBJECT
public:
    FieldKeys(QWidget &window, QAction &undo, QAction &redo, QList<QAction *> others);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget &field, const QKeyEvent &key) const;

    QWidget &m_window;
    QAction &m_undo;
    QAction &m_redo;
    QList<QAction *> m_others;
};

} // namespace aneroid

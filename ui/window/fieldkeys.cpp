#include "ui/window/fieldkeys.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace aneroid {

namespace {

/// The line that a person types in: the widget itself, or that of a spin box or a combo box.
const QLineEdit *lineOf(const QWidget &field)
{
    const auto *const line = qobject_cast<const QLineEdit *>(&field);
    return line ? line : field.findChild<const QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
}

bool hasKey(const QAction &action, const QKeySequence &pressed)
{
    return action.isEnabled() && action.shortcuts().contains(pressed);
}

} // namespace

FieldKeys::FieldKeys(QWidget &window, QAction &undo, QAction &redo, QList<QAction *> others)
    : QObject(&window)
    , m_window(window)
    , m_undo(undo)
    , m_redo(redo)
    , m_others(std::move(others))
{
    m_others.removeAll(&m_undo);
    m_others.removeAll(&m_redo);
    QCoreApplication::instance()->installEventFilter(this);
}

bool FieldKeys::isOurs(const QWidget &field, const QKeyEvent &key) const
{
    const QLineEdit *const line = lineOf(field);
    if (!line)
        return false; // takes no key of ours
    const QKeySequence pressed(key.keyCombination());
    if (hasKey(m_undo, pressed))
        return !line->isUndoAvailable();
    if (hasKey(m_redo, pressed))
        return !line->isRedoAvailable();
    return std::any_of(m_others.cbegin(), m_others.cend(),
                       [&pressed](const QAction *action) { return hasKey(*action, pressed); });
}

bool FieldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const field = qobject_cast<const QWidget *>(watched);
        const bool here = field && (field->window() == &m_window || // or in a dock of it
                                    field->window()->windowType() == Qt::Tool);
        if (here && isOurs(*field, *static_cast<QKeyEvent *>(event))) {
            event->ignore();
            return true; // the field never sees it, so it cannot take it
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace aneroid

#include "moc_fieldkeys.cpp"

#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace aneroid {

/// Takes files that are dropped anywhere on a window.
class DropTarget final : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent.
    explicit DropTarget(QWidget *window);

Q_SIGNALS:
    /// Paths of this machine, one at least.
    void filesDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace aneroid

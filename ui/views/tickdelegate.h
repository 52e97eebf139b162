#pragma once

#include <QStyledItemDelegate>

namespace aneroid {

/// A check box in a table that is seen on light and dark rows: styles draw an unticked one's frame
/// from the window's shades, which are next to nothing on a dark ground.
class TickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace aneroid

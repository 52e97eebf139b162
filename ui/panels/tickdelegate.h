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

    /// Contrast of the frame with the row that it stands on, as WCAG 2.1 asks of controls.
    static constexpr double frameContrast = 3.0;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace aneroid

#include "ui/views/tickdelegate.h"

#include "ui/widgets/contrast.h"

#include <QApplication>
#include <QPainter>

namespace aneroid {
namespace {

QColor groundOf(const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(QPalette::Highlight);
    const bool alternate = option.features.testFlag(QStyleOptionViewItem::Alternate);
    return option.palette.color(alternate ? QPalette::AlternateBase : QPalette::Base);
}

} // namespace

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *const style = cell.widget ? cell.widget->style() : QApplication::style();
    const QRect box =
        style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, cell.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(frameColor(groundOf(cell), cell.palette.color(QPalette::Text)));
    painter->drawRect(box.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace aneroid

#include "moc_tickdelegate.cpp"

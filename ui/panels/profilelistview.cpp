#include "ui/panels/profilelistview.h"

#include "ui/panels/profileitems.h"
#include "ui/widgets/contrast.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace aneroid {

namespace {

constexpr int sideGap = 12;

class TitleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString side = index.data(profileitems::kindTextRole).toString();
        if (side.isEmpty())
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor behind = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
        const QColor text =
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        constexpr double quiet = 0.65;
        constexpr double readable = 4.5;
        painter->save();
        painter->setPen(withContrast(mixed(behind, text, quiet), behind, readable));
        painter->drawText(option.rect.adjusted(0, 0, -sideGap / 2, 0),
                          Qt::AlignRight | Qt::AlignVCenter, side);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int air = 4;
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QString side = index.data(profileitems::kindTextRole).toString();
        if (!side.isEmpty())
            size.rwidth() += sideGap + option.fontMetrics.horizontalAdvance(side);
        size.rheight() += air;
        return size;
    }
};

} // namespace

ProfileListView::ProfileListView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new TitleDelegate(this));
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
}

QString ProfileListView::currentName() const
{
    return currentIndex().data(profileitems::nameRole).toString();
}

bool ProfileListView::setCurrentName(const QString &name)
{
    const int row = model() ? profileitems::rowOf(*model(), name) : -1;
    if (row >= 0)
        setCurrentIndex(model()->index(row, 0));
    return row >= 0;
}

QSize ProfileListView::sizeHint() const
{
    const int frame = 2 * frameWidth();
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {sizeHintForColumn(0) + frame + sideGap, height + frame};
}

void ProfileListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentNameChanged(current.data(profileitems::nameRole).toString());
}

} // namespace aneroid

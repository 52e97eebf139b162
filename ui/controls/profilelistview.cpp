#include "ui/controls/profilelistview.h"

#include "ui/controls/profileitems.h"
#include "ui/widgets/contrast.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace aneroid {

namespace {

constexpr int sideGap = 12;

/// Less loud than titles, and still readable.
QColor quiet(const QPalette &palette, bool selected)
{
    constexpr double share = 0.65;
    constexpr double readable = 4.5;
    const QColor behind =
        palette.color(QPalette::Active, selected ? QPalette::Highlight : QPalette::Base);
    const QColor text =
        palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    return withContrast(mixed(behind, text, share), behind, readable);
}

class TitleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(profileitems::nameRole).isValid()) // a heading is no disabled item
            option->palette.setColor(QPalette::Text, quiet(option->palette, false));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString side = index.data(profileitems::kindTextRole).toString();
        if (side.isEmpty())
            return;
        painter->save();
        painter->setPen(quiet(option.palette, option.state.testFlag(QStyle::State_Selected)));
        painter->drawText(option.rect.adjusted(0, 0, -sideGap / 2, 0),
                          Qt::AlignRight | Qt::AlignVCenter, side);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int air = 5;
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

#include "moc_profilelistview.cpp"

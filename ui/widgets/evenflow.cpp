#include "ui/widgets/evenflow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace aneroid {

namespace {

constexpr int gap = 8;
constexpr int lineGap = 4;
constexpr int fewest = 2; ///< cells in a row

int rowsFor(int count, int columns)
{
    return (count + columns - 1) / columns;
}

} // namespace

EvenFlow::EvenFlow(QWidget *parent)
    : QLayout(parent)
{
}

EvenFlow::~EvenFlow()
{
    qDeleteAll(m_items);
}

void EvenFlow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int EvenFlow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *EvenFlow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *EvenFlow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations EvenFlow::expandingDirections() const
{
    return Qt::Horizontal;
}

bool EvenFlow::hasHeightForWidth() const
{
    return true;
}

QSize EvenFlow::cell() const
{
    QSize largest;
    for (const QLayoutItem *const item : m_items)
        largest = largest.expandedTo(item->minimumSize());
    return largest;
}

int EvenFlow::columnsFor(int width) const
{
    const int most =
        std::clamp((width + gap) / (std::max(1, cell().width()) + gap), 1, std::max(1, count()));
    return rowsFor(count(), rowsFor(count(), most)); // as many in each row
}

int EvenFlow::heightOf(int rows) const
{
    return rows * cell().height() + (rows - 1) * lineGap;
}

int EvenFlow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int columns = columnsFor(width - margins.left() - margins.right());
    return heightOf(rowsFor(count(), columns)) + margins.top() + margins.bottom();
}

QSize EvenFlow::sizeHint() const
{
    return QSize(count() * (cell().width() + gap) - gap, heightOf(1)).grownBy(contentsMargins());
}

QSize EvenFlow::minimumSize() const
{
    return QSize(fewest * (cell().width() + gap) - gap, heightOf(1)).grownBy(contentsMargins());
}

void EvenFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int columns = columnsFor(room.width());
    const int height = cell().height();
    for (int i = 0; i < count(); ++i) {
        const int column = i % columns;
        const int left = column * (room.width() + gap) / columns;
        const int right = (column + 1) * (room.width() + gap) / columns - gap;
        const QRect box(room.left() + left, room.top() + i / columns * (height + lineGap),
                        right - left, height);
        m_items.at(i)->setGeometry(
            QStyle::visualRect(parentWidget()->layoutDirection(), room, box));
    }
}

} // namespace aneroid

#include "ui/widgets/verticalscrollarea.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>

namespace aneroid {

VerticalScrollArea::VerticalScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    // The panel's own background, not the one of a text area.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

int VerticalScrollArea::widthFor(int contentWidth) const
{
    const QScrollBar *const bar = verticalScrollBar();
    const int gap = style()->pixelMetric(QStyle::PM_ScrollView_ScrollBarSpacing, nullptr, this);
    return contentWidth + bar->sizeHint().width() + std::max(0, gap) + 2 * frameWidth();
}

QSize VerticalScrollArea::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    return {widthFor(content.width()), content.height() + 2 * frameWidth()};
}

QSize VerticalScrollArea::minimumSizeHint() const
{
    return {widthFor(widget()->minimumSizeHint().width()), QScrollArea::minimumSizeHint().height()};
}

bool VerticalScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace aneroid

#include "moc_verticalscrollarea.cpp"

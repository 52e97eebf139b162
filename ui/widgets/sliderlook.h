#pragma once

#include <QPalette>
#include <QRectF>
#include <QSize>

class QPainter;
class QWidget;

namespace aneroid::sliderlook {

/// Sizes in device-independent pixels; they grow with the widget's font.
struct Metrics
{
    double handle; ///< diameter of a handle
    double ring;   ///< room around it for the focus ring
    double groove; ///< thickness
    int height;
};

[[nodiscard]] Metrics metrics(const QWidget &widget);
[[nodiscard]] QSize sizeHint(const QWidget &widget, int handles);

struct HandleState
{
    bool enabled = true;
    bool focused = false;
    bool hovered = false;
    bool down = false;
};

/// The groove, with the part that stands for the value in the highlight colour.
void paintGroove(QPainter &painter, const QRectF &groove, const QRectF &filled,
                 const QPalette &palette, bool enabled);
void paintHandle(QPainter &painter, const QPointF &centre, const Metrics &metrics,
                 const QPalette &palette, const HandleState &state);

} // namespace aneroid::sliderlook

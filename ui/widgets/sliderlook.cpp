#include "ui/widgets/sliderlook.h"

#include "ui/widgets/contrast.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace aneroid::sliderlook {
namespace {

// WCAG 2.1 asks for 3:1 between a control's parts and what surrounds them.
constexpr double partContrast = 3.0;

QColor accent(const QPalette &palette, bool enabled)
{
    const QColor window = palette.color(QPalette::Window);
    if (!enabled)
        return mixed(window, palette.color(QPalette::WindowText), 0.3);
    return withContrast(palette.color(QPalette::Active, QPalette::Highlight), window, partContrast);
}

} // namespace

Metrics metrics(const QWidget &widget)
{
    const double text = widget.fontMetrics().height();
    const double handle = std::max(14.0, std::round(text * 0.9));
    const double ring = 3.0;
    return {handle, ring, 4.0, static_cast<int>(std::ceil(handle + 2.0 * ring)) + 2};
}

QSize sizeHint(const QWidget &widget, int handles)
{
    const Metrics m = metrics(widget);
    return {static_cast<int>(m.handle) * (4 + 2 * handles), m.height};
}

void paintGroove(QPainter &painter, const QRectF &groove, const QRectF &filled,
                 const QPalette &palette, bool enabled)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(window, text, enabled ? 0.28 : 0.15));
    const double radius = groove.height() / 2.0;
    painter.drawRoundedRect(groove, radius, radius);
    painter.setBrush(accent(palette, enabled));
    painter.drawRoundedRect(filled, radius, radius);
}

void paintHandle(QPainter &painter, const QPointF &centre, const Metrics &metrics,
                 const QPalette &palette, const HandleState &state)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    painter.setRenderHint(QPainter::Antialiasing);

    if (state.focused && state.enabled) {
        const double radius = metrics.handle / 2.0 + metrics.ring - 1.0;
        painter.setPen(QPen(accent(palette, true), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius, radius);
    }

    const QColor rest = state.enabled ? palette.color(QPalette::Base) : window;
    const double tint = state.down ? 0.45 : state.hovered ? 0.2 : 0.0;
    const QColor outline = state.enabled ? accent(palette, true) : mixed(window, text, 0.3);
    painter.setPen(QPen(outline, 2.0));
    painter.setBrush(state.enabled ? mixed(rest, accent(palette, true), tint) : rest);
    const double radius = metrics.handle / 2.0 - 1.0;
    painter.drawEllipse(centre, radius, radius);
}

} // namespace aneroid::sliderlook

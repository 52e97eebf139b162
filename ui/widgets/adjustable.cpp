#include "ui/widgets/adjustable.h"

#include <QKeyEvent>
#include <QLocale>
#include <QWheelEvent>

#include <cmath>

namespace aneroid {

QString Adjustable::numberText(const QLocale &locale) const
{
    if (m_format)
        return m_format->prefix + numberFieldText(*m_format, number(), locale) + m_format->suffix;
    const double step = scale().step();
    const int decimals = step < 1.0 ? static_cast<int>(std::ceil(-std::log10(step) - 1e-9)) : 0;
    return locale.toString(number(), 'f', decimals) + m_unit;
}

std::optional<double> keyTarget(const QKeyEvent &event, const Adjustable &adjustable,
                                Qt::LayoutDirection direction)
{
    const ValueScale &scale = adjustable.scale();
    const double number = adjustable.number();
    const int rightwards = direction == Qt::RightToLeft ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Up:
        return scale.stepped(number, 1);
    case Qt::Key_Down:
        return scale.stepped(number, -1);
    case Qt::Key_Right:
        return scale.stepped(number, rightwards);
    case Qt::Key_Left:
        return scale.stepped(number, -rightwards);
    case Qt::Key_PageUp:
        return scale.paged(number, 1);
    case Qt::Key_PageDown:
        return scale.paged(number, -1);
    case Qt::Key_Home:
        return scale.minimum();
    case Qt::Key_End:
        return scale.maximum();
    default:
        return std::nullopt;
    }
}

int WheelNotches::take(const QWheelEvent &event)
{
    const QPoint delta = event.angleDelta();
    m_rest += delta.y() != 0 ? delta.y() : delta.x();
    const int notches = m_rest / QWheelEvent::DefaultDeltasPerStep;
    m_rest -= notches * QWheelEvent::DefaultDeltasPerStep;
    return notches;
}

} // namespace aneroid

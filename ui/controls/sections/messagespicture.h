#pragma once

#include "core/instrument/fault.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace aneroid {

/// What a fault of transport does to messages: above as they are made, below as they arrive, a line
/// for each way; the time of the fault is shaded. A wrong clock: below by the time they name.
void paintMessages(QPainter &painter, const QRectF &box, const QColor &ink, FaultKind kind);

} // namespace aneroid

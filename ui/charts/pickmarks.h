#pragma once

#include "ui/charts/chartstyle.h"

#include <QIcon>
#include <QPointF>

class QPainter;

namespace aneroid {

/// The mark of a picked device's place: each has a shape of its own, so that lines are told apart
/// without colours, too.
void paintPickMark(QPainter &painter, std::size_t place, const QPointF &centre, double radius,
                   const QColor &colour);

/// The mark in its colour, for a table; in `selected` on a selected row.
[[nodiscard]] QIcon pickIcon(std::size_t place, const ChartStyle &style, const QColor &selected);

} // namespace aneroid

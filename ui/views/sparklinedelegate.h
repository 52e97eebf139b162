#pragma once

#include <QColor>
#include <QStyledItemDelegate>

namespace aneroid {

/// Draws the values of DevicesModel::SparklineRole as a small line with a dot at the newest one.
class SparklineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// `span`: values that differ by less do not fill the height, so that calm looks calm.
    void setLook(const QColor &line, double span);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QColor m_line = Qt::black;
    double m_span = 1.0;
};

} // namespace aneroid

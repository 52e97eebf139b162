#pragma once

#include "ui/charts/chartframe.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/lineplotter.h"

#include <QWidget>

#include <memory>
#include <span>
#include <utility>

class QPainter;

namespace aneroid {

/// One chart: the lines are series of Qt Charts on its axes, everything around them is painted by
/// ChartPainter. The only class that names Qt Charts, which is deprecated since Qt 6.10.
///
/// What is on the screen is painted from the series, not by Qt Charts' own items: those stroke
/// every line anew whenever a point changes, to know where a mouse could hit it, which nobody asks
/// here and which took three quarters of a frame. What stays from frame to frame is painted once.
///
/// It takes no input of its own: mouse, wheel and keys go on to its parent.
class TimeSeriesView : public QWidget
{
    Q_OBJECT
public:
    explicit TimeSeriesView(Channel channel, QWidget *parent = nullptr);
    ~TimeSeriesView() override;

    [[nodiscard]] Channel channel() const;

    void setStyle(const ChartStyle &style);
    void setLayout(const ChartLayout &layout);
    [[nodiscard]] const ChartLayout &chartLayout() const;

    /// The lines, in pixels of the plot; (0, 0) is its bottom left, as in Qt Charts. `fine`: few
    /// enough points to be drawn thicker and antialiased.
    void setLines(std::span<const ChartLine> lines, bool fine);
    /// Everything else; repaints.
    void setFrame(ChartFrame frame);
    [[nodiscard]] const ChartFrame &frame() const;

    /// Paints the chart at the painter's origin, as large as it is on the screen.
    void renderTo(QPainter &painter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

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

/// One chart: lines drawn by Qt Charts, everything around them by ChartPainter. The only class that
/// names Qt Charts, which is deprecated since Qt 6.10.
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

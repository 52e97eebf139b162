#pragma once

#include "core/fitting/twin/comparisoncurves.h"
#include "ui/charts/chartstyle.h"

#include <QPen>
#include <QWidget>

namespace aneroid {

/// One small picture of what a fit came to: a recorded curve, thin and dark, and the synthetic one,
/// thick and in its channel's colour, on one pair of axes. Changes over lags are drawn with both
/// axes logarithmic, hours with linear ones.
class ComparisonChart final : public QWidget
{
    Q_OBJECT
public:
    ComparisonChart(Channel channel, ComparisonView view, QWidget *parent = nullptr);

    void setCurves(ComparisonCurves curves);
    [[nodiscard]] const ComparisonCurves &curves() const { return m_curves; }
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override { return {280, 170}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {170, 96}; }

    /// The two lines of the legend, as they are drawn.
    [[nodiscard]] static QPen recordedPen(const ChartStyle &style);
    [[nodiscard]] static QPen syntheticPen(const ChartStyle &style, Channel channel);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    Channel m_channel;
    ComparisonView m_view;
    ComparisonCurves m_curves;
    QString m_title;
};

} // namespace aneroid

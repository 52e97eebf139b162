#pragma once

#include "core/climate/previewday.h"
#include "ui/charts/chartstyle.h"

#include <QWidget>

namespace aneroid {

/// A typical day of a profile as three small curves over 24 local hours with their lowest and
/// highest value: one day as it might be, and, pale and broad behind it, the mean of several.
class DayPreviewView final : public QWidget
{
    Q_OBJECT
public:
    enum class Arrangement {
        Strip, ///< side by side, for a panel
        Stack, ///< one above the other, with names and hours
    };

    explicit DayPreviewView(Arrangement arrangement, QWidget *parent = nullptr);

    /// An empty day shows empty boxes.
    void setDay(const PreviewDay &day);
    [[nodiscard]] const PreviewDay &day() const { return m_day; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// "18.9 to 23.4 °C"; empty for an empty day.
    [[nodiscard]] QString extremesText(Channel channel) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void paintStrip(QPainter &painter, const ChartStyle &style) const;
    void paintStack(QPainter &painter, const ChartStyle &style) const;
    void paintPlot(QPainter &painter, const QRectF &box, Channel channel,
                   const ChartStyle &style) const;
    [[nodiscard]] QFont smallFont() const;

    Arrangement m_arrangement;
    PreviewDay m_day;
};

} // namespace aneroid

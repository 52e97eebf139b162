#pragma once

#include "ui/widgets/valuescale.h"

#include <QWidget>

#include <optional>

namespace aneroid {

class SliderHandle;

enum class RangeEnd { Lower, Upper };

/// A slider with two handles for a lower and an upper value, lower <= upper. A handle that is
/// dragged or moved by keys stops at the other; a click on the groove moves the nearer handle; the
/// bar between them moves both. Each handle is a tab stop with a name and an accessible value of
/// its own.
class RangeSlider final : public QWidget
{
    Q_OBJECT
public:
    explicit RangeSlider(const ValueScale &scale, QWidget *parent = nullptr);

    [[nodiscard]] double lower() const { return m_lower; }
    [[nodiscard]] double upper() const { return m_upper; }
    /// Shows a range without a signal; values are brought into the scale's bounds.
    void setValues(double lower, double upper);
    [[nodiscard]] SliderHandle *handle(RangeEnd end) const;
    /// While a person holds a handle or the bar.
    [[nodiscard]] bool isDown() const { return m_drag.has_value(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A person moved something, also while dragging; `touched` is the lower end for the bar.
    void edited(double lower, double upper, aneroid::RangeEnd touched);
    void released();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Drag
    {
        std::optional<RangeEnd> end; ///< none: the bar
        double grip;                 ///< from the pointer to the end it holds
        double lower, upper;         ///< when the drag began
        double startValue;           ///< under the pointer, for the bar
    };

    void connectHandle(SliderHandle *handle, RangeEnd end);
    void beginDrag(std::optional<RangeEnd> end, double x);
    void dragTo(double x);
    void dragBar(double x);
    void endDrag();
    void moveEnd(RangeEnd end, double value);
    void pushEnd(RangeEnd end, double value);
    void take(double lower, double upper, RangeEnd touched);
    void placeHandles();

    [[nodiscard]] double value(RangeEnd end) const;
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double positionAt(double x) const;
    [[nodiscard]] double margin() const;
    [[nodiscard]] RangeEnd nearerEnd(double x) const;

    ValueScale m_scale;
    double m_lower;
    double m_upper;
    SliderHandle *m_lowerHandle;
    SliderHandle *m_upperHandle;
    std::optional<Drag> m_drag;
};

} // namespace aneroid

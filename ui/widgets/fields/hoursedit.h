#pragma once

#include "core/profiles/profile.h"

#include <QWidget>

#include <optional>

namespace aneroid {

/// A week's hours as two rows of 24 cells, working days and weekend, each from empty (0) to full
/// (1). Clicking turns a cell on or off and dragging paints on; arrows move, Space turns on or off,
/// plus and minus change by a tenth.
class HoursEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit HoursEdit(QWidget *parent = nullptr);

    /// Without a signal.
    void setHours(const WeeklyHours &hours);
    [[nodiscard]] const WeeklyHours &hours() const { return m_hours; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const aneroid::WeeklyHours &hours);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Row 0: working days, 1: weekend.
    struct Cell
    {
        int row = 0;
        int hour = 0;
    };

    [[nodiscard]] QRectF boxOf(const Cell &cell) const;
    [[nodiscard]] std::optional<Cell> cellAt(const QPointF &at) const;
    [[nodiscard]] double &weight(const Cell &cell);
    [[nodiscard]] QString textOf(const Cell &cell) const;
    [[nodiscard]] QString rowName(int row) const;
    [[nodiscard]] double labelWidth() const;
    void moveTo(const Cell &cell);
    void set(const Cell &cell, double weight);
    void describe();

    WeeklyHours m_hours;
    Cell m_cursor;
    double m_painting = 1.0;
};

} // namespace aneroid

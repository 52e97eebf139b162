#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/models/actsmodel.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <optional>

namespace aneroid {

struct ChartStyle;

/// The acts of a scenario as marks on its time axis. One is picked by a click or by the arrow keys
/// and goes elsewhere in time by dragging or by Shift and an arrow key, as one step that the model
/// can undo. The wheel and the keys + and − zoom, dragging between marks shows an earlier or later
/// stretch, a double click shows all.
class ActsTimeline final : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the widget.
    explicit ActsTimeline(ActsModel &model, QWidget *parent = nullptr);

    /// The axis begins at `startMs` and ends `endMs` after it, or with the last act where that is
    /// later; clocks are `utcOffsetMinutes` from UTC. Marks stop at multiples of `stepMs`: acts
    /// take effect with readings.
    void setAxis(TimeMs startMs, TimeMs endMs, int utcOffsetMinutes, TimeMs stepMs);
    /// The act that is picked, a row of the model; -1: none. It is brought in sight.
    void setCurrent(int row);
    [[nodiscard]] int current() const { return m_current.isValid() ? m_current.row() : -1; }

    /// Where the mark of this row stands, in pixels of the widget.
    [[nodiscard]] double xOf(int row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    using Span = ChartPanel::Span; ///< here after the start
    struct Drag
    {
        int row = -1; ///< -1: the axis itself
        double fromX = 0.0;
        Span fromView;
        TimeMs at = 0; ///< where the mark would be left
        bool moving = false;
    };

    void takeChange();
    void show(Span view);
    void zoom(double factor, double x);
    void pick(int row);
    void moveTo(int row, TimeMs at);
    void dragTo(double x);
    void describe();
    void paintAxis(QPainter &painter, const ChartStyle &style) const;
    void paintMarks(QPainter &painter, const ChartStyle &style) const;
    void paintMark(QPainter &painter, const ChartStyle &style, double x, bool current) const;
    void paintTimeOfDrag(QPainter &painter, const ChartStyle &style) const;

    [[nodiscard]] const Act &act(int row) const;
    [[nodiscard]] QRectF axis() const;
    [[nodiscard]] double placeOf(TimeMs at) const;
    [[nodiscard]] TimeMs timeAt(double x) const;
    [[nodiscard]] TimeMs stepNear(TimeMs at) const;
    [[nodiscard]] int rowAt(double x) const; ///< -1: none is near
    [[nodiscard]] QString textOf(int row) const;

    ActsModel &m_model;
    TimeMs m_startMs = 0;
    TimeMs m_endMs = 0;  ///< as it was set
    TimeMs m_lastMs = 1; ///< of the axis
    int m_utcOffsetMinutes = 0;
    TimeMs m_stepMs = 1;
    Span m_view{0, 1};
    QPersistentModelIndex m_current;
    std::optional<Drag> m_drag;
};

} // namespace aneroid

#pragma once

#include "core/base/types.h"
#include "ui/charts/data/chartsource.h"
#include "ui/charts/data/eventbands.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace aneroid {

/// Where the parts of one chart are, in pixels of its widget.
struct ChartLayout
{
    QRectF all;
    QRectF legend; ///< above the first chart, where several lines are told apart
    QRectF title;
    QRectF plot;
    QRectF times;        ///< below the plot; empty where another chart carries the labels
    QRectF fold;         ///< the little triangle that folds the chart
    bool folded = false; ///< no plot: its height is 0

    friend bool operator==(const ChartLayout &, const ChartLayout &) = default;
};

/// Everything one chart shows besides its lines, ready to be painted: positions in pixels of the
/// plot (0, 0 is its top left), texts in the locale.
struct ChartFrame
{
    struct ValueTick
    {
        double y = 0.0;
        QString label;

        friend bool operator==(const ValueTick &, const ValueTick &) = default;
    };
    struct TimeLabel
    {
        double x = 0.0;
        QString time;
        QString date;

        friend bool operator==(const TimeLabel &, const TimeLabel &) = default;
    };
    /// A reading that is marked as its line is.
    struct Mark
    {
        QPointF point;
        LineLook look;

        friend bool operator==(const Mark &, const Mark &) = default;
    };
    /// A value beside the name of the chart; an edge's look stands for muted text.
    struct Value
    {
        QString text;
        LineLook look;
    };
    struct Cursor
    {
        double x = 0.0;
        std::vector<Mark> points;
        QString value; ///< beside the point; empty: the values in the title are those at the cursor
        QString time;  ///< on the chart that carries the time labels
    };
    /// The second cursor.
    struct Marker
    {
        double x = 0.0;
        std::vector<Mark> points;

        friend bool operator==(const Marker &, const Marker &) = default;
    };
    /// What a line or a shade stands for.
    struct LegendItem
    {
        QString text;
        LineLook look;
        bool shade = false;
        QRectF box; ///< in the chart's widget

        friend bool operator==(const LegendItem &, const LegendItem &) = default;
    };

    Channel channel = Channel::Temperature;
    QString name;
    std::vector<Value> values; ///< the latest
    QString zone;              ///< on the chart that carries the time labels
    std::vector<ValueTick> valueTicks;
    std::vector<TimeLabel> timeLabels;
    std::vector<EventBand> bands;
    std::vector<double> acts;      ///< of a person, in the plot; on the chart with the time labels
    bool namesEvents = false;      ///< one chart of the stack does; faults are named on theirs
    std::vector<QPolygonF> shades; ///< between the edges of a band
    std::vector<Mark> marks;       ///< on readings, where these are far apart or lines need one
    std::vector<Mark> newest;
    std::vector<LegendItem> legend; ///< on the first chart
    std::optional<Marker> marker;
    std::optional<Cursor> cursor;
    QString notice; ///< instead of data
    QString noticeHint;
    bool focused = false;

    /// Whether what ChartPainter::paintStill() paints is the same.
    [[nodiscard]] bool hasStillOf(const ChartFrame &other) const
    {
        return channel == other.channel && name == other.name && valueTicks == other.valueTicks &&
               bands == other.bands && legend == other.legend;
    }
    /// Likewise ChartPainter::paintMoving().
    [[nodiscard]] bool hasMovingOf(const ChartFrame &other) const
    {
        return zone == other.zone && namesEvents == other.namesEvents &&
               timeLabels == other.timeLabels && bands == other.bands && acts == other.acts &&
               shades == other.shades;
    }
};

} // namespace aneroid

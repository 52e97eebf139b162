#pragma once

#include "core/climate/types.h"
#include "ui/charts/eventbands.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace aneroid {

/// Where the parts of one chart are, in pixels of its widget.
struct ChartLayout
{
    QRectF all;
    QRectF title;
    QRectF plot;
    QRectF times; ///< below the plot; empty where another chart carries the labels

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
    };
    struct TimeLabel
    {
        double x = 0.0;
        QString time;
        QString date;
    };
    struct Cursor
    {
        QPointF point;
        QString value;
        QString time; ///< on the chart that carries the time labels
    };

    Channel channel = Channel::Temperature;
    QString name;
    QString value; ///< the latest
    QString zone;  ///< on the chart that carries the time labels
    std::vector<ValueTick> valueTicks;
    std::vector<TimeLabel> timeLabels;
    std::vector<EventBand> bands;
    bool namesEvents = false;   ///< one chart of the stack does
    std::vector<QPointF> marks; ///< single readings, where they are far apart
    std::optional<QPointF> newest;
    std::optional<Cursor> cursor;
    QString notice; ///< instead of data
    QString noticeHint;
    bool focused = false;
};

} // namespace aneroid

#pragma once

#include "core/base/types.h"
#include "ui/widgets/contrast.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace aneroid {

/// Devices that are plotted together, at most.
inline constexpr std::size_t mostPicks = 8;

/// How a weather event is shaded: hue and hatching both differ from kind to kind.
struct EventLook
{
    QColor fill; ///< opaque, already mixed with the background
    QColor hatch;
    QColor text;
    Qt::BrushStyle pattern = Qt::NoBrush;
};

/// Colours of the charts for one palette. Text stands out from what is behind it by 4.5:1 and lines
/// by 3:1 (WCAG 2.1, 1.4.3 and 1.4.11), whatever the palette.
struct ChartStyle
{
    QColor background;
    QColor text;
    QColor mutedText; ///< axis labels
    QColor grid;
    QColor axis;
    QColor truth; ///< the true air
    QColor cursor;
    QColor focus;
    std::array<QColor, channelCount> lines;
    std::array<QColor, mostPicks> picks; ///< devices that are plotted together, by their place
    std::array<EventLook, allEventKinds.size()> events;
    EventLook fault; ///< crossed, and between broken lines: no event is

    [[nodiscard]] const EventLook &event(WeatherKind kind) const
    {
        return events[static_cast<std::size_t>(kind) - 1];
    }

    [[nodiscard]] static ChartStyle fromPalette(const QPalette &palette);
    /// For paper and pictures, whatever the desktop looks like.
    [[nodiscard]] static ChartStyle forPaper();
};

} // namespace aneroid

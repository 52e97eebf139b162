#pragma once

#include "core/fitting/reading/columns/recordingcolumns.h"
#include "core/fitting/reading/recording.h"
#include "core/text/result.h"

#include <QStringList>

#include <vector>

namespace aneroid {

/// From which row on a channel's numbers are counted in what.
struct UnitPart
{
    std::size_t firstRow = 0; ///< from 0
    std::size_t line = 0;     ///< of the file
    ChannelUnit unit = ChannelUnit::Unknown;
    HowTold told = HowTold::Open;
};
using UnitParts = std::array<std::vector<UnitPart>, channelCount>;

/// Brings all channels into °C, % and hPa: by what was stated, what the file says, or by magnitude
/// against the other channels; a unit that changes half-way is told by its jump. A channel that
/// holds no air in any unit is emptied, with a remark. `columns` learn the unit and how it was
/// told.
///
/// The error is a sentence with both readings where the numbers leave the unit open.
[[nodiscard]] Result<Done, QString> settleUnits(Recording &recording, UnitParts parts,
                                                RecordingColumns &columns,
                                                const ReadOptions &options, QStringList &remarks);

} // namespace aneroid

#pragma once

#include "core/fitting/reading/recordinglayout.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace aneroid {

/// Which words in which column say that a row's one value is a channel's.
struct QuantityPlan
{
    std::string column;                                    ///< name of the column of words
    std::string unitColumn;                                ///< of that of units, if any
    std::vector<std::pair<std::string, Channel>> channels; ///< few: looked through one by one
    bool byDevice = false;           ///< the sensor was asked for, and is in the words
    std::vector<std::string> others; ///< words that are left out

    [[nodiscard]] std::optional<Channel> channelOf(std::string_view words) const;
};

/// Looks through all rows of such a recording, finds what its words mean, and puts that into the
/// layout's columns: the channels (all in the one column of values), the column of units and that
/// which tells sensors apart. The error is a sentence: no words name a channel, or several do.
[[nodiscard]] Result<QuantityPlan, QString> planQuantities(std::string_view text,
                                                           const RecordingPlace &where,
                                                           const ReadOptions &options,
                                                           RecordingLayout &layout);

} // namespace aneroid

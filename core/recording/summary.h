#pragma once

#include "core/recording/columncache.h"
#include "core/recording/history.h"

namespace aneroid {

/// History::summarise() on a stretch.
void summarise(const Stretch &stretch, ColumnCache &cache, Channel channel, TimeMs from, TimeMs to,
               int columns, std::vector<std::vector<History::Point>> &runs);

} // namespace aneroid

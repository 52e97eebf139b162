#pragma once

#include "core/climate/statelibrary.h"

#include <cmath>

namespace aneroid {

/// As if fitted: a few days' states and curve.
inline StateLibrary recordedDays(std::size_t octaves)
{
    StateLibrary library;
    library.blocks = 4;
    for (int d = 0; d < 5; ++d) {
        LibraryDay day;
        day.day = 20'000 + d;
        day.level = {0.5 * d, 0.01 * d, 1.0 - d};
        for (std::size_t i = 0; i < 4 * octaves; ++i) {
            const auto scale =
                0.01F * static_cast<float>(1 + (i + static_cast<std::size_t>(d)) % 7);
            day.factors.push_back({scale, 0.1F * scale, scale, -0.2F * scale, 0.0F, 4.0F * scale});
        }
        day.volatility.assign(4, 0.3F);
        library.days.push_back(day);
    }
    library.curve.startMs = 20'000 * 86'400'000LL;
    library.curve.cadenceMs = 60'000;
    for (int i = 0; i < 5 * 1440; ++i)
        library.curve.samples.push_back({std::sin(static_cast<float>(i) * 0.01F),
                                         0.01F * std::cos(static_cast<float>(i) * 0.013F), 0.5F});
    return library;
}

} // namespace aneroid

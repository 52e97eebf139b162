#pragma once

#include "core/backfill/backfill.h"
#include "core/recording/fileformat.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace aneroid {

/// What making a plan's history into a file will come to: measured on a piece of it.
struct BackfillEstimate
{
    std::uint64_t readings = 0; ///< in the whole shard, without missed samples
    std::uint64_t bytes = 0;    ///< of the output, as packed, without the labels
    double seconds = 0.0;       ///< on all cores; a disk slower than that makes it longer

    friend bool operator==(const BackfillEstimate &, const BackfillEstimate &) = default;
};

/// Makes up to about half a million readings from the middle of the plan's whole, for a second at
/// most; exact but for the time where that is everything. `plan` is completed(), not broken and has
/// one shard. Nothing once stopped.
[[nodiscard]] std::optional<BackfillEstimate>
estimateBackfill(const BackfillPlan &plan, const FileFormat &format, const std::stop_token &stop);

/// The first device's part of a plan, for a picture of it.
struct BackfillPreview
{
    static constexpr std::size_t mostReadings = 4096;
    static constexpr std::size_t mostEvents = 400;

    std::vector<Reading> readings;    ///< rising in time, all of device 0
    std::vector<WeatherEvent> events; ///< none where there are more than mostEvents
    /// Only some instants, evenly spread, and these without the chip's filter (it would need those
    /// between).
    bool thinned = false;
};

/// In a few milliseconds. `plan` as for estimateBackfill().
[[nodiscard]] BackfillPreview previewBackfill(const BackfillPlan &plan,
                                              const std::stop_token &stop = {});

} // namespace aneroid

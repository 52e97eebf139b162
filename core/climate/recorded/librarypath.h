#pragma once

#include "core/base/types.h"
#include "core/climate/statelibrary.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace aneroid {

/// Which recorded day a day of the weather follows. Recorded days come in runs of a few consecutive
/// ones. Where the recording knows the seasons, a hash picks one of the runs that were recorded
/// near the same time of the year, of whatever year; else, and at times of the year that were not
/// recorded, all runs are followed once before any returns, about in the order of recording. Each
/// seed, and each room of a fleet, follows other ones and a few minutes earlier or later.
///
/// A library with a recorded curve is followed as it always was: in the recording's own order but
/// for neighbouring runs that are swapped by hash, for there duplicates give a twin away.
class LibraryPath
{
public:
    struct Step
    {
        std::size_t index = 0; ///< into the library's days
        TimeMs shiftMs = 0;    ///< read the recording so much later
        std::int64_t run = 0;  ///< the same for days that follow each other in the recording
    };

    /// What on() said of days asked for lately, for whoever asks for the same ones again and again;
    /// one for each thread.
    class Memory;

    /// `library` must outlive this. `sampleMs`: shifts are whole multiples of it.
    LibraryPath(const StateLibrary &library, std::uint64_t seed, TimeMs sampleMs);

    /// The library must not be empty. `day`: local, since 1970-01-01; `own`: see Place.
    [[nodiscard]] Step on(std::int64_t day, std::uint64_t own) const;

private:
    [[nodiscard]] Step alongCurve(std::int64_t day, std::uint64_t own) const;
    [[nodiscard]] std::int64_t swapped(std::int64_t run, std::int64_t epoch) const;
    [[nodiscard]] std::size_t seasonalRun(std::int64_t run, double dayOfYear,
                                          std::uint64_t own) const;
    [[nodiscard]] std::size_t nextRun(std::int64_t run, std::uint64_t own) const;
    [[nodiscard]] TimeMs shiftOf(std::int64_t run, std::uint64_t own) const;

    const StateLibrary &m_library;
    std::uint64_t m_seed;
    TimeMs m_sampleMs;
    std::int64_t m_days = 0;    ///< recorded ones
    std::int64_t m_span = 0;    ///< from the first to the last
    std::int64_t m_runDays = 1; ///< fewer than the library's where there are few days
    std::int64_t m_runs = 1;
    std::vector<double> m_middles; ///< of the runs, as days of the year; empty: no seasons known
    std::shared_ptr<const int> m_identity; ///< that a memory knows this by
};

class LibraryPath::Memory
{
public:
    /// path.on(day, own)
    [[nodiscard]] const Step &on(const LibraryPath &path, std::int64_t day, std::uint64_t own);

private:
    struct Entry
    {
        std::int64_t day = 0;
        std::uint64_t own = 0;
        Step step;
        bool known = false;
    };

    std::array<Entry, 64> m_entries{};
    std::shared_ptr<const int> m_of; ///< identity of the path they are from
};

} // namespace aneroid

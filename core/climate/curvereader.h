#pragma once

#include "core/base/types.h"
#include "core/climate/recorded/librarypath.h"
#include "core/climate/statelibrary.h"

#include <array>
#include <cstdint>
#include <span>

namespace aneroid {

/// Reads a library's recorded curve along its path: the recorded day's movements at the same time
/// of day, a little stronger or weaker from hour to hour, one run fading into the next around
/// midnight. On the recording's own grid its very samples, between them a Lanczos interpolation.
/// Each place follows a path of its own; pressure, which a house shares, the path of place 0.
class CurveReader
{
public:
    /// Both must outlive this.
    CurveReader(const StateLibrary &library, const LibraryPath &path, std::uint64_t seed,
                TimeMs utcOffsetMs);

    /// Adds the curve, `delayMs` late, to the channels of the samples at `times` (rising), scaled
    /// by `gain`; not to pressure where that is null. `place`: its own key, see Place.
    void add(std::span<const TimeMs> times, TimeMs delayMs, std::uint64_t place,
             const std::array<double, channelCount> &gain, LibraryPath::Memory &memory,
             const std::array<double *, channelCount> &channels) const;

private:
    /// A local day: what it follows, and what the days next to it follow; so many of the
    /// recording's samples to the recording's own clock.
    struct Day
    {
        std::int64_t day = 0;
        bool begins = false; ///< a run
        bool ends = false;
        std::int64_t shift = 0;
        std::int64_t shiftBefore = 0;
        std::int64_t shiftAfter = 0;
    };

    [[nodiscard]] Day dayOf(std::int64_t day, std::uint64_t own, LibraryPath::Memory &memory) const;
    /// So many samples from a local instant to that of the recording when `day` follows the step's
    /// day, `later` days on.
    [[nodiscard]] std::int64_t shiftOf(std::int64_t day, const LibraryPath::Step &step,
                                       std::int64_t later) const;
    void addAlong(std::uint64_t place, std::span<const std::size_t> which,
                  std::span<const TimeMs> times, TimeMs delayMs,
                  const std::array<double, channelCount> &gain, LibraryPath::Memory &memory,
                  const std::array<double *, channelCount> &channels) const;
    [[nodiscard]] bool follows(const LibraryPath::Step &a, const LibraryPath::Step &b) const;

    const StateLibrary &m_library;
    const LibraryPath &m_path;
    std::uint64_t m_seed;
    TimeMs m_utcOffsetMs;
};

} // namespace aneroid

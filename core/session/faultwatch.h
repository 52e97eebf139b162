#pragma once

#include "core/instrument/faultvalues.h"
#include "core/instrument/reading.h"

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace aneroid {

/// A fault of one device.
struct DeviceFault
{
    std::uint32_t device = 0;
    FaultSpan span;

    friend bool operator==(const DeviceFault &, const DeviceFault &) = default;
};

/// Watches the readings of a live run go by and tells which faults befell them: only such as some
/// reading had, or that swallowed one. What it tells equals what a backfill labels.
class FaultWatch
{
public:
    /// The faults of a device that are on somewhere in [from, to].
    using Lookup =
        std::function<std::vector<FaultSpan>(TimeMs from, TimeMs to, std::uint32_t device)>;

    /// `startMs`: of the run.
    FaultWatch(Lookup lookup, TimeMs startMs);

    /// What began and ended with some readings.
    struct News
    {
        std::vector<DeviceFault> begun;
        std::vector<DeviceFault> ended;
    };
    /// Readings of any devices, of each in order of time.
    [[nodiscard]] News take(std::span<const Reading> readings);

    /// Those that are still on, cut at `now`, where the record ends; once.
    [[nodiscard]] std::vector<DeviceFault> finish(TimeMs now);

    /// Those that are on by the last reading of their device.
    [[nodiscard]] std::vector<DeviceFault> active() const;

private:
    struct Last
    {
        TimeMs time = 0;
        std::uint32_t sequence = 0;
    };
    void see(const Reading &reading, Last &last, News &news);
    void closeEnded(const Reading &reading, const std::vector<FaultSpan> &known, News &news);

    Lookup m_lookup;
    TimeMs m_startMs;
    std::vector<Last> m_last;                                            ///< by device
    std::map<std::pair<std::uint32_t, std::uint64_t>, FaultSpan> m_open; ///< by device and key
};

} // namespace aneroid

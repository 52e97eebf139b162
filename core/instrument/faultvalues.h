#pragma once

#include "core/base/ranges.h"
#include "core/instrument/compensation.h"
#include "core/instrument/fault.h"
#include "core/instrument/reading.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>

namespace aneroid {

/// One fault of one device while it lasts: [startMs, endMs).
struct FaultSpan
{
    FaultKind kind = FaultKind::Stuck;
    ChannelSet channels = everyChannel;
    TimeMs startMs = 0;
    TimeMs endMs = 0;
    TimeMs rampMs = 0;
    std::array<double, channelCount> strength{}; ///< by channel, see FaultInfo
    std::uint64_t key = 0;                       ///< its own: of its noise, and tells it apart
    std::uint32_t number = 0; ///< of the fault that it is of, from 1; 0: one that came at random

    [[nodiscard]] bool isOn(TimeMs time) const { return time >= startMs && time < endMs; }
    /// What a label says of it: the strength on the first of its channels; 0 where it has none.
    [[nodiscard]] double magnitude() const;

    friend bool operator==(const FaultSpan &, const FaultSpan &) = default;
};

/// What the faults of a device go by.
struct FaultBasis
{
    TrimParameters trim;
    std::array<ChannelRange, channelCount> ranges; ///< that the air lives in
    std::array<double, channelCount> noise{};      ///< standard deviation of the sensor's, not 0
    /// What the device would read without any fault at these rising instants.
    std::function<void(std::span<const TimeMs>, std::span<Air>)> clean;
    /// What it would have read when a stuck value's fault began.
    std::function<Air(const FaultSpan &)> held;
};

/// Whether readings show it; else it is one of transport.
[[nodiscard]] constexpr bool showsInReadings(FaultKind kind)
{
    return indexOf(kind) < readingFaultCount;
}

/// Sequence of a reading that a dropout swallowed; those that are made count from 1.
inline constexpr std::uint32_t droppedSequence = 0;

/// Does to readings without fault (of one device, in order of time) what `spans` do (of that
/// device, in any order) and names them in Reading::anomalies. Each kind by its definition in
/// resources/docs/faults.md; where several are on at once, first what replaces the air, then what
/// is added, then values that stand, raw words last. Values stay within what the registers can
/// hold, rounded to hundredths. `words` are of the same readings and follow their values.
void applyFaults(std::span<const FaultSpan> spans, const FaultBasis &basis,
                 std::span<Reading> readings, std::span<RawWords> words);

} // namespace aneroid

#pragma once

#include "core/instrument/faultvalues.h"
#include "core/instrument/reading.h"

#include <cstdint>
#include <span>

namespace aneroid {

/// What injected faults of transport do to one reading on its way to a server: a value. The reading
/// itself stays as it is.
struct Mishap
{
    TimeMs shiftMs = 0;        ///< of the timestamp that is sent
    std::uint32_t delayMs = 0; ///< after its own time, in simulated time
    std::uint16_t group = 0;   ///< so many of the device leave together and backwards; 0: none
    std::uint8_t kinds = 0;    ///< a bit for each that befalls it, from FaultKind::Duplicate on

    [[nodiscard]] constexpr bool has(FaultKind kind) const
    {
        return (kinds >> (indexOf(kind) - readingFaultCount) & 1U) != 0;
    }
    constexpr void add(FaultKind kind)
    {
        kinds = static_cast<std::uint8_t>(kinds | 1U << (indexOf(kind) - readingFaultCount));
    }
    /// Never sent; then it has no other mishap.
    [[nodiscard]] bool isLost() const { return has(FaultKind::Loss); }
    /// Sent once more when it is accepted, with the same key.
    [[nodiscard]] bool isSentTwice() const { return has(FaultKind::Duplicate); }
    /// Its body breaks off in the middle.
    [[nodiscard]] bool isCut() const { return has(FaultKind::Malformed); }
    /// Leaves behind later ones.
    [[nodiscard]] bool isHeldBack() const { return delayMs > 0 || group > 0; }
    /// May share a message with others: a wrong clock is no obstacle.
    [[nodiscard]] bool travelsWithOthers() const
    {
        return !(isLost() || isSentTwice() || isCut() || isHeldBack());
    }
    [[nodiscard]] bool any() const { return kinds != 0; }

    friend bool operator==(const Mishap &, const Mishap &) = default;
};

/// What `spans` (of the reading's device; those that readings show do nothing here) do to it: a
/// pure function of the spans' keys and the reading's time and sequence. Each kind by its
/// definition in resources/docs/faults.md; where several are on at once, shifts and delays add up.
[[nodiscard]] Mishap mishapOf(std::span<const FaultSpan> spans, const Reading &reading);

/// Which number of its group a reading is, from 0; groups count by the sequence.
[[nodiscard]] constexpr std::uint32_t placeInGroup(std::uint32_t sequence, std::uint16_t group)
{
    return (sequence - 1) % group;
}

} // namespace aneroid

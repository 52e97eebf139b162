#pragma once

#include <Random123/philox.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace aneroid {

/// What a random number is for: one half of the key, so that no two uses share numbers.
enum class Stream : std::uint32_t {
    OctaveKnots = 1,
    OctavePhase,
    CloudDays,
    EventCounts,
    EventShapes,
    UnitErrors,
    SensorNoise,
    DevicePhase,
    LibraryDays,
    PlantPhase,
    DevicePlace,
    CurveStrength,
    IntervalJitter,
    MissedSamples,
    SampleNoise,
    MeasurementClock,
    Trim,
    FaultTimes,
    FaultNoise,
    TransportFaults,
    Puffs,
    PuffSpells,
    FamilyDays,
    FamilyEvents,
    Refreshes,
};

using Random4 = std::array<std::uint32_t, 4>;

/// The generator's 64-bit key.
constexpr std::uint64_t streamKey(std::uint64_t seed, Stream stream)
{
    return seed ^ (static_cast<std::uint64_t>(stream) * 0x9e3779b97f4a7c15ULL);
}

/// How often a stream's counters are stirred: ten times, as Random123 does by default. Knots, of
/// which there are most, seven times, the fewest that pass TestU01's BigCrush (Salmon et al. 2011,
/// table 2).
constexpr int philoxRounds(Stream stream)
{
    return stream == Stream::OctaveKnots ? 7 : 10;
}

/// Counter-based random numbers: Philox4x32 (Salmon et al. 2011, "Parallel random numbers: as easy
/// as 1, 2, 3"), keyed by seed and stream. The same arguments give the same four words anywhere, in
/// any order.
inline Random4 randomWords(std::uint64_t seed, Stream stream, std::uint64_t a, std::uint64_t b = 0)
{
    const std::uint64_t key = streamKey(seed, stream);
    const r123::Philox4x32::ctr_type counter{
        {static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(a >> 32),
         static_cast<std::uint32_t>(b), static_cast<std::uint32_t>(b >> 32)}};
    const r123::Philox4x32::key_type words{
        {static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32)}};
    const auto out = philoxRounds(stream) == 7 ? r123::Philox4x32_R<7>{}(counter, words)
                                               : r123::Philox4x32_R<10>{}(counter, words);
    return {out[0], out[1], out[2], out[3]};
}

/// Uniform in (0, 1), never 0 or 1.
constexpr double uniform(std::uint32_t word)
{
    return (static_cast<double>(word) + 0.5) * 0x1p-32;
}

/// FNV-1a: a stable 64-bit number for an id, the same on every machine.
constexpr std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

} // namespace aneroid

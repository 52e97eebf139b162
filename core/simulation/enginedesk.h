#pragma once

#include "core/base/place.h"
#include "core/climate/weather.h"
#include "core/instrument/bme280.h"
#include "core/simulation/engine.h"

#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace aneroid {

/// What the humidity element remembers is the air of so long ago ...
inline constexpr TimeMs memoryMs = 3'600'000;
/// ... and slow (Weather::Detail::Slow): straight lines between instants so far apart will do, and
/// cost next to nothing.
inline constexpr TimeMs memorySpacingMs = 7'200'000;

/// The number of the instant at or before what is remembered at `time`, and its time.
inline std::int32_t memoryEdge(TimeMs time)
{
    return static_cast<std::int32_t>(floorDivide(time - memoryMs, memorySpacingMs));
}

inline TimeMs memoryTime(std::int32_t edge)
{
    return TimeMs{edge} * memorySpacingMs;
}

/// Between what was at `start` and memorySpacingMs later.
inline double remembered(TimeMs time, TimeMs start, double before, double after)
{
    const double part =
        static_cast<double>(time - memoryMs - start) / static_cast<double>(memorySpacingMs);
    return before + part * (after - before);
}

/// Readings in the making of devices of one climate, whose instants are in one cell of its finest
/// octave.
struct Engine::Batch
{
    static constexpr std::size_t capacity = Weather::mostPlaces;

    /// A humidity of the past that a memory lacks.
    struct Question
    {
        TimeMs time = 0;
        std::uint32_t item = 0;
        bool after = false;
    };

    std::size_t count = 0;
    std::array<TimeMs, capacity> times;
    std::array<std::uint32_t, capacity> devices;
    std::array<Place, capacity> places;
    std::array<Margins, capacity> margins;
    std::vector<Bme280> units;
    std::array<Air, capacity> air;
    std::array<WeatherKind, capacity> kinds;
    std::array<double, capacity> delayed;
    std::array<double, capacity> earlier;
    std::array<Memory, capacity> memories;

    std::vector<Question> questions;
    std::array<TimeMs, capacity> askedTimes;
    std::array<Place, capacity> askedPlaces;
    std::array<Margins, capacity> askedMargins;
    std::array<Air, capacity> answers;
};

/// What one thread works in.
struct Engine::Desk
{
    Weather::Scratch scratch;
    std::vector<Air> air;
    std::vector<Air> togetherAir; ///< of few instants and of what is remembered at them
    std::vector<WeatherKind> kinds;
    std::vector<double> delayed;
    std::vector<double> earlier;
    std::vector<TimeMs> windowTimes;
    std::vector<Air> windowBegin;
    std::vector<Air> windowEnd;
    std::vector<TimeMs> measured;      ///< when, of readings in normal mode
    std::vector<Reading> measurements; ///< and what
    std::vector<RawWords> measuredWords;
    std::vector<TimeMs> past;
    std::vector<Weather::Detail> details;
    std::vector<Air> pastAir;
    std::vector<std::uint32_t> share; ///< of the instants of generateEach()
    std::unique_ptr<Batch> batch;
};

} // namespace aneroid

#pragma once

#include "core/instrument/bme280.h"

#include <vector>

namespace aneroid {

inline constexpr TimeMs measureStart = 1'763'116'200'000;
inline constexpr std::array<ChannelRange, channelCount> wideRanges{
    ChannelRange{-40.0, 85.0}, ChannelRange{0.0, 100.0}, ChannelRange{300.0, 1100.0}};

/// Instants from `from` on, `step` apart.
inline std::vector<TimeMs> instants(std::size_t count, TimeMs step = 10'000,
                                    TimeMs from = measureStart)
{
    std::vector<TimeMs> times(count);
    for (std::size_t i = 0; i < count; ++i)
        times[i] = from + static_cast<TimeMs>(i) * step;
    return times;
}

/// Settings of a chip without noise or errors of its unit.
inline InstrumentSettings perfect()
{
    InstrumentSettings settings;
    settings.noiseScale = 0.0;
    settings.character.unitErrors = false;
    return settings;
}

inline std::vector<Reading>
measured(const Bme280 &chip, std::span<const TimeMs> times, std::span<const Air> air,
         const InstrumentSettings &settings,
         const std::array<ChannelRange, channelCount> &ranges = wideRanges)
{
    std::vector<Reading> out(times.size());
    chip.measure(times, SensedAir{air, {}, {}}, settings, ranges, out);
    return out;
}

/// One reading of `air` at `at`.
inline Reading measuredOnce(const Bme280 &chip, const Air &air, const InstrumentSettings &settings,
                            TimeMs at = measureStart)
{
    return measured(chip, {&at, 1}, {&air, 1}, settings).front();
}

} // namespace aneroid

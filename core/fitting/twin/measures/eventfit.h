#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace aneroid {

/// An event of a recording: two channels (temperature, humidity) answer something that begins,
/// holds and ends, as first-order lags.
struct FittedEvent
{
    std::size_t onset = 0; ///< the last sample before it
    double late = 0.0;     ///< how much later than that it begins, 0 to 1 samples
    double holdS = 0.0;
    std::array<double, 2> height{};
    std::array<double, 2> riseS{1.0, 1.0};  ///< time constant of the approach
    std::array<double, 2> decayS{1.0, 1.0}; ///< and of the return
    std::array<double, 2> gain{};           ///< how much it explains, in parts of the usual change
    std::size_t leading = 0;                ///< the channel that it explains more of
};

/// What an event is looked for in.
struct EventSearch
{
    const std::array<std::vector<float>, 2> &values; ///< NaN where missing
    std::array<bool, 2> present{};
    std::array<double, 2> usual{1.0, 1.0}; ///< size of a step from sample to sample around it
    double cadenceS = 60.0;
};

/// The event that began near a sample and explains most of the steps that follow it; a step stands
/// out of the usual ones, so that slow movements beneath do not matter. None where there is nothing
/// to explain.
[[nodiscard]] std::optional<FittedEvent> fitEvent(const EventSearch &search, std::size_t at,
                                                  std::size_t width);

/// An event near this one whose onset, end and time constants, between samples as well, explain the
/// steps best.
[[nodiscard]] FittedEvent polished(const EventSearch &search, const FittedEvent &event);

/// Adds `times` an event's movement of a channel to a series.
void addEvent(const FittedEvent &event, std::size_t channel, double cadenceS, float times,
              std::vector<float> &values);

} // namespace aneroid

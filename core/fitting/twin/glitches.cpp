#include "core/fitting/twin/glitches.h"

#include "core/fitting/reading/columns/channelunit.h"
#include "core/fitting/reading/recording.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace aneroid {

namespace {

/// Sensors go a little above saturation.
constexpr float wettest = 103.0F;

bool isPossible(Channel channel, float value)
{
    const PossibleValues &bounds = possibleValues[indexOf(channel)];
    const auto x = static_cast<double>(value);
    return x >= bounds.minimum && x <= bounds.maximum;
}

/// What 999 of 1000 steps stay below.
double usualStep(const std::vector<float> &values)
{
    constexpr double share = 0.999;
    std::vector<float> steps;
    steps.reserve(values.size());
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (const float step = std::abs(values[i] - values[i - 1]); std::isfinite(step))
            steps.push_back(step);
    }
    if (steps.empty())
        return 0.0;
    const auto index = static_cast<std::size_t>(share * static_cast<double>(steps.size() - 1));
    // Among few rows glitches would hide themselves.
    constexpr std::size_t few = 4000;
    const std::size_t chosen = steps.size() < few ? steps.size() / 2 : index;
    std::ranges::nth_element(steps, steps.begin() + static_cast<std::ptrdiff_t>(chosen));
    return static_cast<double>(steps[chosen]);
}

/// The value before or after row `i`, at most three cadences away.
class Neighbours
{
public:
    Neighbours(const Recording &recording, Channel channel, TimeMs cadenceMs)
        : m_times(recording.times)
        , m_values(recording.values[indexOf(channel)])
        , m_reachMs(3 * cadenceMs)
    {
    }

    [[nodiscard]] std::optional<std::size_t> next(std::size_t i, std::ptrdiff_t direction) const
    {
        const TimeMs from = m_times[i];
        auto at = static_cast<std::ptrdiff_t>(i) + direction;
        const auto count = static_cast<std::ptrdiff_t>(m_times.size());
        for (; at >= 0 && at < count; at += direction) {
            const auto index = static_cast<std::size_t>(at);
            if (std::abs(m_times[index] - from) > m_reachMs)
                return {};
            if (std::isfinite(m_values[index]))
                return index;
        }
        return {};
    }

    /// By how much a sample leaves both its neighbours, and how far these are apart; at the ends of
    /// a stretch the two on one side.
    [[nodiscard]] std::optional<std::array<double, 2>> jump(std::size_t i) const
    {
        auto before = next(i, -1);
        auto after = next(i, 1);
        if (!before && after)
            before = next(*after, 1);
        else if (before && !after)
            after = next(*before, -1);
        if (!before || !after)
            return {};
        const double here = static_cast<double>(m_values[i]);
        const double first = here - static_cast<double>(m_values[*before]);
        const double second = here - static_cast<double>(m_values[*after]);
        if ((first > 0.0) != (second > 0.0))
            return {};
        return std::array{std::min(std::abs(first), std::abs(second)), std::abs(first - second)};
    }

private:
    const std::vector<TimeMs> &m_times;
    const std::vector<float> &m_values;
    TimeMs m_reachMs;
};

} // namespace

double glitchLimit(Channel channel, TimeMs cadenceMs)
{
    const double hours = static_cast<double>(cadenceMs) / hourMs;
    switch (channel) {
    case Channel::Temperature:
        return 8.0 + 10.0 * std::min(1.0, std::sqrt(hours));
    case Channel::Humidity:
        return 45.0 + 15.0 * std::min(1.0, std::sqrt(hours));
    case Channel::Pressure:
        break;
    }
    return 4.0 + 4.0 * std::min(2.0, std::sqrt(hours));
}

ChannelCounts removeImpossible(Recording &recording)
{
    ChannelCounts counts{};
    for (const Channel channel : allChannels) {
        for (float &value : recording.values[indexOf(channel)]) {
            if (channel == Channel::Humidity && value > 100.0F && value <= wettest)
                value = 100.0F;
            if (std::isnan(value) || isPossible(channel, value))
                continue;
            value = noValue;
            ++counts[indexOf(channel)];
        }
    }
    return counts;
}

ChannelCounts removeGlitches(Recording &recording, TimeMs cadenceMs, const std::vector<bool> &bad)
{
    constexpr double usualTimes = 8.0;
    constexpr double badRowShare = 0.4;
    constexpr double returns = 0.5; ///< of the jump: neighbours are nearer to each other than this
    ChannelCounts counts{};
    for (const Channel channel : allChannels) {
        std::vector<float> &values = recording.values[indexOf(channel)];
        if (values.empty())
            continue;
        const Neighbours neighbours(recording, channel, cadenceMs);
        const double limit = glitchLimit(channel, cadenceMs);
        const double usual = usualTimes * usualStep(values);
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!std::isfinite(values[i]))
                continue;
            // Most samples are near the one before: nothing to look for.
            const double least = bad[i] ? badRowShare * limit : std::max(limit, usual);
            if (i > 0 && std::abs(static_cast<double>(values[i] - values[i - 1])) < least)
                continue;
            const auto jump = neighbours.jump(i);
            if (jump && (*jump)[0] > least && (*jump)[1] < returns * (*jump)[0])
                found.push_back(i);
        }
        // Neighbours of a glitch may look like one at the end of a stretch: found before any goes.
        for (const std::size_t i : found)
            values[i] = noValue;
        counts[indexOf(channel)] = found.size();
    }
    return counts;
}

} // namespace aneroid

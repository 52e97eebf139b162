#include "core/fitting/twin/stuckvalues.h"

#include "core/fitting/reading/recording.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace aneroid {

namespace {

constexpr TimeMs leastMs = 3'600'000;

/// Equal values one after another, those that are missing in between included.
struct Run
{
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t count = 0;
};

std::vector<Run> runsOf(const std::vector<float> &values)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        if (!runs.empty() && values[runs.back().first] == values[i]) {
            runs.back().last = i;
            ++runs.back().count;
        } else {
            runs.push_back({i, i, 1});
        }
    }
    return runs;
}

/// How long values stay by themselves.
struct Stay
{
    double longest = 2.0; ///< to expect: of the flicker of noise, run by run
    double usual = 1.0; ///< that nine of ten values belong to runs no longer than: of coarse steps
};

/// Of all but the longest hundredth of the runs: the longest by how often a value equals the one
/// before.
Stay stayOf(const std::vector<Run> &runs)
{
    constexpr double leastChange = 1e-4;
    constexpr double mostValues = 0.9;
    std::vector<std::size_t> lengths;
    for (const Run &run : runs)
        lengths.push_back(run.count);
    std::ranges::sort(lengths);
    lengths.resize(std::max<std::size_t>(1, lengths.size() - lengths.size() / 100 - 1));
    const double values = std::accumulate(lengths.begin(), lengths.end(), 0.0);
    Stay stay;
    double passed = 0.0;
    for (const std::size_t length : lengths) {
        passed += static_cast<double>(length);
        stay.usual = static_cast<double>(length);
        if (passed >= mostValues * values)
            break;
    }
    const double change =
        std::max(leastChange, static_cast<double>(lengths.size()) / std::max(values, 1.0));
    if (change < 1.0 - leastChange)
        stay.longest = 1.0 + std::log(std::max(values, 2.0)) / -std::log(1.0 - change);
    return stay;
}

bool mayStay(Channel channel, float value)
{
    constexpr float nearlySaturated = 99.0F;
    return channel == Channel::Humidity && value >= nearlySaturated;
}

/// Whether no other channel moves from the run's first row to its last.
bool allStand(const Recording &recording, const Run &run)
{
    std::size_t channels = 0;
    for (const std::vector<float> &values : recording.values) {
        if (values.empty())
            continue;
        ++channels;
        for (std::size_t i = run.first; i <= run.last; ++i) {
            if (std::isfinite(values[i]) && values[i] != values[run.first])
                return false;
        }
    }
    return channels > 1;
}

} // namespace

ChannelCounts removeStuckValues(Recording &recording)
{
    constexpr double times = 5.0;
    constexpr double timesTogether = 2.0;
    constexpr std::size_t fewestRuns = 20; // fewer say nothing about its noise
    ChannelCounts counts{};
    const Recording before = recording;
    for (const Channel channel : allChannels) {
        std::vector<float> &values = recording.values[indexOf(channel)];
        const std::vector<Run> runs = runsOf(before.values[indexOf(channel)]);
        if (runs.size() < fewestRuns)
            continue;
        const Stay stay = stayOf(runs);
        const double expected = std::max(stay.longest, stay.usual);
        for (const Run &run : runs) {
            const auto count = static_cast<double>(run.count);
            if (count <= timesTogether * expected ||
                before.times[run.last] - before.times[run.first] < leastMs ||
                mayStay(channel, values[run.first]))
                continue;
            if (count <= times * expected && !allStand(before, run))
                continue;
            for (std::size_t i = run.first + 1; i <= run.last; ++i) {
                counts[indexOf(channel)] += std::isfinite(values[i]) ? 1U : 0U;
                values[i] = noValue;
            }
        }
    }
    return counts;
}

} // namespace aneroid

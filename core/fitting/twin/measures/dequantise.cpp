#include "core/fitting/twin/measures/dequantise.h"

#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/fitting/twin/regularseries.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace aneroid {

namespace {

/// A point of the line, in samples and the channel's unit.
struct Corner
{
    double at = 0.0;
    double value = 0.0;
};

std::vector<Corner> cornersOf(const std::vector<float> &values, double step)
{
    std::vector<Corner> corners;
    std::size_t plateau = 0; // where the present value was first seen
    std::size_t before = values.size();
    int direction = 0;
    for (const std::size_t i : recordedAt(values)) {
        if (before == values.size()) {
            plateau = before = i;
            continue;
        }
        const double from = static_cast<double>(values[before]);
        const double to = static_cast<double>(values[i]);
        if (std::abs(to - from) > 0.4 * step) {
            const int turned = to > from ? 1 : -1;
            if (direction != 0 && turned != direction)
                corners.push_back({0.5 * static_cast<double>(plateau + before), from});
            corners.push_back({0.5 * static_cast<double>(before + i), 0.5 * (from + to)});
            direction = turned;
            plateau = i;
        }
        before = i;
    }
    return corners;
}

} // namespace

double equalNeighbours(const std::vector<float> &values)
{
    std::size_t equal = 0;
    std::size_t pairs = 0;
    const float *before = nullptr;
    for (const float &value : values) {
        if (!std::isfinite(value))
            continue;
        if (before) {
            ++pairs;
            equal += *before == value ? 1U : 0U;
        }
        before = &value;
    }
    return pairs > 0 ? static_cast<double>(equal) / static_cast<double>(pairs) : 0.0;
}

bool isCoarse(const std::vector<float> &values, double step)
{
    constexpr double coarseStep = 0.0999;
    constexpr double standsStill = 0.3;
    return step >= coarseStep && equalNeighbours(values) > standsStill;
}

std::vector<float> dequantise(const std::vector<float> &values, double step)
{
    constexpr double nearlyHalf = 0.499; // so that it is rounded back to the same value
    const std::vector<Corner> corners = cornersOf(values, step);
    if (corners.size() < 3)
        return values;
    std::vector<float> line = values;
    std::size_t next = 0;
    for (const std::size_t i : recordedAt(values)) {
        const auto at = static_cast<double>(i);
        while (next < corners.size() && corners[next].at < at)
            ++next;
        const Corner &b = corners[std::min(next, corners.size() - 1)];
        const Corner &a = corners[next > 0 ? next - 1 : 0];
        const double share = b.at > a.at ? std::clamp((at - a.at) / (b.at - a.at), 0.0, 1.0) : 1.0;
        const double recorded = static_cast<double>(values[i]);
        line[i] = static_cast<float>(std::clamp(a.value + share * (b.value - a.value),
                                                recorded - nearlyHalf * step,
                                                recorded + nearlyHalf * step));
    }
    return line;
}

double hiddenNoise(const std::vector<float> &values, const std::vector<float> &smooth, double step,
                   std::uint64_t seed)
{
    constexpr int halvings = 20;
    constexpr std::size_t most = 100'000;
    std::vector<std::size_t> indices = recordedAt(values);
    indices.resize(std::min(indices.size(), most));
    std::vector<float> noise;
    for (std::size_t i = 0; i < indices.size(); ++i)
        noise.push_back(static_cast<float>(
            normalTable()(randomWords(seed, Stream::SensorNoise, indices[i])[0])));
    const double wanted = equalNeighbours(values);
    double low = 0.0;
    double high = step;
    std::vector<float> rounded(indices.size());
    for (int halving = 0; halving < halvings; ++halving) {
        const double rms = 0.5 * (low + high);
        for (std::size_t i = 0; i < indices.size(); ++i) {
            const double noisy =
                static_cast<double>(smooth[indices[i]]) + rms * static_cast<double>(noise[i]);
            rounded[i] = static_cast<float>(std::round(noisy / step));
        }
        (equalNeighbours(rounded) > wanted ? low : high) = rms;
    }
    return low;
}

} // namespace aneroid

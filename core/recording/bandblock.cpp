#include "core/recording/bandblock.h"

#include <algorithm>
#include <vector>

namespace aneroid {

namespace {

std::int32_t middleOf(std::int64_t below, std::int64_t above)
{
    return static_cast<std::int32_t>(floorDivide(below + above, 2));
}

std::int32_t medianBySelection(std::span<std::int32_t> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return values.size() % 2 == 1 ? *middle
                                  : middleOf(*std::max_element(values.begin(), middle), *middle);
}

/// A selection of a million values takes some 20 ms, counting them one or two.
std::int32_t medianByCounting(std::span<const std::int32_t> values, std::int32_t low,
                              std::int32_t high)
{
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(high - low) + 1);
    for (const std::int32_t value : values)
        ++counts[static_cast<std::size_t>(value - low)];
    const auto ranked = [&](std::size_t rank) {
        std::size_t seen = 0;
        std::size_t bin = 0;
        while (seen + counts[bin] <= rank)
            seen += counts[bin++];
        return low + static_cast<std::int32_t>(bin);
    };
    return middleOf(ranked((values.size() - 1) / 2), ranked(values.size() / 2));
}

} // namespace

CentiSpread spreadOf(std::span<std::int32_t> values)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const std::int32_t low = *least;
    const std::int32_t high = *most;
    const bool crowded = values.size() > 1000 && static_cast<std::int64_t>(high) - low <
                                                     static_cast<std::int64_t>(values.size());
    return {low, crowded ? medianByCounting(values, low, high) : medianBySelection(values), high};
}

BandBlock merged(std::span<const BandBlock> blocks)
{
    BandBlock whole = blocks.front();
    if (blocks.size() == 1)
        return whole;
    whole.middleMs += (blocks.back().middleMs - whole.middleMs) / 2;
    thread_local std::vector<std::int32_t> medians;
    for (std::size_t channel = 0; channel < channelCount; ++channel) {
        CentiSpread &spread = whole.spreads[channel];
        medians.clear();
        for (const BandBlock &block : blocks) {
            const CentiSpread &one = block.spreads[channel];
            spread.minimum = std::min(spread.minimum, one.minimum);
            spread.maximum = std::max(spread.maximum, one.maximum);
            medians.push_back(one.median);
        }
        spread.median = spreadOf(medians).median;
    }
    std::uint64_t readings = 0;
    for (const BandBlock &block : blocks)
        readings += block.readings;
    whole.readings =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(readings, 0x7FFFFFFF)) & 0x7FFFFFFFU;
    return whole;
}

} // namespace aneroid

#include "core/fitting/twin/regularseries.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

bool RegularSeries::has(Channel channel) const
{
    return std::ranges::any_of(of(channel), [](float value) { return std::isfinite(value); });
}

std::vector<std::size_t> recordedAt(const std::vector<float> &values)
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]))
            indices.push_back(i);
    }
    return indices;
}

} // namespace aneroid

#include "core/fitting/regularseries.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

bool RegularSeries::has(Channel channel) const
{
    return std::ranges::any_of(of(channel), [](float value) { return std::isfinite(value); });
}

} // namespace aneroid

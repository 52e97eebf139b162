#include "ui/charts/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr double margin = 0.12;      ///< of the data's span, left free above and below
constexpr double leastMargin = 0.02; ///< data nearer to the edge than this get a new range
constexpr double leastUse = 0.40;    ///< data that use less of the range get a new one

/// 1, 2 or 5 times a power of ten, not below `size`.
double niceStep(double size)
{
    const double power = std::pow(10.0, std::floor(std::log10(size)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= size * (1.0 - 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace

bool ValueAxis::stillFits(double low, double high) const
{
    const double span = m_high - m_low;
    const double room = leastMargin * span;
    const double lowest = m_low <= m_limits.lowest ? m_low : m_low + room;
    const double highest = m_high >= m_limits.highest ? m_high : m_high - room;
    const bool inside = low >= lowest && high <= highest;
    const double wanted = std::max((high - low) * (1.0 + 2.0 * margin), m_limits.minimumSpan);
    return inside && wanted >= leastUse * span;
}

bool ValueAxis::fit(double low, double high, int mostTicks)
{
    mostTicks = std::max(mostTicks, 2);
    if (m_valid && mostTicks == m_mostTicks && stillFits(low, high))
        return false;
    const double span = std::max((high - low) * (1.0 + 2.0 * margin), m_limits.minimumSpan);
    const double middle = (low + high) / 2.0;
    double from = middle - span / 2.0;
    double to = middle + span / 2.0;
    if (low >= m_limits.lowest)
        from = std::max(from, m_limits.lowest);
    if (high <= m_limits.highest)
        to = std::min(to, m_limits.highest);
    m_step = niceStep((to - from) / mostTicks);
    // Half steps at the ends waste less room than whole ones; ticks stay on whole steps.
    const double unit = m_step / 2.0;
    m_low = std::floor(from / unit + 1e-9) * unit;
    m_high = std::ceil(to / unit - 1e-9) * unit;
    m_decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(m_step) - 1e-9)));
    m_mostTicks = mostTicks;
    m_valid = true;
    return true;
}

bool ValueAxis::fix(double low, double high, int mostTicks)
{
    mostTicks = std::max(mostTicks, 2);
    if (m_valid && low == m_low && high == m_high && mostTicks == m_mostTicks)
        return false;
    m_low = low;
    m_high = high;
    m_step = niceStep((high - low) / mostTicks);
    m_decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(m_step) - 1e-9)));
    m_mostTicks = mostTicks;
    m_valid = true;
    return true;
}

std::vector<double> ValueAxis::ticks() const
{
    std::vector<double> values;
    const double first = std::ceil(m_low / m_step - 1e-9);
    for (double n = first; n * m_step <= m_high + 1e-9 * m_step; n += 1.0)
        values.push_back(n * m_step);
    return values;
}

} // namespace aneroid

#include "ui/widgets/valuescale.h"

#include <algorithm>
#include <cmath>

namespace aneroid {
namespace {

constexpr double outerShare = 0.15; // of the length, for what lies beyond the usual stretch
constexpr double kneeShare = 1.0 / 200.0;
constexpr double tolerance = 1e-9; // relative; a value this near a round one counts as round

/// The multiple of `step` nearest to `value`, as the double that a person's decimals mean.
double onGrid(double value, double step)
{
    if (step >= 1.0)
        return std::round(value / step) * step;
    const double perUnit = std::round(1.0 / step);
    return std::round(value * perUnit) / perUnit;
}

double powerOfTenBelow(double value)
{
    return std::pow(10.0, std::floor(std::log10(value) + tolerance));
}

double interpolated(double x, double x0, double x1, double y0, double y1)
{
    return x1 > x0 ? y0 + (x - x0) / (x1 - x0) * (y1 - y0) : y0;
}

} // namespace

ValueScale::ValueScale(Kind kind, double minimum, double maximum, double step)
    : m_kind(kind)
    , m_minimum(minimum)
    , m_maximum(std::max(minimum, maximum))
    , m_step(step)
    , m_low(m_minimum)
    , m_high(m_maximum)
{
}

ValueScale ValueScale::linear(double minimum, double maximum, double step)
{
    return {Kind::Linear, minimum, maximum, step};
}

ValueScale ValueScale::focused(double minimum, double maximum, double low, double high, double step)
{
    ValueScale scale(Kind::Linear, minimum, maximum, step);
    scale.m_low = std::clamp(low, scale.m_minimum, scale.m_maximum);
    scale.m_high = std::clamp(high, scale.m_low, scale.m_maximum);
    return scale;
}

ValueScale ValueScale::logarithmic(double minimum, double maximum, double step)
{
    return {Kind::Logarithmic, minimum, maximum, step};
}

ValueScale ValueScale::fromZero(double maximum, double step)
{
    return {Kind::FromZero, 0.0, maximum, step};
}

double ValueScale::bounded(double value) const
{
    return std::clamp(value, m_minimum, m_maximum);
}

double ValueScale::positionOf(double value) const
{
    if (m_maximum <= m_minimum)
        return 0.0;
    const double v = bounded(value);
    const double knee = m_maximum * kneeShare;
    switch (m_kind) {
    case Kind::Logarithmic:
        return std::log(v / m_minimum) / std::log(m_maximum / m_minimum);
    case Kind::FromZero:
        return std::log1p(v / knee) / std::log1p(m_maximum / knee);
    case Kind::Linear:
        break;
    }
    return stretchPosition(v);
}

double ValueScale::exactValueAt(double position) const
{
    const double p = std::clamp(position, 0.0, 1.0);
    const double knee = m_maximum * kneeShare;
    switch (m_kind) {
    case Kind::Logarithmic:
        return bounded(m_minimum * std::pow(m_maximum / m_minimum, p));
    case Kind::FromZero:
        return bounded(knee * std::expm1(p * std::log1p(m_maximum / knee)));
    case Kind::Linear:
        break;
    }
    return stretchValue(p);
}

double ValueScale::stretchPosition(double value) const
{
    const double lowAt = m_low > m_minimum ? outerShare : 0.0;
    const double highAt = m_high < m_maximum ? 1.0 - outerShare : 1.0;
    if (value < m_low)
        return interpolated(value, m_minimum, m_low, 0.0, lowAt);
    if (value > m_high)
        return interpolated(value, m_high, m_maximum, highAt, 1.0);
    return interpolated(value, m_low, m_high, lowAt, highAt);
}

double ValueScale::stretchValue(double position) const
{
    const double lowAt = m_low > m_minimum ? outerShare : 0.0;
    const double highAt = m_high < m_maximum ? 1.0 - outerShare : 1.0;
    if (position < lowAt)
        return interpolated(position, 0.0, lowAt, m_minimum, m_low);
    if (position > highAt)
        return interpolated(position, highAt, 1.0, m_high, m_maximum);
    return interpolated(position, lowAt, highAt, m_low, m_high);
}

double ValueScale::valueAt(double position) const
{
    return rounded(exactValueAt(position));
}

double ValueScale::rounded(double value) const
{
    const double v = bounded(value);
    if (v == m_minimum || v == m_maximum) // the ends can be reached, round or not
        return v;
    if (m_kind == Kind::Linear || v < m_step)
        return bounded(onGrid(v, m_step));
    const double unit = std::max(m_step, powerOfTenBelow(v) / 10.0);
    return bounded(onGrid(v, unit));
}

double ValueScale::nextUp(double value, double base) const
{
    const double v = std::max(value, 0.0);
    if (v < m_step * (1.0 - tolerance))
        return m_step;
    const double unit = std::max(m_step, powerOfTenBelow(v));
    if (base >= 10.0)
        return unit * 10.0;
    return onGrid((std::floor(v / unit * (1.0 + tolerance)) + 1.0) * unit, unit);
}

double ValueScale::nextDown(double value, double base) const
{
    if (value <= m_step * (1.0 + tolerance))
        return 0.0;
    // Just below the value: the unit of what lies under it, so that 10 is followed by 9.
    const double below = value * (1.0 - 10.0 * tolerance);
    const double unit = std::max(m_step, powerOfTenBelow(below));
    if (base >= 10.0)
        return unit;
    return onGrid(std::floor(below / unit + tolerance) * unit, unit);
}

double ValueScale::stepped(double value, int steps) const
{
    if (m_kind == Kind::Linear)
        return bounded(onGrid(value + steps * m_step, m_step));
    double v = value;
    for (int i = 0; i < std::abs(steps); ++i)
        v = steps > 0 ? nextUp(v, 1.0) : nextDown(v, 1.0);
    return bounded(v);
}

double ValueScale::paged(double value, int pages) const
{
    if (m_kind == Kind::Linear)
        return stepped(value, pages * 10);
    double v = value;
    for (int i = 0; i < std::abs(pages); ++i)
        v = pages > 0 ? nextUp(v, 10.0) : nextDown(v, 10.0);
    return bounded(v);
}

} // namespace aneroid

#include "core/fitting/twin/airscale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

/// The bend by which saturating air comes to its upper end, in half-ranges, see Weather.
constexpr double saturationBend = 0.04;

/// Of a position 0 to 1: how far it is into the bend, 0 to 1.
double intoBend(double position)
{
    return std::clamp((position - (1.0 - saturationBend)) / saturationBend, 0.0, 1.0);
}

} // namespace

double AirScale::position(double value) const
{
    constexpr double outermost = 0.97;
    return std::clamp((value - m_middle) / m_half, -outermost, outermost);
}

double AirScale::deviation(double value) const
{
    if (isUpper(value)) {
        const double y = (std::min(value, *m_top) - m_middle) / m_half;
        const double into = intoBend(y);
        const double bent = 2.0 * saturationBend * (1.0 - std::sqrt(1.0 - into));
        const double x = into > 0.0 ? 1.0 - saturationBend + bent : y;
        return m_half * x + std::max(0.0, value - *m_top);
    }
    const double y = position(value);
    const double square = y * y;
    return m_half * y / std::sqrt(std::sqrt(1.0 - square * square));
}

double AirScale::value(double deviation) const
{
    const double x = deviation / m_half;
    const double square = x * x;
    return m_middle + deviation / std::sqrt(std::sqrt(1.0 + square * square));
}

double AirScale::stretch(double value) const
{
    constexpr double least = 0.1; // at the very end the slope is infinite
    if (isUpper(value))
        return value < *m_top
                   ? 1.0 / std::sqrt(std::max(least, 1.0 - intoBend((value - m_middle) / m_half)))
                   : 1.0;
    const double y = position(value);
    const double square = y * y;
    const double rest = 1.0 - square * square;
    return 1.0 / (rest * std::sqrt(std::sqrt(rest)));
}

ChannelRange fittedRange(const std::vector<float> &values, Channel channel)
{
    // Near a range's ends the limiter squeezes what moves. The recording stood there at some hours,
    // its twin does at others: it would tremble more or less than the recording did.
    constexpr double margin = 0.5;
    constexpr double narrowest = 2.0;
    constexpr std::array<ChannelRange, channelCount> possible{
        ChannelRange{-40.0, 85.0}, ChannelRange{0.0, 100.0}, ChannelRange{300.0, 1100.0}};
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const float value : values) {
        if (!std::isfinite(value))
            continue;
        low = std::min(low, static_cast<double>(value));
        high = std::max(high, static_cast<double>(value));
    }
    const ChannelRange &bounds = possible[indexOf(channel)];
    const double more = std::max(margin * (high - low), 0.5 * (narrowest - (high - low)));
    low = std::clamp(low - more, bounds.minimum, bounds.maximum - narrowest);
    high = std::clamp(high + more, low + narrowest, bounds.maximum);
    // To a whole hundredth, outwards, as people write them.
    return {std::max(bounds.minimum, std::floor(low * 100.0) / 100.0),
            std::min(bounds.maximum, std::ceil(high * 100.0) / 100.0)};
}

} // namespace aneroid

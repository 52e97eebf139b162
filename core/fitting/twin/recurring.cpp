#include "core/fitting/twin/recurring.h"

#include "core/base/median.h"
#include "core/climate/calendar.h"
#include "core/fitting/twin/measures/cyclespectrum.h"
#include "core/fitting/twin/measures/runningsums.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace aneroid {

namespace {

constexpr double leastHeight = 8.0; ///< % RH

std::size_t hourOf(const RegularSeries &series, std::size_t i)
{
    const TimeMs local = series.timeAt(i);
    return static_cast<std::size_t>((local - floorDivide(local, dayMs) * dayMs) / hourMs);
}

std::size_t samplesIn(TimeMs time, TimeMs cadenceMs)
{
    return static_cast<std::size_t>(std::max<TimeMs>(1, time / cadenceMs));
}

/// Finds the sudden changes of one direction: +1 or −1.
class BurstFinder
{
public:
    BurstFinder(const RegularSeries &series, double direction)
        : m_series(series)
        , m_values(series.of(Channel::Humidity))
        , m_direction(direction)
        , m_rise(samplesIn(20 * minuteMs, series.cadenceMs))
        , m_top(samplesIn(40 * minuteMs, series.cadenceMs))
        , m_decay(samplesIn(3 * hourMs, series.cadenceMs))
    {
    }

    [[nodiscard]] HumidityBursts find()
    {
        if (m_series.cadenceMs > 20 * minuteMs)
            return {};
        std::size_t known = 0;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            known += std::isfinite(m_values[i]) ? 1U : 0U;
        for (std::size_t i = m_rise; i < m_values.size(); ++i) {
            // False for missing values, too.
            if (at(i) - at(i - m_rise) >= leastHeight)
                i = follow(i - m_rise, i);
        }
        const double days = static_cast<double>(known) * static_cast<double>(m_series.cadenceMs) /
                            static_cast<double>(dayMs);
        m_found.count = m_heights.size();
        if (m_heights.empty())
            return m_found;
        m_found.perDay = static_cast<double>(m_heights.size()) / days;
        m_found.height = medianOf(m_heights);
        m_found.halfDecay = medianOf(m_decays);
        return m_found;
    }

private:
    [[nodiscard]] double at(std::size_t i) const
    {
        return m_direction * static_cast<double>(m_values[i]);
    }

    /// Where a change that was seen to have happened since `from` began.
    [[nodiscard]] std::size_t onset(std::size_t from, std::size_t seen) const
    {
        constexpr double begun = 0.1;
        std::size_t start = from;
        for (std::size_t i = from; i < seen; ++i)
            start = at(i) < at(from) + begun * (at(seen) - at(from)) ? i : start;
        return start;
    }

    /// From the first sight of a change to its end; the sample to go on from.
    std::size_t follow(std::size_t base, std::size_t seen)
    {
        std::size_t top = seen;
        const std::size_t last = std::min(m_values.size() - 1, base + m_top);
        for (std::size_t i = seen; i <= last; ++i)
            top = at(i) > at(top) ? i : top;
        const double height = at(top) - at(base);
        const std::size_t end = std::min(m_values.size() - 1, top + m_decay);
        for (std::size_t i = top + 1; i <= end; ++i) {
            if (at(i) > at(base) + 0.5 * height || !std::isfinite(m_values[i]))
                continue;
            m_heights.push_back(height);
            m_decays.push_back(static_cast<TimeMs>(i - top) * m_series.cadenceMs);
            ++m_found.startHour[hourOf(m_series, onset(base, seen))];
            return i;
        }
        return top;
    }

    const RegularSeries &m_series;
    const std::vector<float> &m_values;
    double m_direction;
    std::size_t m_rise;
    std::size_t m_top;
    std::size_t m_decay;
    HumidityBursts m_found;
    std::vector<double> m_heights;
    std::vector<TimeMs> m_decays;
};

/// Temperature less its mean over `width` samples around; NaN where one is missing.
std::vector<double> withoutSlowCourse(const std::vector<float> &values, std::size_t width)
{
    const RunningSums sums(values.size(),
                           [&values](std::size_t i) { return static_cast<double>(values[i]); });
    const auto half = static_cast<std::int64_t>(width / 2);
    std::vector<double> rest(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto middle = static_cast<std::int64_t>(i);
        rest[i] = static_cast<double>(values[i]) -
                  sums.mean(middle - half, middle + half + 1, static_cast<double>(half));
    }
    return rest;
}

/// How alike a series is to itself `lag` samples later, −1 to 1.
double likeness(const std::vector<double> &values, std::size_t lag)
{
    double together = 0.0;
    double squares = 0.0;
    for (std::size_t i = lag; i < values.size(); ++i) {
        const double a = values[i];
        const double b = values[i - lag];
        if (!std::isfinite(a) || !std::isfinite(b))
            continue;
        together += a * b;
        squares += 0.5 * (a * a + b * b);
    }
    return squares > 0.0 ? together / squares : 0.0;
}

constexpr TimeMs shortestPeriod = 6 * minuteMs; ///< period of a plant
constexpr TimeMs longestPeriod = 90 * minuteMs;

std::optional<TemperatureCycle> weakCycleOf(const std::vector<float> &values, TimeMs startMs,
                                            TimeMs cadenceMs)
{
    const auto cadence = static_cast<double>(cadenceMs);
    const TimeMs sinceMidnight = startMs - floorDivide(startMs, dayMs) * dayMs;
    const auto found = spectralCycle(
        values, static_cast<double>(sinceMidnight) / static_cast<double>(hourMs),
        static_cast<double>(hourMs) / cadence, static_cast<double>(shortestPeriod) / cadence,
        static_cast<double>(longestPeriod) / cadence);
    if (!found)
        return {};
    constexpr double sawtooth = 2.5; // peak to peak, by the amplitude of its first harmonic
    TemperatureCycle cycle;
    cycle.period = std::llround(found->period * cadence / static_cast<double>(minuteMs)) * minuteMs;
    cycle.peakToPeakC = sawtooth * found->amplitude;
    cycle.strength = found->strength;
    return cycle;
}

std::optional<TemperatureCycle> cycleOf(const RegularSeries &series)
{
    constexpr TimeMs longestCadence = 5 * minuteMs;
    constexpr double leastLikeness = 0.15;
    constexpr double leastRise = 0.25; // from the trough half a period before
    if (series.cadenceMs > longestCadence || !series.has(Channel::Temperature))
        return {};
    const std::size_t every = samplesIn(minuteMs, series.cadenceMs);
    std::vector<float> thinned;
    for (std::size_t i = 0; i < series.size(); i += every)
        thinned.push_back(series.of(Channel::Temperature)[i]);
    const TimeMs cadence = static_cast<TimeMs>(every) * series.cadenceMs;
    const std::vector<double> rest = withoutSlowCourse(thinned, samplesIn(longestPeriod, cadence));

    double trough = 1.0;
    double best = 0.0;
    std::size_t period = 0;
    for (std::size_t lag = 1; lag <= samplesIn(longestPeriod, cadence); ++lag) {
        const double like = likeness(rest, lag);
        trough = std::min(trough, like);
        if (lag < samplesIn(shortestPeriod, cadence) || like < trough + leastRise || like <= best)
            continue;
        best = like;
        period = lag;
    }
    if (best < leastLikeness)
        return weakCycleOf(thinned, series.startMs, cadence);
    TemperatureCycle cycle;
    cycle.period = static_cast<TimeMs>(period) * cadence;
    std::array<double, 24> counts{};
    double squares = 0.0;
    double count = 0.0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (!std::isfinite(rest[i]))
            continue;
        const std::size_t hour = hourOf(series, i * every);
        cycle.strength[hour] += rest[i] * rest[i];
        counts[hour] += 1.0;
        squares += rest[i] * rest[i];
        count += 1.0;
    }
    const double mean = squares / count;
    for (std::size_t hour = 0; hour < counts.size(); ++hour)
        cycle.strength[hour] /= std::max(1.0, counts[hour]) * mean;
    cycle.peakToPeakC = std::sqrt(12.0 * mean); // of a saw-tooth
    return cycle;
}

} // namespace

RecurringEvents recurringEvents(const RegularSeries &series)
{
    RecurringEvents found;
    if (series.has(Channel::Humidity)) {
        found.rises = BurstFinder(series, 1.0).find();
        found.falls = BurstFinder(series, -1.0).find();
    }
    found.cycle = cycleOf(series);
    return found;
}

std::array<bool, 24> busyHours(const std::array<double, 24> &weights)
{
    constexpr double busy = 1.5;
    const double mean = std::accumulate(weights.begin(), weights.end(), 0.0) / 24.0;
    std::array<bool, 24> hours{};
    for (std::size_t hour = 0; hour < hours.size(); ++hour)
        hours[hour] = weights[hour] >= busy * mean && weights[hour] > 0.0;
    return hours;
}

} // namespace aneroid

#include "core/fitting/twin/measures/eventfit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <span>

namespace aneroid {

namespace {

constexpr double longestRiseS = 5400.0;
constexpr double longestDecayS = 4.0 * 3600.0;
constexpr double longestHoldS = 10.0 * 3600.0;
constexpr double lives = 4.0; ///< as FamilySchedule has it

/// Time constants, in samples, a factor of √2 apart.
std::vector<double> constantsUpTo(double longestS, double cadenceS)
{
    std::vector<double> constants;
    for (double samples = 0.4; samples * cadenceS <= longestS || constants.size() < 2;
         samples *= std::numbers::sqrt2)
        constants.push_back(samples);
    return constants;
}

/// One channel's approach from an onset.
struct Approach
{
    double rise = 1.0; ///< samples
    double height = 0.0;
    double gain = 0.0;
};

/// Steps from sample to sample after an onset; 0 where one is missing.
std::vector<double> stepsAfter(const std::vector<float> &values, std::size_t onset,
                               std::size_t count)
{
    std::vector<double> steps(std::min(count, values.size() - 1 - onset), 0.0);
    for (std::size_t k = 0; k < steps.size(); ++k) {
        const double step =
            static_cast<double>(values[onset + 1 + k]) - static_cast<double>(values[onset + k]);
        steps[k] = std::isfinite(step) ? step : 0.0;
    }
    return steps;
}

Approach bestApproach(std::span<const double> steps, const std::vector<double> &rises, double usual)
{
    Approach best;
    for (const double rise : rises) {
        const double keeps = std::exp(-1.0 / rise);
        double part = 1.0 - keeps;
        double product = 0.0;
        double square = 0.0;
        const auto end = std::min(steps.size(), static_cast<std::size_t>(3.0 * rise) + 2);
        for (std::size_t k = 0; k < end; ++k, part *= keeps) {
            product += steps[k] * part;
            square += part * part;
        }
        const double gain = product * product / square / (usual * usual);
        if (gain > best.gain)
            best = {rise, product / square, gain};
    }
    return best;
}

/// How one channel returns, for each time at which it may begin to.
struct Return
{
    std::vector<double> error;  ///< squares that are left, less those without an event
    std::vector<double> decays; ///< samples
};

Return bestReturns(std::span<const double> steps, const Approach &approach,
                   const std::vector<double> &decays, std::size_t last)
{
    Return best{std::vector<double>(last, std::numeric_limits<double>::max()),
                std::vector<double>(last, decays.back())};
    // What the approach explains until then.
    std::vector<double> explained(last);
    const double keeps = std::exp(-1.0 / approach.rise);
    double part = 1.0 - keeps;
    double sum = 0.0;
    for (std::size_t k = 0; k < last; ++k, part *= keeps) {
        const double own = approach.height * part;
        sum += own * own - 2.0 * own * steps[k];
        explained[k] = sum;
    }
    std::vector<double> weighted(steps.size() + 1, 0.0); // steps to come, the nearest most
    for (const double decay : decays) {
        const double left = std::exp(-1.0 / decay);
        for (std::size_t k = steps.size(); k-- > 0;)
            weighted[k] = left * (steps[k] + weighted[k + 1]);
        const double first = 1.0 / left - 1.0;
        const double square = first * first * left * left / (1.0 - left * left);
        double reached = 1.0;
        for (std::size_t k = 0; k < last; ++k) {
            reached *= keeps; // 1 − reached of the height after k + 1 samples
            const double height = approach.height * (1.0 - reached);
            const double error =
                explained[k] + 2.0 * height * first * weighted[k + 1] + height * height * square;
            if (error < best.error[k]) {
                best.error[k] = error;
                best.decays[k] = decay;
            }
        }
    }
    return best;
}

/// The share of its height that an event has reached, `samples` after its onset.
double shapeAt(double samples, double hold, double rise, double decay)
{
    static const double rest = std::exp(-lives);
    if (samples < hold)
        return 1.0 - std::exp(-samples / rise);
    const double age = (samples - hold) / decay;
    return age >= lives ? 0.0
                        : (1.0 - std::exp(-hold / rise)) * (std::exp(-age) - rest) / (1.0 - rest);
}

} // namespace

namespace {

/// How one channel moves, in samples.
struct Course
{
    double rise = 1.0;
    double decay = 1.0;
};

/// The height of a course that explains the steps best, and how much it explains.
struct Explained
{
    double height = 0.0;
    double energy = 0.0;
};

/// `onset`: in samples after that which the first step begins at.
Explained explainedBy(std::span<const double> steps, double onset, double hold,
                      const Course &course)
{
    const double rest = std::exp(-lives);
    const double keeps = std::exp(-1.0 / course.rise);
    const double stays = std::exp(-1.0 / course.decay);
    const double reached = (1.0 - std::exp(-hold / course.rise)) / (1.0 - rest);
    const auto first = static_cast<std::size_t>(std::floor(onset));
    double left = std::exp(-(static_cast<double>(first + 1) - onset) / course.rise);
    double back = -1.0; // not begun
    double before = 0.0;
    double product = 0.0;
    double square = 0.0;
    for (std::size_t k = first; k < steps.size(); ++k, left *= keeps) {
        const double since = static_cast<double>(k + 1) - onset - hold;
        double now = 1.0 - left;
        if (since >= 0.0) {
            back = back < 0.0 ? std::exp(-since / course.decay) : back * stays;
            now = reached * std::max(0.0, back - rest);
        }
        product += steps[k] * (now - before);
        square += (now - before) * (now - before);
        before = now;
    }
    return square > 0.0 ? Explained{product / square, product * product / square} : Explained{};
}

/// Moves an event's times, each by steps that become smaller, as long as it then explains more.
class Polish
{
public:
    Polish(const EventSearch &search, const FittedEvent &event)
        : m_search(search)
        , m_event(event)
        , m_from(event.onset - std::min<std::size_t>(event.onset, 1))
        , m_onset(static_cast<double>(event.onset - m_from) + event.late)
        , m_hold(event.holdS / search.cadenceS)
    {
        constexpr double longEnough = 2.5; // decays
        const double slowest = std::max(event.decayS[0], event.decayS[1]);
        const auto window =
            static_cast<std::size_t>((event.holdS + longEnough * slowest) / search.cadenceS) + 4;
        for (std::size_t c = 0; c < 2; ++c) {
            m_courses[c] = {event.riseS[c] / search.cadenceS, event.decayS[c] / search.cadenceS};
            if (search.present[c])
                m_steps[c] = stepsAfter(search.values[c], m_from, window);
        }
        m_energy = energy();
    }

    [[nodiscard]] FittedEvent best()
    {
        constexpr int rounds = 4;
        constexpr double first = 0.4;
        double by = first;
        for (int round = 0; round < rounds; ++round, by *= 0.5)
            tryAll(by);
        FittedEvent event = m_event;
        const double whole = std::floor(m_onset);
        event.onset = m_from + static_cast<std::size_t>(whole);
        event.late = m_onset - whole;
        event.holdS = m_hold * m_search.cadenceS;
        for (std::size_t c = 0; c < 2; ++c) {
            if (!m_search.present[c])
                continue;
            event.height[c] = explainedBy(m_steps[c], m_onset, m_hold, m_courses[c]).height;
            event.riseS[c] = m_courses[c].rise * m_search.cadenceS;
            event.decayS[c] = m_courses[c].decay * m_search.cadenceS;
        }
        return event;
    }

private:
    void tryAll(double by)
    {
        constexpr double latest = 2.5;
        constexpr double shortestHold = 0.5;
        constexpr double shortest = 0.05;
        const double cadenceS = m_search.cadenceS;
        const double factor = 1.0 + 0.5 * by;
        for (const double sign : {1.0, -1.0})
            tryAt(m_onset, m_onset + sign * by, 0.0, latest);
        for (const double sign : {1.0, -1.0})
            tryAt(m_hold, m_hold + sign * by, shortestHold, longestHoldS / cadenceS);
        for (std::size_t c = 0; c < 2; ++c) {
            if (!m_search.present[c])
                continue;
            auto &[rise, decay] = m_courses[c];
            for (const double times : {factor, 1.0 / factor})
                tryAt(rise, rise * times, shortest, longestRiseS / cadenceS);
            for (const double times : {factor, 1.0 / factor})
                tryAt(decay, decay * times, shortest, longestDecayS / cadenceS);
        }
    }

    void tryAt(double &value, double other, double least, double most)
    {
        const double was = value;
        value = std::clamp(other, least, most);
        const double then = energy();
        if (then > m_energy)
            m_energy = then;
        else
            value = was;
    }

    [[nodiscard]] double energy() const
    {
        double sum = 0.0;
        for (std::size_t c = 0; c < 2; ++c) {
            if (m_search.present[c])
                sum += explainedBy(m_steps[c], m_onset, m_hold, m_courses[c]).energy /
                       (m_search.usual[c] * m_search.usual[c]);
        }
        return sum;
    }

    const EventSearch &m_search;
    const FittedEvent &m_event;
    std::size_t m_from;
    double m_onset; ///< samples after m_from
    double m_hold;  ///< samples
    std::array<Course, 2> m_courses;
    std::array<std::vector<double>, 2> m_steps;
    double m_energy = 0.0;
};

} // namespace

FittedEvent polished(const EventSearch &search, const FittedEvent &event)
{
    return Polish(search, event).best();
}

std::optional<FittedEvent> fitEvent(const EventSearch &search, std::size_t at, std::size_t width)
{
    const std::vector<double> rises = constantsUpTo(longestRiseS, search.cadenceS);
    const std::vector<double> decays = constantsUpTo(longestDecayS, search.cadenceS);
    const auto hold = static_cast<std::size_t>(longestHoldS / search.cadenceS);
    const std::size_t window = hold + static_cast<std::size_t>(2.0 * decays.back());

    std::size_t onset = at - 1;
    std::array<Approach, 2> approaches;
    double most = 0.0;
    for (std::size_t back = 1; back <= std::min(at, width + 1);
         back += std::max<std::size_t>(1, width / 16)) {
        std::array<Approach, 2> tried;
        for (std::size_t c = 0; c < 2; ++c) {
            if (search.present[c])
                tried[c] =
                    bestApproach(stepsAfter(search.values[c], at - back,
                                            static_cast<std::size_t>(3.0 * rises.back()) + 2),
                                 rises, search.usual[c]);
        }
        if (tried[0].gain + tried[1].gain <= most)
            continue;
        most = tried[0].gain + tried[1].gain;
        approaches = tried;
        onset = at - back;
    }
    if (most <= 0.0)
        return {};

    std::array<Return, 2> returns;
    std::vector<double> error;
    for (std::size_t c = 0; c < 2; ++c) {
        if (!search.present[c])
            continue;
        const std::vector<double> steps = stepsAfter(search.values[c], onset, window);
        const std::size_t last = std::min(hold, steps.size());
        returns[c] = bestReturns(steps, approaches[c], decays, last);
        error.resize(last, 0.0);
        for (std::size_t k = 0; k < last; ++k)
            error[k] += returns[c].error[k] / (search.usual[c] * search.usual[c]);
    }
    if (error.empty())
        return {};
    const auto best = static_cast<std::size_t>(std::ranges::min_element(error) - error.begin());
    FittedEvent event;
    event.onset = onset;
    event.holdS = static_cast<double>(best + 1) * search.cadenceS;
    for (std::size_t c = 0; c < 2; ++c) {
        if (!search.present[c])
            continue;
        event.height[c] = approaches[c].height;
        event.riseS[c] = approaches[c].rise * search.cadenceS;
        event.decayS[c] = returns[c].decays[best] * search.cadenceS;
        event.gain[c] = approaches[c].gain;
    }
    event.leading = event.gain[1] >= event.gain[0] ? 1 : 0;
    return event;
}

void addEvent(const FittedEvent &event, std::size_t channel, double cadenceS, float times,
              std::vector<float> &values)
{
    const double hold = event.holdS / cadenceS;
    const double rise = event.riseS[channel] / cadenceS;
    const double decay = event.decayS[channel] / cadenceS;
    const double end = event.late + hold + lives * decay;
    for (std::size_t k = 1; static_cast<double>(k) < end && event.onset + k < values.size(); ++k)
        values[event.onset + k] +=
            times * static_cast<float>(event.height[channel] *
                                       shapeAt(std::max(0.0, static_cast<double>(k) - event.late),
                                               hold, rise, decay));
}

} // namespace aneroid

#include "core/fitting/twin/measures/clearevents.h"

#include "core/base/median.h"
#include "core/climate/calendar.h"
#include "core/fitting/twin/measures/eventfit.h"
#include "core/fitting/twin/measures/eventkinds.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr double widestStretch = 2.5; ///< near a bound, where everything seems sudden
constexpr double longCadenceS = 1200.0;

constexpr double standsOut = 6.0;                        ///< against the usual change around it
constexpr std::array<double, 2> leastHeights{0.25, 1.5}; ///< °C, % RH
constexpr double leastOfTaken = 0.3; ///< of the height of an event that is there already
constexpr std::size_t mostCandidatesPerDay = 40;

/// A sudden change.
struct Candidate
{
    std::size_t at = 0; ///< the first sample after it
    std::size_t channel = 0;
    std::size_t width = 1; ///< samples on either side that it was seen with
    double size = 0.0;     ///< in parts of the usual one
};

/// The mean of `width` samples from `at` on less that of those before.
double jump(const std::vector<float> &values, std::size_t at, std::size_t width)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < width; ++k)
        sum += static_cast<double>(values[at + k]) - static_cast<double>(values[at - 1 - k]);
    return sum / static_cast<double>(width);
}

/// 1.48 times the median, at least `floor`.
double deviationOf(std::vector<double> sizes, double floor)
{
    if (sizes.empty())
        return floor;
    return std::max(floor, 1.4826 * medianOf(std::move(sizes)));
}

/// The usual size of jumps around each block of three hours.
std::vector<double> usualJumps(const std::vector<float> &jumps, std::size_t block, double floor)
{
    const auto collect = [&](std::size_t from, std::size_t to) {
        std::vector<double> sizes;
        for (std::size_t i = from; i < std::min(to, jumps.size()); ++i) {
            if (std::isfinite(jumps[i]))
                sizes.push_back(std::abs(static_cast<double>(jumps[i])));
        }
        return sizes;
    };
    const double least = std::max(floor, 0.5 * deviationOf(collect(0, jumps.size()), floor));
    std::vector<double> usual;
    for (std::size_t from = 0; from < jumps.size(); from += block) {
        usual.push_back(
            deviationOf(collect(from - std::min(from, block), from + 2 * block), least));
    }
    return usual;
}

class Finder
{
public:
    Finder(const Residual &residual, const std::array<double, channelCount> &noise)
        : m_residual(residual)
        , m_values{residual.values[T], residual.values[H]}
        , m_block(std::max<std::size_t>(
              8, static_cast<std::size_t>(3.0 * 3600.0 / residual.cadenceS())))
        , m_noise{noise[T], noise[H]}
    {
    }

    std::vector<FittedEvent> find(const StageProgress &progress)
    {
        std::vector<Candidate> candidates;
        for (std::vector<float> &taken : m_taken)
            taken.assign(m_residual.size(), 0.0F);
        for (std::size_t c = 0; c < 2; ++c) {
            if (!m_residual.present[c])
                continue;
            m_usual[c] = usualJumps(jumpsOf(c, 1), m_block, m_noise[c]);
            for (std::size_t width = 1; usable(width); width *= 2)
                collect(c, width, candidates);
        }
        std::ranges::stable_sort(candidates, std::greater{}, &Candidate::size);
        const auto most = static_cast<std::size_t>(m_residual.days() * mostCandidatesPerDay) + 1;
        candidates.resize(std::min(candidates.size(), most));
        std::vector<FittedEvent> found;
        for (std::size_t i = 0; i < candidates.size() && !progress.stopped(); ++i) {
            take(candidates[i], found);
            if (i % 256 == 0)
                progress(static_cast<double>(i) / static_cast<double>(candidates.size()));
        }
        if (!progress.stopped())
            polish(found);
        return found;
    }

private:
    /// Changes are sudden within a quarter of an hour, or from one sample to the next.
    [[nodiscard]] bool usable(std::size_t width) const
    {
        constexpr double longestS = 900.0;
        return width == 1 || static_cast<double>(width) * m_residual.cadenceS() <= longestS;
    }

    [[nodiscard]] std::vector<float> jumpsOf(std::size_t c, std::size_t width) const
    {
        std::vector<float> jumps(m_residual.size(), std::nanf(""));
        for (std::size_t i = width; i + width <= jumps.size(); ++i)
            jumps[i] = static_cast<float>(jump(m_values[c], i, width));
        return jumps;
    }

    void collect(std::size_t c, std::size_t width, std::vector<Candidate> &candidates) const
    {
        const std::vector<float> jumps = jumpsOf(c, width);
        const double floor = m_noise[c] * std::sqrt(2.0 / static_cast<double>(width));
        const std::vector<double> usual = usualJumps(jumps, m_block, floor);
        for (std::size_t i = width; i + width <= jumps.size(); ++i) {
            const double size = std::abs(static_cast<double>(jumps[i]));
            const auto stretch = static_cast<double>(m_residual.stretch[c][i]);
            if (!(size >= 0.5 * leastHeights[c] * stretch) ||
                size < standsOut * usual[i / m_block] || stretch > widestStretch)
                continue;
            const auto largest = [&](std::size_t from, std::size_t to) {
                for (std::size_t k = from; k < std::min(to, jumps.size()); ++k) {
                    if (std::abs(static_cast<double>(jumps[k])) > size)
                        return false;
                }
                return true;
            };
            if (largest(i - width, i + width + 1))
                candidates.push_back({i, c, width, size / usual[i / m_block]});
        }
    }

    [[nodiscard]] EventSearch searchAt(std::size_t at) const
    {
        const std::size_t block = at / m_block;
        const std::array<double, 2> usual{m_residual.present[T] ? m_usual[T][block] : 1.0,
                                          m_residual.present[H] ? m_usual[H][block] : 1.0};
        return {
            m_values, {m_residual.present[T], m_residual.present[H]}, usual, m_residual.cadenceS()};
    }

    /// The times of each anew, now that all others are out of the way: an event begins and ends
    /// between two samples, and what is left of its first sharp steps would make the octaves loud.
    void polish(std::vector<FittedEvent> &found)
    {
        for (FittedEvent &event : found) {
            move(event, 1.0F);
            event = polished(searchAt(event.onset), event);
            move(event, -1.0F);
        }
    }

    void move(const FittedEvent &event, float times)
    {
        for (std::size_t c = 0; c < 2; ++c)
            addEvent(event, c, m_residual.cadenceS(), times, m_values[c]);
    }

    void take(const Candidate &candidate, std::vector<FittedEvent> &found)
    {
        // What was found before may have explained it.
        const double left =
            std::abs(jump(m_values[candidate.channel], candidate.at, candidate.width));
        const auto explained = static_cast<double>(m_taken[candidate.channel][candidate.at]);
        if (!(left >= std::max(0.5 * leastHeights[candidate.channel], leastOfTaken * explained)))
            return;
        const auto event = fitEvent(searchAt(candidate.at), candidate.at, candidate.width);
        if (!event)
            return;
        const std::size_t lead = event->leading;
        if (std::abs(event->height[lead]) < leastHeights[lead] ||
            event->gain[lead] < standsOut * standsOut)
            return;
        move(*event, -1.0F);
        for (std::size_t c = 0; c < 2; ++c)
            markTaken(*event, c);
        found.push_back(*event);
    }

    /// Where an event is, no shape fits to the last per cent.
    void markTaken(const FittedEvent &event, std::size_t c)
    {
        constexpr double lives = 3.0;
        const std::size_t from = event.onset - std::min<std::size_t>(event.onset, 2);
        const double length = (event.holdS + lives * event.decayS[c]) / m_residual.cadenceS();
        const auto height = static_cast<float>(std::abs(event.height[c]));
        for (std::size_t i = from;
             i < std::min(m_taken[c].size(), from + static_cast<std::size_t>(length) + 4); ++i)
            m_taken[c][i] = std::max(m_taken[c][i], height);
    }

    const Residual &m_residual;
    std::array<std::vector<float>, 2> m_values;
    std::array<std::vector<float>, 2> m_taken; ///< height of the largest event there
    std::size_t m_block;
    std::array<double, 2> m_noise;
    std::array<std::vector<double>, 2> m_usual; ///< size of steps, by block
};

/// Counts of the days, each with those around it: how many is a habit, on which day is not.
std::vector<float> usualCounts(const std::vector<TimeMs> &starts, std::int64_t firstDay,
                               std::size_t days)
{
    constexpr std::array<double, 5> weights{0.1, 0.2, 0.4, 0.2, 0.1};
    std::vector<double> counts(days, 0.0);
    for (const TimeMs start : starts)
        counts[static_cast<std::size_t>(floorDivide(start, dayMs) - firstDay)] += 1.0;
    std::vector<float> usual(days);
    for (std::size_t d = 0; d < days; ++d) {
        double sum = 0.0;
        double share = 0.0;
        for (std::size_t k = 0; k < weights.size(); ++k) {
            if (d + k < 2 || d + k - 2 >= days)
                continue;
            sum += weights[k] * counts[d + k - 2];
            share += weights[k];
        }
        usual[d] = static_cast<float>(std::round(100.0 * sum / share) / 100.0);
    }
    return usual;
}

/// How much of the changes over ten minutes, or from one sample to the next, the events explain:
/// the larger share of temperature's and humidity's energy.
double explainedShare(const Residual &residual, const ClearEvents &events)
{
    constexpr double lagS = 600.0;
    const auto lag =
        static_cast<std::size_t>(std::max(1.0, std::round(lagS / residual.cadenceS())));
    double best = 0.0;
    for (const std::size_t c : {T, H}) {
        const std::vector<float> &values = residual.values[c];
        const std::vector<float> &movement = events.movement[c];
        double whole = 0.0;
        double rest = 0.0;
        for (std::size_t i = 0; i + lag < movement.size(); ++i) {
            const double change =
                static_cast<double>(values[i + lag]) - static_cast<double>(values[i]);
            const double own =
                static_cast<double>(movement[i + lag]) - static_cast<double>(movement[i]);
            if (!std::isfinite(change))
                continue;
            whole += change * change;
            rest += (change - own) * (change - own);
        }
        if (whole > 0.0)
            best = std::max(best, 1.0 - rest / whole);
    }
    return best;
}

/// Adds a family and what its events move.
void addFamily(const Residual &residual, const EventKind &kind, ClearEvents &result)
{
    std::vector<TimeMs> starts;
    for (const FittedEvent *event : kind.events) {
        starts.push_back(residual.timeAt(event->onset));
        for (const std::size_t c : {T, H}) {
            result.movement[c].resize(residual.size(), 0.0F);
            addEvent(*event, c, residual.cadenceS(), 1.0F, result.movement[c]);
        }
    }
    const std::vector<float> counts = usualCounts(starts, result.firstDay, result.rates.size());
    for (std::size_t d = 0; d < counts.size(); ++d)
        result.rates[d].push_back(counts[d]);
    result.families.push_back(familyOf(kind, starts));
    result.count += kind.events.size();
}

} // namespace

ClearEvents clearEvents(const Residual &residual, const std::array<double, channelCount> &noise,
                        const StageProgress &progress)
{
    ClearEvents result;
    if (residual.cadenceS() >= longCadenceS || (!residual.present[T] && !residual.present[H]))
        return result;
    const std::vector<FittedEvent> found = Finder(residual, noise).find(progress);
    result.firstDay = floorDivide(residual.startMs, dayMs);
    const auto days = static_cast<std::size_t>(
        floorDivide(residual.timeAt(residual.size() - 1), dayMs) - result.firstDay + 1);
    result.rates.resize(days);
    for (const EventKind &kind : eventKinds(found))
        addFamily(residual, kind, result);
    // Else what moves this air is not they, and taking them out of it tears apart what they were
    // seen in: outdoors a third, in rooms two fifths and more.
    constexpr double leastShare = 0.38;
    return explainedShare(residual, result) < leastShare ? ClearEvents() : result;
}

} // namespace aneroid

#include "core/fitting/twin/measures/refreshpattern.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <utility>

namespace aneroid {

namespace {

constexpr double shortestRefresh = 1.05; ///< intervals, in steps of the series
constexpr double longestRefresh = 20.0;
constexpr double leastQuiet =
    0.04;                         ///< of the instants at which nothing changes: fewer tell nothing
constexpr double mostLeak = 0.03; ///< of quiet instants may show a change all the same

/// At an instant: whether the value is another one than before; unknown where one is missing.
enum class Renewal : std::int8_t { Unknown, None, Some };

std::vector<Renewal> renewalsOf(const std::vector<float> &values)
{
    std::vector<Renewal> changes(values.size(), Renewal::Unknown);
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (std::isfinite(values[i]) && std::isfinite(values[i - 1]))
            changes[i] = values[i] == values[i - 1] ? Renewal::None : Renewal::Some;
    }
    return changes;
}

double shareOfChanges(std::span<const Renewal> changes)
{
    const auto known =
        changes.size() - static_cast<std::size_t>(std::ranges::count(changes, Renewal::Unknown));
    return static_cast<double>(std::ranges::count(changes, Renewal::Some)) /
           static_cast<double>(std::max<std::size_t>(1, known));
}

/// The part of an interval in which nothing changes, as phases 0 to 1 (the end may be beyond).
struct QuietArc
{
    double from = 0.0;
    double to = 0.0;
    double instants = 0.0;
    /// The phases of the instants around it at which something changes.
    double lastBefore = 0.0;
    double firstAfter = 0.0;
};

class RefreshPhases
{
public:
    static constexpr std::size_t bins = 24;

    RefreshPhases(std::span<const Renewal> changes, double first, double frequency)
    {
        for (std::size_t i = 0; i < changes.size(); ++i) {
            if (changes[i] == Renewal::Unknown)
                continue;
            const double turns = (first + static_cast<double>(i)) * frequency;
            const double phase = turns - std::floor(turns);
            Bin &bin = m_bins[static_cast<std::size_t>(phase * static_cast<double>(bins)) % bins];
            bin.instants += 1.0;
            bin.low = std::min(bin.low, phase);
            bin.high = std::max(bin.high, phase);
            if (changes[i] == Renewal::None)
                continue;
            bin.changes += 1.0;
            bin.lowChange = std::min(bin.lowChange, phase);
            bin.highChange = std::max(bin.highChange, phase);
        }
    }

    /// The longest, by instants; none where something changes at all phases, or nowhere.
    [[nodiscard]] std::optional<QuietArc> quietArc() const
    {
        std::optional<QuietArc> best;
        for (std::size_t begin = 0; begin < bins; ++begin) {
            if (!isLoud(begin))
                continue;
            const QuietArc arc = arcAfter(begin);
            if (arc.instants > 0.0 && (!best || arc.instants > best->instants))
                best = arc;
        }
        return best;
    }

private:
    struct Bin
    {
        double instants = 0.0;
        double changes = 0.0;
        double low = 1.0;
        double high = 0.0;
        double lowChange = 1.0; ///< of those at which something changes
        double highChange = 0.0;
    };

    [[nodiscard]] bool isLoud(std::size_t at) const
    {
        const Bin &bin = m_bins[at % bins];
        return bin.changes > mostLeak * bin.instants;
    }

    [[nodiscard]] QuietArc arcAfter(std::size_t begin) const
    {
        QuietArc arc;
        arc.lastBefore = m_bins[begin].highChange;
        std::size_t at = begin + 1;
        for (; !isLoud(at); ++at) {
            const Bin &bin = m_bins[at % bins];
            const double turn = at < bins ? 0.0 : 1.0;
            if (bin.instants <= 0.0)
                continue;
            if (arc.instants <= 0.0)
                arc.from = bin.low + turn;
            arc.to = bin.high + turn;
            arc.instants += bin.instants;
        }
        arc.firstAfter = m_bins[at % bins].lowChange + (at < bins ? 0.0 : 1.0);
        return arc;
    }

    std::array<Bin, bins> m_bins{};
};

/// How much less likely it is that nothing changed in the arc by chance (−ln).
double surprise(const std::optional<QuietArc> &arc, double shareOfChanges)
{
    return arc ? -arc->instants * std::log1p(-shareOfChanges) : 0.0;
}

struct RefreshRate
{
    double frequency = 0.0; ///< refreshes in a step of the series
    double surprise = 0.0;
};

/// The frequencies whose quiet arcs are nearly the most surprising of a stretch, each a local best,
/// the lowest first: to some, others are as mirrors.
std::vector<RefreshRate> refreshRates(std::span<const Renewal> stretch, double step)
{
    constexpr double leastSurprise = 25.0;
    constexpr double nearly = 0.8;
    const double share = shareOfChanges(stretch);
    std::vector<RefreshRate> all;
    double most = 0.0;
    for (double frequency = 1.0 / longestRefresh; frequency < 1.0 / shortestRefresh;
         frequency += step) {
        all.push_back(
            {frequency, surprise(RefreshPhases(stretch, 0.0, frequency).quietArc(), share)});
        most = std::max(most, all.back().surprise);
    }
    std::vector<RefreshRate> best;
    constexpr double apart = 8.0; // steps
    for (const RefreshRate &one : all) {
        if (one.surprise < std::max(leastSurprise, nearly * most))
            continue;
        if (best.empty() || one.frequency - best.back().frequency > apart * step)
            best.push_back(one);
        else if (one.surprise > best.back().surprise)
            best.back() = one;
    }
    return best;
}

/// The stretch of so many instants in which most changes.
std::size_t liveliest(const std::vector<Renewal> &changes, std::size_t length)
{
    std::size_t best = 0;
    std::ptrdiff_t most = -1;
    for (std::size_t from = 0; from + length <= changes.size(); from += length) {
        const auto count =
            std::ranges::count(std::span(changes).subspan(from, length), Renewal::Some);
        if (count > most) {
            most = count;
            best = from;
        }
    }
    return best;
}

/// Values by refresh: those of windows that saw one refresh only.
class HeldByNumber
{
public:
    HeldByNumber(const std::vector<float> &values, const RefreshPattern &pattern)
        : m_pattern(pattern)
        , m_first(numberAt(-pattern.window))
    {
        const auto size = static_cast<double>(values.size());
        m_values.assign(static_cast<std::size_t>(numberAt(size) - m_first) + 1,
                        std::numeric_limits<float>::quiet_NaN());
        m_rows.assign(m_values.size(), 0);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto at = static_cast<double>(i);
            const std::int64_t number = numberAt(at);
            if (std::isfinite(values[i]) && numberAt(at - pattern.window) == number) {
                m_values[indexOf(number)] = values[i];
                m_rows[indexOf(number)] = i;
            }
        }
    }

    [[nodiscard]] std::vector<float> &values() { return m_values; }

    /// How far values are from what the refreshes in their windows say, in parts of what is usual
    /// between two that have nothing to do with it; 1 where nothing tells. A value says nothing of
    /// itself.
    [[nodiscard]] double error(const std::vector<float> &values) const
    {
        double sum = 0.0;
        double usual = 0.0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto at = static_cast<double>(i);
            const std::int64_t number = numberAt(at);
            const std::int64_t before = numberAt(at - m_pattern.window);
            if (!std::isfinite(values[i]) || number - before > 1 || number <= m_first ||
                m_rows[indexOf(number)] == i)
                continue;
            const auto now = static_cast<double>(m_values[indexOf(number)]);
            const auto old = static_cast<double>(m_values[indexOf(number) - 1]);
            if (!std::isfinite(now - old))
                continue;
            const double share =
                number == before
                    ? 1.0
                    : (at - m_pattern.phase - static_cast<double>(number) * m_pattern.interval) /
                          m_pattern.window;
            const double off = static_cast<double>(values[i]) - old - share * (now - old);
            constexpr double random = 1.0 / 6.0; // of two evenly distributed shares
            sum += off * off;
            usual += random * (now - old) * (now - old);
        }
        return usual > 0.0 ? sum / usual : 1.0;
    }

    /// Whether what is held changes from refresh to refresh as air does that may stay on its step:
    /// one change follows another at least as often as if each came by chance. Of a rarer refresh
    /// one of its fractions finds changes that keep away from one another.
    [[nodiscard]] bool changesLikeAir() const
    {
        constexpr double rarest = 0.05;
        constexpr double byChance = 0.5; // of what chance says
        std::size_t steps = 0;
        std::size_t changes = 0;
        std::size_t pairs = 0;
        std::size_t both = 0;
        for (std::size_t k = 1; k < m_values.size(); ++k) {
            if (!std::isfinite(m_values[k] - m_values[k - 1]))
                continue;
            const bool changed = m_values[k] != m_values[k - 1];
            ++steps;
            changes += changed ? 1U : 0U;
            if (k + 1 == m_values.size() || !std::isfinite(m_values[k + 1]))
                continue;
            ++pairs;
            both += changed && m_values[k + 1] != m_values[k] ? 1U : 0U;
        }
        if (steps == 0 || pairs == 0)
            return false;
        const double share = static_cast<double>(changes) / static_cast<double>(steps);
        return share > rarest &&
               static_cast<double>(both) > byChance * share * share * static_cast<double>(pairs);
    }

private:
    [[nodiscard]] std::int64_t numberAt(double at) const
    {
        return static_cast<std::int64_t>(std::floor((at - m_pattern.phase) / m_pattern.interval));
    }
    [[nodiscard]] std::size_t indexOf(std::int64_t number) const
    {
        return static_cast<std::size_t>(number - m_first);
    }

    RefreshPattern m_pattern;
    std::int64_t m_first;
    std::vector<float> m_values;
    std::vector<std::size_t> m_rows; ///< of whose values these are
};

struct RefreshExplanation
{
    RefreshPattern pattern;
    double error = 0.1; ///< see HeldByNumber::error(); at most
    double surprise = 0.0;
};

/// The window and phase that explain the values best, of those that the quiet arc leaves open.
RefreshExplanation explained(const std::vector<float> &values, const QuietArc &arc,
                             double frequency)
{
    constexpr double asGood = 1.1;   // with no window, or one from value to value
    constexpr double shortest = 0.3; // steps: a shorter window is noise of the fit
    constexpr int windows = 6;
    constexpr int phases = 24;
    constexpr int finer = 4;
    const double interval = 1.0 / frequency;
    // Something changes from a refresh on until the first value is written whose predecessor's
    // window has it, too.
    const double least = std::max(0.0, interval * (1.0 - (arc.firstAfter - arc.lastBefore)) - 1.0);
    const double most = interval * (1.0 - (arc.to - arc.from)) - 1.0;
    std::vector<double> lengths;
    for (const double usual : {0.0, 1.0}) {
        if (least - shortest <= usual && usual <= most + 1e-6)
            lengths.push_back(usual);
    }
    for (int i = 0; i <= windows && most >= least; ++i) {
        if (const double window = least + (most - least) * i / windows; window >= shortest)
            lengths.push_back(window);
    }
    const auto room = (arc.firstAfter - arc.to) * interval;
    RefreshExplanation best;
    for (const double window : lengths) {
        RefreshExplanation own{{}, std::numeric_limits<double>::max(), 0.0};
        const auto tryPhase = [&](double phase) {
            const RefreshPattern tried{interval, phase, window};
            const double error = HeldByNumber(values, tried).error(values);
            if (error < own.error)
                own = {tried, error, 0.0};
        };
        for (int i = 0; i < phases; ++i)
            tryPhase(arc.to * interval + (i + 0.5) / phases * room);
        const double about = own.pattern.phase;
        for (int i = -finer; i <= finer; ++i)
            tryPhase(about + i * room / (2.0 * finer * phases));
        if (own.error * (best.pattern.any() ? asGood : 1.0) < best.error)
            best = own;
    }
    return best;
}

/// The frequency near `about` at which most of all changes lie where they should, and those of
/// whole seconds or whole steps that are nearly as good; the roundest comes last.
std::vector<double> sharpened(std::span<const Renewal> changes, double about, double reach,
                              TimeMs cadenceMs)
{
    constexpr double nearly = 0.9;
    constexpr int perArc = 40;
    const double share = shareOfChanges(changes);
    const auto surpriseAt = [&](double frequency) {
        return surprise(RefreshPhases(changes, 0.0, frequency).quietArc(), share);
    };
    const double step = 1.0 / (perArc * static_cast<double>(changes.size()));
    RefreshRate best{about, surpriseAt(about)};
    for (double frequency = about - reach; frequency <= about + reach; frequency += step) {
        if (const double found = surpriseAt(frequency); found > best.surprise)
            best = {frequency, found};
    }
    std::vector<double> all{best.frequency};
    const double cadenceS = static_cast<double>(cadenceMs) / 1000.0;
    for (const double unit : {0.1, 1.0, 5.0, 10.0, 30.0, 60.0, cadenceS}) {
        const double seconds = std::round(cadenceS / best.frequency / unit) * unit;
        const double frequency = cadenceS / std::max(seconds, unit);
        if (frequency != all.back() && std::abs(frequency - about) <= 2.0 * reach &&
            surpriseAt(frequency) > nearly * best.surprise)
            all.push_back(frequency);
    }
    return all;
}

/// The pattern near `about` that explains the values best, of whole seconds or steps where that is
/// as good; none where too little changes at the refreshes that it says.
RefreshExplanation explainedNear(const std::vector<float> &values, std::span<const Renewal> changes,
                                 const RefreshRate &about, double reach, TimeMs cadenceMs)
{
    constexpr double asGood = 1.1;
    constexpr double equal = 0.002; // errors
    const double share = shareOfChanges(changes);
    RefreshExplanation best;
    for (const double frequency : sharpened(changes, about.frequency, reach, cadenceMs)) {
        const auto arc = RefreshPhases(changes, 0.0, frequency).quietArc();
        if (!arc)
            continue;
        RefreshExplanation found = explained(values, *arc, frequency);
        found.surprise = surprise(arc, share);
        if (found.pattern.any() &&
            (!best.pattern.any() || found.error < asGood * best.error + equal))
            best = found;
    }
    if (best.pattern.any() && !HeldByNumber(values, best.pattern).changesLikeAir())
        return {};
    return best;
}

} // namespace

RefreshPattern refreshPatternOf(const std::vector<float> &values, TimeMs cadenceMs)
{
    constexpr std::size_t stretch = 512;
    constexpr std::size_t most = 40'000;
    constexpr double fewest = 200.0; // changes and quiet instants
    constexpr double arcs = 40.0;    // frequency steps in which a stretch drifts by a phase
    constexpr double leastSurprise = 40.0;
    constexpr double equal = 0.01; // errors
    constexpr double clearly = 0.5;
    const std::vector<Renewal> changes = renewalsOf(values);
    const double share = shareOfChanges(changes);
    const auto size = static_cast<double>(changes.size());
    if (share * size < fewest || (1.0 - share) * size < fewest || share > 1.0 - leastQuiet)
        return {};
    const std::size_t length = std::min(stretch, changes.size());
    const std::size_t from = liveliest(changes, length);
    const double step = 1.0 / (arcs * static_cast<double>(length));
    // All of it, or as much around the stretch as will do.
    const std::size_t first = from > most / 2 ? from - most / 2 : 0;
    const auto known = std::span(changes).subspan(first, std::min(most, changes.size() - first));
    const std::vector<float> part(values.begin() + static_cast<std::ptrdiff_t>(first),
                                  values.begin() +
                                      static_cast<std::ptrdiff_t>(first + known.size()));
    RefreshExplanation best;
    for (const RefreshRate &candidate :
         refreshRates(std::span(changes).subspan(from, length), step)) {
        const RefreshExplanation found =
            explainedNear(part, known, candidate, 6.0 * step, cadenceMs);
        if (!found.pattern.any())
            continue;
        const auto all = RefreshPhases(changes, 0.0, 1.0 / found.pattern.interval).quietArc();
        if (surprise(all, share) < leastSurprise || all->instants < leastQuiet * size)
            continue;
        // The longest comes first. Of equal ones it says most.
        if (!best.pattern.any() || (best.error > equal && found.error < clearly * best.error))
            best = found;
    }
    best.pattern.phase += static_cast<double>(first);
    return best.pattern;
}

std::vector<float> heldValues(const std::vector<float> &values, const RefreshPattern &pattern)
{
    return std::move(HeldByNumber(values, pattern).values());
}

std::vector<float> throughRefreshes(const std::vector<float> &values,
                                    const std::vector<float> &held, const RefreshPattern &pattern)
{
    std::vector<float> line = values;
    std::vector<std::size_t> known;
    for (std::size_t k = 0; k < held.size(); ++k) {
        if (std::isfinite(held[k]))
            known.push_back(k);
    }
    if (known.size() < 2)
        return line;
    const double first =
        std::floor((-pattern.window - pattern.phase) / pattern.interval); // number of held[0]
    const auto valueAt = [&](std::size_t k) { return static_cast<double>(held[known[k]]); };
    const auto placeAt = [&](std::size_t k) { return static_cast<double>(known[k]); };
    const auto slopeAt = [&](std::size_t k) {
        const std::size_t before = k > 0 ? k - 1 : k;
        const std::size_t after = std::min(k + 1, known.size() - 1);
        return (valueAt(after) - valueAt(before)) / (placeAt(after) - placeAt(before));
    };
    std::size_t next = 1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        const double middle = static_cast<double>(i) - 0.5 * pattern.window;
        const double at = (middle - pattern.phase) / pattern.interval - first;
        while (next + 1 < known.size() && placeAt(next) < at)
            ++next;
        const double width = placeAt(next) - placeAt(next - 1);
        const double t = std::clamp((at - placeAt(next - 1)) / width, 0.0, 1.0);
        const double u = 1.0 - t;
        line[i] = static_cast<float>(u * u * (1.0 + 2.0 * t) * valueAt(next - 1) +
                                     t * t * (1.0 + 2.0 * u) * valueAt(next) +
                                     width * t * u * (u * slopeAt(next - 1) - t * slopeAt(next)));
    }
    return line;
}

} // namespace aneroid

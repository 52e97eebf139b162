#include "core/fitting/twin/measures/rawsteps.h"

#include "core/fitting/twin/regularseries.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>

namespace aneroid {

namespace {

constexpr double fewestWritten = 3.0;
constexpr double mostWritten = 500.0;
/// Changes of so many steps count: a step that is not quite the same everywhere smears the others.
constexpr double mostSteps = 3.5;
constexpr std::size_t fewestChanges = 100;
constexpr double leastShare = 0.01; ///< of all changes, those of a step and more
/// Mean cosine of the changes' phase within a step: 1 on multiples, about 0 or less for changes
/// that lie anywhere.
constexpr double clumped = 0.6;

/// From a recorded value to the next one.
struct ValueChange
{
    double value = 0.0;
    double celsius = 0.0;
};

std::vector<ValueChange> changesOf(const std::vector<float> &values,
                                   const std::vector<float> &celsius)
{
    std::vector<ValueChange> changes;
    std::size_t before = values.size();
    for (const std::size_t i : recordedAt(values)) {
        if (before < i) {
            ValueChange change{static_cast<double>(values[i]) -
                               static_cast<double>(values[before])};
            if (!celsius.empty())
                change.celsius =
                    static_cast<double>(celsius[i]) - static_cast<double>(celsius[before]);
            if (std::isfinite(change.celsius))
                changes.push_back(change);
        }
        before = i;
    }
    return changes;
}

/// The half of the changes in which the temperature changed least.
std::vector<ValueChange> calmHalf(std::vector<ValueChange> changes)
{
    const auto middle = changes.begin() + static_cast<std::ptrdiff_t>(changes.size() / 2);
    std::ranges::nth_element(changes, middle, {},
                             [](const ValueChange &change) { return std::abs(change.celsius); });
    const double most = middle == changes.end() ? 0.0 : std::abs(middle->celsius);
    std::erase_if(changes,
                  [most](const ValueChange &change) { return std::abs(change.celsius) > most; });
    return changes;
}

/// How many changes there are of each size, in tenths of the written step.
class SizeCounts
{
public:
    SizeCounts(const std::vector<ValueChange> &changes, double written)
        : m_bin(0.1 * written)
        , m_counts(static_cast<std::size_t>((mostSteps + 1.0) * mostWritten / 0.1), 0.0)
        , m_all(static_cast<double>(changes.size()))
    {
        for (const ValueChange &change : changes) {
            const double bin = std::round(std::abs(change.value) / m_bin);
            if (bin < static_cast<double>(m_counts.size()))
                m_counts[static_cast<std::size_t>(bin)] += 1.0;
        }
        while (!m_counts.empty() && m_counts.back() == 0.0)
            m_counts.pop_back();
    }

    /// NaN where there are too few to tell.
    [[nodiscard]] double clumping(double step) const
    {
        const auto binOf = [&](double steps) {
            return std::min(m_counts.size(),
                            static_cast<std::size_t>(std::ceil(steps * step / m_bin)));
        };
        double sum = 0.0;
        double count = 0.0;
        for (std::size_t bin = binOf(0.5); bin < binOf(mostSteps); ++bin) {
            if (m_counts[bin] == 0.0)
                continue;
            count += m_counts[bin];
            sum += m_counts[bin] *
                   std::cos(2.0 * std::numbers::pi * static_cast<double>(bin) * m_bin / step);
        }
        if (count < std::max(static_cast<double>(fewestChanges), leastShare * m_all))
            return std::numeric_limits<double>::quiet_NaN();
        return sum / count;
    }

private:
    double m_bin;
    std::vector<double> m_counts;
    double m_all;
};

/// Of the steps whose changes clump best, the longest: a half or a third of one does as well.
double bestStep(const SizeCounts &counts, double written)
{
    constexpr double ratio = 1.004;
    constexpr double asGood = 0.98;
    double best = 0.0;
    double most = clumped;
    for (double step = mostWritten * written; step >= fewestWritten * written; step /= ratio) {
        const double found = counts.clumping(step);
        if (found > most * (best > 0.0 && step < 0.9 * best ? 1.0 / asGood : 1.0)) {
            most = found;
            best = step;
        }
    }
    return best;
}

/// What a change is beside the multiple of the step next to it.
double beside(const ValueChange &change, const RawSteps &steps)
{
    const double value = change.value - steps.perCelsius * change.celsius;
    return value - steps.step * std::round(value / steps.step);
}

/// The step that fits the clumps best, by least squares.
double sharpened(const std::vector<ValueChange> &changes, const RawSteps &steps)
{
    double products = 0.0;
    double squares = 0.0;
    for (const ValueChange &change : changes) {
        const double value = change.value - steps.perCelsius * change.celsius;
        const double count = std::round(value / steps.step);
        if (std::abs(count) > mostSteps)
            continue;
        products += value * count;
        squares += count * count;
    }
    return squares > 0.0 ? products / squares : steps.step;
}

/// What a °C adds, from the changes' distances to the clumps; 0 where that does not make them less.
double compensationOf(const std::vector<ValueChange> &changes, RawSteps steps)
{
    constexpr int rounds = 4;
    constexpr double surely = 4.0; // standard errors
    double error = 0.0;
    for (int round = 0; round < rounds; ++round) {
        double products = 0.0;
        double squares = 0.0;
        double rest = 0.0;
        double count = 0.0;
        for (const ValueChange &change : changes) {
            const double value = change.value - steps.perCelsius * change.celsius;
            if (std::abs(value) > mostSteps * steps.step)
                continue;
            const double off = beside(change, steps);
            products += off * change.celsius;
            squares += change.celsius * change.celsius;
            rest += off * off;
            count += 1.0;
        }
        if (squares <= 0.0 || count < static_cast<double>(fewestChanges))
            return 0.0;
        steps.perCelsius += products / squares;
        error = std::sqrt(rest / count / squares);
    }
    return std::abs(steps.perCelsius) > surely * error ? steps.perCelsius : 0.0;
}

/// Where the values themselves are multiples, as a sensor's without an offset are, the step is told
/// by all of their range.
double settledStep(const std::vector<float> &values, double step)
{
    constexpr double width = 0.004;
    constexpr int trials = 400;
    constexpr double sure = 0.8;
    constexpr std::size_t most = 20'000;
    const std::vector<std::size_t> indices = recordedAt(values);
    const std::size_t every = indices.size() / most + 1;
    double best = step;
    double clearest = sure;
    for (int trial = -trials; trial <= trials; ++trial) {
        const double tried = step * (1.0 + width * trial / trials);
        double sum = 0.0;
        double count = 0.0;
        for (std::size_t n = 0; n < indices.size(); n += every) {
            sum +=
                std::cos(2.0 * std::numbers::pi * static_cast<double>(values[indices[n]]) / tried);
            count += 1.0;
        }
        if (sum > clearest * count) {
            clearest = sum / count;
            best = tried;
        }
    }
    return best;
}

/// Whether values are still on the steps a while after they left one. Jumps of one size over air
/// that moves by itself are not: what lies beside the steps wanders on.
bool staysOnSteps(const std::vector<float> &values, const std::vector<float> &celsius,
                  const RawSteps &steps)
{
    constexpr std::size_t lag = 8;
    const std::vector<float> raw = onRawSteps(values, celsius, steps);
    const auto off = [&](std::size_t i) {
        const double warm = celsius.empty() ? 0.0 : static_cast<double>(celsius[i]);
        return static_cast<double>(values[i]) - static_cast<double>(raw[i]) -
               steps.perCelsius * warm;
    };
    double sum = 0.0;
    double count = 0.0;
    for (std::size_t i = lag; i < values.size(); ++i) {
        const double moved = static_cast<double>(raw[i]) - static_cast<double>(raw[i - lag]);
        const double wandered = off(i) - off(i - lag);
        if (!std::isfinite(wandered) || std::abs(moved) < 0.5 * steps.step ||
            std::abs(moved) > mostSteps * steps.step)
            continue;
        sum += std::cos(2.0 * std::numbers::pi * wandered / steps.step);
        count += 1.0;
    }
    return sum > clumped * count;
}

double rounded(double value, int digits)
{
    if (value == 0.0)
        return 0.0;
    const double perUnit = std::pow(10.0, digits - 1.0 - std::floor(std::log10(std::abs(value))));
    return std::round(value * perUnit) / perUnit;
}

} // namespace

RawSteps rawStepsOf(const std::vector<float> &values, const std::vector<float> &celsius,
                    double written)
{
    constexpr int stepDigits = 4;
    constexpr int slopeDigits = 3;
    const std::vector<ValueChange> changes = changesOf(values, celsius);
    if (changes.size() < fewestChanges)
        return {};
    const std::vector<ValueChange> calm = calmHalf(changes);
    RawSteps steps{bestStep(SizeCounts(calm, written), written)};
    if (!steps.any())
        return {};
    steps.step = sharpened(calm, steps);
    if (!celsius.empty()) {
        steps.perCelsius = compensationOf(calm, steps);
        steps.perCelsius = compensationOf(changes, steps);
        steps.step = sharpened(changes, steps);
    }
    if (!staysOnSteps(values, celsius, steps))
        return {};
    if (steps.perCelsius == 0.0)
        steps.step = settledStep(values, steps.step);
    return {rounded(steps.step, stepDigits), rounded(steps.perCelsius, slopeDigits)};
}

std::vector<float> onRawSteps(const std::vector<float> &values, const std::vector<float> &celsius,
                              const RawSteps &steps)
{
    std::vector<float> raw(values.size(), std::numeric_limits<float>::quiet_NaN());
    double at = 0.0; // whole steps
    std::size_t before = values.size();
    for (const std::size_t i : recordedAt(values)) {
        if (before < i) {
            double change = static_cast<double>(values[i]) - static_cast<double>(values[before]);
            const double warmer = celsius.empty() ? 0.0
                                                  : static_cast<double>(celsius[i]) -
                                                        static_cast<double>(celsius[before]);
            change -= std::isfinite(warmer) ? steps.perCelsius * warmer : 0.0;
            at += std::round(change / steps.step);
        }
        raw[i] = static_cast<float>(at * steps.step);
        before = i;
    }
    return raw;
}

} // namespace aneroid

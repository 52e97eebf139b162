#include "core/fitting/twin/series.h"

#include "core/base/median.h"
#include "core/fitting/reading/recording.h"
#include "core/fitting/twin/stuckvalues.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>

namespace aneroid {

namespace {

/// The rows in the order of `order`.
Recording arranged(const Recording &recording, const std::vector<std::size_t> &order)
{
    Recording result;
    result.times.reserve(order.size());
    for (const std::size_t i : order)
        result.times.push_back(recording.times[i]);
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (recording.values[c].empty())
            continue;
        result.values[c].reserve(order.size());
        for (const std::size_t i : order)
            result.values[c].push_back(recording.values[c][i]);
    }
    return result;
}

void sortRows(Recording &recording, SeriesNotes &notes)
{
    TimeMs latest = std::numeric_limits<TimeMs>::min();
    for (const TimeMs time : recording.times) {
        notes.outOfOrder += time < latest ? 1 : 0;
        latest = std::max(latest, time);
    }
    if (notes.outOfOrder == 0)
        return;
    std::vector<std::size_t> order(recording.times.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&recording](std::size_t i) { return recording.times[i]; });
    recording = arranged(recording, order);
}

/// Of rows of one instant the first stays; what it lacks is taken from the others.
void mergeRepeated(Recording &recording, SeriesNotes &notes)
{
    std::vector<std::size_t> kept;
    kept.reserve(recording.times.size());
    for (std::size_t i = 0; i < recording.times.size(); ++i) {
        if (kept.empty() || recording.times[i] != recording.times[kept.back()]) {
            kept.push_back(i);
            continue;
        }
        ++notes.repeated;
        for (std::vector<float> &values : recording.values) {
            if (!values.empty() && std::isnan(values[kept.back()]))
                values[kept.back()] = values[i];
        }
    }
    if (notes.repeated > 0)
        recording = arranged(recording, kept);
}

/// A logger without the time writes 1970 or 2000: few rows, far from all others.
void dropWrongClock(Recording &recording, SeriesNotes &notes)
{
    constexpr TimeMs far = TimeMs{366} * 86'400'000;
    constexpr std::size_t fewParts = 20;
    const std::size_t few = recording.times.size() / fewParts;
    std::size_t first = 0;
    std::size_t last = recording.times.size();
    for (std::size_t i = 1; i <= few && i < recording.times.size(); ++i) {
        if (recording.times[i] - recording.times[i - 1] > far)
            first = i;
        const std::size_t j = recording.times.size() - i;
        if (recording.times[j] - recording.times[j - 1] > far)
            last = j;
    }
    notes.wrongClock = first + recording.times.size() - last;
    if (notes.wrongClock == 0)
        return;
    std::vector<std::size_t> kept(last - first);
    std::iota(kept.begin(), kept.end(), first);
    recording = arranged(recording, kept);
}

/// The median of the steps, or, where they swing about it unevenly (46 s and 74 s in turn), the
/// mean of those of its size in whole seconds.
TimeMs typicalStep(std::vector<TimeMs> &steps)
{
    constexpr double uneven = 0.02;
    const TimeMs median = medianOf(steps);
    double sum = 0.0;
    double count = 0.0;
    for (const TimeMs step : steps) {
        if (step * 2 > median && step * 2 < median * 4) {
            sum += static_cast<double>(step);
            count += 1.0;
        }
    }
    const double mean = sum / count;
    const auto middle = static_cast<double>(median);
    if (median < secondMs || std::abs(mean - middle) <= uneven * middle)
        return median;
    return std::max<TimeMs>(1, std::llround(mean / 1000.0)) * secondMs;
}

/// The typical step between two rows that have a value; of the channels the one with most values,
/// for some loggers write each channel in a row of its own.
TimeMs cadenceOf(const Recording &recording)
{
    TimeMs cadence = 0;
    std::size_t most = 1;
    for (const std::vector<float> &values : recording.values) {
        std::vector<TimeMs> steps;
        steps.reserve(values.size());
        std::optional<TimeMs> before;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (std::isnan(values[i]))
                continue;
            if (before)
                steps.push_back(recording.times[i] - *before);
            before = recording.times[i];
        }
        if (steps.size() > most) {
            most = steps.size();
            cadence = typicalStep(steps);
        }
    }
    return cadence;
}

/// Of the rows that have a value: some loggers write each channel in a row of its own, so only
/// where all rows have the same channels do the rows tell the interval.
std::vector<IntervalPart> changedIntervals(const Recording &recording)
{
    constexpr std::size_t oneIn = 10;
    std::size_t partial = 0;
    for (std::size_t i = 0; i < recording.times.size(); ++i) {
        std::size_t there = 0;
        std::size_t channels = 0;
        for (const std::vector<float> &values : recording.values) {
            channels += values.empty() ? 0U : 1U;
            there += !values.empty() && std::isfinite(values[i]) ? 1U : 0U;
        }
        partial += there > 0 && there < channels ? 1U : 0U;
    }
    if (partial * oneIn > recording.times.size())
        return {};
    return intervalParts(recording.times);
}

/// Where the interval changed: that of the parts that lasted longest together.
TimeMs longestLasting(const std::vector<IntervalPart> &parts)
{
    TimeMs best = 0;
    TimeMs longest = -1;
    for (const IntervalPart &part : parts) {
        TimeMs together = 0;
        for (const IntervalPart &other : parts)
            together += std::abs(other.intervalMs - part.intervalMs) * 20 <= part.intervalMs
                            ? other.toMs - other.fromMs
                            : 0;
        if (together > longest) {
            longest = together;
            best = part.intervalMs;
        }
    }
    return best;
}

/// In parts of a longer interval a sample is due only so often.
void markNotDue(const std::vector<IntervalPart> &parts, RegularSeries &series)
{
    for (const IntervalPart &part : parts) {
        const TimeMs every = (part.intervalMs + series.cadenceMs / 2) / series.cadenceMs;
        if (every < 2)
            continue;
        if (series.notDue.empty())
            series.notDue.assign(series.size(), false);
        TimeMs since = 0; // instants after the last sample, or the last one that was due
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (series.timeAt(i) <= part.fromMs || series.timeAt(i) >= part.toMs)
                continue;
            const bool recorded =
                std::ranges::any_of(series.values, [i](const std::vector<float> &values) {
                    return std::isfinite(values[i]);
                });
            ++since;
            if (recorded || since > every)
                since = recorded ? 0 : 1;
            else
                series.notDue[i] = true;
        }
    }
}

double jitterOf(const std::vector<TimeMs> &times, TimeMs cadenceMs,
                const std::vector<IntervalPart> &parts)
{
    std::size_t part = 0;
    double sum = 0.0;
    double squares = 0.0;
    double count = 0.0;
    for (std::size_t i = 1; i < times.size(); ++i) {
        while (part + 1 < parts.size() && times[i] > parts[part].toMs)
            ++part;
        const TimeMs interval = parts.size() > 1 ? parts[part].intervalMs : cadenceMs;
        const auto off = static_cast<double>(times[i] - times[i - 1] - interval);
        if (std::abs(off) >= 0.5 * static_cast<double>(interval))
            continue;
        sum += off;
        squares += off * off;
        count += 1.0;
    }
    return count < 1.0 ? 0.0
                       : std::sqrt(std::max(0.0, squares / count - sum * sum / count / count));
}

/// For each instant of the grid the nearest row with a value, at most 0.6 cadences away.
std::vector<float> nearest(const Recording &recording, const std::vector<float> &values,
                           const RegularSeries &grid, std::size_t count)
{
    std::vector<float> result(count, noValue);
    if (values.empty())
        return result;
    const TimeMs reach = grid.cadenceMs * 6 / 10;
    std::size_t row = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const TimeMs at = grid.timeAt(i);
        while (row < values.size() && recording.times[row] < at - reach)
            ++row;
        TimeMs best = reach + 1;
        for (std::size_t j = row; j < values.size() && recording.times[j] <= at + reach; ++j) {
            const TimeMs off = std::abs(recording.times[j] - at);
            if (std::isnan(values[j]) || off > best)
                continue;
            best = off;
            result[i] = values[j];
        }
    }
    return result;
}

void countGaps(const RegularSeries &series, SeriesNotes &notes)
{
    std::size_t due = 0;
    std::size_t missed = 0;
    std::size_t run = 0;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const bool empty = std::ranges::all_of(
            series.values, [i](const std::vector<float> &values) { return std::isnan(values[i]); });
        if (empty && !series.isDue(i))
            continue;
        ++due;
        run = empty ? run + 1 : 0;
        missed += empty ? 1 : 0;
        notes.gaps += run == 1 ? 1 : 0;
        longest = std::max(longest, run);
    }
    notes.missedShare =
        static_cast<double>(missed) / static_cast<double>(std::max<std::size_t>(1, due));
    notes.longestGapMs = static_cast<TimeMs>(longest) * series.cadenceMs;
}

/// Whether nearly all of them are multiples of it.
bool fits(const std::vector<float> &values, double step)
{
    constexpr double tolerance = 0.06; // single precision: 0.00006 of 1013 hPa
    constexpr std::size_t oneIn = 200;
    std::size_t misfits = 0;
    for (const float value : values) {
        const double multiple = static_cast<double>(value) / step;
        misfits += std::abs(multiple - std::round(multiple)) > tolerance ? std::size_t{1} : 0;
    }
    return misfits * oneIn <= values.size();
}

bool hasAnyValue(const Recording &recording)
{
    return std::ranges::any_of(recording.values, [](const std::vector<float> &values) {
        return std::ranges::any_of(values, [](float value) { return !std::isnan(value); });
    });
}

} // namespace

Result<PreparedSeries, SeriesProblem> makeRegular(Recording recording)
{
    PreparedSeries result;
    SeriesNotes &notes = result.notes;
    RegularSeries &series = result.series;
    sortRows(recording, notes);
    mergeRepeated(recording, notes);
    if (recording.times.size() < fewestRows)
        return Failure{SeriesProblem::TooFew};
    dropWrongClock(recording, notes);
    const bool hasValues = hasAnyValue(recording);
    notes.dead = removeDeadRows(recording);
    notes.stuck = removeStuckValues(recording);
    const Recording before = recording;
    notes.impossible = removeImpossible(recording);
    if (hasValues && !hasAnyValue(recording))
        return Failure{SeriesProblem::NoneValid};
    std::vector<bool> bad(recording.times.size());
    for (std::size_t c = 0; c < channelCount; ++c) {
        for (std::size_t i = 0; i < recording.values[c].size(); ++i) {
            if (std::isnan(recording.values[c][i]) && !std::isnan(before.values[c][i]))
                bad[i] = true;
        }
    }
    series.cadenceMs = cadenceOf(recording);
    notes.parts = changedIntervals(recording);
    if (notes.parts.size() > 1)
        series.cadenceMs = longestLasting(notes.parts);
    if (series.cadenceMs <= 0)
        return Failure{SeriesProblem::TooFew};
    if (series.cadenceMs > longestCadenceMs)
        return Failure{SeriesProblem::TooRare};
    notes.glitches = removeGlitches(recording, series.cadenceMs, bad);
    notes.jitterMs = jitterOf(recording.times, series.cadenceMs, notes.parts);
    notes.thinned = series.cadenceMs < shortestCadenceMs;
    series.cadenceMs = std::max(series.cadenceMs, shortestCadenceMs);

    notes.rows = recording.times.size();
    notes.firstMs = recording.times.front();
    notes.lastMs = recording.times.back();
    // On multiples of the cadence, the first one not before the first row.
    series.startMs = -floorDivide(-notes.firstMs, series.cadenceMs) * series.cadenceMs;
    const TimeMs instants =
        std::max<TimeMs>(0, floorDivide(notes.lastMs - series.startMs, series.cadenceMs) + 1);
    constexpr TimeMs sparsest = 200;
    if (instants / sparsest > static_cast<TimeMs>(notes.rows))
        return Failure{SeriesProblem::TooSparse};
    if (instants < static_cast<TimeMs>(fewestRows))
        return Failure{SeriesProblem::TooFew};
    for (std::size_t c = 0; c < channelCount; ++c) {
        series.resolution[c] = resolutionOf(recording.values[c]);
        series.values[c] =
            nearest(recording, recording.values[c], series, static_cast<std::size_t>(instants));
    }
    markNotDue(notes.parts, series);
    countGaps(series, notes);
    return result;
}

double resolutionOf(const std::vector<float> &values)
{
    constexpr double finest = 0.005;
    constexpr std::size_t most = 200'000;
    constexpr std::array steps{5.0, 2.0, 1.0, 0.5, 0.25, 0.2, 0.1, 0.05, 0.02, 0.01};
    std::vector<float> sample;
    const std::size_t every = std::max<std::size_t>(1, values.size() / most);
    for (std::size_t i = 0; i < values.size(); i += every) {
        if (std::isfinite(values[i]))
            sample.push_back(values[i]);
    }
    const bool constant =
        std::ranges::adjacent_find(sample, std::ranges::not_equal_to{}) == sample.end();
    if (sample.size() < fewestRows || constant)
        return 0.0;
    for (const double step : steps) {
        if (fits(sample, step))
            return step;
    }
    // Of another unit: the smallest difference there is.
    std::ranges::sort(sample);
    double smallest = 1e9;
    for (std::size_t i = 1; i < sample.size(); ++i) {
        if (const auto step = static_cast<double>(sample[i] - sample[i - 1]); step > 1e-4)
            smallest = std::min(smallest, step);
    }
    const double origin = static_cast<double>(sample.front());
    for (float &value : sample)
        value = static_cast<float>(static_cast<double>(value) - origin);
    return smallest >= finest && smallest < 10.0 && fits(sample, smallest) ? smallest : 0.0;
}

} // namespace aneroid

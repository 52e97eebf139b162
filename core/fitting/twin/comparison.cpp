#include "core/fitting/twin/comparison.h"

#include "core/fitting/twin/measures/daylikeness.h"
#include "core/fitting/twin/measures/seriesmeasures.h"
#include "core/simulation/engine.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace aneroid {

namespace {

std::vector<TimeMs> lagsFor(const RegularSeries &series)
{
    std::vector<TimeMs> lags;
    for (const TimeMs wanted : {minuteMs, 3 * minuteMs, 10 * minuteMs, 30 * minuteMs, hourMs,
                                3 * hourMs, 6 * hourMs, 12 * hourMs, dayMs}) {
        const TimeMs steps = (wanted + series.cadenceMs / 2) / series.cadenceMs;
        const TimeMs lag = std::max<TimeMs>(1, steps) * series.cadenceMs;
        if (lag * 2 <= series.spanMs() && (lags.empty() || lags.back() < lag))
            lags.push_back(lag);
    }
    return lags;
}

LevelBins binsFor(const ChannelSummary &summary)
{
    const double span = std::max(summary.high - summary.low, 0.01);
    LevelBins bins;
    bins.width = 1.2 * span / static_cast<double>(LevelBins::count);
    bins.minimum = summary.low - 0.1 * span;
    return bins;
}

std::vector<double> levelsOf(const std::vector<float> &values, const LevelBins &bins)
{
    std::vector<double> shares(LevelBins::count, 0.0);
    double total = 0.0;
    for (const float value : values) {
        if (std::isnan(value))
            continue;
        const double bin = (static_cast<double>(value) - bins.minimum) / bins.width;
        const double last = static_cast<double>(LevelBins::count - 1);
        shares[static_cast<std::size_t>(std::clamp(bin, 0.0, last))] += 1.0;
        total += 1.0;
    }
    for (double &share : shares)
        share /= std::max(total, 1.0);
    return shares;
}

ChannelSummary summarise(const RegularSeries &series, Channel channel,
                         const std::vector<TimeMs> &lags)
{
    ChannelSummary summary = levelSummary(series.of(channel));
    for (const TimeMs lag : lags)
        summary.structure.push_back(
            changeOver(series.of(channel), static_cast<std::size_t>(lag / series.cadenceMs))
                .deviation);
    summary.dailyCycle = dailyCycleOf(series, channel);
    summarySteps(series.of(channel), summary);
    const TimeMs slow = std::max<TimeMs>(1, 10 * minuteMs / series.cadenceMs);
    summary.slowSkewness = changeOver(series.of(channel), static_cast<std::size_t>(slow)).skewness;
    return summary;
}

SeriesSummary summarise(const RegularSeries &series, const std::vector<TimeMs> &lags)
{
    SeriesSummary summary;
    for (const Channel channel : allChannels)
        summary.channels[indexOf(channel)] = summarise(series, channel, lags);
    summary.temperatureHumidity = correlationWithinDays(series);
    return summary;
}

std::vector<Coupling> couplingsOf(const RegularSeries &recorded, const RegularSeries &synthetic)
{
    constexpr std::array pairs{std::pair{Channel::Temperature, Channel::Humidity},
                               std::pair{Channel::Temperature, Channel::Pressure},
                               std::pair{Channel::Humidity, Channel::Pressure}};
    std::vector<Coupling> couplings;
    for (const auto &[first, second] : pairs) {
        for (const TimeMs wanted : {minuteMs, 10 * minuteMs, hourMs}) {
            const TimeMs steps = (wanted + recorded.cadenceMs / 2) / recorded.cadenceMs;
            if (steps < 1)
                continue;
            const auto of = [&](const RegularSeries &series) {
                return changesCorrelation(series.of(first), series.of(second),
                                          static_cast<std::size_t>(steps));
            };
            const double found = of(recorded);
            if (!std::isnan(found))
                couplings.push_back(
                    {first, second, steps * recorded.cadenceMs, found, of(synthetic)});
        }
    }
    return couplings;
}

} // namespace

RegularSeries syntheticLike(const RegularSeries &like, const Profile &profile, std::uint64_t seed,
                            const std::stop_token &stop)
{
    constexpr std::size_t piece = 16'384;
    EngineSettings settings;
    settings.climate.ranges = profile.ranges;
    settings.climate.drift = profile.drift;
    Engine engine(profile, seed, {"bme280_fake_001"}, settings);

    RegularSeries made;
    made.startMs = like.startMs;
    made.cadenceMs = like.cadenceMs;
    made.resolution = like.resolution;
    for (std::vector<float> &values : made.values)
        values.resize(like.size());
    std::vector<TimeMs> times;
    std::vector<Reading> readings;
    for (std::size_t done = 0; done < like.size(); done += piece) {
        if (stop.stop_requested())
            return {};
        const std::size_t count = std::min(piece, like.size() - done);
        times.resize(count);
        readings.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            times[i] = like.timeAt(done + i);
        engine.generate(0, times, 0, static_cast<std::uint32_t>(done + 1), readings);
        for (const Channel channel : allChannels) {
            const std::size_t c = indexOf(channel);
            for (std::size_t i = 0; i < count; ++i)
                made.values[c][done + i] = std::isnan(like.values[c][done + i])
                                               ? std::numeric_limits<float>::quiet_NaN()
                                               : static_cast<float>(readings[i].channel(channel));
        }
    }
    return made;
}

Comparison compare(const RegularSeries &recorded, const RegularSeries &synthetic)
{
    Comparison result;
    result.lagsMs = lagsFor(recorded);
    result.recorded = summarise(recorded, result.lagsMs);
    result.synthetic = summarise(synthetic, result.lagsMs);
    for (std::size_t c = 0; c < channelCount; ++c) {
        result.bins[c] = binsFor(result.recorded.channels[c]);
        result.recorded.channels[c].levels = levelsOf(recorded.values[c], result.bins[c]);
        result.synthetic.channels[c].levels = levelsOf(synthetic.values[c], result.bins[c]);
        result.recorded.channels[c].likeness = dayLikeness(recorded, recorded, allChannels[c]);
        result.synthetic.channels[c].likeness = dayLikeness(synthetic, recorded, allChannels[c]);
    }
    result.couplings = couplingsOf(recorded, synthetic);
    const DayRanges usual = usualDayRanges(recorded);
    result.recorded.day = typicalDay(recorded, usual);
    result.synthetic.day = typicalDay(synthetic, usual);
    return result;
}

} // namespace aneroid

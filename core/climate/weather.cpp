#include "core/climate/weather.h"

#include "core/climate/humidity.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::size_t blockSize = 256;
constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr std::size_t P = indexOf(Channel::Pressure);

/// The drift limit is counted in this time, the plan's interval.
constexpr TimeMs driftSpanMs = 10'000;

using Values = std::array<double, blockSize>;

double ratio(double value, double of)
{
    return of > 0.0 ? value / of : 0.0;
}

/// Scale that keeps a motion of `bound` within `limit`.
double capped(double limit, double bound)
{
    return bound > limit ? limit / bound : 1.0;
}

/// The range that the air itself may use; its middle twice where nothing is left.
ChannelRange narrowed(const ChannelRange &range, double low, double high)
{
    const ChannelRange inner{range.minimum + low, range.maximum - high};
    if (inner.minimum <= inner.maximum)
        return inner;
    const double middle = std::clamp(inner.middle(), range.minimum, range.maximum);
    return {middle, middle};
}

/// Maps any deviation, in half-ranges, into (−1, 1): x/(1+x⁴)^¼ is straight in the middle, and 1 %
/// from the bound only at 1.86 half-ranges. Two square roots, so a loop over it vectorises.
double squash(double x)
{
    const double square = x * x;
    return x / std::sqrt(std::sqrt(1.0 + square * square));
}

/// Puts deviations from the middle of `range` (already in its unit) into `inner`.
void fitInto(Values &values, std::size_t count, const ChannelRange &range,
             const ChannelRange &inner)
{
    const double perHalf = ratio(1.0, range.half());
    const double half = inner.half();
    const double middle = inner.middle();
    for (std::size_t i = 0; i < count; ++i)
        values[i] = middle + half * squash(values[i] * perHalf);
}

} // namespace

/// Samples of one block, a channel an array: `random` from the octaves, `known` from clock and
/// events.
struct Weather::Block
{
    std::array<Values, channelCount> random;
    std::array<Values, channelCount> known;
};

Weather::Weather(const Profile &profile, const EventSchedule &events, std::uint64_t seed,
                 std::uint64_t place, const ClimateSettings &settings)
    : m_profile(profile)
    , m_events(events)
    , m_seed(seed)
    , m_place(place)
    , m_settings(settings)
    , m_gain([&] {
        std::array<double, channelCount> gain{};
        for (std::size_t c = 0; c < channelCount; ++c)
            gain[c] = std::min(1.0, ratio(settings.ranges[c].span(), profile.ranges[c].span()));
        return gain;
    }())
    , m_daily(profile, seed, place, settings.utcOffsetMinutes, settings.dailyPattern, m_gain)
{
    std::array<double, channelCount> bound{};
    for (const Channel channel : allChannels) {
        const std::size_t c = indexOf(channel);
        m_randomScale[c] = ratio(settings.ranges[c].span(), profile.ranges[c].span());
        bound[c] = motionBound(profile.octaves, channel, driftSpanMs) * m_randomScale[c];
    }
    m_randomScale[T] *= capped(settings.drift[T], bound[T]);
    m_randomScale[P] *= capped(settings.drift[P], bound[P]);
    if (profile.humidityModel == HumidityModel::Direct) {
        m_randomScale[H] *= capped(settings.drift[H], bound[H]);
        return;
    }
    // The vapour model works in ln e and is mapped into the range afterwards.
    m_gain[H] = 1.0;
    m_randomScale[H] = 1.0;
    const double vapour = motionBound(profile.octaves, Channel::Humidity, driftSpanMs);
    const double toRange = ratio(settings.ranges[H].span(), profile.ranges[H].span());
    // Relative humidity moves with vapour and, the other way, with temperature; the slope of
    // ln e_s is steepest where it is coldest.
    const double coldest = settings.ranges[T].minimum + magnus::b;
    const double slope = magnus::a * magnus::b / (coldest * coldest);
    const double temperature = std::min(bound[T], settings.drift[T]);
    const double humidity = profile.ranges[H].maximum * toRange * (vapour + slope * temperature);
    m_humidityRandomScale = capped(settings.drift[H], humidity);
}

void Weather::evaluate(std::span<const TimeMs> times, const Margins &margins, std::span<Air> air,
                       std::span<WeatherKind> kinds) const
{
    OctaveCursor cursor(m_profile.octaves, m_seed, m_place, m_randomScale, m_daily);
    std::vector<ScheduledEvent> scratch;
    Block block;
    for (std::size_t done = 0; done < times.size(); done += blockSize) {
        const std::size_t count = std::min(blockSize, times.size() - done);
        const auto part = times.subspan(done, count);
        sample(cursor, part, block);
        addEvents(part, block, kinds.subspan(done, count), scratch);
        combine(block, count, margins, air.subspan(done, count));
    }
}

Air Weather::at(TimeMs time) const
{
    Air air;
    WeatherKind kind = WeatherKind::None;
    evaluate({&time, 1}, {}, {&air, 1}, {&kind, 1});
    return air;
}

void Weather::sample(OctaveCursor &cursor, std::span<const TimeMs> times, Block &block) const
{
    const double perMs = 1.0 / static_cast<double>(m_profile.octaves.cellMs);
    std::size_t i = 0;
    while (i < times.size()) {
        cursor.seek(times[i]);
        const TimeMs start = cursor.cellStart();
        const TimeMs end = cursor.cellEnd();
        const OctaveCursor::Curves &cell = cursor.cell();
        for (; i < times.size() && times[i] >= start && times[i] < end; ++i) {
            const double u = static_cast<double>(times[i] - start) * perMs;
            for (std::size_t c = 0; c < channelCount; ++c) {
                block.random[c][i] = cell[c](u);
                block.known[c][i] = cell[channelCount + c](u);
            }
        }
    }
}

void Weather::addEvents(std::span<const TimeMs> times, Block &block, std::span<WeatherKind> kinds,
                        std::vector<ScheduledEvent> &scratch) const
{
    std::fill(kinds.begin(), kinds.end(), WeatherKind::None);
    m_events.collect(times.front(), times.back(), m_settings.scheduledEvents, scratch);
    for (const ScheduledEvent &event : scratch) {
        const EventProfile &kind = m_profile.events[static_cast<std::size_t>(event.event.kind) - 1];
        addEvent(event, kind, m_gain, times,
                 {block.known[T].data(), block.known[H].data(), block.known[P].data()});
        // In order of start, so the latest that started is what remains.
        const auto first = std::lower_bound(times.begin(), times.end(), event.event.startMs);
        for (auto it = first; it != times.end() && *it < event.event.endMs; ++it)
            kinds[static_cast<std::size_t>(it - times.begin())] = event.event.kind;
    }
}

void Weather::combine(Block &block, std::size_t count, const Margins &margins,
                      std::span<Air> air) const
{
    const std::array<ChannelRange, channelCount> &ranges = m_settings.ranges;
    Values &temperature = block.known[T];
    Values &humidity = block.known[H];
    Values &pressure = block.known[P];
    if (m_profile.humidityModel == HumidityModel::Vapour) {
        const double middleC = ranges[T].middle();
        const double middleRh = m_profile.ranges[H].middle();
        const double logMiddle = magnus::logSaturation(middleC);
        const double toRange = ratio(ranges[H].half(), m_profile.ranges[H].half());
        for (std::size_t i = 0; i < count; ++i) {
            const double known = magnus::logSaturation(middleC + temperature[i]);
            const double full =
                magnus::logSaturation(middleC + temperature[i] + block.random[T][i]);
            const double random = block.random[H][i] - (full - known);
            const double logRh = humidity[i] + logMiddle - known + m_humidityRandomScale * random;
            humidity[i] = (middleRh * std::exp(logRh) - middleRh) * toRange;
        }
    } else {
        for (std::size_t i = 0; i < count; ++i)
            humidity[i] += block.random[H][i];
    }
    for (std::size_t i = 0; i < count; ++i) {
        temperature[i] += block.random[T][i];
        pressure[i] += block.random[P][i];
    }
    for (std::size_t c = 0; c < channelCount; ++c)
        fitInto(block.known[c], count, ranges[c],
                narrowed(ranges[c], margins.low[c], margins.high[c]));
    for (std::size_t i = 0; i < count; ++i)
        air[i] = {temperature[i], humidity[i], pressure[i]};
}

} // namespace aneroid

#include "core/climate/weather.h"

#include "core/base/fastmath.h"
#include "core/base/humidity.h"
#include "core/base/spanpart.h"
#include "core/base/vectorise.h"
#include "core/climate/plant.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::size_t blockSize = OctaveField::blockSize;
constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr std::size_t P = indexOf(Channel::Pressure);

/// The drift limit is counted in this time, the plan's interval.
constexpr TimeMs driftSpanMs = 10'000;

using Values = std::array<double, blockSize>;
using Lanes = OctaveField::Lanes;

double ratio(double value, double of)
{
    return of > 0.0 ? value / of : 0.0;
}

/// The most that a channel's octaves may move, whatever the season.
double seasonBound(const Climate &climate, Channel channel)
{
    const double bound = motionBound(climate.octaves, channel, driftSpanMs);
    return bound * (1.0 + std::abs(climate.season.spread[indexOf(channel)]));
}

/// Scale that keeps a motion of `bound` within `limit`.
double capped(double limit, double bound)
{
    return bound > limit ? limit / bound : 1.0;
}

/// Maps any deviation, in half-ranges, into (−1, 1): x/(1+x⁴)^¼ is straight in the middle, and 1 %
/// from the bound only at 1.86 half-ranges. Two square roots, so a loop over it vectorises.
inline double squash(double x)
{
    const double square = x * x;
    return x / std::sqrt(std::sqrt(1.0 + square * square));
}

/// Puts deviations from the middle of a range, 1/perHalf of which is its half, into inner ones.
ANEROID_VECTORISED void fitInto(double *values, std::size_t count, double offset, double perHalf,
                                const double *middle, const double *half)
{
    for (std::size_t i = 0; i < count; ++i)
        values[i] = middle[i] + half[i] * squash((values[i] + offset) * perHalf);
}

/// As fitInto(), but what exceeds the upper end stays there, after a bend of ±4 % of the half: air
/// that holds all the water it can.
ANEROID_VECTORISED void fitIntoSaturated(double *values, std::size_t count, double offset,
                                         double perHalf, const double *middle, const double *half)
{
    constexpr double bend = 0.04;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = (values[i] + offset) * perHalf;
        const double over = x - (1.0 - bend);
        const double bent = over >= 2.0 * bend ? 1.0 : x - over * over / (4.0 * bend);
        const double upper = over > 0.0 ? bent : x;
        values[i] = middle[i] + half[i] * (x > 0.0 ? upper : squash(x));
    }
}

/// Numbers of the vapour model, see vapourHumidity().
struct VapourModel
{
    double middleC = 0.0;
    double middleRh = 0.0;
    double logMiddle = 0.0;
    double toRange = 1.0;
    double randomScale = 1.0;
};

/// From deviations of ln e, known and random, and of temperature likewise, to the deviation of
/// relative humidity (into `known`): RH = e / e_s(T). Only the random part is held back by the
/// drift limit.
ANEROID_VECTORISED void vapourHumidity(double *known, const double *random, const double *knownC,
                                       const double *randomC, std::size_t count,
                                       const VapourModel &model)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double mean = magnus::logSaturation(model.middleC + knownC[i]);
        const double full = magnus::logSaturation(model.middleC + knownC[i] + randomC[i]);
        const double moved = random[i] - (full - mean);
        const double logRh = known[i] + model.logMiddle - mean + model.randomScale * moved;
        known[i] = (model.middleRh * plainExp(logRh) - model.middleRh) * model.toRange;
    }
}

ANEROID_VECTORISED void add(double *to, const double *from, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] += from[i];
}

} // namespace

ChannelRange narrowed(const ChannelRange &range, double low, double high)
{
    const ChannelRange inner{range.minimum + low, range.maximum - high};
    if (inner.minimum <= inner.maximum)
        return inner;
    const double middle = std::clamp(inner.middle(), range.minimum, range.maximum);
    return {middle, middle};
}

/// Samples of one block, a channel an array: `random` from the octaves, `known` from calendar,
/// plants and events; `before` the same for temperature and humidity a little earlier.
struct Weather::Block
{
    std::array<Lanes, blockSize> lanes;
    std::array<Values, channelCount> random;
    std::array<Values, channelCount> known;
    std::array<Values, SmoothPart::plants> wander;
    std::array<Values, 2> randomBefore;
    std::array<Values, channelCount> knownBefore; ///< pressure's is not used
    std::array<Values, channelCount> middle;      ///< of what the air may use, and its half
    std::array<Values, channelCount> half;
};

Weather::Scratch::Scratch()
    : m_block(std::make_unique<Block>())
{
}

Weather::Scratch::~Scratch() = default;

namespace {

std::array<double, channelCount> gains(const Climate &climate, const ClimateSettings &settings)
{
    std::array<double, channelCount> gain{};
    for (std::size_t c = 0; c < channelCount; ++c)
        gain[c] = std::min(1.0, ratio(settings.ranges[c].span(), climate.ranges[c].span()));
    if (climate.humidityModel == HumidityModel::Vapour)
        gain[H] = 1.0; // works in ln e and is mapped into the range afterwards
    return gain;
}

std::array<double, channelCount> randomScales(const Climate &climate,
                                              const ClimateSettings &settings)
{
    std::array<double, channelCount> scale{};
    for (const Channel channel : allChannels) {
        const std::size_t c = indexOf(channel);
        scale[c] = ratio(settings.ranges[c].span(), climate.ranges[c].span());
        const double bound = seasonBound(climate, channel) * scale[c];
        scale[c] *= capped(settings.drift[c], bound);
    }
    if (climate.humidityModel == HumidityModel::Vapour)
        scale[H] = 1.0;
    return scale;
}

/// The scale of humidity's random part under the vapour model that keeps the drift limit: relative
/// humidity moves with vapour and, the other way, with temperature; the slope of ln e_s is steepest
/// where it is coldest.
double humidityScale(const Climate &climate, const ClimateSettings &settings)
{
    if (climate.humidityModel == HumidityModel::Direct)
        return 1.0;
    const double vapour = seasonBound(climate, Channel::Humidity);
    const double toRange = ratio(settings.ranges[H].span(), climate.ranges[H].span());
    const double coldest = settings.ranges[T].minimum + magnus::b;
    const double slope = magnus::a * magnus::b / (coldest * coldest);
    const double bound = seasonBound(climate, Channel::Temperature) *
                         ratio(settings.ranges[T].span(), climate.ranges[T].span());
    const double temperature = std::min(bound, settings.drift[T]);
    const double humidity = climate.ranges[H].maximum * toRange * (vapour + slope * temperature);
    return capped(settings.drift[H], humidity);
}

TimeMs offsetMs(const ClimateSettings &settings)
{
    return static_cast<TimeMs>(settings.utcOffsetMinutes) * 60'000;
}

} // namespace

Weather::Weather(const Climate &climate, const EventSchedule &events, std::uint64_t seed,
                 const ClimateSettings &settings)
    : m_climate(climate)
    , m_events(events)
    , m_seed(seed)
    , m_settings(settings)
    , m_gain(gains(climate, settings))
    , m_randomScale(randomScales(climate, settings))
    , m_humidityRandomScale(humidityScale(climate, settings))
    , m_knots(climate, seed, m_randomScale, offsetMs(settings))
    , m_calendar(climate, m_knots, seed, settings.utcOffsetMinutes, settings.dailyPattern, m_gain)
    , m_field(climate, m_knots, m_calendar)
    , m_curve(climate.library, m_knots.path(), seed, offsetMs(settings))
    , m_puffs(climate, seed, settings.utcOffsetMinutes, m_gain)
    , m_year(climate)
{
}

Weather::~Weather() = default;

void Weather::evaluate(std::span<const TimeMs> times, const Place &place, const Margins &margins,
                       Scratch &scratch, const WeatherOutput &out) const
{
    Block &block = *scratch.m_block;
    const bool delayed = !out.humidityDelayed.empty();
    std::array<Lanes, blockSize> before;
    for (std::size_t done = 0; done < times.size(); done += blockSize) {
        const std::size_t count = std::min(blockSize, times.size() - done);
        const auto now = times.subspan(done, count);
        m_field.evaluate(now, place, scratch.m_field, block.lanes,
                         delayed ? std::span<Lanes>(before) : std::span<Lanes>(),
                         static_cast<double>(humidityDelayMs));
        spread(delayed ? std::span<Lanes>(before) : std::span<Lanes>(), count, block);
        const WeatherOutput blockOut{partOf(out.air, done, count), partOf(out.kinds, done, count),
                                     partOf(out.humidityDelayed, done, count)};
        addPlants(now, block, delayed);
        addCurve(now, place.own, 0, scratch, delayed);
        addPuffs(now, place.own, 0, block, delayed);
        addEvents(now, place, block, blockOut, scratch.m_events);
        setLimits(margins, 0, count, block);
        combine(block, count, blockOut);
    }
}

void Weather::evaluateEach(std::span<const TimeMs> times, std::span<const Place> places,
                           std::span<const Margins> margins, Scratch &scratch,
                           const WeatherOutput &out) const
{
    Block &block = *scratch.m_block;
    const std::size_t count = times.size();
    const bool delayed = !out.humidityDelayed.empty();
    std::array<Lanes, blockSize> before;
    m_field.evaluateEach(times, places, scratch.m_field, block.lanes,
                         delayed ? std::span<Lanes>(before) : std::span<Lanes>(),
                         static_cast<double>(humidityDelayMs));
    spread(delayed ? std::span<Lanes>(before) : std::span<Lanes>(), count, block);
    addPlants(times, block, delayed);
    for (std::size_t i = 0; i < count; ++i) {
        addCurve(times.subspan(i, 1), places[i].own, i, scratch, delayed);
        addPuffs(times.subspan(i, 1), places[i].own, i, block, delayed);
        setLimits(margins[i], i, 1, block);
    }
    addEventsOfEach(times, places, block, out, scratch);
    combine(block, count, out);
}

/// From lanes of an instant to samples of a channel.
void Weather::spread(std::span<const Lanes> before, std::size_t count, Block &block)
{
    for (std::size_t i = 0; i < count; ++i) {
        const Lanes &lanes = block.lanes[i];
        for (std::size_t c = 0; c < channelCount; ++c) {
            block.random[c][i] = lanes[c];
            block.known[c][i] = lanes[channelCount + c];
        }
        for (std::size_t p = 0; p < SmoothPart::plants; ++p)
            block.wander[p][i] = lanes[2 * channelCount + p];
    }
    for (std::size_t i = 0; !before.empty() && i < count; ++i) {
        for (const std::size_t c : {T, H}) {
            block.randomBefore[c][i] = before[i][c];
            block.knownBefore[c][i] = before[i][channelCount + c];
        }
    }
}

Air Weather::at(TimeMs time, const Place &place) const
{
    Scratch scratch;
    Air air;
    evaluate({&time, 1}, place, {}, scratch, {{&air, 1}, {}, {}});
    return air;
}

EventView Weather::view(const Place &place) const
{
    return {m_settings.scheduledEvents, m_settings.utcOffsetMinutes, place};
}

void Weather::addPlants(std::span<const TimeMs> times, Block &block, bool delayed) const
{
    for (std::size_t i = 0; i < std::min(SmoothPart::plants, m_climate.plants.size()); ++i) {
        const std::span<const double> wander(block.wander[i].data(), times.size());
        addPlant(m_climate.plants[i], i, m_seed, m_settings.utcOffsetMinutes, m_gain, times, wander,
                 {block.known[T].data(), block.known[H].data(), block.known[P].data()}, m_year);
        if (!delayed)
            continue;
        // A second is nothing to a plant: the air before differs by the smooth part only.
        addPlant(
            m_climate.plants[i], i, m_seed, m_settings.utcOffsetMinutes, m_gain, times, wander,
            {block.knownBefore[T].data(), block.knownBefore[H].data(), block.knownBefore[P].data()},
            m_year);
    }
}

/// `first` is where the samples of `times` begin in the block.
void Weather::addCurve(std::span<const TimeMs> times, std::uint64_t own, std::size_t first,
                       Scratch &scratch, bool delayed) const
{
    Block &block = *scratch.m_block;
    m_curve.add(times, 0, own, m_gain, scratch.m_path,
                {block.known[T].data() + first, block.known[H].data() + first,
                 block.known[P].data() + first});
    if (delayed)
        m_curve.add(
            times, humidityDelayMs, own, m_gain, scratch.m_path,
            {block.knownBefore[T].data() + first, block.knownBefore[H].data() + first, nullptr});
}

/// People come by the day's pattern, and so do their puffs. `first` as above.
void Weather::addPuffs(std::span<const TimeMs> times, std::uint64_t own, std::size_t first,
                       Block &block, bool delayed) const
{
    if (m_puffs.empty() || !m_settings.dailyPattern)
        return;
    m_puffs.add(times, 0, own,
                {block.known[T].data() + first, block.known[H].data() + first,
                 block.known[P].data() + first});
    if (delayed)
        m_puffs.add(
            times, humidityDelayMs, own,
            {block.knownBefore[T].data() + first, block.knownBefore[H].data() + first, nullptr});
}

void Weather::addEvents(std::span<const TimeMs> times, const Place &place, Block &block,
                        const WeatherOutput &out, std::vector<ScheduledEvent> &found) const
{
    std::fill(out.kinds.begin(), out.kinds.end(), WeatherKind::None);
    m_events.collectFor(times, humidityDelayMs, view(place), found);
    applyEvents(found, times, 0, block, out);
}

void Weather::addEventsOfEach(std::span<const TimeMs> times, std::span<const Place> places,
                              Block &block, const WeatherOutput &out, Scratch &scratch) const
{
    std::fill(out.kinds.begin(), out.kinds.end(), WeatherKind::None);
    double farthestKm = 0.0;
    for (const Place &place : places)
        farthestKm = std::max(farthestKm, std::hypot(place.eastKm, place.northKm));
    const auto [earliest, latest] = std::ranges::minmax(times);
    m_events.collectShared(earliest - humidityDelayMs, latest, view({}), farthestKm,
                           scratch.m_sharedEvents);
    for (std::size_t i = 0; i < times.size(); ++i) {
        m_events.collectAt(scratch.m_sharedEvents, times[i] - humidityDelayMs, times[i],
                           view(places[i]), scratch.m_events);
        applyEvents(scratch.m_events, times.subspan(i, 1), i, block,
                    {{}, partOf(out.kinds, i, 1), partOf(out.humidityDelayed, i, 1)});
    }
}

/// `first` is where the samples of `times` (rising) begin in the block.
void Weather::applyEvents(std::span<const ScheduledEvent> events, std::span<const TimeMs> times,
                          std::size_t first, Block &block, const WeatherOutput &out) const
{
    std::size_t at = 0; // events come in order of start
    for (const ScheduledEvent &event : events) {
        while (at < times.size() && times[at] < event.event.startMs)
            ++at;
        const auto rest = times.subspan(at);
        const auto samples = [&](std::array<Values, channelCount> &of) {
            return std::array{of[T].data() + first + at, of[H].data() + first + at,
                              of[P].data() + first + at};
        };
        const EventProfile &kind = m_events.profileOf(event.event.kind);
        addEvent(event, kind, m_gain, rest, 0, samples(block.known));
        if (!out.humidityDelayed.empty())
            addEvent(event, kind, m_gain, rest, humidityDelayMs, samples(block.knownBefore));
        if (!out.kinds.empty())
            nameEvent(event.event, rest, out.kinds.subspan(at));
    }
}

/// Called in order of start, so that the latest that started is what remains.
void Weather::nameEvent(const WeatherEvent &event, std::span<const TimeMs> times,
                        std::span<WeatherKind> kinds)
{
    auto it = times.begin();
    while (it != times.end() && *it < event.startMs)
        ++it;
    for (; it != times.end() && *it < event.endMs; ++it)
        kinds[static_cast<std::size_t>(it - times.begin())] = event.kind;
}

void Weather::nameEvents(std::span<const TimeMs> times, const Place &place, Scratch &scratch,
                         std::span<WeatherKind> kinds) const
{
    std::ranges::fill(kinds, WeatherKind::None);
    if (times.empty())
        return;
    m_events.collectFor(times, 0, view(place), scratch.m_events);
    std::size_t at = 0; // events come in order of start
    for (const ScheduledEvent &event : scratch.m_events) {
        while (at < times.size() && times[at] < event.event.startMs)
            ++at;
        nameEvent(event.event, times.subspan(at), kinds.subspan(at));
    }
}

void Weather::setLimits(const Margins &margins, std::size_t first, std::size_t count,
                        Block &block) const
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        const ChannelRange inner = narrowed(m_settings.ranges[c], margins.low[c], margins.high[c]);
        std::fill_n(block.middle[c].data() + first, count, inner.middle());
        std::fill_n(block.half[c].data() + first, count, inner.half());
    }
}

void Weather::combine(Block &block, std::size_t count, const WeatherOutput &out) const
{
    const std::array<ChannelRange, channelCount> &ranges = m_settings.ranges;
    const bool delayed = !out.humidityDelayed.empty();
    if (m_climate.humidityModel == HumidityModel::Vapour) {
        VapourModel model;
        model.middleC = ranges[T].middle() + m_climate.offset[T] * m_gain[T];
        model.middleRh = m_climate.ranges[H].middle();
        model.logMiddle = magnus::logSaturation(model.middleC);
        model.toRange = ratio(ranges[H].half(), m_climate.ranges[H].half());
        model.randomScale = m_humidityRandomScale;
        vapourHumidity(block.known[H].data(), block.random[H].data(), block.known[T].data(),
                       block.random[T].data(), count, model);
        if (delayed)
            vapourHumidity(block.knownBefore[H].data(), block.randomBefore[H].data(),
                           block.knownBefore[T].data(), block.randomBefore[T].data(), count, model);
    } else {
        add(block.known[H].data(), block.random[H].data(), count);
        if (delayed)
            add(block.knownBefore[H].data(), block.randomBefore[H].data(), count);
    }
    add(block.known[T].data(), block.random[T].data(), count);
    add(block.known[P].data(), block.random[P].data(), count);
    const auto fit = [&](double *values, std::size_t c) {
        const double scale = ratio(ranges[c].span(), m_climate.ranges[c].span());
        const bool saturates = c == H && m_climate.saturates && ranges[c].maximum >= 100.0;
        const auto into = saturates ? fitIntoSaturated : fitInto;
        into(values, count, m_climate.offset[c] * std::min(1.0, scale),
             ratio(1.0, ranges[c].half()), block.middle[c].data(), block.half[c].data());
    };
    for (std::size_t c = 0; c < channelCount; ++c)
        fit(block.known[c].data(), c);
    if (delayed) {
        fit(block.knownBefore[H].data(), H);
        std::copy_n(block.knownBefore[H].begin(), count, out.humidityDelayed.begin());
    }
    for (std::size_t i = 0; i < out.air.size(); ++i)
        out.air[i] = {block.known[T][i], block.known[H][i], block.known[P][i]};
}

} // namespace aneroid

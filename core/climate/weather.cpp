#include "core/climate/weather.h"

#include "core/base/fastmath.h"
#include "core/base/humidity.h"
#include "core/base/instantindex.h"
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

/// Lanes of the widest vector: a few samples more or less cost nothing.
constexpr std::size_t widest = 8;

/// The drift limit is counted in this time, the plan's interval.
constexpr TimeMs driftSpanMs = 10'000;

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

VapourModel vapourModel(const Climate &climate, const ClimateSettings &settings, double gainC,
                        double randomScale)
{
    const std::array<ChannelRange, channelCount> &ranges = settings.ranges;
    VapourModel model;
    model.middleC = ranges[T].middle() + climate.offset[T] * gainC;
    model.middleRh = climate.ranges[H].middle();
    model.logMiddle = magnus::logSaturation(model.middleC);
    model.toRange = ratio(ranges[H].half(), climate.ranges[H].half());
    model.randomScale = randomScale;
    return model;
}

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

/// Samples of one block: by chance from the octaves, known from calendar, plants and events;
/// `before` the same for temperature and humidity a little earlier.
struct Weather::Block
{
    OctaveField::Samples now;
    OctaveField::Samples before;
    std::array<Values, channelCount> middle; ///< of what the air may use, and its half
    std::array<Values, channelCount> half;
    std::array<ChannelRange, channelCount> inner; ///< of the first so many, where they are alike
    std::size_t alike = 0;

    std::array<Values, channelCount> &known = now.smooth;
    std::array<Values, channelCount> &random = now.random;
    std::array<Values, channelCount> &knownBefore = before.smooth;
    std::array<Values, channelCount> &randomBefore = before.random;
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
    , m_families(climate.library, m_knots.path(), seed, offsetMs(settings), m_gain)
    , m_puffs(climate, seed, settings.utcOffsetMinutes, m_gain)
    , m_year(climate)
{
}

Weather::~Weather() = default;

void Weather::evaluate(std::span<const TimeMs> times, const Place &place, const Margins &margins,
                       Scratch &scratch, const WeatherOutput &out,
                       std::span<const Detail> details) const
{
    Block &block = *scratch.m_block;
    const bool delayed = !out.humidityDelayed.empty();
    for (std::size_t done = 0; done < times.size(); done += blockSize) {
        const std::size_t count = std::min(blockSize, times.size() - done);
        const auto now = times.subspan(done, count);
        m_field.evaluate(now, partOf(details, done, count), place, scratch.m_field, block.now,
                         delayed ? &block.before : nullptr, static_cast<double>(humidityDelayMs));
        const WeatherOutput blockOut{partOf(out.air, done, count), partOf(out.kinds, done, count),
                                     partOf(out.humidityDelayed, done, count)};
        addPlants(now, 0, block, delayed);
        addRecorded(now, place.own, 0, scratch, delayed);
        addPuffs(now, place.own, 0, block, delayed);
        addEvents(now, place, 0, block, blockOut, scratch.m_events);
        setAllLimits(margins, count, block);
        combine(block, count, delayed);
        write(block, 0, blockOut);
    }
}

void Weather::evaluateWindows(std::span<const TimeMs> times, TimeMs windowMs, const Place &place,
                              const Margins &margins, Scratch &scratch,
                              const WindowOutput &out) const
{
    Block &block = *scratch.m_block;
    constexpr std::size_t parts = OctaveField::mostInstants / blockSize;
    const std::array<TimeMs, parts> before{windowMs, windowMs / 2, 0};
    std::array<TimeMs, OctaveField::mostInstants> instants; // written below
    for (std::size_t done = 0; done < times.size(); done += blockSize) {
        const std::size_t count = std::min(blockSize, times.size() - done);
        const std::size_t length = (count + widest - 1) / widest * widest;
        for (std::size_t part = 0; part < parts; ++part) {
            TimeMs *const to = instants.data() + part * length;
            for (std::size_t i = 0; i < length; ++i) // and the last again, of no use
                to[i] = times[done + std::min(i, count - 1)] - before[part];
        }
        m_field.evaluateLists({{instants.data(), parts * length}, length}, place, scratch.m_field,
                              block.now, 1, block.before, static_cast<double>(humidityDelayMs));
        const std::array<WeatherOutput, parts> outs{
            WeatherOutput{out.begin.subspan(done, count), {}, {}},
            WeatherOutput{
                out.middle.subspan(done, count), {}, out.humidityDelayed.subspan(done, count)},
            WeatherOutput{out.end.subspan(done, count), out.kinds.subspan(done, count), {}}};
        for (std::size_t part = 0; part < parts; ++part)
            addWindowPart({instants.data() + part * length, count}, place, part * length, scratch,
                          outs[part]);
        setAllLimits(margins, parts * length, block);
        combineDelayed(block, length, length);
        combine(block, parts * length, false);
        for (std::size_t part = 0; part < parts; ++part)
            write(block, part * length, outs[part]);
    }
}

/// What comes on top of the field at some of a block's samples, from `first` on.
void Weather::addWindowPart(std::span<const TimeMs> times, const Place &place, std::size_t first,
                            Scratch &scratch, const WeatherOutput &out) const
{
    Block &block = *scratch.m_block;
    const bool delayed = !out.humidityDelayed.empty();
    addPlants(times, first, block, delayed);
    addRecorded(times, place.own, first, scratch, delayed);
    addPuffs(times, place.own, first, block, delayed);
    addEvents(times, place, first, block, out, scratch.m_events);
}

void Weather::evaluateEach(std::span<const TimeMs> times, std::span<const Place> places,
                           std::span<const Margins> margins, Scratch &scratch,
                           const WeatherOutput &out, Detail detail) const
{
    Block &block = *scratch.m_block;
    const std::size_t count = times.size();
    const bool delayed = !out.humidityDelayed.empty();
    m_field.evaluateEach(times, detail, places, scratch.m_field, block.now,
                         delayed ? &block.before : nullptr, static_cast<double>(humidityDelayMs));
    addPlants(times, 0, block, delayed);
    for (std::size_t i = 0; i < count; ++i) {
        addRecorded(times.subspan(i, 1), places[i].own, i, scratch, delayed);
        addPuffs(times.subspan(i, 1), places[i].own, i, block, delayed);
        setLimits(margins[i], i, 1, block);
    }
    addEventsOfEach(times, places, block, out, scratch);
    combine(block, count, delayed);
    write(block, 0, out);
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

void Weather::addPlants(std::span<const TimeMs> times, std::size_t first, Block &block,
                        bool delayed) const
{
    const auto samples = [first](std::array<Values, channelCount> &of) {
        return std::array<double *, channelCount>{of[T].data() + first, of[H].data() + first,
                                                  of[P].data() + first};
    };
    for (std::size_t i = 0; i < std::min(SmoothPart::plants, m_climate.plants.size()); ++i) {
        const std::span<const double> wander(block.now.wander[i].data() + first, times.size());
        addPlant(m_climate.plants[i], i, m_seed, m_settings.utcOffsetMinutes, m_gain, times, wander,
                 samples(block.known), m_year);
        if (!delayed)
            continue;
        // A second is nothing to a plant: the air before differs by the smooth part only.
        addPlant(m_climate.plants[i], i, m_seed, m_settings.utcOffsetMinutes, m_gain, times, wander,
                 samples(block.knownBefore), m_year);
    }
}

/// What a recording showed besides its states. `first` is where the samples of `times` begin in the
/// block.
void Weather::addRecorded(std::span<const TimeMs> times, std::uint64_t own, std::size_t first,
                          Scratch &scratch, bool delayed) const
{
    Block &block = *scratch.m_block;
    const auto at = [first](Values &values) { return values.data() + first; };
    m_curve.add(times, 0, own, m_gain, scratch.m_path,
                {at(block.known[T]), at(block.known[H]), at(block.known[P])});
    m_families.add(times, 0, own, scratch.m_families, at(block.known[T]), at(block.known[H]));
    if (!delayed)
        return;
    m_curve.add(times, humidityDelayMs, own, m_gain, scratch.m_path,
                {at(block.knownBefore[T]), at(block.knownBefore[H]), nullptr});
    // Humidity as a channel of its own does not ask for the temperature before.
    double *const before =
        m_climate.humidityModel == HumidityModel::Direct ? nullptr : at(block.knownBefore[T]);
    m_families.add(times, humidityDelayMs, own, scratch.m_families, before,
                   at(block.knownBefore[H]));
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

void Weather::addEvents(std::span<const TimeMs> times, const Place &place, std::size_t first,
                        Block &block, const WeatherOutput &out,
                        std::vector<ScheduledEvent> &found) const
{
    std::fill(out.kinds.begin(), out.kinds.end(), WeatherKind::None);
    m_events.collectFor(times, humidityDelayMs, view(place), found);
    applyEvents(found, times, first, block, out);
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
    if (events.empty())
        return;
    const InstantIndex instants(times);
    std::array<bool, allEventKinds.size() + 1> found{};
    for (const ScheduledEvent &event : events) { // in order of start: the latest names an instant
        found[static_cast<std::size_t>(event.event.kind)] = true;
        if (out.kinds.empty())
            continue;
        const std::size_t at = instants.firstFrom(event.event.startMs);
        nameEvent(event.event, times.subspan(at), out.kinds.subspan(at));
    }
    const auto samples = [&](std::array<Values, channelCount> &of) {
        return EventAdder::Channels{of[T].data() + first, of[H].data() + first,
                                    of[P].data() + first};
    };
    const bool delayed = !out.humidityDelayed.empty();
    for (const WeatherKind kind : allEventKinds) {
        if (!found[static_cast<std::size_t>(kind)])
            continue;
        EventAdder adder(m_events.profileOf(kind), m_gain, times, samples(block.known),
                         delayed ? samples(block.knownBefore) : EventAdder::Channels{},
                         humidityDelayMs);
        for (const ScheduledEvent &event : events) {
            if (event.event.kind == kind)
                adder.add(event, instants.firstFrom(event.event.startMs));
        }
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
    block.alike = 0;
    const auto inner = innerRanges(margins);
    for (std::size_t c = 0; c < channelCount; ++c) {
        std::fill_n(block.middle[c].data() + first, count, inner[c].middle());
        std::fill_n(block.half[c].data() + first, count, inner[c].half());
    }
}

/// The same of all samples of a block, which mostly are what they were.
void Weather::setAllLimits(const Margins &margins, std::size_t count, Block &block) const
{
    const auto inner = innerRanges(margins);
    if (count <= block.alike && inner == block.inner)
        return;
    setLimits(margins, 0, count, block);
    block.inner = inner;
    block.alike = count;
}

std::array<ChannelRange, channelCount> Weather::innerRanges(const Margins &margins) const
{
    std::array<ChannelRange, channelCount> inner;
    for (std::size_t c = 0; c < channelCount; ++c)
        inner[c] = narrowed(m_settings.ranges[c], margins.low[c], margins.high[c]);
    return inner;
}

void Weather::combine(Block &block, std::size_t samples, bool delayed) const
{
    // What is left over of a vector is computed, too, so that few samples cost one round of a loop.
    const std::size_t count = (samples + widest - 1) / widest * widest;
    if (delayed)
        combineDelayed(block, 0, count);
    if (m_climate.humidityModel == HumidityModel::Vapour)
        vapourHumidity(block.known[H].data(), block.random[H].data(), block.known[T].data(),
                       block.random[T].data(), count,
                       vapourModel(m_climate, m_settings, m_gain[T], m_humidityRandomScale));
    else
        add(block.known[H].data(), block.random[H].data(), count);
    add(block.known[T].data(), block.random[T].data(), count);
    add(block.known[P].data(), block.random[P].data(), count);
    for (std::size_t c = 0; c < channelCount; ++c)
        fit(c, 0, count, block, block.known[c]);
}

/// Humidity alone, a little earlier.
void Weather::combineDelayed(Block &block, std::size_t first, std::size_t count) const
{
    double *const known = block.knownBefore[H].data() + first;
    const double *const random = block.randomBefore[H].data() + first;
    if (m_climate.humidityModel == HumidityModel::Vapour)
        vapourHumidity(known, random, block.knownBefore[T].data() + first,
                       block.randomBefore[T].data() + first, count,
                       vapourModel(m_climate, m_settings, m_gain[T], m_humidityRandomScale));
    else
        add(known, random, count);
    fit(H, first, count, block, block.knownBefore[H]);
}

/// Puts deviations into the range that is left of the channel's.
void Weather::fit(std::size_t channel, std::size_t first, std::size_t count, const Block &block,
                  Values &values) const
{
    const ChannelRange &range = m_settings.ranges[channel];
    const double scale = ratio(range.span(), m_climate.ranges[channel].span());
    const bool saturates = channel == H && m_climate.saturates && range.maximum >= 100.0;
    const auto into = saturates ? fitIntoSaturated : fitInto;
    into(values.data() + first, count, m_climate.offset[channel] * std::min(1.0, scale),
         ratio(1.0, range.half()), block.middle[channel].data() + first,
         block.half[channel].data() + first);
}

void Weather::write(const Block &block, std::size_t first, const WeatherOutput &out)
{
    for (std::size_t i = 0; i < out.air.size(); ++i)
        out.air[i] = {block.known[T][first + i], block.known[H][first + i],
                      block.known[P][first + i]};
    std::copy_n(block.knownBefore[H].begin() + static_cast<std::ptrdiff_t>(first),
                out.humidityDelayed.size(), out.humidityDelayed.begin());
}

} // namespace aneroid

#include "core/instrument/refresh.h"

#include "core/base/random.h"
#include "core/instrument/signalblock.h"
#include "core/instrument/trim.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr double usPerSecond = 1e6;

double &valueOf(Reading &reading, Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return reading.temperatureC;
    case Channel::Humidity:
        return reading.humidity;
    case Channel::Pressure:
        break;
    }
    return reading.pressureHpa;
}

MeasurementClock clockOf(const RefreshCharacter &refresh, std::size_t c, std::uint64_t key)
{
    MeasurementClock clock;
    clock.periodUs = std::max<std::int64_t>(1000, std::llround(refresh.intervalS[c] * usPerSecond));
    const double part = uniform(randomWords(key, Stream::Refreshes, 0)[c]);
    const auto own = static_cast<std::int64_t>(part * static_cast<double>(clock.periodUs));
    const auto &phase = refresh.phaseS[c];
    clock.phaseUs = (phase ? std::llround(*phase * usPerSecond) : own) % clock.periodUs;
    return clock;
}

/// Of a mean; what is no mean is on its steps already.
OutputGrid gridOf(const InstrumentSettings &settings, Channel channel, const ChannelRange &range)
{
    const InstrumentCharacter &character = settings.character;
    const std::size_t c = indexOf(channel);
    const double most = shownAtMost(character, channel, range);
    if (!character.averaging.any())
        return {0.0, 0.0, range.minimum, most};
    return {character.resolution[c],
            channel == Channel::Temperature ? 0.0 : character.compensation[c], range.minimum, most};
}

} // namespace

RefreshedChannel::RefreshedChannel(const MeasurementClock &clock, TimeMs windowMs)
    : m_clock(clock)
    , m_windowMs(windowMs)
{
}

std::optional<RefreshedChannel> RefreshedChannel::of(const InstrumentSettings &settings,
                                                     Channel channel, std::uint64_t key)
{
    const RefreshCharacter &refresh = settings.character.refresh;
    const std::size_t c = indexOf(channel);
    const double windowS = settings.character.averaging.windowS;
    const bool spoilt = settings.mode.skips(Channel::Temperature) || settings.mode.skips(channel);
    if (refresh.intervalS[c] <= 0.0 || spoilt ||
        windowS > RefreshCharacter::mostInWindow * refresh.intervalS[c])
        return {};
    return RefreshedChannel(clockOf(refresh, c, key), std::llround(windowS * 1000.0));
}

std::int64_t RefreshedChannel::firstOf(TimeMs time) const
{
    return m_clock.number(time - m_windowMs);
}

void RefreshedChannel::list(std::span<const TimeMs> times, std::vector<TimeMs> &instants) const
{
    instants.clear();
    std::optional<std::int64_t> listed;
    for (const TimeMs time : times) {
        const std::int64_t last = m_clock.number(time);
        std::int64_t next = firstOf(time);
        if (listed)
            next = std::max(next, *listed + 1);
        for (; next <= last; ++next)
            instants.push_back(m_clock.instant(next));
        listed = std::max(listed.value_or(last), last);
    }
}

void RefreshedChannel::hold(std::span<const TimeMs> times, std::span<const TimeMs> instants,
                            std::span<const double> values, std::span<double> out) const
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const TimeMs begin = times[i] - m_windowMs;
        const TimeMs first = m_clock.instant(firstOf(times[i]));
        while (instants[at] < first)
            ++at;
        double sum = 0.0;
        std::size_t last = at;
        while (last + 1 < instants.size() && instants[last + 1] <= times[i]) {
            const TimeMs held = instants[last + 1] - std::max(begin, instants[last]);
            sum += static_cast<double>(held) * (values[last] - values[at]);
            ++last;
        }
        const TimeMs held = times[i] - std::max(begin, instants[last]);
        sum += static_cast<double>(held) * (values[last] - values[at]);
        out[i] = last == at        ? values[at]
                 : m_windowMs == 0 ? values[last]
                                   : values[at] + sum / static_cast<double>(m_windowMs);
    }
}

InstrumentSettings refreshedBy(const InstrumentSettings &settings)
{
    InstrumentSettings held = settings;
    for (std::size_t c = 0; c < channelCount; ++c) {
        const SampleAveraging &averaging = settings.character.averaging;
        if (!averaging.any() || averaging.resolution[c] <= 0.0)
            continue;
        held.character.resolution[c] = averaging.resolution[c];
        held.character.compensation[c] = 0.0;
    }
    held.character.averaging = {};
    held.character.refresh = {};
    return held;
}

void showHeld(const InstrumentSettings &settings, Channel channel,
              const std::array<ChannelRange, channelCount> &ranges, const TrimParameters &trim,
              std::span<const double> held, std::span<Reading> readings, std::span<RawWords> words)
{
    const OutputGrid grid = gridOf(settings, channel, ranges[indexOf(channel)]);
    SignalBlock::Samples celsius; // written before they are read
    SignalBlock::Samples values;
    for (std::size_t done = 0; done < readings.size();) {
        const std::size_t count = std::min(SignalBlock::capacity, readings.size() - done);
        const auto part = readings.subspan(done, count);
        for (std::size_t i = 0; i < count; ++i) {
            celsius[i] = part[i].temperatureC;
            values[i] = held[done + i];
        }
        report(grid, count, celsius, values);
        for (std::size_t i = 0; i < count; ++i)
            valueOf(part[i], channel) = values[i];
        done += count;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Air reported{readings[i].temperatureC, readings[i].humidity, readings[i].pressureHpa};
        const bool warmth = channel == Channel::Temperature;
        const RawWords anew =
            nearestWords(reported, trim, warmth ? std::nullopt : std::optional(words[i]));
        if (warmth)
            words[i] = anew;
        else if (channel == Channel::Humidity)
            words[i].humidity = anew.humidity;
        else
            words[i].pressure = anew.pressure;
    }
}

} // namespace aneroid

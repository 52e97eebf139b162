#include "core/simulation/faultschedule.h"

#include "core/base/random.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

/// Random faults last at most this long: those of an instant began today or yesterday.
constexpr TimeMs longestRandomMs = dayMs / 2;
constexpr std::uint32_t randomNumber = 0;

/// Of several numbers one that tells their combination apart (SplitMix64's finaliser).
std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t x = a + 0x9e3779b97f4a7c15ULL * (b + 1);
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// From a half to twice.
double spread(std::uint32_t word)
{
    return std::exp2(2.0 * uniform(word) - 1.0);
}

TimeMs lengthOr(TimeMs length, TimeMs oneReading)
{
    return length == oneReadingMs ? std::max<TimeMs>(1, oneReading) : length;
}

/// One of the channels that a kind lets choose.
ChannelSet randomChannel(const FaultInfo &info, std::uint32_t word)
{
    if (info.channels == noChannels)
        return info.usualChannels;
    std::array<ChannelSet, channelCount> choices{};
    std::size_t count = 0;
    for (const Channel channel : allChannels) {
        if (has(info.channels, channel))
            choices[count++] = only(channel);
    }
    return choices[static_cast<std::size_t>(std::uint64_t{word} * count >> 32)];
}

} // namespace

FaultSchedule::FaultSchedule(std::uint64_t seed, TimeMs startMs, TimeMs cleanUntilMs)
    : m_seed(seed)
    , m_startMs(startMs)
    , m_cleanUntilMs(cleanUntilMs)
{
}

void FaultSchedule::setSettings(const FaultSettings &settings, TimeMs from)
{
    std::vector<Fault> fresh;
    std::vector<bool> stays(m_listed.size(), false);
    for (const Fault &fault : settings.list) {
        // What is set as before goes on, and what of it was ended by hand stays so.
        std::size_t i = 0;
        while (i < m_listed.size() &&
               (stays[i] || !m_listed[i].set || !(m_listed[i].fault == fault)))
            ++i;
        if (i < m_listed.size())
            stays[i] = true;
        else
            fresh.push_back(fault);
    }
    for (std::size_t i = 0; i < m_listed.size(); ++i) {
        if (!m_listed[i].set || stays[i])
            continue;
        m_listed[i].set = false;
        m_listed[i].endedMs = std::min(m_listed[i].endedMs, from);
    }
    for (const Fault &fault : fresh) {
        Entry entry = entryOf(fault, 0);
        entry.fromMs = from;
        m_listed.push_back(std::move(entry));
    }
    std::erase_if(m_listed, [](const Entry &entry) { return entry.endedMs <= entry.fromMs; });
    Rate rate{.fromMs = std::max(from, m_startMs), .perDay = settings.perDay};
    const FaultMix usual = usualFaultMix();
    const bool named = std::ranges::any_of(settings.mix.weights, [](double w) { return w > 0.0; });
    double sum = 0.0;
    for (std::size_t i = 0; i < faultKindCount; ++i)
        rate.upTo[i] = sum += (named ? settings.mix : usual).weights[i];
    const bool same = !m_rates.empty() && m_rates.back().perDay == rate.perDay &&
                      m_rates.back().upTo == rate.upTo;
    if (!same)
        setRate(rate);
}

void FaultSchedule::setRate(const Rate &rate)
{
    if (!m_rates.empty())
        m_rates.back().toMs = rate.fromMs;
    m_rates.push_back(rate);
    std::erase_if(m_rates, [](const Rate &one) { return one.fromMs >= one.toMs; });
}

bool FaultSchedule::anyAtRandom() const
{
    return std::ranges::any_of(m_rates, [](const Rate &rate) { return rate.perDay > 0.0; });
}

bool FaultSchedule::anyOfTransport() const
{
    const auto isOne = [](const Entry &entry) { return !showsInReadings(entry.fault.kind); };
    const auto mayBeOne = [](const Rate &rate) {
        return rate.perDay > 0.0 && rate.upTo.back() > rate.upTo[readingFaultCount - 1];
    };
    return std::ranges::any_of(m_rates, mayBeOne) || std::ranges::any_of(m_listed, isOne) ||
           std::ranges::any_of(m_injected, isOne);
}

std::uint32_t FaultSchedule::inject(const Fault &fault)
{
    const auto number = static_cast<std::uint32_t>(m_injected.size() + 1);
    m_injected.push_back(entryOf(fault, number));
    return number;
}

void FaultSchedule::end(std::uint32_t number, TimeMs at)
{
    const auto endEntry = [at](Entry &entry) { entry.endedMs = std::min(entry.endedMs, at); };
    if (number != 0 && number <= m_injected.size())
        endEntry(m_injected[number - 1]);
    if (number != 0)
        return;
    std::ranges::for_each(m_injected, endEntry);
    std::ranges::for_each(m_listed, [&](Entry &entry) {
        if (entry.beginMs <= at)
            endEntry(entry);
    });
    if (anyAtRandom()) {
        Rate rate = m_rates.back();
        rate.fromMs = std::max(at, rate.fromMs);
        setRate(rate);
    }
}

FaultSchedule::Entry FaultSchedule::entryOf(const Fault &fault, std::uint32_t number) const
{
    Entry entry{fault, {}, fault.absolute ? fault.at : m_startMs + fault.at, foreverMs, number};
    for (const std::string &id : fault.devices)
        entry.devices.push_back(hashOf(id));
    std::ranges::sort(entry.devices);
    return entry;
}

void FaultSchedule::append(std::uint64_t idHash, TimeMs from, TimeMs to, TimeMs intervalMs,
                           std::vector<FaultSpan> &out) const
{
    for (const Entry &entry : m_listed)
        appendEntry(entry, idHash, from, to, intervalMs, out);
    for (const Entry &entry : m_injected)
        appendEntry(entry, idHash, from, to, intervalMs, out);
    for (const Rate &rate : m_rates) {
        if (rate.perDay > 0.0 && rate.toMs > from && rate.fromMs <= to)
            appendRandom(rate, idHash, from, to, intervalMs, out);
    }
}

void FaultSchedule::appendEntry(const Entry &entry, std::uint64_t idHash, TimeMs from, TimeMs to,
                                TimeMs intervalMs, std::vector<FaultSpan> &out) const
{
    if (!entry.devices.empty() && !std::ranges::binary_search(entry.devices, idHash))
        return;
    if (to < entry.beginMs)
        return;
    const Fault &fault = entry.fault;
    const TimeMs length = lengthOr(fault.lengthInEffect(), intervalMs);
    std::int64_t turn = 0;
    std::int64_t last = 0;
    if (fault.everyMs > 0) {
        turn = std::max<std::int64_t>(0, floorDivide(from - length - entry.beginMs, fault.everyMs) +
                                             1);
        last = floorDivide(to - entry.beginMs, fault.everyMs);
    }
    FaultSpan span{fault.kind, fault.channelsInEffect()};
    span.rampMs = fault.rampInEffect();
    span.number = entry.number;
    for (const Channel channel : allChannels)
        span.strength[indexOf(channel)] = fault.strengthInEffect(channel);
    for (; turn <= last; ++turn) {
        span.startMs = entry.beginMs + turn * fault.everyMs;
        span.endMs = std::min(span.startMs + length, entry.endedMs);
        span.key = mixed(mixed(m_seed ^ idHash, static_cast<std::uint64_t>(span.startMs)),
                         indexOf(span.kind) << 8 | span.channels);
        span.startMs = std::max(span.startMs, entry.fromMs);
        if (span.startMs < span.endMs && span.endMs > from && span.startMs <= to &&
            span.startMs >= m_cleanUntilMs)
            out.push_back(span);
    }
}

/// A Poisson process of each device's own, begun anew with each day.
void FaultSchedule::appendRandom(const Rate &rate, std::uint64_t idHash, TimeMs from, TimeMs to,
                                 TimeMs intervalMs, std::vector<FaultSpan> &out) const
{
    const std::uint64_t key = m_seed ^ idHash;
    const double meanGapMs = static_cast<double>(dayMs) / rate.perDay;
    const std::int64_t last = floorDivide(to, dayMs);
    for (std::int64_t day = floorDivide(from - longestRandomMs, dayMs); day <= last; ++day) {
        double at = 0.0;
        for (std::uint64_t i = 0;; ++i) {
            const auto number = static_cast<std::uint64_t>(day);
            at -= meanGapMs *
                  std::log(uniform(randomWords(key, Stream::FaultTimes, number, 2 * i)[0]));
            if (at >= static_cast<double>(dayMs))
                break;
            const TimeMs start = day * dayMs + static_cast<TimeMs>(at);
            if (start > to)
                break;
            if (start < from - longestRandomMs || start < rate.fromMs || start >= rate.toMs)
                continue;
            FaultSpan span = randomSpan(rate, key, number, i, start, intervalMs);
            span.endMs = std::min(span.endMs, rate.toMs);
            if (span.endMs > from && span.startMs >= m_cleanUntilMs)
                out.push_back(span);
        }
    }
}

FaultSpan FaultSchedule::randomSpan(const Rate &rate, std::uint64_t key, std::uint64_t day,
                                    std::uint64_t index, TimeMs start, TimeMs intervalMs)
{
    const Random4 first = randomWords(key, Stream::FaultTimes, day, 2 * index);
    const Random4 words = randomWords(key, Stream::FaultTimes, day, 2 * index + 1);
    const FaultInfo &info = infoOf(randomKind(rate, uniform(first[1])));
    FaultSpan span{info.kind, randomChannel(info, first[2])};
    const double length =
        static_cast<double>(std::min(info.usualLengthMs, longestRandomMs)) * spread(words[0]);
    span.startMs = start;
    span.endMs = start + std::min(lengthOr(std::llround(length), intervalMs), longestRandomMs);
    span.rampMs = std::max<TimeMs>(0, info.usualRampMs);
    const bool down = info.least < 0.0 && (words[2] & 1U) != 0;
    for (const Channel channel : allChannels) {
        const double strength = info.usual[indexOf(channel)] * spread(words[1]);
        span.strength[indexOf(channel)] =
            std::clamp(down ? -strength : strength, info.least, info.most);
    }
    span.key = mixed(key, mixed(day, index));
    span.number = randomNumber;
    return span;
}

FaultKind FaultSchedule::randomKind(const Rate &rate, double share)
{
    const auto *const found = std::ranges::upper_bound(rate.upTo, share * rate.upTo.back());
    return static_cast<FaultKind>(
        std::min<std::ptrdiff_t>(found - rate.upTo.begin(), faultKindCount - 1));
}

} // namespace aneroid

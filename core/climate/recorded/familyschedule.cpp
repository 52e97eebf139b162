#include "core/climate/recorded/familyschedule.h"

#include "core/base/fastmath.h"
#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/base/vectorise.h"
#include "core/climate/calendar.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::size_t mostOfDay = 24; ///< of a family
constexpr double largestNormal = 2.2;
constexpr double longestHoldS = 14.0 * 3600.0;
constexpr double longestS = 4.0 * 3600.0; ///< time constant
constexpr double shortestS = 1.0;
/// An event is over so many time constants after its end; what is left then is spread over them.
constexpr double lives = 4.0;
constexpr std::int64_t daysBefore = 2; ///< that may still be felt: longest hold and return

constexpr double longOver = 700.0; ///< time constants: what plainExp() can do

constexpr std::size_t atOnce = 128;

ANEROID_VECTORISED void addApproach(const double *ages, std::size_t count, double rate,
                                    double height, double *to)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] += height * (1.0 - plainExp(-std::min(ages[i] * rate, longOver)));
}

ANEROID_VECTORISED void addReturn(const double *ages, std::size_t count, double rate, double height,
                                  double left, double *to)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] += height * (plainExp(-ages[i] * rate) - left);
}

/// The shares of the day's events that begin before each hour.
std::array<double, 25> sharesOf(const std::array<double, 24> &weights)
{
    std::array<double, 25> shares{};
    for (std::size_t hour = 0; hour < weights.size(); ++hour)
        shares[hour + 1] = shares[hour] + weights[hour];
    for (std::size_t hour = 0; hour < shares.size(); ++hour)
        shares[hour] =
            shares.back() > 0.0 ? shares[hour] / shares.back() : static_cast<double>(hour) / 24.0;
    shares.back() = 1.0;
    return shares;
}

/// The time of day before which this share of the events begins.
TimeMs timeAt(const std::array<double, 25> &shares, double share)
{
    const auto next = std::upper_bound(shares.begin() + 1, shares.end() - 1, share);
    const auto hour = static_cast<std::size_t>(next - shares.begin()) - 1;
    const double width = shares[hour + 1] - shares[hour];
    const double part = width > 0.0 ? std::clamp((share - shares[hour]) / width, 0.0, 1.0) : 0.5;
    return static_cast<TimeMs>((static_cast<double>(hour) + part) * static_cast<double>(hourMs));
}

} // namespace

FamilySchedule::FamilySchedule(const StateLibrary &library, const LibraryPath &path,
                               std::uint64_t seed, TimeMs utcOffsetMs,
                               const std::array<double, channelCount> &gain)
    : m_library(library)
    , m_path(path)
    , m_seed(seed)
    , m_utcOffsetMs(utcOffsetMs)
    , m_gain{gain[indexOf(Channel::Temperature)], gain[indexOf(Channel::Humidity)]}
    , m_identity(std::make_shared<const int>(0))
{
    for (const EventFamily &family : library.families)
        m_families.push_back(
            {&family, {sharesOf(family.hours.weekday), sharesOf(family.hours.weekend)}});
}

const std::vector<FamilySchedule::Event> &
FamilySchedule::Memory::on(const FamilySchedule &schedule, std::int64_t day, std::uint64_t own)
{
    if (m_of != schedule.m_identity) {
        m_entries.assign(entries, {});
        m_of = schedule.m_identity;
    }
    const std::uint64_t hash =
        static_cast<std::uint64_t>(day) + (own * 0x9e3779b97f4a7c15ULL >> 40) * 4;
    Entry &entry = m_entries[hash % entries];
    if (!entry.known || entry.day != day || entry.own != own)
        entry = {day, own, true, schedule.eventsOf(day, own, m_path)};
    return entry.events;
}

std::vector<FamilySchedule::Event> FamilySchedule::eventsOf(std::int64_t day, std::uint64_t own,
                                                            LibraryPath::Memory &memory) const
{
    std::vector<Event> events;
    const LibraryDay &followed = m_library.days[memory.on(m_path, day, own).index];
    for (std::size_t i = 0; i < m_families.size() && i < followed.rates.size(); ++i)
        addFamily(i, day, own, static_cast<double>(followed.rates[i]), events);
    std::ranges::stable_sort(events, {}, &Event::startMs);
    return events;
}

/// Events of one family are spread over the day by its hours, for they do not fall on each other;
/// one that would last into the next ends there.
void FamilySchedule::addFamily(std::size_t number, std::int64_t day, std::uint64_t own, double rate,
                               std::vector<Event> &events) const
{
    const Family &family = m_families[number];
    const std::uint64_t stream = own << 8 | number;
    const auto dayKey = static_cast<std::uint64_t>(day);
    const Random4 words = randomWords(m_seed, Stream::FamilyDays, dayKey, stream);
    const auto count =
        std::min(mostOfDay, static_cast<std::size_t>(std::max(0.0, rate) + uniform(words[0])));
    const std::array<double, 25> &shares = family.hours[isWeekend(day) ? 1 : 0];
    const std::size_t first = events.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t key = dayKey << 8 | i << 2;
        const double u = uniform(randomWords(m_seed, Stream::FamilyEvents, key, stream)[0]);
        const double share = (static_cast<double>(i) + u) / static_cast<double>(count);
        events.push_back(eventAt(day * dayMs + timeAt(shares, share), *family.family, key, stream));
    }
    for (std::size_t i = first; i + 1 < events.size(); ++i) {
        const auto most = static_cast<double>(events[i + 1].startMs - events[i].startMs);
        if (events[i].holdMs > most) {
            events[i].endMs -= static_cast<TimeMs>(events[i].holdMs - most);
            events[i].holdMs = most;
        }
    }
}

FamilySchedule::Event FamilySchedule::eventAt(TimeMs start, const EventFamily &family,
                                              std::uint64_t a, std::uint64_t b) const
{
    constexpr std::size_t marks = EventFamily::markCount;
    const Random4 first = randomWords(m_seed, Stream::FamilyEvents, a | 1U, b);
    const Random4 second = randomWords(m_seed, Stream::FamilyEvents, a | 2U, b);
    std::array<double, marks> normal{};
    std::array<double, marks> mark = family.mean;
    std::size_t part = 0;
    for (std::size_t i = 0; i < marks; ++i) {
        const std::uint32_t word = i < first.size() ? first[i] : second[i - first.size()];
        normal[i] = std::clamp(normalTable()(word), -largestNormal, largestNormal);
        for (std::size_t k = 0; k <= i; ++k)
            mark[i] += family.spread[part++] * normal[k];
    }
    const auto ms = [&](std::size_t i, double most) {
        return 1000.0 * std::clamp(plainExp(std::clamp(mark[i], -5.0, 15.0)), shortestS, most);
    };
    const double height =
        family.direction * plainExp(std::clamp(mark[EventFamily::Height], -10.0, 5.0));
    const std::size_t leading = indexOf(family.leading);
    const std::size_t other = 1 - leading;
    Event event;
    event.startMs = start;
    event.holdMs = ms(EventFamily::Shoulder, longestHoldS);
    event.answers[leading] = {height * m_gain[leading],
                              1.0 / ms(EventFamily::RiseLeading, longestS),
                              1.0 / ms(EventFamily::DecayLeading, longestS)};
    event.answers[other] = {mark[EventFamily::Answer] * m_gain[other],
                            1.0 / ms(EventFamily::RiseOther, longestS),
                            1.0 / ms(EventFamily::DecayOther, longestS)};
    const double slowest = std::min(event.answers[0].perDecay, event.answers[1].perDecay);
    event.endMs = start + static_cast<TimeMs>(event.holdMs + lives / slowest) + 1;
    return event;
}

void FamilySchedule::add(std::span<const TimeMs> times, TimeMs delayMs, std::uint64_t own,
                         Memory &memory, double *temperature, double *humidity) const
{
    if (m_families.empty() || times.empty())
        return;
    const TimeMs shift = m_utcOffsetMs - delayMs;
    const TimeMs from = times.front() + shift;
    const TimeMs to = times.back() + shift;
    for (std::int64_t day = floorDivide(from, dayMs) - daysBefore; day <= floorDivide(to, dayMs);
         ++day) {
        for (const Event &event : memory.on(*this, day, own)) {
            if (event.startMs > to)
                break;
            if (event.endMs <= from)
                continue;
            if (temperature)
                addAnswer(event, event.answers[0], times, shift, temperature);
            if (humidity)
                addAnswer(event, event.answers[1], times, shift, humidity);
        }
    }
}

/// `shiftMs`: from the times to the event's clock.
void FamilySchedule::addAnswer(const Event &event, const Answer &answer,
                               std::span<const TimeMs> times, TimeMs shiftMs, double *to)
{
    if (answer.height == 0.0)
        return;
    static const double left = plainExp(-lives);
    const double reached =
        answer.height * (1.0 - plainExp(-std::min(event.holdMs * answer.perRise, longOver)));
    const double back = reached / (1.0 - left);
    const auto indexOfTime = [&](double since) {
        const TimeMs at = event.startMs - shiftMs + static_cast<TimeMs>(std::ceil(since));
        return static_cast<std::size_t>(std::ranges::lower_bound(times, at) - times.begin());
    };
    const std::size_t begin = indexOfTime(0.0);
    const std::size_t top = indexOfTime(event.holdMs);
    const std::size_t end = indexOfTime(event.holdMs + lives / answer.perDecay);
    std::array<double, atOnce> ages; // written before they are read
    const auto inPieces = [&](std::size_t first, std::size_t last, double since, const auto &put) {
        for (std::size_t i = first; i < last; i += atOnce) {
            const std::size_t count = std::min(atOnce, last - i);
            for (std::size_t k = 0; k < count; ++k)
                ages[k] = static_cast<double>(times[i + k] + shiftMs - event.startMs) - since;
            put(ages.data(), count, to + i);
        }
    };
    inPieces(begin, top, 0.0, [&](const double *age, std::size_t count, double *out) {
        addApproach(age, count, answer.perRise, answer.height, out);
    });
    inPieces(top, end, event.holdMs, [&](const double *age, std::size_t count, double *out) {
        addReturn(age, count, answer.perDecay, back, left, out);
    });
}

} // namespace aneroid

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
/// The logarithm of an event's height is at most so many deviations above the middle. Small ones
/// come in all sizes, but the largest are seldom twice the usual: air that comes in brings no less
/// humidity than there is outdoors.
constexpr double largestHeight = 1.0;
/// Heights go with so much of a power of how lively the day is.
constexpr double livelyPower = 0.6;
/// The octaves that tell: those with knots of a few minutes to about an hour in a recording made
/// every few minutes.
constexpr std::size_t livelyFrom = 1;
constexpr std::size_t livelyTo = 5;
/// An event's pace and level swing by so much at most, where the time constants of a family's
/// approach differ by `fullySwinging` (standard deviation of the logarithm) or more: events of a
/// form that is always the same do not.
constexpr double deepestPace = 0.95;
constexpr double deepestLevel = 0.15;
constexpr double fullySwinging = 0.5;
constexpr double leastPace = 0.6; ///< as a part of the deepest
constexpr double leastLevel = 0.4;
/// How long a turn is: of the pace in the event's own time constants, of the level in hours.
constexpr double shortestPace = 1.4;
constexpr double longestPace = 6.0;
constexpr double shortestLevelH = 0.8;
constexpr double longestLevelH = 3.3;
constexpr double longestHoldS = 14.0 * 3600.0;
constexpr double longestS = 4.0 * 3600.0; ///< time constant
constexpr double shortestS = 1.0;
/// An event is over so many time constants after its end; what is left then is spread over them.
constexpr double lives = 4.0;
constexpr std::int64_t daysBefore = 2; ///< that may still be felt: longest hold and return

constexpr double longOver = 700.0; ///< time constants: what plainExp() can do

constexpr std::size_t atOnce = 128;

ANEROID_VECTORISED void addApproach(const double *ages, const double *levels, std::size_t count,
                                    double rate, double height, double *to)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] += height * levels[i] * (1.0 - plainExp(-std::min(ages[i] * rate, longOver)));
}

ANEROID_VECTORISED void addReturn(const double *ages, std::size_t count, double rate, double height,
                                  double left, double *to)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] += height * std::max(0.0, plainExp(-ages[i] * rate) - left);
}

/// The integral of a triangle wave from −1 up to 1 and back over a turn.
double triangleSum(double turns)
{
    const double part = turns - std::floor(turns);
    const double late = part - 0.5;
    return part < 0.5 ? part * (2.0 * part - 1.0) : late * (1.0 - 2.0 * late);
}

/// The mean logarithm of how much a day's air moves by itself, of temperature and humidity.
std::array<double, 2> activityOf(const LibraryDay &day, std::size_t blocks)
{
    constexpr double least = 1e-3;
    std::array<double, 2> sum{};
    const std::size_t octaves = day.factors.size() / blocks;
    const std::size_t to = std::min(livelyTo, octaves);
    if (to <= livelyFrom)
        return sum;
    for (std::size_t block = 0; block < blocks; ++block) {
        for (std::size_t octave = livelyFrom; octave < to; ++octave) {
            const KnotFactor &factor = day.factors[block * octaves + octave];
            sum[0] += std::log(least + std::abs(static_cast<double>(factor.tt)));
            sum[1] += std::log(
                least + std::hypot(static_cast<double>(factor.ht), static_cast<double>(factor.hh)));
        }
    }
    for (double &channel : sum)
        channel /= static_cast<double>(blocks * (to - livelyFrom));
    return sum;
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
    if (!m_families.empty())
        fillLiveliness();
}

/// Against the mean of the recorded events' days, so that heights stay what they are on the whole.
void FamilySchedule::fillLiveliness()
{
    const auto blocks = static_cast<std::size_t>(std::max(1, m_library.blocks));
    std::array<double, 2> mean{};
    double events = 0.0;
    for (const LibraryDay &day : m_library.days) {
        m_liveliness.push_back(activityOf(day, blocks));
        double rate = 0.0;
        for (const float one : day.rates)
            rate += static_cast<double>(one);
        events += rate;
        for (std::size_t c = 0; c < mean.size(); ++c)
            mean[c] += rate * m_liveliness.back()[c];
    }
    for (auto &day : m_liveliness) {
        for (std::size_t c = 0; c < mean.size(); ++c)
            day[c] = events > 0.0 ? livelyPower * (day[c] - mean[c] / events) : 0.0;
    }
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
    const std::size_t followed = memory.on(m_path, day, own).index;
    const std::size_t rates = m_library.days[followed].rates.size();
    for (std::size_t i = 0; i < m_families.size() && i < rates; ++i)
        addFamily(i, day, own, followed, events);
    std::ranges::stable_sort(events, {}, &Event::startMs);
    return events;
}

/// Events of one family are spread over the day by its hours, for they do not fall on each other;
/// one that would last into the next ends there.
void FamilySchedule::addFamily(std::size_t number, std::int64_t day, std::uint64_t own,
                               std::size_t followed, std::vector<Event> &events) const
{
    const Family &family = m_families[number];
    const auto rate = static_cast<double>(m_library.days[followed].rates[number]);
    const double liveliness = m_liveliness[followed][indexOf(family.family->leading)];
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
        events.push_back(
            eventAt(day * dayMs + timeAt(shares, share), *family.family, liveliness, key, stream));
    }
    for (std::size_t i = first; i + 1 < events.size(); ++i) {
        const auto most = static_cast<double>(events[i + 1].startMs - events[i].startMs);
        if (events[i].holdMs > most) {
            events[i].endMs -= static_cast<TimeMs>(events[i].holdMs - most);
            events[i].holdMs = most;
        }
    }
}

double FamilySchedule::Swing::at(double ageMs) const
{
    const double turns = ageMs / periodMs + phase;
    return 1.0 + depth * (1.0 - 4.0 * std::abs(turns - std::floor(turns) - 0.5));
}

double FamilySchedule::Swing::sum(double ageMs) const
{
    if (depth <= 0.0)
        return ageMs;
    return ageMs + depth * periodMs * (triangleSum(ageMs / periodMs + phase) - triangleSum(phase));
}

void FamilySchedule::addSwings(const EventFamily &family, std::uint64_t a, std::uint64_t b,
                               Event &event) const
{
    constexpr std::size_t row = EventFamily::RiseLeading;
    double variance = 0.0;
    for (std::size_t k = 0; k <= row; ++k)
        variance += std::pow(family.spread[row * (row + 1) / 2 + k], 2.0);
    const double part = std::min(1.0, std::sqrt(variance) / fullySwinging);
    const auto swing = [part](const Random4 &words, double deepest, double least, double shortestMs,
                              double longestMs) {
        const double depth = least + (1.0 - least) * uniform(words[0]);
        return Swing{deepest * part * depth,
                     shortestMs + (longestMs - shortestMs) * uniform(words[1]), uniform(words[2])};
    };
    constexpr std::uint64_t ofLevel = 1U << 7; // apart from the numbers of events
    const double riseMs = 1.0 / event.answers[indexOf(family.leading)].perRise;
    event.pace = swing(randomWords(m_seed, Stream::FamilyEvents, a | 3U, b), deepestPace, leastPace,
                       shortestPace * riseMs, longestPace * riseMs);
    const auto hour = static_cast<double>(hourMs);
    event.level = swing(randomWords(m_seed, Stream::FamilyEvents, a | 3U | ofLevel, b),
                        deepestLevel, leastLevel, shortestLevelH * hour, longestLevelH * hour);
}

FamilySchedule::Event FamilySchedule::eventAt(TimeMs start, const EventFamily &family,
                                              double liveliness, std::uint64_t a,
                                              std::uint64_t b) const
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
    const double largest = family.mean[EventFamily::Height] + largestHeight * family.spread[0];
    const double logHeight = std::min(mark[EventFamily::Height] + liveliness, largest);
    const double height = family.direction * plainExp(std::clamp(logHeight, -10.0, 5.0));
    const double larger = plainExp(std::clamp(logHeight - mark[EventFamily::Height], -5.0, 5.0));
    const std::size_t leading = indexOf(family.leading);
    const std::size_t other = 1 - leading;
    Event event;
    event.startMs = start;
    event.holdMs = ms(EventFamily::Shoulder, longestHoldS);
    event.answers[leading] = {height * m_gain[leading],
                              1.0 / ms(EventFamily::RiseLeading, longestS),
                              1.0 / ms(EventFamily::DecayLeading, longestS)};
    event.answers[other] = {mark[EventFamily::Answer] * larger * m_gain[other],
                            1.0 / ms(EventFamily::RiseOther, longestS),
                            1.0 / ms(EventFamily::DecayOther, longestS)};
    const double slowest = std::min(event.answers[0].perDecay, event.answers[1].perDecay);
    addSwings(family, a, b, event);
    event.endMs =
        start + static_cast<TimeMs>(event.holdMs + lives / slowest + event.pace.lagMs()) + 1;
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
        answer.height * event.level.at(event.holdMs) *
        (1.0 - plainExp(-std::min(event.pace.sum(event.holdMs) * answer.perRise, longOver)));
    const double back = reached / (1.0 - left);
    const auto indexOfTime = [&](double since) {
        const TimeMs at = event.startMs - shiftMs + static_cast<TimeMs>(std::ceil(since));
        return static_cast<std::size_t>(std::ranges::lower_bound(times, at) - times.begin());
    };
    const std::size_t begin = indexOfTime(0.0);
    const std::size_t top = indexOfTime(event.holdMs);
    const std::size_t end =
        indexOfTime(event.holdMs + lives / answer.perDecay + event.pace.lagMs());
    std::array<double, atOnce> ages;   // written before they are read
    std::array<double, atOnce> levels; // likewise
    const auto inPieces = [&](std::size_t first, std::size_t last, double since, const auto &put) {
        for (std::size_t i = first; i < last; i += atOnce) {
            const std::size_t count = std::min(atOnce, last - i);
            for (std::size_t k = 0; k < count; ++k) {
                const double age = static_cast<double>(times[i + k] + shiftMs - event.startMs);
                ages[k] = event.pace.sum(age - since);
                levels[k] = event.level.at(age);
            }
            put(ages.data(), count, to + i);
        }
    };
    inPieces(begin, top, 0.0, [&](const double *age, std::size_t count, double *out) {
        addApproach(age, levels.data(), count, answer.perRise, answer.height, out);
    });
    inPieces(top, end, event.holdMs, [&](const double *age, std::size_t count, double *out) {
        addReturn(age, count, answer.perDecay, back, left, out);
    });
}

} // namespace aneroid

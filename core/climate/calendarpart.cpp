#include "core/climate/calendarpart.h"

#include "core/base/fastmath.h"
#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/climate/diurnal.h"
#include "core/climate/plant.h"
#include "core/climate/weeklyhours.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aneroid {

namespace {

/// Entries of the table of a day, three minutes apart: straight lines between them stay within 1e-4
/// of the amplitude.
constexpr std::size_t entries = 480;
constexpr double strongestFactor = 2.5; ///< normal numbers of days are cut off here
constexpr double sharpestDay = 0.45;    ///< beyond 0.5 the course would turn back

/// A week in quarters of an hour, from Monday's midnight.
constexpr std::size_t quarters = 7 * 24 * 4;
constexpr TimeMs quarterMs = hourMs / 4;
constexpr TimeMs mondayMs = 4 * dayMs; ///< 1970-01-05

/// How much of a list of hours holds: they come and go within half an hour around the full hour.
double presenceAt(const WeeklyHours &hours, TimeMs local)
{
    return smoothWeight(hours, local - quarterMs);
}

/// presenceAt() as a room has it that follows with a time constant: a week in quarters of an hour,
/// the first one twice.
std::vector<double> followed(const WeeklyHours &hours, double lagS)
{
    constexpr double longOver = 700.0; // time constants: what plainExp() can do
    const double keeps =
        plainExp(-std::min(static_cast<double>(quarterMs) / (1000.0 * lagS), longOver));
    std::vector<double> week(quarters + 1);
    double value = 0.0;
    constexpr int weeks = 4; // until the beginning is forgotten
    for (int round = 0; round < weeks; ++round) {
        for (std::size_t i = 0; i < quarters; ++i) {
            const TimeMs local = mondayMs + static_cast<TimeMs>(i) * quarterMs;
            const double toward =
                0.5 * (presenceAt(hours, local - quarterMs) + presenceAt(hours, local));
            value = toward + (value - toward) * keeps;
            week[i] = value;
        }
    }
    week[quarters] = week[0];
    return week;
}

double followedAt(const std::vector<double> &week, TimeMs local)
{
    constexpr TimeMs weekMs = 7 * dayMs;
    const TimeMs since = local - mondayMs;
    const TimeMs into = since - floorDivide(since, weekMs) * weekMs;
    const double position = static_cast<double>(into) / static_cast<double>(quarterMs);
    const auto index = static_cast<std::size_t>(position);
    const double part = position - static_cast<double>(index);
    return week[index] + part * (week[index + 1] - week[index]);
}

} // namespace

CalendarPart::CalendarPart(const Climate &climate, const KnotMaker &knots, std::uint64_t seed,
                           int utcOffsetMinutes, bool daily,
                           const std::array<double, channelCount> &gain)
    : m_climate(climate)
    , m_knots(knots)
    , m_seed(seed)
    , m_offsetMs(static_cast<TimeMs>(utcOffsetMinutes) * 60'000)
    , m_daily(daily)
    , m_year(climate)
    , m_gain(gain)
{
    if (!daily)
        return;
    for (const Occupancy &people : climate.occupancy)
        m_followed.push_back(people.lagS > 0.0 ? followed(people.hours, people.lagS)
                                               : std::vector<double>());
    for (std::size_t i = 0; i <= entries; ++i)
        m_day.push_back(makeEntry(24.0 * static_cast<double>(i % entries) / entries));
}

CalendarPart::DayEntry CalendarPart::makeEntry(double hour) const
{
    const DailyCycle &daily = m_climate.daily;
    DayEntry entry{};
    entry[courseOf] = dailyCourse(hour, daily.coldestHour, daily.warmestHour);
    const double tide = m_climate.tideHpa.value_or(tideAmplitude(m_climate.latitudeDeg));
    entry[indexOf(Channel::Pressure)] = tide * std::cos((hour - 10.0) * std::numbers::pi / 6.0);
    for (std::size_t c = 0; c < channelCount; ++c) {
        double angle = 0.0;
        for (const Harmonic &harmonic : daily.harmonics[c]) {
            angle += hour * std::numbers::pi / 12.0;
            entry[c] += harmonic.cosine * std::cos(angle) + harmonic.sine * std::sin(angle);
        }
    }
    return entry;
}

CalendarPart::DayEntry CalendarPart::entryAt(TimeMs intoDay) const
{
    const double position =
        static_cast<double>(intoDay) * (static_cast<double>(entries) / static_cast<double>(dayMs));
    const auto index = static_cast<std::size_t>(position);
    const double part = position - static_cast<double>(index);
    const DayEntry &a = m_day[index];
    const DayEntry &b = m_day[index + 1];
    DayEntry entry;
    for (std::size_t i = 0; i < entry.size(); ++i)
        entry[i] = a[i] + part * (b[i] - a[i]);
    return entry;
}

SmoothPart::Values CalendarPart::at(TimeMs time) const
{
    Memory memory;
    Values values;
    makeValues(time, memory, values);
    return values;
}

void CalendarPart::atEach(std::span<const TimeMs> times, std::span<Values> out) const
{
    Memory memory;
    for (std::size_t i = 0; i < times.size(); ++i)
        makeValues(times[i], memory, out[i]);
}

/// Into their place at once: copies of what was just written would wait for it.
void CalendarPart::makeValues(TimeMs time, Memory &memory, Values &to) const
{
    const TimeMs local = time + m_offsetMs;
    Air3 air{};
    if (m_daily)
        addDaily(local, memory, air);
    addSeason(local, air);
    addLevels(local, memory, air);
    for (std::size_t c = 0; c < channelCount; ++c)
        to[c] = air[c] * m_gain[c];
    for (std::size_t i = 0; i < plants; ++i)
        to[channelCount + i] = i < m_climate.plants.size() ? wander(i, time, memory) : 0.0;
}

void CalendarPart::addDaily(TimeMs local, Memory &memory, Air3 &to) const
{
    const DailyCycle &daily = m_climate.daily;
    const std::int64_t day = floorDivide(local, dayMs);
    DayEntry entry = entryAt(local - day * dayMs);
    DayFactors factors = factorsAt(local, memory);
    if (daily.followsSun) {
        // The warmest hour keeps its distance to noon, the coldest that to sunrise at the equinox.
        const SunDay sun = sunOn(m_year.dayAt(local), std::abs(m_climate.latitudeDeg));
        const double hour = static_cast<double>(local - day * dayMs) / static_cast<double>(hourMs);
        const double coldest =
            std::min(sun.sunriseHour + daily.coldestHour - 6.0, daily.warmestHour - 2.0);
        entry[courseOf] = dailyCourse(hour, coldest, daily.warmestHour);
        factors.range *= sun.rangeFactor;
    }
    const double plain = entry[courseOf];
    const double scaled = plain * (1.0 + factors.sharpness * (1.0 - plain * plain)) * factors.range;
    const Air3 moved{daily.amplitudeC, daily.humidity, daily.pressureHpa};
    for (std::size_t c = 0; c < channelCount; ++c)
        to[c] += moved[c] * scaled + entry[c];
    if (!m_climate.occupancy.empty())
        addPeople(local, factors.people, to);
}

CalendarPart::DayFactors CalendarPart::factorsOf(std::int64_t day) const
{
    const Random4 words = randomWords(m_seed, Stream::CloudDays, static_cast<std::uint64_t>(day));
    const auto normal = [&](std::size_t i) {
        return std::clamp(normalTable()(words[i]), -strongestFactor, strongestFactor);
    };
    const DailyCycle &daily = m_climate.daily;
    DayFactors factors;
    factors.range = std::max(0.05, 1.0 + daily.spread * normal(0));
    factors.sharpness = std::clamp(daily.sharpnessSpread * normal(1), -sharpestDay, sharpestDay);
    factors.people = normal(2);
    return factors;
}

CalendarPart::DayFactors CalendarPart::factorsAt(TimeMs local, Memory &memory) const
{
    // Counted from two hours before the coldest hour; the next day takes over within four hours,
    // while the course is at its turning point, so that no jump shows.
    const TimeMs shifted =
        local - static_cast<TimeMs>(m_climate.daily.coldestHour * static_cast<double>(hourMs)) +
        dayMs / 12;
    const bool same = memory.day != Memory::none && shifted >= memory.day * dayMs &&
                      shifted < (memory.day + 1) * dayMs;
    const std::int64_t day = same ? memory.day : floorDivide(shifted, dayMs);
    // 0 to 1 within four hours
    const double takeover =
        static_cast<double>(shifted - day * dayMs) * (6.0 / static_cast<double>(dayMs));
    if (!same) {
        memory.before = memory.today;
        memory.dayBefore = memory.day;
        memory.today = factorsOf(day);
        memory.day = day;
    }
    const DayFactors &today = memory.today;
    if (takeover >= 1.0)
        return today;
    if (memory.dayBefore != day - 1) {
        memory.before = factorsOf(day - 1);
        memory.dayBefore = day - 1;
    }
    const double share = smoothStep(0.0, 1.0, takeover);
    const DayFactors &before = memory.before;
    const auto blend = [share](double a, double b) { return a * (1.0 - share) + b * share; };
    return {blend(before.range, today.range), blend(before.sharpness, today.sharpness),
            blend(before.people, today.people)};
}

void CalendarPart::addPeople(TimeMs local, double normal, Air3 &to) const
{
    for (std::size_t i = 0; i < m_climate.occupancy.size(); ++i) {
        const Occupancy &people = m_climate.occupancy[i];
        const double presence =
            people.lagS > 0.0 ? followedAt(m_followed[i], local) : presenceAt(people.hours, local);
        double factor = std::max(0.0, 1.0 + people.spread * normal) * presence;
        if (people.months != allYear)
            factor *= monthWeight(people.months, m_year.dayAt(local));
        for (std::size_t c = 0; c < channelCount; ++c)
            to[c] += people.magnitude[c] * factor;
    }
}

void CalendarPart::addSeason(TimeMs local, Air3 &to) const
{
    const Season &season = m_climate.season;
    if (season.amplitude == Air3{})
        return;
    const double course = seasonCourse(season, m_year.dayAt(local));
    for (std::size_t c = 0; c < channelCount; ++c)
        to[c] += season.amplitude[c] * course;
}

void CalendarPart::addLevels(TimeMs local, Memory &memory, Air3 &to) const
{
    const StateLibrary &library = m_climate.library;
    if (library.empty())
        return;
    // A day's level holds at its noon.
    const TimeMs sinceNoon = local - dayMs / 2;
    const std::int64_t day = floorDivide(sinceNoon, dayMs);
    const double next =
        smoothStep(0.0, static_cast<double>(dayMs), static_cast<double>(sinceNoon - day * dayMs));
    const auto levelOf = [&](std::int64_t of) -> const Air3 & {
        return library.days[m_knots.path().on(of, 0).index].level;
    };
    if (day != memory.levelDay) {
        memory.level = day - 1 == memory.levelDay ? memory.nextLevel : levelOf(day);
        memory.nextLevel = levelOf(day + 1);
        memory.levelDay = day;
    }
    const Air3 &a = memory.level;
    const Air3 &b = memory.nextLevel;
    for (std::size_t c = 0; c < channelCount; ++c)
        to[c] += a[c] * (1.0 - next) + b[c] * next;
}

/// Smooth noise over knots of wanderPeriods periods each, in cycles.
double CalendarPart::wander(std::size_t plant, TimeMs time, Memory &memory) const
{
    const PlantCycle &cycle = m_climate.plants[plant];
    const double position = static_cast<double>(time) / (cycle.periodS * 1000.0 * wanderPeriods);
    const double floor = std::floor(position);
    const double u = position - floor;
    const auto first = static_cast<std::int64_t>(floor) - 1;
    std::array<double, 4> &knots = memory.wanderKnots[plant];
    if (first != memory.wanderCell[plant]) {
        for (std::size_t i = 0; i < knots.size(); ++i) {
            const std::int64_t number = first + static_cast<std::int64_t>(i);
            const Random4 words =
                randomWords(m_seed, Stream::PlantPhase, static_cast<std::uint64_t>(number), plant);
            knots[i] = std::clamp(normalTable()(words[0]), -2.0, 2.0);
        }
        memory.wanderCell[plant] = first;
    }
    const double v = 1.0 - u;
    const double weighted = v * v * v * knots[0] +
                            (4.0 - 6.0 * u * u + 3.0 * u * u * u) * knots[1] +
                            (4.0 - 6.0 * v * v + 3.0 * v * v * v) * knots[2] + u * u * u * knots[3];
    return weighted / 6.0 * wanderCycles(cycle.periodSpread);
}

} // namespace aneroid

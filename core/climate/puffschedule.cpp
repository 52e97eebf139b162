#include "core/climate/puffschedule.h"

#include "core/base/fastmath.h"
#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/climate/weeklyhours.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aneroid {

namespace {

/// A puff is over after so many times its time of decay: what is left of it, 0.7 %, is spread over
/// its life so that it ends at nothing.
constexpr double lives = 5.0;
/// Rise and decay of one puff against the middling one: uniform from 1/2 to 3/2.
constexpr double longestStretch = 1.5;
constexpr double largestNormal = 2.5;
constexpr std::size_t mostPuffsOfBin = 8;

/// How many begin in a bin whose mean is one.
std::size_t puffsIn(double u)
{
    double term = 1.0 / std::numbers::e;
    double sum = term;
    std::size_t count = 0;
    while (u > sum && count + 1 < mostPuffsOfBin) {
        ++count;
        term /= static_cast<double>(count);
        sum += term;
    }
    return count;
}

} // namespace

PuffSchedule::PuffSchedule(const Climate &climate, std::uint64_t seed, int utcOffsetMinutes,
                           const std::array<double, channelCount> &gain)
    : m_seed(seed)
    , m_offsetMs(static_cast<TimeMs>(utcOffsetMinutes) * 60'000)
    , m_year(climate)
    , m_gain(gain)
{
    for (const Puffs &puffs : climate.puffs) {
        const std::uint64_t number = m_families.size();
        if (puffs.perHour <= 0.0)
            continue;
        // Spells are weights from 0 to 1 with a mean of 1 / (1 + clustering).
        const double most = puffs.perHour * (1.0 + puffs.clustering);
        Family family{&puffs, number, 1, 0};
        family.binMs = std::max<TimeMs>(1, std::llround(static_cast<double>(hourMs) / most));
        family.longestMs = static_cast<TimeMs>(
            std::ceil(1000.0 * longestStretch * (puffs.riseS + lives * puffs.decayS)));
        m_families.push_back(family);
    }
}

void PuffSchedule::add(std::span<const TimeMs> times, TimeMs delayMs, std::uint64_t own,
                       const std::array<double *, channelCount> &channels) const
{
    for (const Family &family : m_families) {
        const std::uint64_t stream = own << 4 | family.number;
        std::int64_t next = 0;
        for (std::size_t i = 0; i < times.size();) {
            // Bins that are felt at this instant and were not drawn; then the instants of the last.
            const TimeMs felt = times[i] - delayMs;
            const std::int64_t first = floorDivide(felt - family.longestMs, family.binMs);
            const std::int64_t last = floorDivide(felt, family.binMs);
            for (next = i == 0 ? first : std::max(next, first); next <= last; ++next)
                addBin(family, next, times.subspan(i), delayMs, stream, channels, i);
            const TimeMs end = (last + 1) * family.binMs + delayMs;
            while (i < times.size() && times[i] < end)
                ++i;
        }
    }
}

/// `from`: where `times` begin in the channels.
void PuffSchedule::addBin(const Family &family, std::int64_t bin, std::span<const TimeMs> times,
                          TimeMs delayMs, std::uint64_t stream,
                          const std::array<double *, channelCount> &channels,
                          std::size_t from) const
{
    const auto number = static_cast<std::uint64_t>(bin);
    const Random4 first = randomWords(m_seed, Stream::Puffs, number << 3, stream);
    const std::size_t count = puffsIn(uniform(first[0]));
    const Puffs &puffs = *family.puffs;
    for (std::size_t i = 0; i < count; ++i) {
        const Random4 words = randomWords(m_seed, Stream::Puffs, number << 3 | (i + 1), stream);
        const TimeMs start =
            bin * family.binMs +
            static_cast<TimeMs>(uniform(words[0]) * static_cast<double>(family.binMs));
        if (uniform(words[1]) >= weightAt(family, start, stream))
            continue;
        const double normal = std::clamp(normalTable()(words[2]), -largestNormal, largestNormal);
        const double stretch = 1000.0 * (longestStretch - uniform(words[3]));
        addPuff(
            family,
            {start, puffs.riseS * stretch, puffs.decayS * stretch, plainExp(puffs.spread * normal)},
            times, delayMs, channels, from);
    }
}

/// How likely one that was drawn there comes: by the hour, the month and the spell of an hour.
double PuffSchedule::weightAt(const Family &family, TimeMs start, std::uint64_t stream) const
{
    const Puffs &puffs = *family.puffs;
    const TimeMs local = start + m_offsetMs;
    const std::int64_t hour = floorDivide(local, hourMs);
    double weight = weightOfHour(puffs.hours, hour);
    if (puffs.months != allYear)
        weight *= monthWeight(puffs.months, m_year.dayAt(local));
    if (puffs.clustering > 0.0 && weight > 0.0) {
        const Random4 words =
            randomWords(m_seed, Stream::PuffSpells, static_cast<std::uint64_t>(hour), stream);
        const double spell = uniform(words[0]);
        for (int i = 0; i < puffs.clustering; ++i)
            weight *= spell;
    }
    return weight;
}

void PuffSchedule::addPuff(const Family &family, const Puff &puff, std::span<const TimeMs> times,
                           TimeMs delayMs, const std::array<double *, channelCount> &channels,
                           std::size_t from) const
{
    const TimeMs start = puff.startMs + delayMs;
    const double length = puff.riseMs + lives * puff.decayMs;
    const double left = plainExp(-lives);
    std::array<double, channelCount> full{};
    for (std::size_t c = 0; c < channelCount; ++c)
        full[c] = family.puffs->magnitude[c] * puff.size * m_gain[c];
    std::size_t i = 0;
    while (i < times.size() && times[i] <= start)
        ++i;
    for (; i < times.size(); ++i) {
        const auto age = static_cast<double>(times[i] - start);
        if (age >= length)
            break;
        const double part =
            age < puff.riseMs
                ? smoothStep(0.0, puff.riseMs, age)
                : (plainExp(-(age - puff.riseMs) / puff.decayMs) - left) / (1.0 - left);
        for (std::size_t c = 0; c < channelCount; ++c) {
            if (channels[c])
                channels[c][from + i] += full[c] * part;
        }
    }
}

} // namespace aneroid

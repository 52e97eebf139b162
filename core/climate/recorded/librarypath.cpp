#include "core/climate/recorded/librarypath.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace aneroid {

namespace {

constexpr double daysPerYear = 365.2425;
/// Long recordings begin within this many days of the calendar's, so that the season holds.
constexpr std::int64_t calendarSlack = 10;
constexpr std::int64_t seasonalDays = 60; ///< a recording this long has a season
/// A season is that of a fortnight before and after, and never fewer runs than this.
constexpr double seasonSlack = 15.0;
constexpr std::size_t fewestRuns = 6;
constexpr double longestShiftMs = 600'000.0;
/// A run comes at most so many runs late, or this share of all of them.
constexpr double fewestMoved = 2.0;
constexpr double movedShare = 0.2;

/// What the second counter of Stream::LibraryDays is used for.
enum class Draw : std::uint64_t { Start, Parity, Swap, Shift, Run, Order };

double draw(std::uint64_t seed, Draw use, std::int64_t a, std::uint64_t own)
{
    return uniform(randomWords(seed, Stream::LibraryDays, static_cast<std::uint64_t>(a),
                               own << 8 | static_cast<std::uint64_t>(use))[0]);
}

/// A day, since 1970-01-01, as a part of its year.
double inYear(double day)
{
    return day - std::floor(day / daysPerYear) * daysPerYear;
}

std::int64_t remainder(std::int64_t a, std::int64_t b)
{
    return a - floorDivide(a, b) * b;
}

} // namespace

LibraryPath::LibraryPath(const StateLibrary &library, std::uint64_t seed, TimeMs sampleMs)
    : m_library(library)
    , m_seed(seed)
    , m_sampleMs(std::max<TimeMs>(1, sampleMs))
    , m_days(static_cast<std::int64_t>(library.days.size()))
    , m_identity(std::make_shared<const int>(0))
{
    if (library.empty())
        return;
    m_span = library.days.back().day - library.days.front().day + 1;
    m_runDays = std::max<std::int64_t>(1, std::min<std::int64_t>(library.runDays, m_days / 4));
    m_runs = (m_days + m_runDays - 1) / m_runDays;
    if (!library.curve.empty())
        return;
    m_runs = std::max<std::int64_t>(1, m_days / m_runDays);
    for (std::int64_t run = 0; run < m_runs && m_span >= seasonalDays; ++run) {
        const auto first = static_cast<std::size_t>(run * m_runDays);
        m_middles.push_back(inYear(static_cast<double>(library.days[first].day) +
                                   0.5 * static_cast<double>(m_runDays)));
    }
}

LibraryPath::Step LibraryPath::on(std::int64_t day, std::uint64_t own) const
{
    if (!m_library.curve.empty())
        return alongCurve(day, own);
    const double u = draw(m_seed, Draw::Start, 0, own);
    const auto phase = static_cast<std::int64_t>(u * static_cast<double>(m_runDays));
    const std::int64_t run = floorDivide(day + phase, m_runDays);
    const std::int64_t into = day + phase - run * m_runDays;
    const double middle =
        static_cast<double>(run * m_runDays - phase) + 0.5 * static_cast<double>(m_runDays);
    const std::size_t follows =
        m_middles.empty() ? nextRun(run, own) : seasonalRun(run, inYear(middle), own);
    return {follows * static_cast<std::size_t>(m_runDays) + static_cast<std::size_t>(into),
            shiftOf(run, own), run};
}

/// One of the runs that were recorded around that day of the year. Where none were, any: measured
/// against the other half of three recordings, this gave less away than the nearest ones, or those
/// as long before the recording's end.
std::size_t LibraryPath::seasonalRun(std::int64_t run, double dayOfYear, std::uint64_t own) const
{
    const auto apart = [&](std::size_t i) {
        const double days = std::abs(m_middles[i] - dayOfYear);
        return std::min(days, daysPerYear - days);
    };
    std::vector<std::size_t> order(m_middles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, apart);
    if (apart(order.front()) > seasonSlack)
        return nextRun(run, own);
    const auto far = std::ranges::find_if(order, [&](auto i) { return apart(i) > seasonSlack; });
    const auto count =
        std::min(order.size(), std::max(fewestRuns, static_cast<std::size_t>(far - order.begin())));
    const double u = draw(m_seed, Draw::Run, run, own);
    return order[static_cast<std::size_t>(u * static_cast<double>(count))];
}

/// All of them, then all of them again: in the order of recording, on from its last day, but that
/// each comes a little earlier or later than its turn. In hashed order a half of a real recording
/// is told from the other half by up to 0.14 AUC more, for its neighbouring weeks are alike.
std::size_t LibraryPath::nextRun(std::int64_t run, std::uint64_t own) const
{
    const double widest = std::max(fewestMoved, movedShare * static_cast<double>(m_runs));
    const std::int64_t turn = run - floorDivide(m_library.days.front().day, m_runDays);
    const std::int64_t epoch = floorDivide(turn, m_runs);
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_runs); ++i) {
        const auto key = static_cast<std::int64_t>(static_cast<std::uint64_t>(epoch) << 12 | i);
        order.emplace_back(static_cast<double>(i) + widest * draw(m_seed, Draw::Order, key, own),
                           i);
    }
    const auto wanted = order.begin() + (turn - epoch * m_runs);
    std::ranges::nth_element(order, wanted);
    return wanted->second;
}

TimeMs LibraryPath::shiftOf(std::int64_t run, std::uint64_t own) const
{
    const double shift = (2.0 * draw(m_seed, Draw::Shift, run, own) - 1.0) * longestShiftMs;
    return std::llround(shift / static_cast<double>(m_sampleMs)) * m_sampleMs;
}

LibraryPath::Step LibraryPath::alongCurve(std::int64_t day, std::uint64_t own) const
{
    const bool seasonal = m_days >= seasonalDays;
    const double u = draw(m_seed, Draw::Start, 0, own);
    const std::int64_t start =
        seasonal ? static_cast<std::int64_t>(u * (2.0 * calendarSlack + 1.0)) - calendarSlack
                 : static_cast<std::int64_t>(u * static_cast<double>(m_days));
    std::int64_t x = day - m_library.days.front().day + start;
    std::int64_t lap = 0; // a new one means other swaps and shifts
    if (seasonal) {
        const double year = std::floor(static_cast<double>(x) / daysPerYear);
        const auto folded = x - static_cast<std::int64_t>(std::floor(year * daysPerYear + 0.5));
        if (folded >= 0 && folded < m_span) {
            x = folded;
            lap = static_cast<std::int64_t>(year);
        }
    }
    const std::int64_t run = floorDivide(x, m_runDays);
    const std::int64_t epoch = floorDivide(run, m_runs);
    const std::int64_t recorded = swapped(run - epoch * m_runs, epoch + (lap << 20));
    Step step;
    step.index =
        static_cast<std::size_t>((recorded * m_runDays + remainder(x, m_runDays)) % m_days);
    step.run = run + (lap << 32);
    step.shiftMs = shiftOf(step.run, own);
    return step;
}

const LibraryPath::Step &LibraryPath::Memory::on(const LibraryPath &path, std::int64_t day,
                                                 std::uint64_t own)
{
    if (m_of != path.m_identity) {
        m_entries.fill({});
        m_of = path.m_identity;
    }
    const std::uint64_t hash =
        static_cast<std::uint64_t>(day) ^ (own * 0x9e3779b97f4a7c15ULL >> 32);
    Entry &entry = m_entries[hash % m_entries.size()];
    if (!entry.known || entry.day != day || entry.own != own)
        entry = {day, own, path.on(day, own), true};
    return entry.step;
}

/// Pairs of neighbouring runs, beginning at an even or an odd one by hash, change places or not.
std::int64_t LibraryPath::swapped(std::int64_t run, std::int64_t epoch) const
{
    const std::int64_t parity = draw(m_seed, Draw::Parity, epoch, 0) < 0.5 ? 1 : 0;
    const std::int64_t pair = (run + parity) / 2;
    const std::int64_t first = 2 * pair - parity;
    if (first < 0 || first + 1 >= m_runs)
        return run;
    const bool swap = draw(m_seed, Draw::Swap, epoch * 100'003 + pair, 0) < 0.5;
    return swap ? 2 * first + 1 - run : run;
}

} // namespace aneroid

#include "core/fitting/twin/measures/eventkinds.h"

#include "core/climate/calendar.h"
#include "core/climate/statelibrary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace aneroid {

namespace {

constexpr std::size_t fewestOfKind = 8;
constexpr double longEventS = 3600.0;    ///< shoulder and return of one that is another kind
constexpr std::size_t enoughOfSize = 20; ///< to be a family of their own

using Marks = std::array<double, EventFamily::markCount>;

Marks marksOf(const FittedEvent &event)
{
    const std::size_t lead = event.leading;
    const std::size_t other = 1 - lead;
    return {std::log(std::abs(event.height[lead])),
            event.height[other],
            std::log(event.holdS),
            std::log(event.riseS[lead]),
            std::log(event.decayS[lead]),
            std::log(event.riseS[other]),
            std::log(event.decayS[other])};
}

/// Holds the marks between their 5th and 95th percentiles: a few odd ones would widen all.
void holdWithin(std::vector<Marks> &marks)
{
    constexpr double tail = 0.05;
    const auto last = static_cast<double>(marks.size() - 1);
    for (std::size_t i = 0; i < EventFamily::markCount; ++i) {
        std::vector<double> sorted;
        for (const Marks &one : marks)
            sorted.push_back(one[i]);
        std::ranges::sort(sorted);
        const double low = sorted[static_cast<std::size_t>(std::floor(tail * last))];
        const double high = sorted[static_cast<std::size_t>(std::ceil((1.0 - tail) * last))];
        for (Marks &one : marks)
            one[i] = std::clamp(one[i], low, high);
    }
}

/// Mean and Cholesky factor of the covariance, the covariances a little smaller than found, for few
/// events seem more alike than they are.
void setMarks(EventFamily &family, const std::vector<Marks> &marks)
{
    constexpr std::size_t size = EventFamily::markCount;
    const auto count = static_cast<double>(marks.size());
    std::array<std::array<double, size>, size> covariance{};
    for (std::size_t i = 0; i < size; ++i) {
        double sum = 0.0;
        for (const Marks &one : marks)
            sum += one[i];
        family.mean[i] = sum / count;
    }
    const double kept = count / (count + static_cast<double>(size));
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t k = 0; k <= i; ++k) {
            double sum = 0.0;
            for (const Marks &one : marks)
                sum += (one[i] - family.mean[i]) * (one[k] - family.mean[k]);
            covariance[i][k] = sum / (count - 1.0) * (i == k ? 1.0 : kept);
        }
        covariance[i][i] += 1e-4;
    }
    std::array<std::array<double, size>, size> factor{};
    std::size_t part = 0;
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t k = 0; k <= i; ++k) {
            double rest = covariance[i][k];
            for (std::size_t j = 0; j < k; ++j)
                rest -= factor[i][j] * factor[k][j];
            factor[i][k] = i == k ? std::sqrt(std::max(rest, 1e-8)) : rest / factor[k][k];
            family.spread[part++] = std::round(factor[i][k] * 1e4) / 1e4;
        }
        family.mean[i] = std::round(family.mean[i] * 1e4) / 1e4;
    }
}

std::array<double, 24> smoothHours(const std::array<double, 24> &counts)
{
    std::array<double, 24> smooth{};
    double largest = 0.0;
    for (std::size_t hour = 0; hour < 24; ++hour) {
        smooth[hour] =
            0.25 * counts[(hour + 23) % 24] + 0.5 * counts[hour] + 0.25 * counts[(hour + 1) % 24];
        largest = std::max(largest, smooth[hour]);
    }
    for (double &weight : smooth)
        weight = std::round(1e3 * weight / std::max(largest, 1e-9)) / 1e3;
    return smooth;
}

WeeklyHours hoursOf(std::span<const TimeMs> starts)
{
    constexpr double enough = 12.0;
    std::array<double, 24> all{};
    std::array<std::array<double, 24>, 2> counts{};
    std::array<double, 2> totals{};
    for (const TimeMs start : starts) {
        const std::int64_t day = floorDivide(start, dayMs);
        const auto hour = static_cast<std::size_t>((start - day * dayMs) / hourMs);
        const std::size_t weekend = isWeekend(day) ? 1 : 0;
        all[hour] += 1.0;
        counts[weekend][hour] += 1.0;
        totals[weekend] += 1.0;
    }
    return {smoothHours(totals[0] >= enough ? counts[0] : all),
            smoothHours(totals[1] >= enough ? counts[1] : all)};
}

std::vector<EventKind> kindsOf(const std::vector<FittedEvent> &found)
{
    std::map<std::array<bool, 3>, EventKind> kinds;
    for (const FittedEvent &event : found) {
        const std::size_t lead = event.leading;
        const bool rises = event.height[lead] > 0.0;
        EventKind &kind = kinds[{lead == indexOf(Channel::Humidity), rises,
                                 event.holdS + event.decayS[lead] > longEventS}];
        kind.leading =
            lead == indexOf(Channel::Humidity) ? Channel::Humidity : Channel::Temperature;
        kind.direction = rises ? 1.0 : -1.0;
        kind.events.push_back(&event);
    }
    std::vector<EventKind> common;
    for (auto &[marks, kind] : kinds) {
        if (kind.events.size() >= fewestOfKind)
            common.push_back(std::move(kind));
    }
    return common;
}

/// Into how many families by size each kind is cut: the most common ones first. A room that is
/// cooled and one whose door is opened for a moment are no middling thing with a wide spread.
std::vector<std::size_t> familiesOf(const std::vector<EventKind> &kinds)
{
    std::vector<std::size_t> counts(kinds.size(), 1);
    const auto eachOfMore = [&](std::size_t k) { return kinds[k].events.size() / (counts[k] + 1); };
    for (std::size_t total = kinds.size(); total > 0 && total < StateLibrary::mostFamilies;
         ++total) {
        std::size_t best = 0;
        for (std::size_t k = 1; k < kinds.size(); ++k)
            best = eachOfMore(k) > eachOfMore(best) ? k : best;
        if (eachOfMore(best) < enoughOfSize)
            break;
        ++counts[best];
    }
    return counts;
}

/// A kind cut into `count` of its kind, from the lowest to the highest, equally many in each.
std::vector<EventKind> cutBySize(EventKind kind, std::size_t count)
{
    std::ranges::stable_sort(kind.events, {}, [](const FittedEvent *event) {
        return std::abs(event->height[event->leading]);
    });
    const auto cut = [&](std::size_t part) {
        return kind.events.begin() + static_cast<std::ptrdiff_t>(part * kind.events.size() / count);
    };
    std::vector<EventKind> parts;
    for (std::size_t part = 0; part < count; ++part)
        parts.push_back({kind.leading, kind.direction,
                         std::vector<const FittedEvent *>(cut(part), cut(part + 1))});
    return parts;
}

} // namespace

std::vector<EventKind> eventKinds(const std::vector<FittedEvent> &found)
{
    const std::vector<EventKind> kinds = kindsOf(found);
    const std::vector<std::size_t> families = familiesOf(kinds);
    std::vector<EventKind> all;
    for (std::size_t k = 0; k < kinds.size(); ++k) {
        for (EventKind &part : cutBySize(kinds[k], families[k]))
            all.push_back(std::move(part));
    }
    return all;
}

EventFamily familyOf(const EventKind &kind, std::span<const TimeMs> starts)
{
    EventFamily family;
    family.leading = kind.leading;
    family.direction = kind.direction;
    std::vector<Marks> marks;
    for (const FittedEvent *event : kind.events)
        marks.push_back(marksOf(*event));
    holdWithin(marks);
    setMarks(family, marks);
    family.hours = hoursOf(starts);
    return family;
}

} // namespace aneroid

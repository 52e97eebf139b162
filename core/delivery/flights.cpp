#include "core/delivery/flights.h"

#include <algorithm>
#include <utility>

namespace aneroid {

std::size_t Flights::add(Flight flight)
{
    const auto unused = std::ranges::find_if(m_slots, [](const auto &slot) { return !slot; });
    if (unused == m_slots.end()) {
        m_slots.emplace_back(std::move(flight));
        return m_slots.size() - 1;
    }
    *unused = std::move(flight);
    return static_cast<std::size_t>(unused - m_slots.begin());
}

Flight Flights::land(std::size_t slot)
{
    return std::move(*std::exchange(m_slots.at(slot), std::nullopt));
}

void Flights::disown()
{
    for (auto &slot : m_slots) {
        if (slot)
            slot->ofThisRun = false;
    }
}

std::vector<WaitingReading> Flights::items() const
{
    std::vector<WaitingReading> all;
    for (const auto &slot : m_slots) {
        if (slot)
            all.insert(all.end(), slot->items.begin(), slot->items.end());
    }
    return all;
}

std::size_t Flights::countOwn() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_slots, [](const auto &slot) { return slot && slot->ofThisRun && slot->own; }));
}

std::size_t Flights::countOwnReadings() const
{
    std::size_t readings = 0;
    for (const auto &slot : m_slots)
        readings += slot && slot->ofThisRun && slot->own ? slot->items.size() : 0;
    return readings;
}

std::size_t Flights::countEarlier() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_slots, [](const auto &slot) { return slot && slot->ofThisRun && !slot->own; }));
}

int Flights::countOnHost(const QString &host) const
{
    return static_cast<int>(std::ranges::count_if(
        m_slots, [&host](const auto &slot) { return slot && slot->to->host == host; }));
}

bool Flights::hasProbe(const std::shared_ptr<const Destination> &to) const
{
    return std::ranges::any_of(m_slots, [&to](const auto &slot) {
        return slot && slot->ofThisRun && slot->role == CircuitBreaker::Role::Probe &&
               slot->to == to;
    });
}

bool Flights::hasRetry() const
{
    return std::ranges::any_of(m_slots, [](const auto &slot) {
        return slot && slot->ofThisRun &&
               std::ranges::any_of(slot->items, [](const auto &item) { return item.attempts > 0; });
    });
}

} // namespace aneroid

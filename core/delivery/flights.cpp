#include "core/delivery/flights.h"

#include <algorithm>
#include <utility>

namespace aneroid {

std::size_t Flights::add(Flight flight)
{
    count(flight, Change::Departs);
    if (m_unused.empty()) {
        m_slots.emplace_back(std::move(flight));
        return m_slots.size() - 1;
    }
    const std::size_t slot = m_unused.back();
    m_unused.pop_back();
    m_slots[slot] = std::move(flight);
    return slot;
}

Flight Flights::land(std::size_t slot)
{
    Flight flight = std::move(*std::exchange(m_slots.at(slot), std::nullopt));
    m_unused.push_back(slot);
    count(flight, Change::Lands);
    return flight;
}

void Flights::disown()
{
    for (auto &slot : m_slots) {
        if (!slot)
            continue;
        count(*slot, Change::Lands);
        slot->ofThisRun = false;
        count(*slot, Change::Departs);
    }
}

void Flights::count(const Flight &flight, Change change)
{
    const auto add = [change](auto &to, auto number) {
        to = change == Change::Departs ? to + number : to - number;
    };
    int &onHost = m_onHost[flight.to->host];
    add(onHost, 1);
    if (onHost == 0)
        m_onHost.remove(flight.to->host);
    if (!flight.ofThisRun)
        return;
    constexpr std::size_t one = 1;
    add(flight.own ? m_own : m_earlier, one);
    if (flight.own)
        add(m_ownReadings, flight.items.size());
    if (flight.role == CircuitBreaker::Role::Probe)
        add(m_probes, one);
    if (std::ranges::any_of(flight.items, [](const auto &item) { return item.attempts > 0; }))
        add(m_retries, one);
}

std::vector<WaitingReading> Flights::items() const
{
    std::vector<WaitingReading> all;
    for (const auto &slot : m_slots) {
        if (slot && !slot->echo)
            all.insert(all.end(), slot->items.begin(), slot->items.end());
    }
    return all;
}

bool Flights::hasProbe(const std::shared_ptr<const Destination> &to) const
{
    return m_probes > 0 && std::ranges::any_of(m_slots, [&to](const auto &slot) {
               return slot && slot->ofThisRun && slot->role == CircuitBreaker::Role::Probe &&
                      slot->to == to;
           });
}

} // namespace aneroid

#include "core/delivery/waitingqueue.h"

#include <algorithm>
#include <iterator>

namespace aneroid {

// Where ordered, only the oldest reading of a device is offered, that is, stands in m_ready or
// m_delayed, and one by one only where the device has none on its way; else every reading is.

void WaitingQueue::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_ready.clear();
    m_delayed.clear();
    m_lanes.clear();
    for (const auto &[serial, item] : m_items) {
        if (ordered())
            m_lanes[item.reading.device].insert(serial);
        else
            offer(item);
    }
    for (const auto &[device, lane] : m_lanes)
        offerHead(device);
}

void WaitingQueue::add(const Reading &reading, const RunPointer &run, const OutboxPlace &place,
                       std::uint32_t generation, const Mishap &mishap)
{
    insert({.reading = reading,
            .serial = m_nextSerial++,
            .run = run,
            .place = place,
            .generation = generation,
            .mishap = mishap});
}

std::optional<WaitingReading> WaitingQueue::take(Clock::time_point now,
                                                 std::optional<std::uint64_t> passOver)
{
    promoteDue(now);
    if (m_ready.empty())
        return std::nullopt;
    auto oldest = m_ready.begin();
    if (passOver && *oldest == *passOver && m_ready.size() > 1)
        ++oldest;
    const WaitingReading item = m_items.at(*oldest);
    ++m_taken[item.reading.device];
    erase(item.serial);
    return item;
}

void WaitingQueue::finish(const WaitingReading &taken)
{
    if (!taken.aside)
        release(taken.reading.device);
}

void WaitingQueue::setAside(WaitingReading &taken)
{
    finish(taken);
    taken.aside = true;
}

void WaitingQueue::putBack(const WaitingReading &taken)
{
    WaitingReading item = taken;
    item.aside = false;
    insert(item);
    finish(taken);
}

std::optional<WaitingReading> WaitingQueue::dropOldest()
{
    if (m_items.empty())
        return std::nullopt;
    const WaitingReading oldest = m_items.begin()->second;
    erase(oldest.serial);
    return oldest;
}

std::vector<WaitingReading> WaitingQueue::takeChunk(qint64 chunk)
{
    std::vector<WaitingReading> found;
    for (const auto &[serial, item] : m_items) {
        if (item.place.chunk == chunk)
            found.push_back(item);
    }
    for (const WaitingReading &item : found)
        erase(item.serial);
    return found;
}

std::vector<WaitingReading> WaitingQueue::takeAll()
{
    std::vector<WaitingReading> all;
    all.reserve(m_items.size());
    std::ranges::transform(m_items, std::back_inserter(all),
                           [](const auto &entry) { return entry.second; });
    m_items.clear();
    m_ready.clear();
    m_delayed.clear();
    m_lanes.clear();
    return all;
}

void WaitingQueue::reset()
{
    const Order order = m_order;
    *this = WaitingQueue(m_nextSerial);
    m_order = order;
}

void WaitingQueue::releaseDelayed()
{
    for (auto &[serial, item] : m_items)
        item.notBefore = {};
    for (const auto &[due, serial] : m_delayed)
        m_ready.insert(serial);
    m_delayed.clear();
}

bool WaitingQueue::hasDelayed(Clock::time_point now) const
{
    return !m_delayed.empty() && m_delayed.rbegin()->first > now;
}

std::optional<WaitingQueue::Clock::time_point> WaitingQueue::nextDue(Clock::time_point now) const
{
    if (!m_ready.empty())
        return now;
    if (m_delayed.empty())
        return std::nullopt;
    return std::max(now, m_delayed.begin()->first);
}

void WaitingQueue::insert(const WaitingReading &item)
{
    m_items.emplace(item.serial, item);
    if (!ordered()) {
        offer(item);
        return;
    }
    auto &lane = m_lanes[item.reading.device];
    const auto place = lane.insert(item.serial).first;
    if (place != lane.begin())
        return; // behind one that is offered, or will be
    if (const auto next = std::next(place); next != lane.end())
        withdraw(*next);
    offerHead(item.reading.device);
}

void WaitingQueue::erase(std::uint64_t serial)
{
    const auto found = m_items.find(serial);
    const Device device = found->second.reading.device;
    m_ready.erase(serial);
    m_delayed.erase({found->second.notBefore, serial});
    m_items.erase(found);
    if (!ordered())
        return;
    const auto lane = m_lanes.find(device);
    lane->second.erase(serial);
    if (lane->second.empty())
        m_lanes.erase(lane);
    else
        offerHead(device);
}

void WaitingQueue::offer(const WaitingReading &item)
{
    if (item.notBefore == Clock::time_point{})
        m_ready.insert(item.serial);
    else
        m_delayed.emplace(item.notBefore, item.serial);
}

void WaitingQueue::withdraw(std::uint64_t serial)
{
    m_ready.erase(serial);
    m_delayed.erase({m_items.at(serial).notBefore, serial});
}

void WaitingQueue::offerHead(Device device)
{
    const auto lane = m_lanes.find(device);
    const bool free = m_order == Order::InTurn || !m_taken.contains(device);
    if (lane != m_lanes.end() && free)
        offer(m_items.at(*lane->second.begin()));
}

void WaitingQueue::release(Device device)
{
    const auto taken = m_taken.find(device);
    if (taken != m_taken.end() && --taken->second <= 0)
        m_taken.erase(taken);
    if (m_order == Order::OneByOne)
        offerHead(device);
}

void WaitingQueue::promoteDue(Clock::time_point now)
{
    while (!m_delayed.empty() && m_delayed.begin()->first <= now) {
        const std::uint64_t serial = m_delayed.begin()->second;
        m_delayed.erase(m_delayed.begin());
        m_items.at(serial).notBefore = {};
        m_ready.insert(serial);
    }
}

} // namespace aneroid

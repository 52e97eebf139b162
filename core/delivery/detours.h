#pragma once

#include "core/instrument/mishap.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace aneroid {

/// Readings that are held back on their way, as injected faults of delay and reordering have it:
/// until their time has come, or until the group of their device is complete, which then leaves
/// backwards. `T` has `reading` and `mishap`. Time is simulated and handed in; what was delayed and
/// is of a group is delayed first.
template <typename T>
class Detours
{
public:
    /// Whether the reading must come here, or leave from here so that it does not overtake.
    [[nodiscard]] bool wants(const T &item) const
    {
        const std::uint32_t device = item.reading.device;
        return item.mishap.isHeldBack() || m_groups.contains(device) || m_onWay.contains(device) ||
               std::ranges::any_of(
                   m_ready, [device](const T &other) { return other.reading.device == device; });
    }

    void add(T item)
    {
        ++m_size;
        if (item.mishap.delayMs > 0)
            m_delayed.emplace(item.reading.timestampMs + TimeMs{item.mishap.delayMs},
                              std::move(item));
        else
            line(std::move(item));
    }

    /// The next that may leave. Of a device one leaves when the one before it is done with:
    /// done().
    [[nodiscard]] std::optional<T> take(TimeMs now)
    {
        while (!m_delayed.empty() && m_delayed.begin()->first <= now)
            line(std::move(m_delayed.extract(m_delayed.begin()).mapped()));
        const auto next = std::ranges::find_if(
            m_ready, [this](const T &item) { return !m_onWay.contains(item.reading.device); });
        if (next == m_ready.end())
            return std::nullopt;
        T item = std::move(*next);
        m_ready.erase(next);
        --m_size;
        m_onWay.insert(item.reading.device);
        return item;
    }

    void done(const T &item) { m_onWay.erase(item.reading.device); }

    /// When something will leave by itself; groups are completed by readings.
    [[nodiscard]] std::optional<TimeMs> nextDue() const
    {
        return m_delayed.empty() ? std::nullopt : std::optional(m_delayed.begin()->first);
    }

    /// No more readings come: nothing is held back any more.
    void release()
    {
        for (auto &[due, item] : std::exchange(m_delayed, {}))
            line(std::move(item));
        for (const std::uint32_t device : devices())
            close(device);
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

    /// All that are held back, which are forgotten.
    [[nodiscard]] std::vector<T> takeAll()
    {
        release();
        std::vector<T> all(std::make_move_iterator(m_ready.begin()),
                           std::make_move_iterator(m_ready.end()));
        *this = Detours();
        return all;
    }

    /// Calls `look` for each that is held back.
    template <typename Look>
    void each(Look look) const
    {
        std::ranges::for_each(m_delayed, [&](const auto &entry) { look(entry.second); });
        for (const auto &[device, group] : m_groups)
            std::ranges::for_each(group, look);
        std::ranges::for_each(m_ready, look);
    }

private:
    /// Into its group, or to those that leave.
    void line(T item)
    {
        const std::uint32_t device = item.reading.device;
        const std::uint16_t size = item.mishap.group;
        const auto group = m_groups.find(device);
        if (group != m_groups.end() && numberOf(group->second.front()) != numberOf(item))
            close(device);
        if (size == 0) {
            m_ready.push_back(std::move(item));
            return;
        }
        const bool last = placeInGroup(item.reading.sequence, size) + 1U == size;
        m_groups[device].push_back(std::move(item));
        if (last)
            close(device);
    }

    void close(std::uint32_t device)
    {
        auto node = m_groups.extract(device);
        if (node.empty())
            return;
        std::ranges::sort(node.mapped(), std::ranges::greater{},
                          [](const T &item) { return item.reading.sequence; });
        std::ranges::move(node.mapped(), std::back_inserter(m_ready));
    }

    [[nodiscard]] std::vector<std::uint32_t> devices() const
    {
        std::vector<std::uint32_t> all;
        for (const auto &[device, group] : m_groups)
            all.push_back(device);
        return all;
    }

    /// Which group of which length it is of.
    static std::pair<std::uint32_t, std::uint16_t> numberOf(const T &item)
    {
        const std::uint16_t size = item.mishap.group;
        return {size == 0 ? 0 : (item.reading.sequence - 1) / size, size};
    }

    std::multimap<TimeMs, T> m_delayed;               ///< by when they may leave
    std::map<std::uint32_t, std::vector<T>> m_groups; ///< by device, incomplete
    std::deque<T> m_ready;
    std::set<std::uint32_t> m_onWay; ///< devices with one on its way
    std::size_t m_size = 0;
};

} // namespace aneroid

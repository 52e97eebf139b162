#pragma once

#include "core/recording/chunkedqueue.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace aneroid {

/// Threads each device's readings through the ring that all devices share: for every reading the
/// distance back to the same device's reading before it (4 B), and the newest one of each device
/// (8 B). Nothing is kept while only device 0 reports: its reading before is the one before.
/// Readings are counted from the last clear().
class DeviceLinks
{
public:
    /// The next reading is of this device.
    void push(std::uint32_t device);
    /// Readings before `number` are no longer asked for.
    void dropBefore(std::uint64_t number);
    void clear();

    /// None where the device has not reported.
    [[nodiscard]] std::optional<std::uint64_t> newestOf(std::uint32_t device) const;
    /// The same device's reading before this one, dropped ones included; none for its first one.
    [[nodiscard]] std::optional<std::uint64_t> previousOf(std::uint64_t number) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    void beginFleet();

    std::uint64_t m_count = 0;
    std::uint64_t m_first = 0; ///< the first linked one; those before are all of device 0
    bool m_fleet = false;
    ChunkedQueue<std::uint32_t, 14> m_back; ///< 0: the device's first, or beyond 2^32 readings
    std::vector<std::uint64_t> m_next;      ///< by device: one past its newest reading; 0: none
};

} // namespace aneroid

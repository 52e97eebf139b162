#include "core/recording/devicelinks.h"

#include <limits>

namespace aneroid {

void DeviceLinks::beginFleet()
{
    m_fleet = true;
    m_first = m_count;
    m_next.assign(1, m_count);
}

void DeviceLinks::push(std::uint32_t device)
{
    if (!m_fleet) {
        if (device == 0) {
            ++m_count;
            return;
        }
        beginFleet();
    }
    if (device >= m_next.size())
        m_next.resize(std::size_t{device} + 1, 0);
    std::uint64_t &next = m_next[device];
    const std::uint64_t distance = next == 0 ? 0 : m_count - (next - 1);
    const bool fits = distance <= std::numeric_limits<std::uint32_t>::max();
    m_back.push(fits ? static_cast<std::uint32_t>(distance) : 0);
    next = ++m_count;
}

void DeviceLinks::dropBefore(std::uint64_t number)
{
    if (m_fleet && number > m_first)
        m_back.dropBefore(number - m_first);
}

void DeviceLinks::clear()
{
    m_back.clear();
    m_next.clear();
    m_next.shrink_to_fit();
    m_fleet = false;
    m_first = 0;
    m_count = 0;
}

std::optional<std::uint64_t> DeviceLinks::newestOf(std::uint32_t device) const
{
    const std::uint64_t next =
        m_fleet ? (device < m_next.size() ? m_next[device] : 0) : (device == 0 ? m_count : 0);
    return next == 0 ? std::nullopt : std::optional(next - 1);
}

std::optional<std::uint64_t> DeviceLinks::previousOf(std::uint64_t number) const
{
    const std::uint64_t back =
        m_fleet && number >= m_first ? m_back[number - m_first] : (number > 0 ? 1 : 0);
    return back == 0 ? std::nullopt : std::optional(number - back);
}

std::size_t DeviceLinks::bytes() const
{
    return m_back.bytes() + m_next.capacity() * sizeof(std::uint64_t);
}

} // namespace aneroid

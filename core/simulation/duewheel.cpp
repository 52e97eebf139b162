#include "core/simulation/duewheel.h"

#include <algorithm>
#include <bit>

namespace aneroid {

namespace {

constexpr std::uint32_t fewestBuckets = 16;
constexpr std::uint32_t mostBuckets = 1U << 14;

} // namespace

DueWheel::DueWheel(std::uint32_t devices, TimeMs from, TimeMs horizonMs)
    : m_heads(std::bit_ceil(std::clamp(devices, fewestBuckets, mostBuckets)), none)
    , m_following(devices, none)
    , m_start(from)
    , m_widthMs(horizonMs / static_cast<TimeMs>(m_heads.size() - 1) + 1)
{
}

void DueWheel::insert(std::uint32_t device, TimeMs due)
{
    const auto last = static_cast<TimeMs>(m_heads.size()) - 1;
    const TimeMs ahead = std::clamp<TimeMs>(floorDivide(due - m_start, m_widthMs), 0, last);
    const std::size_t bucket = (m_bucket + static_cast<std::size_t>(ahead)) % m_heads.size();
    m_following[device] = m_heads[bucket];
    m_heads[bucket] = device;
    ++m_count;
}

void DueWheel::takeBucket(std::vector<std::uint32_t> &out)
{
    out.clear();
    for (std::uint32_t device = m_heads[m_bucket]; device != none; device = m_following[device])
        out.push_back(device);
    m_heads[m_bucket] = none;
    m_count -= static_cast<std::uint32_t>(out.size());
}

void DueWheel::turn()
{
    m_bucket = (m_bucket + 1) % m_heads.size();
    m_start += m_widthMs;
}

void DueWheel::turnToWork(TimeMs until)
{
    while (m_heads[m_bucket] == none && bucketEnd() <= until)
        turn();
}

} // namespace aneroid

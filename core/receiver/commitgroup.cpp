#include "core/receiver/commitgroup.h"

namespace aneroid {
namespace {

constexpr std::size_t mostMissed = 2; // groups, before a client is expected no more

} // namespace

void CommitGroup::add(const void *client)
{
    const auto [seen, isNew] = m_lastSeen.try_emplace(client, m_number);
    if (isNew || seen->second != m_number)
        ++m_here;
    seen->second = m_number;
}

void CommitGroup::end()
{
    if (m_here < m_lastSeen.size())
        std::erase_if(m_lastSeen,
                      [this](const auto &entry) { return entry.second + mostMissed <= m_number; });
    ++m_number;
    m_here = 0;
}

} // namespace aneroid

#include "core/backfill/uploadfeed.h"

#include <utility>

namespace aneroid {

bool UploadFeed::push(const BackfillPart &part)
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_closed || m_parts.size() < mostParts; });
    if (m_closed)
        return false;
    m_parts.push_back({part.readings, part.mishaps, part.ticks - part.readings.size()});
    return true;
}

void UploadFeed::finish()
{
    const std::scoped_lock lock(m_mutex);
    m_finished = true;
}

void UploadFeed::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_room.notify_all();
}

std::optional<UploadFeed::Made> UploadFeed::take()
{
    while (m_next == m_current.size()) {
        const std::scoped_lock lock(m_mutex);
        if (m_parts.empty())
            return std::nullopt;
        m_current = std::move(m_parts.front().readings);
        m_mishaps = std::move(m_parts.front().mishaps);
        m_missed += m_parts.front().missed;
        m_next = 0;
        m_parts.pop_front();
        m_room.notify_one();
    }
    const std::size_t next = m_next++;
    return Made{m_current[next], next < m_mishaps.size() ? m_mishaps[next] : Mishap{}};
}

bool UploadFeed::isExhausted()
{
    const std::scoped_lock lock(m_mutex);
    return m_finished && m_parts.empty() && m_next == m_current.size();
}

} // namespace aneroid

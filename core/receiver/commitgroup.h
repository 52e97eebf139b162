#pragma once

#include <cstddef>
#include <unordered_map>

namespace aneroid {

/// Whose readings wait for one commit, and who will come soon: clients that post one reading after
/// the other are back as soon as they are answered, and a commit costs many times what a reading
/// does. A client is expected while it was in one of the last two groups.
class CommitGroup
{
public:
    /// A reading of that client waits.
    void add(const void *client);

    /// Clients are expected that have not come yet.
    [[nodiscard]] bool expectsMore() const { return m_here > 0 && m_here < m_lastSeen.size(); }

    /// The commit was made; the next group begins.
    void end();

private:
    std::unordered_map<const void *, std::size_t> m_lastSeen; ///< client: number of its group
    std::size_t m_number = 0;
    std::size_t m_here = 0; ///< clients of this group
};

} // namespace aneroid

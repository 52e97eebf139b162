#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace aneroid {

/// A few threads that wait for work worth sharing.
class Crew
{
public:
    /// `size` in all, the caller's thread among them; at least 1.
    explicit Crew(unsigned size);
    ~Crew();
    Crew(const Crew &) = delete;
    Crew &operator=(const Crew &) = delete;

    [[nodiscard]] unsigned size() const { return static_cast<unsigned>(m_helpers.size()) + 1; }

    /// Calls `work(member)` once for each member, in its own thread, and returns when all are done.
    void run(const std::function<void(unsigned member)> &work);

private:
    void help(unsigned member);

    std::mutex m_mutex;
    std::condition_variable m_begun;
    std::condition_variable m_done;
    const std::function<void(unsigned)> *m_work = nullptr;
    std::uint64_t m_round = 0;
    unsigned m_busy = 0;
    bool m_closed = false;
    std::vector<std::thread> m_helpers;
};

} // namespace aneroid

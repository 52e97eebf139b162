#include "core/simulation/crew.h"

namespace aneroid {

Crew::Crew(unsigned size)
{
    for (unsigned member = 1; member < size; ++member)
        m_helpers.emplace_back([this, member] { help(member); });
}

Crew::~Crew()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
    }
    m_begun.notify_all();
    for (std::thread &helper : m_helpers)
        helper.join();
}

void Crew::run(const std::function<void(unsigned)> &work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_work = &work;
        m_busy = static_cast<unsigned>(m_helpers.size());
        ++m_round;
    }
    m_begun.notify_all();
    work(0);
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this] { return m_busy == 0; });
}

void Crew::help(unsigned member)
{
    std::uint64_t round = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_begun.wait(lock, [&] { return m_closed || m_round != round; });
        if (m_closed)
            return;
        round = m_round;
        const std::function<void(unsigned)> &work = *m_work;
        lock.unlock();
        work(member);
        lock.lock();
        if (--m_busy == 0)
            m_done.notify_one();
    }
}

} // namespace aneroid

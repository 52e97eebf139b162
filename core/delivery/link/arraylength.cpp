#include "core/delivery/link/arraylength.h"

#include <algorithm>
#include <utility>

namespace aneroid {

namespace {

constexpr int failuresToDoubt = 3;
/// Full arrays in a row before twice the length is tried again. Each time that this fails it takes
/// twice as many, for a length that ends without an answer costs seconds.
constexpr int leastToGrow = 16;
constexpr int mostToGrow = 1024;

} // namespace

ArrayLength::ArrayLength(std::size_t most)
    : m_most(std::max<std::size_t>(1, most))
    , m_length(m_most)
    , m_acceptedToGrow(leastToGrow)
{
}

void ArrayLength::start(std::size_t most)
{
    *this = ArrayLength(most);
}

void ArrayLength::accepted(std::size_t size)
{
    if (size >= m_failedSize)
        m_failures = 0;
    if (size > 1 && size >= m_doubted)
        m_doubted = 0;
    if (size < m_length)
        return;
    m_untried = false;
    if (m_length >= m_most || ++m_acceptedInARow < m_acceptedToGrow)
        return;
    m_length = std::min(2 * m_length, m_most);
    m_acceptedInARow = 0;
    m_untried = true;
}

void ArrayLength::tooLong(std::size_t size)
{
    m_doubted = 0;
    halve(size);
}

void ArrayLength::failed(std::size_t size)
{
    m_acceptedInARow = 0;
    m_failedSize = size;
    if (++m_failures < failuresToDoubt || m_doubted > 0)
        return;
    m_doubted = size;
    m_probeFailed = false;
}

std::size_t ArrayLength::singleAccepted()
{
    const std::size_t doubted = std::exchange(m_doubted, 0);
    m_failures = doubted > 0 ? 0 : m_failures;
    if (doubted == 0 || m_probeFailed) // an outage, which is over
        return 0;
    halve(doubted);
    return doubted;
}

void ArrayLength::singleFailed()
{
    m_probeFailed = true;
}

void ArrayLength::halve(std::size_t size)
{
    if (std::exchange(m_untried, false))
        m_acceptedToGrow = std::min(2 * m_acceptedToGrow, mostToGrow);
    m_length = std::min(m_length, std::max<std::size_t>(1, size / 2));
    m_acceptedInARow = 0;
    m_failures = 0;
}

} // namespace aneroid

#include "core/delivery/link/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

std::uint32_t seedOf(const RetryPolicy &policy)
{
    return policy.jitterSeed != 0 ? policy.jitterSeed : QRandomGenerator::global()->generate();
}

} // namespace

Backoff::Backoff(const RetryPolicy &policy)
    : m_policy(policy)
    , m_random(seedOf(policy))
{
}

std::chrono::milliseconds Backoff::delay(int failures)
{
    const auto first = static_cast<double>(m_policy.firstDelay.count());
    const auto longest = static_cast<double>(m_policy.longestDelay.count());
    const double grown =
        first * std::pow(std::max(1.0, m_policy.factor), std::max(0, failures - 1));
    const double nominal = std::min(grown, longest);
    const double jitter = std::clamp(m_policy.jitter, 0.0, 1.0);
    const double drawn =
        jitter > 0.0 ? std::uniform_real_distribution(1.0 - jitter, 1.0 + jitter)(m_random) : 1.0;
    return std::chrono::milliseconds(std::llround(nominal * drawn));
}

} // namespace aneroid

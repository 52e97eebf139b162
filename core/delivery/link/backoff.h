#pragma once

#include "core/delivery/retrypolicy.h"

#include <chrono>
#include <random>

namespace aneroid {

/// Exponential delays with jitter, from a generator of its own.
class Backoff
{
public:
    explicit Backoff(const RetryPolicy &policy);

    /// Before attempt number `failures` + 1: firstDelay · factor^(failures − 1), at most
    /// longestDelay, times a draw from [1−jitter, 1+jitter]. `failures` counts from 1.
    [[nodiscard]] std::chrono::milliseconds delay(int failures);

private:
    RetryPolicy m_policy;
    std::mt19937 m_random;
};

} // namespace aneroid

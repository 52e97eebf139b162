#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace aneroid {

/// How patient the sender is.
struct RetryPolicy
{
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds longestDelay{30'000};
    double factor = 2.0;
    double jitter = 0.2; ///< delays are drawn from [1−jitter, 1+jitter] times the nominal one
    std::size_t queueLimit = 100'000; ///< readings waiting; beyond it the oldest waiting is dropped
    int inFlightLimit = 6;
    std::chrono::milliseconds requestTimeout{10'000};     ///< from the moment a request leaves
    std::chrono::milliseconds longestRetryAfter{600'000}; ///< a longer Retry-After is cut to this
    std::uint32_t jitterSeed = 0;                         ///< 0: a random one
};

} // namespace aneroid

#include "core/recording/stretch.h"

#include <algorithm>

namespace aneroid {

std::uint64_t Stretch::lowerBound(TimeMs time, std::uint64_t from, std::uint64_t guess) const
{
    const auto isBefore = [&](std::uint64_t number) { return readings[number].timestampMs < time; };
    std::uint64_t low = from;  // what is below it is before `time`
    std::uint64_t high = last; // what is not below it is not
    guess = std::clamp(guess, from, last);
    if (guess < last && isBefore(guess)) {
        low = guess + 1;
        for (std::uint64_t step = 1; low + step <= last; step *= 2) {
            const std::uint64_t probe = low + step - 1;
            if (!isBefore(probe)) {
                high = probe;
                break;
            }
            low = probe + 1;
        }
    } else {
        high = guess;
        for (std::uint64_t step = 1; high - low > step; step *= 2) {
            const std::uint64_t probe = high - step;
            if (isBefore(probe)) {
                low = probe + 1;
                break;
            }
            high = probe;
        }
    }
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (isBefore(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool Stretch::hasGap(std::uint64_t earlier, std::uint64_t later) const
{
    if (gaps.empty() || gaps.back() <= earlier)
        return false;
    const auto gap = std::upper_bound(gaps.begin(), gaps.end(), earlier);
    return gap != gaps.end() && *gap <= later;
}

} // namespace aneroid

#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace aneroid {

/// Sums of values some of which may be missing (NaN), so that the mean over any window costs the
/// same.
class RunningSums
{
public:
    RunningSums() = default;

    /// `valueAt(i)` for i from 0 to `size` − 1.
    template <typename ValueAt>
    RunningSums(std::size_t size, ValueAt valueAt)
    {
        assign(size, valueAt);
    }

    template <typename ValueAt>
    void assign(std::size_t size, ValueAt valueAt)
    {
        m_sums.resize(size + 1);
        m_counts.resize(size + 1);
        double sum = 0.0;
        std::uint32_t count = 0;
        m_sums[0] = 0.0;
        m_counts[0] = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const double value = valueAt(i);
            if (std::isfinite(value)) {
                sum += value;
                ++count;
            }
            m_sums[i + 1] = sum;
            m_counts[i + 1] = count;
        }
    }

    /// Of the window from `begin` to before `end`, which may reach over either edge; NaN where no
    /// more than `least` values are in it.
    [[nodiscard]] double mean(std::int64_t begin, std::int64_t end, double least = 0.0) const
    {
        const auto last = static_cast<std::int64_t>(m_sums.size()) - 1;
        const auto a = static_cast<std::size_t>(std::clamp<std::int64_t>(begin, 0, last));
        const auto b = static_cast<std::size_t>(std::clamp<std::int64_t>(end, 0, last));
        const double count = b > a ? static_cast<double>(m_counts[b] - m_counts[a]) : 0.0;
        return count > least ? (m_sums[b] - m_sums[a]) / count
                             : std::numeric_limits<double>::quiet_NaN();
    }

    [[nodiscard]] double mean() const
    {
        return mean(0, static_cast<std::int64_t>(m_sums.size()) - 1);
    }
    /// How many are not missing.
    [[nodiscard]] std::size_t count() const { return m_counts.empty() ? 0 : m_counts.back(); }

private:
    std::vector<double> m_sums;
    std::vector<std::uint32_t> m_counts;
};

} // namespace aneroid

#pragma once

#include <vector>

namespace aneroid {

/// The value axis of one chart: a range with a margin that stays where it is until the data leave
/// it or use little of it, so that the chart does not twitch; and round ticks.
class ValueAxis
{
public:
    struct Limits
    {
        double minimumSpan = 1.0; ///< a flat line is not zoomed into its noise
        double lowest = -1e9;     ///< not shown beyond unless data are there
        double highest = 1e9;
    };

    explicit ValueAxis(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// Shows [low, high] with at most `mostTicks` ticks; true where the range or the ticks changed.
    bool fit(double low, double high, int mostTicks);
    /// Shows [low, high] as it is, whatever the data: of a person's choice. True where it changed.
    bool fix(double low, double high, int mostTicks);
    /// The next fit() starts afresh.
    void reset() { m_valid = false; }

    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] int decimals() const { return m_decimals; }
    [[nodiscard]] std::vector<double> ticks() const;

private:
    [[nodiscard]] bool stillFits(double low, double high) const;

    Limits m_limits;
    bool m_valid = false;
    int m_mostTicks = 0;
    double m_low = 0.0;
    double m_high = 1.0;
    double m_step = 1.0;
    int m_decimals = 0;
};

} // namespace aneroid

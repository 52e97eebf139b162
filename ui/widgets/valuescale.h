#pragma once

namespace aneroid {

/// How a slider's length stands for numbers in a setting's unit. Positions run from 0 (minimum) to
/// 1 (maximum). Values that come from a position or a step are round ones; any other value within
/// the bounds may still be shown.
class ValueScale
{
public:
    /// Evenly spaced, values are multiples of `step`.
    [[nodiscard]] static ValueScale linear(double minimum, double maximum, double step);
    /// Evenly spaced in three stretches: [low, high], where people work, takes most of the length.
    [[nodiscard]] static ValueScale focused(double minimum, double maximum, double low, double high,
                                            double step);
    /// Logarithmic between two bounds above 0; values have two significant digits and are multiples
    /// of `step`.
    [[nodiscard]] static ValueScale logarithmic(double minimum, double maximum, double step);
    /// From 0 on, and nearly logarithmic above a two hundredth of the maximum.
    [[nodiscard]] static ValueScale fromZero(double maximum, double step);

    [[nodiscard]] double minimum() const { return m_minimum; }
    [[nodiscard]] double maximum() const { return m_maximum; }
    /// The smallest difference of two round values.
    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] double bounded(double value) const;

    [[nodiscard]] double positionOf(double value) const;
    /// The round value nearest to a position.
    [[nodiscard]] double valueAt(double position) const;
    /// The value exactly at a position.
    [[nodiscard]] double exactValueAt(double position) const;
    /// The round value nearest to a value.
    [[nodiscard]] double rounded(double value) const;

    /// One press of an arrow key: one step; on the logarithmic scales the next number with one
    /// significant digit.
    [[nodiscard]] double stepped(double value, int steps) const;
    /// One press of Page Up or Page Down: ten steps; on the logarithmic scales the next power of
    /// ten.
    [[nodiscard]] double paged(double value, int pages) const;

private:
    enum class Kind { Linear, Logarithmic, FromZero };

    ValueScale(Kind kind, double minimum, double maximum, double step);
    [[nodiscard]] double stretchPosition(double value) const;
    [[nodiscard]] double stretchValue(double position) const;
    [[nodiscard]] double nextUp(double value, double base) const;
    [[nodiscard]] double nextDown(double value, double base) const;

    Kind m_kind;
    double m_minimum;
    double m_maximum;
    double m_step;
    double m_low; ///< linear scales: the stretch that takes most of the length
    double m_high;
};

} // namespace aneroid

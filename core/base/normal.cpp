#include "core/base/normal.h"

#include "core/base/random.h"

#include <cmath>

namespace aneroid {

namespace {

constexpr std::array a{-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                       1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
constexpr std::array b{-5.447609879822406e+01, 1.615858368580409e+02,  -1.556989798598866e+02,
                       6.680131188771972e+01,  -1.328068155288572e+01, 1.0};
constexpr std::array c{-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                       -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
constexpr std::array d{7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                       3.754408661907416e+00, 1.0};

template <std::size_t n>
double polynomial(const std::array<double, n> &coefficients, double x)
{
    double sum = 0.0;
    for (const double coefficient : coefficients)
        sum = sum * x + coefficient;
    return sum;
}

} // namespace

double normalQuantile(double p)
{
    constexpr double low = 0.02425;
    if (p < low) {
        const double q = std::sqrt(-2.0 * std::log(p));
        return polynomial(c, q) / polynomial(d, q);
    }
    if (p > 1.0 - low)
        return -normalQuantile(1.0 - p);
    const double q = p - 0.5;
    const double r = q * q;
    return polynomial(a, r) * q / polynomial(b, r);
}

NormalTable::NormalTable()
{
    for (std::uint32_t cell = 1; cell + 1 < cells; ++cell) {
        const double left = normalQuantile(static_cast<double>(cell) / cells);
        const double right = normalQuantile(static_cast<double>(cell + 1) / cells);
        m_quantiles[cell] = left;
        m_steps[cell] = right - left;
    }
}

double NormalTable::tail(std::uint32_t word)
{
    return normalQuantile(uniform(word));
}

const NormalTable &normalTable()
{
    static const NormalTable table;
    return table;
}

const std::array<float, halfNormals> &halfNormalSizes()
{
    static const std::array<float, halfNormals> sizes = [] {
        std::array<float, halfNormals> made{};
        constexpr double cells = halfNormals;
        double squares = 0.0;
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double z = normalQuantile(0.5 + (static_cast<double>(i) + 0.5) / (2.0 * cells));
            made[i] = static_cast<float>(z);
            squares += z * z;
        }
        const double norm = std::sqrt(cells / squares);
        for (float &z : made)
            z = static_cast<float>(z * norm);
        return made;
    }();
    return sizes;
}

} // namespace aneroid

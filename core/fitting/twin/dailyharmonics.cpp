#include "core/fitting/twin/dailyharmonics.h"

#include "core/climate/calendar.h"
#include "core/fitting/twin/measures/runningsums.h"

#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>

namespace aneroid {

namespace {

constexpr std::size_t unknowns = 2 * fittedHarmonics;
constexpr double fewestDays = 3.0;
using Row = std::array<double, unknowns>;

/// The 24-hour harmonic's angle at a sample, which may be outside the recording.
double angleAt(const Residual &residual, double sample)
{
    const double intoDay =
        static_cast<double>(residual.startMs - floorDivide(residual.startMs, dayMs) * dayMs) +
        sample * static_cast<double>(residual.cadenceMs);
    return 2.0 * std::numbers::pi * intoDay / static_cast<double>(dayMs);
}

/// Sums of the harmonics over samples before `end`, up to a constant: a geometric series.
struct HarmonicSums
{
    std::array<std::complex<double>, fittedHarmonics> factor;

    explicit HarmonicSums(double step)
    {
        for (std::size_t k = 0; k < fittedHarmonics; ++k)
            factor[k] = 1.0 / (std::polar(1.0, static_cast<double>(k + 1) * step) - 1.0);
    }

    void mean(double beginAngle, double endAngle, double count, Row &row) const
    {
        const std::complex<double> begin = std::polar(1.0, beginAngle);
        const std::complex<double> end = std::polar(1.0, endAngle);
        std::complex<double> a = 1.0;
        std::complex<double> b = 1.0;
        for (std::size_t k = 0; k < fittedHarmonics; ++k) {
            a *= begin;
            b *= end;
            const std::complex<double> mean = (b - a) * factor[k] / count;
            row[2 * k] = mean.real();
            row[2 * k + 1] = mean.imag();
        }
    }
};

/// Solves the normal equations by Cholesky's method.
Row solve(std::array<Row, unknowns> matrix, Row right)
{
    for (std::size_t i = 0; i < unknowns; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = matrix[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= matrix[i][k] * matrix[j][k];
            matrix[i][j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / matrix[j][j];
        }
        for (std::size_t k = 0; k < i; ++k)
            right[i] -= matrix[i][k] * right[k];
        right[i] /= matrix[i][i];
    }
    for (std::size_t i = unknowns; i-- > 0;) {
        for (std::size_t k = i + 1; k < unknowns; ++k)
            right[i] -= matrix[k][i] * right[k];
        right[i] /= matrix[i][i];
    }
    return right;
}

/// The harmonics of each day by itself, to see how far a mean of so many can be trusted.
class DaysApart
{
public:
    void add(std::int64_t day, const Row &row, double target)
    {
        if (m_days.empty() || m_days.back().day != day)
            m_days.push_back({day, 0, {}});
        Day &last = m_days.back();
        ++last.count;
        for (std::size_t a = 0; a < unknowns; ++a)
            last.sums[a] += row[a] * target;
    }

    /// The mean square error of a harmonic's mean over days of which at least half was recorded.
    [[nodiscard]] double errorOf(std::size_t harmonic, double perDay) const
    {
        std::complex<double> sum;
        double squares = 0.0;
        double n = 0.0;
        for (const Day &day : m_days) {
            const auto count = static_cast<double>(day.count);
            if (count < 0.5 * perDay)
                continue;
            const std::complex<double> wave(2.0 * day.sums[2 * harmonic] / count,
                                            2.0 * day.sums[2 * harmonic + 1] / count);
            sum += wave;
            squares += std::norm(wave);
            n += 1.0;
        }
        if (n < 2.0)
            return 0.0;
        return std::max(0.0, squares - std::norm(sum) / n) / (n - 1.0) / n;
    }

private:
    struct Day
    {
        std::int64_t day = 0;
        std::size_t count = 0;
        Row sums{};
    };
    std::vector<Day> m_days;
};

/// What is kept of a harmonic: the less, the nearer it is to what chance alone makes of so few
/// days. Weather passes over a short recording once, and would come back every day.
double trusted(double size, double error)
{
    constexpr double caution = 2.0;
    return size > 0.0 ? std::max(0.0, 1.0 - caution * error / size) : 0.0;
}

/// As a file for people keeps it; what is left stays in the residual.
double rounded(double value)
{
    return std::round(value * 1e4) / 1e4;
}

/// Whether the hours of the day were recorded well enough to tell harmonics from each other.
bool coversTheDay(const Residual &residual, const std::vector<float> &values)
{
    constexpr std::size_t slots = 12;
    constexpr std::size_t fewestSlots = 10;
    std::array<std::size_t, slots> counts{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const TimeMs local = residual.timeAt(i);
        if (std::isfinite(values[i]))
            ++counts[static_cast<std::size_t>((local - floorDivide(local, dayMs) * dayMs) * 12 /
                                              dayMs)];
    }
    const double expected = fewestDays / slots * 86400.0 / residual.cadenceS();
    std::size_t covered = 0;
    for (const std::size_t count : counts)
        covered += static_cast<double>(count) > 0.5 * expected ? 1U : 0U;
    return covered >= fewestSlots;
}

} // namespace

std::vector<Harmonic> dailyHarmonics(const Residual &residual, Channel channel, double leastShare)
{
    const std::vector<float> &values = residual.values[indexOf(channel)];
    if (residual.days() < fewestDays || !coversTheDay(residual, values))
        return {};
    const RunningSums sums(values.size(),
                           [&values](std::size_t i) { return static_cast<double>(values[i]); });
    const double step = 2.0 * std::numbers::pi * static_cast<double>(residual.cadenceMs) /
                        static_cast<double>(dayMs);
    const HarmonicSums harmonicSums(step);
    const std::int64_t half = dayMs / 2 / residual.cadenceMs;
    const auto size = static_cast<std::int64_t>(values.size());
    std::array<Row, unknowns> matrix{};
    Row right{};
    double squares = 0.0;
    DaysApart apart;
    for (std::int64_t i = 0; i < size; ++i) {
        const auto value = static_cast<double>(values[static_cast<std::size_t>(i)]);
        if (!std::isfinite(value))
            continue;
        const std::int64_t begin = std::max<std::int64_t>(0, i - half);
        const std::int64_t end = std::min(size, i + half + 1);
        Row row;
        harmonicSums.mean(angleAt(residual, static_cast<double>(begin)),
                          angleAt(residual, static_cast<double>(end)),
                          static_cast<double>(end - begin), row);
        const std::complex<double> first =
            std::polar(1.0, angleAt(residual, static_cast<double>(i)));
        std::complex<double> wave = 1.0;
        for (std::size_t k = 0; k < fittedHarmonics; ++k) {
            wave *= first;
            row[2 * k] = wave.real() - row[2 * k];
            row[2 * k + 1] = wave.imag() - row[2 * k + 1];
        }
        const double target = value - sums.mean(begin, end);
        squares += target * target;
        apart.add(floorDivide(residual.timeAt(static_cast<std::size_t>(i)), dayMs), row, target);
        for (std::size_t a = 0; a < unknowns; ++a) {
            right[a] += row[a] * target;
            for (std::size_t b = 0; b <= a; ++b)
                matrix[a][b] += row[a] * row[b];
        }
    }
    // Little against half a sample's weight, enough to hold what gaps leave open.
    constexpr double ridge = 1e-4;
    for (std::size_t a = 0; a < unknowns; ++a)
        matrix[a][a] += ridge * static_cast<double>(sums.count());
    const Row solution = solve(matrix, right);
    const double explained =
        std::inner_product(solution.begin(), solution.end(), right.begin(), 0.0);
    if (explained < leastShare * squares)
        return {};
    std::vector<Harmonic> harmonics(fittedHarmonics);
    const double perDay = static_cast<double>(dayMs) / static_cast<double>(residual.cadenceMs);
    for (std::size_t k = 0; k < fittedHarmonics; ++k) {
        const std::complex<double> wave(solution[2 * k], solution[2 * k + 1]);
        const double part = trusted(std::norm(wave), apart.errorOf(k, perDay));
        harmonics[k] = {rounded(part * wave.real()), rounded(part * wave.imag())};
    }
    return harmonics;
}

void subtractHarmonics(Residual &residual, Channel channel, const std::vector<Harmonic> &harmonics)
{
    if (harmonics.empty())
        return;
    std::vector<float> &values = residual.values[indexOf(channel)];
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::complex<double> first =
            std::polar(1.0, angleAt(residual, static_cast<double>(i)));
        std::complex<double> wave = 1.0;
        double course = 0.0;
        for (const Harmonic &harmonic : harmonics) {
            wave *= first;
            course += harmonic.cosine * wave.real() + harmonic.sine * wave.imag();
        }
        values[i] = static_cast<float>(static_cast<double>(values[i]) - course);
    }
}

} // namespace aneroid

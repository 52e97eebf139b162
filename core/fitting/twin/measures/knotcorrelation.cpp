#include "core/fitting/twin/measures/knotcorrelation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aneroid {

namespace {

using Matrix3 = std::array<std::array<double, 3>, 3>;

constexpr double largestCorrelation = 0.95;

/// Turns rows and columns i and j so that their product vanishes (Jacobi's method); `vectors` takes
/// the same turns.
void turn(Matrix3 &matrix, Matrix3 &vectors, std::size_t i, std::size_t j)
{
    constexpr double negligible = 1e-15;
    if (std::abs(matrix[i][j]) < negligible)
        return;
    const double theta = 0.5 * (matrix[j][j] - matrix[i][i]) / matrix[i][j];
    const double t = std::copysign(1.0, theta) / (std::abs(theta) + std::sqrt(theta * theta + 1.0));
    const double c = 1.0 / std::sqrt(t * t + 1.0);
    const double s = t * c;
    for (std::size_t k = 0; k < 3; ++k) {
        const double a = matrix[k][i];
        const double b = matrix[k][j];
        matrix[k][i] = c * a - s * b;
        matrix[k][j] = s * a + c * b;
    }
    for (std::size_t k = 0; k < 3; ++k) {
        const double a = matrix[i][k];
        const double b = matrix[j][k];
        matrix[i][k] = c * a - s * b;
        matrix[j][k] = s * a + c * b;
        const double v = vectors[k][i];
        const double w = vectors[k][j];
        vectors[k][i] = c * v - s * w;
        vectors[k][j] = s * v + c * w;
    }
}

/// The correlations with eigenvalues of at least 1e-3, as a matrix with a unit diagonal.
Matrix3 feasible(const PairCorrelations &r)
{
    constexpr double leastEigenvalue = 1e-3;
    constexpr int sweeps = 6;
    const Matrix3 given{{{1.0, r[0], r[1]}, {r[0], 1.0, r[2]}, {r[1], r[2], 1.0}}};
    Matrix3 values = given;
    Matrix3 vectors{{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}};
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        turn(values, vectors, 0, 1);
        turn(values, vectors, 0, 2);
        turn(values, vectors, 1, 2);
    }
    if (std::min({values[0][0], values[1][1], values[2][2]}) >= leastEigenvalue)
        return given;
    Matrix3 result{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            for (std::size_t k = 0; k < 3; ++k)
                result[i][j] +=
                    vectors[i][k] * std::max(values[k][k], leastEigenvalue) * vectors[j][k];
        }
    }
    const std::array scale{std::sqrt(result[0][0]), std::sqrt(result[1][1]),
                           std::sqrt(result[2][2])};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            result[i][j] /= scale[i] * scale[j];
    }
    return result;
}

} // namespace

PairCorrelations knotCorrelations(const std::array<double, channelPairs.size()> &energy,
                                  const std::array<double, channelCount> &noise)
{
    constexpr double leastShare = 0.05; // of an energy that is not noise
    constexpr double leastEnergy = 1e-12;
    std::array<double, channelCount> own{};
    for (std::size_t c = 0; c < channelCount; ++c)
        own[c] = std::max(energy[c] - noise[c], leastShare * energy[c]) + leastEnergy;
    PairCorrelations correlations{};
    for (std::size_t p = channelCount; p < channelPairs.size(); ++p) {
        const auto [a, b] = channelPairs[p];
        correlations[p - channelCount] = std::clamp(energy[p] / std::sqrt(own[a] * own[b]),
                                                    -largestCorrelation, largestCorrelation);
    }
    return correlations;
}

KnotFactor knotFactor(const std::array<double, channelCount> &deviation,
                      const PairCorrelations &correlations)
{
    const Matrix3 c = feasible(correlations);
    const double hh = std::sqrt(std::max(0.0, 1.0 - c[1][0] * c[1][0]));
    const double ph = hh > 0.0 ? (c[2][1] - c[2][0] * c[1][0]) / hh : 0.0;
    const double pp = std::sqrt(std::max(0.0, 1.0 - c[2][0] * c[2][0] - ph * ph));
    const auto scaled = [](double factor, double by) { return static_cast<float>(factor * by); };
    return {scaled(1.0, deviation[0]),     scaled(c[1][0], deviation[1]), scaled(hh, deviation[1]),
            scaled(c[2][0], deviation[2]), scaled(ph, deviation[2]),      scaled(pp, deviation[2])};
}

ChannelCorrelation overallCorrelation(const LocalEnergies &energies, std::size_t lag)
{
    std::array<double, channelPairs.size()> sums{};
    for (std::size_t p = 0; p < channelPairs.size(); ++p) {
        const std::vector<double> &energy = energies.energy[lag][p];
        sums[p] = std::accumulate(energy.begin(), energy.end(), 0.0);
    }
    const Matrix3 c = feasible(knotCorrelations(sums, {}));
    constexpr double inside = 0.99; // so that writing them with few digits keeps them possible
    return {inside * c[1][0], inside * c[2][0], inside * c[2][1]};
}

} // namespace aneroid

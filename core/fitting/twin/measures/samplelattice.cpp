#include "core/fitting/twin/measures/samplelattice.h"

#include "core/fitting/twin/measures/dequantise.h"
#include "core/fitting/twin/regularseries.h"
#include "core/instrument/samplemean.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace aneroid {

namespace {

/// Each value that differs from the one before it, without the lowest and the highest of all, at
/// which a sensor may just have been stuck.
std::vector<float> changingValues(const std::vector<float> &values)
{
    float low = std::numeric_limits<float>::max();
    float high = std::numeric_limits<float>::lowest();
    for (const float value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    std::vector<float> changing;
    float before = std::numeric_limits<float>::quiet_NaN();
    for (const float value : values) {
        if (!std::isfinite(value) || value == before)
            continue;
        before = value;
        if (value > low && value < high)
            changing.push_back(value);
    }
    return changing;
}

/// Where the samples went over the border of two steps, or a point the line goes through anyway.
struct Crossing
{
    double at = 0.0; ///< samples
    double value = 0.0;
    int direction = 0; ///< 1 upwards, −1 downwards; 0: no border
};

class Crossings
{
public:
    Crossings(const std::vector<float> &values, const SampleLattice &lattice)
        : m_values(values)
        , m_indices(recordedAt(values))
        , m_lattice(lattice)
    {
        for (std::size_t n = 0; n < m_indices.size(); ++n)
            look(n);
    }

    [[nodiscard]] const std::vector<Crossing> &found() const { return m_found; }

private:
    [[nodiscard]] double valueAt(std::size_t n) const
    {
        return static_cast<double>(m_values[m_indices[n]]);
    }

    void look(std::size_t n)
    {
        const double step = m_lattice.step;
        const auto at = static_cast<double>(m_indices[n]);
        const double value = valueAt(n);
        const double before = valueAt(n > 0 ? n - 1 : n);
        if (m_lattice.holds(value)) {
            // From one step straight to another: in between.
            if (n > 0 && m_lattice.holds(before) && std::abs(value - before) > 0.5 * step)
                add({0.5 * (static_cast<double>(m_indices[n - 1]) + at), 0.5 * (before + value),
                     value > before ? 1 : -1});
            return;
        }
        const double after = valueAt(n + 1 < m_indices.size() ? n + 1 : n);
        const double change = after - before;
        if (std::abs(change) > 2.0 * step) {
            add({at, value, 0}); // over several borders: the mean is as good as the air
            return;
        }
        // A share of the samples was over the border: rising the last ones, falling the first.
        const double over = value / step - std::floor(value / step);
        const int direction = std::abs(change) < 0.5 * m_lattice.written ? 0
                              : change > 0.0                             ? 1
                                                                         : -1;
        add({at + direction * (0.5 - over), (std::floor(value / step) + 0.5) * step, direction});
    }

    void add(Crossing crossing)
    {
        constexpr double least = 1e-3;
        if (!m_found.empty())
            crossing.at = std::max(crossing.at, m_found.back().at + least);
        m_found.push_back(crossing);
    }

    const std::vector<float> &m_values;
    std::vector<std::size_t> m_indices;
    SampleLattice m_lattice;
    std::vector<Crossing> m_found;
};

/// How far beyond the borders `turn` and its counterpart, `width` samples apart, a parabola goes
/// that came over the border `beyond` before; the whole step where nothing tells.
double turnHeight(const Crossing &turn, const Crossing *beyond, double width, double step)
{
    if (beyond == nullptr || beyond->direction != turn.direction)
        return step;
    const double way = std::abs(turn.at - beyond->at);
    const double rise = std::abs(turn.value - beyond->value);
    return rise > 0.0 ? rise * width * width / (4.0 * way * (way + width)) : step;
}

/// Between a rise and a fall over one border the line goes on as a parabola would, at most to the
/// middle of the step.
std::vector<Crossing> withTurns(const std::vector<Crossing> &crossings, double step)
{
    std::vector<Crossing> corners;
    for (std::size_t i = 0; i < crossings.size(); ++i) {
        const Crossing &a = crossings[i];
        corners.push_back(a);
        if (i + 1 == crossings.size())
            break;
        const Crossing &b = crossings[i + 1];
        if (a.direction == 0 || a.direction != -b.direction)
            continue;
        const double width = b.at - a.at;
        const Crossing *const after = i + 2 < crossings.size() ? &crossings[i + 2] : nullptr;
        const double height =
            std::min({0.5 * step, turnHeight(a, i > 0 ? &crossings[i - 1] : nullptr, width, step),
                      turnHeight(b, after, width, step)});
        for (const auto &[part, share] : {std::pair{0.25, 0.75}, {0.5, 1.0}, {0.75, 0.75}})
            corners.push_back({a.at + part * width,
                               a.value + part * (b.value - a.value) + a.direction * share * height,
                               0});
    }
    return corners;
}

/// Cubic between corners (of Hermite, with the slopes of parabolas through three corners), steady
/// before the first and after the last.
class Line
{
public:
    explicit Line(std::vector<Crossing> corners)
        : m_corners(std::move(corners))
        , m_slopes(m_corners.size(), 0.0)
    {
        for (std::size_t i = 1; i + 1 < m_corners.size(); ++i) {
            const double before = m_corners[i].at - m_corners[i - 1].at;
            const double after = m_corners[i + 1].at - m_corners[i].at;
            m_slopes[i] = (slopeAfter(i - 1) * after + slopeAfter(i) * before) / (before + after);
        }
    }

    /// `at` must rise from call to call.
    [[nodiscard]] double valueAt(double at)
    {
        while (m_next < m_corners.size() && m_corners[m_next].at < at)
            ++m_next;
        if (m_next == 0)
            return m_corners.front().value;
        if (m_next == m_corners.size())
            return m_corners.back().value;
        const Crossing &a = m_corners[m_next - 1];
        const Crossing &b = m_corners[m_next];
        const double width = b.at - a.at;
        const double t = (at - a.at) / width;
        const double u = 1.0 - t;
        return u * u * (1.0 + 2.0 * t) * a.value + t * t * (1.0 + 2.0 * u) * b.value +
               width * t * u * (u * m_slopes[m_next - 1] - t * m_slopes[m_next]);
    }

private:
    [[nodiscard]] double slopeAfter(std::size_t i) const
    {
        return (m_corners[i + 1].value - m_corners[i].value) /
               (m_corners[i + 1].at - m_corners[i].at);
    }

    std::vector<Crossing> m_corners;
    std::vector<double> m_slopes;
    std::size_t m_next = 0;
};

} // namespace

bool SampleLattice::holds(double value) const
{
    return std::abs(value - std::round(value / step) * step) < nearPart * written;
}

double restingShare(const std::vector<float> &values, const SampleLattice &lattice)
{
    double count = 0.0;
    double resting = 0.0;
    for (const float value : values) {
        if (!std::isfinite(value))
            continue;
        count += 1.0;
        resting += lattice.holds(static_cast<double>(value)) ? 1.0 : 0.0;
    }
    return resting / std::max(count, 1.0);
}

double restingExcess(const std::vector<float> &values, const SampleLattice &lattice)
{
    const double chance = lattice.written / lattice.step;
    return (restingShare(values, lattice) - chance) / (1.0 - chance);
}

SampleLattice sampleLatticeOf(const std::vector<float> &values, double written)
{
    constexpr std::array steps{0.05, 0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 5.0};
    constexpr std::size_t fewest = 100;
    constexpr double coarser = 4.5;
    constexpr double leastExcess = 0.05;
    constexpr double surely = 4.0;  // standard errors
    constexpr double asGood = 0.9;  // a divisor of the true step has all its excess
    constexpr double crowded = 2.0; // and a multiple of it no more values than its part
    const std::vector<float> changing = changingValues(values);
    SampleLattice best{0.0, written};
    if (changing.size() < fewest)
        return best;
    for (const double step : steps) {
        const SampleLattice lattice{step, written};
        if (step < coarser * written)
            continue;
        const double odds = written / (step - written); // of a multiple by chance
        const double error = std::sqrt(odds / static_cast<double>(changing.size()));
        const double excess = restingExcess(changing, lattice);
        if (excess < std::max(leastExcess, surely * error))
            continue;
        const double part = best.any() ? restingShare(changing, best) * best.step / step : 0.0;
        if (!best.any() || excess >= asGood * restingExcess(changing, best) ||
            restingShare(changing, lattice) > crowded * part)
            best = lattice;
    }
    return best;
}

std::vector<float> throughSteps(const std::vector<float> &values, const SampleLattice &lattice)
{
    constexpr double nearlyHalf = 0.499;
    std::vector<Crossing> corners = withTurns(Crossings(values, lattice).found(), lattice.step);
    if (corners.size() < 3)
        return values;
    Line through(std::move(corners));
    std::vector<float> line = values;
    for (const std::size_t i : recordedAt(values)) {
        const double recorded = static_cast<double>(values[i]);
        line[i] = static_cast<float>(std::clamp(through.valueAt(static_cast<double>(i)),
                                                recorded - nearlyHalf * lattice.step,
                                                recorded + nearlyHalf * lattice.step));
    }
    return line;
}

double hiddenSampleNoise(const std::vector<float> &values, const std::vector<float> &path,
                         const SampleLattice &lattice, double window, int samples,
                         std::uint64_t seed)
{
    constexpr int halvings = 10;
    constexpr std::size_t most = 20'000;
    constexpr std::size_t channel = 0; // the series stands for any
    std::vector<TimeMs> times;
    std::vector<Air> begin;
    std::vector<Air> middle;
    std::vector<Air> end;
    std::vector<float> recorded;
    const auto airOf = [](double value) {
        Air air;
        air.temperatureC = value;
        return air;
    };
    for (std::size_t i = 1; i + 1 < path.size() && times.size() < most; ++i) {
        const auto before = static_cast<double>(path[i - 1]);
        const auto now = static_cast<double>(path[i]);
        const auto after = static_cast<double>(path[i + 1]);
        if (!std::isfinite(before + now + after))
            continue;
        times.push_back(static_cast<TimeMs>(i));
        begin.push_back(airOf(now + 0.5 * window * (before - now)));
        middle.push_back(airOf(now));
        end.push_back(airOf(now + 0.5 * window * (after - now)));
        recorded.push_back(values[i]);
    }
    const double wanted = equalNeighbours(recorded);
    SampleAveraging averaging;
    averaging.windowS = 1.0;
    averaging.samples = samples;
    averaging.resolution[channel] = lattice.step;
    SignalBlock block; // written before it is read
    std::vector<float> made(times.size());
    double low = 0.0;
    double high = lattice.step;
    for (int halving = 0; halving < halvings; ++halving) {
        const double rms = 0.5 * (low + high);
        const SampleMean mean(averaging, seed, {rms, 0.0, 0.0});
        for (std::size_t done = 0; done < times.size();) {
            const std::size_t count = std::min(SignalBlock::capacity, times.size() - done);
            for (std::size_t i = 0; i < count; ++i)
                block.values[channel][i] = middle[done + i].temperatureC;
            const auto part = [&](const std::vector<Air> &air) {
                return std::span(air).subspan(done, count);
            };
            mean.apply(std::span(times).subspan(done, count), part(middle),
                       {part(begin), part(end)}, block);
            for (std::size_t i = 0; i < count; ++i)
                made[done + i] =
                    static_cast<float>(std::round(block.values[channel][i] / lattice.written));
            done += count;
        }
        (equalNeighbours(made) > wanted ? low : high) = rms;
    }
    return low;
}

} // namespace aneroid

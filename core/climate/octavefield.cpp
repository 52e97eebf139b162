#include "core/climate/octavefield.h"

#include "core/base/cellgaps.h"
#include "core/base/vectorise.h"
#include "core/climate/climate.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>
#include <utility>

namespace aneroid {

namespace {

using Samples = OctaveField::Samples;
using Halves = OctaveField::Scratch::Halves;
using RandomCubic = OctaveField::Scratch::RandomCubic;
using SmoothCubic = OctaveField::Scratch::SmoothCubic;

/// Instants are evaluated so many at a time.
constexpr std::size_t together = 4;
static_assert(OctaveField::blockSize % together == 0);
static_assert(OctaveField::mostInstants <= mostCells);

/// Cells that are so far apart on average, and not more, have most of their knots' pairs in common.
constexpr std::int64_t closeCells = 4;

/// The smooth part is sampled in cells of at most this length; between them it is a cubic, with an
/// error below 3e-4 of the amplitude for a daily cycle where it turns, elsewhere 1e-5. Where people
/// come and go within half an hour, and plants wander, the cells are shorter.
constexpr TimeMs longestSmoothCellMs = 1'000'000;
constexpr TimeMs longestLivelyCellMs = 600'000;

/// Of Detail::Slow.
constexpr TimeMs slowKnotsMs = 3'600'000;

/// A cell's control points: of its half of the cell above, and its own octave's knots.
inline void controlPoints(const Halves &above, std::int64_t cell, const Knot *knots, FloatQuad *to)
{
    const FloatQuad *const half = above.c.data() + (cell & 1);
    for (std::size_t i = 0; i < 4; ++i) {
        FloatQuad knot;
        std::memcpy(&knot, knots + i, sizeof knot); // which might lie anywhere
        to[i] = half[i] + knot;
    }
}

ANEROID_VECTORISED void descendCells(const std::int64_t *cells, const std::uint16_t *above,
                                     const std::uint16_t *firstKnot, std::size_t count,
                                     const Halves *coarser, const Knot *knots, Halves *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        FloatQuad v[4];
        controlPoints(coarser[above[i]], cells[i], knots + firstKnot[i], v);
        out[i].c = {0.5F * (v[0] + v[1]), 0.75F * v[1] + 0.125F * (v[0] + v[2]),
                    0.5F * (v[1] + v[2]), 0.75F * v[2] + 0.125F * (v[1] + v[3]),
                    0.5F * (v[2] + v[3])};
    }
}

/// The finest cells' control points as the powers of the cell's fraction.
ANEROID_VECTORISED void finestCubics(const std::int64_t *cells, const std::uint16_t *above,
                                     const std::uint16_t *firstKnot, std::size_t count,
                                     const Halves *coarser, const Knot *knots, RandomCubic *out)
{
    constexpr float sixth = 1.0F / 6.0F;
    for (std::size_t i = 0; i < count; ++i) {
        FloatQuad v[4];
        controlPoints(coarser[above[i]], cells[i], knots + firstKnot[i], v);
        const FloatQuad outer = v[0] + v[2];
        out[i].c = {(outer + 4.0F * v[1]) * sixth, (v[2] - v[0]) * 0.5F,
                    (outer - 2.0F * v[1]) * 0.5F, (v[3] - v[0] + 3.0F * (v[1] - v[2])) * sixth};
    }
}

/// Catmull-Rom through the inner two of four values, with slopes taken from the outer ones: its
/// coefficients, one power after the other.
template <typename Value, typename Put>
inline void catmullRom(const Value &v0, const Value &v1, const Value &v2, const Value &v3,
                       const Put &put)
{
    put(0, v1);
    put(1, (v2 - v0) * 0.5);
    put(2, v0 - 2.5 * v1 + 2.0 * v2 - 0.5 * v3);
    put(3, 1.5 * (v1 - v2) + 0.5 * (v3 - v0));
}

static_assert(channelCount == 3 && SmoothPart::channels == 5);

ANEROID_VECTORISED void throughNodes(const SmoothPart::Values *values,
                                     const std::uint16_t *firstNode, std::size_t count,
                                     bool wanders, SmoothCubic *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        const SmoothPart::Values *const node = values + firstNode[i];
        std::array<Quad, 4> channels; // and a plant's phase, of no use
        for (std::size_t n = 0; n < channels.size(); ++n)
            std::memcpy(&channels[n], node[n].data(), sizeof(Quad));
        catmullRom(channels[0], channels[1], channels[2], channels[3],
                   [&](std::size_t power, const Quad &value) { out[i].c[power] = value; });
        for (std::size_t p = 0; wanders && p < SmoothPart::plants; ++p) {
            const auto phase = [node, p](std::size_t n) { return node[n][channelCount + p]; };
            catmullRom(phase(0), phase(1), phase(2), phase(3),
                       [&](std::size_t power, double value) { out[i].wander[power][p] = value; });
        }
    }
}

/// Where instants are: in which cells, and how far into them.
struct Positions
{
    const std::uint16_t *cellOf;
    double perMs;   ///< 1 / the cell's length
    double delayMs; ///< how much earlier
};

template <typename Vector, typename Number>
inline void valueAt(const std::array<Vector, 4> &c, Number u, Vector &to)
{
    to = ((c[3] * u + c[2]) * u + c[1]) * u + c[0];
}

/// From quads of channels to channels of quads, the fourth left out, as doubles.
template <typename Vector>
inline void store(const Vector (&quads)[together], double *const *to)
{
    const Vector low = __builtin_shufflevector(quads[0], quads[1], 0, 4, 1, 5);
    const Vector high = __builtin_shufflevector(quads[2], quads[3], 0, 4, 1, 5);
    const Vector lowLast = __builtin_shufflevector(quads[0], quads[1], 2, 6, 3, 7);
    const Vector highLast = __builtin_shufflevector(quads[2], quads[3], 2, 6, 3, 7);
    const Quad first =
        __builtin_convertvector(__builtin_shufflevector(low, high, 0, 1, 4, 5), Quad);
    const Quad second =
        __builtin_convertvector(__builtin_shufflevector(low, high, 2, 3, 6, 7), Quad);
    const Quad third =
        __builtin_convertvector(__builtin_shufflevector(lowLast, highLast, 0, 1, 4, 5), Quad);
    std::memcpy(to[0], &first, sizeof first);
    std::memcpy(to[1], &second, sizeof second);
    std::memcpy(to[2], &third, sizeof third);
}

ANEROID_VECTORISED void evaluateRandom(const RandomCubic *cubics, const Positions &positions,
                                       const double *intoMs, std::size_t first, std::size_t end,
                                       Samples &out)
{
    const Positions at = positions;
    for (std::size_t i = first; i < end; i += together) {
        FloatQuad values[together];
        for (std::size_t k = 0; k < together; ++k)
            valueAt(cubics[at.cellOf[i + k]].c,
                    static_cast<float>((intoMs[i + k] - at.delayMs) * at.perMs), values[k]);
        double *const to[]{out.random[0].data() + i, out.random[1].data() + i,
                           out.random[2].data() + i};
        store(values, to);
    }
}

ANEROID_VECTORISED void evaluateSmooth(const SmoothCubic *cubics, const Positions &positions,
                                       const double *intoMs, std::size_t first, std::size_t end,
                                       Samples &out)
{
    const Positions at = positions;
    for (std::size_t i = first; i < end; i += together) {
        Quad values[together];
        for (std::size_t k = 0; k < together; ++k)
            valueAt(cubics[at.cellOf[i + k]].c, (intoMs[i + k] - at.delayMs) * at.perMs, values[k]);
        double *const to[]{out.smooth[0].data() + i, out.smooth[1].data() + i,
                           out.smooth[2].data() + i};
        store(values, to);
    }
}

void evaluateWander(const SmoothCubic *cubics, const Positions &at, const double *intoMs,
                    std::size_t count, Samples &out)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto &c = cubics[at.cellOf[i]].wander;
        for (std::size_t p = 0; p < SmoothPart::plants; ++p)
            valueAt({c[0][p], c[1][p], c[2][p], c[3][p]}, intoMs[i] * at.perMs, out.wander[p][i]);
    }
}

} // namespace

OctaveField::Scratch::Scratch()
    : m_levels(OctaveSpectrum::mostOctaves)
    , m_knots(2 * mostPairs)
    , m_halves{std::vector<Halves>(mostInstants), std::vector<Halves>(mostInstants)}
    , m_random(2 * mostInstants)
    , m_smooth(mostInstants)
{
}

OctaveField::OctaveField(const Climate &climate, const KnotMaker &knots, const SmoothPart &smooth)
    : m_climate(climate)
    , m_knots(knots)
    , m_smooth(smooth)
    , m_cellMs(climate.octaves.cellMs)
    , m_levels(std::max<std::size_t>(climate.octaves.amplitudes.size(), 1))
    , m_wanders(!climate.plants.empty())
    , m_identity(std::make_shared<const int>(0))
{
    TimeMs cell = m_cellMs;
    const bool lively = !climate.plants.empty() || !climate.occupancy.empty();
    const TimeMs longest = lively ? longestLivelyCellMs : longestSmoothCellMs;
    while (m_smoothLevel + 1 < m_levels && cell * 2 <= longest) {
        cell *= 2;
        ++m_smoothLevel;
    }
    while (m_slowLevel + 1 < m_levels && m_cellMs << m_slowLevel < slowKnotsMs)
        ++m_slowLevel;
}

void OctaveField::evaluate(std::span<const TimeMs> times, std::span<const Detail> details,
                           const Place &place, Scratch &scratch, Samples &now, Samples *before,
                           double delayMs) const
{
    scratch.m_anySlow = !details.empty() && m_slowLevel > 0;
    if (scratch.m_anySlow)
        listCells(times, details, scratch);
    else
        listCells(times, scratch);
    makeCells(scratch.m_levels[0].count > 0 ? 0 : m_slowLevel, place, scratch);
    makeSmooth(times, details, scratch);
    evaluateCells(times.size(), scratch, now, before, delayMs);
    if (scratch.m_anySlow)
        addSmoothToSlow(details, scratch, now);
}

void OctaveField::evaluateLists(const Lists &lists, const Place &place, Scratch &scratch,
                                Samples &now, std::size_t delayed, Samples &before,
                                double delayMs) const
{
    scratch.m_anySlow = false;
    const std::size_t count = lists.times.size();
    listFinest(lists.times, scratch);
    std::array<std::int64_t, mostInstants> smooth; // written below
    numbersAbove(scratch.m_numbers.data(), count, m_smoothLevel, smooth.data());
    scratch.m_smoothCount = listUnion(smooth.data(), lists.count(), lists.length,
                                      scratch.m_smoothCells.data(), scratch.m_smoothOf.data());
    Scratch::Level &finest = scratch.m_levels[0];
    finest.count = listUnion(scratch.m_numbers.data(), lists.count(), lists.length,
                             finest.cells.data(), scratch.m_cellOf.data());
    const std::int64_t most = finest.cells[finest.count - 1] - finest.cells[0];
    const bool all = most < static_cast<std::int64_t>(finest.count);
    listAbove(1, m_levels, {1, all ? 1 : most}, scratch);
    makeCells(0, place, scratch);
    makeSmooth(lists.times, {}, scratch);
    evaluateCells({0, count}, 0.0, scratch, now);
    if (m_wanders)
        evaluateWander(scratch.m_smooth.data(), {scratch.m_smoothOf.data(), 1.0 / smoothMs(), 0.0},
                       scratch.m_intoSmoothMs.data(), count, now);
    const std::size_t first = delayed * lists.length;
    evaluateCells({first, first + lists.length}, delayMs, scratch, before);
}

/// Draws the octaves from the coarsest on, so many pairs at a time that it is worth it.
void OctaveField::makeCells(std::size_t lowest, const Place &place, Scratch &scratch) const
{
    for (std::size_t above = m_levels; above > lowest;) {
        scratch.m_levelPairs.clear();
        scratch.m_pairCount = 0;
        std::size_t level = above;
        do {
            listPairs(--level, scratch);
        } while (level > lowest && scratch.m_pairCount < Scratch::enoughPairs);
        drawAndDescend(level, above, place, scratch);
        above = level;
    }
}

/// The smooth part where it is not interpolated, for few lie so near each other that it is worth
/// it.
void OctaveField::addSmoothToSlow(std::span<const Detail> details, const Scratch &scratch,
                                  Samples &to) const
{
    const SmoothPart::Values *values = scratch.m_nodeValues.data() + scratch.m_nodeCount;
    for (std::size_t i = 0; i < details.size(); ++i) {
        if (details[i] == Detail::All)
            continue;
        for (std::size_t c = 0; c < channelCount; ++c)
            to.smooth[c][i] = (*values)[c];
        for (std::size_t p = 0; p < SmoothPart::plants; ++p)
            to.wander[p][i] = (*values)[channelCount + p];
        ++values;
    }
}

/// Octaves [from, above), whose pairs are listed.
void OctaveField::drawAndDescend(std::size_t from, std::size_t above, const Place &place,
                                 Scratch &scratch) const
{
    m_knots.make(scratch.m_levelPairs, {scratch.m_pairs.data(), scratch.m_pairCount}, place,
                 scratch.m_draws, scratch.m_knots);
    for (std::size_t level = above; level-- > from;)
        descend(level, scratch);
}

void OctaveField::evaluateEach(std::span<const TimeMs> times, Detail detail,
                               std::span<const Place> places, Scratch &scratch, Samples &now,
                               Samples *before, double delayMs) const
{
    listOneCell(times, scratch);
    scratch.m_anySlow = detail == Detail::Slow && m_slowLevel > 0;
    const std::size_t lowest = scratch.m_anySlow ? m_slowLevel : 0;
    if (scratch.m_anySlow)
        scratch.m_smoothCount = 0;
    for (std::size_t i = 0; scratch.m_anySlow && i < times.size(); ++i)
        placeInSlow(i, i, scratch);
    const std::size_t octaves = m_climate.octaves.amplitudes.size();
    double knotMs = static_cast<double>(m_cellMs) * static_cast<double>(1U << (m_levels - 1));
    for (std::size_t level = m_levels; level-- > lowest; knotMs *= 0.5) {
        scratch.m_levelPairs.clear();
        scratch.m_pairCount = 0;
        listPairs(level, scratch); // of the one cell, for all the same
        if (level < octaves) {
            const std::size_t knots = 2 * scratch.m_pairCount;
            scratch.m_knots.resize(std::max(scratch.m_knots.size(), knots * places.size()));
            m_knots.makeEach(level, {scratch.m_pairs.data(), scratch.m_pairCount}, places, knotMs,
                             scratch.m_draws, scratch.m_knots);
            Scratch::Level &here = scratch.m_levels[level];
            for (std::size_t i = 1; i < places.size(); ++i)
                here.firstKnot[i] = static_cast<std::uint16_t>(here.firstKnot[0] + i * knots);
        }
        descend(level, scratch);
    }
    std::array<Detail, blockSize> details;
    details.fill(detail);
    const std::span<const Detail> each(details.data(), times.size());
    makeSmooth(times, each, scratch);
    evaluateCells(times.size(), scratch, now, before, delayMs);
    if (scratch.m_anySlow)
        addSmoothToSlow(each, scratch, now);
}

/// Each instant's, of one place each, in its own cell; all of these are the same.
void OctaveField::listOneCell(std::span<const TimeMs> times, Scratch &scratch) const
{
    const std::size_t count = times.size();
    const std::int64_t cell = cellOf(times.front());
    for (std::size_t level = 0; level < m_levels; ++level) {
        Scratch::Level &here = scratch.m_levels[level];
        here.count = count;
        std::fill_n(here.cells.begin(), count, cell >> level);
        std::iota(here.above.begin(), here.above.begin() + static_cast<std::ptrdiff_t>(count),
                  std::uint16_t{0});
    }
    const TimeMs begin = edge(0, cell);
    const auto intoSmooth = static_cast<double>(begin - edge(m_smoothLevel, cell >> m_smoothLevel));
    for (std::size_t i = 0; i < count; ++i) {
        scratch.m_cellOf[i] = static_cast<std::uint16_t>(i);
        scratch.m_smoothOf[i] = 0;
        scratch.m_intoMs[i] = static_cast<double>(times[i] - begin);
        scratch.m_intoSmoothMs[i] = intoSmooth + scratch.m_intoMs[i];
        scratch.m_numbers[i] = cell;
    }
    scratch.m_smoothCells[0] = cell >> m_smoothLevel;
    scratch.m_smoothCount = 1;
}

/// Puts an instant into a cell of the slow level, by its number in that level's list.
void OctaveField::placeInSlow(std::size_t instant, std::size_t cell, Scratch &scratch) const
{
    const std::int64_t mask = (std::int64_t{1} << m_slowLevel) - 1;
    const auto cells = static_cast<double>(scratch.m_numbers[instant] & mask);
    const double into = cells * static_cast<double>(m_cellMs) + scratch.m_intoMs[instant];
    // In parts of the slow cell as the others are of theirs.
    scratch.m_intoMs[instant] = into / static_cast<double>(mask + 1);
    scratch.m_cellOf[instant] = static_cast<std::uint16_t>(mostInstants + cell);
}

std::int64_t OctaveField::cellOf(TimeMs time) const
{
    return floorDivide(time, m_cellMs) + m_knots.origin();
}

void OctaveField::evaluateCells(std::size_t count, Scratch &scratch, Samples &now, Samples *before,
                                double delayMs) const
{
    for (std::size_t i = count; i % together != 0; ++i) { // of no use, but computed, too
        scratch.m_intoMs[i] = scratch.m_intoSmoothMs[i] = 0.0;
        scratch.m_cellOf[i] = scratch.m_cellOf[0];
        scratch.m_smoothOf[i] = 0;
    }
    evaluateCells({0, count}, 0.0, scratch, now);
    if (m_wanders)
        evaluateWander(scratch.m_smooth.data(), {scratch.m_smoothOf.data(), 1.0 / smoothMs(), 0.0},
                       scratch.m_intoSmoothMs.data(), count, now);
    if (before)
        evaluateCells({0, count}, delayMs, scratch, *before);
}

void OctaveField::evaluateCells(const Part &part, double delayMs, const Scratch &scratch,
                                Samples &out) const
{
    evaluateRandom(scratch.m_random.data(),
                   {scratch.m_cellOf.data(), 1.0 / static_cast<double>(m_cellMs), delayMs},
                   scratch.m_intoMs.data(), part.first, part.end, out);
    evaluateSmooth(scratch.m_smooth.data(), {scratch.m_smoothOf.data(), 1.0 / smoothMs(), delayMs},
                   scratch.m_intoSmoothMs.data(), part.first, part.end, out);
}

double OctaveField::smoothMs() const
{
    return static_cast<double>(m_cellMs << m_smoothLevel);
}

/// In which cells of the finest octave the instants are, how far into them, and how far into those
/// of the smooth level; returns how far apart the first are.
Gaps OctaveField::listFinest(std::span<const TimeMs> times, Scratch &scratch) const
{
    const std::int64_t first = cellOf(times.front());
    const std::size_t count = times.size();
    const auto cellMs = static_cast<double>(m_cellMs);
    std::array<double, mostInstants> since; // written below
    divideIntoCells(times.data(), edge(0, first), cellMs, count, since.data(),
                    scratch.m_intoMs.data());
    std::int64_t *const numbers = scratch.m_numbers.data();
    const Gaps gaps = numberCells(since.data(), count, first, numbers);
    placeAbove(numbers, scratch.m_intoMs.data(), m_smoothLevel, cellMs, count,
               scratch.m_intoSmoothMs.data());
    return gaps;
}

void OctaveField::listCells(std::span<const TimeMs> times, Scratch &scratch) const
{
    Gaps gaps = listFinest(times, scratch);
    std::array<std::int64_t, blockSize> smooth; // written below
    numbersAbove(scratch.m_numbers.data(), times.size(), m_smoothLevel, smooth.data());
    scratch.m_smoothCount =
        gaps.above(m_smoothLevel)
            .listDistinct(smooth.data(), times.size(), scratch.m_smoothCells.data(),
                          scratch.m_smoothOf.data());
    Scratch::Level &finest = scratch.m_levels[0];
    finest.count = gaps.listDistinct(scratch.m_numbers.data(), times.size(), finest.cells.data(),
                                     scratch.m_cellOf.data());
    listAbove(1, m_levels, gaps, scratch);
}

/// Where some are slow: their cells come in at the slow level.
void OctaveField::listCells(std::span<const TimeMs> times, std::span<const Detail> details,
                            Scratch &scratch) const
{
    listFinest(times, scratch);
    Scratch::Level &finest = scratch.m_levels[0];
    Scratch::Level &slow = scratch.m_levels[m_slowLevel];
    std::size_t count = 0;
    std::size_t slowCount = 0;
    auto &smooth = scratch.m_smoothCells;
    scratch.m_smoothCount = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const std::int64_t cell = scratch.m_numbers[i];
        const std::int64_t above = cell >> m_slowLevel;
        if (slowCount == 0 || slow.cells[slowCount - 1] != above)
            slow.cells[slowCount++] = above;
        if (details[i] == Detail::Slow) {
            placeInSlow(i, slowCount - 1, scratch);
            scratch.m_smoothOf[i] = 0; // addSmoothToSlow() does it
            continue;
        }
        const std::int64_t over = cell >> m_smoothLevel;
        if (scratch.m_smoothCount == 0 || smooth[scratch.m_smoothCount - 1] != over)
            smooth[scratch.m_smoothCount++] = over;
        scratch.m_smoothOf[i] = static_cast<std::uint16_t>(scratch.m_smoothCount - 1);
        if (count == 0 || finest.cells[count - 1] != cell)
            finest.cells[count++] = cell;
        scratch.m_cellOf[i] = static_cast<std::uint16_t>(count - 1);
    }
    finest.count = count;
    slow.count = slowCount;
    constexpr Gaps unknown{1, std::numeric_limits<std::int64_t>::max() / 2};
    if (count > 0) {
        listAbove(1, m_slowLevel, unknown, scratch);
        Scratch::Level &below = scratch.m_levels[m_slowLevel - 1];
        std::size_t above = 0;
        for (std::size_t i = 0; i < below.count; ++i) {
            while (slow.cells[above] != below.cells[i] >> 1)
                ++above;
            below.above[i] = static_cast<std::uint16_t>(above);
        }
    }
    listAbove(m_slowLevel + 1, m_levels, unknown, scratch);
}

/// The cells of levels [from, to) above those of the level before. `gaps`: of that one.
void OctaveField::listAbove(std::size_t from, std::size_t to, Gaps gaps, Scratch &scratch) const
{
    for (std::size_t level = from; level < to; ++level) {
        Scratch::Level &below = scratch.m_levels[level - 1];
        Scratch::Level &here = scratch.m_levels[level];
        gaps = gaps.above(1);
        if (below.count == 1) {
            here.cells[0] = below.cells[0] >> 1;
            below.above[0] = 0;
            here.count = 1;
            continue;
        }
        here.count = gaps.listParents(below.cells.data(), below.count, here.cells.data(),
                                      below.above.data());
    }
}

/// Four knots shape a cell: of its own edges, and the next on either side. Lists the pairs that
/// hold them, each once, after those of other levels.
void OctaveField::listPairs(std::size_t level, Scratch &scratch) const
{
    Scratch::Level &here = scratch.m_levels[level];
    if (level >= m_climate.octaves.amplitudes.size()) { // a profile without octaves
        std::fill_n(here.firstKnot.begin(), here.count, std::uint16_t{0});
        std::fill_n(scratch.m_knots.begin(), 4, Knot{});
        return;
    }
    std::int64_t *const pairs = scratch.m_pairs.data();
    const std::size_t before = scratch.m_pairCount;
    std::size_t count = before;
    const std::int64_t span = here.cells[here.count - 1] - here.cells[0];
    const bool all = here.count > 1 && span <= closeCells * static_cast<std::int64_t>(here.count);
    if (all) {
        // Near each other: all pairs from the first cell's to the last one's.
        const std::int64_t first = (here.cells[0] - 1) >> 1;
        const std::int64_t last = (here.cells[here.count - 1] + 2) >> 1;
        constexpr std::int64_t few = Scratch::fewPairs; // written at least: a number, not a branch
        for (std::int64_t k = 0; k < few; ++k)
            pairs[count + static_cast<std::size_t>(k)] = first + k;
        for (std::int64_t k = few; k <= last - first; ++k)
            pairs[count + static_cast<std::size_t>(k)] = first + k;
        count += static_cast<std::size_t>(last - first + 1);
        const std::int64_t knot = 2 * first - 2 * static_cast<std::int64_t>(before);
        for (std::size_t i = 0; i < here.count; ++i)
            here.firstKnot[i] = static_cast<std::uint16_t>(here.cells[i] - 1 - knot);
    } else {
        for (std::size_t i = 0; i < here.count; ++i) {
            const std::int64_t first = (here.cells[i] - 1) >> 1;
            for (std::int64_t k = 0; k < 3; ++k) // as many as there can be; the next writes over
                pairs[count + static_cast<std::size_t>(k)] = first + k;
            here.firstKnot[i] = static_cast<std::uint16_t>(
                2 * count + static_cast<std::size_t>((here.cells[i] - 1) & 1));
            count += static_cast<std::size_t>(((here.cells[i] + 2) >> 1) - first + 1);
        }
    }
    scratch.m_pairCount = count;
    scratch.m_levelPairs.push_back({level, before, count - before, all});
}

void OctaveField::descend(std::size_t level, Scratch &scratch) const
{
    Scratch::Level &here = scratch.m_levels[level];
    Halves *const coarser = scratch.m_halves[(level + 1) % 2].data();
    if (level + 1 == m_levels) { // nothing above
        std::fill_n(here.above.begin(), here.count, std::uint16_t{0});
        coarser[0] = {};
    }
    const auto makeCubics = [&](std::size_t at) {
        finestCubics(here.cells.data(), here.above.data(), here.firstKnot.data(), here.count,
                     coarser, scratch.m_knots.data(), scratch.m_random.data() + at);
    };
    if (level == 0)
        return makeCubics(0);
    if (level == m_slowLevel && scratch.m_anySlow)
        makeCubics(mostInstants);
    descendCells(here.cells.data(), here.above.data(), here.firstKnot.data(), here.count, coarser,
                 scratch.m_knots.data(), scratch.m_halves[level % 2].data());
}

/// Lists the nodes of the smooth level's cells, each once: their own edges, and the next on either
/// side. Begins with those that the call before had, as far as they are wanted again; returns how
/// many these are.
std::size_t OctaveField::listNodes(Scratch &scratch) const
{
    const auto &cells = scratch.m_smoothCells;
    std::size_t kept = 0;
    if (scratch.m_nodesOf == m_identity) {
        const auto end = scratch.m_nodes.begin() + static_cast<std::ptrdiff_t>(scratch.m_nodeCount);
        const auto found = std::find(scratch.m_nodes.begin(), end, cells[0] - 1);
        kept = static_cast<std::size_t>(end - found);
        const auto from = found - scratch.m_nodes.begin();
        if (from > 0) {
            std::copy(found, end, scratch.m_nodes.begin());
            std::copy_n(scratch.m_nodeValues.begin() + from, kept, scratch.m_nodeValues.begin());
        }
    }
    if (scratch.m_nodesOf != m_identity)
        scratch.m_nodesOf = m_identity;
    std::size_t count = 0;
    std::int64_t next = cells[0] - 1;
    const auto list = [&](std::int64_t node) {
        if (count >= kept || scratch.m_nodes[count] != node) {
            kept = std::min(kept, count);
            scratch.m_nodes[count] = node;
        }
        ++count;
    };
    for (std::size_t i = 0; i < scratch.m_smoothCount; ++i) {
        const std::int64_t cell = cells[i];
        for (next = std::max(next, cell - 1); next <= cell + 2; ++next)
            list(next);
        scratch.m_firstNode[i] = static_cast<std::uint16_t>(count - 4);
    }
    for (std::size_t i = kept; i < count; ++i)
        scratch.m_nodeTimes[i] = edge(m_smoothLevel, scratch.m_nodes[i]);
    scratch.m_nodeCount = count;
    return std::min(kept, count);
}

/// The nodes' values and, behind them, those of the instants that are slow: together, for they may
/// be of one day.
void OctaveField::makeSmooth(std::span<const TimeMs> times, std::span<const Detail> details,
                             Scratch &scratch) const
{
    const bool any = scratch.m_smoothCount > 0;
    const std::size_t known = any ? listNodes(scratch) : scratch.m_nodeCount;
    std::size_t count = scratch.m_nodeCount;
    for (std::size_t i = 0; scratch.m_anySlow && i < times.size(); ++i) {
        scratch.m_nodeTimes[count] = times[i];
        count += details[i] == Detail::Slow ? 1U : 0U;
    }
    m_smooth.atEach({scratch.m_nodeTimes.data() + known, count - known},
                    {scratch.m_nodeValues.data() + known, count - known});
    if (any)
        throughNodes(scratch.m_nodeValues.data(), scratch.m_firstNode.data(), scratch.m_smoothCount,
                     m_wanders, scratch.m_smooth.data());
}

TimeMs OctaveField::edge(std::size_t level, std::int64_t cell) const
{
    return ((cell << level) - m_knots.origin()) * m_cellMs;
}

} // namespace aneroid

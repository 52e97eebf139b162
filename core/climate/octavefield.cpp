#include "core/climate/octavefield.h"

#include "core/base/vectorise.h"
#include "core/climate/climate.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <utility>

namespace aneroid {

namespace {

using Lanes = OctaveField::Lanes;
using RandomCurve = OctaveField::Scratch::RandomCurve;
using SmoothCubics = OctaveField::Scratch::SmoothCubics;

constexpr std::size_t quads = OctaveField::laneCount / 4;

/// Cells that are so far apart on average, and not more, have most of their knots' pairs in common.
constexpr std::int64_t closeCells = 4;

/// The smooth part is sampled in cells of at most this length; between them it is a cubic, with an
/// error below 1e-4 of the amplitude for a daily cycle.
constexpr TimeMs longestSmoothCellMs = 600'000;

/// The left or right half of `from`, as a curve over its own cell: of the five control points that
/// a cell has in halves, the first or the last four (Lane and Riesenfeld 1980).
inline void takeHalf(const RandomCurve &from, std::int64_t cell, RandomCurve &to)
{
    const Quad &v0 = from.c[0];
    const Quad &v1 = from.c[1];
    const Quad &v2 = from.c[2];
    const Quad &v3 = from.c[3];
    const Quad inner = 0.5 * (v1 + v2);
    const Quad left = 0.75 * v1 + 0.125 * (v0 + v2);
    const Quad right = 0.75 * v2 + 0.125 * (v1 + v3);
    if ((cell & 1) == 0)
        to.c = {0.5 * (v0 + v1), left, inner, right};
    else
        to.c = {left, inner, right, 0.5 * (v2 + v3)};
}

/// By reference: returning a vector of this size is not the same call with and without AVX.
inline void widen(const Knot &knot, Quad &to)
{
    FloatQuad floats;
    std::memcpy(&floats, knot.data(), sizeof floats);
    to = __builtin_convertvector(floats, Quad);
}

/// An octave's own knots are control points of its spline.
inline void addKnots(const Knot *knots, RandomCurve &to)
{
    for (std::size_t i = 0; i < 4; ++i) {
        Quad knot;
        widen(knots[i], knot);
        to.c[i] += knot;
    }
}

ANEROID_VECTORISED void descendCells(const std::int64_t *cells, const std::uint16_t *above,
                                     const std::uint16_t *firstKnot, std::size_t count,
                                     const RandomCurve *coarser, const Knot *knots,
                                     RandomCurve *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        RandomCurve cell; // not in place: the knots are floats, which might lie anywhere
        takeHalf(coarser[above[i]], cells[i], cell);
        addKnots(knots + firstKnot[i], cell);
        out[i] = cell;
    }
}

/// From control points to the powers of the cell's fraction.
ANEROID_VECTORISED void toCubics(RandomCurve *curves, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const RandomCurve from = curves[i];
        const Quad &v0 = from.c[0];
        const Quad &v1 = from.c[1];
        const Quad &v2 = from.c[2];
        const Quad &v3 = from.c[3];
        curves[i].c = {(v0 + 4.0 * v1 + v2) * (1.0 / 6.0), (v2 - v0) * 0.5,
                       (v0 - 2.0 * v1 + v2) * 0.5, (v3 - v0 + 3.0 * (v1 - v2)) * (1.0 / 6.0)};
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

static_assert(channelCount == 3 && SmoothPart::channels == 5 && OctaveField::laneCount == 8);

ANEROID_VECTORISED void throughNodes(const SmoothPart::Values *values,
                                     const std::uint16_t *firstNode, std::size_t count,
                                     SmoothCubics *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        const SmoothPart::Values *const node = values + firstNode[i];
        constexpr std::size_t last = quads - 1; // the first channel stands before the last four
        const auto first = [node](std::size_t n) { return node[n][0]; };
        catmullRom(first(0), first(1), first(2), first(3), [&](std::size_t power, double value) {
            out[i].c[power][0] = Quad{0.0, 0.0, 0.0, value};
        });
        std::array<Quad, 4> others;
        for (std::size_t n = 0; n < others.size(); ++n)
            std::memcpy(&others[n], node[n].data() + 1, sizeof(Quad));
        catmullRom(others[0], others[1], others[2], others[3],
                   [&](std::size_t power, const Quad &value) { out[i].c[power][last] = value; });
    }
}

/// Where instants are: in which cells, and how far into them.
struct Positions
{
    const std::uint16_t *cellOf;
    const double *fraction;
    double shift; ///< less than that
};

inline void valueAt(const std::array<Quad, 4> &c, double u, Quad &to)
{
    to = ((c[3] * u + c[2]) * u + c[1]) * u + c[0];
}

ANEROID_VECTORISED void evaluateCubics(const RandomCurve *random, const Positions &finest,
                                       const SmoothCubics *smooth, const Positions &coarse,
                                       std::size_t count, Lanes *out)
{
    const Positions fine = finest;
    const Positions slow = coarse;
    for (std::size_t i = 0; i < count; ++i) {
        const RandomCurve &fast = random[fine.cellOf[i]];
        const SmoothCubics &cell = smooth[slow.cellOf[i]];
        const double u = slow.fraction[i] - slow.shift;
        Quad chance;
        valueAt(fast.c, fine.fraction[i] - fine.shift, chance);
        for (std::size_t q = 0; q < quads; ++q) {
            Quad value;
            valueAt({cell.c[0][q], cell.c[1][q], cell.c[2][q], cell.c[3][q]}, u, value);
            if (q == 0)
                value += chance;
            std::memcpy(out[i].data() + 4 * q, &value, sizeof value);
        }
    }
}

} // namespace

OctaveField::Scratch::Scratch()
    : m_levels(OctaveSpectrum::mostOctaves)
    , m_knots(2 * mostPairs)
    , m_curves(blockSize)
    , m_coarser(blockSize)
    , m_smooth(blockSize)
{
}

OctaveField::OctaveField(const Climate &climate, const KnotMaker &knots, const SmoothPart &smooth)
    : m_climate(climate)
    , m_knots(knots)
    , m_smooth(smooth)
    , m_cellMs(climate.octaves.cellMs)
    , m_levels(std::max<std::size_t>(climate.octaves.amplitudes.size(), 1))
    , m_identity(std::make_shared<const int>(0))
{
    TimeMs cell = m_cellMs;
    while (m_smoothLevel + 1 < m_levels && cell * 2 <= longestSmoothCellMs) {
        cell *= 2;
        ++m_smoothLevel;
    }
}

void OctaveField::evaluate(std::span<const TimeMs> times, const Place &place, Scratch &scratch,
                           std::span<Lanes> now, std::span<Lanes> before, double delayMs) const
{
    listCells(times, scratch);
    for (std::size_t above = m_levels; above > 0;) {
        scratch.m_levelPairs.clear();
        scratch.m_pairCount = 0;
        std::size_t level = above;
        do {
            listPairs(--level, scratch);
        } while (level > 0 && scratch.m_pairCount < Scratch::enoughPairs);
        drawAndDescend(level, above, place, scratch);
        above = level;
    }
    toCubics(scratch.m_curves.data(), scratch.m_levels[0].count);
    makeSmooth(scratch);
    evaluateCells(times, scratch, now, before, delayMs);
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

void OctaveField::evaluateEach(std::span<const TimeMs> times, std::span<const Place> places,
                               Scratch &scratch, std::span<Lanes> now, std::span<Lanes> before,
                               double delayMs) const
{
    listOneCell(times.front(), times.size(), scratch);
    const std::size_t octaves = m_climate.octaves.amplitudes.size();
    double knotMs = static_cast<double>(m_cellMs) * static_cast<double>(1U << (m_levels - 1));
    for (std::size_t level = m_levels; level-- > 0; knotMs *= 0.5) {
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
    toCubics(scratch.m_curves.data(), scratch.m_levels[0].count);
    makeSmooth(scratch);
    evaluateCells(times, scratch, now, before, delayMs);
}

/// The cell of that instant for each place.
void OctaveField::listOneCell(TimeMs time, std::size_t count, Scratch &scratch) const
{
    const std::int64_t cell = cellOf(time);
    for (std::size_t level = 0; level < m_levels; ++level) {
        Scratch::Level &here = scratch.m_levels[level];
        here.count = count;
        std::fill_n(here.cells.begin(), count, cell >> level);
        std::iota(here.above.begin(), here.above.begin() + static_cast<std::ptrdiff_t>(count),
                  std::uint16_t{0});
    }
    std::iota(scratch.m_cellOf.begin(),
              scratch.m_cellOf.begin() + static_cast<std::ptrdiff_t>(count), std::uint16_t{0});
}

std::int64_t OctaveField::cellOf(TimeMs time) const
{
    return floorDivide(time, m_cellMs) + m_knots.origin();
}

void OctaveField::evaluateCells(std::span<const TimeMs> times, Scratch &scratch,
                                std::span<Lanes> now, std::span<Lanes> before, double delayMs) const
{
    std::array<double, blockSize> fraction; // written below
    std::array<double, blockSize> smoothFraction;
    const double perMs = 1.0 / static_cast<double>(m_cellMs);
    const double smoothPerMs = 1.0 / static_cast<double>(m_cellMs << m_smoothLevel);
    const Scratch::Level &finest = scratch.m_levels[0];
    const Scratch::Level &coarse = scratch.m_levels[m_smoothLevel];
    const std::int64_t mask = (std::int64_t{1} << m_smoothLevel) - 1;
    const std::int64_t first = finest.cells[0];
    const TimeMs begin = edge(0, first);
    std::size_t above = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const std::int64_t cell = finest.cells[scratch.m_cellOf[i]];
        const TimeMs into = times[i] - begin - (cell - first) * m_cellMs;
        fraction[i] = static_cast<double>(into) * perMs;
        smoothFraction[i] = static_cast<double>((cell & mask) * m_cellMs + into) * smoothPerMs;
        above += coarse.cells[above] != cell >> m_smoothLevel ? 1U : 0U; // cells rise
        scratch.m_smoothOf[i] = static_cast<std::uint16_t>(above);
    }
    const auto evaluate = [&](double delay, std::span<Lanes> out) {
        evaluateCubics(scratch.m_curves.data(),
                       {scratch.m_cellOf.data(), fraction.data(), delay * perMs},
                       scratch.m_smooth.data(),
                       {scratch.m_smoothOf.data(), smoothFraction.data(), delay * smoothPerMs},
                       times.size(), out.data());
    };
    evaluate(0.0, now);
    if (!before.empty())
        evaluate(delayMs, before);
}

void OctaveField::listCells(std::span<const TimeMs> times, Scratch &scratch) const
{
    Scratch::Level &finest = scratch.m_levels[0];
    const std::int64_t first = cellOf(times.front());
    const TimeMs begin = edge(0, first);
    const double perMs = 1.0 / static_cast<double>(m_cellMs);
    std::size_t at = 0;
    finest.cells[0] = first;
    for (std::size_t i = 0; i < times.size(); ++i) {
        // A division's result may be one off where it is a product's with the reciprocal.
        const TimeMs since = times[i] - begin;
        auto cells = static_cast<std::int64_t>(static_cast<double>(since) * perMs);
        cells -= cells * m_cellMs > since ? 1 : 0;
        cells += (cells + 1) * m_cellMs <= since ? 1 : 0;
        at += first + cells != finest.cells[at] ? 1U : 0U; // a number, not a branch
        finest.cells[at] = first + cells;
        scratch.m_cellOf[i] = static_cast<std::uint16_t>(at);
    }
    finest.count = at + 1;
    for (std::size_t level = 1; level < m_levels; ++level) {
        Scratch::Level &below = scratch.m_levels[level - 1];
        Scratch::Level &here = scratch.m_levels[level];
        std::size_t last = 0;
        here.cells[0] = below.cells[0] >> 1;
        for (std::size_t i = 0; i < below.count; ++i) {
            const std::int64_t cell = below.cells[i] >> 1;
            last += cell != here.cells[last] ? 1U : 0U; // a number, not a branch
            here.cells[last] = cell;
            below.above[i] = static_cast<std::uint16_t>(last);
        }
        here.count = last + 1;
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
    if (span <= closeCells * static_cast<std::int64_t>(here.count)) {
        // Near each other: all pairs from the first cell's to the last one's.
        const std::int64_t first = (here.cells[0] - 1) >> 1;
        const std::int64_t last = (here.cells[here.count - 1] + 2) >> 1;
        for (std::int64_t pair = first; pair <= last; ++pair)
            pairs[count++] = pair;
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
    scratch.m_levelPairs.push_back({level, before, count - before});
}

void OctaveField::descend(std::size_t level, Scratch &scratch) const
{
    Scratch::Level &here = scratch.m_levels[level];
    if (level + 1 == m_levels) { // nothing above
        std::fill_n(here.above.begin(), here.count, std::uint16_t{0});
        scratch.m_curves[0] = {};
    }
    std::swap(scratch.m_curves, scratch.m_coarser);
    descendCells(here.cells.data(), here.above.data(), here.firstKnot.data(), here.count,
                 scratch.m_coarser.data(), scratch.m_knots.data(), scratch.m_curves.data());
}

/// Lists the nodes of the smooth level's cells, each once: their own edges, and the next on either
/// side. Begins with those that the call before had, as far as they are wanted again.
void OctaveField::listNodes(Scratch &scratch) const
{
    const Scratch::Level &here = scratch.m_levels[m_smoothLevel];
    std::size_t kept = 0;
    if (scratch.m_nodesOf == m_identity) {
        const auto end = scratch.m_nodes.begin() + static_cast<std::ptrdiff_t>(scratch.m_nodeCount);
        const auto found = std::find(scratch.m_nodes.begin(), end, here.cells[0] - 1);
        kept = static_cast<std::size_t>(end - found);
        const auto from = found - scratch.m_nodes.begin();
        if (from > 0) {
            std::copy(found, end, scratch.m_nodes.begin());
            std::copy_n(scratch.m_nodeValues.begin() + from, kept, scratch.m_nodeValues.begin());
        }
    }
    scratch.m_nodesOf = m_identity;
    std::size_t count = 0;
    std::int64_t next = here.cells[0] - 1;
    const auto list = [&](std::int64_t node) {
        if (count >= kept || scratch.m_nodes[count] != node) {
            kept = std::min(kept, count);
            scratch.m_nodes[count] = node;
        }
        ++count;
    };
    for (std::size_t i = 0; i < here.count; ++i) {
        const std::int64_t cell = here.cells[i];
        for (next = std::max(next, cell - 1); next <= cell + 2; ++next)
            list(next);
        scratch.m_firstNode[i] = static_cast<std::uint16_t>(count - 4);
    }
    for (std::size_t i = kept; i < count; ++i)
        scratch.m_nodeTimes[i] = edge(m_smoothLevel, scratch.m_nodes[i]);
    m_smooth.atEach({scratch.m_nodeTimes.data() + kept, count - std::min(kept, count)},
                    {scratch.m_nodeValues.data() + kept, count - std::min(kept, count)});
    scratch.m_nodeCount = count;
}

void OctaveField::makeSmooth(Scratch &scratch) const
{
    listNodes(scratch);
    const Scratch::Level &here = scratch.m_levels[m_smoothLevel];
    throughNodes(scratch.m_nodeValues.data(), scratch.m_firstNode.data(), here.count,
                 scratch.m_smooth.data());
}

TimeMs OctaveField::edge(std::size_t level, std::int64_t cell) const
{
    return ((cell << level) - m_knots.origin()) * m_cellMs;
}

} // namespace aneroid

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
using Cubics = OctaveField::Scratch::Cubics;

constexpr std::size_t quads = OctaveField::laneCount / 4;

/// The smooth part is sampled in cells of at most this length; between them it is a cubic, with an
/// error below 1e-4 of the amplitude for a daily cycle.
constexpr TimeMs longestSmoothCellMs = 600'000;

/// The left or right half of `from`, as a curve over its own cell.
inline void takeHalf(const Cubics &from, std::int64_t cell, Cubics &to)
{
    const double right = static_cast<double>(cell & 1);
    for (std::size_t q = 0; q < quads; ++q) {
        const Quad c1 = 0.5 * from.c[1][q];
        const Quad c2 = 0.25 * from.c[2][q];
        const Quad c3 = 0.125 * from.c[3][q];
        to.c[0][q] = from.c[0][q] + right * (c1 + c2 + c3);
        to.c[1][q] = c1 + right * (2.0 * c2 + 3.0 * c3);
        to.c[2][q] = c2 + right * (3.0 * c3);
        to.c[3][q] = c3;
    }
}

/// By reference: returning a vector of this size is not the same call with and without AVX.
inline void widen(const Knot &knot, Quad &to)
{
    FloatQuad floats;
    std::memcpy(&floats, knot.data(), sizeof floats);
    to = __builtin_convertvector(floats, Quad);
}

/// Adds the uniform cubic B-spline over four knots to the random lanes (and a zero to the next).
inline void addSpline(const Knot *knots, Cubics &to)
{
    Quad v0;
    Quad v1;
    Quad v2;
    Quad v3;
    widen(knots[0], v0);
    widen(knots[1], v1);
    widen(knots[2], v2);
    widen(knots[3], v3);
    to.c[0][0] += (v0 + 4.0 * v1 + v2) * (1.0 / 6.0);
    to.c[1][0] += (v2 - v0) * 0.5;
    to.c[2][0] += (v0 - 2.0 * v1 + v2) * 0.5;
    to.c[3][0] += (v3 - v0 + 3.0 * (v1 - v2)) * (1.0 / 6.0);
}

ANEROID_VECTORISED void descendCells(const std::int64_t *cells, const std::uint16_t *above,
                                     const std::uint16_t *firstKnot, std::size_t count,
                                     const Cubics *coarser, const Knot *knots, Cubics *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        takeHalf(coarser[above[i]], cells[i], out[i]);
        addSpline(knots + firstKnot[i], out[i]);
    }
}

ANEROID_VECTORISED void evaluateCubics(const Cubics *cubics, const std::uint16_t *cellOf,
                                       const double *fraction, double shift, std::size_t count,
                                       Lanes *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        const Cubics &cell = cubics[cellOf[i]];
        const double u = fraction[i] - shift;
        for (std::size_t q = 0; q < quads; ++q) {
            const Quad value =
                ((cell.c[3][q] * u + cell.c[2][q]) * u + cell.c[1][q]) * u + cell.c[0][q];
            std::memcpy(out[i].data() + 4 * q, &value, sizeof value);
        }
    }
}

} // namespace

OctaveField::Scratch::Scratch()
    : m_levels(OctaveSpectrum::mostOctaves)
    , m_pairs(3 * blockSize)
    , m_knots(6 * blockSize)
    , m_cubics(blockSize)
    , m_coarser(blockSize)
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
    const std::size_t octaves = m_climate.octaves.amplitudes.size();
    double knotMs = static_cast<double>(m_cellMs) * static_cast<double>(1U << (m_levels - 1));
    for (std::size_t level = m_levels; level-- > 0; knotMs *= 0.5) {
        if (level < octaves) {
            listPairs(level, scratch);
            scratch.m_knots.resize(std::max(scratch.m_knots.size(), 2 * scratch.m_pairs.size()));
            m_knots.make(level, scratch.m_pairs, PlaceNodes(place, m_climate.neighbourhood, knotMs),
                         place.own, scratch.m_knots);
        }
        descend(level, scratch);
    }
    evaluateCells(times, scratch, now, before, delayMs);
}

void OctaveField::evaluateEach(std::span<const TimeMs> times, std::span<const Place> places,
                               Scratch &scratch, std::span<Lanes> now, std::span<Lanes> before,
                               double delayMs) const
{
    listOneCell(times.front(), times.size(), scratch);
    const std::size_t octaves = m_climate.octaves.amplitudes.size();
    double knotMs = static_cast<double>(m_cellMs) * static_cast<double>(1U << (m_levels - 1));
    for (std::size_t level = m_levels; level-- > 0; knotMs *= 0.5) {
        if (level < octaves) {
            listPairs(level, scratch); // of the one cell, for all the same
            const std::size_t knots = 2 * scratch.m_pairs.size();
            scratch.m_knots.resize(std::max(scratch.m_knots.size(), knots * places.size()));
            m_knots.makeEach(level, scratch.m_pairs, places, knotMs, scratch.m_draws,
                             scratch.m_knots);
            Scratch::Level &here = scratch.m_levels[level];
            for (std::size_t i = 1; i < places.size(); ++i)
                here.firstKnot[i] = static_cast<std::uint16_t>(here.firstKnot[0] + i * knots);
        }
        descend(level, scratch);
    }
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
    const double perMs = 1.0 / static_cast<double>(m_cellMs);
    const Scratch::Level &finest = scratch.m_levels[0];
    for (std::size_t i = 0; i < times.size(); ++i) {
        const TimeMs start = edge(0, finest.cells[scratch.m_cellOf[i]]);
        fraction[i] = static_cast<double>(times[i] - start) * perMs;
    }
    evaluateCubics(scratch.m_cubics.data(), scratch.m_cellOf.data(), fraction.data(), 0.0,
                   times.size(), now.data());
    if (!before.empty())
        evaluateCubics(scratch.m_cubics.data(), scratch.m_cellOf.data(), fraction.data(),
                       delayMs * perMs, times.size(), before.data());
}

void OctaveField::listCells(std::span<const TimeMs> times, Scratch &scratch) const
{
    Scratch::Level &finest = scratch.m_levels[0];
    finest.count = 0;
    TimeMs end = times.front(); // of the cell last listed
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (finest.count == 0 || times[i] >= end) {
            const std::int64_t cell = cellOf(times[i]);
            finest.cells[finest.count++] = cell;
            end = edge(0, cell + 1);
        }
        scratch.m_cellOf[i] = static_cast<std::uint16_t>(finest.count - 1);
    }
    for (std::size_t level = 1; level < m_levels; ++level) {
        Scratch::Level &below = scratch.m_levels[level - 1];
        Scratch::Level &here = scratch.m_levels[level];
        here.count = 0;
        for (std::size_t i = 0; i < below.count; ++i) {
            const std::int64_t cell = below.cells[i] >> 1;
            if (here.count == 0 || here.cells[here.count - 1] != cell)
                here.cells[here.count++] = cell;
            below.above[i] = static_cast<std::uint16_t>(here.count - 1);
        }
    }
}

/// Four knots shape a cell: of its own edges, and the next on either side. Lists the pairs that
/// hold them, each once.
void OctaveField::listPairs(std::size_t level, Scratch &scratch) const
{
    Scratch::Level &here = scratch.m_levels[level];
    std::vector<std::int64_t> &pairs = scratch.m_pairs;
    pairs.clear();
    for (std::size_t i = 0; i < here.count; ++i) {
        const std::int64_t first = (here.cells[i] - 1) >> 1;
        const std::int64_t last = (here.cells[i] + 2) >> 1;
        const std::int64_t next = pairs.empty() ? first : std::max(first, pairs.back() + 1);
        for (std::int64_t pair = next; pair <= last; ++pair)
            pairs.push_back(pair);
        const auto ahead = static_cast<std::size_t>(pairs.back() - first);
        here.firstKnot[i] = static_cast<std::uint16_t>(
            2 * (pairs.size() - 1 - ahead) + static_cast<std::size_t>((here.cells[i] - 1) & 1));
    }
}

void OctaveField::descend(std::size_t level, Scratch &scratch) const
{
    Scratch::Level &here = scratch.m_levels[level];
    if (level + 1 == m_levels) { // nothing above
        std::fill_n(here.above.begin(), here.count, std::uint16_t{0});
        scratch.m_cubics[0] = {};
    }
    if (level >= m_climate.octaves.amplitudes.size()) { // a profile without octaves
        std::fill_n(here.firstKnot.begin(), here.count, std::uint16_t{0});
        std::fill_n(scratch.m_knots.begin(), 4, Knot{});
    }
    std::swap(scratch.m_cubics, scratch.m_coarser);
    descendCells(here.cells.data(), here.above.data(), here.firstKnot.data(), here.count,
                 scratch.m_coarser.data(), scratch.m_knots.data(), scratch.m_cubics.data());
    if (level == m_smoothLevel)
        addSmooth(scratch);
}

/// Catmull-Rom: through the two inner nodes with slopes taken from the outer ones.
void OctaveField::addSmooth(Scratch &scratch) const
{
    const Scratch::Level &here = scratch.m_levels[m_smoothLevel];
    std::array<SmoothPart::Values, 4> &nodes = scratch.m_smoothNodes;
    bool known = scratch.m_smoothOf == m_identity;
    scratch.m_smoothOf = m_identity;
    for (std::size_t i = 0; i < here.count; ++i) {
        const std::int64_t moved =
            here.cells[i] - std::exchange(scratch.m_smoothCell, here.cells[i]);
        const bool near = known && moved >= 0 && moved < 4;
        const std::size_t kept = near ? static_cast<std::size_t>(4 - moved) : 0;
        known = true;
        if (moved != 0)
            std::copy(nodes.end() - static_cast<std::ptrdiff_t>(kept), nodes.end(), nodes.begin());
        for (std::size_t n = kept; n < nodes.size(); ++n)
            nodes[n] =
                m_smooth.at(edge(m_smoothLevel, here.cells[i] - 1 + static_cast<std::int64_t>(n)));
        Cubics &to = scratch.m_cubics[i];
        for (std::size_t l = 0; l < SmoothPart::channels; ++l) {
            const std::size_t quad = (channelCount + l) / 4;
            const std::size_t lane = (channelCount + l) % 4;
            const double v0 = nodes[0][l];
            const double v1 = nodes[1][l];
            const double v2 = nodes[2][l];
            const double v3 = nodes[3][l];
            to.c[0][quad][lane] += v1;
            to.c[1][quad][lane] += (v2 - v0) * 0.5;
            to.c[2][quad][lane] += v0 - 2.5 * v1 + 2.0 * v2 - 0.5 * v3;
            to.c[3][quad][lane] += 1.5 * (v1 - v2) + 0.5 * (v3 - v0);
        }
    }
}

TimeMs OctaveField::edge(std::size_t level, std::int64_t cell) const
{
    return ((cell << level) - m_knots.origin()) * m_cellMs;
}

} // namespace aneroid

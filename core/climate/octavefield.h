#pragma once

#include "core/base/types.h"
#include "core/base/vectorise.h"
#include "core/climate/knots.h"
#include "core/climate/smoothpart.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace aneroid {

/// Evaluates the sum of all octaves and of the smooth part, many instants at a time. Octaves lie on
/// one dyadic grid, so from the coarsest to the finest each cell's curve is its half of the cell
/// above plus its own spline, both kept as a B-spline's control points; what is left for an instant
/// is one cubic, and that of the smooth part in its coarser cell. The result depends on the instant
/// only, never on the others asked for with it, to the last bit.
class OctaveField
{
public:
    /// Most instants of one call.
    static constexpr std::size_t blockSize = 128;

    /// Random temperature, humidity and pressure, then the smooth part's five.
    static constexpr std::size_t laneCount = 8;
    using Lanes = std::array<double, laneCount>;

    /// The memory that evaluate() works in; one for each thread.
    class Scratch;

    /// All must outlive this.
    OctaveField(const Climate &climate, const KnotMaker &knots, const SmoothPart &smooth);

    /// The lanes at each of `times` (rising, at most blockSize) into `now` and, where it is not
    /// empty, those of `delayMs` before into `before`: by the same cubic, which the cells' smooth
    /// joints allow for delays well below a cell.
    void evaluate(std::span<const TimeMs> times, const Place &place, Scratch &scratch,
                  std::span<Lanes> now, std::span<Lanes> before, double delayMs) const;

    /// The same at many places, each at its own instant; the instants (in any order) are within one
    /// cell of the finest octave. What the places share is made once.
    void evaluateEach(std::span<const TimeMs> times, std::span<const Place> places,
                      Scratch &scratch, std::span<Lanes> now, std::span<Lanes> before,
                      double delayMs) const;
    /// The number of the cell of the finest octave that the instant is in.
    [[nodiscard]] std::int64_t cellOf(TimeMs time) const;

private:
    void listOneCell(TimeMs time, std::size_t count, Scratch &scratch) const;
    void evaluateCells(std::span<const TimeMs> times, Scratch &scratch, std::span<Lanes> now,
                       std::span<Lanes> before, double delayMs) const;
    void listCells(std::span<const TimeMs> times, Scratch &scratch) const;
    void listPairs(std::size_t level, Scratch &scratch) const;
    void drawAndDescend(std::size_t from, std::size_t above, const Place &place,
                        Scratch &scratch) const;
    void descend(std::size_t level, Scratch &scratch) const;
    void listNodes(Scratch &scratch) const;
    void makeSmooth(Scratch &scratch) const;
    [[nodiscard]] TimeMs edge(std::size_t level, std::int64_t cell) const;

    const Climate &m_climate;
    const KnotMaker &m_knots;
    const SmoothPart &m_smooth;
    TimeMs m_cellMs;
    std::size_t m_levels;
    std::size_t m_smoothLevel = 0;
    std::shared_ptr<const int> m_identity; ///< that a scratch knows this by
};

class OctaveField::Scratch
{
public:
    /// Four quads of the random lanes, the last lane 0: of a cell's curve as a B-spline the
    /// control points, which are to it what knots are to an octave; and for the finest cells
    /// c[power] of the cubic in the cell's fraction.
    struct alignas(32) RandomCurve
    {
        std::array<Quad, 4> c;
    };
    /// c[power][lane / 4][lane % 4]; the lanes of the random part are 0.
    struct alignas(64) SmoothCubics
    {
        std::array<std::array<Quad, laneCount / 4>, 4> c;
    };

    Scratch();

private:
    friend class OctaveField;

    struct Level
    {
        std::array<std::int64_t, blockSize> cells; ///< distinct, rising
        std::array<std::uint16_t, blockSize>
            above; ///< where in the level above each cell's parent is
        std::array<std::uint16_t, blockSize> firstKnot; ///< where each cell's four knots begin
        std::size_t count = 0;
    };

    /// Octaves with few cells are drawn together until there are so many pairs of knots, or one
    /// octave has more; a cell has at most three.
    static constexpr std::size_t enoughPairs = 64;
    static constexpr std::size_t mostPairs = enoughPairs + 3 * blockSize + 3;

    std::vector<Level> m_levels;
    std::array<std::uint16_t, blockSize> m_cellOf{};   ///< by instant, in level 0
    std::array<std::uint16_t, blockSize> m_smoothOf{}; ///< by instant, in the smooth level
    std::array<std::int64_t, mostPairs> m_pairs;       ///< of the levels at hand
    std::size_t m_pairCount = 0;
    std::vector<KnotMaker::LevelPairs> m_levelPairs;
    KnotMaker::Draws m_draws;
    std::vector<Knot> m_knots;
    std::vector<RandomCurve> m_curves;  ///< of the level at hand
    std::vector<RandomCurve> m_coarser; ///< of the one above
    std::vector<SmoothCubics> m_smooth; ///< by cell of the smooth level

    /// The edges of the smooth level's cells, and of those beside them, and the part's values.
    static constexpr std::size_t mostNodes = 4 * blockSize;
    std::array<std::int64_t, mostNodes> m_nodes;
    std::array<TimeMs, mostNodes> m_nodeTimes;
    std::array<SmoothPart::Values, mostNodes> m_nodeValues;
    std::size_t m_nodeCount = 0;
    std::array<std::uint16_t, blockSize> m_firstNode{}; ///< by cell of the smooth level
    std::shared_ptr<const int> m_nodesOf;               ///< identity of the field they are from
};

} // namespace aneroid

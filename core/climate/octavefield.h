#pragma once

#include "core/base/types.h"
#include "core/base/vectorise.h"
#include "core/climate/knots/knotdraws.h"
#include "core/climate/smoothpart.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace aneroid {

struct Gaps;

/// Evaluates the sum of all octaves and of the smooth part, many instants at a time. Octaves lie on
/// one dyadic grid, so from the coarsest to the finest each cell's curve is its half of the cell
/// above plus its own spline, both kept as a B-spline's control points; what is left for an instant
/// is one cubic, and that of the smooth part in its coarser cell. The result depends on the instant
/// only, never on the others asked for with it, to the last bit.
class OctaveField
{
public:
    /// Most instants of one call, or of one of its lists.
    static constexpr std::size_t blockSize = 256;
    /// Most instants of all lists of a call.
    static constexpr std::size_t mostInstants = 3 * blockSize;

    /// What there is at the instants of a call, a channel an array: temperature, humidity and
    /// pressure by chance and by the smooth part, and the plants' phases (0 where there are none).
    /// What lies beyond the call's instants is of no use.
    struct Samples
    {
        using Values = std::array<double, mostInstants>;

        alignas(64) std::array<Values, channelCount> random;
        std::array<Values, channelCount> smooth;
        std::array<Values, SmoothPart::plants> wander;
    };

    /// How much there is of an instant: all octaves, or those alone whose knots are an hour apart
    /// or more (the slowest one, where none are).
    enum class Detail : std::uint8_t { All, Slow };

    /// The memory that evaluate() works in; one for each thread.
    class Scratch;

    /// All must outlive this.
    OctaveField(const Climate &climate, const KnotMaker &knots, const SmoothPart &smooth);

    /// The samples at `times` (rising, at most blockSize) into `now` and, where it is not null,
    /// those of `delayMs` before into `before` (without the plants' phases): by the same cubic,
    /// which the cells' smooth joints allow for delays well below a cell. `details` is empty (all
    /// of all) or says it of each instant; where it is slow, `before` is of no use.
    void evaluate(std::span<const TimeMs> times, std::span<const Detail> details,
                  const Place &place, Scratch &scratch, Samples &now, Samples *before,
                  double delayMs) const;

    /// Instants in several lists, one behind the other, `length` long each and rising; those of a
    /// list are not before those of the list before, item by item.
    struct Lists
    {
        std::span<const TimeMs> times;
        std::size_t length = 0; ///< a multiple of 4

        [[nodiscard]] std::size_t count() const { return times.size() / length; }
    };

    /// The samples of all lists, one list behind the other, into `now` and, of list `delayed`,
    /// those of `delayMs` before at the same place in `before`. What the lists share is made once.
    void evaluateLists(const Lists &lists, const Place &place, Scratch &scratch, Samples &now,
                       std::size_t delayed, Samples &before, double delayMs) const;

    /// The same at many places, each at its own instant; the instants (in any order) are within one
    /// cell of the finest octave. What the places share is made once.
    void evaluateEach(std::span<const TimeMs> times, Detail detail, std::span<const Place> places,
                      Scratch &scratch, Samples &now, Samples *before, double delayMs) const;
    /// The number of the cell of the finest octave that the instant is in.
    [[nodiscard]] std::int64_t cellOf(TimeMs time) const;

private:
    void listOneCell(std::span<const TimeMs> times, Scratch &scratch) const;
    /// The instants [first, end) of a call.
    struct Part
    {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    void evaluateCells(const Part &part, double delayMs, const Scratch &scratch,
                       Samples &out) const;
    void evaluateCells(std::size_t count, Scratch &scratch, Samples &now, Samples *before,
                       double delayMs) const;
    void makeCells(std::size_t lowest, const Place &place, Scratch &scratch) const;
    void listCells(std::span<const TimeMs> times, Scratch &scratch) const;
    void listCells(std::span<const TimeMs> times, std::span<const Detail> details,
                   Scratch &scratch) const;
    Gaps listFinest(std::span<const TimeMs> times, Scratch &scratch) const;
    void listAbove(std::size_t from, std::size_t to, Gaps gaps, Scratch &scratch) const;
    void addSmoothToSlow(std::span<const Detail> details, const Scratch &scratch,
                         Samples &to) const;
    void placeInSlow(std::size_t instant, std::size_t cell, Scratch &scratch) const;
    void listPairs(std::size_t level, Scratch &scratch) const;
    void drawAndDescend(std::size_t from, std::size_t above, const Place &place,
                        Scratch &scratch) const;
    void descend(std::size_t level, Scratch &scratch) const;
    std::size_t listNodes(Scratch &scratch) const;
    void makeSmooth(std::span<const TimeMs> times, std::span<const Detail> details,
                    Scratch &scratch) const;
    [[nodiscard]] double smoothMs() const; ///< a cell of the smooth level
    [[nodiscard]] TimeMs edge(std::size_t level, std::int64_t cell) const;

    const Climate &m_climate;
    const KnotMaker &m_knots;
    const SmoothPart &m_smooth;
    TimeMs m_cellMs;
    std::size_t m_levels;
    std::size_t m_smoothLevel = 0;
    std::size_t m_slowLevel = 0;           ///< of Detail::Slow
    bool m_wanders;                        ///< whether there are plants
    std::shared_ptr<const int> m_identity; ///< that a scratch knows this by
};

class OctaveField::Scratch
{
public:
    /// Of a cell's curve as a B-spline, temperature, humidity, pressure and a 0 side by side: the
    /// control points of its two halves, four each, of which three are in both (Lane and Riesenfeld
    /// 1980). They are to it what knots are to an octave. In float: a step of 1e-6 hPa.
    struct alignas(16) Halves
    {
        std::array<FloatQuad, 5> c;
    };
    /// c[power] of the cubic in the cell's fraction.
    struct alignas(64) RandomCubic
    {
        std::array<FloatQuad, 4> c;
    };
    /// The same of the smooth part, the plants' phases apart.
    struct alignas(64) SmoothCubic
    {
        std::array<Quad, 4> c;
        std::array<std::array<double, SmoothPart::plants>, 4> wander;
    };

    Scratch();

private:
    friend class OctaveField;

    struct Level
    {
        std::array<std::int64_t, mostInstants> cells; ///< distinct, rising
        std::array<std::uint16_t, mostInstants>
            above; ///< where in the level above each cell's parent is
        std::array<std::uint16_t, mostInstants> firstKnot; ///< where each cell's four knots begin
        std::size_t count = 0;
    };

    /// Octaves with few cells are drawn together until there are so many pairs of knots, or one
    /// octave has more; a cell has at most three.
    static constexpr std::size_t enoughPairs = 64;
    static constexpr std::size_t fewPairs = 8;
    static constexpr std::size_t mostPairs = enoughPairs + 3 * mostInstants + fewPairs;

    std::vector<Level> m_levels;
    std::array<std::uint16_t, mostInstants> m_cellOf{}; ///< by instant, in level 0
    std::array<std::uint16_t, mostInstants>
        m_smoothOf{};                                 ///< by instant, in the list of smooth cells
    std::array<std::int64_t, mostInstants> m_numbers; ///< by instant: of the cell of level 0
    std::array<double, mostInstants> m_intoMs;        ///< and how far into it
    std::array<double, mostInstants> m_intoSmoothMs;  ///< and into that of the smooth level
    std::array<std::int64_t, mostInstants> m_smoothCells; ///< of the smooth level, distinct, rising
    std::size_t m_smoothCount = 0;
    bool m_anySlow = false;
    std::array<std::int64_t, mostPairs> m_pairs; ///< of the levels at hand
    std::size_t m_pairCount = 0;
    std::vector<KnotMaker::LevelPairs> m_levelPairs;
    KnotMaker::Draws m_draws;
    std::vector<Knot> m_knots;
    std::array<std::vector<Halves>, 2> m_halves; ///< of the cells of even levels, and of odd ones
    std::vector<RandomCubic> m_random; ///< by cell of level 0, then by cell of the slow level
    std::vector<SmoothCubic> m_smooth; ///< by cell of the smooth level

    /// The edges of the smooth level's cells, and of those beside them, and the part's values; then
    /// instants that are slow.
    static constexpr std::size_t mostNodes = 5 * mostInstants + 1;
    std::array<std::int64_t, mostNodes> m_nodes;
    std::array<TimeMs, mostNodes> m_nodeTimes;
    std::array<SmoothPart::Values, mostNodes> m_nodeValues;
    std::size_t m_nodeCount = 0;
    std::array<std::uint16_t, mostInstants> m_firstNode{}; ///< by cell of the smooth level
    std::shared_ptr<const int> m_nodesOf;                  ///< identity of the field they are from
};

} // namespace aneroid

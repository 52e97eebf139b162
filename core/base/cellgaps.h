#pragma once

#include <cstddef>
#include <cstdint>

namespace aneroid {

/// The most cells of a list.
inline constexpr std::size_t mostCells = 768;

/// How far rising numbers of cells are from each other, from one to the next: at least and at most.
struct Gaps
{
    std::int64_t least = 0;
    std::int64_t most = 0;

    /// Of the cells so many levels above.
    [[nodiscard]] Gaps above(std::size_t levels) const
    {
        return {least >> levels, (most + (std::int64_t{1} << levels) - 1) >> levels};
    }

    /// Lists each of `cells` once and, for each, where it is in that list; returns how many there
    /// are. Whatever way is taken, the lists are the same.
    std::size_t listDistinct(const std::int64_t *cells, std::size_t count, std::int64_t *distinct,
                             std::uint16_t *where);

    /// The same of the cells above those listed.
    std::size_t listParents(const std::int64_t *cells, std::size_t count, std::int64_t *distinct,
                            std::uint16_t *where);

private:
    template <typename Cell>
    std::size_t listFew(const Cell &cell, std::size_t count, std::int64_t *distinct,
                        std::uint16_t *where);
};

/// Lists each cell of several lists (one behind the other, `length` long each and rising; those of
/// a list not before those of the list before, item by item) once and, for each, where it is;
/// returns how many there are. Cells that are near each other are all listed from the first to the
/// last, wanted or not.
std::size_t listUnion(const std::int64_t *cells, std::size_t lists, std::size_t length,
                      std::int64_t *distinct, std::uint16_t *where);

/// Where instants are, since the beginning of the first one's cell: how many cells on, and how far
/// into that one. Exact, for the numbers are whole and below 2^53.
void divideIntoCells(const std::int64_t *times, std::int64_t begin, double cellMs,
                     std::size_t count, double *cells, double *intoMs);

/// The numbers of cells (rising) that are `cells` on from the first, and how far apart they are.
Gaps numberCells(const double *cells, std::size_t count, std::int64_t first, std::int64_t *out);

/// The numbers of the cells so many levels above.
void numbersAbove(const std::int64_t *cells, std::size_t count, std::size_t levels,
                  std::int64_t *out);

/// How far into the cell so many levels above instants are that are so far into these cells.
void placeAbove(const std::int64_t *cells, const double *intoMs, std::size_t levels, double cellMs,
                std::size_t count, double *out);

} // namespace aneroid

#include "core/base/cellgaps.h"

#include "core/base/vectorise.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace aneroid {

namespace {

/// Adding it rounds to a whole number, in the lowest bits.
constexpr double magic = 0x1.8p52;

/// Conversions of whole numbers below 2^51 for vectors: only AVX-512DQ has an instruction.
inline double asDouble(std::int64_t value)
{
    return std::bit_cast<double>(value + std::bit_cast<std::int64_t>(magic)) - magic;
}
inline std::int64_t asInteger(double whole)
{
    return std::bit_cast<std::int64_t>(whole + magic) - std::bit_cast<std::int64_t>(magic);
}

/// Lists of so many are worth a loop of vectors.
constexpr std::size_t manyCells = 16;

ANEROID_VECTORISED void listAll(const std::int64_t *cells, std::size_t count,
                                std::int64_t *distinct, std::uint16_t *where)
{
    for (std::size_t i = 0; i < count; ++i)
        distinct[i] = cells[i];
    for (std::size_t i = 0; i < count; ++i)
        where[i] = static_cast<std::uint16_t>(i);
}

/// All from the first to the last.
ANEROID_VECTORISED void listRange(const std::int64_t *cells, std::size_t count,
                                  std::int64_t *distinct, std::uint16_t *where)
{
    const std::int64_t first = cells[0];
    const std::int64_t last = cells[count - 1];
    for (std::int64_t cell = first; cell <= last; ++cell)
        distinct[cell - first] = cell;
    for (std::size_t i = 0; i < count; ++i)
        where[i] = static_cast<std::uint16_t>(cells[i] - first);
}

} // namespace

template <typename Cell>
std::size_t Gaps::listFew(const Cell &cell, std::size_t count, std::int64_t *distinct,
                          std::uint16_t *where)
{
    // Numbers, not branches, and nothing read that was just written.
    std::size_t at = 0;
    std::int64_t previous = cell(0);
    distinct[0] = previous;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t here = cell(i);
        at += here != previous ? 1U : 0U;
        previous = here;
        distinct[at] = here;
        where[i] = static_cast<std::uint16_t>(at);
    }
    least = 1;
    return at + 1;
}

std::size_t Gaps::listDistinct(const std::int64_t *cells, std::size_t count, std::int64_t *distinct,
                               std::uint16_t *where)
{
    if (least >= 1 && count >= manyCells) {
        listAll(cells, count, distinct, where);
        return count;
    }
    if (most <= 1 && count >= manyCells) {
        listRange(cells, count, distinct, where);
        least = 1;
        return static_cast<std::size_t>(cells[count - 1] - cells[0]) + 1;
    }
    return listFew([cells](std::size_t i) { return cells[i]; }, count, distinct, where);
}

std::size_t Gaps::listParents(const std::int64_t *cells, std::size_t count, std::int64_t *distinct,
                              std::uint16_t *where)
{
    if (count < manyCells)
        return listFew([cells](std::size_t i) { return cells[i] >> 1; }, count, distinct, where);
    std::array<std::int64_t, mostCells> above; // written below
    numbersAbove(cells, count, 1, above.data());
    return listDistinct(above.data(), count, distinct, where);
}

std::size_t listUnion(const std::int64_t *cells, std::size_t lists, std::size_t length,
                      std::int64_t *distinct, std::uint16_t *where)
{
    const std::size_t count = lists * length;
    const std::int64_t span = cells[count - 1] - cells[0] + 1;
    if (span <= static_cast<std::int64_t>(std::min(mostCells, count))) {
        listRange(cells, count, distinct, where);
        return static_cast<std::size_t>(span);
    }
    std::array<std::size_t, mostCells> next{}; // by list
    std::int64_t previous = cells[0];
    distinct[0] = previous;
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t first = 0;
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        for (std::size_t list = 0; list < lists; ++list) {
            const std::int64_t cell =
                next[list] < length ? cells[list * length + next[list]] : least;
            first = cell < least ? list : first;
            least = cell < least ? cell : least;
        }
        at += least != previous ? 1U : 0U;
        previous = least;
        distinct[at] = least;
        where[first * length + next[first]++] = static_cast<std::uint16_t>(at);
    }
    return at + 1;
}

ANEROID_VECTORISED void divideIntoCells(const std::int64_t *times, std::int64_t begin,
                                        double cellMs, std::size_t count, double *cells,
                                        double *intoMs)
{
    const double perMs = 1.0 / cellMs;
    for (std::size_t i = 0; i < count; ++i) {
        const double since = asDouble(times[i] - begin);
        const double nearest = (since * perMs + magic) - magic;
        const double cell = nearest * cellMs > since ? nearest - 1.0 : nearest;
        cells[i] = cell;
        intoMs[i] = since - cell * cellMs;
    }
}

ANEROID_VECTORISED Gaps numberCells(const double *cells, std::size_t count, std::int64_t first,
                                    std::int64_t *out)
{
    for (std::size_t i = 0; i < count; ++i)
        out[i] = first + asInteger(cells[i]);
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = 0;
    for (std::size_t i = 1; i < count; ++i) {
        const std::int64_t gap = out[i] - out[i - 1];
        least = gap < least ? gap : least;
        most = gap > most ? gap : most;
    }
    return {least, most};
}

ANEROID_VECTORISED void numbersAbove(const std::int64_t *cells, std::size_t count,
                                     std::size_t levels, std::int64_t *out)
{
    for (std::size_t i = 0; i < count; ++i)
        out[i] = cells[i] >> levels;
}

ANEROID_VECTORISED void placeAbove(const std::int64_t *cells, const double *intoMs,
                                   std::size_t levels, double cellMs, std::size_t count,
                                   double *out)
{
    const std::int64_t mask = (std::int64_t{1} << levels) - 1;
    for (std::size_t i = 0; i < count; ++i)
        out[i] = asDouble(cells[i] & mask) * cellMs + intoMs[i];
}

} // namespace aneroid

#include "core/recording/pyramid.h"

namespace aneroid {

namespace {

bool atBoundary(std::uint64_t number)
{
    return (number & (Pyramid::fanOut - 1)) == 0;
}

} // namespace

void Pyramid::push(const PackedReading &reading)
{
    Extremes block = Extremes::of(reading);
    std::uint64_t number = m_count++;
    for (Level &level : m_levels) {
        if (atBoundary(number))
            level.push(block);
        else
            level.back().add(block);
        // A level above learns of a block when it is full: until then nobody asks it.
        if (!atBoundary(number + 1))
            return;
        block = level.back();
        number >>= fanOutBits;
    }
}

void Pyramid::dropBefore(std::uint64_t number)
{
    for (Level &level : m_levels) {
        number >>= fanOutBits;
        level.dropBefore(number);
    }
}

void Pyramid::clear()
{
    for (Level &level : m_levels)
        level.clear();
    m_count = 0;
}

Extremes Pyramid::extremes(const PackedQueue &readings, std::uint64_t first,
                           std::uint64_t last) const
{
    Extremes result = Extremes::of(readings[first++]);
    while (first < last && !atBoundary(first))
        result.add(Extremes::of(readings[first++]));
    while (first < last && !atBoundary(last))
        result.add(Extremes::of(readings[--last]));
    for (const Level &level : m_levels) {
        if (first >= last)
            break;
        first >>= fanOutBits;
        last >>= fanOutBits;
        const bool top = &level == &m_levels.back();
        while (first < last && (top || !atBoundary(first)))
            result.add(level[first++]);
        while (first < last && !atBoundary(last))
            result.add(level[--last]);
    }
    return result;
}

std::size_t Pyramid::bytes() const
{
    std::size_t total = 0;
    for (const Level &level : m_levels)
        total += level.bytes();
    return total;
}

} // namespace aneroid

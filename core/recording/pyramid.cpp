#include "core/recording/pyramid.h"

#include <algorithm>
#include <optional>

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

/// Adds up the two ends of a span from the largest blocks down.
class Pyramid::Search
{
public:
    Search(const Pyramid &pyramid, const PackedQueue &readings)
        : m_pyramid(pyramid)
        , m_readings(readings)
    {
    }

    /// `depth` 0 is that of the readings. False: nothing below can change what is found.
    bool add(std::size_t depth, const Part &part)
    {
        if (part.first >= part.last)
            return true;
        const std::uint64_t parent = part.first >> fanOutBits;
        if (m_found && depth < levelCount && m_pyramid.isFull(depth, parent) &&
            m_found->contains(m_pyramid.m_levels[depth][parent]))
            return false;
        for (std::uint64_t number = part.first; number < part.last; ++number)
            add(depth == 0 ? Extremes::of(m_readings[number])
                           : m_pyramid.m_levels[depth - 1][number]);
        return true;
    }

    [[nodiscard]] const Extremes &found() const { return *m_found; }

private:
    void add(const Extremes &extremes)
    {
        if (m_found)
            m_found->add(extremes);
        else
            m_found = extremes;
    }

    const Pyramid &m_pyramid;
    const PackedQueue &m_readings;
    std::optional<Extremes> m_found;
};

Extremes Pyramid::extremes(const PackedQueue &readings, std::uint64_t first,
                           std::uint64_t last) const
{
    std::array<Ends, levelCount + 1> ends; // of the readings, then of each level
    std::size_t depth = 0;
    for (; first < last && depth < levelCount; ++depth) {
        const std::uint64_t left = std::min(last, (first + fanOut - 1) & ~(fanOut - 1));
        const std::uint64_t right = std::max(left, last & ~(fanOut - 1));
        ends[depth] = {{first, left}, {right, last}};
        first = left >> fanOutBits;
        last = right >> fanOutBits;
    }
    if (first < last)
        ends[depth++].left = {first, last};
    Search search(*this, readings);
    bool left = true;
    bool right = true;
    while (depth-- > 0) {
        left = left && search.add(depth, ends[depth].left);
        right = right && search.add(depth, ends[depth].right);
    }
    return search.found();
}

std::size_t Pyramid::bytes() const
{
    std::size_t total = 0;
    for (const Level &level : m_levels)
        total += level.bytes();
    return total;
}

} // namespace aneroid

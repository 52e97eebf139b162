#pragma once

#include "core/climate/knots/knotmaker.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace aneroid {

/// What knots are made in: the words, nodes and knots of a call, and pairs made lately.
class KnotMaker::Draws
{
public:
    static constexpr std::size_t mostPlaces = 128;
    static constexpr std::size_t mostPairs = 3;

    Draws();

private:
    friend class KnotMaker;

    static constexpr std::size_t mostNodes = 6 * mostPlaces;
    static constexpr unsigned tableBits = 11; ///< more than twice as many places as nodes

    /// Makes it forget the nodes of the level before.
    void clear();
    [[nodiscard]] std::uint16_t slotOf(std::uint64_t source);

    std::vector<PlaceNodes> m_nodes;      ///< by place
    std::vector<std::uint16_t> m_slots;   ///< of their nodes, one place after the other
    std::vector<std::uint64_t> m_sources; ///< by slot: what the words are keyed by
    std::vector<std::uint16_t> m_table;   ///< from hash to slot + 1; 0: free
    std::vector<Random4> m_words;         ///< by slot
    std::vector<Knot> m_raw;              ///< by slot and knot: three normal numbers, a byte
    LibraryPath::Memory m_path;

    /// Pairs of knots that were made lately, across two states, of one place of one maker.
    struct KnownPair
    {
        std::int64_t pair = 0;
        std::size_t level = std::numeric_limits<std::size_t>::max(); ///< none
        std::array<Knot, 2> knots{};
    };
    static constexpr std::size_t knownSlots = 64;

    [[nodiscard]] static std::size_t slotOf(std::size_t level, std::int64_t pair)
    {
        return (4 * level + static_cast<std::size_t>(pair)) % knownSlots;
    }
    void startKnown(const std::shared_ptr<const int> &of, std::uint64_t own);
    [[nodiscard]] bool findKnown(std::size_t level, std::int64_t pair, std::span<Knot> out) const;
    void keep(std::size_t level, std::int64_t pair, std::span<const Knot> knots);

    std::array<KnownPair, knownSlots> m_known{};
    std::shared_ptr<const int> m_knownOf;
    std::uint64_t m_knownOwn = 0;

    std::vector<std::int64_t> m_pairs; ///< of make(), each as often as it has nodes
};

inline KnotMaker::Draws::Draws()
    : m_table(std::size_t{1} << tableBits)
{
    m_nodes.reserve(mostPlaces);
    m_slots.reserve(mostNodes);
    m_sources.reserve(mostNodes);
}

inline void KnotMaker::Draws::clear()
{
    m_nodes.clear();
    m_slots.clear();
    m_sources.clear();
    std::ranges::fill(m_table, std::uint16_t{0});
}

inline std::uint16_t KnotMaker::Draws::slotOf(std::uint64_t source)
{
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t at = (source * 0x9e3779b97f4a7c15ULL) >> (64 - tableBits);;
         at = (at + 1) & mask) {
        if (m_table[at] == 0) {
            m_sources.push_back(source);
            m_table[at] = static_cast<std::uint16_t>(m_sources.size());
        }
        const auto slot = static_cast<std::uint16_t>(m_table[at] - 1);
        if (m_sources[slot] == source)
            return slot;
    }
}

inline void KnotMaker::Draws::startKnown(const std::shared_ptr<const int> &of, std::uint64_t own)
{
    if (m_knownOf == of && m_knownOwn == own)
        return;
    m_knownOf = of;
    m_knownOwn = own;
    m_known.fill({});
}

inline bool KnotMaker::Draws::findKnown(std::size_t level, std::int64_t pair,
                                        std::span<Knot> out) const
{
    const KnownPair &known = m_known[slotOf(level, pair)];
    if (known.pair != pair || known.level != level)
        return false;
    std::ranges::copy(known.knots, out.begin());
    return true;
}

inline void KnotMaker::Draws::keep(std::size_t level, std::int64_t pair,
                                   std::span<const Knot> knots)
{
    m_known[slotOf(level, pair)] = {pair, level, {knots[0], knots[1]}};
}

} // namespace aneroid

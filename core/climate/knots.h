#pragma once

#include "core/base/place.h"
#include "core/base/random.h"
#include "core/base/types.h"
#include "core/base/vectorise.h"
#include "core/climate/octaves.h"
#include "core/climate/recorded/librarypath.h"
#include "core/climate/statelibrary.h"
#include "core/climate/yearclock.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace aneroid {

struct Neighbourhood;
struct Climate;

/// A source of random numbers for a place: a node of a lattice laid over the country, or the
/// place's own. A place's normal numbers are the weighted sums over its nodes.
struct PlaceNode
{
    std::uint64_t key = 0; ///< at most 56 bits; 0: the middle of the fleet
    float air = 1.0F;      ///< weight for temperature and humidity
    float pressure = 1.0F; ///< and for pressure; the squares of either sum to 1

    friend bool operator==(const PlaceNode &, const PlaceNode &) = default;
};

/// A place's nodes in one octave whose knots are `knotMs` apart: one in the middle of the fleet, up
/// to six elsewhere. Two places share the more the nearer they are, in parts of the octave's length
/// (see Neighbourhood).
struct PlaceNodes
{
    std::array<PlaceNode, 6> nodes;
    std::size_t count = 0;

    PlaceNodes() = default;
    PlaceNodes(const Place &place, const Neighbourhood &neighbourhood, double knotMs);

    [[nodiscard]] std::span<const PlaceNode> all() const { return {nodes.data(), count}; }
    /// Whether its numbers are sums over several nodes.
    [[nodiscard]] bool blended() const { return count > 1; }
};

/// One knot's values: temperature, humidity, pressure and a zero that rounds up to a vector.
using Knot = std::array<float, 4>;

/// KnotFactor's covariance with pressure first: a knot's pressure is pp times its own normal number
/// and takes nothing of the other two, which rooms of one house do not share.
struct PressureFirstFactor
{
    float pp = 0.0F;
    float tp = 0.0F; ///< temperature by pressure's number, and by its own
    float tt = 0.0F;
    float hp = 0.0F; ///< humidity by pressure's, by temperature's, and by its own
    float ht = 0.0F;
    float hh = 0.0F;

    PressureFirstFactor() = default;
    explicit PressureFirstFactor(const KnotFactor &factor);
};

/// The same by column, for vectors: what one unit of each channel's normal number adds to a knot.
struct KnotMixer
{
    FloatQuad byPressure{};
    FloatQuad byTemperature{};
    FloatQuad byHumidity{};

    KnotMixer() = default;
    explicit KnotMixer(const PressureFirstFactor &factor);
};

/// Makes the knots of all octaves of a profile: hashed normal numbers, mixed and scaled by the
/// octave's amplitudes or, in a fitted profile, by the state of the recorded day that the knot's
/// time follows: the place's own day for temperature and humidity, the country's for pressure.
/// Knots come in pairs: one call of the generator makes eight 16-bit normal numbers.
///
/// What scales a knot of temperature and humidity (its volatility) is blended from the place's
/// nodes as their numbers are, so that it changes with the place as smoothly as they do and has the
/// same spread everywhere; pressure's, which is small, is each node's.
class KnotMaker
{
public:
    /// `climate` must outlive this. `scale` multiplies each channel; `utcOffsetMs` gives the local
    /// day and hour of the library's states.
    KnotMaker(const Climate &climate, std::uint64_t seed,
              const std::array<double, channelCount> &scale, TimeMs utcOffsetMs);

    /// Cells are counted from here: cell = floor(t / cellMs) + origin. Hashed.
    [[nodiscard]] std::int64_t origin() const { return m_origin; }

    /// What make() and makeEach() work in; one for each thread.
    class Draws;

    /// Which of a list of pairs are of an octave.
    struct LevelPairs
    {
        std::size_t level = 0;
        std::size_t first = 0;
        std::size_t count = 0;
        bool all = false; ///< none is left out between the first and the last, nor comes twice
    };

    /// Knots 2q and 2q + 1 of their octave for each q of `pairs` (of an octave: rising), at
    /// `out[2 i]` and `out[2 i + 1]`. Few octaves' pairs or many: all are drawn in one go.
    void make(std::span<const LevelPairs> levels, std::span<const std::int64_t> pairs,
              const Place &place, Draws &draws, std::span<Knot> out) const;

    /// The same for many places (at most 128): the knots of place i from out[2 i · pairs.size()]
    /// on. `pairs` are at most three. Places that share nodes share the work on them.
    void makeEach(std::size_t level, std::span<const std::int64_t> pairs,
                  std::span<const Place> places, double knotMs, Draws &draws,
                  std::span<Knot> out) const;

    /// The recorded days that a fitted profile follows.
    [[nodiscard]] const LibraryPath &path() const { return m_path; }

private:
    /// The scale of a knot by its random byte or, at a place of several nodes, by the blend of
    /// theirs: a standard normal number.
    class Volatility
    {
    public:
        explicit Volatility(double spread);
        [[nodiscard]] float ofByte(std::size_t byte) const { return m_byByte[byte]; }
        [[nodiscard]] float ofNormal(float normal) const;
        [[nodiscard]] const float *byByte() const { return m_byByte.data(); }

    private:
        static constexpr std::size_t steps = 256;
        std::array<float, 256> m_byByte{};
        std::array<float, steps + 2> m_byNormal{};
    };

    class Rows;

    /// The time between two knots.
    [[nodiscard]] double knotMs(std::size_t level) const;
    [[nodiscard]] TimeMs localTime(std::size_t level, std::int64_t knot) const;
    [[nodiscard]] std::int64_t cellFrom(TimeMs local) const;
    void makePlain(std::span<const LevelPairs> levels, std::span<const std::int64_t> pairs,
                   const Place &place, Draws &draws, std::span<Knot> out) const;
    void makeBlended(std::size_t level, std::span<const std::int64_t> pairs, const Place &place,
                     Draws &draws, std::span<Knot> out) const;
    void drawRaw(std::span<const std::int64_t> pairs, Draws &draws) const;
    void scale(std::size_t level, std::span<const std::int64_t> pairs, bool blended,
               const Place &place, Draws &draws, std::span<Knot> out) const;
    void scaleFixed(std::size_t level, bool blended, std::span<Knot> out) const;
    [[nodiscard]] KnotMixer mixerOf(const Rows &rows, std::size_t level) const;
    [[nodiscard]] const Volatility &volatilityOf(const Rows &rows) const;
    void drawByState(std::span<const LevelPairs> levels, std::span<const std::int64_t> pairs,
                     const Place &place, Draws &draws, std::span<Knot> out) const;
    void drawOctaveByState(const LevelPairs &octave, std::span<const std::int64_t> pairs,
                           const Random4 *words, Rows &rows, Draws &draws,
                           std::span<Knot> out) const;
    void drawAcross(std::size_t level, std::int64_t pair, const Random4 &words, Rows &rows,
                    Draws &draws, std::span<Knot> out) const;
    void scaleByState(std::size_t level, std::span<const std::int64_t> pairs, bool blended,
                      Rows &rows, std::span<Knot> out) const;
    void fillSeason();
    void scaleBySeason(std::size_t level, std::span<const std::int64_t> pairs,
                       std::span<Knot> out) const;
    void addWeighted(const Knot *raw, const PlaceNode &node, bool first, std::span<Knot> out) const;

    const Climate &m_climate;
    std::uint64_t m_seed;
    std::array<float, channelCount> m_scale{};
    TimeMs m_utcOffsetMs;
    std::int64_t m_origin;
    LibraryPath m_path;
    YearClock m_year;
    std::vector<FloatQuad> m_bySeason; ///< by day of the northern year; empty: always the same
    /// By octave or, where there is a library, by its row (day and block) and octave.
    std::vector<KnotMixer> m_mixers;
    std::vector<std::uint8_t> m_volatilityOf; ///< of m_volatilities, by the library's row
    bool m_volatile = false;
    std::vector<Volatility> m_volatilities; ///< by channel, or by step of volatility
    std::vector<FloatQuad>
        m_byByte; ///< the channels' volatilities side by side, by the random byte
    std::shared_ptr<const int> m_identity; ///< that draws know this by
};

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

} // namespace aneroid

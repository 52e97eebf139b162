#pragma once

#include "core/base/place.h"
#include "core/base/random.h"
#include "core/base/types.h"
#include "core/base/vectorise.h"
#include "core/climate/knots/knotmixer.h"
#include "core/climate/knots/knotvolatility.h"
#include "core/climate/knots/placenodes.h"
#include "core/climate/recorded/librarypath.h"
#include "core/climate/yearclock.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace aneroid {

struct Climate;
class LibraryRows;

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
    [[nodiscard]] KnotMixer mixerOf(const LibraryRows &rows, std::size_t level) const;
    [[nodiscard]] const KnotVolatility &volatilityOf(const LibraryRows &rows) const;
    void drawByState(std::span<const LevelPairs> levels, std::span<const std::int64_t> pairs,
                     const Place &place, Draws &draws, std::span<Knot> out) const;
    void drawOctaveByState(const LevelPairs &octave, std::span<const std::int64_t> pairs,
                           const Random4 *words, LibraryRows &rows, Draws &draws,
                           std::span<Knot> out) const;
    void drawAcross(std::size_t level, std::int64_t pair, const Random4 &words, LibraryRows &rows,
                    Draws &draws, std::span<Knot> out) const;
    void scaleByState(std::size_t level, std::span<const std::int64_t> pairs, bool blended,
                      LibraryRows &rows, std::span<Knot> out) const;
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
    std::vector<KnotVolatility> m_volatilities; ///< by channel, or by step of volatility
    std::vector<FloatQuad>
        m_byByte; ///< the channels' volatilities side by side, by the random byte
    std::shared_ptr<const int> m_identity; ///< that draws know this by
};

} // namespace aneroid

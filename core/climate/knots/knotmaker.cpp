#include "core/climate/knots/knotmaker.h"

#include "core/base/randombatch.h"
#include "core/base/vectorise.h"
#include "core/climate/calendar.h"
#include "core/climate/climate.h"
#include "core/climate/knots/knotdraws.h"
#include "core/climate/knots/shortnormals.h"
#include "core/climate/recorded/libraryrows.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace aneroid {

namespace {

constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr std::size_t P = indexOf(Channel::Pressure);

/// Far enough that every cell of the coarsest octave is random, small enough to keep t exact.
constexpr std::uint64_t originMask = (std::uint64_t{1} << 26) - 1;

/// Below this distance of knots the season has no say: wind and sensors are there all year.
constexpr double shortestSeasonalMs = 1'800'000.0;

/// Volatilities of states are rounded to this, a table for each.
constexpr double volatilityStep = 0.05;
constexpr std::size_t volatilitySteps = 41; // up to 2

std::uint8_t stepOf(float volatility)
{
    const auto step = static_cast<std::size_t>(volatility * (1.0F / volatilityStep) + 0.5F);
    return static_cast<std::uint8_t>(std::min(step, volatilitySteps - 1));
}

/// What the library's shifts are counted in.
TimeMs sampleMs(const Climate &climate)
{
    const TimeMs cadence = climate.library.curve.cadenceMs;
    return cadence > 0 ? cadence : 2 * climate.octaves.cellMs;
}

/// A knot as it is drawn: three normal numbers and a byte.
inline FloatQuad drawn(std::uint32_t low, std::uint32_t high, const ShortNormals &normal)
{
    FloatQuad knot = normal(low, high);
    knot[3] = static_cast<float>(byteOf(high));
    return knot;
}

inline void store(const FloatQuad &knot, Knot &to)
{
    std::memcpy(&to, &knot, sizeof knot);
}

/// Both knots of each pair of words, not yet mixed.
void storeDrawn(std::span<const Random4> words, Knot *out)
{
    const ShortNormals &normal = shortNormals();
    for (const Random4 &word : words) {
        store(drawn(word[0], word[1], normal), *out++);
        store(drawn(word[2], word[3], normal), *out++);
    }
}

} // namespace

KnotMaker::KnotMaker(const Climate &climate, std::uint64_t seed,
                     const std::array<double, channelCount> &scale, TimeMs utcOffsetMs)
    : m_climate(climate)
    , m_seed(seed)
    , m_utcOffsetMs(utcOffsetMs)
    , m_origin(static_cast<std::int64_t>(randomWords(seed, Stream::OctavePhase, 0)[0] & originMask))
    , m_path(climate.library, seed, sampleMs(climate))
    , m_year(climate)
    , m_identity(std::make_shared<const int>(0))
{
    for (std::size_t c = 0; c < channelCount; ++c)
        m_scale[c] = static_cast<float>(scale[c] * splineNorm());
    if (climate.season.spread != std::array<double, channelCount>{})
        fillSeason();
    const OctaveSpectrum &spectrum = climate.octaves;
    if (!climate.library.empty()) {
        for (std::size_t i = 0; i < volatilitySteps; ++i)
            m_volatilities.emplace_back(static_cast<double>(i) * volatilityStep);
        for (const LibraryDay &day : climate.library.days) {
            for (const KnotFactor &factor : day.factors)
                m_mixers.emplace_back(PressureFirstFactor(factor));
            for (std::size_t i = 0; i < static_cast<std::size_t>(climate.library.blocks); ++i)
                m_volatilityOf.push_back(i < day.volatility.size()
                                             ? stepOf(day.volatility[i])
                                             : stepOf(climate.library.volatility));
        }
        return;
    }
    for (const OctaveAmplitude &amplitude : spectrum.amplitudes) {
        std::array<double, channelCount> scaled{};
        for (std::size_t c = 0; c < channelCount; ++c)
            scaled[c] = amplitude[c] * scale[c] * splineNorm();
        const ChannelCorrelation correlation = spectrum.correlationOf(m_mixers.size());
        m_mixers.emplace_back(PressureFirstFactor(factorOf(scaled, correlation)));
    }
    for (const double spread : spectrum.volatility) {
        m_volatile = m_volatile || spread > 0.0;
        m_volatilities.emplace_back(spread);
    }
    for (std::size_t i = 0; i < 256; ++i)
        m_byByte.push_back(FloatQuad{m_volatilities[T].ofByte(i), m_volatilities[H].ofByte(i),
                                     m_volatilities[P].ofByte(i), 1.0F});
}

/// A factor for each day of the northern year.
void KnotMaker::fillSeason()
{
    const Season &season = m_climate.season;
    constexpr int days = 368;
    for (int day = 0; day < days; ++day) {
        const double course = seasonCourse(season, day);
        const auto of = [&](std::size_t c) {
            return static_cast<float>(std::max(0.0, 1.0 + season.spread[c] * course));
        };
        m_bySeason.push_back(FloatQuad{of(T), of(H), of(P), 1.0F});
    }
}

void KnotMaker::scaleBySeason(std::size_t level, std::span<const std::int64_t> pairs,
                              std::span<Knot> out) const
{
    if (m_bySeason.empty() || knotMs(level) < shortestSeasonalMs)
        return;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const TimeMs local = localTime(level, 2 * pairs[i / 2] + static_cast<std::int64_t>(i % 2));
        const FloatQuad &factor = m_bySeason[static_cast<std::size_t>(m_year.dayAt(local))];
        for (std::size_t lane = 0; lane < out[i].size(); ++lane)
            out[i][lane] *= factor[lane];
    }
}

double KnotMaker::knotMs(std::size_t level) const
{
    return static_cast<double>(m_climate.octaves.cellMs << level);
}

void KnotMaker::make(std::span<const LevelPairs> levels, std::span<const std::int64_t> pairs,
                     const Place &place, Draws &draws, std::span<Knot> out) const
{
    const Neighbourhood &near = m_climate.neighbourhood;
    if (place == Place{} || (near.airKm <= 0.0 && near.pressureKm <= 0.0)) {
        makePlain(levels, pairs, place, draws, out);
        return;
    }
    for (const LevelPairs &one : levels)
        makeBlended(one.level, pairs.subspan(one.first, one.count), place, draws,
                    out.subspan(2 * one.first, 2 * one.count));
}

/// Where a place has but one node, in every octave.
void KnotMaker::makePlain(std::span<const LevelPairs> levels, std::span<const std::int64_t> pairs,
                          const Place &place, Draws &draws, std::span<Knot> out) const
{
    draws.m_words.resize(std::max(draws.m_words.size(), pairs.size()));
    constexpr std::size_t few = 8;
    draws.m_sources.resize(std::max(draws.m_sources.size(), pairs.size() + few));
    const std::uint64_t key =
        place == Place{} ? 0 : place.own & PlaceNode::keyMask; // as PlaceNodes has it
    for (const LevelPairs &one : levels) {
        // So many at least, of which the next octave writes over some: a number, not a branch.
        std::uint64_t *const sources = draws.m_sources.data() + one.first;
        std::fill_n(sources, few, key << 8 | one.level);
        if (one.count > few)
            std::fill_n(sources + few, one.count - few, key << 8 | one.level);
    }
    const std::span<const std::uint64_t> sources(draws.m_sources.data(), pairs.size());
    randomWordsOfPairs(m_seed, Stream::OctaveKnots, pairs, sources, draws.m_words);
    const bool fixed = m_climate.library.empty();
    if (fixed)
        mixDrawn(draws.m_words.data(), draws.m_sources.data(), pairs.size(), shortNormals(),
                 m_byByte.data(), m_mixers.data(), out.data());
    if (fixed && m_bySeason.empty())
        return;
    if (!fixed)
        drawByState(levels, pairs, place, draws, out);
    for (const LevelPairs &one : levels)
        scaleBySeason(one.level, pairs.subspan(one.first, one.count),
                      out.subspan(2 * one.first, 2 * one.count));
}

/// Where its numbers are sums over several nodes.
void KnotMaker::makeBlended(std::size_t level, std::span<const std::int64_t> pairs,
                            const Place &place, Draws &draws, std::span<Knot> out) const
{
    const PlaceNodes nodes(place, m_climate.neighbourhood, knotMs(level));
    const std::size_t count = pairs.size();
    draws.m_pairs.clear();
    draws.m_sources.clear();
    for (const PlaceNode &node : nodes.all()) {
        draws.m_pairs.insert(draws.m_pairs.end(), pairs.begin(), pairs.end());
        draws.m_sources.insert(draws.m_sources.end(), count,
                               (node.key << 8) | static_cast<std::uint64_t>(level));
    }
    draws.m_words.resize(std::max(draws.m_words.size(), draws.m_pairs.size()));
    draws.m_raw.resize(std::max(draws.m_raw.size(), 2 * count));
    randomWordsOfPairs(m_seed, Stream::OctaveKnots, draws.m_pairs, draws.m_sources, draws.m_words);
    const std::span<const Random4> words(draws.m_words);
    for (std::size_t n = 0; n < nodes.count; ++n) {
        Knot *const raw = nodes.blended() ? draws.m_raw.data() : out.data();
        storeDrawn(words.subspan(n * count, count), raw);
        if (nodes.blended())
            addWeighted(raw, nodes.nodes[n], n == 0, out);
    }
    scale(level, pairs, nodes.blended(), place, draws, out);
}

void KnotMaker::makeEach(std::size_t level, std::span<const std::int64_t> pairs,
                         std::span<const Place> places, double knotMs, Draws &draws,
                         std::span<Knot> out) const
{
    draws.clear();
    for (const Place &place : places) {
        draws.m_nodes.emplace_back(place, m_climate.neighbourhood, knotMs);
        for (const PlaceNode &node : draws.m_nodes.back().all())
            draws.m_slots.push_back(
                draws.slotOf((node.key << 8) | static_cast<std::uint64_t>(level)));
    }
    const std::size_t knots = 2 * pairs.size();
    drawRaw(pairs, draws);
    std::size_t next = 0; // of the slots
    for (std::size_t i = 0; i < places.size(); ++i) {
        const PlaceNodes &nodes = draws.m_nodes[i];
        const auto to = out.subspan(i * knots, knots);
        bool first = true;
        for (const PlaceNode &node : nodes.all()) {
            const auto slot = draws.m_slots[next++] * knots;
            if (nodes.blended())
                addWeighted(draws.m_raw.data() + slot, node, std::exchange(first, false), to);
            else
                std::copy_n(draws.m_raw.data() + slot, knots, to.data());
        }
        scale(level, pairs, nodes.blended(), places[i], draws, to);
    }
}

/// The knots of each node, before any weight.
void KnotMaker::drawRaw(std::span<const std::int64_t> pairs, Draws &draws) const
{
    const std::size_t knots = 2 * pairs.size();
    const std::size_t slots = draws.m_sources.size();
    draws.m_words.resize(std::max(draws.m_words.size(), slots));
    draws.m_raw.resize(std::max(draws.m_raw.size(), slots * knots));
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        randomWordsOfEach(m_seed, Stream::OctaveKnots, pairs[p], draws.m_sources, draws.m_words);
        for (std::size_t slot = 0; slot < slots; ++slot)
            storeDrawn({&draws.m_words[slot], 1}, draws.m_raw.data() + slot * knots + 2 * p);
    }
}

/// Adds a node's knots to those of a place of several, each in its weight; the byte turns into its
/// normal number, to be blended.
void KnotMaker::addWeighted(const Knot *raw, const PlaceNode &node, bool first,
                            std::span<Knot> out) const
{
    const std::array<float, 256> &normals = byteNormals();
    const bool scaled = m_volatile; // by the node's volatility: pressure, where there is any
    const FloatQuad weight{node.air, node.air, node.pressure, node.air};
    for (std::size_t k = 0; k < out.size(); ++k) {
        const auto byte = static_cast<std::size_t>(raw[k][3]);
        const float p = scaled ? raw[k][2] * m_volatilities[P].ofByte(byte) : raw[k][2];
        FloatQuad value{raw[k][0], raw[k][1], p, normals[byte]};
        value *= weight;
        if (!first) {
            FloatQuad sum;
            std::memcpy(&sum, out[k].data(), sizeof sum);
            value = sum + value;
        }
        std::memcpy(out[k].data(), &value, sizeof value);
    }
}

void KnotMaker::scale(std::size_t level, std::span<const std::int64_t> pairs, bool blended,
                      const Place &place, Draws &draws, std::span<Knot> out) const
{
    if (m_climate.library.empty()) {
        scaleFixed(level, blended, out);
    } else {
        LibraryRows rows(m_path, m_climate.library.blocks, place.own, draws.m_path);
        scaleByState(level, pairs, blended, rows, out);
    }
    scaleBySeason(level, pairs, out);
}

void KnotMaker::scaleFixed(std::size_t level, bool blended, std::span<Knot> out) const
{
    const KnotMixer by = m_mixers[level];
    for (Knot &knot : out) {
        FloatQuad z{knot[0], knot[1], knot[2], 0.0F};
        if (!blended)
            z *= m_byByte[static_cast<std::size_t>(knot[3])];
        else if (m_volatile) // pressure was scaled before
            z *= FloatQuad{m_volatilities[T].ofNormal(knot[3]), m_volatilities[H].ofNormal(knot[3]),
                           1.0F, 1.0F};
        store(mixed(by, z), knot);
    }
}

/// The local time of a knot's own edge, where its weight is largest.
TimeMs KnotMaker::localTime(std::size_t level, std::int64_t knot) const
{
    // Cells are counted from the origin.
    return ((knot << level) - m_origin) * m_climate.octaves.cellMs + m_utcOffsetMs;
}

/// The first cell of the finest octave that does not begin before a local time.
std::int64_t KnotMaker::cellFrom(TimeMs local) const
{
    return m_origin - floorDivide(m_utcOffsetMs - local, m_climate.octaves.cellMs);
}

KnotMixer KnotMaker::mixerOf(const LibraryRows &rows, std::size_t level) const
{
    const std::size_t octaves = m_climate.octaves.amplitudes.size();
    KnotMixer by = m_mixers[rows.own() * octaves + level];
    by.byPressure[P] = m_mixers[rows.shared() * octaves + level].byPressure[P];
    return by;
}

const KnotVolatility &KnotMaker::volatilityOf(const LibraryRows &rows) const
{
    return m_volatilities[m_volatilityOf[rows.own()]];
}

/// From words to knots.
void KnotMaker::drawByState(std::span<const LevelPairs> levels, std::span<const std::int64_t> pairs,
                            const Place &place, Draws &draws, std::span<Knot> out) const
{
    LibraryRows rows(m_path, m_climate.library.blocks, place.own, draws.m_path);
    draws.startKnown(m_identity, place.own);
    for (const LevelPairs &one : levels)
        drawOctaveByState(one, pairs.subspan(one.first, one.count),
                          draws.m_words.data() + one.first, rows, draws,
                          out.subspan(2 * one.first, 2 * one.count));
}

/// Those that follow the same rows in one loop.
void KnotMaker::drawOctaveByState(const LevelPairs &octave, std::span<const std::int64_t> pairs,
                                  const Random4 *words, LibraryRows &rows, Draws &draws,
                                  std::span<Knot> out) const
{
    const FloatQuad scales{m_scale[T], m_scale[H], m_scale[P], 0.0F};
    const std::size_t level = octave.level;
    for (std::size_t done = 0; done < pairs.size();) {
        if (draws.findKnown(level, pairs[done], out.subspan(2 * done, 2))) {
            ++done;
            continue;
        }
        rows.moveTo(localTime(level, 2 * pairs[done]));
        // In cells of the finest octave, for a knot is looked at often.
        const std::int64_t from = cellFrom(rows.from());
        const std::int64_t before = cellFrom(rows.end());
        std::size_t end = done;
        if (octave.all) {
            const std::int64_t last = (((before - 1) >> level) - 1) >> 1;
            end += static_cast<std::size_t>(std::clamp<std::int64_t>(
                last + 1 - pairs[done], 0, pairs.back() + 1 - pairs[done]));
        } else {
            while (end < pairs.size() && (2 * pairs[end]) << level >= from &&
                   (2 * pairs[end] + 1) << level < before)
                ++end;
        }
        if (end > done) {
            mixAlike(words + done, end - done, shortNormals(), volatilityOf(rows).byByte(),
                     mixerOf(rows, level), scales, out.data() + 2 * done);
        } else {
            end = done + 1;
            drawAcross(level, pairs[done], words[done], rows, draws, out.subspan(2 * done, 2));
        }
        done = end;
    }
}

/// A pair whose knots follow different rows: of a slow octave, mostly, that the next call asks for,
/// too.
void KnotMaker::drawAcross(std::size_t level, std::int64_t pair, const Random4 &words,
                           LibraryRows &rows, Draws &draws, std::span<Knot> out) const
{
    storeDrawn({&words, 1}, out.data());
    scaleByState(level, {&pair, 1}, false, rows, out);
    draws.keep(level, pair, out);
}

void KnotMaker::scaleByState(std::size_t level, std::span<const std::int64_t> pairs, bool blended,
                             LibraryRows &rows, std::span<Knot> out) const
{
    const FloatQuad scales{m_scale[T], m_scale[H], m_scale[P], 0.0F};
    for (std::size_t i = 0; i < out.size(); ++i) {
        rows.moveTo(localTime(level, 2 * pairs[i / 2] + static_cast<std::int64_t>(i % 2)));
        const KnotMixer by = mixerOf(rows, level);
        const KnotVolatility &volatility = volatilityOf(rows);
        const Knot &raw = out[i];
        const float s = blended ? volatility.ofNormal(raw[3])
                                : volatility.ofByte(static_cast<std::size_t>(raw[3]));
        const FloatQuad z{raw[0] * s, raw[1] * s, raw[2], 0.0F};
        store(mixed(by, z) * scales, out[i]);
    }
}

} // namespace aneroid

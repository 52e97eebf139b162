#include "core/climate/knots.h"

#include "core/base/normal.h"
#include "core/base/randombatch.h"
#include "core/base/vectorise.h"
#include "core/climate/calendar.h"
#include "core/climate/climate.h"

#include <algorithm>
#include <bit>
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
constexpr std::uint64_t keyMask = (std::uint64_t{1} << 56) - 1;

/// Below this distance of knots the season has no say: wind and sensors are there all year.
constexpr double shortestSeasonalMs = 1'800'000.0;

/// Volatilities of states are rounded to this, a table for each.
constexpr double volatilityStep = 0.05;
constexpr std::size_t volatilitySteps = 41; // up to 2

/// Standard normal numbers from 16 bits: a sign and one of 4096 quantiles, in 16 kB. Enough for a
/// knot, of which every value mixes four; and half the calls of the generator.
class ShortNormals
{
public:
    ShortNormals()
        : m_quantiles(halfNormalSizes())
    {
    }

    /// Those of the lower 16 bits of `low`, the upper ones and the lower ones of `high`, and a 0.
    [[nodiscard]] FloatQuad operator()(std::uint32_t low, std::uint32_t high) const
    {
        // The sign goes in as a bit: a branch on a random bit is mispredicted half the time.
        constexpr std::uint32_t sign = 1U << 31;
        const FloatQuad size{m_quantiles[(low >> 1) & (cells - 1)],
                             m_quantiles[(low >> 17) & (cells - 1)],
                             m_quantiles[(high >> 1) & (cells - 1)], 0.0F};
        const WordQuad signs{low << 31, (low << 15) & sign, high << 31, 0};
        return std::bit_cast<FloatQuad>(std::bit_cast<WordQuad>(size) ^ signs);
    }

    /// The same of two pairs of words side by side, each of their four lanes as above (the last a
    /// zero of either sign).
    void ofPair(const Random4 &words, FloatOct &out) const
    {
        FloatQuad low;
        FloatQuad high;
        sizes(words[0] | std::uint64_t{words[1]} << 32, low);
        sizes(words[2] | std::uint64_t{words[3]} << 32, high);
        const FloatOct size = __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7);
        HalfOct halves;
        std::memcpy(&halves, words.data(), sizeof halves);
        if constexpr (std::endian::native == std::endian::big)
            halves = __builtin_shufflevector(halves, halves, 1, 0, 3, 2, 5, 4, 7, 6);
        const WordOct signs = __builtin_convertvector(halves, WordOct) << 31;
        out = __builtin_bit_cast(FloatOct, __builtin_bit_cast(WordOct, size) ^ signs);
    }

private:
    static constexpr std::uint32_t cells = halfNormals;

    void sizes(std::uint64_t bits, FloatQuad &out) const
    {
        constexpr std::uint64_t mask = cells - 1;
        out = FloatQuad{m_quantiles[(bits >> 1) & mask], m_quantiles[(bits >> 17) & mask],
                        m_quantiles[(bits >> 33) & mask], 0.0F};
    }

    std::array<float, cells> m_quantiles;
};

const ShortNormals &shortNormals()
{
    static const ShortNormals normals;
    return normals;
}

std::uint64_t latticeKey(std::int64_t i, std::int64_t j)
{
    if (i == 0 && j == 0)
        return 0;
    // The finaliser of MurmurHash3 spreads neighbouring nodes over the keys.
    std::uint64_t hash = static_cast<std::uint64_t>(i) * 0x9e3779b97f4a7c15ULL ^
                         (static_cast<std::uint64_t>(j) + 0x7f4a7c15ULL) * 0xc2b2ae3d27d4eb4fULL;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return std::max<std::uint64_t>(1, (hash ^ (hash >> 33)) & keyMask);
}

struct LatticePoint
{
    std::uint64_t key;
    double weight;
};

/// floor(), without the call that it is where the processor may lack the instruction.
std::int64_t wholeBelow(double x)
{
    const auto towardsZero = static_cast<std::int64_t>(x);
    return towardsZero - (static_cast<double>(towardsZero) > x ? 1 : 0);
}

/// The corners of the triangle that the point lies in, their weights linear in it and of unit
/// square sum.
std::array<LatticePoint, 3> triangle(const Place &place, double lengthKm)
{
    const double x = place.eastKm / lengthKm;
    const double y = place.northKm / lengthKm;
    const std::int64_t i = wholeBelow(x);
    const std::int64_t j = wholeBelow(y);
    const double u = x - static_cast<double>(i);
    const double v = y - static_cast<double>(j);
    const std::int64_t east = u > v ? 1 : 0; // a number, not a branch: that would be a coin's toss
    std::array<LatticePoint, 3> points{
        LatticePoint{latticeKey(i, j), 1.0 - std::max(u, v)},
        LatticePoint{latticeKey(i + east, j + 1 - east), std::abs(u - v)},
        LatticePoint{latticeKey(i + 1, j + 1), std::min(u, v)}};
    double squares = 0.0;
    for (const LatticePoint &point : points)
        squares += point.weight * point.weight;
    const double norm = std::sqrt(squares);
    for (LatticePoint &point : points)
        point.weight /= norm;
    return points;
}

/// Rows of the Cholesky factor of the three channels' correlation, times their scales, in the order
/// of KnotFactor.
KnotFactor factorOf(const std::array<double, channelCount> &s, const ChannelCorrelation &c)
{
    const double hh = std::sqrt(std::max(0.0, 1.0 - c.temperatureHumidity * c.temperatureHumidity));
    const double ph =
        hh > 0.0 ? (c.humidityPressure - c.temperaturePressure * c.temperatureHumidity) / hh : 0.0;
    const double pp =
        std::sqrt(std::max(0.0, 1.0 - c.temperaturePressure * c.temperaturePressure - ph * ph));
    return {static_cast<float>(s[0]),      static_cast<float>(s[1] * c.temperatureHumidity),
            static_cast<float>(s[1] * hh), static_cast<float>(s[2] * c.temperaturePressure),
            static_cast<float>(s[2] * ph), static_cast<float>(s[2] * pp)};
}

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

/// The normal number that a knot's random byte stands for.
const std::array<float, 256> &byteNormals()
{
    static const std::array<float, 256> normals = [] {
        std::array<float, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = static_cast<float>(normalQuantile((static_cast<double>(i) + 0.5) / 256.0));
        return made;
    }();
    return normals;
}

/// A knot's random byte.
inline std::size_t byteOf(std::uint32_t high)
{
    return high >> 24;
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

inline FloatQuad mixed(const KnotMixer &by, const FloatQuad &z)
{
    const FloatQuad t = __builtin_shufflevector(z, z, 0, 0, 0, 0);
    const FloatQuad h = __builtin_shufflevector(z, z, 1, 1, 1, 1);
    const FloatQuad p = __builtin_shufflevector(z, z, 2, 2, 2, 2);
    return by.byPressure * p + by.byTemperature * t + by.byHumidity * h;
}

#define ANEROID_TWICE(quad) __builtin_shufflevector(quad, quad, 0, 1, 2, 3, 4, 5, 6, 7)

/// From words to knots in one pass, each scaled by `byByte` of its random byte and mixed by its
/// octave's mixer: the lowest byte of `sources`.
ANEROID_VECTORISED void mixDrawn(const Random4 *words, const std::uint64_t *sources,
                                 std::size_t count, const ShortNormals &normal,
                                 const FloatQuad *byByte, const KnotMixer *mixers, Knot *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        const KnotMixer &mixer = mixers[sources[i] & 0xFF];
        FloatOct z;
        normal.ofPair(words[i], z);
        z *= __builtin_shufflevector(byByte[byteOf(words[i][1])], byByte[byteOf(words[i][3])], 0, 1,
                                     2, 3, 4, 5, 6, 7);
        const FloatOct t = __builtin_shufflevector(z, z, 0, 0, 0, 0, 4, 4, 4, 4);
        const FloatOct h = __builtin_shufflevector(z, z, 1, 1, 1, 1, 5, 5, 5, 5);
        const FloatOct p = __builtin_shufflevector(z, z, 2, 2, 2, 2, 6, 6, 6, 6);
        const FloatOct knots = ANEROID_TWICE(mixer.byPressure) * p +
                               ANEROID_TWICE(mixer.byTemperature) * t +
                               ANEROID_TWICE(mixer.byHumidity) * h; // as mixed()
        std::memcpy(out + 2 * i, &knots, sizeof knots);
    }
}

/// The same where all follow one state: `byByte` scales temperature and humidity, `scales` the
/// knots.
ANEROID_VECTORISED void mixAlike(const Random4 *words, std::size_t count,
                                 const ShortNormals &normal, const float *byByte,
                                 const KnotMixer &by, const FloatQuad &scales, Knot *out)
{
    const KnotMixer mixer = by;
    const FloatOct pressure = ANEROID_TWICE(mixer.byPressure);
    const FloatOct temperature = ANEROID_TWICE(mixer.byTemperature);
    const FloatOct humidity = ANEROID_TWICE(mixer.byHumidity);
    const FloatOct scale = ANEROID_TWICE(scales);
    for (std::size_t i = 0; i < count; ++i) {
        FloatOct z;
        normal.ofPair(words[i], z);
        const float low = byByte[byteOf(words[i][1])];
        const float high = byByte[byteOf(words[i][3])];
        z *= FloatOct{low, low, 1.0F, 1.0F, high, high, 1.0F, 1.0F};
        const FloatOct t = __builtin_shufflevector(z, z, 0, 0, 0, 0, 4, 4, 4, 4);
        const FloatOct h = __builtin_shufflevector(z, z, 1, 1, 1, 1, 5, 5, 5, 5);
        const FloatOct p = __builtin_shufflevector(z, z, 2, 2, 2, 2, 6, 6, 6, 6);
        const FloatOct knots = (pressure * p + temperature * t + humidity * h) * scale;
        std::memcpy(out + 2 * i, &knots, sizeof knots);
    }
}

} // namespace

KnotMixer::KnotMixer(const PressureFirstFactor &f)
    : byPressure{f.tp, f.hp, f.pp, 0.0F}
    , byTemperature{f.tt, f.ht, 0.0F, 0.0F}
    , byHumidity{0.0F, f.hh, 0.0F, 0.0F}
{
}

PressureFirstFactor::PressureFirstFactor(const KnotFactor &factor)
{
    const auto square = [](double x) { return x * x; };
    const auto root = [](double x) { return std::sqrt(std::max(0.0, x)); };
    const auto part = [](double x, double of) { return of > 0.0 ? x / of : 0.0; };
    const double pt = factor.pt;
    const double ph = factor.ph;
    const double covarianceHp = factor.ht * pt + factor.hh * ph;
    const double p = root(square(pt) + square(ph) + square(factor.pp));
    const double tByP = part(factor.tt * pt, p);
    const double hByP = part(covarianceHp, p);
    const double t = root(square(factor.tt) - square(tByP));
    const double hByT = part(static_cast<double>(factor.tt) * factor.ht - tByP * hByP, t);
    const double h = root(square(factor.ht) + square(factor.hh) - square(hByP) - square(hByT));
    pp = static_cast<float>(p);
    tp = static_cast<float>(tByP);
    tt = static_cast<float>(t);
    hp = static_cast<float>(hByP);
    ht = static_cast<float>(hByT);
    hh = static_cast<float>(h);
}

KnotMaker::Volatility::Volatility(double spread)
{
    for (std::size_t i = 0; i < m_byByte.size(); ++i) {
        const double normal = byteNormals()[i];
        m_byByte[i] = static_cast<float>(
            volatilityFactor(spread, std::clamp(normal, -volatilityLimit, volatilityLimit)));
    }
    for (std::size_t i = 0; i < m_byNormal.size(); ++i) {
        const double part = static_cast<double>(std::min(i, steps)) / steps;
        m_byNormal[i] =
            static_cast<float>(volatilityFactor(spread, volatilityLimit * (2.0 * part - 1.0)));
    }
}

/// Straight lines between the entries: at a spread of 0.8 right to 3e-5 of the value.
float KnotMaker::Volatility::ofNormal(float normal) const
{
    constexpr float limit = volatilityLimit;
    constexpr float perUnit = steps / (2.0F * limit);
    const float position = (std::clamp(normal, -limit, limit) + limit) * perUnit;
    const auto index = static_cast<std::size_t>(position);
    const float part = position - static_cast<float>(index);
    return m_byNormal[index] + part * (m_byNormal[index + 1] - m_byNormal[index]);
}

PlaceNodes::PlaceNodes(const Place &place, const Neighbourhood &neighbourhood, double knotMs)
{
    if (place == Place{}) {
        count = 1; // the middle of the fleet is a node of every lattice
        return;
    }
    const double hours = knotMs / 3'600'000.0;
    const auto add = [this](std::uint64_t key, double air, double pressure) {
        if (air == 0.0 && pressure == 0.0)
            return;
        for (std::size_t i = 0; i < count; ++i) {
            if (nodes[i].key == key) {
                nodes[i].air += static_cast<float>(air);
                nodes[i].pressure += static_cast<float>(pressure);
                return;
            }
        }
        nodes[count++] = {key, static_cast<float>(air), static_cast<float>(pressure)};
    };
    if (neighbourhood.airKm > 0.0) {
        for (const LatticePoint &point : triangle(place, neighbourhood.airKm * hours))
            add(point.key, point.weight, 0.0);
    } else {
        add(place.own & keyMask, 1.0, 0.0);
    }
    if (neighbourhood.pressureKm > 0.0) {
        for (const LatticePoint &point : triangle(place, neighbourhood.pressureKm * hours))
            add(point.key, 0.0, point.weight);
    } else {
        add(place.own & keyMask, 0.0, 1.0);
    }
}

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
    const std::uint64_t key = place == Place{} ? 0 : place.own & keyMask; // as PlaceNodes has it
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

KnotMaker::Draws::Draws()
    : m_table(std::size_t{1} << tableBits)
{
    m_nodes.reserve(mostPlaces);
    m_slots.reserve(mostNodes);
    m_sources.reserve(mostNodes);
}

void KnotMaker::Draws::clear()
{
    m_nodes.clear();
    m_slots.clear();
    m_sources.clear();
    std::ranges::fill(m_table, std::uint16_t{0});
}

std::uint16_t KnotMaker::Draws::slotOf(std::uint64_t source)
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

/// Finds the rows of the library that instants follow, one after the other: few instants leave the
/// day and the block of the day of the one before.
class KnotMaker::Rows
{
public:
    Rows(const KnotMaker &knots, std::uint64_t own, LibraryPath::Memory &memory)
        : m_knots(knots)
        , m_own(own)
        , m_memory(memory)
    {
    }

    void moveTo(TimeMs local)
    {
        if (local < m_from || local >= m_end)
            find(local);
    }
    /// Instants from this one on, up to before that one, follow the same rows.
    [[nodiscard]] TimeMs from() const { return m_from; }
    [[nodiscard]] TimeMs end() const { return m_end; }
    /// The place's own row, for temperature and humidity.
    [[nodiscard]] std::size_t own() const { return m_row; }
    /// The row of all places, for pressure.
    [[nodiscard]] std::size_t shared() const { return m_sharedRow; }

private:
    void find(TimeMs local)
    {
        const std::int64_t day = floorDivide(local, dayMs);
        m_from = day * dayMs;
        m_end = m_from + dayMs;
        const LibraryPath &path = m_knots.m_path;
        const TimeMs into = local - m_from;
        m_row = rowAt(into, day * dayMs, m_memory.on(path, day, m_own));
        m_sharedRow = m_own == 0 ? m_row : rowAt(into, day * dayMs, m_memory.on(path, day, 0));
    }

    /// Which row an instant so long into a day follows; narrows [m_from, m_end) to those that
    /// follow the same.
    std::size_t rowAt(TimeMs intoDay, TimeMs midnight, const LibraryPath::Step &step)
    {
        const TimeMs blocks = m_knots.m_climate.library.blocks;
        const TimeMs blockMs = dayMs / blocks;
        const TimeMs into = std::clamp<TimeMs>(intoDay + step.shiftMs, 0, dayMs - 1);
        const TimeMs block = std::min(into / blockMs, blocks - 1);
        const TimeMs begin = midnight + block * blockMs - step.shiftMs;
        if (block > 0)
            m_from = std::max(m_from, begin);
        if (block + 1 < blocks)
            m_end = std::min(m_end, begin + blockMs);
        return step.index * static_cast<std::size_t>(blocks) + static_cast<std::size_t>(block);
    }

    const KnotMaker &m_knots;
    std::uint64_t m_own;
    LibraryPath::Memory &m_memory;
    TimeMs m_from = 0;
    TimeMs m_end = 0; ///< none yet
    std::size_t m_row = 0;
    std::size_t m_sharedRow = 0;
};

void KnotMaker::scale(std::size_t level, std::span<const std::int64_t> pairs, bool blended,
                      const Place &place, Draws &draws, std::span<Knot> out) const
{
    if (m_climate.library.empty()) {
        scaleFixed(level, blended, out);
    } else {
        Rows rows(*this, place.own, draws.m_path);
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

KnotMixer KnotMaker::mixerOf(const Rows &rows, std::size_t level) const
{
    const std::size_t octaves = m_climate.octaves.amplitudes.size();
    KnotMixer by = m_mixers[rows.own() * octaves + level];
    by.byPressure[P] = m_mixers[rows.shared() * octaves + level].byPressure[P];
    return by;
}

const KnotMaker::Volatility &KnotMaker::volatilityOf(const Rows &rows) const
{
    return m_volatilities[m_volatilityOf[rows.own()]];
}

/// From words to knots.
void KnotMaker::drawByState(std::span<const LevelPairs> levels, std::span<const std::int64_t> pairs,
                            const Place &place, Draws &draws, std::span<Knot> out) const
{
    Rows rows(*this, place.own, draws.m_path);
    draws.startKnown(m_identity, place.own);
    for (const LevelPairs &one : levels)
        drawOctaveByState(one, pairs.subspan(one.first, one.count),
                          draws.m_words.data() + one.first, rows, draws,
                          out.subspan(2 * one.first, 2 * one.count));
}

/// Those that follow the same rows in one loop.
void KnotMaker::drawOctaveByState(const LevelPairs &octave, std::span<const std::int64_t> pairs,
                                  const Random4 *words, Rows &rows, Draws &draws,
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
void KnotMaker::drawAcross(std::size_t level, std::int64_t pair, const Random4 &words, Rows &rows,
                           Draws &draws, std::span<Knot> out) const
{
    storeDrawn({&words, 1}, out.data());
    scaleByState(level, {&pair, 1}, false, rows, out);
    draws.keep(level, pair, out);
}

void KnotMaker::Draws::startKnown(const std::shared_ptr<const int> &of, std::uint64_t own)
{
    if (m_knownOf == of && m_knownOwn == own)
        return;
    m_knownOf = of;
    m_knownOwn = own;
    m_known.fill({});
}

bool KnotMaker::Draws::findKnown(std::size_t level, std::int64_t pair, std::span<Knot> out) const
{
    const KnownPair &known = m_known[slotOf(level, pair)];
    if (known.pair != pair || known.level != level)
        return false;
    std::ranges::copy(known.knots, out.begin());
    return true;
}

void KnotMaker::Draws::keep(std::size_t level, std::int64_t pair, std::span<const Knot> knots)
{
    m_known[slotOf(level, pair)] = {pair, level, {knots[0], knots[1]}};
}

void KnotMaker::scaleByState(std::size_t level, std::span<const std::int64_t> pairs, bool blended,
                             Rows &rows, std::span<Knot> out) const
{
    const FloatQuad scales{m_scale[T], m_scale[H], m_scale[P], 0.0F};
    for (std::size_t i = 0; i < out.size(); ++i) {
        rows.moveTo(localTime(level, 2 * pairs[i / 2] + static_cast<std::int64_t>(i % 2)));
        const KnotMixer by = mixerOf(rows, level);
        const Volatility &volatility = volatilityOf(rows);
        const Knot &raw = out[i];
        const float s = blended ? volatility.ofNormal(raw[3])
                                : volatility.ofByte(static_cast<std::size_t>(raw[3]));
        const FloatQuad z{raw[0] * s, raw[1] * s, raw[2], 0.0F};
        store(mixed(by, z) * scales, out[i]);
    }
}

} // namespace aneroid

#include "core/climate/knots.h"

#include "core/climate/calendar.h"
#include "core/climate/normal.h"
#include "core/climate/profile.h"
#include "core/climate/randombatch.h"
#include "core/climate/vectorise.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

namespace aneroid {

namespace {

/// Far enough that every cell of the coarsest octave is random, small enough to keep t exact.
constexpr std::uint64_t originMask = (std::uint64_t{1} << 26) - 1;
constexpr std::uint64_t keyMask = (std::uint64_t{1} << 56) - 1;

/// Volatilities of states are rounded to this, a table for each.
constexpr double volatilityStep = 0.05;
constexpr std::size_t volatilitySteps = 41; // up to 2

/// Standard normal numbers from 16 bits: a sign and one of 4096 quantiles, in 16 kB. Enough for a
/// knot, of which every value mixes four; and half the calls of the generator.
class ShortNormals
{
public:
    ShortNormals()
    {
        double squares = 0.0;
        for (std::size_t i = 0; i < m_quantiles.size(); ++i) {
            const double p = 0.5 + (static_cast<double>(i) + 0.5) / (2.0 * cells);
            const double z = normalQuantile(p);
            m_quantiles[i] = static_cast<float>(z);
            squares += z * z;
        }
        const double norm = std::sqrt(cells / squares);
        for (float &z : m_quantiles)
            z = static_cast<float>(z * norm);
    }

    [[nodiscard]] float operator()(std::uint32_t bits16) const
    {
        // The sign goes in as a bit: a branch on a random bit is mispredicted half the time.
        const float z = m_quantiles[(bits16 >> 1) & (cells - 1)];
        return std::bit_cast<float>(std::bit_cast<std::uint32_t>(z) ^ (bits16 << 31));
    }

private:
    static constexpr std::uint32_t cells = 4096;
    std::array<float, cells> m_quantiles{};
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

/// Rows of the Cholesky factor of the three channels' correlation, times their scales.
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

void fillVolatility(std::array<float, 256> &table, double volatility)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double g = normalQuantile((static_cast<double>(i) + 0.5) / 256.0);
        table[i] = static_cast<float>(
            volatilityFactor(volatility, std::clamp(g, -volatilityLimit, volatilityLimit)));
    }
}

/// What the library's shifts are counted in.
TimeMs sampleMs(const Profile &profile)
{
    const TimeMs cadence = profile.library.curve.cadenceMs;
    return cadence > 0 ? cadence : 2 * profile.octaves.cellMs;
}

/// The volatility's byte is the first node's.
void addWeighted(const Knot *raw, const PlaceNode &node, bool first, std::span<Knot> out)
{
    const FloatQuad weight{node.air, node.air, node.pressure, first ? 1.0F : 0.0F};
    for (std::size_t k = 0; k < out.size(); ++k) {
        FloatQuad value;
        std::memcpy(&value, raw[k].data(), sizeof value);
        value *= weight;
        if (!first) {
            FloatQuad sum;
            std::memcpy(&sum, out[k].data(), sizeof sum);
            value = sum + value;
        }
        std::memcpy(out[k].data(), &value, sizeof value);
    }
}

Knot mixed(const KnotFactor &f, float t, float h, float p)
{
    return {f.tt * t, f.ht * t + f.hh * h, f.pt * t + f.ph * h + f.pp * p, 0.0F};
}

} // namespace

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

KnotMaker::KnotMaker(const Profile &profile, std::uint64_t seed,
                     const std::array<double, channelCount> &scale, TimeMs utcOffsetMs)
    : m_profile(profile)
    , m_seed(seed)
    , m_utcOffsetMs(utcOffsetMs)
    , m_origin(static_cast<std::int64_t>(randomWords(seed, Stream::OctavePhase, 0)[0] & originMask))
    , m_path(profile.library, seed, sampleMs(profile))
{
    for (std::size_t c = 0; c < channelCount; ++c)
        m_scale[c] = static_cast<float>(scale[c] * splineNorm());
    const OctaveSpectrum &spectrum = profile.octaves;
    if (!profile.library.empty()) {
        m_volatilities.resize(volatilitySteps);
        for (std::size_t i = 0; i < volatilitySteps; ++i)
            fillVolatility(m_volatilities[i], static_cast<double>(i) * volatilityStep);
        return;
    }
    for (const OctaveAmplitude &amplitude : spectrum.amplitudes) {
        std::array<double, channelCount> scaled{};
        for (std::size_t c = 0; c < channelCount; ++c)
            scaled[c] = amplitude[c] * scale[c] * splineNorm();
        m_factors.push_back(factorOf(scaled, spectrum.correlation));
    }
    m_volatilities.resize(channelCount);
    for (std::size_t c = 0; c < channelCount; ++c) {
        m_volatile = m_volatile || spectrum.volatility[c] > 0.0;
        fillVolatility(m_volatilities[c], spectrum.volatility[c]);
    }
}

void KnotMaker::make(std::size_t level, std::span<const std::int64_t> pairs,
                     const PlaceNodes &nodes, std::uint64_t own, std::span<Knot> out) const
{
    const ShortNormals &normal = shortNormals();
    constexpr std::size_t batch = 64;
    std::array<Random4, batch> words; // filled below
    bool first = true;
    for (const PlaceNode &node : nodes.all()) {
        const std::uint64_t source = (node.key << 8) | static_cast<std::uint64_t>(level);
        for (std::size_t done = 0; done < pairs.size(); done += batch) {
            const auto part = pairs.subspan(done, std::min(batch, pairs.size() - done));
            randomWordsOfMany(m_seed, Stream::OctaveKnots, part, source, words);
            for (std::size_t i = 0; i < 2 * part.size(); ++i) {
                const std::uint32_t low = words[i / 2][2 * (i % 2)];
                const std::uint32_t high = words[i / 2][2 * (i % 2) + 1];
                Knot &knot = out[2 * done + i];
                const float t = node.air * normal(low);
                const float h = node.air * normal(low >> 16);
                const float p = node.pressure * normal(high);
                // The fourth carries the volatility's byte until the knots are scaled.
                if (first)
                    knot = {t, h, p, static_cast<float>(high >> 24)};
                else
                    knot = {knot[0] + t, knot[1] + h, knot[2] + p, knot[3]};
            }
        }
        first = false;
    }
    if (m_profile.library.empty())
        scaleFixed(level, pairs.size(), out);
    else
        scaleByState(level, pairs, own, out);
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
        draws.m_nodes.emplace_back(place, m_profile.neighbourhood, knotMs);
        for (const PlaceNode &node : draws.m_nodes.back().all())
            draws.m_slots.push_back(
                draws.slotOf((node.key << 8) | static_cast<std::uint64_t>(level)));
    }
    const std::size_t knots = 2 * pairs.size();
    drawRaw(pairs, draws);
    std::size_t next = 0; // of the slots
    for (std::size_t i = 0; i < places.size(); ++i) {
        bool first = true;
        for (const PlaceNode &node : draws.m_nodes[i].all()) {
            const Knot *const raw = draws.m_raw.data() + draws.m_slots[next++] * knots;
            addWeighted(raw, node, std::exchange(first, false), out.subspan(i * knots, knots));
        }
    }
    if (m_profile.library.empty()) {
        scaleFixed(level, pairs.size() * places.size(), out);
        return;
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        scaleByState(level, pairs, places[i].own, out.subspan(i * knots, knots));
}

/// The knots of each node, before any weight.
void KnotMaker::drawRaw(std::span<const std::int64_t> pairs, Draws &draws) const
{
    const ShortNormals &normal = shortNormals();
    const std::size_t knots = 2 * pairs.size();
    const std::size_t slots = draws.m_sources.size();
    draws.m_words.resize(std::max(draws.m_words.size(), slots));
    draws.m_raw.resize(std::max(draws.m_raw.size(), slots * knots));
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        randomWordsOfEach(m_seed, Stream::OctaveKnots, pairs[p], draws.m_sources, draws.m_words);
        for (std::size_t slot = 0; slot < slots; ++slot) {
            const Random4 &words = draws.m_words[slot];
            for (std::size_t half = 0; half < 2; ++half) {
                const std::uint32_t low = words[2 * half];
                const std::uint32_t high = words[2 * half + 1];
                draws.m_raw[slot * knots + 2 * p + half] = {
                    normal(low), normal(low >> 16), normal(high), static_cast<float>(high >> 24)};
            }
        }
    }
}

void KnotMaker::scaleFixed(std::size_t level, std::size_t pairs, std::span<Knot> out) const
{
    const KnotFactor &factor = m_factors[level];
    if (!m_volatile) {
        for (std::size_t i = 0; i < 2 * pairs; ++i)
            out[i] = mixed(factor, out[i][0], out[i][1], out[i][2]);
        return;
    }
    for (std::size_t i = 0; i < 2 * pairs; ++i) {
        const auto byte = static_cast<std::size_t>(out[i][3]);
        out[i] = mixed(factor, out[i][0] * m_volatilities[0][byte],
                       out[i][1] * m_volatilities[1][byte], out[i][2] * m_volatilities[2][byte]);
    }
}

void KnotMaker::scaleByState(std::size_t level, std::span<const std::int64_t> pairs,
                             std::uint64_t own, std::span<Knot> out) const
{
    const StateLibrary &library = m_profile.library;
    const std::size_t octaves = m_profile.octaves.amplitudes.size();
    const TimeMs blockMs = dayMs / library.blocks;
    std::int64_t day = 0;
    const LibraryDay *recorded = nullptr;
    TimeMs shift = 0;
    for (std::size_t i = 0; i < 2 * pairs.size(); ++i) {
        const std::int64_t index = 2 * pairs[i / 2] + static_cast<std::int64_t>(i % 2);
        // Cells are counted from the origin; a knot's weight is largest at its own edge.
        const TimeMs local =
            ((index << level) - m_origin) * m_profile.octaves.cellMs + m_utcOffsetMs;
        const std::int64_t localDay = floorDivide(local, dayMs);
        if (!recorded || localDay != day) {
            day = localDay;
            const LibraryPath::Step step = m_path.on(day, own);
            recorded = &library.days[step.index];
            shift = step.shiftMs;
        }
        const TimeMs into = std::clamp<TimeMs>(local - day * dayMs + shift, 0, dayMs - 1);
        const auto block = std::min(static_cast<std::size_t>(into / blockMs),
                                    static_cast<std::size_t>(library.blocks) - 1);
        KnotFactor factor = recorded->factors[block * octaves + level];
        const float volatility = recorded->volatility[block];
        const auto step = static_cast<std::size_t>(volatility * (1.0F / volatilityStep) + 0.5F);
        const float s = m_volatilities[std::min(step, volatilitySteps - 1)]
                                      [static_cast<std::size_t>(out[i][3])];
        const Knot knot = mixed(factor, out[i][0] * s, out[i][1] * s, out[i][2]);
        out[i] = {knot[0] * m_scale[0], knot[1] * m_scale[1], knot[2] * m_scale[2], 0.0F};
    }
}

} // namespace aneroid

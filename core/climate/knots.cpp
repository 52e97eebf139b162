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

/// A knot as it is drawn: three normal numbers and a byte.
std::array<Knot, 2> drawn(const Random4 &words, const ShortNormals &normal)
{
    const auto half = [&](std::uint32_t low, std::uint32_t high) {
        return Knot{normal(low), normal(low >> 16), normal(high), static_cast<float>(high >> 24)};
    };
    return {half(words[0], words[1]), half(words[2], words[3])};
}

Knot mixed(const PressureFirstFactor &f, float t, float h, float p)
{
    return {f.tp * p + f.tt * t, f.hp * p + f.ht * t + f.hh * h, f.pp * p, 0.0F};
}

} // namespace

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
{
    for (std::size_t c = 0; c < channelCount; ++c)
        m_scale[c] = static_cast<float>(scale[c] * splineNorm());
    const OctaveSpectrum &spectrum = climate.octaves;
    if (!climate.library.empty()) {
        for (std::size_t i = 0; i < volatilitySteps; ++i)
            m_volatilities.emplace_back(static_cast<double>(i) * volatilityStep);
        for (const LibraryDay &day : climate.library.days) {
            for (const KnotFactor &factor : day.factors)
                m_factors.emplace_back(factor);
            for (const float volatility : day.volatility)
                m_volatilityOf.push_back(stepOf(volatility));
        }
        return;
    }
    for (const OctaveAmplitude &amplitude : spectrum.amplitudes) {
        std::array<double, channelCount> scaled{};
        for (std::size_t c = 0; c < channelCount; ++c)
            scaled[c] = amplitude[c] * scale[c] * splineNorm();
        m_factors.emplace_back(factorOf(scaled, spectrum.correlation));
    }
    for (const double spread : spectrum.volatility) {
        m_volatile = m_volatile || spread > 0.0;
        m_volatilities.emplace_back(spread);
    }
}

void KnotMaker::make(std::size_t level, std::span<const std::int64_t> pairs,
                     const PlaceNodes &nodes, std::uint64_t own, std::span<Knot> out) const
{
    const ShortNormals &normal = shortNormals();
    constexpr std::size_t batch = 64;
    std::array<Random4, batch> words; // filled below
    std::array<Knot, 2 * batch> raw;  // likewise
    bool first = true;
    for (const PlaceNode &node : nodes.all()) {
        const std::uint64_t source = (node.key << 8) | static_cast<std::uint64_t>(level);
        for (std::size_t done = 0; done < pairs.size(); done += batch) {
            const auto part = pairs.subspan(done, std::min(batch, pairs.size() - done));
            const auto to = out.subspan(2 * done, 2 * part.size());
            randomWordsOfMany(m_seed, Stream::OctaveKnots, part, source, words);
            Knot *const knots = nodes.blended() ? raw.data() : to.data();
            for (std::size_t i = 0; i < part.size(); ++i) {
                const auto pair = drawn(words[i], normal);
                std::ranges::copy(pair, knots + 2 * i);
            }
            if (nodes.blended())
                addWeighted(knots, node, first, to);
        }
        first = false;
    }
    scale(level, pairs, nodes.blended(), own, out.first(2 * pairs.size()));
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
        scale(level, pairs, nodes.blended(), places[i].own, to);
    }
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
            const auto pair = drawn(draws.m_words[slot], normal);
            std::ranges::copy(pair, draws.m_raw.data() + slot * knots + 2 * p);
        }
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
                      std::uint64_t own, std::span<Knot> out) const
{
    if (m_climate.library.empty())
        scaleFixed(level, blended, out);
    else
        scaleByState(level, pairs, blended, own, out);
}

void KnotMaker::scaleFixed(std::size_t level, bool blended, std::span<Knot> out) const
{
    const PressureFirstFactor &factor = m_factors[level];
    if (!m_volatile) {
        for (Knot &knot : out)
            knot = mixed(factor, knot[0], knot[1], knot[2]);
        return;
    }
    const Volatility &t = m_volatilities[T];
    const Volatility &h = m_volatilities[H];
    const Volatility &p = m_volatilities[P];
    if (blended) { // pressure was scaled before
        for (Knot &knot : out)
            knot = mixed(factor, knot[0] * t.ofNormal(knot[3]), knot[1] * h.ofNormal(knot[3]),
                         knot[2]);
        return;
    }
    for (Knot &knot : out) {
        const auto byte = static_cast<std::size_t>(knot[3]);
        knot = mixed(factor, knot[0] * t.ofByte(byte), knot[1] * h.ofByte(byte),
                     knot[2] * p.ofByte(byte));
    }
}

void KnotMaker::scaleByState(std::size_t level, std::span<const std::int64_t> pairs, bool blended,
                             std::uint64_t own, std::span<Knot> out) const
{
    const std::size_t octaves = m_climate.octaves.amplitudes.size();
    std::int64_t day = 0;
    bool known = false;
    LibraryPath::Step step;
    LibraryPath::Step shared; // of all places, for pressure
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::int64_t index = 2 * pairs[i / 2] + static_cast<std::int64_t>(i % 2);
        // Cells are counted from the origin; a knot's weight is largest at its own edge.
        const TimeMs local =
            ((index << level) - m_origin) * m_climate.octaves.cellMs + m_utcOffsetMs;
        const std::int64_t localDay = floorDivide(local, dayMs);
        if (!known || localDay != day) {
            day = localDay;
            known = true;
            shared = m_path.on(day, 0);
            step = own == 0 ? shared : m_path.on(day, own);
        }
        const TimeMs into = local - day * dayMs;
        const std::size_t row = rowAt(into, step);
        const PressureFirstFactor &factor = m_factors[row * octaves + level];
        const float pressure =
            own == 0 ? factor.pp : m_factors[rowAt(into, shared) * octaves + level].pp;
        const Volatility &volatility = m_volatilities[m_volatilityOf[row]];
        const float s = blended ? volatility.ofNormal(out[i][3])
                                : volatility.ofByte(static_cast<std::size_t>(out[i][3]));
        const Knot knot = mixed(factor, out[i][0] * s, out[i][1] * s, out[i][2]);
        out[i] = {knot[0] * m_scale[T], knot[1] * m_scale[H], pressure * out[i][2] * m_scale[P],
                  0.0F};
    }
}

/// Which row of the library an instant so long into a day follows.
std::size_t KnotMaker::rowAt(TimeMs intoDay, const LibraryPath::Step &step) const
{
    const auto blocks = static_cast<std::size_t>(m_climate.library.blocks);
    const TimeMs blockMs = dayMs / m_climate.library.blocks;
    const TimeMs into = std::clamp<TimeMs>(intoDay + step.shiftMs, 0, dayMs - 1);
    return step.index * blocks + std::min(static_cast<std::size_t>(into / blockMs), blocks - 1);
}

} // namespace aneroid

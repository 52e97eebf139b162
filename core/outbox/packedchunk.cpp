#include "core/outbox/packedchunk.h"

#include "core/instrument/anomalies.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>

namespace aneroid {
namespace {

constexpr qsizetype sizeInHundredths = 32;
constexpr qsizetype sizeInDoubles = 48;
constexpr qsizetype sizeOfMishap = 16;

/// In the weather's two bytes: the anomalies are no code but a set, whose upper byte stands there.
constexpr quint16 kindsFlag = 0x80;
static_assert(readingFaultCount <= 24);

bool withMishaps(int format)
{
    return format == PackedChunk::HundredthsWithMishaps ||
           format == PackedChunk::DoublesWithMishaps;
}

bool inHundredths(int format)
{
    return format == PackedChunk::Hundredths || format == PackedChunk::HundredthsWithMishaps;
}

/// Of a reading, with what befalls it; 0 for a format that is not known.
qsizetype sizeIn(int format)
{
    if (format < PackedChunk::Hundredths || format > PackedChunk::DoublesWithMishaps)
        return 0;
    return (inHundredths(format) ? sizeInHundredths : sizeInDoubles) +
           (withMishaps(format) ? sizeOfMishap : 0);
}

std::optional<std::int32_t> hundredthsOf(double value)
{
    const double scaled = value * 100.0;
    if (!(std::abs(scaled) < std::numeric_limits<std::int32_t>::max()))
        return std::nullopt;
    const auto whole = static_cast<std::int32_t>(std::lround(scaled));
    const bool same =
        std::bit_cast<std::uint64_t>(whole / 100.0) == std::bit_cast<std::uint64_t>(value);
    return same ? std::optional(whole) : std::nullopt;
}

template <typename T>
char *put(char *at, T value)
{
    qToLittleEndian(value, at);
    return at + sizeof(T);
}

template <typename T>
T take(const char *&at)
{
    const T value = qFromLittleEndian<T>(at);
    at += sizeof(T);
    return value;
}

char *putHead(char *at, const Reading &reading)
{
    at = put<qint64>(at, reading.timestampMs);
    at = put<quint32>(at, reading.device);
    at = put<quint32>(at, reading.sequence);
    const auto weather = static_cast<quint16>(reading.weather);
    if (!isPassingCode(reading.anomalies)) {
        at = put<quint16>(at, reading.anomalies);
        return put<quint16>(at, weather);
    }
    const FaultKinds kinds = anomalyKinds(reading.anomalies);
    at = put<quint16>(at, static_cast<quint16>(kinds));
    return put<quint16>(at, static_cast<quint16>(weather | kindsFlag | (kinds >> 16) << 8));
}

Reading takeHead(const char *&at)
{
    Reading reading;
    reading.timestampMs = take<qint64>(at);
    reading.device = take<quint32>(at);
    reading.sequence = take<quint32>(at);
    reading.anomalies = take<quint16>(at);
    const auto weather = take<quint16>(at);
    if ((weather & kindsFlag) != 0)
        reading.anomalies = anomalyCode(reading.anomalies | FaultKinds{weather} >> 8 << 16);
    reading.weather = static_cast<WeatherKind>(weather & (kindsFlag - 1));
    return reading;
}

bool packHundredths(std::span<const Reading> readings, QByteArray &bytes)
{
    bytes.resize(static_cast<qsizetype>(readings.size()) * sizeInHundredths);
    char *at = bytes.data();
    for (const Reading &reading : readings) {
        at = putHead(at, reading);
        for (const Channel channel : allChannels) {
            const auto value = hundredthsOf(reading.channel(channel));
            if (!value)
                return false;
            at = put<qint32>(at, *value);
        }
    }
    return true;
}

void packDoubles(std::span<const Reading> readings, QByteArray &bytes)
{
    bytes.fill('\0', static_cast<qsizetype>(readings.size()) * sizeInDoubles);
    char *at = bytes.data();
    for (const Reading &reading : readings) {
        at = putHead(at, reading);
        for (const Channel channel : allChannels)
            at = put<quint64>(at, std::bit_cast<quint64>(reading.channel(channel)));
        at += 4;
    }
}

void appendMishaps(std::span<const Mishap> mishaps, QByteArray &bytes)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + static_cast<qsizetype>(mishaps.size()) * sizeOfMishap);
    char *at = bytes.data() + before;
    for (const Mishap &mishap : mishaps) {
        at = put<qint64>(at, mishap.shiftMs);
        at = put<quint32>(at, mishap.delayMs);
        at = put<quint16>(at, mishap.group);
        at = put<quint16>(at, mishap.kinds);
    }
}

} // namespace

PackedChunk packed(std::span<const Reading> readings, std::span<const Mishap> mishaps)
{
    PackedChunk chunk;
    const bool hundredths = packHundredths(readings, chunk.bytes);
    if (!hundredths)
        packDoubles(readings, chunk.bytes);
    if (std::ranges::any_of(mishaps, &Mishap::any)) {
        chunk.format =
            hundredths ? PackedChunk::HundredthsWithMishaps : PackedChunk::DoublesWithMishaps;
        appendMishaps(mishaps, chunk.bytes);
    } else {
        chunk.format = hundredths ? PackedChunk::Hundredths : PackedChunk::Doubles;
    }
    return chunk;
}

std::vector<Mishap> unpackedMishaps(int format, const QByteArray &bytes)
{
    if (!withMishaps(format) || bytes.size() % sizeIn(format) != 0)
        return {};
    const qsizetype count = bytes.size() / sizeIn(format);
    std::vector<Mishap> mishaps(static_cast<std::size_t>(count));
    const char *at = bytes.constData() + (bytes.size() - count * sizeOfMishap);
    for (Mishap &mishap : mishaps) {
        mishap.shiftMs = take<qint64>(at);
        mishap.delayMs = take<quint32>(at);
        mishap.group = take<quint16>(at);
        mishap.kinds = static_cast<std::uint8_t>(take<quint16>(at));
    }
    return mishaps;
}

std::vector<Reading> unpacked(int format, const QByteArray &bytes)
{
    const qsizetype size = sizeIn(format);
    if (size == 0 || bytes.size() % size != 0)
        return {};
    const bool hundredths = inHundredths(format);
    std::vector<Reading> readings(static_cast<std::size_t>(bytes.size() / size));
    const char *at = bytes.constData();
    for (Reading &reading : readings) {
        reading = takeHead(at);
        std::array<double, channelCount> values{};
        for (double &value : values)
            value =
                hundredths ? take<qint32>(at) / 100.0 : std::bit_cast<double>(take<quint64>(at));
        reading.temperatureC = values[indexOf(Channel::Temperature)];
        reading.humidity = values[indexOf(Channel::Humidity)];
        reading.pressureHpa = values[indexOf(Channel::Pressure)];
        at += hundredths ? 0 : 4;
    }
    return readings;
}

void SettledBits::set(int index)
{
    const qsizetype byte = index / 8;
    if (m_bits.size() <= byte)
        m_bits.append(byte + 1 - m_bits.size(), '\0');
    m_bits[byte] = static_cast<char>(m_bits.at(byte) | (1 << (index % 8)));
}

bool SettledBits::test(int index) const
{
    const qsizetype byte = index / 8;
    return byte < m_bits.size() && ((m_bits.at(byte) >> (index % 8)) & 1) != 0;
}

void SettledBits::merge(const SettledBits &other)
{
    if (m_bits.size() < other.m_bits.size())
        m_bits.append(other.m_bits.size() - m_bits.size(), '\0');
    for (qsizetype i = 0; i < other.m_bits.size(); ++i)
        m_bits[i] = static_cast<char>(m_bits.at(i) | other.m_bits.at(i));
}

int SettledBits::count() const
{
    int bits = 0;
    for (const char byte : m_bits)
        bits += std::popcount(static_cast<unsigned char>(byte));
    return bits;
}

} // namespace aneroid

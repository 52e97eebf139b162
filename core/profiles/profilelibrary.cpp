#include "core/profiles/profilelibrary.h"

#include "core/climate/calendar.h"
#include "core/text/words.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::size_t factorParts = 6;
constexpr std::size_t mostDays = 4000;
constexpr std::array<const char *, channelCount> levelKeys{"level_temperature_c", "level_humidity",
                                                           "level_pressure_hpa"};
constexpr std::size_t mostLevels = 32;
constexpr double mostSamples = 1e8;
constexpr Bounds dayNumber{-100'000, 100'000};
constexpr Bounds startTime{-1e13, 1e13, "ms"};
constexpr Bounds cadence{1, static_cast<double>(dayMs), "ms"};
constexpr Bounds codeScale{0, 1000};

QByteArray packed(const std::vector<float> &values)
{
    QByteArray bytes(static_cast<qsizetype>(values.size() * sizeof(float)), Qt::Uninitialized);
    qToLittleEndian<float>(values.data(), static_cast<qsizetype>(values.size()), bytes.data());
    return bytes;
}

std::vector<float> unpacked(const QByteArray &bytes)
{
    std::vector<float> values(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    if (values.empty())
        return values;
    qFromLittleEndian<float>(bytes.constData(), static_cast<qsizetype>(values.size()),
                             values.data());
    return values;
}

std::vector<float> partsOf(const std::vector<KnotFactor> &factors)
{
    std::vector<float> parts;
    parts.reserve(factors.size() * factorParts);
    for (const KnotFactor &f : factors)
        parts.insert(parts.end(), {f.tt, f.ht, f.hh, f.pt, f.ph, f.pp});
    return parts;
}

/// The numbers of a base64 key; empty, and an error, where they are not `count` from `least` to
/// `most`.
std::vector<float> readFloats(ProfileReader &reader, const char *key, std::size_t count,
                              float least, float most)
{
    QByteArray bytes;
    reader.need(key);
    reader.bytes(key, bytes);
    std::vector<float> values = unpacked(bytes);
    const bool complete = static_cast<std::size_t>(bytes.size()) == count * sizeof(float);
    reader.require(complete || !reader.has(key), key,
                   Words::tr("%1 must hold %2 numbers of 32 bits: the file is damaged.")
                       .arg(QStringLiteral("%1"), QString::number(count)));
    const bool sane =
        std::ranges::all_of(values, [&](float value) { return value >= least && value <= most; });
    reader.require(sane, key, Words::tr("%1 holds numbers out of range: the file is damaged."));
    return complete && sane ? values : std::vector<float>();
}

void readDays(ProfileReader &reader, std::vector<LibraryDay> &days)
{
    std::vector<double> numbers;
    reader.need("days");
    reader.numbers("days", numbers, dayNumber, 1, mostDays);
    days.assign(numbers.size(), {});
    for (std::size_t d = 0; d < days.size(); ++d)
        days[d].day = std::llround(numbers[d]);
    for (std::size_t c = 0; c < channelCount; ++c) {
        std::vector<double> levels(days.size(), 0.0);
        reader.numbers(levelKeys[c], levels, {-200, 200}, days.size(), days.size());
        for (std::size_t d = 0; d < days.size(); ++d)
            days[d].level[c] = levels[d];
    }
}

/// Empty where it is not what compressed() made.
QByteArray uncompressed(const QByteArray &bytes)
{
    constexpr quint32 largest = 32 * 1024 * 1024;
    constexpr qsizetype header = 4; // the length, big-endian
    if (bytes.size() <= header || qFromBigEndian<quint32>(bytes.constData()) > largest)
        return {};
    return qUncompress(bytes);
}

void readWavelets(ProfileReader &reader, WaveletLevel &level)
{
    std::array<double, channelCount> scale{};
    reader.channels("scale", scale, {codeScale, codeScale, codeScale});
    for (std::size_t c = 0; c < channelCount; ++c)
        level.scale[c] = static_cast<float>(scale[c]);
    QByteArray packedCodes;
    reader.need("codes");
    reader.bytes("codes", packedCodes);
    const QByteArray codes = uncompressed(packedCodes);
    const auto size = static_cast<std::size_t>(codes.size());
    const bool whole = size > 0 && size % channelCount == 0;
    reader.require(whole || !reader.has("codes"), "codes",
                   Words::tr("%1 cannot be unpacked: the file is damaged."));
    level.codes.resize(whole ? size / channelCount : 0);
    for (std::size_t i = 0; i < level.codes.size() * channelCount; ++i)
        level.codes[i / channelCount][i % channelCount] =
            static_cast<std::int8_t>(codes.at(static_cast<qsizetype>(i)));
}

void writeWavelets(ProfileWriter &writer, const WaveletLevel &level)
{
    std::array<double, channelCount> scale{};
    for (std::size_t c = 0; c < channelCount; ++c)
        scale[c] = static_cast<double>(level.scale[c]);
    writer.channels("scale", scale, {});
    QByteArray codes;
    codes.reserve(static_cast<qsizetype>(level.codes.size() * channelCount));
    for (const auto &three : level.codes) {
        for (const std::int8_t code : three)
            codes.append(static_cast<char>(code));
    }
    writer.bytes("codes", qCompress(codes, 9));
}

void readCurve(ProfileReader &reader, RecordedCurve &curve)
{
    RecordedCurve read;
    double start = 0.0;
    double step = 0.0;
    for (const char *key : {"start_ms", "cadence_ms", "levels"})
        reader.need(key);
    reader.number("start_ms", start, startTime);
    reader.number("cadence_ms", step, cadence);
    read.startMs = std::llround(start);
    read.cadenceMs = std::llround(step);
    reader.list("levels", read.levels, mostLevels,
                [](auto &inner, auto &level) { readWavelets(inner, level); });
    bool halves = true;
    for (std::size_t i = 1; i < read.levels.size(); ++i)
        halves = halves && read.levels[i - 1].codes.size() == 2 * read.levels[i].codes.size();
    reader.require(
        halves, "levels",
        Words::tr("%1 must each be half as long as the one before: the file is damaged."));
    if (!halves || read.cadenceMs == 0 || read.levels.empty() || read.levels.back().codes.empty())
        return;
    read.samples = decodeWavelets(read.levels);
    // The recording itself may be shorter than what its wavelets fill.
    const auto whole = static_cast<int>(read.samples.size());
    int samples = whole;
    reader.integer("samples", samples, {1, static_cast<double>(whole)});
    read.samples.resize(static_cast<std::size_t>(std::clamp(samples, 1, whole)));
    curve = std::move(read);
}

void writeCurve(ProfileWriter &writer, const RecordedCurve &curve)
{
    writer.number("start_ms", static_cast<double>(curve.startMs), startTime);
    writer.number("cadence_ms", static_cast<double>(curve.cadenceMs), cadence);
    writer.integer("samples", static_cast<int>(curve.samples.size()), {1, mostSamples});
    writer.list("levels", curve.levels, mostLevels, writeWavelets);
}

} // namespace

void readLibrary(ProfileReader &reader, StateLibrary &library, std::size_t octaves)
{
    constexpr float widest = 1000.0F;
    constexpr float mostVolatility = 10.0F;
    StateLibrary read;
    read.blocks = 1;
    reader.need("blocks");
    reader.integer("blocks", read.blocks, {1, 96});
    reader.require(dayMs % read.blocks == 0, "blocks", Words::tr("%1 must divide the day evenly."));
    reader.integer("run_days", read.runDays, {1, 366});
    readDays(reader, read.days);

    const std::size_t perDay = static_cast<std::size_t>(read.blocks);
    const std::vector<float> parts = readFloats(
        reader, "factors", read.days.size() * perDay * octaves * factorParts, -widest, widest);
    const std::vector<float> volatility =
        readFloats(reader, "volatility", read.days.size() * perDay, 0.0F, mostVolatility);
    reader.section("curve", read.curve, readCurve);
    if (read.days.empty() || dayMs % read.blocks != 0 || parts.empty() || volatility.empty())
        return; // an error was noted
    auto part = parts.begin();
    auto spread = volatility.begin();
    for (LibraryDay &day : read.days) {
        for (std::size_t i = 0; i < perDay * octaves; ++i, part += factorParts)
            day.factors.push_back({part[0], part[1], part[2], part[3], part[4], part[5]});
        day.volatility.assign(spread, spread + static_cast<std::ptrdiff_t>(perDay));
        spread += static_cast<std::ptrdiff_t>(perDay);
    }
    library = std::move(read);
}

void writeLibrary(ProfileWriter &writer, const StateLibrary &library)
{
    std::vector<double> days;
    std::array<std::vector<double>, channelCount> levels;
    std::vector<float> parts;
    std::vector<float> volatility;
    for (const LibraryDay &day : library.days) {
        days.push_back(static_cast<double>(day.day));
        for (std::size_t c = 0; c < channelCount; ++c)
            levels[c].push_back(day.level[c]);
        const std::vector<float> ofDay = partsOf(day.factors);
        parts.insert(parts.end(), ofDay.begin(), ofDay.end());
        volatility.insert(volatility.end(), day.volatility.begin(), day.volatility.end());
    }
    writer.integer("blocks", library.blocks, {});
    writer.integer("run_days", library.runDays, {});
    writer.numbers("days", days);
    for (std::size_t c = 0; c < channelCount; ++c)
        writer.numbers(levelKeys[c], levels[c]);
    writer.bytes("factors", packed(parts));
    writer.bytes("volatility", packed(volatility));
    writer.section("curve", library.curve, writeCurve);
}

} // namespace aneroid

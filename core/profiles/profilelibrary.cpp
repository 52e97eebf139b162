#include "core/profiles/profilelibrary.h"

#include "core/climate/calendar.h"
#include "core/climate/recorded/statecode.h"
#include "core/text/words.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace aneroid {

namespace {

constexpr std::size_t factorParts = 6;
constexpr std::size_t stateCodes = std::tuple_size_v<StateCode>;
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

constexpr double mostRate = 24.0;
constexpr Bounds markBounds{-50, 50};

/// Exactly `Count` numbers.
template <std::size_t Count>
void readMany(ProfileReader &reader, const char *key, const Bounds &bounds,
              std::array<double, Count> &to)
{
    std::vector<double> numbers;
    reader.need(key);
    reader.numbers(key, numbers, bounds, Count, Count);
    if (numbers.size() == Count)
        std::ranges::copy(numbers, to.begin());
}

void readFamily(ProfileReader &reader, EventFamily &family)
{
    bool temperature = family.leading == Channel::Temperature;
    bool falls = family.direction < 0.0;
    reader.flag("temperature_leads", temperature);
    reader.flag("falls", falls);
    family.leading = temperature ? Channel::Temperature : Channel::Humidity;
    family.direction = falls ? -1.0 : 1.0;
    readMany(reader, "mean", markBounds, family.mean);
    readMany(reader, "spread", markBounds, family.spread);
    readMany(reader, "weekday", {0, 1}, family.hours.weekday);
    readMany(reader, "weekend", {0, 1}, family.hours.weekend);
}

void writeFamily(ProfileWriter &writer, const EventFamily &family)
{
    writer.flag("temperature_leads", family.leading == Channel::Temperature);
    writer.flag("falls", family.direction < 0.0);
    writer.numbers("mean", {family.mean.begin(), family.mean.end()});
    writer.numbers("spread", {family.spread.begin(), family.spread.end()});
    writer.numbers("weekday", {family.hours.weekday.begin(), family.hours.weekday.end()});
    writer.numbers("weekend", {family.hours.weekend.begin(), family.hours.weekend.end()});
}

void readRates(ProfileReader &reader, StateLibrary &library)
{
    const std::size_t families = library.families.size();
    if (families == 0)
        return;
    std::vector<double> rates;
    const std::size_t count = families * library.days.size();
    reader.need("rates");
    reader.numbers("rates", rates, {0, mostRate}, count, count);
    for (std::size_t d = 0; rates.size() == count && d < library.days.size(); ++d) {
        for (std::size_t f = 0; f < families; ++f)
            library.days[d].rates.push_back(static_cast<float>(rates[d * families + f]));
    }
}

/// As they were written with the recorded curve. False: they are not there, and that was noted.
bool readFactors(ProfileReader &reader, std::size_t perDay, std::size_t octaves,
                 std::vector<LibraryDay> &days)
{
    constexpr float widest = 1000.0F;
    constexpr float mostVolatility = 10.0F;
    const std::vector<float> parts = readFloats(
        reader, "factors", days.size() * perDay * octaves * factorParts, -widest, widest);
    const std::vector<float> volatility =
        readFloats(reader, "volatility", days.size() * perDay, 0.0F, mostVolatility);
    if (parts.empty() || volatility.empty())
        return false;
    auto part = parts.begin();
    auto spread = volatility.begin();
    for (LibraryDay &day : days) {
        for (std::size_t i = 0; i < perDay * octaves; ++i, part += factorParts)
            day.factors.push_back({part[0], part[1], part[2], part[3], part[4], part[5]});
        day.volatility.assign(spread, spread + static_cast<std::ptrdiff_t>(perDay));
        spread += static_cast<std::ptrdiff_t>(perDay);
    }
    return true;
}

bool readStates(ProfileReader &reader, std::size_t perDay, std::vector<LibraryDay> &days)
{
    QByteArray bytes;
    reader.need("states");
    reader.bytes("states", bytes);
    const QByteArray codes = uncompressed(bytes);
    const bool whole = static_cast<std::size_t>(codes.size()) == days.size() * perDay * stateCodes;
    reader.require(whole || !reader.has("states"), "states",
                   Words::tr("%1 cannot be unpacked: the file is damaged."));
    if (!whole)
        return false;
    const char *code = codes.constData();
    for (LibraryDay &day : days) {
        for (std::size_t i = 0; i < perDay; ++i, code += stateCodes) {
            StateCode state;
            std::memcpy(state.data(), code, stateCodes);
            day.factors.push_back(factorOf(state));
        }
    }
    return true;
}

void writeFactors(ProfileWriter &writer, const std::vector<LibraryDay> &days)
{
    std::vector<float> parts;
    std::vector<float> volatility;
    for (const LibraryDay &day : days) {
        const std::vector<float> ofDay = partsOf(day.factors);
        parts.insert(parts.end(), ofDay.begin(), ofDay.end());
        volatility.insert(volatility.end(), day.volatility.begin(), day.volatility.end());
    }
    writer.bytes("factors", packed(parts));
    writer.bytes("volatility", packed(volatility));
}

void writeStates(ProfileWriter &writer, const std::vector<LibraryDay> &days)
{
    QByteArray codes;
    for (const LibraryDay &day : days) {
        for (const KnotFactor &factor : day.factors) {
            const StateCode code = stateCodeOf(factor);
            codes.append(reinterpret_cast<const char *>(code.data()), code.size());
        }
    }
    writer.bytes("states", qCompress(codes, 9));
}

} // namespace

void readLibrary(ProfileReader &reader, StateLibrary &library, std::size_t octaves)
{
    StateLibrary read;
    read.blocks = 1;
    reader.need("blocks");
    reader.integer("blocks", read.blocks, {1, 96});
    reader.require(dayMs % read.blocks == 0, "blocks", Words::tr("%1 must divide the day evenly."));
    reader.integer("run_days", read.runDays, {1, 366});
    double spread = 0.0;
    reader.number("spread", spread, {0, 2});
    read.volatility = static_cast<float>(spread);
    readDays(reader, read.days);

    const std::size_t perDay = static_cast<std::size_t>(read.blocks);
    if (dayMs % read.blocks != 0 || read.days.empty())
        return; // an error was noted
    reader.list("families", read.families, StateLibrary::mostFamilies, readFamily);
    readRates(reader, read);
    const bool whole = reader.has("factors") ? readFactors(reader, perDay, octaves, read.days)
                                             : readStates(reader, perDay * octaves, read.days);
    reader.section("curve", read.curve, readCurve);
    if (whole)
        library = std::move(read);
}

void writeLibrary(ProfileWriter &writer, const StateLibrary &library)
{
    std::vector<double> days;
    std::array<std::vector<double>, channelCount> levels;
    std::vector<double> rates;
    for (const LibraryDay &day : library.days) {
        days.push_back(static_cast<double>(day.day));
        for (std::size_t c = 0; c < channelCount; ++c)
            levels[c].push_back(day.level[c]);
        for (const float rate : day.rates)
            rates.push_back(std::round(static_cast<double>(rate) * 100.0) / 100.0);
    }
    writer.integer("blocks", library.blocks, {});
    writer.integer("run_days", library.runDays, {});
    if (library.volatility > 0.0F)
        writer.number("spread", std::round(1e3 * static_cast<double>(library.volatility)) / 1e3,
                      {});
    writer.numbers("days", days);
    for (std::size_t c = 0; c < channelCount; ++c)
        writer.numbers(levelKeys[c], levels[c]);
    writer.list("families", library.families, StateLibrary::mostFamilies, writeFamily);
    if (!library.families.empty())
        writer.numbers("rates", rates);
    if (library.curve.empty() && library.days.front().volatility.empty()) {
        writeStates(writer, library.days);
    } else {
        writeFactors(writer, library.days);
        writer.section("curve", library.curve, writeCurve);
    }
}

} // namespace aneroid

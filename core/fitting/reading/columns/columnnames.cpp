#include "core/fitting/reading/columns/columnnames.h"

#include "core/fitting/reading/columns/columnwords.h"
#include "core/fitting/reading/columns/foldedname.h"

#include <algorithm>
#include <array>
#include <span>

namespace aneroid {

namespace {

constexpr int whole = 100;
constexpr int partial = 60;

bool contains(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// "humidity_g_m3", "hum_g_kg"; a G alone may be a room's.
bool hasGrams(const FoldedName &name)
{
    for (std::size_t i = 0; i + 1 < name.words.size(); ++i) {
        if (name.words[i] == "g" && (name.words[i + 1] == "m" || name.words[i + 1] == "kg"))
            return true;
    }
    return name.has("gm"); // "humidity_gm3"
}

/// A unit of something else: "humidity (g/m³)", "humidity (dew point °C)". A letter in brackets,
/// "(K)", may stand for a room, and so may "(Bar)".
bool hasForeignUnit(Channel channel, const FoldedName &name)
{
    const auto begins = [&name](std::string_view unit) { return name.note.starts_with(unit); };
    if (name.note.starts_with("dew") || ColumnWords::other().has(name.note))
        return true;
    if (channel == Channel::Humidity &&
        (begins("g/") || begins("g m") || begins("g\xC2\xB7m") || begins("gr/") || hasGrams(name)))
        return true;
    return name.note.size() > 1 && name.note != "bar" &&
           unitOf(channel, name.note) == ChannelUnit::Unknown &&
           std::ranges::any_of(allChannels, [&name](Channel each) {
               return unitOf(each, name.note) != ChannelUnit::Unknown;
           });
}

/// Words that make another quantity of it.
bool meansOther(Channel channel, const FoldedName &name)
{
    return hasForeignUnit(channel, name) ||
           std::ranges::any_of(name.words, [channel](const std::string &word) {
               return ColumnWords::other().has(word) || ColumnWords::otherThan(channel).has(word);
           });
}

/// Pressure that was reduced to sea level is worth less than that of the place.
bool isReduced(const FoldedName &name)
{
    constexpr std::array<std::string_view, 22> words{
        "sea",       "sealevel", "slp",      "msl",  "mslp", "qnh",  "altimeter", "relative",
        "rel",       "nn",       "reduced",  "pmer", "qff",  "qffs", "relativ",   "relativa",
        "relatieve", "wzgl",     "wzgledne", "mer",  "mare", "mar"};
    return std::ranges::any_of(words, [&name](std::string_view word) { return name.has(word); }) ||
           std::ranges::any_of(name.words, [](const std::string &word) {
               return word.find("sealevel") != std::string::npos ||
                      word.find("relativ") != std::string::npos;
           });
}

/// Whether a longer word is of another quantity: "bodentemperatur", "holzfeuchte", but not the
/// "holzhaustemperatur" of a wooden house.
bool isOtherInside(Channel channel, const std::string &word)
{
    if (ColumnWords::otherInside(channel).isInside(word))
        return true;
    const std::size_t length = ColumnWords::otherAhead(channel).lengthAhead(word);
    const std::string_view rest = std::string_view(word).substr(length);
    return length > 0 && !rest.starts_with("haus") && !rest.starts_with("raum");
}

/// Words that say nothing else about the same channel.
std::size_t strangers(Channel channel, const FoldedName &name, std::string_view own)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(name.words, [channel, own](const std::string &word) {
            return word != own && !ColumnWords::harmless().has(word) &&
                   unitOf(channel, word) == ChannelUnit::Unknown;
        }));
}

} // namespace

int channelScore(Channel channel, std::string_view text)
{
    constexpr int inBrackets = 40;
    const FoldedName name = partsOf(text);
    const int score = channelScore(channel, name);
    if (score > 0 || name.note.empty() || meansOther(channel, name))
        return score;
    FoldedName noted = partsOf(name.note); // "Hall (temperature °C)"
    std::erase_if(noted.words, [channel](const std::string &word) {
        return unitOf(channel, word) != ChannelUnit::Unknown;
    });
    return std::max(0, channelScore(channel, noted) - inBrackets);
}

int channelScore(Channel channel, const FoldedName &name)
{
    if (name.words.empty() || meansOther(channel, name))
        return 0;
    const WordList &own = ColumnWords::own(channel);
    int score = 0;
    for (const std::string &word : name.words) {
        const int rank = own.rank(word);
        if (rank < 0 &&
            (!ColumnWords::inner(channel).isInside(word) || isOtherInside(channel, word)))
            continue;
        const auto more = static_cast<int>(strangers(channel, name, word));
        // A single letter says something alone, but not among other words ("node_t" does, "t_max"
        // was sorted out above).
        score = std::max(score, more == 0 ? whole - std::clamp(rank, 0, 30)
                                          : partial - 5 * std::min(more, 6));
    }
    if (score > 0 && score < whole && (name.has("bme") || name.has("bmp")))
        score += 10; // beside another sensor's
    if (channel == Channel::Pressure && isReduced(name))
        score = std::max(0, score - 20);
    return score;
}

bool hasChannelWord(Channel channel, const FoldedName &name)
{
    return std::ranges::any_of(name.words, [channel](const std::string &word) {
        return ColumnWords::own(channel).has(word) || ColumnWords::inner(channel).isInside(word);
    });
}

bool isOtherQuantity(Channel channel, std::string_view name)
{
    return meansOther(channel, partsOf(name));
}

int timeScore(std::string_view text, TimeColumn &kind)
{
    return timeScore(partsOf(text), kind);
}

int timeScore(const FoldedName &name, TimeColumn &kind)
{
    kind = TimeColumn::None;
    const std::string joined = name.joined();
    if (joined.empty())
        return 0;
    struct Kind
    {
        TimeColumn kind;
        const WordList &words;
        int best;
    };
    for (const Kind &each : {Kind{TimeColumn::Stamp, ColumnWords::stamps(), whole},
                             Kind{TimeColumn::Date, ColumnWords::dates(), partial + 20},
                             Kind{TimeColumn::TimeOfDay, ColumnWords::times(), partial + 20},
                             Kind{TimeColumn::Count, ColumnWords::counts(), partial}}) {
        if (const int rank = each.words.rank(joined); rank >= 0) {
            kind = each.kind;
            return each.best - std::min(rank, 30);
        }
    }
    for (const std::string_view word : {"receivedat", "createdat", "recordedat", "measuredat"}) {
        if (joined.ends_with(word)) { // before the counts of a message's parts
            kind = TimeColumn::Stamp;
            return partial + 1;
        }
    }
    for (const std::string_view word : {"timestamp", "datetime", "zeitstempel"}) {
        if (joined.find(word) != std::string::npos) {
            kind = TimeColumn::Stamp;
            return partial;
        }
    }
    return 0;
}

bool saysUtc(std::string_view text)
{
    const std::string name = folded(text);
    for (const std::string_view word : {"utc", "gmt"}) {
        const std::size_t at = name.rfind(word);
        if (at == std::string::npos || (word == "gmt" && at > 0 && name[at - 1] >= 'a'))
            continue;
        const std::size_t after = name.find_first_not_of(" )]}", at + word.size());
        return after == std::string::npos;
    }
    return false;
}

int timePartOf(std::string_view text)
{
    const std::string joined = partsOf(text).joined();
    for (std::size_t part = 0; part < ColumnWords::timeParts; ++part) {
        if (ColumnWords::timePart(part).has(joined))
            return static_cast<int>(part);
    }
    return -1;
}

int deviceScore(std::string_view text)
{
    const int rank = ColumnWords::devices().rank(partsOf(text).joined());
    return rank < 0 ? 0 : whole - rank;
}

int valueScore(std::string_view text)
{
    const int rank = ColumnWords::values().rank(partsOf(text).joined());
    return rank < 0 ? 0 : whole - rank;
}

int quantityScore(std::string_view text)
{
    const int rank = ColumnWords::quantities().rank(partsOf(text).joined());
    return rank < 0 ? 0 : whole - rank;
}

bool isUnitName(std::string_view text)
{
    const std::string joined = partsOf(text).joined();
    return joined == "unit" || joined == "units" || joined == "einheit" || joined == "uom" ||
           joined == "unitofmeasurement";
}

ChannelUnit unitInName(Channel channel, std::string_view text)
{
    const FoldedName name = partsOf(text);
    if (const ChannelUnit noted = unitOf(channel, name.note); noted != ChannelUnit::Unknown)
        return noted;
    for (auto word = name.words.rbegin(); word != name.words.rend(); ++word) {
        if (*word == "tempf" || *word == "tmpf" || *word == "tf")
            return ChannelUnit::Fahrenheit;
        if (*word == "tempc" || *word == "tmpc" || *word == "tc")
            return ChannelUnit::Celsius;
        const bool alone =
            name.words.size() == 1 && (word->size() == 1 || *word == "bar"); // "f" alone is no unit
        const bool inside = *word == "in" && word != name.words.rbegin();    // "in_pressure"
        if (const ChannelUnit unit = unitOf(channel, *word);
            unit != ChannelUnit::Unknown && !alone && !inside)
            return unit;
    }
    return ChannelUnit::Unknown;
}

double countUnitMs(std::string_view text)
{
    const FoldedName name = partsOf(text);
    std::string_view unit = name.note;
    if (unit.empty() && !name.words.empty())
        unit = name.words.back();
    constexpr std::array<std::string_view, 5> milliseconds{"ms", "msec", "millis", "milliseconds",
                                                           "millisekunden"};
    constexpr std::array<std::string_view, 6> seconds{"s",       "sec",      "secs",
                                                      "seconds", "sekunden", "secondes"};
    constexpr std::array<std::string_view, 4> minutes{"min", "mins", "minutes", "minuten"};
    constexpr std::array<std::string_view, 4> hours{"h", "hr", "hours", "stunden"};
    constexpr std::array<std::string_view, 4> microseconds{"us", "\xCE\xBCs", "micros",
                                                           "microseconds"};
    return contains(milliseconds, unit)   ? 1.0
           : contains(seconds, unit)      ? 1'000.0
           : contains(minutes, unit)      ? 60'000.0
           : contains(hours, unit)        ? 3'600'000.0
           : contains(microseconds, unit) ? 0.001
                                          : 0.0;
}

} // namespace aneroid

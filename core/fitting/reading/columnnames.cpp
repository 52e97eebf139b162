#include "core/fitting/reading/columnnames.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace aneroid {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A column's name in its parts: "Temperature (°F)" has the word "temperature" and the note "°f".
struct ColumnName
{
    std::vector<std::string> words;
    std::string note; ///< in brackets, or after a slash

    [[nodiscard]] bool has(std::string_view word) const
    {
        return std::ranges::find(words, word) != words.end();
    }
};

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char each : text) {
        const char c = lower(each);
        if (isLetter(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

ColumnName partsOf(std::string_view name)
{
    ColumnName parts;
    const std::size_t open = name.find_first_of("([/");
    std::string_view front = name.substr(0, open);
    if (open != std::string_view::npos) {
        std::string_view note = name.substr(open + 1);
        note = note.substr(0, note.find_first_of(")]"));
        for (const char c : note)
            parts.note += lower(c);
        while (!parts.note.empty() && parts.note.front() == ' ')
            parts.note.erase(0, 1);
        while (!parts.note.empty() && parts.note.back() == ' ')
            parts.note.pop_back();
    }
    // The sign of degrees in UTF-8 and Latin-1, and that of percent, are no letters.
    std::string cleaned;
    for (std::size_t i = 0; i < front.size(); ++i) {
        if (front[i] == '\xC2' && i + 1 < front.size() && front[i + 1] == '\xB0')
            continue;
        cleaned += front[i] == '\xB0' ? ' ' : front[i];
    }
    parts.words = wordsOf(cleaned);
    return parts;
}

/// The words of one channel, the plainest first.
struct Vocabulary
{
    std::vector<std::string_view> own;   ///< the channel's name where they stand as a word
    std::vector<std::string_view> inner; ///< also as a part of a longer word
};

const Vocabulary &vocabularyOf(Channel channel)
{
    static const std::array<Vocabulary, channelCount> all{
        Vocabulary{{"temperature", "temp", "temperatur", "t", "tmp", "tempc", "tempf", "airtemp",
                    "degc", "degf", "celsius", "fahrenheit", "温度", "气温", "température"},
                   {"temperatur", "温度", "气温"}},
        Vocabulary{{"humidity", "rh", "relhum", "hum", "humid", "h", "relh", "feuchte",
                    "luftfeuchtigkeit", "luftfeuchte", "feuchtigkeit", "湿度", "humidité", "rf"},
                   {"humidity", "feuchte", "feuchtigkeit", "湿度"}},
        Vocabulary{{"pressure", "press", "p", "pres", "baro", "barometer", "barometric",
                    "luftdruck", "druck", "hpa", "mbar", "气压", "pression", "qfe"},
                   {"pressure", "baromet", "luftdruck", "气压"}},
    };
    return all[indexOf(channel)];
}

/// Words that make another quantity of it.
bool meansOther(Channel channel, const ColumnName &name)
{
    static const std::vector<std::string_view> any{
        "min", "max",    "minimum",  "maximum", "low",   "high",  "std", "stddev",  "sd",
        "set", "target", "setpoint", "count",   "delta", "diff",  "id",  "unit",    "status",
        "raw", "cpu",    "soil",     "water",   "boden", "error", "var", "variance"};
    static const std::array<std::vector<std::string_view>, channelCount> own{
        std::vector<std::string_view>{"dew", "dewpoint", "feels", "feelslike", "like", "heatindex",
                                      "heat", "index", "chill", "windchill", "apparent", "wet",
                                      "wetbulb", "taupunkt", "tpot", "tdew", "humidity",
                                      "pressure"},
        std::vector<std::string_view>{"absolute", "abs", "ah", "specific", "absolut",
                                      "temperature"},
        std::vector<std::string_view>{"vapor", "vapour", "vpd", "saturation", "tire", "wind",
                                      "dampfdruck", "trend", "temperature"},
    };
    const auto has = [&name](std::string_view word) { return name.has(word); };
    return std::ranges::any_of(any, has) || std::ranges::any_of(own[indexOf(channel)], has);
}

/// Pressure that was reduced to sea level is worth less than that of the place.
bool isReduced(const ColumnName &name)
{
    return name.has("sea") || name.has("sealevel") || name.has("slp") || name.has("msl") ||
           name.has("mslp") || name.has("qnh") || name.has("altimeter") || name.has("relative");
}

/// Words that say nothing else about the same channel.
std::size_t strangers(Channel channel, const ColumnName &name, std::string_view own)
{
    static const std::vector<std::string_view> harmless{
        "air", "relative", "rel",     "ambient", "deg",      "degrees",     "value",   "mean",
        "avg", "average",  "percent", "abs",     "absolute", "atmospheric", "station", "luft"};
    return static_cast<std::size_t>(
        std::ranges::count_if(name.words, [channel, own](const std::string &word) {
            return word != own && std::ranges::find(harmless, word) == harmless.end() &&
                   unitOf(channel, word) == ChannelUnit::Unknown;
        }));
}

constexpr int whole = 100;
constexpr int partial = 60;

} // namespace

int channelScore(Channel channel, std::string_view text)
{
    const ColumnName name = partsOf(text);
    if (meansOther(channel, name))
        return 0;
    const Vocabulary &vocabulary = vocabularyOf(channel);
    int score = 0;
    for (const std::string &word : name.words) {
        const auto own = std::ranges::find(vocabulary.own, word);
        const bool inside = std::ranges::any_of(vocabulary.inner, [&word](std::string_view part) {
            return word.find(part) != std::string::npos;
        });
        if (own == vocabulary.own.end() && !inside)
            continue;
        const auto more = static_cast<int>(strangers(channel, name, word));
        const int rank = own == vocabulary.own.end()
                             ? static_cast<int>(vocabulary.own.size())
                             : static_cast<int>(own - vocabulary.own.begin());
        // A single letter says something alone, but not among other words ("node_t" does, "t_max"
        // was sorted out above).
        score = std::max(score, more == 0 ? whole - rank : partial - 5 * std::min(more, 6));
    }
    if (score > 0 && score < whole && (name.has("bme") || name.has("bmp")))
        score += 10; // beside another sensor's
    if (channel == Channel::Pressure && isReduced(name))
        score = std::max(0, score - 20);
    return score;
}

int timeScore(std::string_view text, TimeColumn &kind)
{
    static const std::vector<std::string_view> stamps{
        "timestamp", "datetime",  "ts",           "createdat",   "zeitstempel",    "timestamputc",
        "timeutc",   "utctime",   "dateutc",      "localtime",   "epoch",          "unixtime",
        "unix",      "isotime",   "lastchanged",  "lastupdated", "recordedat",     "measuredat",
        "stamp",     "datumzeit", "datumuhrzeit", "timestampms", "timestamplocal", "utc"};
    static const std::vector<std::string_view> dates{"date", "datum", "day", "日期", "localdate"};
    static const std::vector<std::string_view> times{"time", "uhrzeit", "zeit", "时间", "hour"};
    kind = TimeColumn::None;
    std::string joined;
    const ColumnName name = partsOf(text);
    for (const std::string &word : name.words)
        joined += word;
    const auto rankIn = [&joined](const std::vector<std::string_view> &list) {
        const auto found = std::ranges::find(list, joined);
        return found == list.end() ? -1 : static_cast<int>(found - list.begin());
    };
    if (const int rank = rankIn(stamps); rank >= 0) {
        kind = TimeColumn::Stamp;
        return whole - rank;
    }
    if (const int rank = rankIn(dates); rank >= 0) {
        kind = TimeColumn::Date;
        return partial + 10 - rank;
    }
    if (const int rank = rankIn(times); rank >= 0) {
        kind = TimeColumn::TimeOfDay;
        return partial + 10 - rank;
    }
    for (const std::string_view word : {"timestamp", "datetime", "zeitstempel"}) {
        if (joined.find(word) != std::string::npos) {
            kind = TimeColumn::Stamp;
            return partial;
        }
    }
    return 0;
}

ChannelUnit unitInName(Channel channel, std::string_view text)
{
    const ColumnName name = partsOf(text);
    if (const ChannelUnit noted = unitOf(channel, name.note); noted != ChannelUnit::Unknown)
        return noted;
    for (auto word = name.words.rbegin(); word != name.words.rend(); ++word) {
        if (*word == "tempf")
            return ChannelUnit::Fahrenheit;
        if (*word == "tempc")
            return ChannelUnit::Celsius;
        const bool only = name.words.size() == 1 && word->size() == 1; // "f" alone is no unit
        if (const ChannelUnit unit = unitOf(channel, *word); unit != ChannelUnit::Unknown && !only)
            return unit;
    }
    return ChannelUnit::Unknown;
}

} // namespace aneroid

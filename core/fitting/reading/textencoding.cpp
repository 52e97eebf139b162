#include "core/fitting/reading/textencoding.h"

#include "core/fitting/reading/columns/columnnames.h"
#include "core/text/csvtext.h"

#include <QStringDecoder>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace aneroid {

namespace {

QByteArray decoded(QByteArrayView bytes, QStringDecoder &decoder)
{
    constexpr qsizetype part = 1 << 20; // not all of it as UTF-16 at once
    QByteArray all;
    all.reserve(bytes.size() + bytes.size() / 8);
    for (qsizetype at = 0; at < bytes.size(); at += part)
        all.append(QString(decoder(bytes.sliced(at, std::min(part, bytes.size() - at)))).toUtf8());
    return all;
}

/// Whether a cell names a column.
bool isColumnName(std::string_view cell)
{
    const FoldedName name = partsOf(cell);
    TimeColumn kind = TimeColumn::None;
    return timeScore(name, kind) > 0 || std::ranges::any_of(allChannels, [&name](Channel each) {
               return hasChannelWord(each, name);
           });
}

/// Whether there are signs that no text has: controls (ICU puts one where a byte is no sign of an
/// encoding), and an encoding's private ones.
bool hasOddSigns(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const bool control =
            c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r';
        return control || c == QChar::ReplacementCharacter ||
               c.category() == QChar::Other_PrivateUse;
    });
}

/// How many names of columns its first lines have. `seen` holds what cells of other encodings were:
/// most read the same in each.
int knownWords(const QByteArray &text, std::unordered_map<std::string, bool> &seen)
{
    constexpr std::size_t lines = 40;
    LineReader reader({text.constData(), static_cast<std::size_t>(text.size())});
    std::string_view line;
    std::vector<std::string_view> cells;
    int known = 0;
    while (reader.number() < lines && reader.next(line)) {
        for (const char delimiter : {';', ',', '\t'}) {
            if (line.find(delimiter) == std::string_view::npos)
                continue;
            splitCells(line, delimiter, cells);
            for (const std::string_view cell : cells) {
                const auto [found, isNew] = seen.try_emplace(std::string(cell), false);
                if (isNew)
                    found->second = isColumnName(cell);
                known += found->second ? 1 : 0;
            }
            break;
        }
    }
    return known;
}

} // namespace

std::optional<QByteArray> asUtf8(QByteArrayView bytes)
{
    if (const auto wide = QStringConverter::encodingForData(bytes);
        wide && *wide != QStringConverter::Utf8) {
        QStringDecoder decoder(*wide);
        return decoded(bytes, decoder);
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.sliced(3).toByteArray();
    if (simdjson::validate_utf8(bytes.data(), static_cast<std::size_t>(bytes.size())))
        return {};
    // Names of ICU; where Qt knows none of them, Latin-1 is left.
    constexpr std::array<const char *, 10> names{
        "windows-1252", "windows-1250", "windows-1251", "Shift_JIS", "GB18030",
        "Big5",         "EUC-JP",       "EUC-KR",       "KOI8-R",    "windows-1253"};
    constexpr qsizetype beginning = 4096;
    const char *best = nullptr;
    int most = 0;
    std::unordered_map<std::string, bool> seen;
    for (const char *const name : names) {
        QStringDecoder decoder(name);
        if (!decoder.isValid())
            continue;
        const QByteArray text = decoded(bytes.first(std::min(beginning, bytes.size())), decoder);
        int known = knownWords(text, seen);
        if (hasOddSigns(QString::fromUtf8(text)))
            known = (known - 1) / 2; // pieces of words may be words
        if (known > most) {
            most = known;
            best = name;
        }
    }
    QStringDecoder decoder = best ? QStringDecoder(best) : QStringDecoder(QStringDecoder::Latin1);
    return decoded(bytes, decoder);
}

} // namespace aneroid

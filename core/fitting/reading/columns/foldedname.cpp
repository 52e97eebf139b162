#include "core/fitting/reading/columns/foldedname.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace aneroid {

namespace {

QString textOf(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(view);
    return utf8.hasError() ? QString::fromLatin1(view) : text;
}

QString withoutAccents(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c);
    }
    return result.toCaseFolded().replace(QChar(0x131), u'i'); // Turkish: BASINÇ, basınç
}

bool isLetter(QChar c)
{
    return c.isLetter();
}

/// Where a capital begins a word of three letters or more: between "out" and "Temp".
bool beginsWord(const QString &text, qsizetype i)
{
    return i > 0 && text[i].isUpper() && text[i - 1].isLower() && i + 2 < text.size() &&
           text[i + 1].isLower() && text[i + 2].isLower();
}

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    QString word;
    const auto end = [&words, &word] {
        if (!word.isEmpty())
            words.push_back(withoutAccents(word).toStdString());
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool mark = text[i].category() == QChar::Mark_NonSpacing;
        if ((!isLetter(text[i]) && !mark) || beginsWord(text, i))
            end();
        if (isLetter(text[i]) || mark)
            word.append(text[i]);
    }
    end();
    return words;
}

/// Most names are ASCII, and need none of Unicode's tables.
bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

char lower(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Lower case, without blanks around it.
std::string foldedAscii(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\v\f\r";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    std::string result(text.substr(first, text.find_last_not_of(blanks) - first + 1));
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

/// As wordsOf().
std::vector<std::string> asciiWordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&words, &word] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool letter = isUpper(c) || isLower(c);
        const bool begins = isUpper(c) && i > 0 && isLower(text[i - 1]) && i + 2 < text.size() &&
                            isLower(text[i + 1]) && isLower(text[i + 2]);
        if (!letter || begins)
            end();
        if (letter)
            word += lower(c);
    }
    end();
    return words;
}

FoldedName asciiPartsOf(std::string_view text)
{
    const std::size_t open = std::min(text.find_first_of("([/{"), text.size());
    FoldedName parts;
    parts.words = asciiWordsOf(text.substr(0, open));
    if (open < text.size()) {
        const std::string_view note = text.substr(open + 1);
        parts.note = foldedAscii(note.substr(0, note.find_first_of(")]}")));
    }
    return parts;
}

} // namespace

bool FoldedName::has(std::string_view word) const
{
    return std::ranges::find(words, word) != words.end();
}

std::string FoldedName::joined() const
{
    std::string all;
    for (const std::string &word : words)
        all += word;
    return all;
}

std::string folded(std::string_view text)
{
    if (isAscii(text))
        return foldedAscii(text);
    return withoutAccents(textOf(text)).trimmed().toStdString();
}

FoldedName partsOf(std::string_view name)
{
    if (isAscii(name))
        return asciiPartsOf(name);
    const QString text = textOf(name).normalized(QString::NormalizationForm_KC);
    FoldedName parts;
    qsizetype open = text.size();
    for (const char16_t c : {u'(', u'[', u'/', u'{'}) {
        if (const qsizetype at = text.indexOf(QChar(c)); at >= 0)
            open = std::min(open, at);
    }
    parts.words = wordsOf(text.left(open));
    QString note = text.mid(open + 1);
    for (const char16_t c : {u')', u']', u'}'}) {
        if (const qsizetype at = note.indexOf(QChar(c)); at >= 0)
            note.truncate(at);
    }
    parts.note = withoutAccents(note).trimmed().toStdString();
    return parts;
}

} // namespace aneroid

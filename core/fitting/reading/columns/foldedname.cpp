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
    return result.toCaseFolded();
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
    return withoutAccents(textOf(text)).trimmed().toStdString();
}

FoldedName partsOf(std::string_view name)
{
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

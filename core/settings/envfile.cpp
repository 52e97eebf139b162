#include "core/settings/envfile.h"

#include "core/settings/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

namespace aneroid {

namespace {

/// The text and how far it has been read.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar(u'\n') : m_text[m_position]; }
    [[nodiscard]] int line() const { return m_line; }

    /// Reads what matches here and gives its first group; none, and nothing read, otherwise.
    std::optional<QString> read(const QRegularExpression &expression)
    {
        const auto match = expression.match(m_text, m_position, QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        countLines(match.capturedEnd());
        m_position = match.capturedEnd();
        return match.captured(1);
    }

private:
    void countLines(qsizetype end)
    {
        for (qsizetype i = m_position; i < end; ++i) {
            const bool pair = m_text[i] == u'\r' && i + 1 < m_text.size() && m_text[i + 1] == u'\n';
            if (m_text[i] == u'\n' || (m_text[i] == u'\r' && !pair))
                ++m_line;
        }
    }

    const QString &m_text;
    qsizetype m_position = 0;
    int m_line = 1;
};

QRegularExpression expression(const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern));
}

QChar unescaped(QChar letter)
{
    constexpr QStringView letters = u"abfnrtv";
    constexpr QStringView meanings = u"\a\b\f\n\r\t\v";
    const qsizetype index = letters.indexOf(letter);
    return index < 0 ? letter : meanings[index];
}

/// Replaces a backslash and one of `letters` after it; other backslashes stay.
QString decoded(const QString &value, QStringView letters)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool escape =
            value[i] == u'\\' && i + 1 < value.size() && letters.contains(value[i + 1]);
        result += escape ? unescaped(value[++i]) : value[i];
    }
    return result;
}

/// A "#" at the start or after a space begins a comment.
QString withoutComment(const QString &value)
{
    for (qsizetype i = value.indexOf(u'#'); i >= 0; i = value.indexOf(u'#', i + 1)) {
        if (i == 0 || value[i - 1].isSpace())
            return value.left(i).trimmed();
    }
    return value.trimmed();
}

std::optional<QString> readValue(Reader &reader)
{
    static const auto singleQuoted = expression(u"'((?:\\\\'|[^'])*)'");
    static const auto doubleQuoted = expression(u"\"((?:\\\\\"|[^\"])*)\"");
    static const auto unquoted = expression(u"([^\\r\\n]*)");
    if (reader.peek() == u'\'') {
        const auto value = reader.read(singleQuoted);
        return value ? std::optional(decoded(*value, u"\\'")) : std::nullopt;
    }
    if (reader.peek() == u'"') {
        const auto value = reader.read(doubleQuoted);
        return value ? std::optional(decoded(*value, u"\\'\"abfnrtv")) : std::nullopt;
    }
    return withoutComment(*reader.read(unquoted));
}

/// False where the rest of the line is none; the reader then stands somewhere in it.
bool readEntry(Reader &reader, EnvEntry &entry)
{
    static const auto exportWord = expression(u"export[^\\S\\r\\n]+");
    static const auto quotedKey = expression(u"'([^'\\r\\n]+)'");
    static const auto plainKey = expression(u"([^=#\\s]+)");
    static const auto equalSign = expression(u"[^\\S\\r\\n]*=[^\\S\\r\\n]*");
    static const auto rest = expression(u"[^\\S\\r\\n]*(?:#[^\\r\\n]*)?(?=[\\r\\n]|\\z)");
    (void)reader.read(exportWord);
    const auto key = reader.read(reader.peek() == u'\'' ? quotedKey : plainKey);
    entry.key = key.value_or(QString());
    if (reader.read(equalSign)) {
        entry.value = readValue(reader);
        if (!entry.value)
            return false;
    }
    return key && reader.read(rest);
}

} // namespace

EnvFile parseEnvText(const QString &text)
{
    static const auto space = expression(u"\\s+");
    static const auto line = expression(u"[^\\r\\n]*");
    EnvFile file;
    Reader reader(text);
    (void)reader.read(space);
    while (!reader.atEnd()) {
        EnvEntry entry{reader.line(), {}, {}};
        if (reader.peek() == u'#')
            (void)reader.read(line);
        else if (readEntry(reader, entry))
            file.entries.append(entry);
        else {
            file.problems.append({entry.line, entry.key});
            (void)reader.read(line);
        }
        (void)reader.read(space);
    }
    return file;
}

Result<EnvFile, QString> readEnvFile(const QString &path)
{
    constexpr qint64 largest = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{Words::tr("%1 cannot be read: %2.").arg(path, file.errorString())};
    }
    QByteArray bytes;
    // In pieces: a pipe (--env-file <(command)) gives what it has at the moment.
    for (QByteArray piece = file.read(largest); !piece.isEmpty() && bytes.size() <= largest;
         piece = file.read(largest))
        bytes += piece;
    if (bytes.size() > largest) {
        return Failure{Words::tr("%1 is larger than 1 MiB; is it the right file?").arg(path)};
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        return Failure{Words::tr("%1 is not a text file in UTF-8.").arg(path)};
    }
    return parseEnvText(text);
}

} // namespace aneroid

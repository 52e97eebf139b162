#include "core/settings/envfile.h"

#include "core/text/words.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <utility>

namespace aneroid {

namespace {

/// What \s is in Python: four control characters more than Qt's.
bool isSpace(QChar c)
{
    return c.isSpace() || (c >= u'\x1c' && c <= u'\x1f');
}

bool isInLine(QChar c)
{
    return c != u'\n';
}

bool isBlank(QChar c)
{
    return isSpace(c) && isInLine(c);
}

bool isKeyPart(QChar c)
{
    return c != u'=' && c != u'#' && !isSpace(c);
}

/// The text and how far it has been read.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar(u'\n') : m_text[m_position]; }
    [[nodiscard]] int line() const { return m_line; }

    /// The characters from here on that `accepts` takes.
    QStringView take(bool (*accepts)(QChar))
    {
        qsizetype end = m_position;
        while (end < m_text.size() && accepts(m_text[end]))
            ++end;
        return takeUntil(end);
    }

    bool skip(QChar character)
    {
        if (atEnd() || peek() != character)
            return false;
        takeUntil(m_position + 1);
        return true;
    }

    /// "export" with a blank after it.
    void skipExport()
    {
        constexpr QStringView word = u"export";
        const QStringView rest = m_text.mid(m_position);
        if (rest.startsWith(word) && rest.size() > word.size() && isBlank(rest[word.size()])) {
            takeUntil(m_position + word.size());
            take(isBlank);
        }
    }

    /// What stands between this quotation mark and the next one; nothing is read where there is
    /// none. A backslash hides a mark from the search, unless no other mark follows in the file.
    std::optional<QStringView> takeQuoted(bool escapes)
    {
        const QChar mark = peek();
        const qsizetype begin = m_position + 1;
        qsizetype end = m_text.indexOf(mark, begin);
        while (escapes && end > begin && m_text[end - 1] == u'\\') {
            const qsizetype next = m_text.indexOf(mark, end + 1);
            if (next < 0)
                break;
            end = next;
        }
        if (end < 0)
            return std::nullopt;
        takeUntil(end + 1);
        return m_text.sliced(begin, end - begin);
    }

private:
    QStringView takeUntil(qsizetype end)
    {
        const QStringView taken = m_text.sliced(m_position, end - m_position);
        m_line += static_cast<int>(taken.count(u'\n'));
        m_position = end;
        return taken;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
};

QChar unescaped(QChar letter)
{
    constexpr QStringView letters = u"abfnrtv";
    constexpr QStringView meanings = u"\a\b\f\n\r\t\v";
    const qsizetype index = letters.indexOf(letter);
    return index < 0 ? letter : meanings[index];
}

/// Replaces a backslash and one of `letters` after it; other backslashes stay.
QString decoded(QStringView value, QStringView letters)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool escape =
            value[i] == u'\\' && i + 1 < value.size() && letters.contains(value[i + 1]);
        result += escape ? unescaped(value[++i]) : value[i];
    }
    return result;
}

/// A "#" after a blank begins a comment.
QString withoutComment(QStringView value)
{
    for (qsizetype i = value.indexOf(u'#'); i >= 0; i = value.indexOf(u'#', i + 1)) {
        if (i > 0 && isSpace(value[i - 1])) {
            value.truncate(i);
            break;
        }
    }
    while (!value.isEmpty() && isSpace(value.back()))
        value.chop(1);
    return value.toString();
}

std::optional<QString> readKey(Reader &reader)
{
    const bool quoted = reader.peek() == u'\'';
    const auto key = quoted ? reader.takeQuoted(false) : std::optional(reader.take(isKeyPart));
    return key && !key->isEmpty() ? std::optional(key->toString()) : std::nullopt;
}

std::optional<QString> readValue(Reader &reader)
{
    const QChar first = reader.peek();
    if (first != u'\'' && first != u'"')
        return withoutComment(reader.take(isInLine));
    const auto value = reader.takeQuoted(true);
    if (!value)
        return std::nullopt;
    return decoded(*value, first == u'"' ? u"\\'\"abfnrtv" : u"\\'");
}

/// False where the rest of the line is none; the reader then stands somewhere in it. A comment is
/// an entry without a key.
bool readEntry(Reader &reader, EnvEntry &entry)
{
    reader.skipExport();
    if (reader.peek() != u'#') {
        const auto key = readKey(reader);
        if (!key)
            return false;
        entry.key = *key;
    }
    reader.take(isBlank);
    if (reader.skip(u'=')) {
        const bool blank = !reader.take(isBlank).isEmpty();
        entry.looksLikeComment = blank && reader.peek() == u'#';
        entry.value = readValue(reader);
        if (!entry.value)
            return false;
    }
    reader.take(isBlank);
    if (reader.peek() == u'#')
        reader.take(isInLine);
    return reader.peek() == u'\n';
}

/// What stands for a name: lines above, then the environment.
class Variables
{
public:
    explicit Variables(const QProcessEnvironment &environment)
        : m_environment(environment)
    {
    }

    /// A name without "=" counts as set, and as empty.
    void set(const EnvEntry &entry) { m_above.insert(entry.key, entry.value.value_or(QString())); }

    [[nodiscard]] std::optional<QString> find(const QString &name)
    {
        const auto above = m_above.constFind(name);
        if (above != m_above.constEnd()) {
            m_used.insert(name);
            return *above;
        }
        return m_environment.contains(name) ? std::optional(m_environment.value(name))
                                            : std::nullopt;
    }

    /// Names of lines that were asked for.
    [[nodiscard]] const QSet<QString> &used() const { return m_used; }

private:
    const QProcessEnvironment &m_environment;
    QHash<QString, QString> m_above;
    QSet<QString> m_used;
};

void replaceIn(EnvEntry &entry, Variables &variables)
{
    static const QRegularExpression variable(QStringLiteral("\\$\\{([^}:]*)(?::-([^}]*))?\\}"));
    if (!entry.value || !entry.value->contains(QLatin1StringView("${")))
        return;
    QString result;
    qsizetype copied = 0;
    auto matches = variable.globalMatch(*entry.value);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = variables.find(match.captured(1));
        if (!value && !match.hasCaptured(2))
            entry.unset.append(match.captured(1));
        result += QStringView(*entry.value).sliced(copied, match.capturedStart() - copied);
        result += value.value_or(match.captured(2));
        copied = match.capturedEnd();
    }
    result += QStringView(*entry.value).sliced(copied);
    entry.value = result;
}

} // namespace

EnvFile parseEnvText(QString text)
{
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
    EnvFile file;
    Reader reader(text);
    for (reader.take(isSpace); !reader.atEnd(); reader.take(isSpace)) {
        EnvEntry entry;
        entry.line = reader.line();
        if (!readEntry(reader, entry)) {
            file.problems.append({entry.line, entry.key});
            reader.take(isInLine);
        } else if (!entry.key.isEmpty()) {
            file.entries.append(entry);
        }
    }
    return file;
}

void replaceVariables(EnvFile &file, const QProcessEnvironment &environment)
{
    Variables variables(environment);
    for (EnvEntry &entry : file.entries) {
        replaceIn(entry, variables);
        variables.set(entry);
    }
    file.used = variables.used();
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

#include "core/fitting/reading/time/timeformat.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/time/monthnames.h"
#include "core/fitting/reading/time/timeparser.h"

#include <cmath>

namespace aneroid {

namespace {

constexpr std::string_view knownLetters = "YymdejHIMSfpbBhaAzZs%";

/// What the letters have said so far.
struct Parts
{
    CalendarDate date;
    int dayOfYear = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int ms = 0;
    int half = -1;
    bool hasDate = false;
    std::optional<int> offset;
    std::optional<TimeMs> epochMs;
};

bool takeNumber(TextCursor &cursor, int &value, std::size_t most)
{
    cursor.skipBlanks();
    return cursor.number(value, most) > 0;
}

bool takeYear(TextCursor &cursor, Parts &parts, bool longYear)
{
    constexpr int century = 2000;
    constexpr int turn = 69; // POSIX: 69 to 99 are of the last century
    if (!takeNumber(cursor, parts.date.year, longYear ? 4 : 2))
        return false;
    if (!longYear)
        parts.date.year += parts.date.year < turn ? century : century - 100;
    return true;
}

bool takeName(TextCursor &cursor, Parts &parts, bool month)
{
    const std::string_view word = cursor.wordAhead();
    if (word.empty())
        return false;
    cursor.skip(word.size());
    cursor.take('.');
    if (!month)
        return true;
    parts.date.month = monthOf(word);
    return parts.date.month > 0;
}

bool takeHalf(TextCursor &cursor, Parts &parts)
{
    for (const std::string_view word : {"a.m.", "am", "a", "上午", "午前"}) {
        if (cursor.takeWord(word)) {
            parts.half = 0;
            return true;
        }
    }
    for (const std::string_view word : {"p.m.", "pm", "p", "下午", "午後"}) {
        if (cursor.takeWord(word)) {
            parts.half = 1;
            return true;
        }
    }
    return false;
}

bool takeFraction(TextCursor &cursor, Parts &parts)
{
    constexpr std::size_t msDigits = 3;
    std::size_t digits = cursor.number(parts.ms, msDigits);
    if (digits == 0)
        return false;
    for (; digits < msDigits; ++digits)
        parts.ms *= 10;
    while (cursor.atDigit())
        cursor.skip(1);
    return true;
}

bool takeOffset(TextCursor &cursor, Parts &parts)
{
    if (cursor.take('z')) {
        parts.offset = 0;
        return true;
    }
    const bool west = cursor.peek() == '-';
    if (!cursor.take('-') && !cursor.take('+'))
        return false;
    int hours = 0;
    int minutes = 0;
    if (cursor.number(hours, 2) == 0)
        return false;
    cursor.take(':');
    cursor.number(minutes, 2);
    parts.offset = (west ? -1 : 1) * (hours * 60 + minutes);
    return true;
}

bool takeEpoch(TextCursor &cursor, Parts &parts)
{
    constexpr TimeMs most = 1'000'000'000'000;
    TimeMs seconds = 0;
    if (!cursor.atDigit())
        return false;
    for (; cursor.atDigit() && seconds < most; cursor.skip(1))
        seconds = seconds * 10 + (cursor.peek() - '0');
    parts.epochMs = seconds * 1000;
    return true;
}

bool takeLetter(char letter, TextCursor &cursor, Parts &parts)
{
    switch (letter) {
    case 'Y':
    case 'y':
        return takeYear(cursor, parts, letter == 'Y');
    case 'm':
        return takeNumber(cursor, parts.date.month, 2);
    case 'd':
    case 'e':
        return takeNumber(cursor, parts.date.day, 2);
    case 'j':
        return takeNumber(cursor, parts.dayOfYear, 3);
    case 'H':
    case 'I':
        return takeNumber(cursor, parts.hour, 2);
    case 'M':
        return takeNumber(cursor, parts.minute, 2);
    case 'S':
        return takeNumber(cursor, parts.second, 2);
    case 'f':
        return takeFraction(cursor, parts);
    case 'p':
        return takeHalf(cursor, parts);
    case 'b':
    case 'B':
    case 'h':
        return takeName(cursor, parts, true);
    case 'a':
    case 'A':
    case 'Z':
        return takeName(cursor, parts, false);
    case 'z':
        return takeOffset(cursor, parts);
    case 's':
        return takeEpoch(cursor, parts);
    default:
        return cursor.take(letter); // %%
    }
}

std::optional<TimeText> timeOf(Parts parts, bool hasDate)
{
    constexpr int noon = 12;
    TimeText time;
    if (parts.epochMs) {
        time.localMs = *parts.epochMs + parts.ms;
        time.offsetMinutes = 0;
        time.epoch = true;
        return time;
    }
    if (parts.half >= 0)
        parts.hour = parts.hour % noon + (parts.half == 1 ? noon : 0);
    if (parts.hour > 24 || parts.minute > 59 || parts.second > 60)
        return {};
    if (parts.dayOfYear > 0)
        parts.date = {parts.date.year, 1, 1};
    const auto midnight = hasDate ? midnightOf(parts.date) : std::optional<TimeMs>(0);
    if (!midnight)
        return {};
    const int extraDays = parts.dayOfYear > 0 ? parts.dayOfYear - 1 : 0;
    time.localMs = *midnight + extraDays * TimeMs{86'400'000} +
                   ((parts.hour * 60 + parts.minute) * 60 + parts.second) * TimeMs{1000} + parts.ms;
    time.offsetMinutes = parts.offset;
    return time;
}

} // namespace

Result<TimeFormat, QString> TimeFormat::fromText(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(QStringLiteral("%T"), QStringLiteral("%H:%M:%S"))
        .replace(QStringLiteral("%D"), QStringLiteral("%m/%d/%y"))
        .replace(QStringLiteral("%F"), QStringLiteral("%Y-%m-%d"))
        .replace(QStringLiteral("%R"), QStringLiteral("%H:%M"));
    TimeFormat format;
    format.m_format = plain.toStdString();
    for (std::size_t i = 0; i < format.m_format.size(); ++i) {
        if (format.m_format[i] != '%')
            continue;
        ++i;
        if (i >= format.m_format.size() ||
            knownLetters.find(format.m_format[i]) == std::string_view::npos)
            return Failure{FitWords::tr("the time format \"%1\" has a letter that is not known; "
                                        "write it as %2")
                               .arg(text, QStringLiteral("%d/%m/%Y %H:%M:%S"))};
    }
    if (plain.isEmpty() || plain.indexOf(u'%') < 0)
        return Failure{FitWords::tr("the time format \"%1\" has no letters of strftime; write it "
                                    "as %2")
                           .arg(text, QStringLiteral("%d/%m/%Y %H:%M:%S"))};
    return format;
}

bool TimeFormat::hasDate() const
{
    const auto has = [this](const char *letter) {
        return m_format.find(letter) != std::string::npos;
    };
    return has("%s") || ((has("%Y") || has("%y")) &&
                         (has("%j") || ((has("%d") || has("%e")) &&
                                        (has("%m") || has("%b") || has("%B") || has("%h")))));
}

std::optional<TimeText> TimeFormat::read(std::string_view text) const
{
    TextCursor cursor(text);
    Parts parts;
    for (std::size_t i = 0; i < m_format.size(); ++i) {
        const char c = m_format[i];
        if (c == ' ') {
            cursor.skipBlanks();
        } else if (c != '%') {
            if (!cursor.take(TextCursor::lower(c)))
                return {};
        } else if (!takeLetter(m_format[++i], cursor, parts)) {
            return {};
        }
    }
    cursor.skipBlanks();
    return cursor.atEnd() ? timeOf(parts, hasDate()) : std::nullopt;
}

} // namespace aneroid

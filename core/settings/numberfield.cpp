#include "core/settings/numberfield.h"

#include "core/settings/timewords.h"
#include "core/text/words.h"

#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace aneroid {

namespace {

using State = TypedNumber::State;

constexpr double minuteS = 60.0;
constexpr double hourS = 3600.0;
constexpr double dayS = 86'400.0;

/// A decimal as written: with one sign in it that may be the decimal one or that of thousands there
/// are two readings.
struct Decimal
{
    double value = 0.0;
    std::optional<double> grouped; ///< the other reading, where there is one
    int decimals = 0;              ///< behind the sign, without closing zeros
    bool hasSign = false;          ///< a decimal sign was typed
};

int decimalsOf(const QString &digits)
{
    qsizetype count = digits.size();
    while (count > 0 && digits.at(count - 1) == u'0')
        --count;
    return static_cast<int>(count);
}

std::optional<Decimal> plainDecimal(const QString &text, const QLocale &locale)
{
    static const QRegularExpression plain(QStringLiteral("^([+-]?)(\\d*)([.,]?)(\\d*)$"));
    const QRegularExpressionMatch match = plain.match(text);
    const QString whole = match.captured(2);
    const QString part = match.captured(4);
    if (!match.hasMatch() || (whole.isEmpty() && part.isEmpty()))
        return std::nullopt;
    Decimal decimal;
    const QString minus = match.captured(1);
    decimal.value = (minus + whole + u'.' + part).toDouble();
    decimal.decimals = decimalsOf(part);
    decimal.hasSign = !match.captured(3).isEmpty();
    constexpr qsizetype group = 3;
    if (part.size() == group && !whole.isEmpty() && whole.size() <= group &&
        !whole.startsWith(u'0') && match.captured(3) == locale.groupSeparator())
        decimal.grouped = (minus + whole + part).toDouble();
    return decimal;
}

/// "1,234.5", "1 234", "1.234.567".
std::optional<Decimal> groupedDecimal(QString text)
{
    static const QRegularExpression grouped(
        QStringLiteral("^[+-]?\\d{1,3}([.,' ])\\d{3}(\\1\\d{3})*((?!\\1)[.,]\\d*)?$"));
    const QRegularExpressionMatch match = grouped.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    text.remove(match.captured(1));
    return plainDecimal(text, QLocale::c());
}

std::optional<Decimal> readDecimal(const QString &text, const QLocale &locale)
{
    if (auto plain = plainDecimal(text, locale))
        return plain;
    return groupedDecimal(text);
}

/// One spelling for what looks alike: digits of every script, full-width and thin blanks, minus
/// signs, apostrophes; without the invisible marks of direction that Arabic puts before a minus
/// sign.
QString tidied(const QString &text)
{
    QString tidy = text.normalized(QString::NormalizationForm_KC);
    for (QChar &c : tidy) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    for (const char16_t unseen :
         {u'\u200E', u'\u200F', u'\u061C', u'\u066C'}) // the last: thousands
        tidy.remove(QChar(unseen));
    tidy.replace(QChar(u'\u066B'), u'.').replace(QChar(0x2212), u'-').replace(QChar(0x2019), u'\'');
    return tidy.simplified();
}

/// For comparing units: "°C", "° c" and "C" are one.
QString unitKey(const QString &unit)
{
    QString key = tidied(unit).toCaseFolded();
    key.remove(u' ').remove(QChar(0xB0)).replace(QChar(0xD7), u'x');
    return key;
}

QString withoutPrefix(const NumberFormat &format, QString text)
{
    if (!format.prefix.isEmpty() && text.startsWith(format.prefix))
        text.remove(0, format.prefix.size());
    return text.trimmed();
}

/// More digits can still make it large enough.
bool canGrow(const NumberFormat &format, const Decimal &decimal)
{
    if (decimal.value < 0.0 || (decimal.value == 0.0 && format.maximum < 0.0))
        return decimal.value > format.maximum;
    return decimal.value < format.minimum &&
           (!decimal.hasSign || decimal.value + std::pow(10.0, -decimal.decimals) > format.minimum);
}

bool inRange(const NumberFormat &format, double value)
{
    return value >= format.minimum && value <= format.maximum;
}

TypedNumber judged(const NumberFormat &format, const Decimal &decimal, const QLocale &locale)
{
    if (decimal.grouped) {
        const bool asDecimal = format.decimals > 0 && inRange(format, decimal.value) &&
                               decimal.decimals <= format.decimals;
        const bool asWhole = inRange(format, *decimal.grouped);
        if (asDecimal && asWhole) {
            return {State::Wrong, 0.0,
                    Words::tr("That could be %1 or %2: write it without a sign for thousands.")
                        .arg(locale.toString(decimal.value, 'f', format.decimals),
                             QString::number(*decimal.grouped, 'f', 0))};
        }
        if (asWhole)
            return {State::Good, *decimal.grouped, {}};
    }
    if (!inRange(format, decimal.value))
        return {canGrow(format, decimal) ? State::Unfinished : State::Wrong, 0.0, {}};
    return {decimal.decimals <= format.decimals ? State::Good : State::Wrong, decimal.value, {}};
}

TypedNumber readPlain(const NumberFormat &format, const QString &text, const QLocale &locale)
{
    static const QRegularExpression parts(QStringLiteral("^([-+]?[\\d.,' ]*)(.*)$"));
    const QRegularExpressionMatch match = parts.match(text);
    const QString number = match.captured(1).trimmed();
    const QString unit = unitKey(match.captured(2));
    const QString own = unitKey(format.suffix.isEmpty() ? format.prefix : format.suffix);
    const bool isUnit = unit.isEmpty() || unit == own;
    if (!isUnit && !own.startsWith(unit))
        return {};
    static const QRegularExpression begun(QStringLiteral("^[-+]?[.,]?$"));
    if (begun.match(number).hasMatch())
        return {unit.isEmpty() ? State::Unfinished : State::Wrong, 0.0, {}};
    const std::optional<Decimal> decimal = readDecimal(number, locale);
    if (!decimal)
        return {};
    TypedNumber typed = judged(format, *decimal, locale);
    if (!isUnit && typed.state == State::Good)
        typed.state = State::Unfinished;
    return typed;
}

double rounded(const NumberFormat &format, double value)
{
    const double scale = std::pow(10.0, format.decimals);
    return std::round(value * scale) / scale;
}

/// The sum of its parts, each with a unit.
TypedNumber readTime(const NumberFormat &format, const QString &text, const QLocale &locale)
{
    static const QRegularExpression part(
        QStringLiteral("\\G\\s*([-+]?[\\d.,']+)\\s*([^\\d\\s.,'+-]*)\\.?\\s*"));
    double seconds = 0.0;
    qsizetype read = 0;
    bool unfinished = false;
    int parts = 0;
    std::optional<Decimal> bare; // a number without a unit
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const std::optional<Decimal> decimal = readDecimal(match.captured(1), locale);
        if (!decimal)
            return {};
        const QString word = match.captured(2).toCaseFolded();
        const std::optional<double> unit = secondsOfTimeWord(word);
        if (word.isEmpty() || (unit && *unit == format.unitSeconds))
            bare = decimal;
        unfinished = unfinished || (!word.isEmpty() && !unit);
        if (!word.isEmpty() && !unit && !beginsTimeWord(word))
            return {};
        if (word.isEmpty() && parts > 0)
            unfinished = true;
        seconds += decimal->value * unit.value_or(format.unitSeconds);
        read = match.capturedEnd();
        ++parts;
    }
    static const QRegularExpression begun(QStringLiteral("^[+]?[.,]?$"));
    if (begun.match(text).hasMatch())
        return {State::Unfinished, 0.0, {}};
    if (parts == 0 || read != text.size())
        return {};
    if (parts == 1 && bare) {
        TypedNumber typed = judged(format, *bare, locale);
        // "5" where 300 is the least may become "5 min" as well as "500".
        if (typed.state == State::Wrong && bare->value >= 0.0 && bare->value < format.minimum &&
            text.back().isDigit())
            typed.state = State::Unfinished;
        return typed;
    }
    const double value = seconds / format.unitSeconds;
    if (unfinished)
        return {State::Unfinished, 0.0, {}};
    return {inRange(format, value) ? State::Good : State::Wrong, rounded(format, value), {}};
}

QString withoutClosingZeros(const QString &number, const QLocale &locale)
{
    if (!number.contains(locale.decimalPoint()))
        return number;
    QString shorter = number;
    while (shorter.endsWith(locale.zeroDigit()))
        shorter.chop(1);
    if (shorter.endsWith(locale.decimalPoint()))
        shorter.chop(locale.decimalPoint().size());
    return shorter;
}

QString plainNumber(double value, int decimals, QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString timeText(const NumberFormat &format, double value, const QLocale &locale)
{
    const double seconds = value * format.unitSeconds;
    for (const double unit : {dayS, hourS, minuteS}) {
        const double count = std::round(seconds / unit);
        if (unit > format.unitSeconds && count >= 1.0 && std::abs(count * unit - seconds) < 1e-6)
            return timeWith(unit, plainNumber(count, 0, locale));
    }
    return timeWith(format.unitSeconds,
                    withoutClosingZeros(plainNumber(value, format.decimals, locale), locale));
}

QString boundText(const NumberFormat &format, double bound, const QLocale &locale)
{
    if (format.unitSeconds > 0.0)
        return timeText(format, bound, locale);
    return withoutClosingZeros(plainNumber(bound, format.decimals, locale), locale);
}

QString allowedNumber(const NumberFormat &format, const QLocale &locale)
{
    const QString low = boundText(format, format.minimum, locale);
    const QString high = boundText(format, format.maximum, locale);
    if (format.unitSeconds > 0.0)
        return Words::tr("a time from %1 to %2, written like 90 s, 5 min or 1 h").arg(low, high);
    if (format.decimals == 0)
        return Words::tr("a whole number from %1 to %2").arg(low, high + format.suffix);
    const QString range = Words::tr("a number from %1 to %2").arg(low, high + format.suffix);
    return Words::tr("%1 with up to %n decimal(s)", nullptr, format.decimals).arg(range);
}

} // namespace

TypedNumber readTypedNumber(const NumberFormat &format, const QString &text, const QLocale &locale)
{
    const QString typed = withoutPrefix(format, tidied(text));
    const QString word = tidied(format.word);
    if (!word.isEmpty() && typed.compare(word, Qt::CaseInsensitive) == 0)
        return {State::Good, format.wordValue, {}};
    if (typed.isEmpty() || (!word.isEmpty() && word.startsWith(typed, Qt::CaseInsensitive)))
        return {State::Unfinished, 0.0, {}};
    return format.unitSeconds > 0.0 ? readTime(format, typed, locale)
                                    : readPlain(format, typed, locale);
}

QString numberFieldText(const NumberFormat &format, double value, const QLocale &locale)
{
    return format.unitSeconds > 0.0 ? timeText(format, value, locale)
                                    : plainNumber(value, format.decimals, locale);
}

QString allowedInField(const NumberFormat &format, const QLocale &locale)
{
    const QString number = allowedNumber(format, locale);
    return format.word.isEmpty() ? number : Words::tr("%1, or \"%2\"").arg(number, format.word);
}

} // namespace aneroid

#include "core/text/values.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace aneroid {

QString numberText(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> readNumber(const QString &text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<qint64> readInteger(const QString &text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok, 10);
    if (!ok)
        return std::nullopt;
    return value;
}

std::optional<bool> readBoolean(const QString &text)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("yes"),
                                 QStringLiteral("y"),    QStringLiteral("t"), QStringLiteral("on")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("0"),
                                QStringLiteral("no"),    QStringLiteral("n"),
                                QStringLiteral("f"),     QStringLiteral("off")};
    const QString word = text.trimmed().toLower();
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return std::nullopt;
}

std::optional<int> readUtcOffset(const QString &text)
{
    const QString trimmed = text.trimmed().toUpper();
    if (trimmed == QLatin1StringView("Z") || trimmed == QLatin1StringView("UTC"))
        return 0;
    static const QRegularExpression form(
        QStringLiteral("^([+-])(?:([0-9]{1,2})(?::([0-5][0-9]))?|([0-9]{2})([0-5][0-9]))$"));
    const auto match = form.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const int hours = (match.captured(2) + match.captured(4)).toInt();
    const int minutes = hours * 60 + (match.captured(3) + match.captured(5)).toInt();
    if (minutes > maximumUtcOffsetMinutes)
        return std::nullopt;
    return match.captured(1) == QLatin1StringView("-") ? -minutes : minutes;
}

QString utcOffsetText(int minutes)
{
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

std::optional<QDate> readDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    const QString trimmed = text.trimmed();
    const QDate date = QDate::fromString(trimmed, Qt::ISODate);
    if (!form.match(trimmed).hasMatch() || !date.isValid() || date.year() < 1970)
        return std::nullopt;
    return date;
}

bool hasIsoYear(qint64 msSinceEpoch)
{
    constexpr qint64 first = -62'135'596'800'000; // 0001-01-01T00:00:00.000Z
    constexpr qint64 last = 253'402'300'799'999;  // 9999-12-31T23:59:59.999Z
    return msSinceEpoch >= first && msSinceEpoch <= last;
}

std::optional<qint64> readUtcTime(const QString &text)
{
    static const QRegularExpression dateAlone(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    static const QRegularExpression offset(QStringLiteral("[Tt ].*(?:[Zz]|[+-][0-9:]+)$"));
    // Read as local time first, an hour that summer time leaves out would be no time at all.
    QString zoned = text.trimmed();
    if (dateAlone.match(zoned).hasMatch())
        zoned += QStringLiteral("T00:00Z");
    else if (!offset.match(zoned).hasMatch())
        zoned += u'Z';
    const QDateTime time = QDateTime::fromString(zoned, Qt::ISODateWithMs);
    if (!time.isValid() || !hasIsoYear(time.toMSecsSinceEpoch()))
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

namespace {

/// Control and format characters, line and paragraph separators: what would break a log line.
bool isHidden(uint character)
{
    switch (QChar::category(char32_t{character})) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isPlainText(const QString &text)
{
    return !text.isEmpty() && text.trimmed() == text && text.isValidUtf16() &&
           std::ranges::none_of(text.toUcs4(), isHidden);
}

bool isDeviceIdPattern(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^{}]*\\{n(?::0[1-9])?\\}[^{}]*$"));
    return isPlainText(text) && form.match(text).hasMatch();
}

bool isServerUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool http = scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https");
    const bool mqtt = scheme == QLatin1StringView("mqtt") || scheme == QLatin1StringView("mqtts");
    const bool noPath = url.path().isEmpty() || url.path() == QLatin1StringView("/");
    return (http || (mqtt && noPath)) && url.isValid() && !url.host().isEmpty() && url.port(80) > 0 &&
           url.userInfo().isEmpty() && !text.contains(u'@') && !url.hasQuery() &&
           !url.hasFragment();
}

bool isAuthToken(const QString &text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

} // namespace aneroid

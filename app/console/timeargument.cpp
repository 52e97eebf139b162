#include "app/console/timeargument.h"

#include "core/text/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace aneroid {

namespace {

/// "7d", "36h", "90m", "30s", "2w".
std::optional<TimeMs> spanOf(const QString &text)
{
    static const QRegularExpression span(QStringLiteral("^(\\d{1,9}(?:\\.\\d{1,3})?)([smhdw])$"));
    const auto match = span.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr std::array<std::pair<char16_t, double>, 5> units{
        {{u's', 1e3}, {u'm', 60e3}, {u'h', 3600e3}, {u'd', 86'400e3}, {u'w', 604'800e3}}};
    const QChar unit = match.captured(2).front();
    const auto found =
        std::ranges::find(units, unit.unicode(), &decltype(units)::value_type::first);
    return std::llround(match.captured(1).toDouble() * found->second);
}

} // namespace

Result<TimeMs, QString> readTime(const QString &text)
{
    const auto time = readUtcTime(text);
    if (!time)
        return Failure{
            QCoreApplication::translate(
                "Console",
                "\"%1\" is not a time: write it as 2025-11-14T10:30:00Z, with an offset such as "
                "+01:00, or without one for UTC; years are 0001 to 9999.")
                .arg(text)};
    return *time;
}

Result<TimeMs, QString> readDuration(const QString &text)
{
    const auto span = spanOf(text);
    if (span && *span > 0)
        return *span;
    return Failure{QCoreApplication::translate(
                       "Console", "\"%1\" is not a length of time: write it as 90s, 15m, 1h, 7d or "
                                  "2w.")
                       .arg(text)};
}

Result<TimeMs, QString> readStart(const QString &text, TimeMs now)
{
    if (text == QStringLiteral("now"))
        return now;
    const auto span = text.startsWith(u'-') ? spanOf(text.mid(1)) : std::nullopt;
    if (span) {
        const TimeMs start = now - *span;
        if (!hasIsoYear(start))
            return Failure{
                QCoreApplication::translate("Console", "\"%1\" goes back beyond the year 0001.")
                    .arg(text)};
        return start;
    }
    if (text.startsWith(u'-'))
        return Failure{QCoreApplication::translate(
                           "Console",
                           "\"%1\" is not a span of time: write it as -7d, -36h, -90m or "
                           "-30s.")
                           .arg(text)};
    return readTime(text);
}

} // namespace aneroid

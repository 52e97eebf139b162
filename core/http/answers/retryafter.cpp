#include "core/http/answers/retryafter.h"

#include "core/text/timezone.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

QDateTime parseHttpDate(QByteArrayView value)
{
    // The weekday is redundant, and Qt would compare it with the wrong century of a short year.
    const QString text = QString::fromLatin1(value).section(QStringLiteral(", "), -1).simplified();
    // RFC 9110, 5.6.7: the preferred form, RFC 850's (two digits of the year), asctime's.
    static const std::array formats{QStringLiteral("dd MMM yyyy HH:mm:ss 'GMT'"),
                                    QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"),
                                    QStringLiteral("ddd MMM d HH:mm:ss yyyy")};
    for (const QString &format : formats) {
        QDateTime time = QLocale::c().toDateTime(text, format);
        if (!time.isValid())
            continue;
        time = takenAsUtc(time);
        return time.date().year() < 1970 ? time.addYears(100) : time;
    }
    return {};
}

} // namespace

std::optional<std::chrono::milliseconds>
parseRetryAfter(QByteArrayView value, QByteArrayView serverDate, const QDateTime &nowUtc)
{
    const QByteArrayView trimmed = value.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    const bool digits = std::ranges::all_of(trimmed, [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        // A number beyond any patience may have any length; nine digits are thirty years.
        const qlonglong seconds =
            trimmed.size() > 9 ? 999'999'999 : trimmed.toByteArray().toLongLong();
        return std::chrono::seconds(seconds);
    }
    const QDateTime until = parseHttpDate(trimmed);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime server = parseHttpDate(serverDate);
    const qint64 wait = (server.isValid() ? server : nowUtc).msecsTo(until);
    return std::chrono::milliseconds(std::max<qint64>(0, wait));
}

} // namespace aneroid

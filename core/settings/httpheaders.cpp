#include "core/settings/httpheaders.h"

#include "core/text/values.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace aneroid {

namespace {

/// What the HTTP layer and the wire format set themselves; a second one would break the request.
constexpr std::array<std::string_view, 9> reservedNames{
    "connection", "content-length", "content-type",      "expect", "idempotency-key",
    "te",         "trailer",        "transfer-encoding", "upgrade"};

bool isHeaderName(const QString &name)
{
    static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"));
    return token.match(name).hasMatch() &&
           std::ranges::find(reservedNames, name.toLower().toStdString()) == reservedNames.end();
}

bool isHeaderValue(const QString &value)
{
    return value.isValidUtf16() && std::ranges::none_of(value, [](QChar c) {
               return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f;
           });
}

/// False where the header is not one, or there already.
bool addHeader(HttpHeaders &headers, const QString &name, const QString &value)
{
    const QByteArray key = name.toLatin1();
    const bool twice = std::ranges::any_of(headers, [&key](const auto &header) {
        return header.first.compare(key, Qt::CaseInsensitive) == 0;
    });
    if (twice || !isHeaderName(name) || !isHeaderValue(value))
        return false;
    headers.append({key, value.trimmed().toUtf8()});
    return true;
}

/// JSON objects are sorted by key, so the other syntax is, too: one value for one set of headers.
HttpHeaders sorted(HttpHeaders headers)
{
    std::ranges::sort(headers, {}, [](const auto &header) { return header.first; });
    return headers;
}

std::optional<HttpHeaders> readJsonHeaders(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    HttpHeaders headers;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString() || !addHeader(headers, it.key(), it.value().toString()))
            return std::nullopt;
    }
    return sorted(headers);
}

} // namespace

std::optional<HttpHeaders> readHttpHeaders(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'{'))
        return readJsonHeaders(trimmed);
    if (!isHeaderValue(text)) // before anything is trimmed: no line end may hide at an edge
        return std::nullopt;
    HttpHeaders headers;
    const QStringList pieces = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (piece.trimmed().isEmpty())
            continue;
        const qsizetype colon = piece.indexOf(u':');
        if (colon < 0 || !addHeader(headers, piece.left(colon).trimmed(), piece.mid(colon + 1)))
            return std::nullopt;
    }
    return sorted(headers);
}

QString httpHeadersText(const HttpHeaders &headers)
{
    const bool plain = std::ranges::none_of(
        headers, [](const auto &header) { return header.second.contains(';'); });
    if (plain) {
        QStringList pieces;
        for (const auto &[name, value] : headers)
            pieces.append(QString::fromLatin1(name) + QStringLiteral(": ") +
                          QString::fromUtf8(value));
        return pieces.join(QStringLiteral("; "));
    }
    QJsonObject object;
    for (const auto &[name, value] : headers)
        object.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace aneroid

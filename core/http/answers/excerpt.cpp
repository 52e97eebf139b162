#include "core/http/answers/excerpt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

constexpr int deepest = 4; ///< members looked into; a body made to be deep is not followed further

QString textOf(const QJsonValue &value, int depth);

QString joinedTexts(const QJsonArray &array, const QString &separator, int depth)
{
    QStringList texts;
    for (const QJsonValue &item : array) {
        const QString text = textOf(item, depth + 1);
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join(separator);
}

/// {"loc": ["body", "humidity"], "msg": "too large"} → "body.humidity: too large"
QString textOfObject(const QJsonObject &object, int depth)
{
    const QString message = object.value(QLatin1StringView("msg")).toString();
    if (!message.isEmpty()) {
        const QJsonArray location = object.value(QLatin1StringView("loc")).toArray();
        const QString where = joinedTexts(location, QStringLiteral("."), depth);
        return where.isEmpty() ? message : where + QStringLiteral(": ") + message;
    }
    constexpr std::array names{"detail", "message",     "error", "title",
                               "reason", "description", "errors"};
    for (const char *name : names) {
        const QString text = textOf(object.value(QLatin1StringView(name)), depth + 1);
        if (!text.isEmpty())
            return text;
    }
    return depth == 0 ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                      : QString();
}

QString textOf(const QJsonValue &value, int depth)
{
    if (depth > deepest)
        return {};
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::Array:
        return joinedTexts(value.toArray(), QStringLiteral("; "), depth);
    case QJsonValue::Object:
        return textOfObject(value.toObject(), depth);
    default:
        return {};
    }
}

QString jsonText(QByteArrayView body)
{
    const auto document = QJsonDocument::fromJson(body.toByteArray());
    if (document.isObject())
        return textOf(document.object(), 0);
    if (document.isArray())
        return textOf(document.array(), 0);
    return {};
}

QString withEntitiesDecoded(QString text)
{
    static const QRegularExpression numeric(QStringLiteral("&#(x?)([0-9a-f]{1,6});"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (auto match = numeric.match(text); match.hasMatch(); match = numeric.match(text)) {
        const char32_t code =
            match.captured(2).toUInt(nullptr, match.captured(1).isEmpty() ? 10 : 16);
        const bool valid = code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
        const QString character = valid ? QString::fromUcs4(&code, 1) : QStringLiteral(" ");
        // An ampersand stays encoded until the end, or it would begin another entity.
        text.replace(match.capturedStart(), match.capturedLength(),
                     code == U'&' ? QStringLiteral("&amp;") : character);
    }
    constexpr std::array<std::pair<const char *, char16_t>, 6> named{{{"&lt;", u'<'},
                                                                      {"&gt;", u'>'},
                                                                      {"&quot;", u'"'},
                                                                      {"&apos;", u'\''},
                                                                      {"&nbsp;", u' '},
                                                                      {"&amp;", u'&'}}};
    for (const auto &[entity, character] : named)
        text.replace(QLatin1StringView(entity), QString(QChar(character)), Qt::CaseInsensitive);
    return text;
}

/// "Error", "Error response", "HTTP Status 500 - Error report": titles that say nothing.
bool saysNothing(const QString &title)
{
    static const QRegularExpression other(QStringLiteral("[^\\W\\d_]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    constexpr std::array empty{"an",   "code",     "error",  "errors", "http",   "occurred", "oops",
                               "page", "response", "report", "server", "status", "the",      "web"};
    for (auto match = other.globalMatch(title); match.hasNext();) {
        const QString word = match.next().captured().toLower();
        if (std::ranges::none_of(empty,
                                 [&](const char *one) { return word == QLatin1StringView(one); }))
            return false;
    }
    return true;
}

/// A page's text without its tags. Python's http.server and others name the part that counts:
/// "Error code: 501 / Message: Unsupported method ('POST'). / Error code explanation: …".
QString pageText(const QString &page, const QString &heading)
{
    static const QRegularExpression block(
        QStringLiteral("</?(p|h[1-6]|div|br|hr|li|tr|td|th|pre|dd|dt|body|ul)\\b[^>]*>"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*(>|$)"));
    static const QRegularExpression message(QStringLiteral("^message\\s*:\\s*(\\S.*?)\\.?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString lines = page;
    lines.replace(block, QStringLiteral("\x1e")); // no text holds it
    lines.replace(tag, QStringLiteral(" "));
    QStringList said;
    const QStringList pieces = lines.split(QChar(u'\x1e'));
    for (const QString &piece : pieces) {
        const QString line = withEntitiesDecoded(piece).simplified();
        if (const auto match = message.match(line); match.hasMatch())
            return match.captured(1);
        const bool isHeading = saysNothing(line) || (said.isEmpty() && line == heading);
        if (!line.isEmpty() && !isHeading)
            said.append(line);
    }
    return said.join(u' ');
}

QString htmlText(QString page)
{
    constexpr auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression title(QStringLiteral("<title[^>]*>(.*?)</title"), options);
    static const QRegularExpression unread(
        QStringLiteral("<(script|style|head)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)"), options);

    const QString heading = withEntitiesDecoded(title.match(page).captured(1)).simplified();
    // Express, Python and others call every page "Error" and say what it is in the text.
    if (!saysNothing(heading))
        return heading;
    page.replace(unread, QStringLiteral(" "));
    const QString text = pageText(page, heading);
    return text.isEmpty() ? heading : text;
}

bool looksBinary(const QString &text)
{
    const auto strange = std::ranges::count_if(text, [](QChar character) {
        return character == QChar::ReplacementCharacter || character == QChar::Null;
    });
    return strange * 10 > text.size();
}

} // namespace

QString cleaned(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        const auto category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            character == QChar::ReplacementCharacter)
            character = u' ';
    }
    return line.simplified();
}

QString bodyExcerpt(QByteArrayView body, QByteArrayView contentType)
{
    const QByteArrayView trimmed = body.trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
        const QString text = jsonText(trimmed);
        if (!text.isEmpty())
            return cleaned(text);
    }
    const QString text = QString::fromUtf8(trimmed);
    if (looksBinary(text))
        return {};
    const bool html = trimmed.startsWith('<') ||
                      QString::fromLatin1(contentType).contains(QLatin1StringView("html"));
    return cleaned(html ? htmlText(text) : text);
}

QString redacted(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets)
        text.replace(secret, QStringLiteral("•••"));
    return text;
}

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    qsizetype kept = length - 1;
    if (text.at(kept - 1).isHighSurrogate())
        --kept;
    return text.first(kept).trimmed() + QChar(u'…');
}

} // namespace aneroid

#include "core/receiver/readingparser.h"

#include "core/receiver/itemreader.h"
#include "core/receiver/nonfinite.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QStringConverter>

#include <simdjson.h>

namespace aneroid {
namespace {

namespace dom = simdjson::dom;

constexpr std::size_t maxErrors = 100;
constexpr qsizetype keptParserBytes = 4 << 20; // a bigger parser is not worth its memory

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Malformed malformed(const QByteArray &body, simdjson::error_code error)
{
    QJsonParseError where;
    (void)QJsonDocument::fromJson(body, &where); // simdjson names no position
    if (where.error != QJsonParseError::NoError)
        return {where.errorString(), where.offset};
    return {QString::fromUtf8(simdjson::error_message(error)), 0};
}

/// The body as UTF-8 without a byte order mark. UTF-16 and UTF-32, with a mark or by the zeros
/// beside their first character, are read too, as by Python's json.loads().
QByteArray withoutMark(const QByteArray &body)
{
    const auto isPlain = [](char c) { return c != 0 && static_cast<unsigned char>(c) < 0x80; };
    if (body.size() < 2 || (isPlain(body[0]) && isPlain(body[1])))
        return body;
    const char16_t first = body[0] != 0 && body[1] == 0 ? char16_t(body[0]) : u'{';
    const auto encoding = QStringConverter::encodingForData(body, first);
    if (!encoding)
        return body;
    if (*encoding == QStringConverter::Utf8)
        return body.mid(body.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    QStringDecoder decoder(*encoding);
    const QString text = decoder.decode(body);
    return decoder.hasError() ? body : text.toUtf8();
}

} // namespace

QByteArray Malformed::toJson() const
{
    return toDetailJson({FieldError{QStringLiteral("body"),
                                    offset,
                                    {},
                                    QStringLiteral("JSON decode error: %1").arg(message),
                                    QStringLiteral("json_invalid")}});
}

struct ReadingParser::Private
{
    std::unique_ptr<dom::parser> parser = std::make_unique<dom::parser>();
    std::string scratch; ///< of ItemReader

    /// The document, valid until the next call; `lenient` tells that it had NaN or Infinity in it.
    simdjson::error_code load(const QByteArray &body, dom::element &document, bool &lenient)
    {
        const auto error = parser->parse(view(body)).get(document);
        lenient = false;
        if (error == simdjson::SUCCESS)
            return error;
        const QByteArray replaced = nonFiniteToNull(body);
        if (replaced == body || parser->parse(view(replaced)).get(document) != simdjson::SUCCESS)
            return error;
        lenient = true;
        return simdjson::SUCCESS;
    }

    void trim(const QByteArray &body)
    {
        if (body.size() > keptParserBytes)
            parser = std::make_unique<dom::parser>();
    }

    static Malformed notFinite() { return {QStringLiteral("NaN and Infinity are not JSON"), 0}; }
};

ReadingParser::ReadingParser()
    : d(std::make_unique<Private>())
{
}
ReadingParser::~ReadingParser() = default;

ReadingParser::Single ReadingParser::parse(const QByteArray &bytes)
{
    const QByteArray body = withoutMark(bytes);
    dom::element document;
    bool lenient = false;
    if (const auto error = d->load(body, document, lenient); error != simdjson::SUCCESS)
        return malformed(body, error);
    SchemaErrors errors;
    ReceivedReading reading = ItemReader(errors, std::nullopt, lenient, d->scratch).read(document);
    if (!errors.empty())
        return errors;
    if (lenient)
        return Private::notFinite();
    return reading;
}

ReadingParser::Batch ReadingParser::parseBatch(const QByteArray &bytes)
{
    const QByteArray body = withoutMark(bytes);
    dom::element document;
    bool lenient = false;
    if (const auto error = d->load(body, document, lenient); error != simdjson::SUCCESS)
        return malformed(body, error);
    dom::array items;
    if (document.get(items) != simdjson::SUCCESS)
        return SchemaErrors{{QStringLiteral("body"),
                             std::nullopt,
                             {},
                             QStringLiteral("Input should be a valid list"),
                             QStringLiteral("list_type")}};
    SchemaErrors errors;
    std::vector<ReceivedReading> readings;
    readings.reserve(items.size());
    for (const dom::element item : items) {
        ItemReader reader(errors, static_cast<qsizetype>(readings.size()), lenient, d->scratch);
        readings.push_back(reader.read(item));
        readings.back().key = reader.keyByMetadata(readings.back().deviceId);
        if (errors.size() >= maxErrors)
            break;
    }
    d->trim(body);
    if (!errors.empty())
        return errors;
    if (lenient)
        return Private::notFinite();
    return readings;
}

} // namespace aneroid

#include "core/payload/payloadreader.h"

#include "core/payload/file/payloadfilereader.h"
#include "core/payload/payloadwords.h"

namespace aneroid {

namespace {

/// A wildcard between the tags; those of values are replaced.
bool holdsWildcard(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype tag = text.indexOf(QLatin1StringView("{{"), at);
        const QString plain = text.mid(at, tag < 0 ? -1 : tag - at);
        if (plain.contains(u'+') || plain.contains(u'#'))
            return true;
        const qsizetype end = tag < 0 ? -1 : text.indexOf(QLatin1StringView("}}"), tag);
        if (end < 0)
            return false;
        at = end + 2;
    }
    return false;
}

} // namespace

std::size_t queryBegin(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] == '?')
            return at;
        const bool tag = text.substr(at).starts_with("{{");
        const std::size_t end = tag ? text.find("}}", at) : at;
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    return std::string_view::npos;
}

Result<Payload, PayloadProblem> payloadFromJson(const QByteArray &content, const QString &where,
                                                const QString &name)
{
    const std::string_view document = viewOf(content);
    PayloadFileReader reader(document, where);
    const auto root = readJson(document);
    if (!root) {
        reader.refuse(root.error());
        return Failure{reader.problem()};
    }
    Payload payload;
    if (!reader.read(*root, payload))
        return Failure{reader.problem()};
    if (payload.name.empty())
        payload.name = name.toStdString();
    if (payload.title.empty())
        payload.title = payload.name;
    payload.content = document;
    payload.where = where.toStdString();
    return payload;
}

QString topicTemplateProblem(const QString &topic)
{
    if (topic.trimmed().isEmpty())
        return PayloadWords::tr("a topic must not be empty.");
    if (holdsWildcard(topic)) {
        return PayloadWords::tr("a topic to publish to holds no + or #, which are for those who "
                                "subscribe.");
    }
    return {};
}

Result<Endpoint, PayloadProblem> readEndpoint(const QString &text, MetaNames &meta)
{
    const QByteArray bytes = text.toUtf8();
    const std::string_view whole = viewOf(bytes);
    const std::size_t mark = queryBegin(whole);
    const auto problem = [&](std::size_t at, const QString &reason) {
        const TextPosition position = positionOf(whole, at);
        return Failure{
            PayloadProblem{QStringLiteral("ENDPOINT"), {}, position.line, position.column, reason}};
    };
    if (!whole.starts_with('/') && mark != 0)
        return problem(0, PayloadWords::tr("a path begins with \"/\"."));
    Endpoint endpoint;
    auto path = Template::compile(whole.substr(0, mark), Escaping::UrlPath, meta);
    if (!path)
        return problem(path.error().offset, templateReason(path.error()));
    endpoint.path = std::move(path).value();
    if (mark == std::string_view::npos)
        return endpoint;
    auto query = Template::compile(whole.substr(mark + 1), Escaping::Url, meta);
    if (!query)
        return problem(mark + 1 + query.error().offset, templateReason(query.error()));
    endpoint.query = std::move(query).value();
    endpoint.query.setOrigin({{}, mark + 1});
    return endpoint;
}

} // namespace aneroid

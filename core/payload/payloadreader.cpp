#include "core/payload/payloadreader.h"

#include "core/payload/jsonvalue.h"
#include "core/payload/payloadwords.h"
#include "core/settings/table.h"
#include "core/text/nearestname.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace aneroid {

namespace {

using Kind = JsonValue::Kind;

constexpr int mostInBatch = 10'000;

/// Reads a document's parts into a payload; the first problem ends it.
class PayloadFileReader
{
public:
    PayloadFileReader(std::string_view document, const QString &where)
        : m_document(document)
        , m_where(where)
    {
    }

    [[nodiscard]] bool read(const JsonValue &root, Payload &payload);
    [[nodiscard]] const PayloadProblem &problem() const { return m_problem; }
    bool fail(const QString &key, std::size_t at, const QString &reason);

private:
    bool object(const JsonValue &value, const QString &key,
                std::initializer_list<const char *> known);
    bool text(const JsonValue &of, const char *key, const QString &path, std::string &to);
    bool texts(const JsonValue &of, const char *key, std::vector<std::string> &to);
    bool flag(const JsonValue &value, const QString &path, bool &to);
    bool integer(const JsonValue &value, const QString &path, int least, int most, int &to);
    bool compile(const JsonValue &value, const QString &path, Escaping escaping, Template &to);
    bool optionalTemplate(const JsonValue &of, const char *key, const QString &path,
                          Escaping escaping, std::optional<Template> &to);
    bool messages(const JsonValue &of, const char *key, const QString &path, bool needBody,
                  std::vector<PayloadMessage> &to);
    bool message(const JsonValue &value, const QString &path, bool needBody, PayloadMessage &to);
    bool body(const JsonValue &value, const JsonValue *escape, const QString &path,
              PayloadMessage &to);
    bool encoder(const JsonValue &value, const QString &path, PayloadMessage &to);
    bool http(const JsonValue &value, PayloadHttp &to);
    bool address(const JsonValue &of, const QString &path, Template &pathTo, Template &queryTo);
    bool headers(const JsonValue &of, PayloadHttp &to);
    bool batch(const JsonValue &value, PayloadBatch &to);
    bool mqtt(const JsonValue &value, PayloadMqtt &to);

    std::string_view m_document;
    QString m_where;
    MetaNames m_meta;
    std::string m_contentType;
    PayloadProblem m_problem;
};

QString inside(const QString &path, const char *key)
{
    return path.isEmpty() ? QString::fromLatin1(key) : path + u'.' + QString::fromLatin1(key);
}

bool PayloadFileReader::fail(const QString &key, std::size_t at, const QString &reason)
{
    const TextPosition position = positionOf(m_document, at);
    m_problem = {m_where, key, position.line, position.column, reason};
    return false;
}

bool PayloadFileReader::object(const JsonValue &value, const QString &key,
                               std::initializer_list<const char *> known)
{
    if (value.kind != Kind::Object)
        return fail(key, value.at, PayloadWords::tr("this must be an object {…}."));
    QStringList names;
    for (const char *name : known)
        names.append(QString::fromLatin1(name));
    for (const JsonValue::Member &member : value.members) {
        const QString name = toQString(member.key);
        if (names.contains(name))
            continue;
        const QString path = key.isEmpty() ? name : key + u'.' + name;
        const QString nearest = nearestName(name, names);
        return fail(path, member.keyAt,
                    nearest.isEmpty()
                        ? PayloadWords::tr("this is no key of a payload; known here: %1.")
                              .arg(names.join(QStringLiteral(", ")))
                        : PayloadWords::tr("this is no key of a payload; did you mean \"%1\"?")
                              .arg(nearest));
    }
    return true;
}

bool PayloadFileReader::text(const JsonValue &of, const char *key, const QString &path,
                             std::string &to)
{
    const JsonValue *const value = of.find(key);
    if (!value)
        return true;
    if (value->kind != Kind::Text)
        return fail(inside(path, key), value->at,
                    PayloadWords::tr("this must be text in quotation marks."));
    to = value->text;
    return true;
}

bool PayloadFileReader::texts(const JsonValue &of, const char *key, std::vector<std::string> &to)
{
    const JsonValue *const value = of.find(key);
    if (!value)
        return true;
    const bool all =
        value->kind == Kind::List && std::ranges::all_of(value->items, [](const JsonValue &item) {
            return item.kind == Kind::Text;
        });
    if (!all)
        return fail(QString::fromLatin1(key), value->at,
                    PayloadWords::tr("this must be a list of texts."));
    for (const JsonValue &item : value->items)
        to.push_back(item.text);
    return true;
}

bool PayloadFileReader::flag(const JsonValue &value, const QString &path, bool &to)
{
    if (value.kind != Kind::Flag)
        return fail(path, value.at, PayloadWords::tr("this must be true or false."));
    to = value.flag;
    return true;
}

bool PayloadFileReader::integer(const JsonValue &value, const QString &path, int least, int most,
                                int &to)
{
    const bool whole = value.kind == Kind::Number && value.number == std::floor(value.number);
    if (!whole || value.number < least || value.number > most)
        return fail(
            path, value.at,
            PayloadWords::tr("this must be a whole number from %1 to %2.").arg(least).arg(most));
    to = static_cast<int>(value.number);
    return true;
}

bool PayloadFileReader::compile(const JsonValue &value, const QString &path, Escaping escaping,
                                Template &to)
{
    if (value.kind != Kind::Text)
        return fail(path, value.at, PayloadWords::tr("this must be text in quotation marks."));
    auto made = Template::compile(value.text, escaping, m_meta);
    if (!made)
        return fail(path, offsetInside(m_document, value.at, made.error().offset),
                    templateReason(made.error()));
    to = std::move(made).value();
    to.setOrigin({path.toStdString(), value.at});
    return true;
}

bool PayloadFileReader::optionalTemplate(const JsonValue &of, const char *key, const QString &path,
                                         Escaping escaping, std::optional<Template> &to)
{
    const JsonValue *const value = of.find(key);
    return !value || compile(*value, inside(path, key), escaping, to.emplace());
}

bool PayloadFileReader::messages(const JsonValue &of, const char *key, const QString &path,
                                 bool needBody, std::vector<PayloadMessage> &to)
{
    const JsonValue *const value = of.find(key);
    if (!value)
        return true;
    const QString list = inside(path, key);
    if (value->kind != Kind::List)
        return fail(list, value->at, PayloadWords::tr("this must be a list of messages […]."));
    for (const JsonValue &item : value->items) {
        const QString here = list + QStringLiteral("[%1]").arg(to.size());
        if (!message(item, here, needBody, to.emplace_back()))
            return false;
    }
    return true;
}

bool PayloadFileReader::message(const JsonValue &value, const QString &path, bool needBody,
                                PayloadMessage &to)
{
    if (!object(value, path, {"body", "topic", "escape", "qos", "retain"}))
        return false;
    const JsonValue *const bodyValue = value.find("body");
    if (!bodyValue && needBody)
        return fail(path, value.at, PayloadWords::tr("\"body\" is missing."));
    if (bodyValue && !body(*bodyValue, value.find("escape"), path, to))
        return false;
    if (const JsonValue *const qos = value.find("qos");
        qos && !integer(*qos, inside(path, "qos"), 0, 2, to.qos.emplace()))
        return false;
    if (const JsonValue *const retain = value.find("retain");
        retain && !flag(*retain, inside(path, "retain"), to.retain.emplace()))
        return false;
    const JsonValue *const topic = value.find("topic");
    if (topic && topic->kind == Kind::Text) {
        const QString reason = topicTemplateProblem(QString::fromStdString(topic->text));
        if (!reason.isEmpty())
            return fail(inside(path, "topic"), topic->at, reason);
    }
    return optionalTemplate(value, "topic", path, Escaping::Topic, to.topic);
}

bool PayloadFileReader::body(const JsonValue &value, const JsonValue *escape, const QString &path,
                             PayloadMessage &to)
{
    struct Word
    {
        std::string_view word;
        Escaping escaping;
    };
    constexpr std::array words{Word{"json", Escaping::Json},
                               Word{"line-protocol", Escaping::LineProtocol},
                               Word{"url", Escaping::Url}, Word{"none", Escaping::None}};
    if (value.kind == Kind::Object)
        return encoder(value, inside(path, "body"), to);
    Escaping escaping = bodyEscaping(m_contentType, value.text);
    if (escape) {
        const auto word = std::ranges::find(words, escape->text, &Word::word);
        if (word == words.end())
            return fail(inside(path, "escape"), escape->at,
                        PayloadWords::tr("this must be json, line-protocol, url or none."));
        escaping = word->escaping;
    }
    return compile(value, inside(path, "body"), escaping, to.body);
}

bool PayloadFileReader::encoder(const JsonValue &value, const QString &path, PayloadMessage &to)
{
    struct Word
    {
        std::string_view word;
        SparkplugType type;
    };
    constexpr std::array words{
        Word{"NBIRTH", SparkplugType::NodeBirth}, Word{"NDEATH", SparkplugType::NodeDeath},
        Word{"DBIRTH", SparkplugType::DeviceBirth}, Word{"DDATA", SparkplugType::DeviceData}};
    std::string name;
    std::string type = "DDATA";
    if (!object(value, path, {"encoder", "type"}) || !text(value, "encoder", path, name) ||
        !text(value, "type", path, type))
        return false;
    if (name != "sparkplug-b")
        return fail(inside(path, "encoder"), value.at,
                    PayloadWords::tr("there is no encoder \"%1\"; there is sparkplug-b.")
                        .arg(toQString(name)));
    const auto word = std::ranges::find(words, type, &Word::word);
    if (word == words.end())
        return fail(inside(path, "type"), value.at,
                    PayloadWords::tr("this must be NBIRTH, NDEATH, DBIRTH or DDATA."));
    to.encoder = PayloadEncoder::SparkplugB;
    to.sparkplug = word->type;
    return true;
}

/// Where a query begins: at the first ? outside of a tag.
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

bool PayloadFileReader::address(const JsonValue &of, const QString &path, Template &pathTo,
                                Template &queryTo)
{
    const JsonValue *const value = of.find("path");
    const QString key = inside(path, "path");
    if (!value)
        return fail(path, of.at, PayloadWords::tr("\"path\" is missing."));
    if (value->kind == Kind::Text && !value->text.starts_with('/'))
        return fail(key, value->at, PayloadWords::tr("a path begins with \"/\"."));
    if (queryBegin(value->text) != std::string_view::npos)
        return fail(key, value->at,
                    PayloadWords::tr("what follows the \"?\" belongs into \"query\"."));
    if (!compile(*value, key, Escaping::UrlPath, pathTo))
        return false;
    const JsonValue *const query = of.find("query");
    return !query || compile(*query, inside(path, "query"), Escaping::Url, queryTo);
}

bool isHeaderName(std::string_view name)
{
    constexpr std::string_view punctuation = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::ranges::all_of(name, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               punctuation.find(c) != std::string_view::npos;
    });
}

bool PayloadFileReader::headers(const JsonValue &of, PayloadHttp &to)
{
    static const QStringList ours{
        QStringLiteral("content-type"), QStringLiteral("content-length"),
        QStringLiteral("host"),         QStringLiteral("transfer-encoding"),
        QStringLiteral("connection"),   QStringLiteral("idempotency-key")};
    const JsonValue *const value = of.find("headers");
    if (!value)
        return true;
    const QString path = QStringLiteral("http.headers");
    if (value->kind != Kind::Object)
        return fail(path, value->at, PayloadWords::tr("this must be an object {…}."));
    for (const JsonValue::Member &member : value->members) {
        const QString name = toQString(member.key);
        const QString key = path + u'.' + name;
        if (!isHeaderName(member.key) || ours.contains(name.toLower()))
            return fail(key, member.keyAt,
                        PayloadWords::tr("this header cannot be set here; the type of the body is "
                                         "\"content_type\"."));
        to.headers.emplace_back(member.key, Template());
        if (!compile(member.value, key, Escaping::Header, to.headers.back().second))
            return false;
    }
    return true;
}

bool PayloadFileReader::batch(const JsonValue &value, PayloadBatch &to)
{
    const QString path = QStringLiteral("http.batch");
    to.most = 500;
    if (!object(value, path, {"path", "begin", "separator", "end", "most"}) ||
        !text(value, "begin", path, to.begin) || !text(value, "separator", path, to.separator) ||
        !text(value, "end", path, to.end))
        return false;
    const JsonValue *const most = value.find("most");
    if (most && !integer(*most, inside(path, "most"), 2, mostInBatch, to.most))
        return false;
    return optionalTemplate(value, "path", path, Escaping::UrlPath, to.path);
}

bool PayloadFileReader::http(const JsonValue &value, PayloadHttp &to)
{
    static const QStringList methods{QStringLiteral("POST"), QStringLiteral("PUT"),
                                     QStringLiteral("PATCH"), QStringLiteral("GET")};
    const QString path = QStringLiteral("http");
    if (!object(value, path, {"method", "path", "query", "content_type", "headers", "batch"}) ||
        !text(value, "method", path, to.method) || !address(value, path, to.path, to.query) ||
        !text(value, "content_type", path, to.contentType) || !headers(value, to))
        return false;
    if (!methods.contains(toQString(to.method)))
        return fail(inside(path, "method"), value.find("method")->at,
                    PayloadWords::tr("this must be POST, PUT, PATCH or GET."));
    const bool clean = std::ranges::all_of(to.contentType, [](char c) { return c >= ' '; });
    if (!clean)
        return fail(inside(path, "content_type"), value.find("content_type")->at,
                    PayloadWords::tr("this must be text without control characters."));
    const JsonValue *const batchValue = value.find("batch");
    return !batchValue || batch(*batchValue, to.batch.emplace());
}

bool PayloadFileReader::mqtt(const JsonValue &value, PayloadMqtt &to)
{
    const QString path = QStringLiteral("mqtt");
    if (!object(
            value, path,
            {"qos", "retain", "username", "password", "client_id", "birth", "death", "retract"}))
        return false;
    if (const JsonValue *const qos = value.find("qos");
        qos && !integer(*qos, inside(path, "qos"), 0, 2, to.qos))
        return false;
    if (const JsonValue *const retain = value.find("retain");
        retain && !flag(*retain, inside(path, "retain"), to.retain))
        return false;
    if (const JsonValue *const death = value.find("death");
        death && !message(*death, inside(path, "death"), false, to.death.emplace()))
        return false;
    return optionalTemplate(value, "username", path, Escaping::None, to.username) &&
           optionalTemplate(value, "password", path, Escaping::None, to.password) &&
           optionalTemplate(value, "client_id", path, Escaping::None, to.clientId) &&
           messages(value, "birth", path, true, to.birth) &&
           messages(value, "retract", path, false, to.retract);
}

bool PayloadFileReader::read(const JsonValue &root, Payload &payload)
{
    if (!object(root, {},
                {"$schema", "version", "name", "title", "sources", "messages", "http", "mqtt"}))
        return false;
    const JsonValue *const version = root.find("version");
    if (!version || version->kind != Kind::Number || version->number != 1.0)
        return fail(QStringLiteral("version"), version ? version->at : root.at,
                    PayloadWords::tr("this must be 1, the version of payload files that this "
                                     "Aneroid reads."));
    if (!text(root, "name", {}, payload.name) || !text(root, "title", {}, payload.title) ||
        !texts(root, "sources", payload.sources))
        return false;
    const JsonValue *const httpValue = root.find("http");
    if (httpValue && !http(*httpValue, payload.http.emplace()))
        return false;
    m_contentType = payload.http ? payload.http->contentType : std::string();
    if (!messages(root, "messages", {}, true, payload.messages))
        return false;
    if (payload.messages.empty())
        return fail(QStringLiteral("messages"), root.at,
                    PayloadWords::tr("there must be at least one message with a body."));
    const JsonValue *const mqttValue = root.find("mqtt");
    if (mqttValue && !mqtt(*mqttValue, payload.mqtt.emplace()))
        return false;
    const bool oneBody = payload.messages.size() == 1;
    if (payload.http && payload.http->batch && !oneBody)
        return fail(QStringLiteral("http.batch"), httpValue->at,
                    PayloadWords::tr("only payloads of one message can be sent in batches."));
    payload.meta = m_meta;
    return true;
}

bool looksLikeLines(std::string_view body)
{
    const std::string_view line = body.substr(0, body.find('\n'));
    const std::size_t gap = line.find(' ');
    const std::size_t comma = line.find(',');
    if (gap == std::string_view::npos || gap == 0 || line.substr(gap).find('=') == line.npos)
        return false;
    const std::string_view head = line.substr(0, gap);
    return head.find_first_of("\"<>?:&") == head.npos &&
           (comma == 0 || comma > gap || head.find('=', comma) != head.npos) &&
           line.substr(gap + 1).find_first_of("{[") != 0;
}

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

Escaping bodyEscaping(std::string_view contentType, std::string_view body)
{
    if (contentType.find("json") != contentType.npos)
        return Escaping::Json;
    if (contentType.find("form-urlencoded") != contentType.npos)
        return looksLikeLines(body) ? Escaping::LineProtocol : Escaping::Url;
    const std::size_t first = body.find_first_not_of(" \t\r\n");
    const bool bracket = first != body.npos && (body[first] == '{' || body[first] == '[');
    if (bracket && !body.substr(first).starts_with("{{"))
        return Escaping::Json;
    // {{=<% %>=}} and {{#section}} may come first.
    if (bracket && body.find("}{\"", first) != body.npos)
        return Escaping::Json;
    return looksLikeLines(body) ? Escaping::LineProtocol : Escaping::None;
}

Result<Payload, PayloadProblem> payloadFromJson(const QByteArray &content, const QString &where,
                                                const QString &name)
{
    const std::string_view document = viewOf(content);
    PayloadFileReader reader(document, where);
    const auto root = readJson(document);
    if (!root) {
        (void)reader.fail({}, root.error().at,
                          PayloadWords::tr("this is not JSON: %1")
                              .arg(QString::fromStdString(root.error().reason)));
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

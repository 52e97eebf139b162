#include "core/payload/file/payloadfilereader.h"

#include "core/payload/payloadwords.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

using Kind = JsonValue::Kind;

constexpr int mostInBatch = 10'000;

QString inside(const QString &path, const char *key)
{
    return PayloadFields::inside(path, key);
}

bool isHeaderName(std::string_view name)
{
    constexpr std::string_view punctuation = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::ranges::all_of(name, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               punctuation.find(c) != std::string_view::npos;
    });
}

} // namespace

bool PayloadFileReader::messages(const JsonValue &of, const char *key, const QString &path,
                                 bool needBody, std::vector<PayloadMessage> &to)
{
    const JsonValue *const value = of.find(key);
    if (!value)
        return true;
    const QString list = inside(path, key);
    if (value->kind != Kind::List)
        return m_fields.fail(list, value->at,
                             PayloadWords::tr("this must be a list of messages […]."));
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
    if (!m_fields.object(value, path, {"body", "topic", "escape", "qos", "retain"}))
        return false;
    const JsonValue *const bodyValue = value.find("body");
    if (!bodyValue && needBody)
        return m_fields.fail(path, value.at, PayloadWords::tr("\"body\" is missing."));
    if (bodyValue && !body(*bodyValue, value.find("escape"), path, to))
        return false;
    if (const JsonValue *const qos = value.find("qos");
        qos && !m_fields.integer(*qos, inside(path, "qos"), 0, 2, to.qos.emplace()))
        return false;
    if (const JsonValue *const retain = value.find("retain");
        retain && !m_fields.flag(*retain, inside(path, "retain"), to.retain.emplace()))
        return false;
    const JsonValue *const topic = value.find("topic");
    if (topic && topic->kind == Kind::Text) {
        const QString reason = topicTemplateProblem(QString::fromStdString(topic->text));
        if (!reason.isEmpty())
            return m_fields.fail(inside(path, "topic"), topic->at, reason);
    }
    return m_fields.optionalTemplate(value, "topic", path, Escaping::Topic, to.topic);
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
            return m_fields.fail(
                inside(path, "escape"), escape->at,
                PayloadWords::tr("this must be json, line-protocol, url or none."));
        escaping = word->escaping;
    }
    return m_fields.compile(value, inside(path, "body"), escaping, to.body);
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
    if (!m_fields.object(value, path, {"encoder", "type"}) ||
        !m_fields.text(value, "encoder", path, name) || !m_fields.text(value, "type", path, type))
        return false;
    if (name != "sparkplug-b")
        return m_fields.fail(inside(path, "encoder"), value.at,
                             PayloadWords::tr("there is no encoder \"%1\"; there is sparkplug-b.")
                                 .arg(toQString(name)));
    const auto word = std::ranges::find(words, type, &Word::word);
    if (word == words.end())
        return m_fields.fail(inside(path, "type"), value.at,
                             PayloadWords::tr("this must be NBIRTH, NDEATH, DBIRTH or DDATA."));
    to.encoder = PayloadEncoder::SparkplugB;
    to.sparkplug = word->type;
    return true;
}

bool PayloadFileReader::address(const JsonValue &of, const QString &path, Template &pathTo,
                                Template &queryTo)
{
    const JsonValue *const value = of.find("path");
    const QString key = inside(path, "path");
    if (!value)
        return m_fields.fail(path, of.at, PayloadWords::tr("\"path\" is missing."));
    if (value->kind == Kind::Text && !value->text.starts_with('/'))
        return m_fields.fail(key, value->at, PayloadWords::tr("a path begins with \"/\"."));
    if (queryBegin(value->text) != std::string_view::npos)
        return m_fields.fail(key, value->at,
                             PayloadWords::tr("what follows the \"?\" belongs into \"query\"."));
    if (!m_fields.compile(*value, key, Escaping::UrlPath, pathTo))
        return false;
    const JsonValue *const query = of.find("query");
    return !query || m_fields.compile(*query, inside(path, "query"), Escaping::Url, queryTo);
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
        return m_fields.fail(path, value->at, PayloadWords::tr("this must be an object {…}."));
    for (const JsonValue::Member &member : value->members) {
        const QString name = toQString(member.key);
        const QString key = path + u'.' + name;
        if (!isHeaderName(member.key) || ours.contains(name.toLower()))
            return m_fields.fail(
                key, member.keyAt,
                PayloadWords::tr("this header cannot be set here; the type of the body is "
                                 "\"content_type\"."));
        to.headers.emplace_back(member.key, Template());
        if (!m_fields.compile(member.value, key, Escaping::Header, to.headers.back().second))
            return false;
    }
    return true;
}

bool PayloadFileReader::batch(const JsonValue &value, PayloadBatch &to)
{
    const QString path = QStringLiteral("http.batch");
    to.most = 500;
    if (!m_fields.object(value, path, {"path", "begin", "separator", "end", "most"}) ||
        !m_fields.text(value, "begin", path, to.begin) ||
        !m_fields.text(value, "separator", path, to.separator) ||
        !m_fields.text(value, "end", path, to.end))
        return false;
    const JsonValue *const most = value.find("most");
    if (most && !m_fields.integer(*most, inside(path, "most"), 2, mostInBatch, to.most))
        return false;
    return m_fields.optionalTemplate(value, "path", path, Escaping::UrlPath, to.path);
}

bool PayloadFileReader::http(const JsonValue &value, PayloadHttp &to)
{
    static const QStringList methods{QStringLiteral("POST"), QStringLiteral("PUT"),
                                     QStringLiteral("PATCH"), QStringLiteral("GET")};
    const QString path = QStringLiteral("http");
    if (!m_fields.object(value, path,
                         {"method", "path", "query", "content_type", "headers", "batch"}) ||
        !m_fields.text(value, "method", path, to.method) ||
        !address(value, path, to.path, to.query) ||
        !m_fields.text(value, "content_type", path, to.contentType) || !headers(value, to))
        return false;
    if (!methods.contains(toQString(to.method)))
        return m_fields.fail(inside(path, "method"), value.find("method")->at,
                             PayloadWords::tr("this must be POST, PUT, PATCH or GET."));
    if (!PayloadFields::isFreeOfControls(to.contentType))
        return m_fields.fail(inside(path, "content_type"), value.find("content_type")->at,
                             PayloadWords::tr("this must be text without control characters."));
    const JsonValue *const batchValue = value.find("batch");
    return !batchValue || batch(*batchValue, to.batch.emplace());
}

bool PayloadFileReader::mqtt(const JsonValue &value, PayloadMqtt &to)
{
    const QString path = QStringLiteral("mqtt");
    if (!m_fields.object(
            value, path,
            {"qos", "retain", "username", "password", "client_id", "birth", "death", "retract"}))
        return false;
    if (const JsonValue *const qos = value.find("qos");
        qos && !m_fields.integer(*qos, inside(path, "qos"), 0, 2, to.qos))
        return false;
    if (const JsonValue *const retain = value.find("retain");
        retain && !m_fields.flag(*retain, inside(path, "retain"), to.retain))
        return false;
    if (const JsonValue *const death = value.find("death");
        death && !message(*death, inside(path, "death"), false, to.death.emplace()))
        return false;
    return m_fields.optionalTemplate(value, "username", path, Escaping::None, to.username) &&
           m_fields.optionalTemplate(value, "password", path, Escaping::None, to.password) &&
           m_fields.optionalTemplate(value, "client_id", path, Escaping::None, to.clientId) &&
           messages(value, "birth", path, true, to.birth) &&
           messages(value, "retract", path, false, to.retract) && asksNoReading(to);
}

/// What is said beside readings must not ask for one.
bool PayloadFileReader::asksNoReading(const PayloadMqtt &mqtt)
{
    std::vector<const Template *> all;
    for (const auto *each : {&mqtt.username, &mqtt.password, &mqtt.clientId}) {
        if (*each)
            all.push_back(&**each);
    }
    const auto add = [&all](const PayloadMessage &message) {
        all.push_back(&message.body);
        if (message.topic)
            all.push_back(&*message.topic);
    };
    std::ranges::for_each(mqtt.birth, add);
    std::ranges::for_each(mqtt.retract, add);
    if (mqtt.death)
        add(*mqtt.death);
    return std::ranges::all_of(all, [this](const Template *each) {
        const auto use = each->firstOfReading();
        return !use || m_fields.failIn(*each, use->offset, noReadingReason(use->variable));
    });
}

void PayloadFileReader::refuse(const JsonError &error)
{
    m_fields.fail(
        {}, error.at,
        PayloadWords::tr("this is not JSON: %1").arg(QString::fromStdString(error.reason)));
}

bool PayloadFileReader::read(const JsonValue &root, Payload &payload)
{
    if (!m_fields.object(
            root, {},
            {"$schema", "version", "name", "title", "sources", "messages", "http", "mqtt"}))
        return false;
    const JsonValue *const version = root.find("version");
    if (!version || version->kind != Kind::Number || version->number != 1.0)
        return m_fields.fail(
            QStringLiteral("version"), version ? version->at : root.at,
            PayloadWords::tr("this must be 1, the version of payload files that this "
                             "Aneroid reads."));
    if (!m_fields.text(root, "name", {}, payload.name) ||
        !m_fields.text(root, "title", {}, payload.title) ||
        !m_fields.texts(root, "sources", payload.sources))
        return false;
    const JsonValue *const httpValue = root.find("http");
    if (httpValue && !http(*httpValue, payload.http.emplace()))
        return false;
    m_contentType = payload.http ? payload.http->contentType : std::string();
    if (!messages(root, "messages", {}, true, payload.messages))
        return false;
    if (payload.messages.empty())
        return m_fields.fail(QStringLiteral("messages"), root.at,
                             PayloadWords::tr("there must be at least one message with a body."));
    const JsonValue *const mqttValue = root.find("mqtt");
    if (mqttValue && !mqtt(*mqttValue, payload.mqtt.emplace()))
        return false;
    const bool oneBody = payload.messages.size() == 1;
    if (payload.http && payload.http->batch && !oneBody)
        return m_fields.fail(
            QStringLiteral("http.batch"), httpValue->at,
            PayloadWords::tr("only payloads of one message can be sent in batches."));
    payload.meta = m_fields.meta();
    return true;
}

} // namespace aneroid

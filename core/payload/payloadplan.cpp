#include "core/payload/payloadplan.h"

#include "core/payload/jsonvalue.h"
#include "core/payload/payloadstore.h"
#include "core/payload/payloadwords.h"
#include "core/payload/sparkplug.h"

#include <QCryptographicHash>

#include <algorithm>

namespace aneroid {

namespace {

/// A problem with what stands at `offset` of a template of the payload's file, or of ENDPOINT.
PayloadProblem problemAt(const Payload &payload, const Template &where, std::size_t offset,
                         const QString &reason)
{
    if (where.origin().key.starts_with("MQTT_")) // a setting
        return {QString::fromStdString(where.origin().key),
                {},
                1,
                static_cast<int>(offset) + 1,
                reason};
    if (where.origin().key.empty()) // the endpoint's
        return {QStringLiteral("ENDPOINT"),
                {},
                1,
                static_cast<int>(where.origin().at + offset) + 1,
                reason};
    const std::string_view content = payload.content;
    const TextPosition position =
        positionOf(content, offsetInside(content, where.origin().at, offset));
    return {QString::fromStdString(payload.where), QString::fromStdString(where.origin().key),
            position.line, position.column, reason};
}

/// For templates of a payload that has no HTTP form of its own, or behind an endpoint.
const PayloadHttp &httpOf(const Payload &payload)
{
    static const PayloadHttp usual;
    return payload.http ? *payload.http : usual;
}

QString noDoorReason(const Payload &payload, PayloadDoor door)
{
    if (door == PayloadDoor::File)
        return PayloadWords::tr(
                   "The bodies of the payload \"%1\" are no text: they cannot be written "
                   "one a line.")
            .arg(toQString(payload.name));
    if (door == PayloadDoor::Http)
        return PayloadWords::tr("The payload \"%1\" has no form for HTTP: give its path with "
                                "ENDPOINT, send it to an mqtt:// address, or choose another one.")
            .arg(toQString(payload.name));
    return PayloadWords::tr("The payload \"%1\" has no form for MQTT: give its topic with "
                            "MQTT_TOPIC, send it to an http:// address, or choose another one.")
        .arg(toQString(payload.name));
}

/// Of the built-in `aneroid`.
const std::string &usualContent()
{
    static const std::string content = [] {
        const auto source = PayloadStore(QString()).source(QStringLiteral("aneroid"));
        return source ? source->content.toStdString() : std::string();
    }();
    return content;
}

bool hasEmptyBody(const Payload &payload)
{
    return std::ranges::any_of(payload.messages, [](const PayloadMessage &message) {
        return message.encoder == PayloadEncoder::None && message.body.empty();
    });
}

bool hasTopics(const Payload &payload)
{
    return std::ranges::all_of(
        payload.messages, [](const PayloadMessage &message) { return message.topic.has_value(); });
}

} // namespace

bool hasBinaryBody(const Payload &payload)
{
    return std::ranges::any_of(payload.messages, [](const PayloadMessage &message) {
        return message.encoder != PayloadEncoder::None;
    });
}

PayloadDoor doorOf(const QString &serverUrl)
{
    return serverUrl.startsWith(QLatin1StringView("mqtt"), Qt::CaseInsensitive) ? PayloadDoor::Mqtt
                                                                                : PayloadDoor::Http;
}

PayloadPlan::PayloadPlan(std::shared_ptr<const Payload> payload, const PayloadRun &run,
                         const MetaNames &names)
    : m_payload(std::move(payload))
    , m_devices(run, names)
{
}

Result<std::shared_ptr<const PayloadPlan>, PayloadProblem>
PayloadPlan::make(std::shared_ptr<const Payload> payload, const PayloadRun &run, PayloadDoor door)
{
    MetaNames names = payload->meta;
    std::optional<Endpoint> endpoint;
    if (!run.endpoint.isEmpty() && door == PayloadDoor::Http) {
        auto read = readEndpoint(run.endpoint, names);
        if (!read)
            return Failure{read.error()};
        endpoint = std::move(read).value();
    }
    MqttForm mqtt;
    if (door == PayloadDoor::Mqtt) {
        auto made = MqttForm::make(*payload, run.mqtt, names);
        if (!made)
            return Failure{made.error()};
        mqtt = std::move(made).value();
    }
    const bool hasForm = door == PayloadDoor::File ||
                         (door == PayloadDoor::Http ? payload->http.has_value() || endpoint
                                                    : hasTopics(*payload) || mqtt.topic());
    if (!hasForm)
        return Failure{PayloadProblem{{}, {}, 0, 0, noDoorReason(*payload, door)}};
    if (door != PayloadDoor::Mqtt && hasBinaryBody(*payload))
        return Failure{PayloadProblem{{}, {}, 0, 0, noDoorReason(*payload, door)}};
    if (door == PayloadDoor::File && hasEmptyBody(*payload))
        return Failure{PayloadProblem{
            {},
            {},
            0,
            0,
            PayloadWords::tr("The payload \"%1\" has messages without a body, which say all in "
                             "their address or topic: they cannot be written one a line.")
                .arg(toQString(payload->name))}};
    std::shared_ptr<PayloadPlan> plan(new PayloadPlan(payload, run, names));
    plan->m_endpoint = std::move(endpoint);
    plan->m_mqtt = std::move(mqtt);
    plan->m_usualShape = payload->content == usualContent();
    plan->m_door = door;
    for (const Template *const each : plan->templatesOf(door)) {
        for (const Template::Need &need : each->needs()) {
            const QString lack = plan->m_devices.missing(need, names);
            if (!lack.isEmpty())
                return Failure{problemAt(*payload, *each, need.offset, lack)};
        }
        plan->m_sendsBearer = plan->m_sendsBearer && !each->uses(Variable::AuthToken);
    }
    const PayloadHttp &http = httpOf(*payload);
    plan->m_headConstant =
        (plan->m_endpoint ? plan->m_endpoint->path : http.path).isConstant() &&
        (plan->m_endpoint ? plan->m_endpoint->query : http.query).isConstant() &&
        (!http.batch || !http.batch->path || http.batch->path->isConstant()) &&
        std::ranges::all_of(http.headers, [](const auto &h) { return h.second.isConstant(); });
    return std::shared_ptr<const PayloadPlan>(std::move(plan));
}

/// What is rendered for a reading over this door.
std::vector<const Template *> PayloadPlan::templatesOf(PayloadDoor door) const
{
    std::vector<const Template *> all;
    for (const PayloadMessage &message : m_payload->messages) {
        all.push_back(&message.body);
        if (door == PayloadDoor::Mqtt && message.topic)
            all.push_back(&*message.topic);
    }
    if (door == PayloadDoor::Mqtt) {
        const auto beside = m_mqtt.templates();
        all.insert(all.end(), beside.begin(), beside.end());
        return all;
    }
    if (door == PayloadDoor::File)
        return all;
    const PayloadHttp &http = httpOf(*m_payload);
    all.push_back(m_endpoint ? &m_endpoint->path : &http.path);
    all.push_back(m_endpoint ? &m_endpoint->query : &http.query);
    for (const auto &[name, value] : http.headers)
        all.push_back(&value);
    return all;
}

QByteArray PayloadPlan::fingerprint() const
{
    if (endpoint().isEmpty() && topicWish().isEmpty() && m_usualShape)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(m_payload->content.data(),
                                static_cast<qsizetype>(m_payload->content.size())));
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(endpoint().toUtf8());
    if (!topicWish().isEmpty()) {
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(topicWish().toUtf8());
    }
    return hash.result().toHex();
}

std::shared_ptr<const PayloadPlan> PayloadPlan::masked() const
{
    std::call_once(m_maskedOnce, [this] {
        // Letters only: no escape changes them.
        const auto run = m_devices.maskedRun("aneroidSecretInTheseLetters");
        if (!run)
            return;
        if (auto plan = make(m_payload, *run, m_door))
            m_masked = std::move(plan).value();
    });
    return m_masked;
}

const PayloadBatch *PayloadPlan::batch() const
{
    const bool one = m_payload->messages.size() == 1;
    return one && m_payload->http && m_payload->http->batch ? &*m_payload->http->batch : nullptr;
}

std::string PayloadPlan::contentType(std::size_t message) const
{
    const PayloadHttp &http = httpOf(*m_payload);
    if (!http.contentType.empty())
        return http.contentType;
    return m_payload->messages[message].body.escaping() == Escaping::Json
               ? "application/json"
               : "text/plain; charset=utf-8";
}

void PayloadPlan::appendBody(std::string &out, std::size_t message, const Reading &reading,
                             std::string_view deviceId, std::string_view run,
                             std::string_view version) const
{
    const PayloadDevice device = m_devices.device(reading.device, deviceId);
    const PayloadMessage &form = m_payload->messages[message];
    if (form.encoder == PayloadEncoder::SparkplugB)
        putSparkplug(out, form.sparkplug, {.nowMs = reading.timestampMs},
                     {reading, device, run, version});
    else
        form.body.render(out, {reading, device, run, version});
}

PayloadPlan::Head PayloadPlan::head(const Reading &reading, std::string_view deviceId,
                                    std::string_view run, std::string_view version,
                                    bool inBatch) const
{
    const PayloadHttp &http = httpOf(*m_payload);
    const PayloadDevice device = m_devices.device(reading.device, deviceId);
    const PayloadSubject subject{reading, device, run, version};
    Head head;
    head.method = http.method;
    const bool ownPath = inBatch && !m_endpoint && http.batch && http.batch->path;
    (ownPath      ? *http.batch->path
     : m_endpoint ? m_endpoint->path
                  : http.path)
        .render(head.target, subject);
    std::string query;
    (m_endpoint ? m_endpoint->query : http.query).render(query, subject);
    if (!query.empty())
        head.target += '?' + query;
    for (const auto &[name, value] : http.headers) {
        std::string text;
        value.render(text, subject);
        if (!text.empty())
            head.headers.emplace_back(name, std::move(text));
    }
    return head;
}

std::string PayloadPlan::topic(std::size_t message, const Reading &reading,
                               std::string_view deviceId, std::string_view run,
                               std::string_view version) const
{
    std::string topic;
    const PayloadDevice device = m_devices.device(reading.device, deviceId);
    if (m_mqtt.topic())
        m_mqtt.topic()->render(topic, {reading, device, run, version});
    else if (const auto &made = m_payload->messages[message].topic)
        made->render(topic, {reading, device, run, version});
    return topic;
}

} // namespace aneroid

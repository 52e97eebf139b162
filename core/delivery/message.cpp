#include "core/delivery/message.h"

#include "core/delivery/batchbody.h"
#include "core/payload/payloadstore.h"
#include "core/payload/wireformat.h"

#include <algorithm>

namespace aneroid {

namespace {

/// Shorter words are too common to be taken out of a text ("dev", "200").
constexpr qsizetype shortestSecret = 4;

QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Message frameOf(std::shared_ptr<const PayloadPlan> plan, const OutgoingReading &outgoing,
                bool array)
{
    const auto &[reading, id, run, version] = outgoing;
    Message message;
    message.deviceId = id;
    message.device = reading.device;
    message.reading = reading;
    message.array = array;
    if (plan->door() == PayloadDoor::Http) {
        PayloadPlan::Head head = plan->head(reading, id, run, version, array);
        message.method = std::move(head.method);
        message.address = std::move(head.target);
        message.headers = std::move(head.headers);
    }
    message.plan = std::move(plan);
    return message;
}

/// By hand for the usual shape: the same bytes, in half the time (bench_payload).
QByteArray usualArray(std::span<const OutgoingReading> outgoing)
{
    BatchBody body(outgoing.size());
    for (const auto &[reading, id, run, version] : outgoing)
        body.add(reading, id, run, version);
    return std::move(body).take();
}

} // namespace

Message messageOf(std::shared_ptr<const PayloadPlan> plan, const OutgoingReading &outgoing,
                  std::size_t number)
{
    const auto &[reading, id, run, version] = outgoing;
    Message message = frameOf(plan, outgoing, false);
    const PayloadMessage &form = plan->payload().messages[number];
    message.contentType = plan->contentType(number);
    if (plan->door() == PayloadDoor::Mqtt) {
        const PayloadMqtt usual;
        const PayloadMqtt &mqtt = plan->payload().mqtt ? *plan->payload().mqtt : usual;
        message.address = plan->topic(number, reading, id, run, version);
        message.qos = form.qos.value_or(mqtt.qos);
        message.retain = form.retain.value_or(mqtt.retain);
    }
    if (form.encoder == PayloadEncoder::SparkplugB)
        message.sparkplug = form.sparkplug;
    std::string body;
    plan->appendBody(body, number, reading, id, run, version);
    message.body = bytesOf(body);
    message.key = idempotencyKey(id, run, reading.sequence);
    if (plan->messages() > 1)
        message.key += '/' + QByteArray::number(static_cast<qulonglong>(number + 1));
    return message;
}

void cutShort(Message &message)
{
    if (message.method != "GET") {
        message.body.truncate(message.body.size() / 2);
        return;
    }
    const std::size_t query = message.address.find('?');
    if (query != std::string::npos)
        message.address.resize(query + (message.address.size() - query + 1) / 2);
}

Message arrayOf(std::shared_ptr<const PayloadPlan> plan, std::span<const OutgoingReading> outgoing)
{
    constexpr std::size_t usualBodySize = 300;
    Message message = frameOf(plan, outgoing.front(), true);
    message.contentType = plan->contentType(0);
    message.readings = outgoing.size();
    if (plan->isUsualShape()) {
        message.body = usualArray(outgoing);
        return message;
    }
    const PayloadBatch &form = *plan->batch();
    std::string body = form.begin;
    body.reserve(outgoing.size() * usualBodySize);
    for (std::size_t i = 0; i < outgoing.size(); ++i) {
        const auto &[reading, id, run, version] = outgoing[i];
        if (i > 0)
            body += form.separator;
        plan->appendBody(body, 0, reading, id, run, version);
    }
    body += form.end;
    message.body = bytesOf(body);
    return message;
}

std::size_t mostInArray(const PayloadPlan &plan)
{
    const bool http = plan.door() == PayloadDoor::Http;
    return http && plan.batch() ? static_cast<std::size_t>(plan.batch()->most) : 1;
}

bool mayTravelTogether(const PayloadPlan &plan, const OutgoingReading &a, const OutgoingReading &b)
{
    return plan.isHeadConstant() || plan.head(a.reading, a.deviceId, a.run, a.version, true) ==
                                        plan.head(b.reading, b.deviceId, b.run, b.version, true);
}

QStringList secretsOf(const PayloadPlan &plan, std::uint32_t device)
{
    QStringList secrets;
    for (const std::string &secret : plan.devices().secrets(device)) {
        for (const std::string &written : Template::writings(secret))
            secrets.append(QString::fromStdString(written));
    }
    secrets.removeIf([](const QString &secret) { return secret.size() < shortestSecret; });
    std::ranges::sort(secrets, std::ranges::greater{}, &QString::size);
    secrets.removeDuplicates();
    return secrets;
}

std::shared_ptr<const PayloadPlan> usualPlan()
{
    static const std::shared_ptr<const PayloadPlan> usual = [] {
        const auto payload = PayloadStore(QString()).load(QStringLiteral("aneroid"));
        const auto plan = PayloadPlan::make(*payload, PayloadRun(), PayloadDoor::Http);
        return *plan; // what is built in is tested
    }();
    return usual;
}

} // namespace aneroid

#include "core/mqtt/brokertarget.h"

#include "core/payload/payloadplan.h"
#include "core/payload/sparkplug.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace aneroid {
namespace {

QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

MqttVersion versionOf(int setting)
{
    switch (setting) {
    case MqttSettings::Version5:
        return MqttVersion::V5;
    case MqttSettings::Version311:
        return MqttVersion::V311;
    default:
        return MqttVersion::Auto;
    }
}

MqttMessage::Counting countingOf(SparkplugType type)
{
    using Counting = MqttMessage::Counting;
    switch (type) {
    case SparkplugType::NodeBirth:
        return Counting::FromZero;
    case SparkplugType::NodeDeath:
        return Counting::None;
    case SparkplugType::DeviceBirth:
    case SparkplugType::DeviceData:
        break;
    }
    return Counting::Next;
}

const PayloadPlan *planOf(const DeliveryTarget &target)
{
    const bool fits = target.payload && target.payload->door() == PayloadDoor::Mqtt;
    return fits ? target.payload.get() : nullptr;
}

} // namespace

BrokerTarget::BrokerTarget(const DeliveryTarget &target, RunPointer run)
    : m_target(target)
    , m_run(std::move(run))
    , m_isMqtt(doorOf(target.server.scheme()) == PayloadDoor::Mqtt)
{
    const PayloadPlan *const plan = planOf(m_target);
    const int wanted = m_target.mqtt.connections;
    m_perDevice = wanted == MqttSettings::ConnectionPerDevice ||
                  (wanted == MqttSettings::AutoConnections && plan && plan->mqtt().isPerDevice());
}

std::size_t BrokerTarget::devices() const
{
    return m_run ? m_run->deviceIds.size() : 0;
}

MqttForm::Who BrokerTarget::who(std::uint32_t device) const
{
    const bool known = m_run && device < m_run->deviceIds.size();
    return {.device = device,
            .deviceId = known ? std::string_view(m_run->deviceIds[device]) : std::string_view(),
            .run = m_run ? std::string_view(m_run->run) : std::string_view(),
            .version = m_run ? std::string_view(m_run->version) : std::string_view()};
}

bool BrokerTarget::losesDeaths() const
{
    const PayloadPlan *const plan = planOf(m_target);
    return plan && !m_perDevice && devices() > 1 && !plan->mqtt().isDeathShared();
}

MqttOptions BrokerTarget::options(std::uint32_t device) const
{
    const QUrl &server = m_target.server;
    const MqttSettings &wishes = m_target.mqtt;
    MqttOptions options;
    options.host = server.host(QUrl::FullyDecoded);
    options.tls = server.scheme().compare(QLatin1StringView("mqtts"), Qt::CaseInsensitive) == 0;
    options.port = static_cast<quint16>(server.port(options.tls ? 8883 : 1883));
    options.tlsFiles = {m_target.tls.authorities, m_target.tls.certificate, m_target.tls.key};
    options.version = versionOf(wishes.version);
    options.keepAliveS = wishes.keepAliveS;
    options.window = wishes.inFlight;
    const PayloadPlan *const plan = planOf(m_target);
    bool ownId = false; // each device has one
    if (plan) {
        const MqttForm &form = plan->mqtt();
        options.clientId = bytesOf(form.clientId(plan->devices(), who(device)));
        options.username = bytesOf(form.username(plan->devices(), who(device)));
        options.password = bytesOf(form.password(plan->devices(), who(device)));
        ownId = form.hasOwnClientIds();
    }
    if (options.clientId.isEmpty())
        options.clientId = "aneroid-" + bytesOf(m_run ? m_run->run : std::string());
    if (m_perDevice && devices() > 1 && !ownId)
        options.clientId += '-' + QByteArray::number(device + 1);
    return options;
}

MqttMessage BrokerTarget::messageOf(const MqttForm::Publication &publication, const Moment &moment,
                                    const MqttForm::Who &who) const
{
    MqttMessage message{.topic = bytesOf(publication.topic),
                        .payload = bytesOf(publication.body),
                        .qos = publication.qos,
                        .retain = publication.retain,
                        .key = {}};
    if (publication.encoder != PayloadEncoder::SparkplugB)
        return message;
    // Without a reading: the door knows what the device has said last.
    Reading none;
    none.device = who.device;
    const PayloadDevice device = planOf(m_target)->devices().device(who.device, who.deviceId);
    std::string body;
    putSparkplug(body, publication.sparkplug, {.nowMs = moment.nowMs, .bdSeq = moment.bdSeq},
                 {none, device, who.run, who.version});
    message.payload = bytesOf(body);
    message.counting = countingOf(publication.sparkplug);
    return message;
}

MqttLife BrokerTarget::life(std::uint32_t device, std::uint8_t bdSeq, TimeMs nowMs) const
{
    return m_perDevice ? lifeOf(device, device + std::size_t{1}, bdSeq, nowMs)
                       : lifeOf(0, devices(), bdSeq, nowMs);
}

QByteArray BrokerTarget::commandTopic(std::uint32_t device) const
{
    const PayloadPlan *const plan = planOf(m_target);
    if (!plan || !m_run)
        return {};
    for (const auto &birth : plan->mqtt().births(plan->devices(), who(device), true)) {
        if (birth.encoder == PayloadEncoder::SparkplugB &&
            birth.sparkplug == SparkplugType::NodeBirth)
            return bytesOf(birth.topic).replace("/NBIRTH/", "/NCMD/");
    }
    return {};
}

MqttLife BrokerTarget::lifeOf(std::size_t begin, std::size_t end, std::uint8_t bdSeq,
                              TimeMs nowMs) const
{
    MqttLife life;
    const PayloadPlan *const plan = planOf(m_target);
    if (!plan || !m_run)
        return life;
    const MqttForm &form = plan->mqtt();
    const bool shared = form.isDeathShared();
    const Moment moment{bdSeq, nowMs};
    for (std::size_t i = begin; i < end; ++i) {
        const MqttForm::Who each = who(static_cast<std::uint32_t>(i));
        for (const auto &birth : form.births(plan->devices(), each, i == begin))
            life.births.push_back(messageOf(birth, moment, each));
        if (shared && i > begin)
            continue;
        if (const auto death = form.death(plan->devices(), each))
            life.farewells.push_back(messageOf(*death, moment, each));
    }
    if (life.farewells.size() == 1)
        life.death = life.farewells.front();
    return life;
}

std::vector<MqttMessage> BrokerTarget::retracts() const
{
    std::vector<MqttMessage> all;
    for (std::size_t i = 0; i < devices(); ++i) {
        auto each = retractsOf(static_cast<std::uint32_t>(i));
        std::ranges::move(each, std::back_inserter(all));
    }
    return all;
}

std::vector<MqttMessage> BrokerTarget::retractsOf(std::uint32_t device) const
{
    std::vector<MqttMessage> all;
    const PayloadPlan *const plan = planOf(m_target);
    if (!plan || !m_run)
        return all;
    for (const auto &retract : plan->mqtt().retracts(plan->devices(), who(device))) {
        MqttMessage message = messageOf(retract, {}, who(device));
        message.payload.clear();
        message.retain = true;
        message.qos = 1; // somebody waits for it
        all.push_back(std::move(message));
    }
    return all;
}

void BrokerTarget::overrule(MqttMessage &message) const
{
    if (m_target.mqtt.qos != MqttSettings::payloadsQos)
        message.qos = m_target.mqtt.qos;
    message.retain = m_target.mqtt.retain.value_or(message.retain);
}

bool BrokerTarget::sameConnections(const BrokerTarget &other) const
{
    MqttSettings mine = m_target.mqtt;
    MqttSettings others = other.m_target.mqtt;
    mine.qos = others.qos; // of single messages
    mine.retain = others.retain;
    mine.topic = others.topic;
    const bool sameBroker = m_isMqtt == other.m_isMqtt && m_perDevice == other.m_perDevice &&
                            mine == others && m_target.server == other.m_target.server &&
                            m_target.tls == other.m_target.tls && devices() == other.devices();
    if (!sameBroker || (m_run == other.m_run && m_target.payload == other.m_target.payload))
        return sameBroker;
    if (!m_run || !other.m_run || m_run->run != other.m_run->run ||
        m_run->deviceIds.list() != other.m_run->deviceIds.list())
        return false;
    const auto last = static_cast<std::uint32_t>(std::max<std::size_t>(devices(), 1) - 1);
    return options(0) == other.options(0) && options(last) == other.options(last) &&
           life(0) == other.life(0) && life(last) == other.life(last);
}

} // namespace aneroid

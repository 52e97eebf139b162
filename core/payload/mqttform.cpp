#include "core/payload/mqttform.h"

#include "core/payload/jsonvalue.h"
#include "core/payload/payloaddevices.h"
#include "core/payload/payloadwords.h"

#include <algorithm>

namespace aneroid {
namespace {

/// A setting that is a template, of a reading or of what is said beside them.
Result<Template, PayloadProblem> wish(const char *setting, const QString &text, Escaping escaping,
                                      bool withReading, MetaNames &names)
{
    const std::string bytes = text.toStdString();
    auto made = Template::compile(bytes, escaping, names);
    if (!made) {
        const TextPosition position = positionOf(bytes, made.error().offset);
        return Failure{PayloadProblem{QString::fromLatin1(setting),
                                      {},
                                      position.line,
                                      position.column,
                                      templateReason(made.error())}};
    }
    Template result = std::move(made).value();
    result.setOrigin({setting, 0});
    const auto use = result.firstOfReading();
    if (use && !withReading)
        return Failure{PayloadProblem{QString::fromLatin1(setting),
                                      {},
                                      1,
                                      static_cast<int>(use->offset) + 1,
                                      noReadingReason(use->variable)}};
    return result;
}

std::string rendered(const Template &text, const PayloadDevices &devices, const MqttForm::Who &who)
{
    const Reading noReading{};
    const PayloadDevice device = devices.device(who.device, who.deviceId);
    std::string out;
    text.render(out, {noReading, device, who.run, who.version});
    return out;
}

std::string rendered(const std::optional<Template> &text, const PayloadDevices &devices,
                     const MqttForm::Who &who)
{
    return text ? rendered(*text, devices, who) : std::string();
}

bool namesDevice(const std::optional<Template> &text)
{
    return text && text->namesDevice();
}

bool namesDevice(const PayloadMessage &message)
{
    return message.body.namesDevice() || namesDevice(message.topic);
}

/// Of Sparkplug: its births and death belong to its connection.
bool isNode(const PayloadMqtt &mqtt)
{
    return mqtt.death && mqtt.death->encoder == PayloadEncoder::SparkplugB;
}

} // namespace

Result<MqttForm, PayloadProblem> MqttForm::make(const Payload &payload, const MqttWishes &wishes,
                                                MetaNames &names)
{
    MqttForm form;
    if (payload.mqtt)
        form.m_mqtt = *payload.mqtt;
    form.m_clientId = form.m_mqtt.clientId;
    form.m_username = form.m_mqtt.username;
    form.m_password = form.m_mqtt.password;
    form.m_givenPassword = wishes.password;
    struct Wish
    {
        const char *setting;
        const QString &text;
        Escaping escaping;
        std::optional<Template> &to;
    };
    for (const Wish &each :
         {Wish{"MQTT_TOPIC", wishes.topic, Escaping::Topic, form.m_topic},
          Wish{"MQTT_CLIENT_ID", wishes.clientId, Escaping::None, form.m_clientId},
          Wish{"MQTT_USERNAME", wishes.username, Escaping::None, form.m_username},
          Wish{"MQTT_AVAILABILITY_TOPIC", wishes.availabilityTopic, Escaping::Topic,
               form.m_availability}}) {
        if (each.text.isEmpty())
            continue;
        if (each.escaping == Escaping::Topic) {
            if (const QString reason = topicTemplateProblem(each.text); !reason.isEmpty())
                return Failure{PayloadProblem{QString::fromLatin1(each.setting), {}, 0, 0, reason}};
        }
        const bool withReading = &each.to == &form.m_topic;
        auto made = wish(each.setting, each.text, each.escaping, withReading, names);
        if (!made)
            return Failure{made.error()};
        each.to = std::move(made).value();
    }
    if (form.m_topic && payload.messages.size() > 1) {
        return Failure{PayloadProblem{
            QStringLiteral("MQTT_TOPIC"),
            {},
            0,
            0,
            PayloadWords::tr("the payload \"%1\" has %2 messages a reading, each with a topic of "
                             "its own: leave MQTT_TOPIC empty, or change the payload.")
                .arg(QString::fromStdString(payload.name),
                     QString::number(payload.messages.size()))}};
    }
    if (form.m_availability && isNode(form.m_mqtt)) {
        return Failure{PayloadProblem{
            QStringLiteral("MQTT_AVAILABILITY_TOPIC"),
            {},
            0,
            0,
            PayloadWords::tr("the last will of a Sparkplug edge node is its death message: leave "
                             "MQTT_AVAILABILITY_TOPIC empty.")}};
    }
    return form;
}

bool MqttForm::isPerDevice() const
{
    return namesDevice(m_clientId) || namesDevice(m_username) || namesDevice(m_password) ||
           namesDevice(m_availability) || (m_mqtt.death && namesDevice(*m_mqtt.death));
}

bool MqttForm::hasOwnClientIds() const
{
    return namesDevice(m_clientId);
}

std::vector<const Template *> MqttForm::templates() const
{
    std::vector<const Template *> all;
    for (const auto *text : {&m_topic, &m_clientId, &m_username, &m_password, &m_availability}) {
        if (*text)
            all.push_back(&**text);
    }
    const auto add = [&all](const PayloadMessage &message) {
        all.push_back(&message.body);
        if (message.topic)
            all.push_back(&*message.topic);
    };
    std::ranges::for_each(m_mqtt.birth, add);
    if (m_mqtt.death)
        add(*m_mqtt.death);
    std::ranges::for_each(m_mqtt.retract, add);
    return all;
}

std::string MqttForm::clientId(const PayloadDevices &devices, const Who &who) const
{
    return rendered(m_clientId, devices, who);
}

std::string MqttForm::username(const PayloadDevices &devices, const Who &who) const
{
    return rendered(m_username, devices, who);
}

std::string MqttForm::password(const PayloadDevices &devices, const Who &who) const
{
    return m_givenPassword.empty() ? rendered(m_password, devices, who) : m_givenPassword;
}

MqttForm::Publication MqttForm::publication(const PayloadMessage &message,
                                            const PayloadDevices &devices, const Who &who) const
{
    return {.topic = rendered(message.topic, devices, who),
            .body = rendered(message.body, devices, who),
            .qos = message.qos.value_or(m_mqtt.qos),
            .retain = message.retain.value_or(m_mqtt.retain),
            .encoder = message.encoder,
            .sparkplug = message.sparkplug};
}

std::vector<MqttForm::Publication> MqttForm::births(const PayloadDevices &devices, const Who &who,
                                                    bool wholeConnection) const
{
    std::vector<Publication> all;
    for (const PayloadMessage &message : m_mqtt.birth) {
        if (wholeConnection || namesDevice(message))
            all.push_back(publication(message, devices, who));
    }
    if (m_availability && (wholeConnection || namesDevice(m_availability))) {
        all.push_back({.topic = rendered(m_availability, devices, who),
                       .body = "online",
                       .qos = 1,
                       .retain = true});
    }
    return all;
}

std::optional<MqttForm::Publication> MqttForm::death(const PayloadDevices &devices,
                                                     const Who &who) const
{
    if (m_availability) {
        return Publication{.topic = rendered(m_availability, devices, who),
                           .body = "offline",
                           .qos = 1,
                           .retain = true};
    }
    return m_mqtt.death ? std::optional(publication(*m_mqtt.death, devices, who)) : std::nullopt;
}

bool MqttForm::isDeathShared() const
{
    if (m_availability)
        return !namesDevice(m_availability);
    return !m_mqtt.death || !namesDevice(*m_mqtt.death);
}

std::vector<MqttForm::Publication> MqttForm::retracts(const PayloadDevices &devices,
                                                      const Who &who) const
{
    std::vector<Publication> all;
    for (const PayloadMessage &message : m_mqtt.retract)
        all.push_back(publication(message, devices, who));
    if (m_availability) {
        all.push_back({.topic = rendered(m_availability, devices, who),
                       .body = {},
                       .qos = 1,
                       .retain = true});
    }
    return all;
}

} // namespace aneroid

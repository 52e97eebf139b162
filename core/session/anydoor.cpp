#include "core/session/anydoor.h"

#include "core/http/httpdoor.h"
#include "core/http/qthttptransport.h"
#include "core/mqtt/mqttdoor.h"
#include "core/payload/payloadplan.h"
#include "core/settings/datafolder.h"

#include <utility>

namespace aneroid {

AnyDoor::AnyDoor(QObject *parent)
    : Door(parent)
    , m_http(std::make_unique<HttpDoor>(std::make_unique<QtHttpTransport>()))
    , m_inUse(m_http.get())
{
    watch(*m_http);
}

AnyDoor::~AnyDoor() = default;

void AnyDoor::watch(Door &door)
{
    connect(&door, &Door::noted, this, &Door::noted);
    connect(&door, &Door::canSend, this, &Door::canSend);
}

Door &AnyDoor::doorFor(const DeliveryTarget &target)
{
    if (doorOf(target.server.scheme()) == PayloadDoor::Http)
        return *m_http;
    if (!m_mqtt) {
        m_mqtt = std::make_unique<MqttDoor>();
        m_mqtt->keepBirthNumbersIn(dataFile(QStringLiteral("sparkplug.json")));
        watch(*m_mqtt);
        if (m_run)
            m_mqtt->beginRun(m_run);
    }
    return *m_mqtt;
}

void AnyDoor::setTarget(const DeliveryTarget &target)
{
    m_inUse = &doorFor(target);
    m_inUse->setTarget(target);
    if (m_mqtt && m_inUse != m_mqtt.get())
        m_mqtt->setTarget(target); // no broker: says goodbye to the one it had
    Q_EMIT canSend();
}

void AnyDoor::beginRun(const RunPointer &run)
{
    m_run = run;
    m_http->beginRun(run);
    if (m_mqtt)
        m_mqtt->beginRun(run);
}

void AnyDoor::send(const Message &message, Callback done)
{
    m_inUse->send(message, std::move(done));
}

void AnyDoor::abortAll()
{
    m_http->abortAll();
    if (m_mqtt)
        m_mqtt->abortAll();
}

std::optional<int> AnyDoor::mostInFlight() const
{
    return m_inUse->mostInFlight();
}

bool AnyDoor::isOpen() const
{
    return m_inUse->isOpen();
}

bool AnyDoor::keepsOrder() const
{
    return m_inUse->keepsOrder();
}

void AnyDoor::test(const DeliveryTarget &target, std::chrono::milliseconds timeout,
                   std::function<void(const ConnectionVerdict &)> done)
{
    doorFor(target).test(target, timeout, std::move(done));
}

QString AnyDoor::shown(const Message &message) const
{
    return m_inUse->shown(message);
}

QString AnyDoor::lastExchange() const
{
    return m_inUse->lastExchange();
}

QString AnyDoor::lifeShown() const
{
    return m_inUse->lifeShown();
}

int AnyDoor::retractCount() const
{
    return m_inUse->retractCount();
}

void AnyDoor::retract(std::function<void(int count, const QString &problem)> done)
{
    m_inUse->retract(std::move(done));
}

} // namespace aneroid

#include "moc_anydoor.cpp"

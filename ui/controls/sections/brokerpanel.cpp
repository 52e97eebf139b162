#include "ui/controls/sections/brokerpanel.h"

#include "ui/controls/choicecontrol.h"
#include "ui/controls/numbercontrol.h"
#include "ui/controls/optionalcontrol.h"
#include "ui/controls/secretcontrol.h"
#include "ui/controls/sections/controlsection.h"
#include "ui/controls/settingtext.h"
#include "ui/controls/textcontrol.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aneroid {
namespace {

QPushButton *newButton(const char *objectName)
{
    auto *const button = new QPushButton;
    button->setObjectName(QLatin1StringView(objectName));
    button->setAutoDefault(false);
    return button;
}

void describe(QPushButton &button, const QString &text, const QString &help)
{
    button.setText(text);
    describeWidget(button, text, help);
}

} // namespace

BrokerPanel::BrokerPanel(QWidget *parent)
    : QWidget(parent)
    , m_topic(add(new TextControl("MQTT_TOPIC", QStringLiteral("mqttTopic"), this)))
    , m_qos(add(new ChoiceControl("MQTT_QOS", QStringLiteral("mqttQos"), this)))
    , m_retain(add(new OptionalControl("MQTT_RETAIN", &MqttSettings::retain,
                                       QStringLiteral("mqttRetain"), this)))
    , m_clientId(add(new TextControl("MQTT_CLIENT_ID", QStringLiteral("mqttClientId"), this)))
    , m_user(add(new TextControl("MQTT_USERNAME", QStringLiteral("mqttUsername"), this)))
    , m_password(add(new SecretControl("MQTT_PASSWORD", &MqttSettings::password,
                                       QStringLiteral("mqttPassword"), this)))
    , m_availability(
          add(new TextControl("MQTT_AVAILABILITY_TOPIC", QStringLiteral("mqttAvailability"), this)))
    , m_version(add(new ChoiceControl("MQTT_VERSION", QStringLiteral("mqttVersion"), this)))
    , m_connections(
          add(new ChoiceControl("MQTT_CONNECTIONS", QStringLiteral("mqttConnections"), this)))
    , m_keepAlive(add(
          new NumberControl("MQTT_KEEPALIVE", QStringLiteral("mqttKeepAlive"), std::nullopt, this)))
    , m_inFlight(add(
          new NumberControl("MQTT_IN_FLIGHT", QStringLiteral("mqttInFlight"), std::nullopt, this)))
    , m_life(newButton("mqttLifeButton"))
    , m_retract(newButton("mqttRetractButton"))
{
    setObjectName(QStringLiteral("brokerPanel"));
    connect(m_life, &QPushButton::clicked, this, &BrokerPanel::lifeRequested);
    connect(m_retract, &QPushButton::clicked, this, &BrokerPanel::retractRequested);

    auto *const grid = new QGridLayout(this);
    ControlSection::prepare(*grid);
    m_topic->addTo(*grid, 0);
    m_qos->addTo(*grid, 2);
    m_retain->addTo(*grid, 3);
    m_clientId->addTo(*grid, 4);
    m_user->addTo(*grid, 6);
    m_password->addTo(*grid, 8);
    m_availability->addTo(*grid, 9);
    m_version->addTo(*grid, 11);
    m_connections->addTo(*grid, 12);
    m_keepAlive->addTo(*grid, 13);
    m_inFlight->addTo(*grid, 14);
    auto *const buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_life, 0, Qt::AlignRight);
    buttons->addWidget(m_retract, 0, Qt::AlignRight);
    grid->addLayout(buttons, 15, 0, 1, 4);
}

std::vector<QWidget *> BrokerPanel::labels() const
{
    return {m_topic->label(),        m_qos->label(),     m_retain->label(),
            m_clientId->label(),     m_user->label(),    m_password->label(),
            m_availability->label(), m_version->label(), m_connections->label(),
            m_keepAlive->label(),    m_inFlight->label()};
}

void BrokerPanel::setUsualTopics(const QStringList &topics)
{
    m_topics = topics;
    showUsualTopics();
}

void BrokerPanel::showUsualTopics()
{
    m_topic->setPlaceholder(m_topics.size() == 1 ? m_topics.first()
                                                 : tr("%n topic(s) of the payload", nullptr,
                                                      static_cast<int>(m_topics.size())));
}

void BrokerPanel::retranslate()
{
    showUsualTopics();
    const QString fromPayload = tr("the payload's");
    m_clientId->setPlaceholder(fromPayload);
    m_user->setPlaceholder(fromPayload);
    m_availability->setPlaceholder(fromPayload);
    m_password->setCaption(tr("Password"));
    m_availability->setCaption(tr("Availability"));
    describe(
        *m_life, tr("Birth and death messages…"),
        tr("Shows what is said when a connection is made and when it is lost, and what Retract "
           "takes back."));
    describe(
        *m_retract, tr("Retract…"),
        tr("Has the broker forget what the devices left there beside their readings: discovery "
           "and availability. Asks first."));
}

} // namespace aneroid

#include "moc_brokerpanel.cpp"

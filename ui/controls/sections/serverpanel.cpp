#include "ui/controls/sections/serverpanel.h"

#include "ui/controls/checkcontrol.h"
#include "ui/controls/payloadcontrol.h"
#include "ui/controls/sections/brokerpanel.h"
#include "ui/controls/settingtext.h"
#include "ui/controls/textcontrol.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/fields/numberspinbox.h"
#include "ui/widgets/messageview.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <initializer_list>

namespace aneroid {
namespace {

constexpr int previewLines = 5;

QLabel *wrappedLabel(const QString &objectName)
{
    auto *const label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1); // a long word in an error wraps nowhere, but widens nothing either
    label->hide();
    return label;
}

} // namespace

ServerPanel::ServerPanel(QWidget *parent)
    : ControlSection(QStringLiteral("serverSection"), parent)
    , m_server(add(new TextControl("SERVER_URL", QStringLiteral("server"), this)))
    , m_payload(add(new PayloadControl(this)))
    , m_endpoint(add(new TextControl("ENDPOINT", QStringLiteral("endpoint"), this)))
    , m_http(new QWidget)
    , m_broker(new BrokerPanel)
    , m_ofLabel(new QLabel)
    , m_ofDevice(new WholeSpinBox)
    , m_ofId(new QLabel)
    , m_preview(new MessageView(QStringLiteral("payloadPreview"), previewLines))
    , m_exchange(new QPushButton)
    , m_device(add(new TextControl("DEVICE_ID", QStringLiteral("deviceId"), this)))
    , m_hint(wrappedLabel(QStringLiteral("serverHint")))
    , m_test(new QPushButton)
    , m_result(wrappedLabel(QStringLiteral("connectionResult")))
{
    auto *const send = add(new CheckControl("SEND_TO_SERVER", &Settings::sendToServer,
                                            QStringLiteral("sendCheck"), this));
    m_test->setObjectName(QStringLiteral("testConnectionButton"));
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_state = TestState::Asked;
        showState();
        Q_EMIT connectionTestRequested();
    });

    m_preview->installEventFilter(this);
    m_ofLabel->setObjectName(QStringLiteral("previewDeviceLabel"));
    m_ofLabel->setBuddy(m_ofDevice);
    m_ofDevice->setObjectName(QStringLiteral("previewDevice"));
    m_ofId->setObjectName(QStringLiteral("previewDeviceId"));
    m_ofId->setTextFormat(Qt::PlainText);
    m_ofId->setMinimumWidth(1); // a long id is cut, and widens nothing
    m_ofId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_ofDevice, &QSpinBox::valueChanged, this, &ServerPanel::previewWanted);
    setPreviewDevices(1);
    m_exchange->setObjectName(QStringLiteral("lastExchangeButton"));
    m_exchange->setAutoDefault(false);
    connect(m_exchange, &QPushButton::clicked, this, &ServerPanel::lastExchangeRequested);
    for (SettingControl *const control : m_broker->controls())
        add(control);
    connect(m_broker, &BrokerPanel::lifeRequested, this, &ServerPanel::lifeRequested);
    connect(m_broker, &BrokerPanel::retractRequested, this, &ServerPanel::retractRequested);
    connect(m_payload, &PayloadControl::editRequested, this, &ServerPanel::editPayloadRequested);

    auto *const grid = new QGridLayout(this);
    prepare(*grid);
    grid->addWidget(send->widget(), 0, 0, 1, 4);
    m_server->addTo(*grid, 1);
    grid->addWidget(m_hint, 3, 2, 1, 2);
    grid->addWidget(m_test, 4, 2, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_result, 5, 0, 1, 4);
    m_payload->addTo(*grid, 6);
    auto *const http = new QGridLayout(m_http);
    prepare(*http);
    m_endpoint->addTo(*http, 0);
    grid->addWidget(m_http, 7, 0, 1, 4);
    grid->addWidget(m_broker, 8, 0, 1, 4);
    auto *const whose = new QHBoxLayout;
    whose->addWidget(m_ofLabel);
    whose->addWidget(m_ofDevice);
    whose->addWidget(m_ofId, 1);
    grid->addLayout(whose, 9, 0, 1, 4);
    grid->addWidget(m_preview, 10, 0, 1, 4);
    grid->addWidget(m_exchange, 11, 0, 1, 4, Qt::AlignRight); // longer than a field
    m_device->addTo(*grid, 12);
    setBroker(false);
}

void ServerPanel::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void ServerPanel::setPayloads(const QList<PayloadEntry> &entries)
{
    m_payload->setPayloads(entries);
}

void ServerPanel::setUsualPath(const QString &path)
{
    m_endpoint->setPlaceholder(path);
}

void ServerPanel::setUsualTopics(const QStringList &topics)
{
    m_broker->setUsualTopics(topics);
}

void ServerPanel::setBroker(bool broker)
{
    m_http->setVisible(!broker);
    m_broker->setVisible(broker);
}

void ServerPanel::setPreviewDevices(int devices)
{
    const QSignalBlocker quiet(m_ofDevice);
    m_ofDevice->setRange(1, std::max(devices, 1));
    for (QWidget *const each : std::initializer_list<QWidget *>{m_ofLabel, m_ofDevice, m_ofId})
        each->setVisible(devices > 1);
    nameDevice();
}

void ServerPanel::nameDevice()
{
    m_device->setUnused(
        m_ofDevice->maximum() > 1
            ? tr("The devices of a fleet have names of their own: see the device ID "
                 "pattern and the fleet file under More settings.")
            : QString());
}

int ServerPanel::previewDevice() const
{
    return m_ofDevice->value() - 1;
}

void ServerPanel::showPreview(const QString &text, const QString &deviceId)
{
    m_ofId->setText(deviceId);
    m_preview->showText(text);
}

bool ServerPanel::isPreviewVisible() const
{
    return m_preview->isVisible();
}

void ServerPanel::showTestResult(bool ok, const QString &sentence)
{
    m_state = ok ? TestState::Good : TestState::Bad;
    m_sentence = sentence;
    showState();
    QAccessibleEvent event(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ServerPanel::clearTestResult()
{
    m_state = TestState::None;
    showState();
}

void ServerPanel::showState()
{
    const bool answered = m_state == TestState::Good || m_state == TestState::Bad;
    m_result->setText(answered ? m_sentence : tr("Testing the connection …"));
    m_result->setVisible(m_state != TestState::None);
    colourResult();
}

void ServerPanel::colourResult()
{
    QPalette palette = this->palette();
    if (m_state == TestState::Good)
        palette.setColor(QPalette::WindowText, successTextColor(palette));
    if (m_state == TestState::Bad)
        palette.setColor(QPalette::WindowText, errorTextColor(palette));
    m_result->setPalette(palette);
}

QString ServerPanel::title() const
{
    return tr("Server");
}

std::vector<QWidget *> ServerPanel::column(ControlColumn column) const
{
    if (column != ControlColumn::FieldLabels)
        return {};
    std::vector<QWidget *> labels = m_broker->labels();
    labels.insert(labels.end(),
                  {m_server->label(), m_payload->label(), m_endpoint->label(), m_device->label()});
    return labels;
}

void ServerPanel::retranslate()
{
    m_test->setText(tr("Test connection"));
    describeWidget(*m_test, m_test->text(), tr("Asks the server whether it answers."));
    m_preview->setAccessibleName(tr("Next message"));
    m_preview->setToolTip(tr("What the next reading sends: address, headers and body; secrets are "
                             "dots."));
    const QString whose = tr("The device whose next message is shown, counted from 1.");
    m_ofLabel->setText(tr("Next message of device"));
    m_ofDevice->setAccessibleName(m_ofLabel->text());
    m_ofDevice->setAccessibleDescription(whose);
    m_ofDevice->setToolTip(whose);
    m_ofLabel->setToolTip(whose);
    const QString exchange = tr("Shows what was sent last, and what came back.");
    m_exchange->setText(tr("Last request and answer…"));
    m_exchange->setAccessibleName(tr("Last request and answer"));
    m_exchange->setAccessibleDescription(exchange);
    m_exchange->setToolTip(exchange);
    m_broker->retranslate();
    nameDevice();
    showState();
}

void ServerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourResult();
    ControlSection::changeEvent(event);
}

bool ServerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_preview && event->type() == QEvent::Show)
        Q_EMIT previewWanted();
    return ControlSection::eventFilter(watched, event);
}

} // namespace aneroid

#include "moc_serverpanel.cpp"

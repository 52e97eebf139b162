#pragma once

#include "core/payload/payloadstore.h"
#include "ui/controls/sections/controlsection.h"

#include <QList>

class QLabel;
class QPushButton;

namespace aneroid {

class BrokerPanel;
class MessageView;
class PayloadControl;
class TextControl;
class WholeSpinBox;

/// Where readings go and as what: sending on or off, server, format and path with a preview of the
/// next message, device, and a test of the connection.
class ServerPanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit ServerPanel(QWidget *parent = nullptr);

    /// "Built-in receiver" under the address; empty hides it.
    void setHint(const QString &hint);
    void showTestResult(bool ok, const QString &sentence);
    void clearTestResult();
    void setPayloads(const QList<PayloadEntry> &entries);
    /// The payload's own path, while ENDPOINT is empty.
    void setUsualPath(const QString &path);
    /// Likewise its topics, while MQTT_TOPIC is.
    void setUsualTopics(const QStringList &topics);
    /// Whether the address is an MQTT broker's, which wants other things than an HTTP server.
    void setBroker(bool broker);
    /// Of a fleet, the person chooses whose message is shown, and the device ID is of no use.
    void setPreviewDevices(int devices);
    /// Counts from 0.
    [[nodiscard]] int previewDevice() const;
    void showPreview(const QString &text, const QString &deviceId);
    /// Whether anybody sees the preview.
    [[nodiscard]] bool isPreviewVisible() const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

Q_SIGNALS:
    void connectionTestRequested();
    void editPayloadRequested();
    void lastExchangeRequested();
    void lifeRequested();
    void retractRequested();
    /// The preview has come into view, or another device is asked for.
    void previewWanted();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class TestState { None, Asked, Good, Bad };

    void showState();
    void nameDevice();
    void colourResult();

    TextControl *m_server;
    PayloadControl *m_payload;
    TextControl *m_endpoint;
    QWidget *m_http; ///< what only an HTTP server wants
    BrokerPanel *m_broker;
    QLabel *m_ofLabel;
    WholeSpinBox *m_ofDevice;
    QLabel *m_ofId;
    MessageView *m_preview;
    QPushButton *m_exchange;
    TextControl *m_device;
    QLabel *m_hint;
    QPushButton *m_test;
    QLabel *m_result;
    TestState m_state = TestState::None;
    QString m_sentence;
};

} // namespace aneroid

#pragma once

#include "ui/controls/settingcontrol.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace aneroid {

class ChoiceControl;
class NumberControl;
class OptionalControl;
class SecretControl;
class TextControl;

/// What an MQTT broker wants to know beside its address: a part of the server's section, for
/// mqtt:// addresses only.
class BrokerPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit BrokerPanel(QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<SettingControl *> &controls() const { return m_controls; }
    [[nodiscard]] std::vector<QWidget *> labels() const;
    /// The payload's own topics, shown while MQTT_TOPIC is empty.
    void setUsualTopics(const QStringList &topics);
    void retranslate();

Q_SIGNALS:
    void lifeRequested();
    void retractRequested();

private:
    template <typename Control>
    Control *add(Control *control)
    {
        m_controls.push_back(control);
        return control;
    }
    void showUsualTopics();

    std::vector<SettingControl *> m_controls;
    TextControl *m_topic;
    ChoiceControl *m_qos;
    OptionalControl *m_retain;
    TextControl *m_clientId;
    TextControl *m_user;
    SecretControl *m_password;
    TextControl *m_availability;
    ChoiceControl *m_version;
    ChoiceControl *m_connections;
    NumberControl *m_keepAlive;
    NumberControl *m_inFlight;
    QPushButton *m_life;
    QPushButton *m_retract;
    QStringList m_topics;
};

} // namespace aneroid

#pragma once

#include "core/delivery/door.h"

#include <memory>

namespace aneroid {

class HttpTransport;
class MqttDoor;

/// A door for every address: HTTP for http:// and https://, MQTT for mqtt:// and mqtts://, each
/// made when it is first needed. What is in flight when the kind of address changes finishes where
/// it was going.
class AnyDoor : public Door
{
    Q_OBJECT
public:
    explicit AnyDoor(QObject *parent = nullptr);
    ~AnyDoor() override;

    void setTarget(const DeliveryTarget &target) override;
    void beginRun(const RunPointer &run) override;
    void send(const Message &message, Callback done) override;
    void abortAll() override;
    [[nodiscard]] std::optional<int> mostInFlight() const override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] bool keepsOrder() const override;
    void test(const DeliveryTarget &target, std::chrono::milliseconds timeout,
              std::function<void(const ConnectionVerdict &)> done) override;
    [[nodiscard]] QString shown(const Message &message) const override;
    [[nodiscard]] QString lastExchange() const override;
    [[nodiscard]] QString lifeShown() const override;
    [[nodiscard]] int retractCount() const override;
    void retract(std::function<void(int count, const QString &problem)> done) override;

private:
    [[nodiscard]] Door &doorFor(const DeliveryTarget &target);
    void watch(Door &door);

    std::unique_ptr<Door> m_http;
    std::unique_ptr<MqttDoor> m_mqtt;
    Door *m_inUse;
    RunPointer m_run;
};

} // namespace aneroid

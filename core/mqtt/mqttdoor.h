#pragma once

#include "core/delivery/door.h"

#include <memory>

namespace aneroid {

/// The door to MQTT brokers: a message is one publication, and what the broker acknowledges is
/// accepted (QoS 0: what is written to the socket). One connection for all devices, or one for each
/// with its own client id, user and death message. Connects with the first message, stays
/// connected, and says goodbye when it is destroyed or gets another target.
class MqttDoor : public Door
{
    Q_OBJECT
public:
    explicit MqttDoor(QObject *parent = nullptr);
    ~MqttDoor() override;

    /// The file where the bdSeq of Sparkplug nodes outlives the program; before the first message.
    /// None: each start begins with 0.
    void keepBirthNumbersIn(const QString &file);

    void setTarget(const DeliveryTarget &target) override;
    void beginRun(const RunPointer &run) override;
    void send(const Message &message, Callback done) override;
    void abortAll() override;
    [[nodiscard]] std::optional<int> mostInFlight() const override;
    [[nodiscard]] bool keepsOrder() const override { return true; }
    void test(const DeliveryTarget &target, std::chrono::milliseconds timeout,
              std::function<void(const ConnectionVerdict &)> done) override;
    [[nodiscard]] QString shown(const Message &message) const override;
    [[nodiscard]] QString lastExchange() const override;

    /// Births, death and retract messages.
    [[nodiscard]] QString lifeShown() const override;
    [[nodiscard]] int retractCount() const override;
    /// Publishes the payload's retract messages of all devices, empty and retained, which a broker
    /// and its subscribers take as "forget it".
    void retract(std::function<void(int count, const QString &problem)> done) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

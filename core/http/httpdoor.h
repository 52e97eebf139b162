#pragma once

#include "core/delivery/door.h"
#include "core/http/httptransport.h"

#include <memory>
#include <optional>

namespace aneroid {

/// The door to servers that take HTTP requests: a message is one request, every 2xx accepts it
/// unless SUCCESS_STATUS says otherwise. Redirects to the same host are followed and remembered for
/// a run. `transport` carries the requests; QtHttpTransport is the real one, none is enough to show
/// messages.
class HttpDoor : public Door
{
    Q_OBJECT
public:
    explicit HttpDoor(std::unique_ptr<HttpTransport> transport, QObject *parent = nullptr);
    ~HttpDoor() override;

    void setTarget(const DeliveryTarget &target) override;
    void beginRun(const RunPointer &run) override;
    void send(const Message &message, Callback done) override;
    /// More than usual while bodies are long and accepted.
    [[nodiscard]] std::optional<int> mostInFlight() const override;
    void abortAll() override;
    /// GET {server}/health; a server without that route (404, 405) is there too.
    void test(const DeliveryTarget &target, std::chrono::milliseconds timeout,
              std::function<void(const ConnectionVerdict &)> done) override;
    [[nodiscard]] QString shown(const Message &message) const override;
    [[nodiscard]] QString lastExchange() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

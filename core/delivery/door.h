#pragma once

#include "core/delivery/landing.h"
#include "core/delivery/message.h"
#include "core/delivery/target.h"
#include "core/outbox/outboxtypes.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace aneroid {

/// What trying an address out has shown, in a sentence for a person.
struct ConnectionVerdict
{
    bool ok = false;
    QString sentence;
};

/// The way out of delivery: takes a message to the target and says what became of it. Knows one
/// protocol and no queue: what is to be tried again, and when, is the sender's.
class Door : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Landing &)>;
    using QObject::QObject;

    /// Messages that are sent from now on go there; those in flight finish where they were going.
    virtual void setTarget(const DeliveryTarget &target) = 0;
    /// Readings of another run come from now on; never null.
    virtual void beginRun(const RunPointer &run) { Q_UNUSED(run) }

    /// `done` is called exactly once, later, from the event loop; never from inside send().
    virtual void send(const Message &message, Callback done) = 0;
    /// Ends all that is in flight without calling back.
    virtual void abortAll() = 0;

    /// Most messages in flight at once; none: as many as the sender's policy says.
    [[nodiscard]] virtual std::optional<int> mostInFlight() const { return {}; }
    /// Whether messages may leave now; where not, canSend() comes. A door that connects for each
    /// message always can.
    [[nodiscard]] virtual bool isOpen() const { return true; }

    /// Whether messages arrive in the order in which they leave, so that several of one device may
    /// be on their way and are still in order.
    [[nodiscard]] virtual bool keepsOrder() const { return false; }

    /// Tries an address out; `done` comes once, later, unless the door is destroyed before.
    virtual void test(const DeliveryTarget &target, std::chrono::milliseconds timeout,
                      std::function<void(const ConnectionVerdict &)> done) = 0;

    /// The message as a person reads it, as it would leave for the target; secrets as dots.
    [[nodiscard]] virtual QString shown(const Message &message) const = 0;
    /// What left last and what came back, likewise; empty: nothing yet.
    [[nodiscard]] virtual QString lastExchange() const { return {}; }

    /// What is said beside readings: when a connection is made, when it is lost, and to have all of
    /// it forgotten; for the first device, likewise. Empty: nothing.
    [[nodiscard]] virtual QString lifeShown() const { return {}; }
    /// How many messages retract() would send; 0: nothing was left that could be.
    [[nodiscard]] virtual int retractCount() const { return 0; }
    /// Has the target forget what the devices left there beside readings. `done` comes once, later,
    /// with how many messages were accepted, and why the others were not; empty: all were.
    virtual void retract(std::function<void(int count, const QString &problem)> done);

Q_SIGNALS:
    /// Worth a line: a redirect was followed, requests were repeated.
    void noted(bool warning, const QString &sentence);
    /// More may leave than a moment ago: isOpen() or mostInFlight() has changed.
    void canSend();
};

/// A topic and a body (what is no text as Base64), one below the other; the device's secrets as
/// dots.
[[nodiscard]] QString plainText(const Message &message);

/// All messages of a reading, one below the other, as the door shows them.
[[nodiscard]] QString shownMessages(const Door &door,
                                    const std::shared_ptr<const PayloadPlan> &plan,
                                    const OutgoingReading &outgoing);

} // namespace aneroid

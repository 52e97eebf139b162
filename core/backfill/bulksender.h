#pragma once

#include "core/delivery/door.h"
#include "core/delivery/link/linkstate.h"
#include "core/delivery/retrypolicy.h"
#include "core/delivery/target.h"
#include "core/fleet/deviceids.h"
#include "core/instrument/mishap.h"
#include "core/instrument/reading.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace aneroid {

/// Sends many readings that can be made again (history), in arrays to servers that take them, else
/// one by one; a few messages in flight. Readings are fetched from a source as connections
/// get free, so that nothing piles up here; what was fetched is kept until the server has decided.
/// Knows no disk: the owner remembers what was decided.
class BulkSender : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        std::uint64_t row = 0; ///< the owner's number
        Reading reading;
        Mishap mishap{}; ///< that is to befall it; what is delayed is so against the others' times
    };
    struct Options
    {
        std::size_t batch = 500; ///< readings in a request at most; 1: one by one
        double perSecond = 0.0;  ///< readings a second at most; 0: no limit
        RetryPolicy policy{};    ///< its queue limit has no meaning here
    };
    /// Gives up to `most` readings, the next ones; none where there are none at hand now. Never
    /// called once the sender is stopped or blocked.
    using Source = std::function<std::vector<Item>(std::size_t most)>;

    /// `deviceIds` by Reading::device. With an ordered target one request is in flight at a time.
    BulkSender(std::unique_ptr<Door> door, const DeliveryTarget &target, DeviceIds deviceIds,
               std::string run, const Options &options, Source source, QObject *parent = nullptr);
    ~BulkSender() override; ///< ends what is in flight without an answer

    /// The source has more; also to begin with.
    void pump();
    /// It has given its last: what mishaps hold back leaves.
    void releaseHeldBack();
    /// Nothing leaves any more; what is in flight is still answered.
    void stop();

    [[nodiscard]] std::size_t inFlight() const; ///< requests
    /// Nothing in flight, nothing held back, nothing that waits for another attempt.
    [[nodiscard]] bool idle() const;
    [[nodiscard]] LinkState linkState() const;
    [[nodiscard]] QString lastError() const; ///< of the last attempt that failed; empty: none did
    /// Landing::advice of it.
    [[nodiscard]] QString lastErrorAdvice() const;
    [[nodiscard]] quint64 failedAttempts() const;
    /// Until the next attempt while nothing is in flight and all wait for a retry.
    [[nodiscard]] std::optional<double> retryInSeconds() const;

Q_SIGNALS:
    void accepted(const std::vector<aneroid::BulkSender::Item> &items);
    /// For good.
    void refused(const aneroid::BulkSender::Item &item, const QString &reason);
    /// Never sent, or refused, as an injected fault has it.
    void keptAway(const std::vector<aneroid::BulkSender::Item> &items);
    /// The server turns away whoever asks (no access, no such route …), so that each reading
    /// would end like that: nothing leaves any more, the readings in question stay undecided.
    void blocked(const QString &reason);
    /// There is none: readings go one by one from now on.
    void batchRouteMissing();
    /// Worth a line: arrays are halved, a redirect was followed, requests were repeated.
    void noticed(const QString &sentence);
    /// After the signals above; the next request has left.
    void answered();
    void linkStateChanged(aneroid::LinkState state);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

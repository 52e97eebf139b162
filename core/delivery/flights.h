#pragma once

#include "core/delivery/link/circuitbreaker.h"
#include "core/delivery/waitingqueue.h"
#include "core/payload/payloadplan.h"

#include <QHash>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace aneroid {

/// Where messages go; senders tell two apart by their addresses in memory.
struct Destination
{
    QString key;  ///< targetKey() of the target
    QString host; ///< "http://host:port": destinations of one host share its connections
};

/// A message that has left and is not answered.
struct Flight
{
    std::vector<WaitingReading> items; ///< one, or those of a batch; never none
    std::shared_ptr<const Destination> to;
    std::shared_ptr<const PayloadPlan> plan; ///< what they are sent as
    CircuitBreaker::Role role = CircuitBreaker::Role::Normal;
    bool batch = false;
    bool own = true;       ///< of the current run, not of an earlier one
    bool echo = false;     ///< sent a second time, and done with before
    bool ofThisRun = true; ///< false: left before the run began; only its connection counts
};

/// The messages in flight, each in a slot that is its own until it lands. Counts are kept, not
/// made: a broker takes hundreds at once, and each message asks.
class Flights
{
public:
    [[nodiscard]] std::size_t add(Flight flight); ///< the slot
    [[nodiscard]] Flight land(std::size_t slot);
    /// All that are in flight belong to an earlier run from now on.
    void disown();

    [[nodiscard]] std::vector<WaitingReading> items() const; ///< of all
    [[nodiscard]] std::size_t countOwn() const { return m_own; }
    [[nodiscard]] std::size_t countOwnReadings() const { return m_ownReadings; }
    [[nodiscard]] std::size_t countEarlier() const { return m_earlier; } ///< of earlier runs
    [[nodiscard]] int countOnHost(const QString &host) const { return m_onHost.value(host); }
    [[nodiscard]] bool hasProbe(const std::shared_ptr<const Destination> &to) const;
    /// Is one of this run a second attempt or later?
    [[nodiscard]] bool hasRetry() const { return m_retries > 0; }

private:
    enum class Change { Departs, Lands };
    void count(const Flight &flight, Change change);

    std::vector<std::optional<Flight>> m_slots;
    std::vector<std::size_t> m_unused; ///< slots
    QHash<QString, int> m_onHost;
    std::size_t m_own = 0;
    std::size_t m_ownReadings = 0;
    std::size_t m_earlier = 0;
    std::size_t m_probes = 0;
    std::size_t m_retries = 0;
};

} // namespace aneroid

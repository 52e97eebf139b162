#pragma once

#include "core/instrument/mishap.h"
#include "core/outbox/outboxtypes.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace aneroid {

/// A reading on its way, with what its attempts have come to.
struct WaitingReading
{
    Reading reading;
    std::uint64_t serial = 0;                          ///< age: the smaller, the older
    int attempts = 0;                                  ///< that have failed
    std::chrono::steady_clock::time_point notBefore{}; ///< of the next attempt; zero: at once
    RunPointer run{};                                  ///< that made it
    OutboxPlace place{};                               ///< where it lies on disk
    std::uint32_t generation = 0;                      ///< see Backlog
    std::uint16_t message = 0;                         ///< of several, how many were accepted
    bool alone = false;    ///< not in a batch: one that held it has failed
    Mishap mishap{};       ///< what is to befall it
    bool heldBack = false; ///< it has been behind later ones, as it was to be
    bool aside = false;    ///< taken and not ended, and yet those behind it need not wait
};

/// The readings in memory that wait, oldest first; those that wait for a retry keep their place by
/// age. Where there is an outbox on disk, this is the part of it that leaves next (see Backlog).
class WaitingQueue
{
public:
    using Clock = std::chrono::steady_clock;

    /// Ages count from `firstSerial` on, also after reset().
    explicit WaitingQueue(std::uint64_t firstSerial = 1)
        : m_nextSerial(firstSerial)
    {
    }

    enum class Order {
        None,
        InTurn,   ///< a device's readings leave in order, and one that waits for a retry holds up
                  ///< those behind it
        OneByOne, ///< likewise, each after the one before has come to its end
    };
    void setOrder(Order order);

    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] bool empty() const { return m_items.empty(); }

    void add(const Reading &reading, const RunPointer &run = {}, const OutboxPlace &place = {},
             std::uint32_t generation = 0, const Mishap &mishap = {});
    /// The oldest reading that may leave now. `passOver` is taken only where there is no other.
    /// Each one taken ends in finish() or putBack().
    [[nodiscard]] std::optional<WaitingReading> take(Clock::time_point now,
                                                     std::optional<std::uint64_t> passOver = {});
    void finish(const WaitingReading &taken);
    /// Those behind it need not wait for its end any more.
    void setAside(WaitingReading &taken);
    void putBack(const WaitingReading &taken);

    [[nodiscard]] std::optional<WaitingReading> dropOldest();
    /// Those of one chunk, which are gone from the disk.
    [[nodiscard]] std::vector<WaitingReading> takeChunk(qint64 chunk);
    /// Empties the queue; readings taken and not ended stay known.
    [[nodiscard]] std::vector<WaitingReading> takeAll();
    /// Empties the queue and forgets what was taken.
    void reset();

    /// Lets all that waits for a retry leave at once.
    void releaseDelayed();
    /// Does a reading wait for its retry?
    [[nodiscard]] bool hasDelayed(Clock::time_point now) const;
    /// The earliest instant at which take() yields something; not before `now`.
    [[nodiscard]] std::optional<Clock::time_point> nextDue(Clock::time_point now) const;

private:
    using Device = std::uint32_t;

    void insert(const WaitingReading &item);
    void erase(std::uint64_t serial);
    void offer(const WaitingReading &item);
    void offerHead(Device device);
    void release(Device device);
    void promoteDue(Clock::time_point now);

    [[nodiscard]] bool ordered() const { return m_order != Order::None; }
    void withdraw(std::uint64_t serial);

    Order m_order = Order::None;
    std::uint64_t m_nextSerial;
    std::map<std::uint64_t, WaitingReading> m_items;                 ///< all, by age
    std::set<std::uint64_t> m_ready;                                 ///< may leave
    std::set<std::pair<Clock::time_point, std::uint64_t>> m_delayed; ///< may leave later
    std::unordered_map<Device, std::set<std::uint64_t>> m_lanes;     ///< by device, where ordered
    std::unordered_map<Device, int> m_taken;                         ///< readings on their way
};

} // namespace aneroid

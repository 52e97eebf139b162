#pragma once

#include "core/delivery/sender.h"
#include "core/instrument/reading.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace aneroid {

/// What became of one device's readings of this run.
struct DeviceState
{
    std::uint32_t handed = 0;       ///< readings that the sender was given
    std::uint32_t accepted = 0;     ///< of them by the server
    std::uint32_t refused = 0;      ///< given up because the server refused them for good
    std::uint32_t dropped = 0;      ///< given up by us
    std::uint32_t byFault = 0;      ///< refused or never sent, as an injected fault has it
    std::uint32_t lastAccepted = 0; ///< the highest sequence that was accepted; 0: none
    bool failing = false;           ///< the latest attempt failed

    /// Readings that are not yet accepted or given up.
    [[nodiscard]] std::uint32_t waiting() const
    {
        const std::uint32_t settled = accepted + refused + dropped + byFault;
        return handed > settled ? handed - settled : 0;
    }
    /// Somebody should look: readings were given up, or they wait because an attempt failed.
    [[nodiscard]] bool troubled() const
    {
        return refused > 0 || dropped > 0 || (failing && waiting() > 0);
    }
};

/// The delivery of each device of a run, by Reading::device: 28 B a device.
class DeviceStates
{
public:
    /// A new run of so many devices.
    void begin(std::size_t devices);
    void handOver(std::span<const Reading> readings);
    /// Refused readings are sent again: Reading::device of each.
    void sendAgain(std::span<const std::uint32_t> devices);
    /// The end of an attempt; see Sender::attempted().
    void attempted(const Reading &reading, AttemptOutcome outcome);

    [[nodiscard]] std::size_t count() const { return m_states.size(); }
    /// Only where device < count().
    [[nodiscard]] const DeviceState &of(std::uint32_t device) const { return m_states[device]; }
    /// Rises with every change.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

private:
    std::vector<DeviceState> m_states;
    std::uint64_t m_revision = 0;
};

} // namespace aneroid

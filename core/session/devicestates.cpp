#include "core/session/devicestates.h"

#include <algorithm>

namespace aneroid {

void DeviceStates::begin(std::size_t devices)
{
    m_states.assign(devices, {});
    ++m_revision;
}

void DeviceStates::handOver(std::span<const Reading> readings)
{
    for (const Reading &reading : readings) {
        if (reading.device < m_states.size())
            ++m_states[reading.device].handed;
    }
    ++m_revision;
}

void DeviceStates::sendAgain(std::span<const std::uint32_t> devices)
{
    for (const std::uint32_t device : devices) {
        if (device < m_states.size() && m_states[device].refused > 0)
            --m_states[device].refused;
    }
    ++m_revision;
}

void DeviceStates::attempted(const Reading &reading, AttemptOutcome outcome)
{
    if (reading.device >= m_states.size())
        return;
    DeviceState &state = m_states[reading.device];
    state.failing = outcome != AttemptOutcome::Accepted && !isByFault(outcome);
    switch (outcome) {
    case AttemptOutcome::Accepted:
        ++state.accepted;
        state.lastAccepted = std::max(state.lastAccepted, reading.sequence);
        break;
    case AttemptOutcome::Refused:
        ++state.refused;
        break;
    case AttemptOutcome::Dropped:
        ++state.dropped;
        break;
    case AttemptOutcome::RefusedByFault:
    case AttemptOutcome::Lost:
        ++state.byFault;
        break;
    case AttemptOutcome::Retrying:
        break;
    }
    ++m_revision;
}

} // namespace aneroid

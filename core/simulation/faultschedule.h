#pragma once

#include "core/instrument/fault.h"
#include "core/instrument/faultvalues.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace aneroid {

/// When which device has which fault: those that settings list, those that come at random, and
/// those injected by hand. A pure function of (seed, device id, what was set and injected, time):
/// what befalls one device has nothing to do with any other. No Qt, no clock.
class FaultSchedule
{
public:
    static constexpr TimeMs fromTheStart = -foreverMs;

    FaultSchedule() = default;
    /// `startMs` is what relative onsets count from; faults that would begin before `cleanUntilMs`
    /// do not come.
    FaultSchedule(std::uint64_t seed, TimeMs startMs, TimeMs cleanUntilMs = 0);

    /// From `from` on; what was on before keeps what it was, and is over then where it is not set
    /// any more. Without: from the start.
    void setSettings(const FaultSettings &settings, TimeMs from = fromTheStart);
    /// Returns its number, for end(); from 1 in the order of the calls. `fault.at` counts from the
    /// start where it is relative.
    std::uint32_t inject(const Fault &fault);
    /// Ends an injected fault (0: all faults that are on, listed ones, too) at `at`; one that has
    /// not begun never does.
    void end(std::uint32_t number, TimeMs at);

    /// Whether any device may have any fault.
    [[nodiscard]] bool any() const
    {
        return anyAtRandom() || !m_listed.empty() || !m_injected.empty();
    }

    /// Whether any may befall its messages.
    [[nodiscard]] bool anyOfTransport() const;

    /// Appends the faults of one device that are on somewhere in [from, to]: transport ones and
    /// those that readings show, in no order. `intervalMs` is the device's: how long a
    /// fault of one reading lasts.
    void append(std::uint64_t idHash, TimeMs from, TimeMs to, TimeMs intervalMs,
                std::vector<FaultSpan> &out) const;

private:
    /// A fault as it was written, and what is quicker to look at.
    struct Entry
    {
        Fault fault;
        std::vector<std::uint64_t> devices; ///< hashOf() the ids, rising; empty: all
        TimeMs beginMs = 0;                 ///< the first onset, since 1970
        TimeMs endedMs = foreverMs;         ///< by hand, or not set any more
        std::uint32_t number = 0;           ///< see FaultSpan::number
        TimeMs fromMs = fromTheStart;       ///< there was none of it before
        bool set = true;                    ///< by the settings of now
    };
    /// How faults come at random for a time.
    struct Rate
    {
        TimeMs fromMs = 0;
        TimeMs toMs = foreverMs;
        double perDay = 0.0;
        std::array<double, faultKindCount> upTo{}; ///< of the weights, the sum so far
    };

    [[nodiscard]] bool anyAtRandom() const;
    void setRate(const Rate &rate);

    [[nodiscard]] Entry entryOf(const Fault &fault, std::uint32_t number) const;
    void appendEntry(const Entry &entry, std::uint64_t idHash, TimeMs from, TimeMs to,
                     TimeMs intervalMs, std::vector<FaultSpan> &out) const;
    void appendRandom(const Rate &rate, std::uint64_t idHash, TimeMs from, TimeMs to,
                      TimeMs intervalMs, std::vector<FaultSpan> &out) const;
    [[nodiscard]] static FaultSpan randomSpan(const Rate &rate, std::uint64_t key,
                                              std::uint64_t day, std::uint64_t index, TimeMs start,
                                              TimeMs intervalMs);
    [[nodiscard]] static FaultKind randomKind(const Rate &rate, double share);

    std::uint64_t m_seed = 0;
    TimeMs m_startMs = 0;
    TimeMs m_cleanUntilMs = 0;
    std::vector<Entry> m_listed;
    std::vector<Entry> m_injected;
    std::vector<Rate> m_rates; ///< one after the other, the last of now
};

} // namespace aneroid

#pragma once

#include "core/backfill/backfill.h"

namespace aneroid {

class Replay;

/// History of a plan with a scenario: played from its start, one act and one reading after the
/// other, so that it is what the session made. What lies before the plan's part is passed without
/// being made. One thread makes, the others format.
class BackfillReplay
{
public:
    /// `plan` must outlive this.
    BackfillReplay(const BackfillPlan &plan, const Backfill::Options &options);

    [[nodiscard]] std::uint64_t ticks() const;
    [[nodiscard]] std::uint64_t ticksBefore() const;
    [[nodiscard]] std::uint64_t eventsBefore() const;
    void listEvents(const std::function<bool(const std::vector<DeviceEvent> &)> &consume) const;
    BackfillEnd run(const Backfill::Format &format, const Backfill::Consumer &consume,
                    const std::stop_token &stop) const;

private:
    [[nodiscard]] TimeMs border(std::uint32_t index) const;
    [[nodiscard]] std::vector<DeviceEvent> events(const Replay &whole, TimeMs begin,
                                                  TimeMs end) const;
    [[nodiscard]] bool fill(Replay &replay, BackfillPart &part) const;
    void dropBefore(BackfillPart &part) const;

    const BackfillPlan &m_plan;
    Backfill::Options m_options;
    DeviceIds m_ids;
    TimeMs m_begin;      ///< of the shard
    TimeMs m_end;        ///< past the shard
    RowPosition m_first; ///< that is wanted
};

} // namespace aneroid

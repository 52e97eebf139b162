#pragma once

#include "core/backfill/backfillslab.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace aneroid {

/// One thing for a worker to do.
struct BackfillTask
{
    enum Kind { Make, Fill };
    Kind kind = Make;
    BackfillSlab *slab = nullptr;
    std::uint64_t slabNumber = 0;
    std::uint32_t index = 0;      ///< the group to make, or the part to fill
    std::uint64_t partNumber = 0; ///< of the output
};

/// Who does what next. Parts are begun in the order of the output, before any new group is; the
/// numbers of slabs and of parts ahead of the consumer are bounded. Thread-safe.
class BackfillQueue
{
public:
    BackfillQueue(const BackfillPlan &plan, const BackfillGrid &grid, std::size_t partRows,
                  std::size_t heldSlabs, std::size_t heldParts);

    /// Waits for something to do; none when all is done or closed.
    [[nodiscard]] std::optional<BackfillTask> next();
    void groupMade(const BackfillTask &task);
    /// The slab is not read any more for this part.
    void partFilled(const BackfillTask &task);
    void partDone(const BackfillTask &task, BackfillPart part);
    /// One whose memory can be used again, or a new one.
    [[nodiscard]] BackfillPart sparePart();

    /// Waits for the next part of the output; none after the last one, or once closed.
    [[nodiscard]] std::optional<BackfillPart> takePart();
    void giveBack(BackfillPart part);

    /// Nothing new is begun; everybody who waits goes on.
    void close();
    /// Whether the consumer had all parts.
    [[nodiscard]] bool complete();

private:
    struct Held
    {
        std::uint64_t number = 0;
        std::unique_ptr<BackfillSlab> slab;
        std::uint32_t groupsBegun = 0;
        std::uint32_t groupsMade = 0;
        bool planned = false;
        std::uint32_t partsBegun = 0;
        std::uint32_t partsFilled = 0;
    };

    [[nodiscard]] std::optional<BackfillTask> choose();
    [[nodiscard]] std::optional<BackfillTask> beginGroup(Held &held);
    void open();
    [[nodiscard]] Held &find(std::uint64_t number);
    [[nodiscard]] bool allTaken() const;

    const BackfillPlan &m_plan;
    const BackfillGrid &m_grid;
    const std::size_t m_partRows;
    const std::size_t m_heldSlabs;
    const std::size_t m_heldParts;

    std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_ready;
    bool m_closed = false;
    std::deque<Held> m_held; ///< in order
    std::vector<std::unique_ptr<BackfillSlab>> m_spareSlabs;
    std::vector<BackfillPart> m_spareParts;
    std::map<std::uint64_t, BackfillPart> m_done; ///< by number
    std::uint64_t m_nextSlab = 0;
    std::uint64_t m_partsBegun = 0;
    std::uint64_t m_partsTaken = 0;
};

} // namespace aneroid

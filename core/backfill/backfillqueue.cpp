#include "core/backfill/backfillqueue.h"

#include <algorithm>

namespace aneroid {

BackfillQueue::BackfillQueue(const BackfillPlan &plan, const BackfillGrid &grid,
                             std::size_t partRows, std::size_t heldSlabs, std::size_t heldParts)
    : m_plan(plan)
    , m_grid(grid)
    , m_partRows(partRows)
    , m_heldSlabs(heldSlabs)
    , m_heldParts(heldParts)
{
}

std::optional<BackfillTask> BackfillQueue::next()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (m_closed)
            return {};
        if (auto task = choose())
            return task;
        if (m_held.empty() && m_nextSlab == m_grid.slabs())
            return {};
        m_work.wait(lock);
    }
}

std::optional<BackfillTask> BackfillQueue::choose()
{
    // Parts in order: none of a slab before the last of the one before it.
    for (Held &held : m_held) {
        if (!held.planned)
            break;
        if (held.partsBegun == held.slab->parts())
            continue;
        if (m_partsBegun - m_partsTaken >= m_heldParts)
            break;
        return BackfillTask{BackfillTask::Fill, held.slab.get(), held.number, held.partsBegun++,
                            m_partsBegun++};
    }
    for (Held &held : m_held) {
        if (const auto task = beginGroup(held))
            return task;
    }
    if (m_held.size() >= m_heldSlabs || m_nextSlab == m_grid.slabs())
        return {};
    open();
    return beginGroup(m_held.back());
}

std::optional<BackfillTask> BackfillQueue::beginGroup(Held &held)
{
    if (held.groupsBegun == m_grid.groups())
        return {};
    return BackfillTask{BackfillTask::Make, held.slab.get(), held.number, held.groupsBegun++, 0};
}

void BackfillQueue::open()
{
    Held held;
    held.number = m_nextSlab++;
    if (m_spareSlabs.empty()) {
        held.slab = std::make_unique<BackfillSlab>(m_plan, m_grid);
    } else {
        held.slab = std::move(m_spareSlabs.back());
        m_spareSlabs.pop_back();
    }
    held.slab->reset(m_grid.slab(held.number));
    m_held.push_back(std::move(held));
}

BackfillQueue::Held &BackfillQueue::find(std::uint64_t number)
{
    return *std::ranges::find(m_held, number, &Held::number);
}

void BackfillQueue::groupMade(const BackfillTask &task)
{
    const std::scoped_lock lock(m_mutex);
    Held &held = find(task.slabNumber);
    if (++held.groupsMade < m_grid.groups())
        return;
    held.slab->planParts(m_partRows);
    held.planned = true;
    m_work.notify_all();
}

void BackfillQueue::partFilled(const BackfillTask &task)
{
    const std::scoped_lock lock(m_mutex);
    Held &held = find(task.slabNumber);
    if (++held.partsFilled < held.slab->parts())
        return;
    m_spareSlabs.push_back(std::move(held.slab));
    std::erase_if(m_held, [&](const Held &one) { return one.number == task.slabNumber; });
    m_work.notify_all();
}

void BackfillQueue::partDone(const BackfillTask &task, BackfillPart part)
{
    const std::scoped_lock lock(m_mutex);
    m_done.emplace(task.partNumber, std::move(part));
    m_ready.notify_one();
}

BackfillPart BackfillQueue::sparePart()
{
    const std::scoped_lock lock(m_mutex);
    if (m_spareParts.empty())
        return {};
    BackfillPart part = std::move(m_spareParts.back());
    m_spareParts.pop_back();
    return part;
}

bool BackfillQueue::allTaken() const
{
    return m_held.empty() && m_nextSlab == m_grid.slabs() && m_partsTaken == m_partsBegun;
}

std::optional<BackfillPart> BackfillQueue::takePart()
{
    std::unique_lock lock(m_mutex);
    m_ready.wait(lock, [this] { return m_closed || allTaken() || m_done.contains(m_partsTaken); });
    if (m_closed || allTaken())
        return {};
    auto node = m_done.extract(m_partsTaken);
    ++m_partsTaken;
    m_work.notify_one();
    return std::move(node.mapped());
}

void BackfillQueue::giveBack(BackfillPart part)
{
    const std::scoped_lock lock(m_mutex);
    m_spareParts.push_back(std::move(part));
}

void BackfillQueue::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_work.notify_all();
    m_ready.notify_all();
}

bool BackfillQueue::complete()
{
    const std::scoped_lock lock(m_mutex);
    return allTaken();
}

} // namespace aneroid

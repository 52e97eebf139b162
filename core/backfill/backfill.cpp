#include "core/backfill/backfill.h"

#include "core/backfill/backfillgrid.h"
#include "core/backfill/backfillqueue.h"
#include "core/backfill/backfillreplay.h"
#include "core/backfill/backfillslab.h"
#include "core/fleet/deviceids.h"
#include "core/simulation/run.h"

#include <algorithm>
#include <thread>

namespace aneroid {

namespace {

std::unique_ptr<Engine> makeEngine(const BackfillPlan &plan)
{
    const auto seed = static_cast<std::uint64_t>(plan.settings.seed.value_or(0));
    constexpr int unknownOffset = 0; // a completed plan names one
    auto engine = std::make_unique<Engine>(
        engineKinds(plan.settings, plan.profile, plan.fleet, unknownOffset), seed,
        plan.fleet ? plan.fleet->ids : deviceIds(plan.settings), layoutOf(plan.fleet));
    engine->setFaultStart(plan.fromMs, plan.cleanUntilMs);
    engine->setFaults(plan.settings.faults);
    return engine;
}

} // namespace

struct Backfill::Private
{
    BackfillPlan plan;
    Options options;
    std::unique_ptr<Engine> engine; ///< the first worker's
    BackfillGrid grid;
    std::optional<BackfillReplay> replay; ///< of a scenario, in place of grid and engine

    Private(BackfillPlan what, const Options &how)
        : plan(std::move(what))
        , options(how)
        , engine(makeEngine(plan))
        , grid(plan, *engine, options)
    {
        if (options.threads == 0)
            options.threads = std::max(1U, std::thread::hardware_concurrency());
        if (plan.scenario)
            replay.emplace(plan, options);
    }

    /// How many slabs may be in memory.
    [[nodiscard]] std::size_t heldSlabs() const
    {
        const std::size_t slabRows = std::max<std::size_t>(1, options.partRows) * grid.slices();
        return std::clamp<std::size_t>(options.heldRows / slabRows, 1, options.threads + 2);
    }

    void work(Engine &own, BackfillQueue &queue, const Format &format) const
    {
        while (const auto task = queue.next()) {
            if (task->kind == BackfillTask::Make) {
                task->slab->makeGroup(task->index, own);
                queue.groupMade(*task);
            } else {
                BackfillPart part = queue.sparePart();
                task->slab->fillPart(task->index, part);
                queue.partFilled(*task);
                part.mishaps.clear();
                if (plan.mishaps)
                    part.mishaps = own.mishapsOf(part.readings);
                format(part, engine->deviceIds());
                queue.partDone(*task, std::move(part));
            }
        }
    }
};

Backfill::Backfill(BackfillPlan plan)
    : Backfill(std::move(plan), Options{})
{
}

Backfill::Backfill(BackfillPlan plan, const Options &options)
    : d(std::make_unique<Private>(std::move(plan), options))
{
}

Backfill::~Backfill() = default;

const DeviceIds &Backfill::ids() const
{
    return d->engine->deviceIds();
}

std::uint64_t Backfill::ticks() const
{
    if (d->replay)
        return d->replay->ticks();
    return d->grid.count(d->grid.wanted());
}

std::uint64_t Backfill::ticksBefore() const
{
    if (d->replay)
        return d->replay->ticksBefore();
    return d->grid.count({d->grid.shard().begin, d->grid.wanted().begin});
}

std::uint64_t Backfill::eventsBefore() const
{
    if (d->replay)
        return d->replay->eventsBefore();
    const RowSpan before{{d->plan.fromMs, 0}, d->grid.shard().begin};
    std::uint64_t count = 0;
    std::vector<DeviceEvent> events;
    for (std::uint32_t device = 0; device < d->grid.devices(); ++device) {
        events.clear();
        appendEvents(d->plan, *d->engine, d->grid.timeline(device), device, before, events);
        count += events.size();
    }
    return count;
}

void Backfill::listEvents(
    const std::function<bool(const std::vector<DeviceEvent> &)> &consume) const
{
    if (d->replay) {
        d->replay->listEvents(consume);
        return;
    }
    Options whole = d->options;
    whole.from.reset();
    const BackfillGrid grid(d->plan, *d->engine, whole);
    std::vector<DeviceEvent> events;
    for (std::uint64_t slab = 0; slab < grid.slabs(); ++slab) {
        events.clear();
        for (std::uint32_t device = 0; device < grid.devices(); ++device)
            appendEvents(d->plan, *d->engine, grid.timeline(device), device, grid.slab(slab),
                         events);
        sortEvents(events);
        if (!events.empty() && !consume(events))
            return;
    }
}

BackfillEnd Backfill::run(const Format &format, const Consumer &consume,
                          const std::stop_token &stop)
{
    if (d->replay)
        return d->replay->run(format, consume, stop);
    BackfillQueue queue(d->plan, d->grid, d->options.partRows, d->heldSlabs(),
                        2 * d->options.threads + 2);
    const std::stop_callback onStop(stop, [&queue] { queue.close(); });
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < d->options.threads; ++i) {
        workers.emplace_back([this, i, &queue, &format] {
            if (i == 0) {
                d->work(*d->engine, queue, format);
            } else {
                const std::unique_ptr<Engine> own = makeEngine(d->plan);
                d->work(*own, queue, format);
            }
        });
    }
    bool wanted = true;
    while (wanted) {
        std::optional<BackfillPart> part = queue.takePart();
        if (!part)
            break;
        wanted = consume(*part);
        queue.giveBack(std::move(*part));
    }
    queue.close();
    if (!wanted)
        return BackfillEnd::Refused;
    return queue.complete() ? BackfillEnd::Complete : BackfillEnd::Cancelled;
}

} // namespace aneroid

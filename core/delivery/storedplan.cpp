#include "core/delivery/storedplan.h"

#include "core/delivery/message.h"

#include <QByteArray>

#include <string_view>
#include <unordered_map>
#include <utility>

namespace aneroid {

namespace {

/// The lists of a run, in the order of another one's devices.
struct Rearranged
{
    DeviceIds ids;
    std::vector<std::vector<std::string>> columns;
    std::vector<DevicePlace> places;
    std::vector<std::uint32_t> kindOf;
};

std::shared_ptr<const Rearranged> rearrange(const PayloadRun &now, const DeviceIds &ids)
{
    std::unordered_map<std::string_view, std::size_t> index;
    for (std::size_t i = 0; i < now.ids->size(); ++i)
        index.emplace((*now.ids)[i], i);
    auto lists = std::make_shared<Rearranged>();
    lists->ids = ids;
    lists->columns.assign(now.columns.size(), std::vector<std::string>(ids.size()));
    lists->places.resize(ids.size());
    lists->kindOf.resize(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto found = index.find(ids[i]);
        if (found == index.end())
            continue;
        const std::size_t device = found->second;
        for (std::size_t c = 0; c < now.columns.size(); ++c)
            lists->columns[c][i] = (*now.columns[c].values)[device];
        if (now.places && device < now.places->size())
            lists->places[i] = (*now.places)[device];
        if (now.kindOf && device < now.kindOf->size())
            lists->kindOf[i] = (*now.kindOf)[device];
    }
    return lists;
}

PayloadRun factsOf(const PayloadRun &now, const DeviceIds &ids)
{
    PayloadRun run = now;
    if (!now.ids)
        return run;
    const auto lists = rearrange(now, ids);
    for (std::size_t c = 0; c < now.columns.size(); ++c)
        run.columns[c].values = &lists->columns[c];
    run.ids = &lists->ids.list();
    run.places = &lists->places;
    run.kindOf = &lists->kindOf;
    run.owner = lists;
    return run;
}

} // namespace

RunPointer runWith(const PayloadPlan &plan, std::string run, DeviceIds deviceIds)
{
    return std::make_shared<const RunIdentity>(
        RunIdentity{.run = std::move(run),
                    .version = ANEROID_VERSION,
                    .deviceIds = std::move(deviceIds),
                    .payload = plan.isUsualShape() ? std::string() : plan.payload().content,
                    .endpoint = plan.endpoint().toStdString(),
                    .topic = plan.topicWish().toStdString()});
}

bool isShapeOf(const RunIdentity &run, const PayloadPlan &plan)
{
    const bool sameBody =
        run.payload.empty() ? plan.isUsualShape() : plan.payload().content == run.payload;
    return sameBody && plan.endpoint().toStdString() == run.endpoint &&
           plan.topicWish().toStdString() == run.topic;
}

Result<std::shared_ptr<const PayloadPlan>, QString>
storedPlan(const RunIdentity &run, const std::shared_ptr<const PayloadPlan> &now)
{
    const PayloadRun &facts = now->devices().run();
    const bool sameDevices = !facts.ids || *facts.ids == run.deviceIds.list();
    if (sameDevices && isShapeOf(run, *now))
        return now;
    PayloadRun own = factsOf(facts, run.deviceIds);
    own.endpoint = QString::fromStdString(run.endpoint);
    own.mqtt.topic = QString::fromStdString(run.topic);
    auto payload = std::make_shared<Payload>(usualPlan()->payload());
    if (!run.payload.empty()) {
        auto read = payloadFromJson(QByteArray::fromStdString(run.payload),
                                    QStringLiteral("outbox"), QStringLiteral("outbox"));
        if (!read)
            return Failure{read.error().sentence()};
        *payload = std::move(read).value();
    }
    const auto plan = PayloadPlan::make(std::move(payload), own, now->door());
    if (!plan)
        return Failure{plan.error().sentence()};
    return *plan;
}

} // namespace aneroid

#pragma once

#include "core/outbox/outboxtypes.h"
#include "core/payload/payloadplan.h"
#include "core/text/result.h"

#include <QString>

#include <memory>

namespace aneroid {

/// A run whose readings are sent as this plan says.
[[nodiscard]] RunPointer runWith(const PayloadPlan &plan, std::string run, DeviceIds deviceIds);

/// Whether the run's readings were meant to be sent so: by the same payload, endpoint and topic.
[[nodiscard]] bool isShapeOf(const RunIdentity &run, const PayloadPlan &plan);

/// What readings that wait are sent as: the payload, the endpoint and the topic that they were
/// stored with. Tokens, places and columns of their devices are not stored; they are those of
/// `now`, by the devices' ids. The error is a sentence for a person.
[[nodiscard]] Result<std::shared_ptr<const PayloadPlan>, QString>
storedPlan(const RunIdentity &run, const std::shared_ptr<const PayloadPlan> &now);

} // namespace aneroid

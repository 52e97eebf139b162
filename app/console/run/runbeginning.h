#pragma once

#include "core/base/types.h"
#include "core/fleet/fleet.h"
#include "core/payload/payloadplan.h"
#include "core/profiles/profile.h"
#include "core/scenario/scenario.h"
#include "core/settings/loader.h"
#include "core/settings/settings.h"
#include "core/text/result.h"

#include <memory>
#include <optional>

namespace aneroid {

class Session;
struct RunOptions;

/// What a run begins with.
struct Beginning
{
    Settings settings;
    std::shared_ptr<const Profile> profile;
    std::shared_ptr<const Fleet> fleet;
    std::shared_ptr<const Scenario> scenario; ///< that is played; null: none
    SettingSources sources;                   ///< where the settings came from
    std::optional<TimeMs> start;
    std::optional<TimeMs> until;
    std::optional<TimeMs> durationMs;

    /// Those of the run: a scenario's own, with this machine's delivery.
    [[nodiscard]] Settings ofRun() const;
};

/// The settings of all layers and their profile, or those of the scenario. Warnings are printed.
[[nodiscard]] Result<Beginning, QString> readBeginning(const RunOptions &options);

/// What the readings are sent as; null where nothing is sent or shown.
[[nodiscard]] Result<std::shared_ptr<const PayloadPlan>, QString>
payloadOf(const Beginning &begin, const RunOptions &options);

/// Hands over what the run begins with.
void prepare(Session &session, const Beginning &begin, const RunOptions &options);

} // namespace aneroid

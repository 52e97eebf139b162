#pragma once

#include "core/scenario/scenario.h"
#include "core/settings/loader.h"

#include <memory>
#include <string>

namespace aneroid {

/// What `--scenario` names, with what may stand beside it.
struct PlayedScenario
{
    std::shared_ptr<const Scenario> scenario;
    LoadedSettings machine; ///< how readings are delivered; the rest is the scenario's
};

/// Reads the scenario: a file, or the name of a built-in one. Speed and interval may be given by
/// flag; another flag that changes readings is refused, and what environment, `.env` and window say
/// of them does not count. What a person should know is printed.
[[nodiscard]] Result<PlayedScenario, QString> loadScenario(const std::string &nameOrPath,
                                                           SettingLayers layers);

} // namespace aneroid

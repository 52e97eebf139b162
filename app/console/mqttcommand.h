#pragma once

#include "core/settings/loader.h"

namespace CLI {
class App;
}

namespace aneroid {

struct MqttCommandOptions
{
    bool retract = false; ///< `mqtt retract`
    SettingLayers layers;
};

CLI::App *addMqttCommand(CLI::App &app, MqttCommandOptions &options);

/// `mqtt retract`: has the broker forget what the payload's devices left there; returns the exit
/// status.
[[nodiscard]] int runMqttCommand(const MqttCommandOptions &options);

} // namespace aneroid

#pragma once

#include "core/settings/loader.h"

#include <string>

namespace CLI {
class App;
}

namespace aneroid {

struct PayloadsOptions
{
    std::string name; ///< or a path; empty: list all
    bool json = false;
    bool tryOut = false;
    SettingLayers layers; ///< of --try
};

CLI::App *addPayloadsCommand(CLI::App &app, PayloadsOptions &options);

/// Lists the payloads, prints one as JSON, or what it makes of a first reading; returns the exit
/// status.
[[nodiscard]] int runPayloads(const PayloadsOptions &options);

} // namespace aneroid

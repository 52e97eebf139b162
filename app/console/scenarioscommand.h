#pragma once

#include <string>

namespace CLI {
class App;
}

namespace aneroid {

struct ScenariosOptions
{
    std::string name; ///< print this one; empty: list them
    bool json = false;
};

CLI::App *addScenariosCommand(CLI::App &app, ScenariosOptions &options);

/// Lists the built-in scenarios, or prints one as its file; returns the exit status.
[[nodiscard]] int runScenarios(const ScenariosOptions &options);

} // namespace aneroid

#pragma once

namespace CLI {
class App;
}

namespace aneroid {

struct FaultsOptions
{
    bool json = false;
};

CLI::App *addFaultsCommand(CLI::App &app, FaultsOptions &options);

/// Lists the kinds of fault with what each allows; returns the exit status.
[[nodiscard]] int runFaults(const FaultsOptions &options);

} // namespace aneroid

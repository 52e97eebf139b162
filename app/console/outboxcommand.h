#pragma once

#include <string>

namespace CLI {
class App;
}

namespace aneroid {

struct OutboxCommandOptions
{
    std::string file;   ///< empty: the one in the data folder
    std::string csv;    ///< export the dead letters there
    std::string server; ///< where they are to go when sent again; empty: where they came from
    bool resend = false;
    bool discard = false;
    bool discardWaiting = false;
    bool yes = false; ///< do not ask
};

CLI::App *addOutboxCommand(CLI::App &app, OutboxCommandOptions &options);

/// What waits in the outbox and what was refused, or what the flags ask to do with the latter;
/// returns the exit status. An outbox in use by a running program can be looked at and exported.
[[nodiscard]] int runOutbox(const OutboxCommandOptions &options);

} // namespace aneroid

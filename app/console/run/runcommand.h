#pragma once

#include "core/settings/loader.h"

#include <QList>
#include <QPair>
#include <QString>

#include <cstdint>
#include <string>

namespace CLI {
class App;
}

namespace aneroid {

struct RunOptions
{
    SettingLayers layers;
    std::uint64_t count = 0; ///< 0: until stopped
    double drainSeconds = 10.0;
    std::string start; ///< ISO 8601, or a span before now such as -7d; empty: now
    std::string until; ///< of simulated time; empty: no end
    std::string duration;
    std::string scenario;     ///< a file or a built-in one that is played; empty: none
    std::string saveScenario; ///< the file for what was done; empty: none
    bool catchUp = false;
    std::string output;
    std::string labels;
    std::string transportLog;
    bool raw = false;
    bool rawBytes = false;
    bool noSend = false;
    bool showPayload = false; ///< what is sent for each reading, on stdout
    bool receiver = false;
};

CLI::App *addRunCommand(CLI::App &app, RunOptions &options);

/// The live producer: prints a line a reading until the count, SIGINT or SIGTERM; returns the exit
/// status.
[[nodiscard]] int runLive(const RunOptions &options);

} // namespace aneroid

#pragma once

#include "core/settings/loader.h"

#include <string>

namespace CLI {
class App;
}

namespace aneroid {

struct BackfillOptions
{
    SettingLayers layers;
    std::string from; ///< ISO 8601, as `to`
    std::string to;
    std::string output = "-";
    std::string labels;
    std::string shard; ///< "2/4"
    unsigned threads = 0;
    bool phase = false;
    bool truth = false;
};

CLI::App *addBackfillCommand(CLI::App &app, BackfillOptions &options);

/// Makes history and writes it; returns the exit status.
[[nodiscard]] int runBackfill(const BackfillOptions &options);

} // namespace aneroid

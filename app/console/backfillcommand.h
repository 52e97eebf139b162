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
    std::string scenario; ///< a file or a built-in one that is played; empty: none
    std::string from;     ///< ISO 8601 or -7d, as `to`
    std::string to;
    std::string output = "-"; ///< unless it is uploaded
    std::string labels;
    std::string transportLog;
    std::string benchmark; ///< a BenchmarkLayout by name; `output` is its folder
    std::string shard;     ///< "2/4"
    unsigned threads = 0;
    bool phase = false;
    bool truth = false;
    bool raw = false;
    bool rawBytes = false;
    bool upload = false;  ///< to the server, in place of the output
    bool restart = false; ///< the upload, whatever was accepted before
    double rate = 0.0;    ///< readings a second of the upload at most; 0: no limit
};

CLI::App *addBackfillCommand(CLI::App &app, BackfillOptions &options);

/// Makes history and writes or uploads it; returns the exit status.
[[nodiscard]] int runBackfill(const BackfillOptions &options);

} // namespace aneroid

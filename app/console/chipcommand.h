#pragma once

#include "core/settings/loader.h"

#include <string>

namespace CLI {
class App;
}

namespace aneroid {

struct ChipOptions
{
    SettingLayers layers;
    std::string device;
};

CLI::App *addChipCommand(CLI::App &app, ChipOptions &options);

/// Prints what a bus reads from the chip's registers of calibration and control; returns the exit
/// status.
[[nodiscard]] int runChip(const ChipOptions &options);

} // namespace aneroid

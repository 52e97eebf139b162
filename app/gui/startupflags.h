#pragma once

#include "core/settings/loader.h"

namespace CLI {
class App;
}

namespace aneroid {

/// What the command line says: a plain value that main acts on.
struct StartupOptions
{
    SettingLayers layers;
    bool autostart = false;
    bool exitAfterFirstFrame = false;
};

/// Makes `app` the window's program with all its flags. `options` must outlive the parsing.
void addStartupFlags(CLI::App &app, StartupOptions &options);

} // namespace aneroid

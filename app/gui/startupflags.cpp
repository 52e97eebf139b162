#include "app/gui/startupflags.h"

#include "core/settings/commandline.h"

#include <CLI/CLI.hpp>

namespace aneroid {

void addStartupFlags(CLI::App &app, StartupOptions &options)
{
    app.name("aneroid");
    app.description("Aneroid, a virtual BME280. Opens a window with live charts; every setting can "
                    "be given here, in the environment or in .env.");
    app.set_version_flag("--version", "aneroid " ANEROID_VERSION, "Print the version and end");
    app.add_flag("--autostart", options.autostart, "Start making readings at once");
    addEnvFileFlag(app, options.layers);
    addSettingFlags(app, options.layers.commandLine);
    app.add_flag("--exit-after-first-frame", options.exitAfterFirstFrame,
                 "Print the time when the window is painted, and end (for bench_startup)")
        ->group("Development");
}

} // namespace aneroid

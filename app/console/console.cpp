#include "app/console/console.h"

#include "app/console/runcommand.h"
#include "app/console/servecommand.h"
#include "core/settings/commandline.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>

namespace aneroid {

void printMessage(const QString &text)
{
    fmt::print(stderr, "{}\n", text.toStdString());
}

int runConsole(const QStringList &arguments)
{
    CLI::App app("Aneroid, a virtual BME280: makes lifelike temperature, humidity and pressure "
                 "readings and posts them to an HTTP server.",
                 "aneroid-cli");
    app.set_version_flag("--version", "aneroid-cli " ANEROID_VERSION);
    app.require_subcommand(1);

    RunOptions runOptions;
    CLI::App *const run = addRunCommand(app, runOptions);
    ServeOptions serveOptions;
    CLI::App *const serve = addServeCommand(app, serveOptions);

    const auto parsed = parseCommandLine(app, arguments);
    if (!parsed) {
        fmt::print("{}", parsed.error().output.toStdString());
        if (!parsed.error().error.isEmpty())
            printMessage(parsed.error().error);
        return parsed.error().status;
    }
    if (run->parsed())
        return runLive(runOptions);
    if (serve->parsed())
        return runServer(serveOptions);
    return WrongUsage;
}

} // namespace aneroid

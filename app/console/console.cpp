#include "app/console/console.h"

#include "app/console/backfillcommand.h"
#include "app/console/fitcommand.h"
#include "app/console/outboxcommand.h"
#include "app/console/payloadscommand.h"
#include "app/console/profilescommand.h"
#include "app/console/runcommand.h"
#include "app/console/scenarioscommand.h"
#include "app/console/servecommand.h"
#include "core/settings/commandline.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>

namespace aneroid {

void printMessage(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    (void)std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
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
    BackfillOptions backfillOptions;
    CLI::App *const backfill = addBackfillCommand(app, backfillOptions);
    ServeOptions serveOptions;
    CLI::App *const serve = addServeCommand(app, serveOptions);
    OutboxCommandOptions outboxOptions;
    CLI::App *const outbox = addOutboxCommand(app, outboxOptions);
    FitOptions fitOptions;
    CLI::App *const fit = addFitCommand(app, fitOptions);
    ProfilesOptions profilesOptions;
    CLI::App *const profiles = addProfilesCommand(app, profilesOptions);
    PayloadsOptions payloadsOptions;
    CLI::App *const payloads = addPayloadsCommand(app, payloadsOptions);
    ScenariosOptions scenariosOptions;
    CLI::App *const scenarios = addScenariosCommand(app, scenariosOptions);

    const auto parsed = parseCommandLine(app, arguments);
    if (!parsed) {
        fmt::print("{}", parsed.error().output.toStdString());
        if (!parsed.error().error.isEmpty())
            printMessage(parsed.error().error);
        return parsed.error().status;
    }
    if (run->parsed())
        return runLive(runOptions);
    if (backfill->parsed())
        return runBackfill(backfillOptions);
    if (serve->parsed())
        return runServer(serveOptions);
    if (outbox->parsed())
        return runOutbox(outboxOptions);
    if (fit->parsed())
        return runFit(fitOptions);
    if (profiles->parsed())
        return runProfiles(profilesOptions);
    if (payloads->parsed())
        return runPayloads(payloadsOptions);
    if (scenarios->parsed())
        return runScenarios(scenariosOptions);
    return WrongUsage;
}

} // namespace aneroid

#include "app/console/run/runcommand.h"

#include "app/console/console.h"
#include "app/console/numberargument.h"
#include "app/console/run/liverun.h"
#include "app/console/run/runbeginning.h"
#include "app/console/servecommand.h"
#include "app/console/words.h"
#include "core/fleet/profilesettings.h"
#include "core/http/tlsfiles.h"
#include "core/receiver/receiver.h"
#include "core/session/anydoor.h"
#include "core/session/session.h"
#include "core/settings/commandline.h"
#include "core/settings/datafolder.h"
#include "core/simulation/run.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iterator>

namespace aneroid {

namespace {

void printBanner(const Session &session)
{
    const Settings &settings = session.settings();
    const auto &ids = session.simulation().deviceIds();
    std::string banner = fmt::format("Starting Aneroid {}, a virtual BME280\n", ANEROID_VERSION);
    const auto add = std::back_inserter(banner);
    if (ids.size() == 1)
        fmt::format_to(add, "Device ID: {}\n", ids.front());
    else
        fmt::format_to(add, "Devices: {}, {} to {}\n", ids.size(), ids.front(), ids.back());
    fmt::format_to(add, "Server: {}\n",
                   settings.sendToServer ? settings.serverUrl.toStdString() : "none, not sending");
    fmt::format_to(add, "Interval: {}s\n", settings.intervalSeconds);
    fmt::format_to(add, "Temperature range: {}°C - {}°C\n", settings.temperature.range.minimum,
                   settings.temperature.range.maximum);
    fmt::format_to(add, "Humidity range: {}% - {}%\n", settings.humidity.range.minimum,
                   settings.humidity.range.maximum);
    fmt::format_to(add, "Pressure range: {} - {} hPa\n", settings.pressure.range.minimum,
                   settings.pressure.range.maximum);
    fmt::format_to(add, "Profile: {}, seed: {}\n{:-<60}", settings.profile.toStdString(),
                   session.simulation().seed(), "");
    printMessage(QString::fromStdString(banner));
}

} // namespace

CLI::App *addRunCommand(CLI::App &app, RunOptions &options)
{
    options.layers.envFile = QStringLiteral(".env");
    options.layers.environment = QProcessEnvironment::systemEnvironment();
    CLI::App *const run =
        app.add_subcommand("run", "Make readings live, one line each, and post them until Ctrl-C.");
    run->add_option("--count", options.count, "Stop after so many readings a device [no limit]")
        ->check(wholeNumberIn(1, 4'000'000'000));
    run->add_option("--start", options.start,
                    "Simulated time of the first reading: a time, now, or -7d, -36h, -90m, -30s "
                    "[now, or the scenario's]");
    run->add_flag(
        "--catch-up", options.catchUp,
        "Make what lies between the start and now as fast as it can be sent, then go on live");
    run->add_option("--until", options.until,
                    "Stop after the readings of this simulated time, a time or -1h [no end]");
    run->add_option("--duration", options.duration,
                    "Stop after so much simulated time: 90s, 15m, 1h, 7d [no end]");
    run->add_option("--scenario", options.scenario,
                    "Play a scenario: a file, or a built-in one (see aneroid-cli scenarios)");
    run->add_option("--save-scenario", options.saveScenario,
                    "Write the run as a scenario that plays it again");
    run->add_option("--output", options.output, "Append every reading to this CSV file");
    run->add_option("--labels", options.labels,
                    "Append every weather event and fault to this CSV file");
    run->add_option("--transport-log", options.transportLog,
                    "Append every reading that a fault of transport befalls to this CSV file");
    run->add_flag("--raw", options.raw, "Add the chip's raw words to the rows of --output");
    run->add_flag("--raw-bytes", options.rawBytes,
                  "Add the bytes of registers 0xF7 to 0xFE, in hexadecimal");
    run->add_flag("--no-send", options.noSend, "Make readings only");
    run->add_flag("--show-payload", options.showPayload,
                  "Print what is sent for each reading: address, headers and body");
    run->add_flag("--receiver", options.receiver,
                  "Start the built-in development server and send to it");
    run->add_option("--drain", options.drainSeconds,
                    "Seconds to wait after the last reading for what is still on its way [10]")
        ->check(numberIn(0.0, 86'400.0, QStringLiteral("s")));
    addEnvFileFlag(*run, options.layers);
    addSettingFlags(*run, options.layers.commandLine);
    return run;
}

int runLive(const RunOptions &options)
{
    const auto read = readBeginning(options);
    if (!read) {
        printMessage(read.error());
        return WrongUsage;
    }
    Beginning begin = *read;
    if (const auto payload = payloadOf(begin, options); !payload) {
        printMessage(sourced(payload.error(), begin.sources));
        return WrongUsage;
    }
    if (const auto tls = tlsConfiguration(deliveryTarget(begin.ofRun())); !tls) {
        printMessage(sourced(tls.error(), begin.sources));
        return WrongUsage;
    }

    Receiver receiver;
    if (options.receiver) {
        Receiver::Options receiverOptions;
        receiverOptions.database = defaultDatabase();
        receiverOptions.anyPortIfTaken = true;
        const auto port = receiver.start(receiverOptions);
        if (!port) {
            printMessage(port.error());
            return FailedAtRunTime;
        }
        begin.settings.serverUrl = receiver.url();
        printMessage(text(QT_TRANSLATE_NOOP("Console", "Built-in receiver on %1, database %2"))
                         .arg(receiver.url(), receiver.databaseFile()));
    }

    Session session(std::make_unique<Simulation>(),
                    std::make_unique<Sender>(std::make_unique<AnyDoor>()),
                    /*historyCapacity*/ 1);
    prepare(session, begin, options);
    if (const QString unknown =
            unknownFaultDevice(begin.settings.faults, session.simulation().deviceIds());
        !unknown.isEmpty()) {
        printMessage(sourced(unknown, begin.sources));
        return WrongUsage;
    }
    if (options.receiver)
        session.setReceiver(receiver.url(), receiver.databaseFile());
    if (begin.settings.sendToServer)
        session.enableOutbox(dataFile(QStringLiteral("outbox.sqlite")));
    LiveRun live(session, options);
    if (const ExitStatus opened = live.openFiles(); opened != Succeeded)
        return opened;
    printBanner(session);
    return live.run();
}

} // namespace aneroid

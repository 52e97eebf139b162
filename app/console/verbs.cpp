#include "app/console/verbs.h"

#include "app/console/backfillcommand.h"
#include "app/console/chipcommand.h"
#include "app/console/console.h"
#include "app/console/faultscommand.h"
#include "app/console/fitcommand.h"
#include "app/console/mqttcommand.h"
#include "app/console/outboxcommand.h"
#include "app/console/payloadscommand.h"
#include "app/console/profilescommand.h"
#include "app/console/run/runcommand.h"
#include "app/console/scenarioscommand.h"
#include "app/console/servecommand.h"

#include <CLI/CLI.hpp>

namespace aneroid {

template <typename Options>
void Verbs::add(CLI::App *(*addFlags)(CLI::App &, Options &), int (*runVerb)(const Options &))
{
    const auto options = std::make_shared<Options>(); // the parser writes into them
    CLI::App *const flags = addFlags(*m_app, *options);
    m_verbs.push_back({flags, [options, runVerb] { return runVerb(*options); }});
}

Verbs::Verbs()
    : m_app(std::make_unique<CLI::App>(
          "Aneroid, a virtual BME280: makes lifelike temperature, humidity and pressure readings "
          "and sends them to an HTTP server or an MQTT broker.",
          "aneroid-cli"))
{
    m_app->set_version_flag("--version", "aneroid-cli " ANEROID_VERSION,
                            "Print the version and end");
    m_app->require_subcommand(1);
    add(addRunCommand, runLive);
    add(addBackfillCommand, runBackfill);
    add(addServeCommand, runServer);
    add(addOutboxCommand, runOutbox);
    add(addFitCommand, runFit);
    add(addProfilesCommand, runProfiles);
    add(addScenariosCommand, runScenarios);
    add(addMqttCommand, runMqttCommand);
    add(addPayloadsCommand, runPayloads);
    add(addFaultsCommand, runFaults);
    add(addChipCommand, runChip);
}

Verbs::~Verbs() = default;

int Verbs::run() const
{
    for (const Verb &verb : m_verbs) {
        if (verb.flags->parsed())
            return verb.run();
    }
    return WrongUsage;
}

} // namespace aneroid

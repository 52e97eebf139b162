#include "app/console/scenarioscommand.h"

#include "app/console/console.h"
#include "app/console/words.h"
#include "core/scenario/scenariojson.h"
#include "core/scenario/scenariostore.h"
#include "core/text/timezone.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace aneroid {

namespace {

void printList(const QList<ScenarioEntry> &entries)
{
    qsizetype width = 0;
    for (const ScenarioEntry &entry : entries)
        width = std::max(width, entry.name.size());
    for (const ScenarioEntry &entry : entries)
        printLine(entry.name.leftJustified(width + 2) + entry.title);
}

QString isoTime(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, utcZone).toString(Qt::ISODateWithMs);
}

int printJson(const QList<ScenarioEntry> &entries)
{
    QJsonArray list;
    for (const ScenarioEntry &entry : entries) {
        const auto scenario = scenarios::load(entry.name);
        if (!scenario) {
            printMessage(scenario.error());
            return FailedAtRunTime;
        }
        list.append(
            QJsonObject{{QStringLiteral("name"), entry.name},
                        {QStringLiteral("title"), entry.title},
                        {QStringLiteral("description"), entry.description},
                        {QStringLiteral("expectation"), entry.expectation},
                        {QStringLiteral("start"), isoTime(scenario->startMs)},
                        {QStringLiteral("end"), isoTime(scenario->lastMs())},
                        {QStringLiteral("devices"), scenario->settings.devices},
                        {QStringLiteral("interval_seconds"), scenario->settings.intervalSeconds},
                        {QStringLiteral("acts"), qint64(scenario->acts.size())}});
    }
    fmt::print("{}", QJsonDocument(list).toJson().toStdString());
    return Succeeded;
}

/// As a page for people.
void printPage(const Scenario &scenario, const QString &name)
{
    printLine(scenario.title.isEmpty() ? name : scenario.title);
    for (const QString &sentence : {scenario.description, scenario.expectation}) {
        if (!sentence.isEmpty())
            printLine(sentence);
    }
    printLine(text(QT_TRANSLATE_NOOP("Console", "From %1 to %2, %3 devices, a reading every %4 s, "
                                                "profile %5, %6 acts."))
                  .arg(isoTime(scenario.startMs), isoTime(scenario.lastMs()),
                       QString::number(scenario.settings.devices),
                       QString::number(scenario.settings.intervalSeconds),
                       scenario.settings.profile, QString::number(scenario.acts.size())));
}

} // namespace

CLI::App *addScenariosCommand(CLI::App &app, ScenariosOptions &options)
{
    CLI::App *const scenarios = app.add_subcommand(
        "scenarios", "List the built-in scenarios that --scenario takes, or show one.");
    scenarios->add_option("name", options.name, "Scenario to show, by name or as a file");
    scenarios->add_flag("--json", options.json, "As JSON; of one, the file to change and play");
    return scenarios;
}

int runScenarios(const ScenariosOptions &options)
{
    if (options.name.empty()) {
        const QList<ScenarioEntry> entries = scenarios::list();
        if (options.json)
            return printJson(entries);
        printList(entries);
        return Succeeded;
    }
    const QString name = QString::fromStdString(options.name);
    const auto scenario = scenarios::load(name);
    if (!scenario) {
        printMessage(scenario.error());
        return WrongUsage;
    }
    if (options.json)
        fmt::print("{}", scenarios::source(name)->toStdString()); // load() has read it
    else
        printPage(*scenario, name);
    return Succeeded;
}

} // namespace aneroid

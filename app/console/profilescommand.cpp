#include "app/console/profilescommand.h"

#include "app/console/console.h"
#include "core/profiles/profilejson.h"
#include "core/profiles/profilestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace aneroid {

namespace {

struct Listed
{
    ProfileEntry entry;
    Profile profile; ///< empty where the entry has a problem
};

QList<Listed> listProfiles(const ProfileStore &store)
{
    QList<Listed> all;
    for (const ProfileEntry &entry : store.list()) {
        auto profile = store.load(entry.name);
        all.append({entry, profile ? std::move(profile).value() : Profile()});
    }
    return all;
}

std::string rangeText(const ChannelRange &range, const char *unit)
{
    return fmt::format("{} to {} {}", range.minimum, range.maximum, unit);
}

/// Characters on the screen.
std::size_t widthOf(const std::string &text)
{
    return static_cast<std::size_t>(QString::fromStdString(text).size());
}

void printTable(const QList<Listed> &all)
{
    std::vector<std::array<std::string, 6>> rows{
        {"NAME", "TITLE", "GROUP", "TEMPERATURE", "HUMIDITY", "PRESSURE"}};
    for (const auto &[entry, profile] : all) {
        if (!entry.problem.isEmpty())
            continue;
        const std::string mark = !entry.builtIn ? " (own)" : entry.edited ? " (edited)" : "";
        rows.push_back({entry.name.toStdString(), entry.title.toStdString() + mark,
                        wireName(entry.group).toStdString(), rangeText(profile.ranges[0], "°C"),
                        rangeText(profile.ranges[1], "%"), rangeText(profile.ranges[2], "hPa")});
    }
    std::array<std::size_t, 6> widths{};
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    for (const auto &row : rows) {
        std::string line;
        for (std::size_t i = 0; i + 1 < row.size(); ++i)
            line += row[i] + std::string(widths[i] - widthOf(row[i]) + 2, ' ');
        fmt::print("{}{}\n", line, row.back());
    }
}

QJsonObject rangeJson(const ChannelRange &range)
{
    return {{QStringLiteral("min"), range.minimum}, {QStringLiteral("max"), range.maximum}};
}

void printJson(const QList<Listed> &all)
{
    QJsonArray array;
    for (const auto &[entry, profile] : all) {
        QJsonObject object{{QStringLiteral("name"), entry.name},
                           {QStringLiteral("title"), entry.title},
                           {QStringLiteral("description"), entry.description},
                           {QStringLiteral("group"), wireName(entry.group)},
                           {QStringLiteral("built_in"), entry.builtIn},
                           {QStringLiteral("edited"), entry.edited}};
        if (entry.problem.isEmpty()) {
            object.insert(QStringLiteral("temperature_c"), rangeJson(profile.ranges[0]));
            object.insert(QStringLiteral("humidity"), rangeJson(profile.ranges[1]));
            object.insert(QStringLiteral("pressure_hpa"), rangeJson(profile.ranges[2]));
        } else {
            object.insert(QStringLiteral("problem"), entry.problem);
        }
        array.append(object);
    }
    fmt::print("{}", QJsonDocument(array).toJson().toStdString());
}

int printProfile(const ProfileStore &store, const QString &name)
{
    const auto profile = store.load(name);
    if (!profile) {
        printMessage(profile.error());
        return WrongUsage;
    }
    fmt::print("{}", toJson(*profile).toStdString());
    return Succeeded;
}

} // namespace

CLI::App *addProfilesCommand(CLI::App &app, ProfilesOptions &options)
{
    CLI::App *const profiles = app.add_subcommand(
        "profiles", "List the climate profiles that --profile takes, or print one as JSON.");
    profiles->add_option("name", options.name, "Profile to print, by name or as a file");
    profiles->add_flag("--json", options.json, "List as JSON; one profile always is");
    return profiles;
}

int runProfiles(const ProfilesOptions &options)
{
    const ProfileStore store;
    if (!options.name.empty())
        return printProfile(store, QString::fromStdString(options.name));
    const QList<Listed> all = listProfiles(store);
    options.json ? printJson(all) : printTable(all);
    for (const Listed &listed : all) {
        if (!listed.entry.problem.isEmpty())
            printMessage(listed.entry.problem);
    }
    return Succeeded;
}

} // namespace aneroid

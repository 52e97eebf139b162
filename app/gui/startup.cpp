#include "app/gui/startup.h"

#include "core/http/tlsfiles.h"
#include "core/payload/payloadsettings.h"
#include "core/session/session.h"
#include "core/settings/commandline.h"
#include "ui/window/windowstate.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcessEnvironment>

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace aneroid {
namespace {

/// Qt's own flags, read by QApplication; all but -reverse take a value.
bool isQtFlag(const QString &name)
{
    static const std::array names{
        QLatin1StringView("platform"),        QLatin1StringView("platformpluginpath"),
        QLatin1StringView("platformtheme"),   QLatin1StringView("plugin"),
        QLatin1StringView("style"),           QLatin1StringView("stylesheet"),
        QLatin1StringView("qwindowgeometry"), QLatin1StringView("qwindowicon"),
        QLatin1StringView("qwindowtitle"),    QLatin1StringView("display"),
        QLatin1StringView("geometry"),        QLatin1StringView("session")};
    return std::find(names.cbegin(), names.cend(), name) != names.cend();
}

QStringList withoutQtArguments(const QStringList &arguments)
{
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const qsizetype dashes = argument.startsWith(QLatin1StringView("--"))  ? 2
                                 : argument.startsWith(QLatin1StringView("-")) ? 1
                                                                               : 0;
        const QString name = argument.mid(dashes).section(QLatin1Char('='), 0, 0);
        if (dashes > 0 && name == QLatin1StringView("reverse"))
            continue;
        if (dashes == 0 || !isQtFlag(name))
            own.append(argument);
        else if (!argument.contains(QLatin1Char('=')))
            ++i; // its value
    }
    return own;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// A person at a terminal or a script at the other end of a pipe; started from a desktop, stderr
/// goes to a log or nowhere.
bool someoneReadsStderr()
{
    struct stat state
    {
    };
    return isatty(STDERR_FILENO) != 0 ||
           (fstat(STDERR_FILENO, &state) == 0 && S_ISFIFO(state.st_mode));
}

/// A sentence where readings cannot be sent as the settings say. What the window remembered is no
/// reason not to start: its payload may be gone, and the default one takes its place.
QString checkPayload(LoadedClimate &climate)
{
    LoadedSettings &loaded = climate.loaded;
    auto payload = payloadPlan(loaded.settings, climate.fleet, PayloadStore(),
                               loaded.sources.value(QStringLiteral("PAYLOAD")).where);
    if (payload)
        return {};
    const auto remembered = [&loaded](const char *name) {
        return loaded.originOf(QString::fromLatin1(name)) <= SettingOrigin::SavedWindow;
    };
    if (!remembered("PAYLOAD") || !remembered("ENDPOINT"))
        return payload.error();
    loaded.warnings.append(payload.error());
    loaded.settings.payload = Settings().payload;
    loaded.settings.endpoint.clear();
    payload = payloadPlan(loaded.settings, climate.fleet);
    return payload ? QString() : payload.error();
}

} // namespace

Result<StartupOptions, StartupEnd> parseStartup(const QStringList &arguments)
{
    StartupOptions options;
    CLI::App app;
    addStartupFlags(app, options);
    const Result<Done, CommandLineEnd> parsed =
        parseCommandLine(app, withoutQtArguments(arguments));
    if (!parsed)
        return Failure{
            StartupEnd{parsed.error().status, parsed.error().output, parsed.error().error}};
    options.layers.environment = QProcessEnvironment::systemEnvironment();
    return options;
}

Result<LoadedClimate, StartupEnd> loadStartup(const StartupOptions &options)
{
    SettingLayers layers = options.layers;
    layers.savedWindow = windowstate::savedSettings();
    if (layers.envFile.isEmpty())
        layers.envFile = QStringLiteral(".env");
    auto read = loadSettingsWithProfile(layers, ProfileStore());
    if (!read)
        return Failure{StartupEnd{2, {}, read.error() + QLatin1Char('\n')}};
    LoadedClimate loaded = std::move(read).value();
    if (const QString problem = checkPayload(loaded); !problem.isEmpty())
        return Failure{
            StartupEnd{2, {}, sourced(problem, loaded.loaded.sources) + QLatin1Char('\n')}};
    const auto tls = tlsConfiguration(deliveryTarget(loaded.loaded.settings));
    if (!tls)
        return Failure{
            StartupEnd{2, {}, sourced(tls.error(), loaded.loaded.sources) + QLatin1Char('\n')}};
    loaded.loaded.warnings += unusedAddresses(loaded.loaded.settings, loaded.loaded.sources);
    return loaded;
}

QString missingDisplay(const QStringList &arguments)
{
    const bool chosen = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
                        arguments.contains(QStringLiteral("-platform")) ||
                        arguments.contains(QStringLiteral("--platform"));
    if (chosen || hasDisplay())
        return {};
    return QCoreApplication::translate(
        "Startup",
        "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is "
        "set. \"aneroid-cli run\" does the same job in the console.");
}

int report(const StartupEnd &end, int argc, char **argv)
{
    std::fputs(end.output.toLocal8Bit().constData(), stdout);
    std::fputs(end.error.toLocal8Bit().constData(), stderr);
    if (!end.error.isEmpty() && !someoneReadsStderr() && hasDisplay()) {
        QApplication app(argc, argv);
        QMessageBox::critical(nullptr, QStringLiteral("Aneroid"), end.error.trimmed());
    }
    return end.status;
}

} // namespace aneroid

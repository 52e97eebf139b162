#include "app/gui/firstframe.h"
#include "app/gui/program.h"
#include "app/gui/startup.h"
#include "app/stopsignals.h"
#include "ui/widgets/readablestyle.h"
#include "ui/window/translations.h"
#include "ui/window/windowstate.h"

#include <QApplication>

#include <clocale>
#include <csignal>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace aneroid;
    // A file that may not grow any more (ulimit -f) is an error of writing, not the end.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setOrganizationName(QStringLiteral("aneroid"));
    QCoreApplication::setApplicationName(QStringLiteral("aneroid"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ANEROID_VERSION));

    const QStringList arguments = argumentsOf(argc, argv);
    const Result<StartupOptions, StartupEnd> options = parseStartup(arguments);
    if (!options)
        return report(options.error(), argc, argv);
    Result<LoadedClimate, StartupEnd> loaded = loadStartup(*options);
    if (!loaded)
        return report(loaded.error(), argc, argv);
    const QString displayProblem = missingDisplay(arguments);
    if (!displayProblem.isEmpty())
        return report({1, {}, displayProblem + QLatin1Char('\n')}, argc, argv);

    QApplication app(argc, argv);
    // Qt took the environment's locale, where a number may have a comma; ours have a point.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setStyle(new ReadableStyle);
    applyTheme(windowstate::theme());
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Aneroid"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.aneroid.Aneroid"));
    Translations translations;
    translations.setCode(windowstate::language());
    Program program(std::move(loaded).value(), translations);
    if (options->exitAfterFirstFrame)
        new FirstFrame(program.window());
    // Ctrl-C in the terminal and the end of the session leave as the close button does.
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &program.window(), [&program] {
        program.window().close();
        QCoreApplication::quit();
    });
    program.window().show();
    if (options->autostart)
        program.session().simulation().start();
    return QApplication::exec();
}

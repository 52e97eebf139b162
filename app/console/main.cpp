#include "app/console/console.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <csignal>

int main(int argc, char *argv[])
{
    // A file that may not grow any more (ulimit -f) is an error of writing, not the end.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication app(argc, argv);
    // Qt took the environment's locale, where a number may have a comma; ours have a point.
    std::setlocale(LC_NUMERIC, "C");
    std::setlocale(LC_MESSAGES, "C"); // the system's reasons, such as "No space left on device"
    // The window's data folder is the console's, too.
    QCoreApplication::setOrganizationName(QStringLiteral("aneroid"));
    QCoreApplication::setApplicationName(QStringLiteral("aneroid"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ANEROID_VERSION));

    // The console is English in every language, for scripts read it: this gives "1 reading".
    QLocale::setDefault(QLocale::c());
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/i18n/aneroid_en.qm")))
        QCoreApplication::installTranslator(&plurals);
    const int status = aneroid::runConsole(QCoreApplication::arguments().mid(1));
    if (status == aneroid::PipeClosed) { // by the signal itself: a shell or a service asks for it
        std::signal(SIGPIPE, SIG_DFL);
        std::raise(SIGPIPE);
    }
    return status;
}

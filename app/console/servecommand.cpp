#include "app/console/servecommand.h"

#include "app/console/console.h"
#include "app/console/numberargument.h"
#include "app/console/words.h"
#include "app/stopsignals.h"
#include "core/receiver/receiver.h"
#include "core/settings/datafolder.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <CLI/CLI.hpp>

namespace aneroid {

CLI::App *addServeCommand(CLI::App &app, ServeOptions &options)
{
    CLI::App *const serve = app.add_subcommand(
        "serve", "Run the built-in development server until Ctrl-C: it stores what is posted.");
    serve->add_option("--port", options.port, "Port to listen on; 0 takes a free one [8000]")
        ->check(wholeNumberIn(0, 65535));
    serve->add_option("--host", options.host,
                      "Address to listen on; 0.0.0.0 for all, which is open to your network "
                      "[127.0.0.1]");
    serve->add_option("--database", options.database,
                      "SQLite file [receiver.sqlite in the data folder]");
    return serve;
}

QString defaultDatabase()
{
    return dataFile(QStringLiteral("receiver.sqlite"));
}

int runServer(const ServeOptions &options)
{
    Receiver::Options receiverOptions;
    receiverOptions.port = options.port;
    receiverOptions.database =
        options.database.empty() ? defaultDatabase() : QString::fromStdString(options.database);
    if (!receiverOptions.address.setAddress(QString::fromStdString(options.host))) {
        printMessage(
            text(QT_TRANSLATE_NOOP("Console", "--host %1 is not an address: write 127.0.0.1, ::1, "
                                              "0.0.0.0 or one of this machine's."))
                .arg(QString::fromStdString(options.host)));
        return WrongUsage;
    }
    Receiver receiver;
    const auto port = receiver.start(receiverOptions);
    if (!port) {
        printMessage(port.error());
        return FailedAtRunTime;
    }
    printMessage(
        text(QT_TRANSLATE_NOOP("Console", "Aneroid development server on %1")).arg(receiver.url()));
    printMessage(text(QT_TRANSLATE_NOOP("Console", "Database: %1. Ctrl-C stops it."))
                     .arg(receiver.databaseFile()));
    QObject::connect(&receiver, &Receiver::failed, &receiver,
                     [](const QString &message) { printMessage(message); });
    const StopSignals signals_;
    QObject::connect(&signals_, &StopSignals::stopRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    QCoreApplication::exec();
    receiver.stop();
    return Succeeded;
}

} // namespace aneroid

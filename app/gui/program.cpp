#include "app/gui/program.h"

#include "core/session/anydoor.h"
#include "core/settings/datafolder.h"
#include "ui/window/windowstate.h"

#include <QCoreApplication>

namespace aneroid {
namespace {

/// The defaults of the table, but with the target and the secrets that this program was given.
Settings resetTarget(const Settings &given, bool ownReceiver)
{
    Settings defaults;
    if (ownReceiver)
        defaults.serverUrl = given.serverUrl;
    defaults.authToken = given.authToken;
    defaults.httpHeaders = given.httpHeaders;
    return defaults;
}

} // namespace

Program::Program(LoadedClimate climate, Translations &translations)
{
    const LoadedSettings &loaded = climate.loaded;
    WindowOptions options;
    options.sources = loaded.sources;
    options.warnings = loaded.warnings;
    options.savedSettings = windowstate::savedSettings();
    options.translations = &translations;
    Settings settings = loaded.settings;
    m_receiver = std::make_unique<Receiver>();
    options.receiver.database = dataFile(QStringLiteral("receiver.sqlite"));
    options.receiver.anyPortIfTaken = true;
    if (!loaded.sources.contains(QStringLiteral("SERVER_URL")))
        startReceiver(settings, options);
    options.defaults = resetTarget(settings, m_receiver->isRunning());

    auto sender = std::make_unique<Sender>(std::make_unique<AnyDoor>());
    m_session = std::make_unique<Session>(std::make_unique<Simulation>(), std::move(sender));
    m_session->setSettings(settings, climate.profile, climate.fleet);
    if (m_receiver->isRunning())
        m_session->setReceiver(m_receiver->url(), m_receiver->databaseFile());
    m_session->enableOutbox(dataFile(QStringLiteral("outbox.sqlite")));
    m_window = std::make_unique<MainWindow>(*m_session, m_receiver.get(), std::move(options));
}

void Program::startReceiver(Settings &settings, WindowOptions &options)
{
    const Result<quint16, QString> port = m_receiver->start(options.receiver);
    if (port) {
        settings.serverUrl = m_receiver->url();
        return;
    }
    options.errors.append(
        QCoreApplication::translate("Startup", "The built-in receiver did not start: %1")
            .arg(port.error()));
}

} // namespace aneroid

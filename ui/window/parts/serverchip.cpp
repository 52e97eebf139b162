#include "ui/window/parts/serverchip.h"

#include "core/receiver/receiver.h"
#include "core/session/session.h"
#include "ui/views/linkicon.h"
#include "ui/widgets/tintedicon.h"
#include "ui/window/windowactions.h"

#include <QEvent>
#include <QMenu>
#include <QUrl>

namespace aneroid {
namespace {

/// A long host's end says less than its beginning.
constexpr int mostLetters = 28;

QAction *addFact(QMenu &menu, const char *objectName)
{
    QAction *const fact = menu.addAction(QString());
    fact->setObjectName(QLatin1StringView(objectName));
    fact->setEnabled(false);
    return fact;
}

} // namespace

ServerChip::ServerChip(Session &session, Receiver *receiver, const WindowActions &actions,
                       QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_receiver(receiver)
    , m_actions(actions)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("serverChip"));
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setObjectName(QStringLiteral("serverMenu"));
    setMenu(m_menu);
    fillMenu();
    connect(&session.sender(), &Sender::linkStateChanged, this, &ServerChip::showServer);
    connect(&session.simulation(), &Simulation::settingsChanged, this, &ServerChip::showServer);
    connect(&session, &Session::runBegan, this, &ServerChip::showServer);
    connect(m_menu, &QMenu::aboutToShow, this, &ServerChip::showServer);
    retranslate();
}

void ServerChip::fillMenu()
{
    m_addressFact = addFact(*m_menu, "serverAddressFact");
    m_formatFact = addFact(*m_menu, "serverFormatFact");
    m_stateFact = addFact(*m_menu, "serverStateFact");
    m_tokenFact = addFact(*m_menu, "serverTokenFact");
    m_menu->addSeparator();
    m_test = m_menu->addAction(QString());
    m_test->setObjectName(QStringLiteral("testServerAction"));
    connect(m_test, &QAction::triggered, this, &ServerChip::testRequested);
    m_useReceiver = m_menu->addAction(QString());
    m_useReceiver->setObjectName(QStringLiteral("useReceiverAction"));
    connect(m_useReceiver, &QAction::triggered, this, &ServerChip::receiverRequested);
    m_settings = m_menu->addAction(tintedIcon(QStringLiteral("edit")), QString());
    m_settings->setObjectName(QStringLiteral("serverSettingsAction"));
    connect(m_settings, &QAction::triggered, this, &ServerChip::settingsRequested);
    m_menu->addSeparator();
    m_menu->addActions({m_actions.lastExchange, m_actions.refusedReadings});
    m_menu->setToolTipsVisible(true);
}

bool ServerChip::usesReceiver() const
{
    return m_receiver && m_receiver->isRunning() &&
           m_session.settings().serverUrl == m_receiver->url();
}

QString ServerChip::address() const
{
    const QUrl url(m_session.settings().serverUrl);
    const QString host = url.host().isEmpty() ? m_session.settings().serverUrl : url.host();
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(host).arg(url.port()) : host;
}

QString ServerChip::stateText() const
{
    if (!m_session.settings().sendToServer)
        return tr("Sending is off");
    switch (m_session.sender().linkState()) {
    case LinkState::Connected:
        return tr("Connected");
    case LinkState::Struggling:
        return tr("Some attempts fail");
    case LinkState::Refusing:
        return tr("Refuses readings");
    case LinkState::Offline:
        return tr("No answer");
    case LinkState::Idle:
        break;
    }
    return tr("Nothing sent yet");
}

QString ServerChip::formatText() const
{
    return tr("Format: %1").arg(m_session.settings().payload);
}

QString ServerChip::tokenText() const
{
    return m_session.settings().authToken.isEmpty() ? tr("Token: not set") : tr("Token: set");
}

void ServerChip::showServer()
{
    const Settings &settings = m_session.settings();
    const QString name = usesReceiver() ? tr("Built-in receiver") : address();
    setText(name.size() > mostLetters ? name.left(mostLetters - 1) + QStringLiteral("…") : name);
    setIcon(settings.sendToServer ? linkIcon(m_session.sender().linkState())
                                  : tintedIcon(QStringLiteral("pause")));
    setAccessibleName(tr("Server: %1, %2", "address, state").arg(name, stateText()));
    m_addressFact->setText(settings.serverUrl);
    m_formatFact->setText(formatText());
    m_stateFact->setText(stateText());
    m_tokenFact->setText(tokenText());
    m_useReceiver->setEnabled(m_receiver && !usesReceiver());
    const QStringList lines{settings.serverUrl, stateText(), formatText(), tokenText()};
    setToolTip(
        tr("Where readings go, and how the server answers. The menu tests it and changes it.") +
        QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

void ServerChip::retranslate()
{
    m_menu->setAccessibleName(tr("Server"));
    m_test->setText(tr("&Test connection"));
    m_test->setToolTip(tr("Asks the server whether it answers."));
    m_useReceiver->setText(tr("Use the &built-in receiver"));
    m_useReceiver->setToolTip(tr("Readings go to this program's own server from now on; it is "
                                 "started where it does not run."));
    m_settings->setText(tr("&Change the address"));
    m_settings->setToolTip(tr("Go to the server's settings."));
    showServer();
}

void ServerChip::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace aneroid

#include "moc_serverchip.cpp"

#include "ui/window/parts/tray.h"

#include "ui/widgets/tintedicon.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace aneroid {
namespace {

QSystemTrayIcon::MessageIcon messageIconOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return QSystemTrayIcon::Critical;
    case LogLevel::Warning:
        return QSystemTrayIcon::Warning;
    case LogLevel::Info:
    case LogLevel::Weather:
        break;
    }
    return QSystemTrayIcon::Information;
}

} // namespace

Tray::Tray(QWidget *window, const WindowActions &actions)
    : QObject(window)
    , m_window(window)
    , m_menu(new QMenu(window))
    , m_icon(applicationIcon())
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_menu->addActions({actions.start, actions.stop});
    m_menu->addSeparator();
    m_menu->addAction(actions.quit);
    m_icon.setContextMenu(m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    toggleWindow();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
    });
}

Tray::~Tray() = default;

bool Tray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setShown(bool shown)
{
    m_icon.setVisible(shown && isAvailable());
    if (!shown && m_window->isHidden())
        m_window->show(); // else there would be no way back to it
}

void Tray::setTitle(const QString &title)
{
    m_icon.setToolTip(title);
}

void Tray::tell(LogLevel level, const QString &text)
{
    if (QApplication::activeWindow()) // or a dialog of it: then it is seen there
        return;
    QApplication::alert(m_window);
    if (m_icon.isVisible())
        m_icon.showMessage(QGuiApplication::applicationDisplayName(), text, messageIconOf(level));
}

void Tray::toggleWindow()
{
    if (m_window->isVisible() && !m_window->isMinimized()) {
        m_window->hide();
        return;
    }
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace aneroid

#include "moc_tray.cpp"

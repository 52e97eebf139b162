#include "windowfixture.h"

#include "core/session/anydoor.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

namespace aneroid {

namespace {

QAccessibleInterface *interfaceOf(const WindowFixture &fixture, const char *objectName)
{
    return QAccessible::queryAccessibleInterface(fixture.find<QWidget>(objectName));
}

} // namespace

Settings WindowFixture::quickSettings()
{
    Settings settings;
    settings.intervalSeconds = 0.05;
    settings.seed = 7;
    settings.utcOffsetMinutes = 0;
    settings.deviceId = QStringLiteral("window_test");
    return settings;
}

WindowFixture::WindowFixture(const Settings &settings, WindowOptions options,
                             std::unique_ptr<Clock> clock)
{
    Receiver::Options where;
    where.database = m_folder.filePath(QStringLiteral("receiver.sqlite"));
    where.port = 0;
    const auto started = m_receiver.start(where);
    if (!started)
        qFatal("%s", qPrintable(started.error()));
    Settings own = settings;
    if (own.serverUrl == Settings().serverUrl)
        own.serverUrl = m_receiver.url();
    options.defaults.serverUrl = m_receiver.url();
    m_session = std::make_unique<Session>(std::make_unique<Simulation>(std::move(clock)),
                                          std::make_unique<Sender>(std::make_unique<AnyDoor>()),
                                          std::size_t{100'000});
    m_session->setSettings(own);
    m_window = std::make_unique<MainWindow>(*m_session, &m_receiver, std::move(options));
    m_window->resize(1280, 800);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("The window did not show.");
}

void WindowFixture::press(const char *objectName) const
{
    QAccessibleInterface *const face = interfaceOf(*this, objectName);
    if (!face || !face->actionInterface() || !qobject_cast<QAbstractButton *>(face->object()))
        qFatal("%s cannot be pressed.", objectName);
    auto *const button = qobject_cast<QAbstractButton *>(face->object());
    const auto clicked = std::make_shared<bool>(false); // Qt animates the press: it comes later
    QObject::connect(button, &QAbstractButton::clicked, button, [clicked] { *clicked = true; });
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    if (!QTest::qWaitFor([clicked] { return *clicked; }))
        qFatal("Pressing %s does nothing.", objectName);
}

double WindowFixture::number(const char *objectName) const
{
    QAccessibleInterface *const face = interfaceOf(*this, objectName);
    if (!face || !face->valueInterface())
        qFatal("%s has no value.", objectName);
    return face->valueInterface()->currentValue().toDouble();
}

QString WindowFixture::text(const char *objectName) const
{
    return interfaceOf(*this, objectName)->text(QAccessible::Value);
}

void useTestSettings()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("aneroid-tests"));
    clearTestSettings();
}

void clearTestSettings()
{
    QSettings().clear();
}

} // namespace aneroid

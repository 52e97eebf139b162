#pragma once

#include "core/receiver/receiver.h"
#include "core/session/session.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace aneroid {

/// The real window on a real session that posts to a real receiver on a free loopback port.
class WindowFixture
{
public:
    /// Twenty readings a second from a known seed.
    static Settings quickSettings();

    /// `clock`: of the run; null: the machine's.
    explicit WindowFixture(const Settings &settings = quickSettings(), WindowOptions options = {},
                           std::unique_ptr<Clock> clock = nullptr);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Receiver &receiver() { return m_receiver; }

    template <typename T>
    [[nodiscard]] T *find(const char *objectName) const
    {
        T *const found = m_window->findChild<T *>(QLatin1StringView(objectName));
        if (!found)
            qFatal("There is no %s.", objectName);
        return found;
    }

    /// Through the accessibility interface, as a screen reader does it.
    void press(const char *objectName) const;
    /// Of a read-out or a slider, as assistive technology hears it.
    [[nodiscard]] double number(const char *objectName) const;
    [[nodiscard]] QString text(const char *objectName) const;

    [[nodiscard]] const History &history() const { return m_session->history(); }
    [[nodiscard]] Reading newest() const { return history().at(history().size() - 1); }

    /// Closes as a person would, so that everything is remembered.
    void close() { m_window->close(); }

private:
    QTemporaryDir m_folder;
    Receiver m_receiver;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

/// Names and an empty store of their own for one test program; call it in initTestCase().
void useTestSettings();
/// Forgets what earlier tests left.
void clearTestSettings();

} // namespace aneroid

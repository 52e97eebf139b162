#pragma once

#include "core/session/session.h"

#include <QSystemTrayIcon>

class QMenu;

namespace aneroid {

class WindowActions;

/// The program in the desktop's tray, for who wants it there: shows and hides the window, starts
/// and stops the run, and says what has happened while the window was not in sight.
class Tray final : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent; both must outlive this object.
    Tray(QWidget *window, const WindowActions &actions);
    ~Tray() override;

    /// Whether the desktop has a tray.
    [[nodiscard]] static bool isAvailable();
    void setShown(bool shown);
    /// As the window's title has it.
    void setTitle(const QString &title);
    /// Where no window of the program is the active one, marks it in the task bar and, where there
    /// is an icon, tells at it.
    void tell(LogLevel level, const QString &text);

private:
    void toggleWindow();

    QWidget *m_window;
    QMenu *m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace aneroid

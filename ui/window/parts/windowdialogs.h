#pragma once

#include "core/profiles/profilestore.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace aneroid {

class ControlPanel;
class DeadLettersDialog;
class ExchangeDialog;
class Exports;
class FitDialog;
class PayloadEditor;
class ProfilesDialog;
class RunController;
class Session;
class WindowActions;

/// Opens the window's dialogs, and asks before readings are lost.
class WindowDialogs final : public QObject
{
    Q_OBJECT
public:
    /// What the dialogs work on; all of it must outlive them.
    struct Parts
    {
        Session &session;
        RunController &controller;
        ControlPanel &controls;
        Exports &exports;
        const WindowActions &actions;
        const ProfileStore &profiles;
    };

    /// `window` is the parent of every dialog.
    WindowDialogs(const Parts &parts, QWidget *window);

    /// Goes on with `begin` at once, or when a person has confirmed it.
    void askNewRun(std::function<void()> begin);
    /// Closes the window at once, or when a person has confirmed it.
    void askQuit();
    void openHistoryRun();
    FitDialog *openFit();
    ProfilesDialog *openProfiles();
    PayloadEditor *openPayload();
    void openExchange();
    void openRefused();
    void openShortcuts();
    void openAbout();

Q_SIGNALS:
    /// A fit came to its end after so many milliseconds.
    void fitEnded(const QString &text, bool well, qint64 tookMs);

private:
    Parts m_parts;
    QWidget *m_window;
    QPointer<DeadLettersDialog> m_refused; ///< while it is open
    QPointer<ExchangeDialog> m_exchange;   ///< likewise
};

} // namespace aneroid

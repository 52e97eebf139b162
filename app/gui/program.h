#pragma once

#include "core/fleet/profilesettings.h"
#include "core/receiver/receiver.h"
#include "core/session/session.h"
#include "ui/window/mainwindow.h"

#include <memory>

namespace aneroid {

/// Everything that lives as long as the window, made in order and destroyed in the opposite one.
class Program
{
public:
    /// Starts the built-in receiver where no server was named.
    Program(LoadedClimate climate, Translations &translations);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }

private:
    void startReceiver(Settings &settings, WindowOptions &options);

    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace aneroid

#include "ui/window/parts/windowdialogs.h"

#include "core/session/session.h"
#include "ui/controls/sections/controlpanel.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/deadlettersdialog.h"
#include "ui/dialogs/history/historyrundialog.h"
#include "ui/dialogs/payloads/exchangedialog.h"
#include "ui/dialogs/payloads/payloadeditor.h"
#include "ui/dialogs/profiles/fitdialog.h"
#include "ui/dialogs/profiles/profilesdialog.h"
#include "ui/models/display.h"
#include "ui/window/exports.h"
#include "ui/window/newrunquestion.h"
#include "ui/window/parts/quitquestion.h"
#include "ui/window/runcontroller.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/windowstate.h"

#include <QFileInfo>

#include <utility>

namespace aneroid {
namespace {

/// Opens it over its window; it goes when it is closed.
template <typename Dialog>
Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

/// Not modal: the run and its settings stay in reach.
void showBeside(QDialog &dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

WindowDialogs::WindowDialogs(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
}

void WindowDialogs::askNewRun(std::function<void()> begin)
{
    if (!m_parts.exports.hasUnsaved() || !windowstate::asksBeforeNewRun()) {
        begin();
        return;
    }
    auto *const question =
        new NewRunQuestion(m_parts.session.simulation().readingsMade(), m_window);
    connect(question, &NewRunQuestion::confirmed, this, std::move(begin));
    opened(question);
}

/// Asks a person; who closes the window from within the program (a signal, a test) means it.
void WindowDialogs::askQuit()
{
    if (!m_parts.exports.hasUnsaved() || !windowstate::asksBeforeQuit()) {
        m_window->close();
        return;
    }
    auto *const question = new QuitQuestion(m_parts.session.simulation().readingsMade(), m_window);
    connect(question, &QuitQuestion::exportRequested, &m_parts.exports, &Exports::exportCsv);
    connect(question, &QuitQuestion::confirmed, m_window, &QWidget::close);
    opened(question);
}

void WindowDialogs::openHistoryRun()
{
    const Settings &settings = m_parts.session.settings();
    auto *const dialog = new HistoryRunDialog(settings, displayUtcOffset(settings), m_window);
    connect(dialog, &HistoryRunDialog::chosen, &m_parts.controller, &RunController::newRunFrom);
    opened(dialog);
}

FitDialog *WindowDialogs::openFit()
{
    auto *const dialog = new FitDialog(m_parts.profiles, windowstate::lastFolder(), m_window);
    connect(dialog, &FitDialog::ended, this, &WindowDialogs::fitEnded);
    connect(dialog, &FitDialog::saved, &m_parts.controller, &RunController::takeProfile);
    connect(dialog, &FitDialog::exported, this, [](const QString &file) {
        windowstate::setLastFolder(QFileInfo(file).absolutePath());
    });
    return opened(dialog);
}

ProfilesDialog *WindowDialogs::openProfiles()
{
    const Settings &settings = m_parts.session.settings();
    auto *const dialog =
        new ProfilesDialog(m_parts.profiles, settings.profile, displayUtcOffset(settings),
                           windowstate::lastFolder(), m_window);
    connect(dialog, &ProfilesDialog::chosen, &m_parts.controller, &RunController::useProfile);
    connect(dialog, &ProfilesDialog::changed, &m_parts.controller, &RunController::profileChanged);
    connect(dialog, &ProfilesDialog::folderUsed, this, &windowstate::setLastFolder);
    return opened(dialog);
}

PayloadEditor *WindowDialogs::openPayload()
{
    auto *const dialog = new PayloadEditor(
        PayloadStore(), m_parts.session.settings().payload,
        [&parts = m_parts](const QByteArray &content) {
            const int device = parts.controls.previewDevice();
            return parts.session.messagesOf(content, static_cast<std::uint32_t>(device));
        },
        windowstate::lastFolder(), m_window);
    connect(dialog, &PayloadEditor::changed, &m_parts.controller, &RunController::payloadChanged);
    connect(dialog, &PayloadEditor::saved, &m_parts.controller, &RunController::usePayload);
    connect(dialog, &PayloadEditor::folderUsed, this, &windowstate::setLastFolder);
    return opened(dialog);
}

void WindowDialogs::openExchange()
{
    if (!m_exchange) {
        m_exchange = new ExchangeDialog(
            [&session = m_parts.session] { return session.lastExchange(); }, m_window);
        m_exchange->setAttribute(Qt::WA_DeleteOnClose);
    }
    showBeside(*m_exchange);
}

void WindowDialogs::openRefused()
{
    if (!m_refused) {
        m_refused = new DeadLettersDialog(m_parts.session.sender(),
                                          displayUtcOffset(m_parts.session.settings()),
                                          windowstate::lastFolder(), m_window);
        m_refused->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_refused, &DeadLettersDialog::noticed, &m_parts.controller, &RunController::log);
        connect(m_refused, &DeadLettersDialog::folderUsed, this, &windowstate::setLastFolder);
    }
    showBeside(*m_refused);
}

void WindowDialogs::openShortcuts()
{
    opened(new ShortcutsDialog(m_parts.actions, m_window));
}

void WindowDialogs::openAbout()
{
    opened(new AboutDialog(m_window));
}

} // namespace aneroid

#include "moc_windowdialogs.cpp"

#include "ui/window/scenarios.h"

#include "core/scenario/scenariostore.h"
#include "ui/dialogs/scenario/scenariodialog.h"
#include "ui/models/display.h"
#include "ui/window/windowstate.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace aneroid {

Scenarios::Scenarios(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void Scenarios::saveSession()
{
    if (!m_session.simulation().recorded()) {
        Q_EMIT noticed(LogLevel::Info, tr("There is no session to save yet: start a run first."));
        return;
    }
    auto *const dialog = new QFileDialog(m_window, tr("Save session as scenario"),
                                         windowstate::lastFolder(), tr("Scenarios (*.json)"));
    dialog->setObjectName(QStringLiteral("saveSessionDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(
        QDir(windowstate::lastFolder())
            .filePath(QStringLiteral("scenario-%1.json").arg(m_session.sender().runId())));
    connect(dialog, &QFileDialog::fileSelected, this, &Scenarios::write);
    dialog->open();
}

void Scenarios::write(const QString &file)
{
    const auto scenario = m_session.simulation().recorded();
    if (!scenario) // a new run was begun meanwhile
        return;
    if (const auto saved = scenarios::save(*scenario, file); !saved) {
        Q_EMIT noticed(LogLevel::Error, saved.error());
        return;
    }
    windowstate::setLastFolder(QFileInfo(file).absolutePath());
    Q_EMIT noticed(
        LogLevel::Info,
        tr("Saved the session up to now as the scenario %1.").arg(QDir::toNativeSeparators(file)));
}

void Scenarios::editSession()
{
    if (const auto scenario = m_session.simulation().recorded())
        show(*scenario, tr("this session"));
    else
        Q_EMIT noticed(LogLevel::Info,
                       tr("There is no session to look at yet: start a run first."));
}

void Scenarios::openFile()
{
    auto *const dialog = new QFileDialog(m_window, tr("Open scenario"), windowstate::lastFolder(),
                                         tr("Scenarios (*.json)"));
    dialog->setObjectName(QStringLiteral("openScenarioDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Scenarios::openPath);
    dialog->open();
}

void Scenarios::openPath(const QString &file)
{
    windowstate::setLastFolder(QFileInfo(file).absolutePath());
    load(QFileInfo(file).absoluteFilePath(), QFileInfo(file).fileName());
}

void Scenarios::openBuiltIn(const QString &name)
{
    load(name, {});
}

void Scenarios::load(const QString &nameOrPath, const QString &title)
{
    auto loaded = scenarios::load(nameOrPath);
    if (!loaded) {
        Q_EMIT noticed(LogLevel::Error, loaded.error());
        return;
    }
    Scenario scenario = std::move(loaded).value();
    for (const QString &note : scenarioNotes(scenario))
        Q_EMIT noticed(LogLevel::Warning, note);
    if (!scenario.settings.utcOffsetMinutes)
        scenario.settings.utcOffsetMinutes = displayUtcOffset(m_session.settings());
    QString shown = title;
    for (const ScenarioEntry &entry : scenarios::list()) {
        if (entry.name != nameOrPath)
            continue;
        shown = entry.title; // in the window's language, as the sentences
        scenario.description = entry.description;
        scenario.expectation = entry.expectation;
    }
    show(scenario, shown);
}

void Scenarios::show(const Scenario &scenario, const QString &title)
{
    auto *const dialog =
        new ScenarioDialog(scenario, title, scenario.settings.utcOffsetMinutes.value_or(0),
                           windowstate::lastFolder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScenarioDialog::playRequested, this, &Scenarios::playRequested);
    connect(dialog, &ScenarioDialog::saved, this, [this](const QString &file) {
        windowstate::setLastFolder(QFileInfo(file).absolutePath());
        Q_EMIT noticed(LogLevel::Info,
                       tr("Saved the scenario %1.").arg(QDir::toNativeSeparators(file)));
    });
    dialog->open();
}

} // namespace aneroid

#include "moc_scenarios.cpp"

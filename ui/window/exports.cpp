#include "ui/window/exports.h"

#include "core/profiles/profiletitles.h"
#include "ui/charts/chartpanel.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/models/display.h"
#include "ui/window/chartpicture.h"
#include "ui/window/windowstate.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace aneroid {
namespace {

constexpr double pictureScale = 2.0;

/// A name in the folder used last that tells runs apart and sorts by time.
QString proposedFile(const Session &session, const QString &suffix)
{
    const DeviceIds &ids = session.simulation().deviceIds();
    QString device = ids.empty() ? QString() : QString::fromStdString(ids.front());
    for (QChar &c : device) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-'))
            c = QLatin1Char('_');
    }
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return QDir(windowstate::lastFolder())
        .filePath(QStringLiteral("aneroid-%1-%2.%3").arg(device, time, suffix));
}

} // namespace

Exports::Exports(Session &session, ChartPanel &charts, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_charts(charts)
    , m_window(window)
{
    connect(&session, &Session::runBegan, this, [this] { m_exported = 0; });
}

bool Exports::hasUnsaved() const
{
    return !m_session.history().empty() && m_session.simulation().readingsMade() > m_exported;
}

void Exports::exportCsv()
{
    const ChartPanel::Span visible = m_charts.visibleSpan();
    auto *const dialog = new ExportDialog(m_session.history(), m_session.simulation().deviceIds(),
                                          {visible.fromMs, visible.toMs},
                                          proposedFile(m_session, QStringLiteral("csv")), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](qint64 rows, const QString &file) {
        m_exported = m_session.simulation().readingsMade();
        windowstate::setLastFolder(QFileInfo(file).absolutePath());
        Q_EMIT written(tr("Exported %Ln reading(s) to %1.", nullptr, static_cast<int>(rows))
                           .arg(QDir::toNativeSeparators(file)),
                       file);
    });
    connect(dialog, &ExportDialog::failed, this,
            [this](const QString &message) { Q_EMIT noticed(LogLevel::Error, message); });
    dialog->open();
}

void Exports::saveChart()
{
    const QString file = proposedFile(m_session, QStringLiteral("png"));
    auto *const dialog =
        new QFileDialog(m_window, tr("Save chart as PNG"), file, tr("PNG pictures (*.png)"));
    dialog->setObjectName(QStringLiteral("saveChartDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(file);
    connect(dialog, &QFileDialog::fileSelected, this, &Exports::writePicture);
    dialog->open();
}

void Exports::writePicture(const QString &fileName)
{
    const Result<Done, QString> saved =
        savePicture(m_charts.renderImage(pictureScale, pictureNote()), fileName);
    if (!saved) {
        Q_EMIT noticed(LogLevel::Error, saved.error());
        return;
    }
    windowstate::setLastFolder(QFileInfo(fileName).absolutePath());
    Q_EMIT written(tr("Saved the chart to %1.").arg(QDir::toNativeSeparators(fileName)), fileName);
}

/// What makes the picture's readings again.
QString Exports::pictureNote() const
{
    const Simulation &run = m_session.simulation();
    const DeviceIds &ids = run.deviceIds();
    const QString device = ids.size() == 1
                               ? tr("Device %1").arg(QString::fromStdString(ids.front()))
                               : tr("%Ln device(s)", nullptr, static_cast<int>(ids.size()));
    const std::shared_ptr<const Profile> &profile =
        run.state() == RunState::Idle ? run.profile() : run.scenario().profile;
    return tr("%1 · climate: %2 · seed %3", "device, climate, seed")
        .arg(device, shownTitle(profile ? *profile : *run.profile()), QString::number(run.seed()));
}

BackfillDialog::Source Exports::historySource() const
{
    const Simulation &run = m_session.simulation();
    return {m_session.settings(), run.profile(), run.fleet()};
}

void Exports::makeHistory()
{
    if (!m_history) {
        const Settings &settings = m_session.settings();
        BackfillChoices defaults;
        defaults.intervalSeconds = settings.intervalSeconds;
        defaults.devices = settings.devices;
        defaults.file = QDir(windowstate::lastFolder()).filePath(QStringLiteral("history.csv"));
        BackfillChoices choices = windowstate::backfillChoices(
            defaults, QDateTime::currentMSecsSinceEpoch(), displayUtcOffset(settings));
        choices.seed = m_session.simulation().seed();
        m_history = new BackfillDialog(historySource(), choices, m_window);
        m_history->setAttribute(Qt::WA_DeleteOnClose);
        connectHistory(*m_history);
    }
    m_history->show(); // beside the window: what takes an hour must not hold it up
    m_history->raise();
    m_history->activateWindow();
}

void Exports::connectHistory(BackfillDialog &dialog)
{
    connect(&m_session.simulation(), &Simulation::settingsChanged, &dialog,
            [this, &dialog] { dialog.setSource(historySource()); });
    connect(&dialog, &QDialog::finished, this,
            [&dialog] { windowstate::setBackfillChoices(dialog.choices()); });
    connect(&dialog, &BackfillDialog::begun, this, &windowstate::setBackfillChoices);
    connect(&dialog, &BackfillDialog::written, this, [this](quint64 readings, const QString &file) {
        windowstate::setLastFolder(QFileInfo(file).absolutePath());
        Q_EMIT written(tr("Made %1 readings of history in %2.")
                           .arg(countLabel(readings), QDir::toNativeSeparators(file)),
                       file);
    });
    connect(&dialog, &BackfillDialog::stopped, this,
            [this](const QString &message) { Q_EMIT noticed(LogLevel::Info, message); });
    connect(&dialog, &BackfillDialog::uploaded, this,
            [this](const QString &message, bool allAccepted) {
                Q_EMIT noticed(allAccepted ? LogLevel::Info : LogLevel::Warning, message);
            });
    connect(&dialog, &BackfillDialog::failed, this,
            [this](const QString &message) { Q_EMIT noticed(LogLevel::Error, message); });
}

void Exports::copyChart()
{
    QGuiApplication::clipboard()->setImage(m_charts.renderImage(pictureScale, pictureNote()));
    Q_EMIT noticed(LogLevel::Info, tr("Copied the chart to the clipboard."));
}

} // namespace aneroid

#include "moc_exports.cpp"

#include "ui/dialogs/history/historyjob.h"

#include "core/session/anydoor.h"
#include "ui/models/amounts.h"
#include "ui/models/display.h"

#include <QDir>

namespace aneroid {
namespace {

QString uploadStatus(const HistoryUpload::Progress &progress)
{
    QString status =
        HistoryJob::tr("%1 accepted, %2 refused of %3 readings, %4/s")
            .arg(shortCount(static_cast<double>(progress.accepted)), countLabel(progress.refused),
                 shortCount(static_cast<double>(progress.total)), shortCount(progress.perSecond));
    if (progress.byFault > 0)
        status = HistoryJob::tr("%1, %2 by fault", "progress, readings")
                     .arg(status, countLabel(progress.byFault));
    if (progress.retryInSeconds)
        return HistoryJob::tr("%1; retry in %3 s: %2", "progress, error, time")
            .arg(status, progress.lastError, QString::number(qRound(*progress.retryInSeconds)));
    if (progress.secondsLeft)
        return HistoryJob::tr("%1, %2 left", "progress, time")
            .arg(status, durationLabel(*progress.secondsLeft));
    return status;
}

double shareOf(quint64 done, quint64 total)
{
    return total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 1.0;
}

} // namespace

HistoryJob::HistoryJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_writer, &BackfillWriter::progressed, this,
            [this](quint64 done, quint64 total, double seconds) {
                Q_EMIT progressed(shareOf(done, total), progressLabel(done, total, seconds));
            });
    connect(&m_writer, &BackfillWriter::ended, this, &HistoryJob::endFile);
}

HistoryJob::~HistoryJob() = default;

bool HistoryJob::isRunning() const
{
    return m_upload || m_writer.isRunning();
}

void HistoryJob::write(const BackfillPlan &plan, const BackfillFile::Files &files)
{
    m_file = QDir::toNativeSeparators(files.output);
    m_writer.start(plan, files);
}

void HistoryJob::upload(const HistoryUpload::Options &options)
{
    m_upload = std::make_unique<HistoryUpload>(options, std::make_unique<AnyDoor>());
    connect(m_upload.get(), &HistoryUpload::progressed, this,
            [this](const HistoryUpload::Progress &progress) {
                Q_EMIT progressed(shareOf(progress.done, progress.total), uploadStatus(progress));
            });
    connect(m_upload.get(), &HistoryUpload::noticed, this, &HistoryJob::noticed);
    connect(m_upload.get(), &HistoryUpload::refused, this,
            [this](const QString &sentence) { Q_EMIT noticed(tr("Refused: %1").arg(sentence)); });
    connect(m_upload.get(), &HistoryUpload::finished, this, &HistoryJob::endUpload);
    if (const auto started = m_upload->start(); !started) {
        m_upload.reset();
        Q_EMIT ended({End::Failed, {}, started.error(), 0});
        return;
    }
    if (m_upload->decidedBefore() > 0)
        Q_EMIT noticed(tr("Continues where it stopped: %1 of %2 readings are decided.")
                           .arg(shortCount(static_cast<double>(m_upload->decidedBefore())),
                                shortCount(static_cast<double>(m_upload->progress().total))));
}

void HistoryJob::cancel()
{
    m_writer.cancel();
    if (m_upload)
        m_upload->cancel();
}

void HistoryJob::endFile(const BackfillFile::Outcome &outcome, double seconds)
{
    switch (outcome.end) {
    case BackfillFile::End::Complete:
        Q_EMIT ended(
            {End::Done,
             tr("%1 readings, %2, %3", "count, size, time")
                 .arg(countLabel(outcome.rows), bytesLabel(outcome.bytes), durationLabel(seconds)),
             tr("Written to %1.").arg(m_file), outcome.rows});
        break;
    case BackfillFile::End::Cancelled:
        Q_EMIT ended({End::Stopped, {}, tr("Stopped: %1 is not written.").arg(m_file), 0});
        break;
    case BackfillFile::End::Failed:
        Q_EMIT ended({End::Failed, {}, outcome.message, 0});
        break;
    }
}

void HistoryJob::endUpload(const HistoryUpload::Outcome &outcome)
{
    m_upload.release()->deleteLater(); // it is the one that calls
    End end = outcome.refused > 0 ? End::Partly : End::Done;
    if (outcome.end == HistoryUpload::End::Cancelled)
        end = End::Stopped;
    else if (outcome.end == HistoryUpload::End::Blocked ||
             outcome.end == HistoryUpload::End::Failed)
        end = End::Failed;
    QString sums = tr("%1 readings accepted, %2 refused")
                       .arg(countLabel(outcome.accepted), countLabel(outcome.refused));
    if (outcome.byFault > 0)
        sums = tr("%1, %2 by fault", "progress, readings").arg(sums, countLabel(outcome.byFault));
    Q_EMIT ended({end, sums, outcome.sentence, outcome.accepted});
}

} // namespace aneroid

#include "moc_historyjob.cpp"

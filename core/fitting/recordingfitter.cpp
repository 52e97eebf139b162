#include "core/fitting/recordingfitter.h"

#include "core/fitting/fitwords.h"
#include "core/profiles/profilejson.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace aneroid {

namespace {

/// Shares nearer to each other than this are not worth a repaint.
constexpr double leastProgress = 0.005;

} // namespace

RecordingFitter::RecordingFitter(QObject *parent)
    : QObject(parent)
{
}

RecordingFitter::~RecordingFitter()
{
    m_worker.request_stop();
    if (m_worker.joinable())
        m_worker.join();
}

void RecordingFitter::start(const FitRequest &request)
{
    m_worker.request_stop(); // the assignment below waits for it
    m_fit.reset();
    m_running = true;
    m_cancelling = false;
    const quint64 number = ++m_number;
    m_worker = std::jthread([this, request, number](const std::stop_token &stop) {
        const FitProgress progress{[this, number, last = -1.0](double share) mutable {
                                       if (share < last + leastProgress && share < 1.0)
                                           return;
                                       last = share;
                                       QMetaObject::invokeMethod(
                                           this,
                                           [this, share, number] {
                                               if (number == m_number && m_running)
                                                   Q_EMIT progressed(share);
                                           },
                                           Qt::QueuedConnection);
                                   },
                                   stop};
        auto result = fitRecording(request, progress);
        const QString problem = result ? QString() : result.error();
        const auto fit = result ? std::make_shared<RecordingFit>(std::move(result).value())
                                : std::shared_ptr<RecordingFit>();
        QMetaObject::invokeMethod(
            this, [this, fit, problem, number] { end(fit, problem, number); },
            Qt::QueuedConnection);
    });
}

void RecordingFitter::cancel()
{
    if (!m_running)
        return;
    m_cancelling = true;
    m_worker.request_stop();
}

void RecordingFitter::end(const std::shared_ptr<RecordingFit> &fit, const QString &problem,
                          quint64 number)
{
    if (number != m_number)
        return;
    m_running = false;
    if (m_cancelling) {
        Q_EMIT cancelled();
    } else if (fit) {
        m_fit = fit;
        Q_EMIT finished();
    } else {
        Q_EMIT failed(problem);
    }
}

Profile RecordingFitter::profile(const QString &name, const QString &title) const
{
    Profile profile = m_fit->profile;
    profile.name = name.toStdString();
    profile.title = title.toStdString();
    return profile;
}

Result<Done, QString> RecordingFitter::save(const ProfileStore &store, const QString &name,
                                            const QString &title) const
{
    return store.save(profile(name, title));
}

Result<Done, QString> RecordingFitter::exportTo(const QString &path, const QString &title) const
{
    const QByteArray json = toJson(profile(QFileInfo(path).completeBaseName(), title));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return Done{};
    return Failure{FitWords::tr("%1 cannot be written: %2.")
                       .arg(QDir::toNativeSeparators(path), file.errorString())};
}

QString plainName(const QString &path)
{
    constexpr qsizetype longest = 80; // leaves room for a number
    QString name = QFileInfo(path).completeBaseName().left(longest);
    for (QChar &letter : name) {
        // Between two others, any letter stands that a name may hold.
        if (!ProfileStore::nameProblem(u'a' + QString(letter) + u'a').isEmpty())
            letter = u'-';
    }
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return ProfileStore::nameProblem(name).isEmpty() ? name : QStringLiteral("recording");
}

QString proposedName(const ProfileStore &store, const QString &recordingPath)
{
    return store.freeName(plainName(recordingPath));
}

} // namespace aneroid

#include "moc_recordingfitter.cpp"

#include "core/receiver/receiver.h"

#include "core/receiver/receiverworker.h"

#include <QThread>
#include <QUrl>

namespace aneroid {

struct Receiver::Private
{
    // A new one for each start: in Qt 6.4 objects that enter a thread which ran before keep a
    // pointer into its old native thread (their binding status) and crash.
    std::unique_ptr<QThread> thread;
    ReceiverWorker *worker = nullptr; ///< in `thread`; none: stopped
    Options options;
    quint16 port = 0;

    template <typename Work>
    void inWorker(Work work, Qt::ConnectionType how)
    {
        QMetaObject::invokeMethod(worker, std::move(work), how);
    }
};

Receiver::Receiver(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

Receiver::~Receiver()
{
    stop();
}

Result<quint16, QString> Receiver::start(const Options &options)
{
    if (isRunning())
        return Failure{tr("The receiver runs already, on %1.").arg(url())};
    d->thread = std::make_unique<QThread>();
    d->thread->setObjectName(QStringLiteral("receiver"));
    auto *const worker = new ReceiverWorker;
    worker->moveToThread(d->thread.get());
    connect(worker, &ReceiverWorker::stored, this, &Receiver::stored);
    connect(worker, &ReceiverWorker::rowsReady, this, &Receiver::rowsReady);
    connect(worker, &ReceiverWorker::cleared, this, &Receiver::cleared);
    connect(worker, &ReceiverWorker::failed, this, &Receiver::failed);
    connect(d->thread.get(), &QThread::finished, worker, &QObject::deleteLater);
    d->worker = worker;
    d->thread->start();
    Result<quint16, QString> result = Failure{QString()};
    d->inWorker([&] { result = worker->start(options); }, Qt::BlockingQueuedConnection);
    if (!result) {
        stop();
        return result;
    }
    d->options = options;
    d->port = *result;
    return result;
}

void Receiver::stop()
{
    if (!isRunning())
        return;
    d->inWorker([worker = d->worker] { worker->stop(); }, Qt::BlockingQueuedConnection);
    d->worker = nullptr;
    d->thread->quit();
    d->thread->wait();
}

bool Receiver::isRunning() const
{
    return d->worker != nullptr;
}

QString Receiver::url() const
{
    if (!isRunning())
        return {};
    // Who listens everywhere is reached at home.
    const QHostAddress &address = d->options.address;
    const bool everywhere = address == QHostAddress::Any || address == QHostAddress::AnyIPv4;
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(everywhere                         ? QStringLiteral("127.0.0.1")
                : address == QHostAddress::AnyIPv6 ? QStringLiteral("::1")
                                                   : address.toString());
    url.setPort(d->port);
    return url.toString();
}

std::optional<quint16> Receiver::portInUse() const
{
    const quint16 asked = d->options.port;
    return isRunning() && asked != 0 && asked != d->port ? std::optional(asked) : std::nullopt;
}

QString Receiver::databaseFile() const
{
    return d->options.database;
}

void Receiver::requestRows(int limit)
{
    if (isRunning())
        d->inWorker([worker = d->worker, limit] { worker->sendRows(limit); }, Qt::QueuedConnection);
    else
        Q_EMIT failed(tr("The receiver is stopped."));
}

void Receiver::clear()
{
    if (isRunning())
        d->inWorker([worker = d->worker] { worker->clear(); }, Qt::QueuedConnection);
    else
        Q_EMIT failed(tr("The receiver is stopped."));
}

} // namespace aneroid

#include "core/receiver/receiver.h"

#include "core/receiver/receiverworker.h"

#include <QThread>
#include <QUrl>

#include <future>

namespace aneroid {

struct Receiver::Private
{
    std::unique_ptr<ReceiverWorker> worker; ///< works in `thread`; none: stopped
    std::unique_ptr<QThread> thread;
    Options options;
    quint16 port = 0;
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
    d->worker = std::make_unique<ReceiverWorker>();
    ReceiverWorker *const worker = d->worker.get();
    // It emits in its own thread, which is not the one it was made in.
    connect(worker, &ReceiverWorker::stored, this, &Receiver::stored, Qt::QueuedConnection);
    connect(worker, &ReceiverWorker::rowsReady, this, &Receiver::rowsReady, Qt::QueuedConnection);
    connect(worker, &ReceiverWorker::cleared, this, &Receiver::cleared, Qt::QueuedConnection);
    connect(worker, &ReceiverWorker::failed, this, &Receiver::failed, Qt::QueuedConnection);
    std::promise<Result<quint16, QString>> started;
    auto starting = started.get_future();
    d->thread.reset(QThread::create([worker, &options, &started] {
        auto port = worker->start(options);
        const bool runs = port.ok();
        started.set_value(std::move(port)); // from here on neither reference may be used
        if (runs)
            worker->run();
    }));
    d->thread->setObjectName(QStringLiteral("receiver"));
    d->thread->start();
    auto result = starting.get();
    if (!result) {
        d->thread->wait();
        d->worker.reset();
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
    d->worker->post([worker = d->worker.get()] { worker->stop(); });
    d->thread->wait();
    d->worker.reset();
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
        d->worker->post([worker = d->worker.get(), limit] { worker->sendRows(limit); });
    else
        Q_EMIT failed(tr("The receiver is stopped."));
}

void Receiver::clear()
{
    if (isRunning())
        d->worker->post([worker = d->worker.get()] { worker->clear(); });
    else
        Q_EMIT failed(tr("The receiver is stopped."));
}

} // namespace aneroid

#include "moc_receiver.cpp"

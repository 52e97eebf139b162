#include "core/receiver/receiverworker.h"

#include "core/receiver/fielderror.h"

#include <chrono>

namespace aneroid {
namespace {

constexpr std::size_t maxWaiting = 256;
constexpr std::chrono::milliseconds announceInterval{100};

} // namespace

Result<quint16, QString> ReceiverWorker::start(const Receiver::Options &options)
{
    if (const auto opened = m_store.open(options.database); !opened)
        return Failure{opened.error()};
    m_front = std::make_unique<HttpFront>(
        [this](const RouteRequest &request, const HttpFront::Reply &reply) {
            takeRequest(request, reply);
        },
        [this](const RequestRefusal &refusal, const HttpFront::Reply &reply) {
            takeRefusal(refusal, reply);
        },
        &Routes::bodyLimit);
    auto port = m_front->listen(options.address, options.port, options.anyPortIfTaken);
    if (!port)
        end();
    return port;
}

void ReceiverWorker::run()
{
    m_front->run([this] { commit(); });
    end();
}

void ReceiverWorker::post(std::function<void()> work)
{
    m_front->post(std::move(work));
}

void ReceiverWorker::stop()
{
    commit();
    if (m_announcementDue)
        announceTotal();
    m_front->close();
}

void ReceiverWorker::end()
{
    m_waiting.clear();
    m_front.reset();
    m_store.close();
}

void ReceiverWorker::sendRows(int limit)
{
    const auto rows = m_store.newest(limit);
    const auto total = m_store.total();
    if (!rows || !total) {
        report(rows ? total.error() : rows.error());
        return;
    }
    QList<StoredRow> list;
    list.reserve(static_cast<qsizetype>(rows->size()));
    for (const ReadingStore::Row &row : *rows)
        list.append(row.row);
    Q_EMIT rowsReady(list, *total);
}

void ReceiverWorker::clear()
{
    commit();
    if (const auto done = m_store.clear(); !done) {
        report(done.error());
        return;
    }
    Q_EMIT cleared();
    announceTotal();
}

void ReceiverWorker::takeRequest(const RouteRequest &request, const HttpFront::Reply &reply)
{
    const RouteAnswer response = m_routes.handle(request);
    if (const auto failure = m_routes.takeFailure()) {
        report(*failure);
        if (!m_store.isOpenTransaction())
            failWaiting(*failure); // what it held is undone
    }
    answerInTurn(reply, response);
}

void ReceiverWorker::takeRefusal(const RequestRefusal &refusal, const HttpFront::Reply &reply)
{
    answerInTurn(reply, {refusal.status, toDetailJson(refusal.sentence), {}});
}

/// Behind the open transaction wait also the answers that need no commit: on one connection answers
/// must leave in the order of the requests.
void ReceiverWorker::answerInTurn(const HttpFront::Reply &reply, const RouteAnswer &response)
{
    if (!m_store.isOpenTransaction()) {
        m_front->answer(reply, response);
        return;
    }
    m_waiting.push_back({reply, response});
    if (m_waiting.size() >= maxWaiting)
        commit();
}

void ReceiverWorker::commit()
{
    if (!m_store.isOpenTransaction())
        return;
    if (const auto done = m_store.commit(); !done) {
        report(done.error());
        failWaiting(done.error());
        return;
    }
    m_lastReported.clear();
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        m_front->answer(waiting.reply, waiting.response);
    if (!m_announcementDue) {
        m_announcementDue = true;
        m_front->postLater(announceInterval, [this] { announceTotal(); });
    }
}

void ReceiverWorker::failWaiting(const StorageError &error)
{
    const RouteAnswer response = Routes::toResponse(error);
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        m_front->answer(waiting.reply, response);
}

void ReceiverWorker::report(const StorageError &error)
{
    if (error.message != m_lastReported)
        Q_EMIT failed(error.message);
    m_lastReported = error.message;
}

void ReceiverWorker::announceTotal()
{
    m_announcementDue = false;
    if (const auto total = m_store.total())
        Q_EMIT stored(*total);
}

} // namespace aneroid

#include "moc_receiverworker.cpp"

#pragma once

#include "core/receiver/http/httpfront.h"
#include "core/receiver/receiver.h"
#include "core/receiver/routes.h"
#include "core/receiver/store/readingstore.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace aneroid {

/// The receiver's half that works in its own thread: everything but post() is called there.
///
/// Readings that arrive together share one commit, made as soon as the loop has taken in what was
/// there; answers leave after it. An answered reading so survives a crash of the program.
class ReceiverWorker : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] Result<quint16, QString> start(const Receiver::Options &options);
    /// Serves until stop(), which is to be posted; after start().
    void run();
    /// Lets the running loop do `work`; from any thread.
    void post(std::function<void()> work);
    void stop();
    void sendRows(int limit);
    void clear();

Q_SIGNALS:
    void stored(qint64 total);
    void rowsReady(const QList<aneroid::StoredRow> &newestFirst, qint64 total);
    void cleared();
    void failed(const QString &message);

private:
    struct Waiting
    {
        HttpFront::Reply reply;
        RouteAnswer response;
    };

    void end();
    void takeRequest(const RouteRequest &request, const HttpFront::Reply &reply);
    void takeRefusal(const RequestRefusal &refusal, const HttpFront::Reply &reply);
    void answerInTurn(const HttpFront::Reply &reply, const RouteAnswer &response);
    void commit();
    void failWaiting(const StorageError &error);
    void report(const StorageError &error);
    void announceTotal();

    ReadingStore m_store;
    Routes m_routes{m_store};
    std::unique_ptr<HttpFront> m_front;
    std::vector<Waiting> m_waiting; ///< for the open transaction's end
    bool m_announcementDue = false;
    QString m_lastReported; ///< one message for a disk that stays full
};

} // namespace aneroid

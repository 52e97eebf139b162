#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace aneroid {

/// The body of a POST is long on its way from this size on: while a server accepts such ones, more
/// go at a time than the six of others, so that it need not wait for one.
constexpr qsizetype longBodyBytes = 64 * 1024;
constexpr int mostWithLongBodies = 9;

struct HttpRequest
{
    QByteArray method = "POST";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds timeout{10'000}; ///< from the moment the request leaves
};

/// How a request ended. `status` is 0 where no HTTP answer came; then `errorText` says why in
/// words.
struct HttpReply
{
    int status = 0;
    QByteArray body; ///< the first 4 KiB at most: the rest is read and thrown away, or cut off
    QList<QPair<QByteArray, QByteArray>> headers;
    QUrl url; ///< that answered, where it is not the request's (a redirect was followed)
    bool timedOut = false;
    bool tlsFailed = false;
    bool neverSent = false; ///< no connection came about
    /// How often the transport sent the request again by itself because a connection ended without
    /// an answer.
    int repeats = 0;
    QString errorText;
    std::chrono::microseconds latency{0};

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< case-insensitive; empty: none
};

/// The one door to the network. The real one is QtHttpTransport; tests drive FakeHttpTransport by
/// hand (tests/support/fakehttptransport.h).
class HttpTransport : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const HttpReply &)>;
    using QObject::QObject;

    /// `done` is called exactly once, later, from the event loop; never from inside send().
    virtual void send(const HttpRequest &request, Callback done) = 0;
    /// Ends all requests without calling back.
    virtual void abortAll() = 0;
    /// For connections to come; none: the system's authorities, and no certificate of our own.
    virtual void setTls(const std::optional<QSslConfiguration> &tls) { Q_UNUSED(tls) }
};

} // namespace aneroid

#pragma once

#include "core/http/httptransport.h"

#include <QHash>

#include <memory>
#include <optional>

namespace aneroid {

/// A door that follows 307 and 308 to the same host, which keep method and body: once for a
/// request. Where that led to is remembered, and later requests for the address go there at once.
/// Everything else goes through as it is, other redirects too.
class RedirectFollower : public HttpTransport
{
    Q_OBJECT
public:
    explicit RedirectFollower(std::unique_ptr<HttpTransport> transport, QObject *parent = nullptr);

    void send(const HttpRequest &request, Callback done) override;
    void abortAll() override;
    void setTls(const std::optional<QSslConfiguration> &tls) override;

    /// A new run asks the old addresses again.
    void forget() { m_moved.clear(); }

    /// Where the answer sends the request, if it may be followed: the same host and port, or from
    /// http to https with the usual ports.
    [[nodiscard]] static std::optional<QUrl> followable(const HttpReply &reply, const QUrl &asked);

Q_SIGNALS:
    /// The first time for an address: requests for it go to `to` from now on.
    void moved(const QUrl &from, const QUrl &to, int status);

private:
    void arrive(const HttpRequest &request, const HttpReply &reply, const Callback &done);

    std::unique_ptr<HttpTransport> m_transport;
    QHash<QUrl, QUrl> m_moved;
};

} // namespace aneroid

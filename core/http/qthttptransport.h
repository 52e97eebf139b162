#pragma once

#include "core/http/httptransport.h"

#include <memory>

namespace aneroid {

/// HttpTransport on QNetworkAccessManager, which keeps six connections to a host alive and queues
/// beyond that: hand over no more than six POSTs for one host at a time, or their timeouts run
/// while they wait. For POSTs with long bodies there are six more, of a second manager. Requests
/// other than POST go over connections of their own, so that a question is not held up by six POSTs
/// that hang.
///
/// The access manager repeats a POST by itself where the server closes a connection without an
/// answer: a server may get a request up to four times, with the same headers. How often is counted
/// (HttpReply::repeats).
///
/// An interim answer (102, 103; not 100, which is read past) ends the request with that status, and
/// with it all that are in flight on the same connections: none of them can be believed any more.
///
/// No redirect is followed, no TLS error ignored, no cookie kept; a proxy that the environment
/// names is used, but not for this machine itself.
class QtHttpTransport : public HttpTransport
{
    Q_OBJECT
public:
    explicit QtHttpTransport(QObject *parent = nullptr);
    ~QtHttpTransport() override;

    void send(const HttpRequest &request, Callback done) override;
    void abortAll() override;
    void setTls(const std::optional<QSslConfiguration> &tls) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid

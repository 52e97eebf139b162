#include "core/http/redirectfollower.h"

#include <utility>

namespace aneroid {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

/// What was trusted with the credentials is trusted with them still.
bool isSameHost(const QUrl &from, const QUrl &to)
{
    if (from.host() != to.host())
        return false;
    if (from.scheme() == to.scheme())
        return portOf(from) == portOf(to);
    return to.scheme() == QLatin1StringView("https") && portOf(from) == 80 && portOf(to) == 443;
}

} // namespace

RedirectFollower::RedirectFollower(std::unique_ptr<HttpTransport> transport, QObject *parent)
    : HttpTransport(parent)
    , m_transport(std::move(transport))
{
}

void RedirectFollower::send(const HttpRequest &request, Callback done)
{
    const auto known = m_moved.constFind(request.url);
    if (known == m_moved.constEnd()) {
        m_transport->send(request, [this, request, done = std::move(done)](const HttpReply &reply) {
            arrive(request, reply, done);
        });
        return;
    }
    HttpRequest there = request;
    there.url = *known;
    m_transport->send(there, [url = there.url, done = std::move(done)](const HttpReply &reply) {
        HttpReply named = reply;
        named.url = url;
        done(named);
    });
}

void RedirectFollower::arrive(const HttpRequest &request, const HttpReply &reply,
                              const Callback &done)
{
    const auto target = followable(reply, request.url);
    if (!target) {
        done(reply);
        return;
    }
    // Of several that left before the first answer, each comes here.
    const bool isNew = m_moved.value(request.url) != *target;
    m_moved.insert(request.url, *target);
    if (isNew)
        Q_EMIT moved(request.url, *target, reply.status);
    send(request, done);
}

void RedirectFollower::abortAll()
{
    m_transport->abortAll();
}

void RedirectFollower::setTls(const std::optional<QSslConfiguration> &tls)
{
    if (m_transport)
        m_transport->setTls(tls);
}

std::optional<QUrl> RedirectFollower::followable(const HttpReply &reply, const QUrl &asked)
{
    if (reply.status != 307 && reply.status != 308)
        return std::nullopt;
    const QByteArray location = reply.header("Location");
    if (location.isEmpty())
        return std::nullopt;
    QUrl target = asked.resolved(QUrl(QString::fromUtf8(location)));
    if (!target.isValid() || !target.userInfo().isEmpty() || !isSameHost(asked, target))
        return std::nullopt;
    target.setFragment({});
    return target == asked ? std::nullopt : std::optional(target);
}

} // namespace aneroid

#include "moc_redirectfollower.cpp"

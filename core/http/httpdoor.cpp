#include "core/http/httpdoor.h"

#include "core/http/connectiontest.h"
#include "core/http/httpmessages.h"
#include "core/http/redirectfollower.h"
#include "core/http/route.h"
#include "core/http/tlsfiles.h"

#include <optional>
#include <utility>

namespace aneroid {

namespace {

struct Exchange
{
    std::shared_ptr<const Route> route;
    Posted posted;
    HttpRequest request;
    HttpReply reply;
};

} // namespace

struct HttpDoor::Private
{
    explicit Private(std::unique_ptr<HttpTransport> carrier)
        : transport(std::make_unique<RedirectFollower>(std::move(carrier)))
    {
    }

    void applyTls(const DeliveryTarget &target, HttpDoor &door);

    std::unique_ptr<RedirectFollower> transport;
    DeliveryTarget tlsTarget; ///< whose certificates are in use
    std::shared_ptr<const Route> route = std::make_shared<const Route>(DeliveryTarget());
    bool headConstant = true; ///< no address or header is of one device
    std::optional<Exchange> last;
    bool repeatsTold = false;     ///< of this run
    bool landsLongBodies = false; ///< the last answer accepted one
};

/// What cannot be read leaves what was there: the server is then not trusted, and says so.
void HttpDoor::Private::applyTls(const DeliveryTarget &target, HttpDoor &door)
{
    const bool same =
        target.tls == tlsTarget.tls && target.server.scheme() == tlsTarget.server.scheme();
    if (same)
        return;
    tlsTarget.tls = target.tls;
    tlsTarget.server = target.server;
    const auto tls = tlsConfiguration(target);
    if (tls)
        transport->setTls(*tls);
    else
        Q_EMIT door.noted(true, tls.error());
}

HttpDoor::HttpDoor(std::unique_ptr<HttpTransport> transport, QObject *parent)
    : Door(parent)
    , d(std::make_unique<Private>(std::move(transport)))
{
    connect(d->transport.get(), &RedirectFollower::moved, this,
            [this](QUrl from, QUrl to, int status) {
                if (!d->headConstant) { // a device's token may be in the path
                    from.setPath({});
                    to.setPath({});
                }
                Q_EMIT noted(false, movedSentence(from, to, status, d->route->secrets()));
            });
}

HttpDoor::~HttpDoor() = default;

void HttpDoor::setTarget(const DeliveryTarget &target)
{
    d->applyTls(target, *this);
    d->route = std::make_shared<const Route>(target);
    d->landsLongBodies = false;
    d->headConstant = !target.payload || target.payload->isHeadConstant();
}

void HttpDoor::beginRun(const RunPointer &)
{
    d->transport->forget();
    d->repeatsTold = false;
}

void HttpDoor::send(const Message &message, Callback done)
{
    HttpRequest request = requestOf(*d->route, message);
    Posted posted{message.plan, message.device, message.readings, message.array, request.url};
    d->transport->send(request, [this, route = d->route, posted, request,
                                 done = std::move(done)](const HttpReply &reply) {
        d->last = Exchange{route, posted, request, reply};
        if (reply.repeats > 0 && !std::exchange(d->repeatsTold, true))
            Q_EMIT noted(true, repeatedSentence(*route));
        const Landing landing = landingOf(posted, *route, reply);
        d->landsLongBodies = request.method == "POST" && request.body.size() >= longBodyBytes &&
                             landing.any(Landing::Fate::Accepted);
        done(landing);
    });
}

std::optional<int> HttpDoor::mostInFlight() const
{
    return d->landsLongBodies ? std::optional(mostWithLongBodies) : std::nullopt;
}

void HttpDoor::abortAll()
{
    d->transport->abortAll();
}

void HttpDoor::test(const DeliveryTarget &target, std::chrono::milliseconds timeout,
                    std::function<void(const ConnectionVerdict &)> done)
{
    const auto route = std::make_shared<const Route>(target);
    HttpRequest request = route->healthRequest();
    request.timeout = timeout;
    d->transport->send(request,
                       [route, url = request.url, done = std::move(done)](const HttpReply &reply) {
                           done(judgeConnection(reply, url, route->secrets()));
                       });
}

QString HttpDoor::shown(const Message &message) const
{
    if (message.plan->door() != PayloadDoor::Http)
        return plainText(message);
    return requestText(requestOf(*d->route, message), *d->route,
                       secretsOf(*d->route, *message.plan, message.device));
}

QString HttpDoor::lastExchange() const
{
    if (!d->last)
        return {};
    const auto &[route, posted, request, reply] = *d->last;
    const QStringList secrets = secretsOf(*route, *posted.plan, posted.device);
    return requestText(request, *route, secrets) + u'\n' + replyText(reply, secrets);
}

} // namespace aneroid

#include "moc_httpdoor.cpp"

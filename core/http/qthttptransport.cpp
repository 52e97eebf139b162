#include "core/http/qthttptransport.h"

#include "core/http/answers/networkerror.h"
#include "core/http/uploadbody.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

namespace aneroid {

namespace {

using Clock = std::chrono::steady_clock;

/// What an access manager opens to a host.
constexpr std::ptrdiff_t connectionsEach = 6;

constexpr qint64 keptBytes = 4096;
/// A body is read to its end up to here, so that the connection lives on; a longer one is cut off.
constexpr qint64 longestBody = 64 * 1024;

/// The proxies that the system names (none for this machine itself), asked for once in a while: the
/// question costs 80 µs where libproxy answers it, and the manager puts it before each request.
///
/// Where there is no proxy, the answer is "the default", which a socket takes for none as well. To
/// the word "none" Qt 6.4 opens its sockets unbuffered and reads an answer's header byte by byte,
/// one system call each, which halves the rate (tests/benchmarks/bench_post).
class ProxyChoice : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const auto now = Clock::now();
        if (query.url() != m_url || now >= m_validUntil) {
            m_url = query.url();
            m_validUntil = now + std::chrono::seconds(30);
            m_proxies = choose(query);
        }
        return m_proxies;
    }

    /// "host:port" of the proxy that the last request took; empty: none.
    [[nodiscard]] QString proxyName() const
    {
        const QNetworkProxy proxy = m_proxies.value(0);
        return isDirect(m_proxies) || proxy.type() == QNetworkProxy::DefaultProxy
                   ? QString()
                   : QStringLiteral("%1:%2").arg(proxy.hostName(), QString::number(proxy.port()));
    }

private:
    static bool isDirect(const QList<QNetworkProxy> &proxies)
    {
        return proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy;
    }

    static QList<QNetworkProxy> choose(const QNetworkProxyQuery &query)
    {
        const QList<QNetworkProxy> proxies = proxyForQuery(query);
        const QNetworkProxyQuery asSocket(query.peerHostName(), query.peerPort());
        if (isDirect(proxies) && isDirect(proxyForQuery(asSocket)))
            return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
        return proxies;
    }

    QUrl m_url;
    Clock::time_point m_validUntil;
    QList<QNetworkProxy> m_proxies;
};

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    // What is known and tested of connections, repeats and timeouts holds for HTTP/1.1.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

bool isInterim(int status)
{
    return status >= 100 && status < 200;
}

/// Nothing of the request can have reached the server.
bool isWithoutConnection(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::NetworkSessionFailedError:
        return true;
    default:
        return false;
    }
}

struct Pending
{
    HttpTransport::Callback done;
    QNetworkAccessManager *manager = nullptr;
    UploadBody *upload = nullptr; ///< lives as long as the reply
    Clock::time_point departure;
    Clock::time_point deadline;
    std::chrono::milliseconds timeout{0};
    QByteArray body;
    qint64 bytesRead = 0;
    QStringList tlsReasons;
};

} // namespace

struct QtHttpTransport::Private
{
    explicit Private(QtHttpTransport *transport)
        : q(transport)
    {
    }

    QNetworkAccessManager &managerFor(const HttpRequest &request);
    [[nodiscard]] bool isFull(const QNetworkAccessManager &manager) const;
    [[nodiscard]] std::array<std::unique_ptr<QNetworkAccessManager> *, 3> managers();
    std::unique_ptr<QNetworkAccessManager> makeManager();
    QNetworkRequest prepared(const HttpRequest &request);
    void watch(QNetworkReply *reply, Pending entry);
    void read(QNetworkReply *reply);
    void end(QNetworkReply *reply, bool timedOut);
    void giveUpConnections(QNetworkAccessManager *manager, int status);
    void endOverdue();
    void armTimer(Clock::time_point deadline);

    QtHttpTransport *q;
    std::unique_ptr<QNetworkAccessManager> posts;
    std::unique_ptr<QNetworkAccessManager> morePosts; ///< long ones, beyond six
    std::unique_ptr<QNetworkAccessManager> questions;
    std::unordered_map<QNetworkReply *, Pending> pending;
    QTimer timer; ///< one for all requests: set to a deadline, not moved when a request ends
    std::optional<Clock::time_point> timerDeadline;
    HttpRequest lastRequest; ///< what `prototype` was made of
    std::optional<QNetworkRequest> prototype;
    std::optional<QSslConfiguration> tls;
};

std::unique_ptr<QNetworkAccessManager> QtHttpTransport::Private::makeManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setProxyFactory(new ProxyChoice); // the manager owns it
    connect(manager.get(), &QNetworkAccessManager::finished, q,
            [this](QNetworkReply *reply) { end(reply, false); });
    connect(manager.get(), &QNetworkAccessManager::sslErrors, q,
            [this](QNetworkReply *reply, const QList<QSslError> &errors) {
                const auto found = pending.find(reply);
                if (found == pending.end())
                    return;
                for (const QSslError &error : errors)
                    found->second.tlsReasons.append(error.errorString());
                found->second.tlsReasons.removeDuplicates();
            });
    return manager;
}

/// A manager hands bodies to a thread of its own in pieces of 16 kB, each when the last has left:
/// long ones share two of them.
QNetworkAccessManager &QtHttpTransport::Private::managerFor(const HttpRequest &request)
{
    const bool isPost = request.method == "POST";
    // A short one must not wait behind six long ones: its timeout runs.
    const bool asWell =
        isPost && posts && isFull(*posts) && (request.body.size() >= longBodyBytes || morePosts);
    auto &manager = !isPost ? questions : asWell ? morePosts : posts;
    if (!manager)
        manager = makeManager();
    return *manager;
}

bool QtHttpTransport::Private::isFull(const QNetworkAccessManager &manager) const
{
    const auto inFlight = std::ranges::count_if(
        pending, [&manager](const auto &entry) { return entry.second.manager == &manager; });
    return inFlight >= connectionsEach;
}

std::array<std::unique_ptr<QNetworkAccessManager> *, 3> QtHttpTransport::Private::managers()
{
    return {&posts, &morePosts, &questions};
}

/// Consecutive requests differ in their last header and the body only: the rest is made once.
QNetworkRequest QtHttpTransport::Private::prepared(const HttpRequest &request)
{
    const auto count = request.headers.size();
    const bool same =
        prototype && count > 0 && lastRequest.headers.size() == count &&
        lastRequest.headers.last().first == request.headers.last().first &&
        lastRequest.url == request.url &&
        std::equal(request.headers.begin(), request.headers.end() - 1, lastRequest.headers.begin());
    if (!same) {
        prototype = toQt(request);
        if (tls)
            prototype->setSslConfiguration(*tls);
        lastRequest = request;
        return *prototype;
    }
    QNetworkRequest result = *prototype;
    result.setRawHeader(request.headers.last().first, request.headers.last().second);
    return result;
}

void QtHttpTransport::Private::watch(QNetworkReply *reply, Pending entry)
{
    const Clock::time_point deadline = entry.deadline;
    pending.emplace(reply, std::move(entry));
    QObject::connect(reply, &QNetworkReply::readyRead, q, [this, reply] { read(reply); });
    if (!timerDeadline || deadline < *timerDeadline)
        armTimer(deadline);
}

void QtHttpTransport::Private::read(QNetworkReply *reply)
{
    const auto found = pending.find(reply);
    if (found == pending.end())
        return;
    Pending &entry = found->second;
    const qint64 available = reply->bytesAvailable();
    const qint64 wanted = std::min(available, keptBytes - entry.body.size());
    if (wanted > 0)
        entry.body.append(reply->read(wanted));
    if (available > wanted)
        reply->skip(available - wanted);
    entry.bytesRead += available;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (entry.bytesRead > longestBody && status != 0)
        end(reply, false);
}

void QtHttpTransport::Private::end(QNetworkReply *reply, bool timedOut)
{
    const auto found = pending.find(reply);
    if (found == pending.end())
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isInterim(status)) {
        giveUpConnections(found->second.manager, status);
        return;
    }
    if (reply->isOpen() && reply->bytesAvailable() > 0 && found->second.body.isEmpty())
        found->second.body = reply->read(keptBytes);
    const Pending entry = std::move(found->second);
    pending.erase(found); // from here on, what abort() emits is not listened to

    HttpReply result;
    result.status = status;
    result.repeats = entry.upload->repeats();
    result.body = entry.body;
    result.headers = reply->rawHeaderPairs();
    result.timedOut = timedOut;
    result.latency =
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - entry.departure);
    if (result.status == 0 && timedOut) {
        result.errorText = timeoutText(reply->url(), entry.timeout);
    } else if (result.status == 0) {
        result.neverSent = isWithoutConnection(reply->error());
        result.tlsFailed = reply->error() == QNetworkReply::SslHandshakeFailedError;
        result.errorText = networkErrorText(
            reply->error(), reply->url(), reply->errorString(), entry.tlsReasons,
            dynamic_cast<ProxyChoice &>(*entry.manager->proxyFactory()).proxyName());
    }
    reply->abort(); // of no effect where it has finished
    reply->deleteLater();
    entry.done(result);
}

/// Qt takes an interim answer for the final one (but 100), and the final one, when it comes, for
/// the next request's. No answer on such a connection can be believed, and which request has which
/// connection is not known: all of the manager's end here, and those to come get new ones.
void QtHttpTransport::Private::giveUpConnections(QNetworkAccessManager *manager, int status)
{
    for (auto *const one : managers()) {
        if (one->get() == manager)
            one->release()->deleteLater();
    }
    std::vector<std::pair<QNetworkReply *, Pending>> ended;
    for (auto entry = pending.begin(); entry != pending.end();) {
        if (entry->second.manager == manager) {
            ended.emplace_back(entry->first, std::move(entry->second));
            entry = pending.erase(entry);
        } else {
            ++entry;
        }
    }
    for (const auto &[reply, entry] : ended) {
        reply->abort();
        HttpReply result;
        result.status = status;
        result.repeats = entry.upload->repeats();
        result.latency =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - entry.departure);
        reply->deleteLater();
        entry.done(result);
    }
}

void QtHttpTransport::Private::endOverdue()
{
    timerDeadline.reset();
    const auto now = Clock::now();
    std::vector<QNetworkReply *> overdue;
    for (const auto &[reply, entry] : pending) {
        if (entry.deadline <= now)
            overdue.push_back(reply);
    }
    for (QNetworkReply *reply : overdue)
        end(reply, true);
    const auto earliest = std::ranges::min_element(
        pending, {}, [](const auto &entry) { return entry.second.deadline; });
    if (earliest != pending.end())
        armTimer(earliest->second.deadline);
}

void QtHttpTransport::Private::armTimer(Clock::time_point deadline)
{
    timerDeadline = deadline;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    timer.start(std::max(std::chrono::milliseconds(0), wait));
}

QtHttpTransport::QtHttpTransport(QObject *parent)
    : HttpTransport(parent)
    , d(std::make_unique<Private>(this))
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->endOverdue(); });
}

void QtHttpTransport::setTls(const std::optional<QSslConfiguration> &tls)
{
    d->tls = tls;
    d->prototype.reset();
    for (const auto *const manager : d->managers()) {
        if (*manager)
            (*manager)->clearConnectionCache(); // what is open was trusted otherwise
    }
}

QtHttpTransport::~QtHttpTransport()
{
    abortAll();
}

void QtHttpTransport::send(const HttpRequest &request, Callback done)
{
    QNetworkAccessManager &manager = d->managerFor(request);
    const QNetworkRequest prepared = d->prepared(request);
    const auto now = Clock::now();
    auto *const upload = new UploadBody(request.body);
    QNetworkReply *const reply = request.method == "POST"
                                     ? manager.post(prepared, upload)
                                     : manager.sendCustomRequest(prepared, request.method, upload);
    upload->setParent(reply);
    d->watch(reply, {.done = std::move(done),
                     .manager = &manager,
                     .upload = upload,
                     .departure = now,
                     .deadline = now + request.timeout,
                     .timeout = request.timeout,
                     .body = {},
                     .bytesRead = 0,
                     .tlsReasons = {}});
}

void QtHttpTransport::abortAll()
{
    const auto ended = std::exchange(d->pending, {});
    for (const auto &[reply, entry] : ended) {
        reply->abort();
        reply->deleteLater();
    }
    d->timer.stop();
    d->timerDeadline.reset();
}

} // namespace aneroid

#include "moc_qthttptransport.cpp"

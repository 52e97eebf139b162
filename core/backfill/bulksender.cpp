#include "core/backfill/bulksender.h"

#include "core/delivery/answers/advice.h"
#include "core/delivery/answers/batchverdict.h"
#include "core/delivery/answers/verdict.h"
#include "core/delivery/arraylength.h"
#include "core/delivery/backoff.h"
#include "core/delivery/batchbody.h"
#include "core/delivery/circuitbreaker.h"
#include "core/delivery/deliverynotes.h"
#include "core/delivery/redirectfollower.h"
#include "core/delivery/route.h"
#include "core/payload/wireformat.h"

#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

namespace aneroid {

namespace {

using Clock = std::chrono::steady_clock;
using Role = CircuitBreaker::Role;
using Item = BulkSender::Item;

/// Parcels that wait for a retry; beyond it nothing new is fetched, so that what is undecided stays
/// little.
constexpr std::size_t mostWaiting = 64;

/// The readings of one request.
struct Parcel
{
    std::vector<Item> items;
    int attempts = 0;   ///< that failed
    bool alone = false; ///< a single reading whose array was refused: goes by the single route
};

struct Flight
{
    Parcel parcel;
    Role role = Role::Normal;
    bool single = false;
};

/// Does this refusal of a single reading speak of the reading, or of the way to the server?
bool isAboutAccess(int status, bool acceptedOne)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
    case 421:
    case 426:
    case 511:
        return true;
    case 404:
    case 405:
    case 410:
    case 501:
        return !acceptedOne; // else the route is there, and a device may be unknown
    default:
        return status < 400;
    }
}

} // namespace

struct BulkSender::Private
{
    Private(BulkSender *sender, std::unique_ptr<HttpTransport> door, const DeliveryTarget &target,
            const Options &how)
        : q(sender)
        , transport(std::make_unique<RedirectFollower>(std::move(door)))
        , options(how)
        , route(target)
        , backoff(how.policy)
        , inFlightLimit(target.ordered ? 1 : static_cast<std::size_t>(how.policy.inFlightLimit))
        , singles(how.batch <= 1)
    {
        // An array that takes more than a second of the allowed rate would go in bursts.
        if (options.perSecond > 0.0)
            options.batch =
                std::min(options.batch, static_cast<std::size_t>(std::max(1.0, options.perSecond)));
        length.start(options.batch);
    }

    [[nodiscard]] bool mayDepart(Clock::time_point now) const;
    [[nodiscard]] bool hasProbe() const;
    [[nodiscard]] std::optional<Clock::time_point> nextDeparture(Clock::time_point now) const;
    [[nodiscard]] LinkState currentLinkState(Clock::time_point now) const;

    void pump();
    [[nodiscard]] std::optional<Parcel> nextParcel(Clock::time_point now);
    void shorten(Parcel &parcel, Clock::time_point now);
    void depart(Parcel parcel, Clock::time_point now);
    [[nodiscard]] HttpRequest singleRequest(const Item &item) const;
    [[nodiscard]] HttpRequest batchRequest(const Parcel &parcel) const;
    void arrive(std::uint64_t number, const HttpReply &reply);
    void settleSingle(Flight &flight, const HttpReply &reply);
    void settleBatch(Flight &flight, const HttpReply &reply);
    void refuseItems(Parcel &parcel, const std::vector<BatchVerdict::Item> &items);
    void retryLater(Flight &flight, std::optional<std::chrono::milliseconds> askedFor,
                    bool slowDown, const HttpReply &reply);
    void serverAnswered(Role role, LinkState meaning);
    void accept(const Parcel &parcel);
    void block(Parcel parcel, const QString &reason);
    void sendAgain(Parcel parcel);
    void split(Parcel parcel, std::size_t size);
    void setError(const QString &reason, const QString &advice);
    void noteRepeats(int repeats);
    void refreshLinkState();
    void armWake(Clock::time_point now);

    BulkSender *q;
    std::unique_ptr<RedirectFollower> transport;
    Options options;
    Source source;
    Route route;
    DeviceIds deviceIds;
    std::string run;
    Backoff backoff;
    CircuitBreaker breaker;
    std::size_t inFlightLimit;

    std::multimap<Clock::time_point, Parcel> waiting; ///< by when they may leave
    std::map<std::uint64_t, Flight> flights;
    std::uint64_t departures = 0;
    Clock::time_point nextByRate{};
    QTimer wake;

    bool singles; ///< arrays are not asked for, or not taken
    ArrayLength length;
    bool repeatsTold = false;
    bool acceptedSingle = false;
    bool stopped = false;

    QString lastError;
    QString lastAdvice;
    quint64 failedAttempts = 0;
    LinkState linkState = LinkState::Idle;
    LinkState lastAnswer = LinkState::Idle;  ///< Idle, Connected or Refusing
    LinkState lastTrouble = LinkState::Idle; ///< Struggling or Offline
};

bool BulkSender::Private::hasProbe() const
{
    return std::ranges::any_of(flights,
                               [](const auto &entry) { return entry.second.role == Role::Probe; });
}

bool BulkSender::Private::mayDepart(Clock::time_point now) const
{
    if (stopped || flights.size() >= inFlightLimit || now < nextByRate)
        return false;
    return !breaker.isOpen() || (now >= breaker.nextProbe() && !hasProbe());
}

void BulkSender::Private::pump()
{
    const auto now = Clock::now();
    while (mayDepart(now)) {
        auto parcel = nextParcel(now);
        if (!parcel)
            break;
        depart(std::move(*parcel), now);
    }
    armWake(now);
}

std::optional<Parcel> BulkSender::Private::nextParcel(Clock::time_point now)
{
    if (!waiting.empty() && waiting.begin()->first <= now) {
        Parcel parcel = std::move(waiting.begin()->second);
        waiting.erase(waiting.begin());
        shorten(parcel, now);
        return parcel;
    }
    if (waiting.size() >= mostWaiting)
        return std::nullopt;
    Parcel fresh;
    fresh.items = source(singles ? 1 : length.next());
    return fresh.items.empty() ? std::nullopt : std::optional(std::move(fresh));
}

/// What is more than may leave at once waits on: fetched when longer arrays were tried, or held
/// back while a single reading is the probe.
void BulkSender::Private::shorten(Parcel &parcel, Clock::time_point now)
{
    const std::size_t most = singles || parcel.alone ? 1 : length.next();
    if (parcel.items.size() <= most)
        return;
    const auto cut = parcel.items.begin() + static_cast<std::ptrdiff_t>(most);
    Parcel rest;
    rest.attempts = length.isDoubted() ? parcel.attempts : 0;
    rest.items.assign(cut, parcel.items.end());
    waiting.emplace_hint(waiting.begin(), length.isDoubted() ? now : Clock::time_point{},
                         std::move(rest));
    parcel.items.erase(cut, parcel.items.end());
    parcel.attempts = rest.attempts;
}

void BulkSender::Private::depart(Parcel parcel, Clock::time_point now)
{
    const bool single = singles || parcel.alone || length.next() == 1;
    if (options.perSecond > 0.0) {
        const std::chrono::duration<double> share(static_cast<double>(parcel.items.size()) /
                                                  options.perSecond);
        nextByRate = std::max(now, nextByRate) + std::chrono::ceil<Clock::duration>(share);
    }
    const HttpRequest request = single ? singleRequest(parcel.items.front()) : batchRequest(parcel);
    const std::uint64_t number = ++departures;
    flights.emplace(number, Flight{.parcel = std::move(parcel),
                                   .role = breaker.isOpen() ? Role::Probe : Role::Normal,
                                   .single = single});
    transport->send(request, [this, number](const HttpReply &reply) { arrive(number, reply); });
}

HttpRequest BulkSender::Private::singleRequest(const Item &item) const
{
    const std::string_view id = deviceIds[item.reading.device];
    HttpRequest request = route.readingRequest();
    request.body = toJsonBody(item.reading, id, run);
    request.headers.append({"Idempotency-Key", idempotencyKey(id, run, item.reading.sequence)});
    request.timeout = options.policy.requestTimeout;
    return request;
}

HttpRequest BulkSender::Private::batchRequest(const Parcel &parcel) const
{
    BatchBody body(parcel.items.size());
    for (const Item &item : parcel.items)
        body.add(item.reading, deviceIds[item.reading.device], run);
    HttpRequest request = route.batchRequest();
    request.body = std::move(body).take();
    request.timeout = options.policy.requestTimeout;
    return request;
}

void BulkSender::Private::arrive(std::uint64_t number, const HttpReply &reply)
{
    Flight flight = std::move(flights.extract(number).mapped());
    noteRepeats(reply.repeats);
    if (flight.single)
        settleSingle(flight, reply);
    else
        settleBatch(flight, reply);
    pump();
    refreshLinkState();
    Q_EMIT q->answered();
}

void BulkSender::Private::settleSingle(Flight &flight, const HttpReply &reply)
{
    const QUrl &asked = route.readingRequest().url;
    const Verdict verdict = judge(reply, asked, route.secrets(), route.success());
    if (verdict.kind != Verdict::Kind::Accepted)
        setError(verdict.reason, failureAdvice(reply, asked, route));
    switch (verdict.kind) {
    case Verdict::Kind::Retry:
        length.singleFailed();
        flight.parcel.alone = flight.parcel.alone || reply.status != 0; // it would spoil an array
        retryLater(flight, verdict.retryAfter, verdict.slowDown, reply);
        return;
    case Verdict::Kind::Accepted:
        acceptedSingle = true;
        if (const std::size_t tooLong = length.singleAccepted(); tooLong > 0)
            Q_EMIT q->noticed(halvedSentence(tooLong));
        length.accepted(1);
        serverAnswered(flight.role, LinkState::Connected);
        accept(flight.parcel);
        return;
    case Verdict::Kind::Refused:
        serverAnswered(flight.role, LinkState::Refusing);
        if (isAboutAccess(reply.status, acceptedSingle))
            block(std::move(flight.parcel), withAdvice(verdict.reason, lastAdvice));
        else
            Q_EMIT q->refused(flight.parcel.items.front(), verdict.reason);
        return;
    }
}

void BulkSender::Private::settleBatch(Flight &flight, const HttpReply &reply)
{
    using Kind = BatchVerdict::Kind;
    const std::size_t size = flight.parcel.items.size();
    const QUrl &asked = route.batchRequest().url;
    const BatchVerdict verdict = judgeBatch(reply, asked, route.secrets(), size, route.success());
    if (verdict.kind == Kind::Retry || verdict.kind == Kind::Refused)
        setError(verdict.reason, failureAdvice(reply, asked, route, size));
    if (verdict.kind == Kind::Retry) {
        retryLater(flight, verdict.retryAfter, verdict.slowDown, reply);
        return;
    }
    const bool refusing = verdict.kind == Kind::Refused || verdict.kind == Kind::ItemsRefused;
    serverAnswered(flight.role, refusing ? LinkState::Refusing : LinkState::Connected);
    switch (verdict.kind) {
    case Kind::Accepted:
        length.accepted(size);
        accept(flight.parcel);
        return;
    case Kind::NoBatchRoute:
        if (!std::exchange(singles, true))
            Q_EMIT q->batchRouteMissing();
        sendAgain(std::move(flight.parcel));
        return;
    case Kind::TooLarge:
        if (size == 1)
            flight.parcel.alone = true;
        length.tooLong(size);
        split(std::move(flight.parcel), (size + 1) / 2);
        return;
    case Kind::ItemsRefused:
        refuseItems(flight.parcel, verdict.items);
        sendAgain(std::move(flight.parcel));
        return;
    case Kind::Refused:
        block(std::move(flight.parcel), withAdvice(verdict.reason, lastAdvice));
        return;
    case Kind::Retry:
        return;
    }
}

void BulkSender::Private::refuseItems(Parcel &parcel, const std::vector<BatchVerdict::Item> &items)
{
    std::vector<Item> kept;
    auto refusal = items.begin();
    for (std::size_t i = 0; i < parcel.items.size(); ++i) {
        if (refusal == items.end() || refusal->index != i) {
            kept.push_back(parcel.items[i]);
            continue;
        }
        setError(refusal->reason, QString());
        Q_EMIT q->refused(parcel.items[i], refusal->reason);
        ++refusal;
    }
    parcel.items = std::move(kept);
}

void BulkSender::Private::retryLater(Flight &flight,
                                     std::optional<std::chrono::milliseconds> askedFor,
                                     bool slowDown, const HttpReply &reply)
{
    const auto now = Clock::now();
    if (askedFor)
        askedFor = std::min(*askedFor, options.policy.longestRetryAfter);
    const int before = breaker.failures();
    breaker.failed(flight.role, now, backoff, askedFor, slowDown);
    const bool mayBeLength = !flight.single && !reply.neverSent && !slowDown;
    if (mayBeLength && breaker.failures() > before)
        length.failed(flight.parcel.items.size());
    const auto wait = std::max(backoff.delay(++flight.parcel.attempts),
                               askedFor.value_or(std::chrono::milliseconds(0)));
    lastTrouble = reply.status != 0 ? LinkState::Struggling : LinkState::Offline;
    waiting.emplace(now + wait, std::move(flight.parcel));
}

void BulkSender::Private::serverAnswered(Role role, LinkState meaning)
{
    breaker.answered(role);
    lastAnswer = meaning;
}

void BulkSender::Private::accept(const Parcel &parcel)
{
    Q_EMIT q->accepted(parcel.items);
}

void BulkSender::Private::block(Parcel parcel, const QString &reason)
{
    sendAgain(std::move(parcel));
    if (!std::exchange(stopped, true))
        Q_EMIT q->blocked(reason);
}

void BulkSender::Private::sendAgain(Parcel parcel)
{
    parcel.attempts = 0;
    if (!parcel.items.empty())
        waiting.emplace(Clock::time_point{}, std::move(parcel));
}

void BulkSender::Private::split(Parcel parcel, std::size_t size)
{
    for (std::size_t begin = 0; begin < parcel.items.size(); begin += size) {
        const std::size_t end = std::min(begin + size, parcel.items.size());
        Parcel piece;
        piece.alone = parcel.alone;
        piece.items.assign(parcel.items.begin() + static_cast<std::ptrdiff_t>(begin),
                           parcel.items.begin() + static_cast<std::ptrdiff_t>(end));
        sendAgain(std::move(piece));
    }
}

void BulkSender::Private::setError(const QString &reason, const QString &advice)
{
    ++failedAttempts;
    lastError = reason;
    lastAdvice = advice;
}

void BulkSender::Private::noteRepeats(int repeats)
{
    if (repeats > 0 && !std::exchange(repeatsTold, true))
        Q_EMIT q->noticed(repeatedSentence(route));
}

LinkState BulkSender::Private::currentLinkState(Clock::time_point now) const
{
    const bool retryWaits = !waiting.empty() && waiting.rbegin()->first > now;
    const bool retryFlies = std::ranges::any_of(
        flights, [](const auto &entry) { return entry.second.parcel.attempts > 0; });
    return breaker.isOpen() || retryWaits || retryFlies ? lastTrouble : lastAnswer;
}

void BulkSender::Private::refreshLinkState()
{
    const LinkState state = currentLinkState(Clock::now());
    if (std::exchange(linkState, state) != state)
        Q_EMIT q->linkStateChanged(state);
}

/// When something leaves without an answer or a call of pump() coming first.
std::optional<Clock::time_point> BulkSender::Private::nextDeparture(Clock::time_point now) const
{
    if (stopped || flights.size() >= inFlightLimit || (breaker.isOpen() && hasProbe()))
        return std::nullopt;
    Clock::time_point next = std::max(now, nextByRate);
    if (breaker.isOpen())
        next = std::max(next, breaker.nextProbe());
    // The source may have something: only a limit of ours is worth waking up for.
    if (!waiting.empty() && (next == now || waiting.size() >= mostWaiting))
        next = std::max(next, waiting.begin()->first);
    return next > now ? std::optional(next) : std::nullopt;
}

void BulkSender::Private::armWake(Clock::time_point now)
{
    const auto next = nextDeparture(now);
    if (next)
        wake.start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
    else
        wake.stop();
}

BulkSender::BulkSender(std::unique_ptr<HttpTransport> transport, const DeliveryTarget &target,
                       DeviceIds deviceIds, std::string run, const Options &options, Source source,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(transport), target, options))
{
    d->deviceIds = std::move(deviceIds);
    d->run = std::move(run);
    d->source = std::move(source);
    d->wake.setSingleShot(true);
    d->wake.setTimerType(Qt::PreciseTimer);
    connect(d->transport.get(), &RedirectFollower::moved, this,
            [this](const QUrl &from, const QUrl &to, int status) {
                Q_EMIT noticed(movedSentence(from, to, status, d->route.secrets()));
            });
    connect(&d->wake, &QTimer::timeout, this, [this] { d->pump(); });
}

BulkSender::~BulkSender()
{
    d->transport->abortAll();
}

void BulkSender::pump()
{
    d->pump();
}

void BulkSender::stop()
{
    d->stopped = true;
    d->wake.stop();
}

std::size_t BulkSender::inFlight() const
{
    return d->flights.size();
}

bool BulkSender::idle() const
{
    return d->flights.empty() && d->waiting.empty();
}

LinkState BulkSender::linkState() const
{
    return d->linkState;
}

QString BulkSender::lastError() const
{
    return d->lastError;
}

QString BulkSender::lastErrorAdvice() const
{
    return d->lastAdvice;
}

quint64 BulkSender::failedAttempts() const
{
    return d->failedAttempts;
}

std::optional<double> BulkSender::retryInSeconds() const
{
    const auto now = Clock::now();
    if (d->stopped || !d->flights.empty() || d->waiting.empty())
        return std::nullopt;
    Clock::time_point next = d->waiting.begin()->first;
    if (d->breaker.isOpen())
        next = std::max(next, d->breaker.nextProbe());
    if (next <= now)
        return std::nullopt;
    return std::chrono::duration<double>(next - now).count();
}

} // namespace aneroid

#include "core/delivery/bulksender.h"

#include "core/delivery/backoff.h"
#include "core/delivery/batchbody.h"
#include "core/delivery/batchverdict.h"
#include "core/delivery/circuitbreaker.h"
#include "core/delivery/route.h"
#include "core/delivery/verdict.h"
#include "core/delivery/wireformat.h"

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

/// Arrays that must be accepted before longer ones are tried again.
constexpr int acceptedToGrow = 16;

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
        , transport(std::move(door))
        , options(how)
        , route(target)
        , backoff(how.policy)
        , inFlightLimit(target.ordered ? 1 : static_cast<std::size_t>(how.policy.inFlightLimit))
        , singles(how.batch <= 1)
        , batch(std::max<std::size_t>(1, how.batch))
    {
        // An array that takes more than a second of the allowed rate would go in bursts.
        if (options.perSecond > 0.0)
            options.batch =
                std::min(options.batch, static_cast<std::size_t>(std::max(1.0, options.perSecond)));
        batch = std::min(batch, std::max<std::size_t>(1, options.batch));
    }

    [[nodiscard]] bool mayDepart(Clock::time_point now) const;
    [[nodiscard]] bool hasProbe() const;
    [[nodiscard]] std::optional<Clock::time_point> nextDeparture(Clock::time_point now) const;
    [[nodiscard]] LinkState currentLinkState(Clock::time_point now) const;

    void pump();
    [[nodiscard]] std::optional<Parcel> nextParcel(Clock::time_point now);
    void depart(Parcel parcel, Clock::time_point now);
    [[nodiscard]] HttpRequest singleRequest(const Item &item) const;
    [[nodiscard]] HttpRequest batchRequest(const Parcel &parcel) const;
    void arrive(std::uint64_t number, const HttpReply &reply);
    void settleSingle(Flight &flight, const HttpReply &reply);
    void settleBatch(Flight &flight, const HttpReply &reply);
    void refuseItems(Parcel &parcel, const std::vector<BatchVerdict::Item> &items);
    void retryLater(Flight &flight, std::optional<std::chrono::milliseconds> askedFor,
                    bool slowDown, bool answered);
    void serverAnswered(Role role, LinkState meaning);
    void accept(const Parcel &parcel);
    void block(Parcel parcel, const QString &reason);
    void sendAgain(Parcel parcel);
    void split(Parcel parcel, std::size_t size);
    void shrink(std::size_t tooLong);
    void grow(std::size_t accepted);
    void refreshLinkState();
    void armWake(Clock::time_point now);

    BulkSender *q;
    std::unique_ptr<HttpTransport> transport;
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

    bool singles;      ///< arrays are not asked for, or not taken
    std::size_t batch; ///< readings in the next array
    int acceptedInARow = 0;
    bool acceptedSingle = false;
    bool stopped = false;

    QString lastError;
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
        return parcel;
    }
    if (waiting.size() >= mostWaiting)
        return std::nullopt;
    Parcel fresh;
    fresh.items = source(singles ? 1 : batch);
    return fresh.items.empty() ? std::nullopt : std::optional(std::move(fresh));
}

void BulkSender::Private::depart(Parcel parcel, Clock::time_point now)
{
    const bool single = singles || parcel.alone;
    if (single && parcel.items.size() > 1) { // fetched while arrays were still tried
        Parcel rest;
        rest.items.assign(parcel.items.begin() + 1, parcel.items.end());
        waiting.emplace_hint(waiting.begin(), Clock::time_point{}, std::move(rest));
        parcel.items.resize(1);
    }
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
    const Verdict verdict = judge(reply, route.readingRequest().url, route.secrets());
    if (verdict.kind != Verdict::Kind::Accepted) {
        ++failedAttempts;
        lastError = verdict.reason;
    }
    switch (verdict.kind) {
    case Verdict::Kind::Retry:
        retryLater(flight, verdict.retryAfter, verdict.slowDown, reply.status != 0);
        return;
    case Verdict::Kind::Accepted:
        acceptedSingle = true;
        serverAnswered(flight.role, LinkState::Connected);
        accept(flight.parcel);
        return;
    case Verdict::Kind::Refused:
        serverAnswered(flight.role, LinkState::Refusing);
        if (isAboutAccess(reply.status, acceptedSingle))
            block(std::move(flight.parcel), verdict.reason);
        else
            Q_EMIT q->refused(flight.parcel.items.front(), verdict.reason);
        return;
    }
}

void BulkSender::Private::settleBatch(Flight &flight, const HttpReply &reply)
{
    using Kind = BatchVerdict::Kind;
    const std::size_t size = flight.parcel.items.size();
    const BatchVerdict verdict = judgeBatch(reply, route.batchRequest().url, route.secrets(), size);
    if (verdict.kind == Kind::Retry || verdict.kind == Kind::Refused) {
        ++failedAttempts;
        lastError = verdict.reason;
    }
    if (verdict.kind == Kind::Retry) {
        retryLater(flight, verdict.retryAfter, verdict.slowDown, reply.status != 0);
        return;
    }
    const bool refusing = verdict.kind == Kind::Refused || verdict.kind == Kind::ItemsRefused;
    serverAnswered(flight.role, refusing ? LinkState::Refusing : LinkState::Connected);
    switch (verdict.kind) {
    case Kind::Accepted:
        accept(flight.parcel);
        grow(size);
        return;
    case Kind::NoBatchRoute:
        if (!std::exchange(singles, true))
            Q_EMIT q->batchRouteMissing();
        sendAgain(std::move(flight.parcel));
        return;
    case Kind::TooLarge:
        if (size == 1)
            flight.parcel.alone = true;
        shrink(size);
        split(std::move(flight.parcel), (size + 1) / 2);
        return;
    case Kind::ItemsRefused:
        refuseItems(flight.parcel, verdict.items);
        sendAgain(std::move(flight.parcel));
        return;
    case Kind::Refused:
        block(std::move(flight.parcel), verdict.reason);
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
        ++failedAttempts;
        lastError = refusal->reason;
        Q_EMIT q->refused(parcel.items[i], refusal->reason);
        ++refusal;
    }
    parcel.items = std::move(kept);
}

void BulkSender::Private::retryLater(Flight &flight,
                                     std::optional<std::chrono::milliseconds> askedFor,
                                     bool slowDown, bool answered)
{
    const auto now = Clock::now();
    if (askedFor)
        askedFor = std::min(*askedFor, options.policy.longestRetryAfter);
    breaker.failed(flight.role, now, backoff, askedFor, slowDown);
    const auto wait = std::max(backoff.delay(++flight.parcel.attempts),
                               askedFor.value_or(std::chrono::milliseconds(0)));
    lastTrouble = answered ? LinkState::Struggling : LinkState::Offline;
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

void BulkSender::Private::shrink(std::size_t tooLong)
{
    batch = std::min(batch, std::max<std::size_t>(1, tooLong / 2));
    acceptedInARow = 0;
}

void BulkSender::Private::grow(std::size_t accepted)
{
    if (batch >= options.batch || accepted < batch || ++acceptedInARow < acceptedToGrow)
        return;
    batch = std::min(2 * batch, options.batch);
    acceptedInARow = 0;
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

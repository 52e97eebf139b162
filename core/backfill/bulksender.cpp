#include "core/backfill/bulksender.h"

#include "core/delivery/deliverynotes.h"
#include "core/delivery/detours.h"
#include "core/delivery/excuse.h"
#include "core/delivery/link/serverlink.h"
#include "core/delivery/message.h"
#include "core/delivery/storedplan.h"

#include <algorithm>
#include <limits>
#include <map>
#include <span>
#include <utility>

namespace aneroid {

namespace {

using Clock = ServerLink::Clock;
using Role = ServerLink::Role;
using Item = BulkSender::Item;
using Fate = Landing::Fate;

/// Parcels that wait for a retry; beyond it nothing new is fetched, so that what is undecided stays
/// little.
constexpr std::size_t mostWaiting = 64;

/// What befalls it befalls a whole message.
bool isAlone(const Item &item)
{
    return item.mishap.isSentTwice() || item.mishap.isCut();
}

bool hasMishap(const Item &item)
{
    return item.mishap.any();
}

/// The readings of one request.
struct Parcel
{
    std::vector<Item> items;
    int attempts = 0;        ///< that failed
    std::size_t message = 0; ///< of a single reading of several, how many were accepted
    bool alone = false;      ///< goes by the single route: its array was refused, or a mishap
    bool echo = false;       ///< sent a second time, and done with before
    std::uint64_t order = 0; ///< of its first departure; 0: has not left yet
};

struct Flight
{
    Parcel parcel;
    Role role = Role::Normal;
    bool single = false;
};

} // namespace

struct BulkSender::Private
{
    Private(BulkSender *sender, std::unique_ptr<Door> wayOut, const DeliveryTarget &target,
            const Options &how)
        : q(sender)
        , door(std::move(wayOut))
        , options(how)
        , plan(target.payload ? target.payload : usualPlan())
        , link(how.policy)
        , ordered(target.ordered)
        , singles(how.batch <= 1 || mostInArray(*plan) <= 1)
    {
        // An array that takes more than a second of the allowed rate would go in bursts.
        if (options.perSecond > 0.0)
            options.batch =
                std::min(options.batch, static_cast<std::size_t>(std::max(1.0, options.perSecond)));
        options.batch = std::min(options.batch, mostInArray(*plan));
        link.arrays().start(options.batch);
    }

    [[nodiscard]] bool mayDepart(Clock::time_point now) const;
    [[nodiscard]] bool hasProbe() const;
    [[nodiscard]] std::optional<Clock::time_point> nextDeparture(Clock::time_point now) const;

    [[nodiscard]] std::size_t inFlightLimit() const
    {
        const int most = door->mostInFlight().value_or(options.policy.inFlightLimit);
        return ordered ? 1 : static_cast<std::size_t>(most);
    }
    void pump();
    [[nodiscard]] std::optional<Parcel> nextParcel(Clock::time_point now);
    [[nodiscard]] std::vector<Item> fetch(std::size_t most);
    void separate(std::span<const Item> items);
    void leave(std::vector<Item> &out, std::size_t most);
    void shorten(Parcel &parcel, Clock::time_point now);
    void keepTogether(Parcel &parcel);
    [[nodiscard]] OutgoingReading outgoing(const Item &item) const;
    void depart(Parcel parcel, Clock::time_point now);
    [[nodiscard]] Message messageOf(const Parcel &parcel, bool single) const;
    void arrive(std::uint64_t number, const Landing &answer);
    void settleSingle(Flight &flight, const Landing &landing);
    void settleBatch(Flight &flight, const Landing &landing);
    void refuseItems(Parcel &parcel, const Landing &landing);
    void retryLater(Flight &flight, const Landing &landing);
    void waitInOrder(Clock::time_point due, Parcel parcel);
    void accept(const Parcel &parcel);
    void acceptSingle(Parcel parcel);
    void block(Parcel parcel, const QString &reason);
    void sendAgain(Parcel parcel);
    void split(Parcel parcel, std::size_t size);
    void setError(const QString &reason, const QString &advice);
    void refreshLinkState();

    BulkSender *q;
    std::unique_ptr<Door> door;
    Options options;
    Source source;
    std::shared_ptr<const PayloadPlan> plan;
    DeviceIds deviceIds;
    std::string run;
    ServerLink link;
    bool ordered;

    std::multimap<Clock::time_point, Parcel> waiting; ///< by when they may leave
    Detours<Item> detours;
    TimeMs latestMs = std::numeric_limits<TimeMs>::min(); ///< of the readings fetched
    std::map<std::uint64_t, Flight> flights;
    std::uint64_t departures = 0;
    Clock::time_point nextByRate{};
    WakeUp wake;

    bool singles; ///< arrays are not asked for, or not taken
    bool acceptedSingle = false;
    bool acceptedAny = false;
    bool stopped = false;

    QString lastError;
    QString lastAdvice;
    quint64 failedAttempts = 0;
};

bool BulkSender::Private::hasProbe() const
{
    return std::ranges::any_of(flights,
                               [](const auto &entry) { return entry.second.role == Role::Probe; });
}

bool BulkSender::Private::mayDepart(Clock::time_point now) const
{
    if (stopped || flights.size() >= inFlightLimit() || now < nextByRate || !door->isOpen())
        return false;
    return link.mayDepart(now, hasProbe());
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
    wake.arm(nextDeparture(now), now);
}

std::optional<Parcel> BulkSender::Private::nextParcel(Clock::time_point now)
{
    if (!waiting.empty() && waiting.begin()->first <= now) {
        Parcel parcel = std::move(waiting.begin()->second);
        waiting.erase(waiting.begin());
        shorten(parcel, now);
        return parcel;
    }
    if (waiting.size() >= mostWaiting || (door->keepsOrder() && !waiting.empty()))
        return std::nullopt;
    Parcel fresh;
    fresh.items = fetch(singles ? 1 : link.arrays().next());
    if (fresh.items.empty())
        return std::nullopt;
    fresh.alone = isAlone(fresh.items.front());
    if (!singles && !fresh.alone)
        keepTogether(fresh);
    return fresh;
}

/// Readings that may share a message, or one that may not; none where none is at hand.
std::vector<Item> BulkSender::Private::fetch(std::size_t most)
{
    std::vector<Item> out;
    std::vector<Item> lost;
    while (out.empty()) {
        leave(out, most);
        std::vector<Item> items =
            out.size() < most ? source(most - out.size()) : std::vector<Item>();
        if (items.empty())
            break;
        if (out.empty() && detours.empty() && std::ranges::none_of(items, hasMishap)) {
            for (const Item &item : items)
                latestMs = std::max(latestMs, item.reading.timestampMs);
            out = std::move(items);
            break;
        }
        std::size_t left = items.size();
        for (Item &item : items) {
            latestMs = std::max(latestMs, item.reading.timestampMs);
            if (item.mishap.isLost())
                lost.push_back(item);
            else if (detours.wants(item))
                detours.add(std::move(item));
            else
                out.push_back(std::move(item));
            leave(out, most - --left);
        }
    }
    if (!lost.empty())
        Q_EMIT q->keptAway(lost);
    const auto alone = std::ranges::find_if(out, isAlone);
    if (alone == out.end())
        return out;
    const auto cut = alone == out.begin() ? alone + 1 : alone;
    separate({cut, out.end()});
    out.erase(cut, out.end());
    return out;
}

/// Those that were held back long enough, until there are so many; in an array the order is that
/// of leaving.
void BulkSender::Private::leave(std::vector<Item> &out, std::size_t most)
{
    while (out.size() < most) {
        auto item = detours.take(latestMs);
        if (!item)
            break;
        detours.done(*item);
        out.push_back(std::move(*item));
    }
}

/// Into parcels that wait: runs of readings that may share a message, and single ones.
void BulkSender::Private::separate(std::span<const Item> items)
{
    Parcel together;
    for (const Item &item : items) {
        const bool alone = isAlone(item);
        if (alone)
            sendAgain(std::exchange(together, {}));
        together.items.push_back(item);
        together.alone = alone;
        if (alone)
            sendAgain(std::exchange(together, {}));
    }
    sendAgain(std::move(together));
}

/// Readings with another address or other headers than the first wait in parcels of their own.
void BulkSender::Private::keepTogether(Parcel &parcel)
{
    if (plan->isHeadConstant() || parcel.items.size() < 2)
        return;
    std::vector<Parcel> groups;
    for (const Item &item : parcel.items) {
        const auto group = std::ranges::find_if(groups, [&](const Parcel &other) {
            return mayTravelTogether(*plan, outgoing(other.items.front()), outgoing(item));
        });
        Parcel &to = group == groups.end() ? groups.emplace_back() : *group;
        to.items.push_back(item);
    }
    for (std::size_t i = 1; i < groups.size(); ++i)
        sendAgain(std::move(groups[i]));
    parcel = std::move(groups.front());
}

OutgoingReading BulkSender::Private::outgoing(const Item &item) const
{
    OutgoingReading out{item.reading, deviceIds[item.reading.device], run};
    out.reading.timestampMs += item.mishap.shiftMs; // its clock may be wrong
    return out;
}

/// What is more than may leave at once waits on: fetched when longer arrays were tried, or held
/// back while a single reading is the probe.
void BulkSender::Private::shorten(Parcel &parcel, Clock::time_point now)
{
    const ArrayLength &length = link.arrays();
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
    const bool single = singles || parcel.alone || link.arrays().next() == 1;
    if (options.perSecond > 0.0) {
        const std::chrono::duration<double> share(static_cast<double>(parcel.items.size()) /
                                                  options.perSecond);
        nextByRate = std::max(now, nextByRate) + std::chrono::ceil<Clock::duration>(share);
    }
    const std::uint64_t number = ++departures;
    if (parcel.order == 0)
        parcel.order = number;
    const Message message = messageOf(parcel, single);
    flights.emplace(number,
                    Flight{.parcel = std::move(parcel), .role = link.nextRole(), .single = single});
    door->send(message, [this, number](const Landing &landing) { arrive(number, landing); });
}

Message BulkSender::Private::messageOf(const Parcel &parcel, bool single) const
{
    Message message;
    if (single) {
        message = aneroid::messageOf(plan, outgoing(parcel.items.front()), parcel.message);
        if (parcel.items.front().mishap.isCut())
            cutShort(message);
    } else {
        std::vector<OutgoingReading> readings;
        readings.reserve(parcel.items.size());
        for (const Item &item : parcel.items)
            readings.push_back(outgoing(item));
        message = arrayOf(plan, readings);
    }
    message.timeout = options.policy.requestTimeout;
    return message;
}

void BulkSender::Private::arrive(std::uint64_t number, const Landing &answer)
{
    Flight flight = std::move(flights.extract(number).mapped());
    const Landing landing = excused(answer, flight.parcel.items, acceptedAny);
    acceptedAny = acceptedAny || landing.any(Fate::Accepted);
    if (flight.parcel.echo) {
        if (landing.any(Fate::Accepted) && ++flight.parcel.message < plan->messages())
            depart(std::move(flight.parcel), Clock::now());
    } else if (flight.single)
        settleSingle(flight, landing);
    else
        settleBatch(flight, landing);
    pump();
    refreshLinkState();
    Q_EMIT q->answered();
}

void BulkSender::Private::settleSingle(Flight &flight, const Landing &landing)
{
    const Fate fate = landing.endings.front().fate;
    if (fate == Fate::Excused) {
        link.answered(flight.role, LinkState::Connected);
        Q_EMIT q->keptAway(flight.parcel.items);
        return;
    }
    if (const std::size_t tooLong = link.judgeSingle(landing); tooLong > 0)
        Q_EMIT q->noticed(halvedSentence(tooLong));
    if (fate != Fate::Accepted)
        setError(landing.reason, landing.advice);
    if (fate == Fate::Retry) {
        flight.parcel.alone = flight.parcel.alone || landing.heard; // it would spoil an array
        retryLater(flight, landing);
        return;
    }
    if (fate == Fate::Accepted) {
        acceptedSingle = true;
        link.arrays().accepted(1);
        link.answered(flight.role, LinkState::Connected);
        if (++flight.parcel.message < plan->messages())
            depart(std::move(flight.parcel), Clock::now()); // the reading's next one
        else
            acceptSingle(std::move(flight.parcel));
        return;
    }
    link.answered(flight.role, LinkState::Refusing);
    // Where a reading was accepted, the route is there, and a device may be unknown.
    if (landing.aboutAccess || (landing.aboutRoute && !acceptedSingle))
        block(std::move(flight.parcel), withAdvice(landing.reason, lastAdvice));
    else
        Q_EMIT q->refused(flight.parcel.items.front(), landing.reason);
}

/// One that is to be sent twice leaves again, with the same key; what is answered then changes
/// nothing.
void BulkSender::Private::acceptSingle(Parcel parcel)
{
    accept(parcel);
    if (!parcel.items.front().mishap.isSentTwice())
        return;
    parcel.echo = true;
    parcel.message = 0;
    parcel.attempts = 0;
    depart(std::move(parcel), Clock::now());
}

void BulkSender::Private::settleBatch(Flight &flight, const Landing &landing)
{
    const std::size_t size = flight.parcel.items.size();
    if (landing.any(Fate::Retry) || landing.aboutAccess)
        setError(landing.reason, landing.advice);
    if (landing.any(Fate::Retry)) {
        retryLater(flight, landing);
        return;
    }
    link.answered(flight.role,
                  landing.any(Fate::Refused) ? LinkState::Refusing : LinkState::Connected);
    if (landing.any(Fate::Accepted)) {
        link.arrays().accepted(size);
        accept(flight.parcel);
    } else if (landing.noBatchRoute) {
        if (!std::exchange(singles, true))
            Q_EMIT q->batchRouteMissing();
        sendAgain(std::move(flight.parcel));
    } else if (landing.tooLarge) {
        if (size == 1)
            flight.parcel.alone = true;
        link.arrays().tooLong(size);
        split(std::move(flight.parcel), (size + 1) / 2);
    } else if (landing.aboutAccess) {
        block(std::move(flight.parcel), withAdvice(landing.reason, lastAdvice));
    } else {
        refuseItems(flight.parcel, landing);
        sendAgain(std::move(flight.parcel));
    }
}

void BulkSender::Private::refuseItems(Parcel &parcel, const Landing &landing)
{
    std::vector<Item> kept;
    std::vector<Item> byFault;
    for (std::size_t i = 0; i < parcel.items.size(); ++i) {
        const Landing::Ending &ending = landing.endings[i];
        if (ending.fate == Fate::Excused) {
            byFault.push_back(parcel.items[i]);
            continue;
        }
        if (ending.fate != Fate::Refused) {
            kept.push_back(parcel.items[i]);
            continue;
        }
        setError(ending.reason, QString());
        Q_EMIT q->refused(parcel.items[i], ending.reason);
    }
    parcel.items = std::move(kept);
    if (!byFault.empty())
        Q_EMIT q->keptAway(byFault);
}

void BulkSender::Private::retryLater(Flight &flight, const Landing &landing)
{
    const auto now = Clock::now();
    Parcel &parcel = flight.parcel;
    const auto wait =
        link.failed(flight.role, landing, parcel.items.size(), ++parcel.attempts, now);
    if (door->keepsOrder())
        waitInOrder(now + wait, std::move(parcel));
    else
        waiting.emplace(now + wait, std::move(parcel));
}

/// All that waits leaves from then on, as it left first: nothing overtakes what was lost.
void BulkSender::Private::waitInOrder(Clock::time_point due, Parcel parcel)
{
    std::vector<Parcel> all;
    all.reserve(waiting.size() + 1);
    for (auto &[time, other] : waiting)
        all.push_back(std::move(other));
    const auto departure = [](const Parcel &each) { return each.order - 1; }; // 0: after all others
    const auto place = std::ranges::upper_bound(all, departure(parcel), {}, departure);
    all.insert(place, std::move(parcel));
    waiting.clear();
    for (Parcel &each : all)
        waiting.emplace_hint(waiting.end(), due, std::move(each));
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

void BulkSender::Private::refreshLinkState()
{
    const bool retryWaits = !waiting.empty() && waiting.rbegin()->first > Clock::now();
    const bool retryFlies = std::ranges::any_of(
        flights, [](const auto &entry) { return entry.second.parcel.attempts > 0; });
    if (link.refresh(retryWaits || retryFlies))
        Q_EMIT q->linkStateChanged(link.state());
}

/// When something leaves without an answer or a call of pump() coming first.
std::optional<Clock::time_point> BulkSender::Private::nextDeparture(Clock::time_point now) const
{
    if (stopped || !door->isOpen() || flights.size() >= inFlightLimit())
        return std::nullopt;
    auto next = link.departureOf(std::max(now, nextByRate), hasProbe());
    // The source may have something: only a limit of ours is worth waking up for.
    if (next && !waiting.empty() && (*next == now || waiting.size() >= mostWaiting))
        next = std::max(*next, waiting.begin()->first);
    return next && *next > now ? next : std::nullopt;
}

BulkSender::BulkSender(std::unique_ptr<Door> door, const DeliveryTarget &target,
                       DeviceIds deviceIds, std::string run, const Options &options, Source source,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(door), target, options))
{
    d->deviceIds = std::move(deviceIds);
    d->run = std::move(run);
    d->source = std::move(source);
    d->door->setTarget(target);
    d->door->beginRun(runWith(*d->plan, d->run, d->deviceIds));
    connect(d->door.get(), &Door::noted, this,
            [this](bool, const QString &sentence) { Q_EMIT noticed(sentence); });
    connect(d->door.get(), &Door::canSend, this, [this] { d->pump(); });
    connect(&d->wake, &QTimer::timeout, this, [this] { d->pump(); });
}

BulkSender::~BulkSender()
{
    d->door->abortAll();
}

void BulkSender::pump()
{
    d->pump();
}

void BulkSender::releaseHeldBack()
{
    if (d->detours.empty() || d->stopped)
        return;
    d->detours.release();
    d->latestMs = std::numeric_limits<TimeMs>::max();
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
    return d->flights.empty() && d->waiting.empty() && d->detours.empty();
}

LinkState BulkSender::linkState() const
{
    return d->link.state();
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
    const auto next = d->link.departureOf(d->waiting.begin()->first, /*probing*/ false);
    if (!next || *next <= now)
        return std::nullopt;
    return std::chrono::duration<double>(*next - now).count();
}

} // namespace aneroid

#include "moc_bulksender.cpp"

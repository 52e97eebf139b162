#include "core/delivery/landing.h"

#include "core/delivery/answers/advice.h"
#include "core/delivery/answers/batchverdict.h"

#include <algorithm>

namespace aneroid {
namespace {

using Fate = Landing::Fate;

Fate fateOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Accepted:
        return Fate::Accepted;
    case Verdict::Kind::Retry:
        return Fate::Retry;
    case Verdict::Kind::Refused:
        break;
    }
    return Fate::Refused;
}

QString adviceFor(Fate fate, const Flight &flight, const HttpReply &reply, const QUrl &asked)
{
    if (fate == Fate::Accepted)
        return {};
    return failureAdvice(reply, asked, *flight.route, flight.items.size());
}

Landing landSingle(const Flight &flight, const HttpReply &reply)
{
    const QUrl &asked = flight.route->readingRequest().url;
    Verdict verdict = judge(reply, asked, flight.route->secrets(), flight.route->success());
    const Fate fate = fateOf(verdict.kind);
    return {.answered = fate != Fate::Retry,
            .retryAfter = verdict.retryAfter,
            .slowDown = verdict.slowDown,
            .reason = verdict.reason,
            .advice = adviceFor(fate, flight, reply, asked),
            .endings = {{fate, verdict.reason}}};
}

Fate fateOf(BatchVerdict::Kind kind)
{
    switch (kind) {
    case BatchVerdict::Kind::Accepted:
        return Fate::Accepted;
    case BatchVerdict::Kind::Retry:
        return Fate::Retry;
    case BatchVerdict::Kind::Refused:
        return Fate::Refused;
    case BatchVerdict::Kind::NoBatchRoute:
    case BatchVerdict::Kind::TooLarge:
    case BatchVerdict::Kind::ItemsRefused:
        break;
    }
    return Fate::Again;
}

Landing landBatch(const Flight &flight, const HttpReply &reply)
{
    const QUrl &asked = flight.route->batchRequest().url;
    const BatchVerdict verdict = judgeBatch(reply, asked, flight.route->secrets(),
                                            flight.items.size(), flight.route->success());
    const Fate fate = fateOf(verdict.kind);
    Landing landing{.answered = fate != Fate::Retry,
                    .noBatchRoute = verdict.kind == BatchVerdict::Kind::NoBatchRoute,
                    .tooLarge = verdict.kind == BatchVerdict::Kind::TooLarge,
                    .retryAfter = verdict.retryAfter,
                    .slowDown = verdict.slowDown,
                    .mayBeLength = fate == Fate::Retry && !reply.neverSent && !verdict.slowDown,
                    .reason = verdict.reason,
                    .advice = adviceFor(fate, flight, reply, asked),
                    .endings = {}};
    const QString reason = fate == Fate::Again ? QString() : verdict.reason;
    landing.endings.assign(flight.items.size(), {fate, reason});
    for (const BatchVerdict::Item &item : verdict.items)
        landing.endings.at(item.index) = {Fate::Refused, item.reason};
    return landing;
}

} // namespace

bool Landing::any(Fate fate) const
{
    return std::ranges::any_of(endings, [fate](const Ending &end) { return end.fate == fate; });
}

Landing landingOf(const Flight &flight, const HttpReply &reply)
{
    return flight.batch ? landBatch(flight, reply) : landSingle(flight, reply);
}

} // namespace aneroid

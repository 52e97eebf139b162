#include "core/http/answers/batchverdict.h"

#include "core/http/answers/excerpt.h"
#include "core/http/answers/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace aneroid {

namespace {

using Kind = BatchVerdict::Kind;

/// The entries of FastAPI's {"detail": […]}. The transport keeps the first 4 KiB of an answer: the
/// entries that are whole count, even where the last one is cut off.
QJsonArray detailOf(const QByteArray &body)
{
    QByteArray text = body;
    auto document = QJsonDocument::fromJson(text);
    for (qsizetype end = text.lastIndexOf("},"); document.isNull() && end > 0;
         end = text.lastIndexOf("},", end - 1)) {
        document = QJsonDocument::fromJson(text.first(end) + "}]}");
    }
    return document.object().value(QLatin1StringView("detail")).toArray();
}

/// ["body", 3, "humidity"] → 3
std::optional<std::size_t> indexOf(const QJsonObject &entry, std::size_t size)
{
    // Here the number is a position in the text.
    if (entry.value(QLatin1StringView("type")).toString() == QLatin1StringView("json_invalid"))
        return std::nullopt;
    const QJsonArray location = entry.value(QLatin1StringView("loc")).toArray();
    for (const QJsonValue &step : location) {
        const double number = step.toDouble(-1.0);
        if (step.isDouble() && number >= 0.0 && number < static_cast<double>(size))
            return static_cast<std::size_t>(number);
    }
    return std::nullopt;
}

/// What is said of one item, without where it stood in this batch.
QString itemText(const QJsonObject &entry)
{
    QStringList where;
    const QJsonArray location = entry.value(QLatin1StringView("loc")).toArray();
    for (const QJsonValue &step : location) {
        if (step.isString() && step.toString() != QLatin1StringView("body"))
            where.append(step.toString());
    }
    const QString message = entry.value(QLatin1StringView("msg")).toString();
    if (where.isEmpty())
        return message;
    return message.isEmpty() ? where.join(u'.') : where.join(u'.') + QStringLiteral(": ") + message;
}

std::vector<BatchVerdict::Item> refusedItems(const HttpReply &reply, const QStringList &secrets,
                                             std::size_t size)
{
    std::map<std::size_t, QStringList> found;
    const QJsonArray detail = detailOf(reply.body);
    for (const QJsonValue &value : detail) {
        const QJsonObject entry = value.toObject();
        if (const auto index = indexOf(entry, size))
            found[*index].append(itemText(entry));
    }
    std::vector<BatchVerdict::Item> items;
    items.reserve(found.size());
    for (auto &[index, texts] : found) {
        texts.removeAll(QString());
        const QString said =
            shortened(redacted(cleaned(texts.join(QStringLiteral("; "))), secrets));
        const QString status = QStringLiteral("HTTP %1").arg(reply.status);
        items.push_back({index, said.isEmpty() ? status : status + QStringLiteral(": ") + said});
    }
    return items;
}

/// `single` is what the status means for one reading.
Kind kindOf(Verdict::Kind single, int status, bool namesItems)
{
    if (single == Verdict::Kind::Accepted)
        return Kind::Accepted;
    if (single == Verdict::Kind::Retry)
        return Kind::Retry;
    switch (status) {
    case 404:
    case 405:
    case 501:
        return Kind::NoBatchRoute;
    case 409:
    case 422:
        return namesItems ? Kind::ItemsRefused : Kind::TooLarge;
    case 400:
    case 413:
        return Kind::TooLarge;
    default:
        return Kind::Refused;
    }
}

} // namespace

BatchVerdict judgeBatch(const HttpReply &reply, const QUrl &url, const QStringList &secrets,
                        std::size_t size, const StatusSet &success)
{
    Verdict single = judge(reply, url, secrets, success);
    BatchVerdict verdict;
    if (single.kind == Verdict::Kind::Accepted)
        return verdict;
    if (reply.status == 409 || reply.status == 422)
        verdict.items = refusedItems(reply, secrets, size);
    verdict.kind = kindOf(single.kind, reply.status, !verdict.items.empty());
    verdict.reason = std::move(single.reason);
    verdict.retryAfter = single.retryAfter;
    verdict.slowDown = single.slowDown;
    return verdict;
}

} // namespace aneroid

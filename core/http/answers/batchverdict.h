#pragma once

#include "core/http/httptransport.h"
#include "core/settings/statusset.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace aneroid {

/// What an answer means for the readings of a batch that was posted, all or nothing.
struct BatchVerdict
{
    enum class Kind {
        Accepted,     ///< a success: all are stored
        Retry,        ///< as for a single one: the same batch may succeed later
        NoBatchRoute, ///< 404, 405 or 501: the server takes single readings only, if any
        TooLarge,     ///< 413, or a refusal of the whole array: halve it; of one reading: post it
                      ///< alone, that answer decides
        ItemsRefused, ///< 422 or 409 that names items: those are refused for good, none is stored;
                      ///< the others may be posted again
        Refused,      ///< everything else (401, a redirect …): no reading will succeed
    };
    struct Item
    {
        std::size_t index = 0; ///< in the array, from 0
        QString reason;        ///< "HTTP 422: humidity: too large"

        friend bool operator==(const Item &, const Item &) = default;
    };

    Kind kind = Kind::Accepted;
    QString reason;          ///< for a person; empty for Accepted
    std::vector<Item> items; ///< each index once, ascending; not empty for ItemsRefused. A long
                             ///< answer is cut off: there may be more than these
    std::optional<std::chrono::milliseconds> retryAfter; ///< asked for by the server, not capped
    bool slowDown = false; ///< 429: the server asks for fewer requests

    friend bool operator==(const BatchVerdict &, const BatchVerdict &) = default;
};

/// Status first, as judge() for a single reading. `size` is the number of readings in the batch:
/// an index beyond it names nothing. `secrets` never appear in a reason.
[[nodiscard]] BatchVerdict judgeBatch(const HttpReply &reply, const QUrl &url,
                                      const QStringList &secrets, std::size_t size,
                                      const StatusSet &success = {});

} // namespace aneroid

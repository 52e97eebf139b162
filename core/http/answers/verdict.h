#pragma once

#include "core/http/httptransport.h"
#include "core/settings/statusset.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace aneroid {

/// What an answer means for the reading that was posted.
struct Verdict
{
    enum class Kind {
        Accepted, ///< a success: every 2xx, unless told otherwise
        Retry,    ///< no answer, a timeout, 1xx, 408, 429 or 5xx but 501: may succeed later
        Refused,  ///< everything else: will not succeed
    };
    Kind kind = Kind::Accepted;
    QString reason;                                      ///< for a person; empty for Accepted
    std::optional<std::chrono::milliseconds> retryAfter; ///< asked for by the server, not capped
    bool slowDown = false; ///< 429: the server asks for fewer requests

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Status first; the transport's words only where there is no status. `url` is what was asked for,
/// unless the reply names another. `success`: the statuses that accept a reading.
/// `secrets` never appear in the reason.
[[nodiscard]] Verdict judge(const HttpReply &reply, const QUrl &url, const QStringList &secrets,
                            const StatusSet &success = {});

/// "HTTP 503: busy", "HTTP 301: moved to …", "connection refused: …".
[[nodiscard]] QString failureText(const HttpReply &reply, const QUrl &url,
                                  const QStringList &secrets);

} // namespace aneroid

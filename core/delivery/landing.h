#pragma once

#include "core/delivery/answers/verdict.h"
#include "core/delivery/flights.h"
#include "core/delivery/httptransport.h"

#include <QString>

#include <optional>
#include <vector>

namespace aneroid {

/// What the answer to a request, single or batch, means for each of its readings.
struct Landing
{
    enum class Fate {
        Accepted,
        Retry,   ///< failed, and may succeed later
        Refused, ///< will not succeed
        Again,   ///< not judged: to be posted again at once, in another form or without others
    };
    struct Ending
    {
        Fate fate = Fate::Again;
        QString reason; ///< empty for Accepted and Again
    };

    /// Of the request as a whole: Retry where no server answered for its readings.
    bool answered = false; ///< the server judged the readings: it is well
    bool noBatchRoute = false;
    bool tooLarge = false; ///< the batch is to be smaller
    std::optional<std::chrono::milliseconds> retryAfter;
    bool slowDown = false;
    bool mayBeLength = false;    ///< failed, perhaps because the array is too long
    QString reason;              ///< of the failure; empty where there is none
    QString advice;              ///< failureAdvice() likewise
    std::vector<Ending> endings; ///< one for each reading of the flight

    [[nodiscard]] bool any(Fate fate) const;
};

[[nodiscard]] Landing landingOf(const Flight &flight, const HttpReply &reply);

} // namespace aneroid

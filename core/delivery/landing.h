#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace aneroid {

/// A door's verdict: what the answer to a message, or its absence, means for each of its readings.
struct Landing
{
    enum class Fate {
        Accepted,
        Retry,   ///< failed, and may succeed later
        Refused, ///< will not succeed
        Again,   ///< not judged: to be sent again at once, in another form or without others
        Excused, ///< refused, as an injected fault has it: the sender's own, never a door's
    };
    struct Ending
    {
        Fate fate = Fate::Again;
        QString reason; ///< empty for Accepted and Again
    };

    std::vector<Ending> endings; ///< one for each reading of the message

    /// Of the message as a whole: Retry where nobody answered for its readings.
    bool answered = false; ///< the server judged the readings: it is well
    bool heard = false;    ///< the server said something, be it that it is not well
    int status = 0;        ///< the answer's number in its protocol; 0: none
    QString reason;        ///< of the failure; empty where there is none
    QString advice;        ///< what to know and try beside it, likewise
    std::optional<std::chrono::milliseconds> retryAfter; ///< asked for by the server, not capped
    bool slowDown = false;                               ///< the server asks for fewer messages
    /// A refusal that speaks of whoever asks, so that each reading would end like that.
    bool aboutAccess = false;
    /// Likewise of the address, unless a reading was accepted there.
    bool aboutRoute = false;

    // Of arrays:
    bool noBatchRoute = false; ///< there is no address for them
    bool tooLarge = false;     ///< the array is to be smaller
    bool mayBeLength = false;  ///< failed, perhaps because the array is too long

    int repeats = 0; ///< how often the door sent it again by itself
    std::chrono::microseconds latency{0};

    [[nodiscard]] bool any(Fate fate) const;
};

} // namespace aneroid

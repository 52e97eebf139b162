#pragma once

#include "core/receiver/http/httpmessage.h"

#include <memory>
#include <string>
#include <string_view>

namespace aneroid {

/// Makes requests of the bytes of one connection, in whatever pieces they come (Boost.Beast's
/// parser). Refuses as soon as the headers tell that a request is too long or cannot be read, so
/// that no body is gathered in vain. Knows no socket.
class RequestReader
{
public:
    static constexpr int maxHeaderBytes = 65'536;

    enum class Event {
        NeedsMore,   ///< bytes
        AsksForMore, ///< the client waits for "100 Continue" before it sends the body
        Complete,    ///< takeRequest() gives the request; next() goes on behind it
        Refused      ///< for good: refusal()
    };

    explicit RequestReader(BodyLimit limit);
    ~RequestReader();

    /// What arrived.
    void take(std::string_view bytes) { m_input.append(bytes); }

    [[nodiscard]] Event next();

    /// Once for each Complete, before the next next().
    [[nodiscard]] RouteRequest takeRequest();
    /// Of the request that is complete or refused.
    [[nodiscard]] AnswerManner manner() const;
    [[nodiscard]] const RequestRefusal &refusal() const { return m_refusal; }

    /// A request has begun and is not complete.
    [[nodiscard]] bool isInRequest() const;
    [[nodiscard]] std::string_view rest() const { return std::string_view(m_input).substr(m_at); }

private:
    struct Message;

    [[nodiscard]] bool begin();
    [[nodiscard]] bool checkHead();
    [[nodiscard]] bool checkLength();
    [[nodiscard]] bool refuse(RequestRefusal refusal);
    void dropUsed();

    BodyLimit m_limit;
    std::string m_input;
    std::size_t m_at = 0; ///< what stands before is used up
    std::unique_ptr<Message> m_message;
    RequestRefusal m_refusal;
    bool m_refused = false;
};

} // namespace aneroid

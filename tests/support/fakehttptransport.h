#pragma once

#include "core/http/httptransport.h"

#include <cstddef>
#include <vector>

namespace aneroid {

/// A transport driven by hand: requests stay in pending() until the test ends them.
class FakeHttpTransport : public HttpTransport
{
    Q_OBJECT
public:
    using HttpTransport::HttpTransport;

    void send(const HttpRequest &request, Callback done) override;
    void abortAll() override;

    /// Oldest first.
    [[nodiscard]] const std::vector<HttpRequest> &pending() const { return m_pending; }
    [[nodiscard]] int sentCount() const { return m_sentCount; }   ///< requests handed over so far
    [[nodiscard]] int abortCount() const { return m_abortCount; } ///< calls of abortAll()

    /// Ends request number `index`. New requests that follow from it come last in pending().
    void complete(std::size_t index, const HttpReply &reply);
    void complete(std::size_t index, int status, const QByteArray &body = {},
                  const QList<QPair<QByteArray, QByteArray>> &headers = {});
    /// No HTTP answer.
    void fail(std::size_t index, const QString &errorText = QStringLiteral("connection refused"));
    void timeOut(std::size_t index);
    /// Ends all that are pending now with this status; returns how many.
    int completeAll(int status);

private:
    std::vector<HttpRequest> m_pending;
    std::vector<Callback> m_callbacks; ///< one for each in m_pending
    int m_sentCount = 0;
    int m_abortCount = 0;
};

/// The value of a header of a request; empty: none.
[[nodiscard]] QByteArray headerOf(const HttpRequest &request, QByteArrayView name);

} // namespace aneroid

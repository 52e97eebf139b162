#include "tests/support/fakehttptransport.h"

#include <utility>

namespace aneroid {

void FakeHttpTransport::send(const HttpRequest &request, Callback done)
{
    ++m_sentCount;
    m_pending.push_back(request);
    m_callbacks.push_back(std::move(done));
}

void FakeHttpTransport::abortAll()
{
    ++m_abortCount;
    m_pending.clear();
    m_callbacks.clear();
}

void FakeHttpTransport::complete(std::size_t index, const HttpReply &reply)
{
    const auto offset = static_cast<std::ptrdiff_t>(index);
    const Callback done = std::move(m_callbacks.at(index));
    m_pending.erase(m_pending.begin() + offset);
    m_callbacks.erase(m_callbacks.begin() + offset);
    done(reply);
}

void FakeHttpTransport::complete(std::size_t index, int status, const QByteArray &body,
                                 const QList<QPair<QByteArray, QByteArray>> &headers)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = headers;
    reply.latency = std::chrono::milliseconds(5);
    complete(index, reply);
}

void FakeHttpTransport::fail(std::size_t index, const QString &errorText)
{
    HttpReply reply;
    reply.errorText = errorText;
    complete(index, reply);
}

void FakeHttpTransport::timeOut(std::size_t index)
{
    HttpReply reply;
    reply.timedOut = true;
    reply.errorText = QStringLiteral("timed out");
    complete(index, reply);
}

int FakeHttpTransport::completeAll(int status)
{
    const int count = static_cast<int>(m_pending.size());
    for (int i = 0; i < count; ++i)
        complete(0, status);
    return count;
}

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    HttpReply lookup;
    lookup.headers = request.headers;
    return lookup.header(name);
}

} // namespace aneroid

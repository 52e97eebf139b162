#include "core/receiver/guardedsocket.h"

#include <QTimer>

#include <chrono>
#include <limits>

namespace aneroid {
namespace {

constexpr std::chrono::seconds lingerTime{3};
constexpr qint64 unknownLength = std::numeric_limits<qint64>::max();

} // namespace

GuardedSocket::GuardedSocket(RequestGuard::BodyLimit limit, QObject *parent)
    : QTcpSocket(parent)
    , m_guard(std::move(limit))
{
    connect(this, &QTcpSocket::readyRead, this, &GuardedSocket::watch);
}

void GuardedSocket::watch()
{
    if (m_refused) {
        throwAway();
        return;
    }
    const qint64 available = bytesAvailable();
    if (available <= 0)
        return;
    if (m_guard.isInBody()) {
        m_guard.takeBody(available);
        return;
    }
    if (const auto refusal = m_guard.take(peek(available))) {
        m_refused = true;
        m_bytesToCome = refusal->bytesToCome > 0 ? refusal->bytesToCome : unknownLength;
        Q_EMIT refused(*refusal);
        throwAway();
        return;
    }
    // From 6.5 on Qt's server answers this itself.
    if (m_guard.takeExpectContinue() && QT_VERSION < QT_VERSION_CHECK(6, 5, 0))
        write("HTTP/1.1 100 Continue\r\n\r\n");
}

void GuardedSocket::throwAway()
{
    if (isTransactionStarted())
        commitTransaction();
    m_bytesToCome -= readAll().size();
    if (m_answered && m_bytesToCome <= 0)
        disconnectFromHost();
}

void GuardedSocket::closeAfterAnswer()
{
    m_answered = true;
    if (!m_refused) {
        disconnectFromHost();
        return;
    }
    QTimer::singleShot(lingerTime, this, &QTcpSocket::abort);
    throwAway();
}

void GuardedSocket::continueWithNextRequest()
{
    if (bytesAvailable() <= 0)
        return;
    const auto readOn = [this] {
        if (bytesAvailable() > 0)
            Q_EMIT readyRead();
    };
    QMetaObject::invokeMethod(this, readOn, Qt::QueuedConnection);
}

} // namespace aneroid

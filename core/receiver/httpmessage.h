#pragma once

#include <QByteArray>
#include <QString>

namespace aneroid {

/// A whole request, as the receiver's routes see it.
struct RouteRequest
{
    QByteArray method; ///< "GET", "POST" …; HEAD arrives as GET
    QString path;      ///< decoded, without a last slash
    QByteArray query;  ///< as it stood in the address
    QByteArray idempotencyKey;
    QByteArray body;
};

/// An answer; the body is JSON.
struct RouteAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray allow; ///< the Allow header of a 405
};

} // namespace aneroid

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <string>
#include <string_view>

namespace aneroid {

/// A whole request, as the receiver's routes see it.
struct RouteRequest
{
    std::string method; ///< "GET", "POST" …; HEAD arrives as GET
    std::string path;   ///< decoded, without a last slash
    QByteArray query;   ///< as it stood in the address
    QByteArray idempotencyKey;
    std::string contentEncoding; ///< of the body, as it was sent; empty: none
    std::string body;
};

/// An answer; the body is JSON.
struct RouteAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray header; ///< one further line, such as the Allow of a 405, without its end
};

/// What the answer to a request depends on besides the routes.
struct AnswerManner
{
    bool isHead = false;   ///< no body
    bool closes = false;   ///< the connection ends after it
    bool isHttp10 = false; ///< whose clients are told that the connection stays open
};

/// The longest body, in bytes, of a request to this path.
using BodyLimit = std::function<qint64(std::string_view path)>;

/// A request that is not to be read further.
struct RequestRefusal
{
    int status = 400;
    QString sentence;
    qint64 bytesToCome = 0; ///< of its body, from now on; -1: unknown
};

} // namespace aneroid

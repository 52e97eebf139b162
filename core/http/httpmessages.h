#pragma once

#include "core/delivery/landing.h"
#include "core/delivery/message.h"
#include "core/http/httptransport.h"
#include "core/http/route.h"

#include <QString>
#include <QStringList>

namespace aneroid {

/// A message as a request on this route.
[[nodiscard]] HttpRequest requestOf(const Route &route, const Message &message);

/// What a request was about: all of its message that judging the answer takes.
struct Posted
{
    std::shared_ptr<const PayloadPlan> plan;
    std::uint32_t device = 0;
    std::size_t readings = 1;
    bool array = false;
    QUrl asked;
};

[[nodiscard]] Landing landingOf(const Posted &posted, const Route &route, const HttpReply &reply);

/// The route's secrets, and those of the device; the longest first.
[[nodiscard]] QStringList secretsOf(const Route &route, const PayloadPlan &plan,
                                    std::uint32_t device);

/// A request or an answer as a person reads it: its first line, its headers, an empty line, its
/// body; secrets, the token and a person's own headers as dots.
[[nodiscard]] QString requestText(const HttpRequest &request, const Route &route,
                                  const QStringList &secrets);
[[nodiscard]] QString replyText(const HttpReply &reply, const QStringList &secrets);

/// A redirect was followed: "… redirects to …".
[[nodiscard]] QString movedSentence(const QUrl &from, const QUrl &to, int status,
                                    const QStringList &secrets);
/// A request was sent again by the transport itself.
[[nodiscard]] QString repeatedSentence(const Route &route);

} // namespace aneroid

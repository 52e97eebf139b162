#pragma once

#include "core/delivery/httptransport.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace aneroid {

/// What GET /health says about a server, in a sentence for a person.
struct ConnectionVerdict
{
    bool ok = false;
    QString sentence;
};

[[nodiscard]] ConnectionVerdict judgeConnection(const HttpReply &reply, const QUrl &url,
                                                const QStringList &secrets);

} // namespace aneroid

#pragma once

#include "core/delivery/door.h"
#include "core/http/httptransport.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace aneroid {

/// What GET /health says about a server.
[[nodiscard]] ConnectionVerdict judgeConnection(const HttpReply &reply, const QUrl &url,
                                                const QStringList &secrets);

} // namespace aneroid

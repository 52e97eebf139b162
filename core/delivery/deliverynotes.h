#pragma once

#include "core/delivery/route.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstddef>

namespace aneroid {

/// Sentences for a person about how requests go, the same for live readings and uploads.

/// A redirect was followed: "… redirects to …".
[[nodiscard]] QString movedSentence(const QUrl &from, const QUrl &to, int status,
                                    const QStringList &secrets);
/// Arrays of this length failed where a single reading was accepted.
[[nodiscard]] QString halvedSentence(std::size_t tooLong);
/// A request was sent again by the transport itself.
[[nodiscard]] QString repeatedSentence(const Route &route);

} // namespace aneroid

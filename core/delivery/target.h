#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace aneroid {

/// Where readings go, and with what credentials.
struct DeliveryTarget
{
    QUrl server{};
    QByteArray authToken{}; ///< sent as "Authorization: Bearer …" where not empty
    QList<QPair<QByteArray, QByteArray>> headers{};
    bool ordered = false; ///< one request in flight per device

    friend bool operator==(const DeliveryTarget &, const DeliveryTarget &) = default;
};

} // namespace aneroid

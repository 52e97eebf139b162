#pragma once

#include "core/payload/payloadplan.h"
#include "core/settings/mqttsettings.h"
#include "core/settings/statusset.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <memory>

namespace aneroid {

/// PEM files by their paths; empty: the system's authorities, no certificate of our own.
struct TlsFiles
{
    QString authorities{};
    QString certificate{};
    QString key{};

    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

/// Where readings go, and with what credentials.
struct DeliveryTarget
{
    QUrl server{};
    QByteArray authToken{}; ///< sent as "Authorization: Bearer …" where not empty
    QList<QPair<QByteArray, QByteArray>> headers{};
    TlsFiles tls{};
    MqttSettings mqtt{}; ///< of a broker
    StatusSet success{}; ///< what an accepted reading is answered with
    /// What is sent; null: the built-in payload `aneroid`.
    std::shared_ptr<const PayloadPlan> payload{};
    bool ordered = false; ///< one request in flight per device
    /// The database of the built-in receiver where that is the server: its port may be another one
    /// at the next start. Empty: another server.
    QString receiverDatabase{};

    friend bool operator==(const DeliveryTarget &, const DeliveryTarget &) = default;
};

/// What waiting readings are bound to: the server's address without credentials and without a slash
/// or the endpoint at its end, or "receiver:FILE" for the built-in receiver with that database.
[[nodiscard]] QString targetKey(const DeliveryTarget &target);

/// A key as a person reads it: the address, or "the built-in receiver (FILE)".
[[nodiscard]] QString targetName(const QString &key);

} // namespace aneroid

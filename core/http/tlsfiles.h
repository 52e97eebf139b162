#pragma once

#include "core/delivery/target.h"
#include "core/text/result.h"

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace aneroid {

/// What https connections trust and show: TLS_CA_FILE, else what the environment's SSL_CERT_FILE
/// and SSL_CERT_DIR name (as curl does; Qt does not by itself), in place of the system's
/// authorities; TLS_CERT_FILE and TLS_KEY_FILE. Nothing where all is the system's. The error is a
/// sentence that names the setting, the file and what it must hold.
[[nodiscard]] Result<std::optional<QSslConfiguration>, QString>
tlsConfiguration(const DeliveryTarget &target);

} // namespace aneroid

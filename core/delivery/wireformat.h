#pragma once

#include "core/instrument/reading.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <string_view>

namespace aneroid {

/// The wire contract (design 5.1).
[[nodiscard]] QByteArray toJsonBody(const Reading &reading, std::string_view deviceId,
                                    std::string_view run);

/// "DEVICE/RUN/SEQUENCE", device and run percent-encoded.
[[nodiscard]] QByteArray idempotencyKey(std::string_view deviceId, std::string_view run,
                                        std::uint32_t sequence);

/// {server}/api/v1/sensors/bme280; a path in `server` is kept as a prefix.
[[nodiscard]] QUrl readingsUrl(const QUrl &server);
[[nodiscard]] QUrl healthUrl(const QUrl &server);

/// "2025-11-14T10:30:00.000Z"
[[nodiscard]] QByteArray isoUtc(TimeMs time);

/// Six characters of [a-z0-9], random for each live run.
[[nodiscard]] QString newRunId();

} // namespace aneroid

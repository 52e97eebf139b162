#pragma once

#include "core/instrument/reading.h"
#include "core/text/rowtext.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <string>
#include <string_view>

namespace aneroid {

/// The wire contract (design 5.1). `version` is that of the generator that made the reading.
[[nodiscard]] QByteArray toJsonBody(const Reading &reading, std::string_view deviceId,
                                    std::string_view run,
                                    std::string_view version = ANEROID_VERSION);

/// Writes such bodies one after another: what is the same for many readings is made once.
class BodyWriter
{
public:
    void append(QByteArray &out, const Reading &reading, std::string_view deviceId,
                std::string_view run, std::string_view version = ANEROID_VERSION);

private:
    struct CachedText
    {
        std::string_view json(std::string_view text);

        std::string plain;
        QByteArray quoted; ///< null: not made yet
    };

    CachedText m_deviceId;
    CachedText m_run;
    rowtext::TimeText m_time;
};

/// "DEVICE/RUN/SEQUENCE", device and run percent-encoded.
[[nodiscard]] QByteArray idempotencyKey(std::string_view deviceId, std::string_view run,
                                        std::uint32_t sequence);

/// `server` without the endpoint of readings or batches, where a person pasted it whole, and
/// without a slash at its end.
[[nodiscard]] QUrl serverRoot(const QUrl &server);

/// {server}/api/v1/sensors/bme280; a path in `server` is kept as a prefix, one that ends in the
/// endpoint is not doubled.
[[nodiscard]] QUrl readingsUrl(const QUrl &server);
/// {server}/api/v1/sensors/bme280/batch, which takes an array of bodies, all or nothing.
[[nodiscard]] QUrl batchUrl(const QUrl &server);
[[nodiscard]] QUrl healthUrl(const QUrl &server);

/// "2025-11-14T10:30:00.000Z"
[[nodiscard]] QByteArray isoUtc(TimeMs time);

/// Six characters of [a-z0-9], random for each live run.
[[nodiscard]] QString newRunId();

} // namespace aneroid

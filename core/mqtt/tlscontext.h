#pragma once

#include "core/mqtt/mqttoptions.h"
#include "core/text/result.h"

#include <QString>

#include <memory>

struct ssl_ctx_st;

namespace aneroid {

/// What the secure connections to one broker share. Of our own, because the library checks the
/// broker's certificate against what it connects to, and that is an address here: the name was
/// looked up before, without blocking. The certificate must be for the host's name, which is also
/// what the broker is told (SNI).
class TlsContext
{
public:
    /// The error is a sentence that names the file.
    [[nodiscard]] static Result<std::shared_ptr<TlsContext>, QString>
    make(const QString &host, const MqttTlsFiles &files);
    ~TlsContext();

    [[nodiscard]] ssl_ctx_st *handle() const { return m_context; }
    /// Why the last certificate was not trusted; empty: none was refused.
    [[nodiscard]] QString takeVerifyError();

private:
    struct Callbacks;
    explicit TlsContext(QByteArray name);

    ssl_ctx_st *m_context = nullptr;
    QByteArray m_name; ///< empty: the host is an address
    QString m_verifyError;
};

} // namespace aneroid

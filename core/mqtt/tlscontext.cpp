#include "core/mqtt/tlscontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QUrl>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <utility>

namespace aneroid {
namespace {

/// OpenSSL's words for what went wrong last.
QString lastError()
{
    const unsigned long code = ERR_peek_last_error();
    const char *const reason = code == 0 ? nullptr : ERR_reason_error_string(code);
    ERR_clear_error();
    return reason ? QString::fromLatin1(reason) : QStringLiteral("OpenSSL");
}

QString fileProblem(const char *setting, const QString &file)
{
    const QString reason = QFile::exists(file) ? lastError() : QStringLiteral("no such file");
    ERR_clear_error();
    return QCoreApplication::translate(
               "Delivery", "%1: \"%2\" cannot be used (%3): a file in PEM form is wanted")
        .arg(QLatin1StringView(setting), file, reason);
}

/// A key with a passphrase: nobody is there to type it.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

} // namespace

struct TlsContext::Callbacks
{
    static TlsContext *of(const SSL *ssl)
    {
        return static_cast<TlsContext *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
    }

    /// libmosquitto has set the address in place of the name.
    static void handshake(const SSL *ssl, int where, int)
    {
        if ((where & SSL_CB_HANDSHAKE_START) == 0)
            return;
        // What SSL_set_tlsext_host_name() is, without its cast in our code.
        QByteArray &name = of(ssl)->m_name;
        SSL_ctrl(const_cast<SSL *>(ssl), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 name.isEmpty() ? nullptr : name.data());
    }

    static int verify(int ok, X509_STORE_CTX *store)
    {
        if (ok == 0) {
            const auto *const ssl = static_cast<const SSL *>(
                X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
            of(ssl)->m_verifyError =
                QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(store)));
        }
        return ok;
    }
};

TlsContext::TlsContext(QByteArray name)
    : m_context(SSL_CTX_new(TLS_client_method()))
    , m_name(std::move(name))
{
    SSL_CTX_set_app_data(m_context, this);
    SSL_CTX_set_min_proto_version(m_context, TLS1_2_VERSION);
    SSL_CTX_set_mode(m_context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_default_passwd_cb(m_context, noPassphrase);
    SSL_CTX_set_info_callback(m_context, &Callbacks::handshake);
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, &Callbacks::verify);
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

Result<std::shared_ptr<TlsContext>, QString> TlsContext::make(const QString &host,
                                                              const MqttTlsFiles &files)
{
    const bool isAddress = !QHostAddress(host).isNull();
    const QByteArray name = isAddress ? QByteArray() : QUrl::toAce(host);
    const std::shared_ptr<TlsContext> result(new TlsContext(name));
    SSL_CTX *const context = result->m_context;
    X509_VERIFY_PARAM *const wanted = SSL_CTX_get0_param(context);
    if (isAddress)
        X509_VERIFY_PARAM_set1_ip_asc(wanted, host.toLatin1().constData());
    else
        X509_VERIFY_PARAM_set1_host(wanted, name.constData(), 0);
    ERR_clear_error();
    if (files.authorities.isEmpty())
        SSL_CTX_set_default_verify_paths(context);
    else if (SSL_CTX_load_verify_locations(
                 context, QFile::encodeName(files.authorities).constData(), nullptr) != 1)
        return Failure(fileProblem("TLS_CA_FILE", files.authorities));
    if (files.certificate.isEmpty())
        return result;
    if (SSL_CTX_use_certificate_chain_file(context,
                                           QFile::encodeName(files.certificate).constData()) != 1)
        return Failure(fileProblem("TLS_CERT_FILE", files.certificate));
    if (SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(files.key).constData(),
                                    SSL_FILETYPE_PEM) != 1)
        return Failure(fileProblem("TLS_KEY_FILE", files.key));
    return result;
}

QString TlsContext::takeVerifyError()
{
    return std::exchange(m_verifyError, {});
}

} // namespace aneroid

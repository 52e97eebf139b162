#include "core/http/tlsfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace aneroid {

namespace {

/// TlsWords::tr(): the translation context.
struct TlsWords
{
    Q_DECLARE_TR_FUNCTIONS(TlsFiles)
};

Result<QByteArray, QString> contentsOf(const char *name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{
            TlsWords::tr("%1: the file %2 cannot be read: %3.")
                .arg(QLatin1StringView(name), QDir::toNativeSeparators(path), file.errorString())};
    return file.readAll();
}

Result<QList<QSslCertificate>, QString> certificatesOf(const char *name, const QString &path)
{
    const auto content = contentsOf(name, path);
    if (!content)
        return Failure{content.error()};
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*content, QSsl::Pem);
    if (certificates.isEmpty())
        return Failure{TlsWords::tr("%1: the file %2 holds no certificate in PEM form, which "
                                    "begins with -----BEGIN CERTIFICATE-----.")
                           .arg(QLatin1StringView(name), QDir::toNativeSeparators(path))};
    return certificates;
}

Result<QSslKey, QString> keyOf(const QString &path)
{
    const auto content = contentsOf("TLS_KEY_FILE", path);
    if (!content)
        return Failure{content.error()};
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(*content, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return Failure{
        TlsWords::tr("TLS_KEY_FILE: the file %1 holds no private key in PEM form, or one "
                     "that is locked with a passphrase.")
            .arg(QDir::toNativeSeparators(path))};
}

/// Nothing: the system's.
Result<std::optional<QList<QSslCertificate>>, QString> authorities(const DeliveryTarget &target)
{
    using Some = std::optional<QList<QSslCertificate>>;
    const bool https = target.server.scheme() == QLatin1StringView("https");
    const bool own = !target.tls.authorities.isEmpty();
    if (!https && !own)
        return Some();
    const QString environment = qEnvironmentVariable("SSL_CERT_FILE");
    const QString &file = own ? target.tls.authorities : environment;
    const QString folder = own ? QString() : qEnvironmentVariable("SSL_CERT_DIR");
    if (file.isEmpty() && folder.isEmpty())
        return Some();
    QList<QSslCertificate> all;
    if (!file.isEmpty()) {
        const auto read = certificatesOf(own ? "TLS_CA_FILE" : "SSL_CERT_FILE", file);
        if (!read)
            return Failure{read.error()};
        all = *read;
    }
    if (!folder.isEmpty())
        all += QSslCertificate::fromPath(folder + QStringLiteral("/*"), QSsl::Pem,
                                         QSslCertificate::PatternSyntax::Wildcard);
    return Some(all);
}

} // namespace

Result<std::optional<QSslConfiguration>, QString> tlsConfiguration(const DeliveryTarget &target)
{
    const auto trusted = authorities(target);
    if (!trusted)
        return Failure{trusted.error()};
    if (!*trusted && target.tls.certificate.isEmpty())
        return std::optional<QSslConfiguration>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (*trusted)
        configuration.setCaCertificates(**trusted);
    if (!target.tls.certificate.isEmpty()) {
        const auto chain = certificatesOf("TLS_CERT_FILE", target.tls.certificate);
        if (!chain)
            return Failure{chain.error()};
        const auto key = keyOf(target.tls.key);
        if (!key)
            return Failure{key.error()};
        configuration.setLocalCertificateChain(*chain);
        configuration.setPrivateKey(*key);
    }
    return std::optional(configuration);
}

} // namespace aneroid

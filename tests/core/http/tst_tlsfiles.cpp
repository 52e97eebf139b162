#include "core/http/httpdoor.h"
#include "core/http/qthttptransport.h"
#include "core/http/tlsfiles.h"

#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QFileInfo>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;

namespace {

QString keyFile()
{
    return QFileInfo(ScriptedServer::certificateFile()).path() + QStringLiteral("/server.key");
}

/// Waits for the landing of one message.
Landing landingAt(const DeliveryTarget &target)
{
    HttpDoor door(std::make_unique<QtHttpTransport>());
    door.setTarget(target);
    std::optional<Landing> landing;
    door.send(messageOf(usualPlan(), {{.sequence = 1}, "dev", "run"}),
              [&landing](const Landing &made) { landing = made; });
    (void)QTest::qWaitFor([&landing] { return landing.has_value(); });
    return landing.value_or(Landing());
}

} // namespace

class TestTlsFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theSystemsWhereNothingIsSaid();
    void problems_data();
    void problems();
    void aServerThatTheFileVouchesFor();
    void theEnvironmentsFileIsObeyed();
    void theClientsOwnCertificate();
};

void TestTlsFiles::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
}

void TestTlsFiles::init()
{
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
}

void TestTlsFiles::cleanup()
{
    init();
}

void TestTlsFiles::theSystemsWhereNothingIsSaid()
{
    const auto made = tlsConfiguration({.server = QUrl(QStringLiteral("https://h"))});
    QVERIFY(made.ok());
    QVERIFY(!*made);
    qputenv("SSL_CERT_FILE", "/nowhere/ca.pem");
    const auto plain = tlsConfiguration({.server = QUrl(QStringLiteral("http://h"))});
    QVERIFY(plain.ok());
    QVERIFY(!*plain);
}

void TestTlsFiles::problems_data()
{
    QTest::addColumn<TlsFiles>("files");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QString>("sentence");
    const QString certificate = ScriptedServer::certificateFile();
    const QString none = QStringLiteral("/nowhere/a.pem");
    QTest::newRow("no CA file") << TlsFiles{none, {}, {}} << QByteArray()
                                << QStringLiteral(
                                       "TLS_CA_FILE: the file /nowhere/a.pem cannot be read: ");
    QTest::newRow("a CA file that is none")
        << TlsFiles{keyFile(), {}, {}} << QByteArray()
        << QStringLiteral("TLS_CA_FILE: the file %1 holds no certificate in PEM form")
               .arg(keyFile());
    QTest::newRow("the environment's")
        << TlsFiles{} << QByteArray("/nowhere/a.pem")
        << QStringLiteral("SSL_CERT_FILE: the file /nowhere/a.pem cannot be read: ");
    QTest::newRow("no certificate")
        << TlsFiles{{}, none, keyFile()} << QByteArray()
        << QStringLiteral("TLS_CERT_FILE: the file /nowhere/a.pem cannot be read: ");
    QTest::newRow("no key") << TlsFiles{{}, certificate, none} << QByteArray()
                            << QStringLiteral(
                                   "TLS_KEY_FILE: the file /nowhere/a.pem cannot be read: ");
    QTest::newRow("a key that is none")
        << TlsFiles{{}, certificate, certificate} << QByteArray()
        << QStringLiteral("TLS_KEY_FILE: the file %1 holds no private key").arg(certificate);
}

void TestTlsFiles::problems()
{
    QFETCH(const TlsFiles, files);
    QFETCH(const QByteArray, environment);
    QFETCH(const QString, sentence);
    if (!environment.isEmpty())
        qputenv("SSL_CERT_FILE", environment);
    const auto made = tlsConfiguration({.server = QUrl(QStringLiteral("https://h")), .tls = files});
    QVERIFY(!made.ok());
    QVERIFY2(made.error().startsWith(sentence), qPrintable(made.error()));
}

void TestTlsFiles::aServerThatTheFileVouchesFor()
{
    ScriptedServer server(ScriptedServer::Kind::Tls);
    DeliveryTarget target{.server = server.url()};
    QVERIFY2(landingAt(target).reason.contains(QStringLiteral("self-signed")),
             qPrintable(landingAt(target).reason));
    target.tls.authorities = ScriptedServer::certificateFile();
    const Landing landing = landingAt(target);
    QVERIFY2(landing.any(Landing::Fate::Accepted), qPrintable(landing.reason));
    QCOMPARE(server.requestCount(), 1);
}

void TestTlsFiles::theEnvironmentsFileIsObeyed()
{
    ScriptedServer server(ScriptedServer::Kind::Tls);
    const DeliveryTarget target{.server = server.url()};
    qputenv("SSL_CERT_FILE", ScriptedServer::certificateFile().toUtf8());
    const Landing landing = landingAt(target);
    QVERIFY2(landing.any(Landing::Fate::Accepted), qPrintable(landing.reason));
    qunsetenv("SSL_CERT_FILE");
    QVERIFY(!landingAt(target).heard);
    const QTemporaryDir folder;
    QVERIFY(
        QFile::copy(ScriptedServer::certificateFile(), folder.filePath(QStringLiteral("ca.pem"))));
    qputenv("SSL_CERT_DIR", folder.path().toUtf8());
    QVERIFY(landingAt(target).any(Landing::Fate::Accepted));
}

void TestTlsFiles::theClientsOwnCertificate()
{
    const QString file = ScriptedServer::certificateFile();
    const QSslCertificate certificate = QSslCertificate::fromPath(file).value(0);
    QFile key(keyFile());
    QVERIFY(key.open(QIODevice::ReadOnly));
    QSslConfiguration how = QSslConfiguration::defaultConfiguration();
    how.setLocalCertificate(certificate);
    how.setPrivateKey(QSslKey(key.readAll(), certificate.publicKey().algorithm()));
    how.setCaCertificates({certificate});
    how.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QSslServer server;
    server.setSslConfiguration(how);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSslCertificate shown;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
        auto *const socket = qobject_cast<QSslSocket *>(server.nextPendingConnection());
        connect(socket, &QSslSocket::readyRead, socket, [socket, &shown] {
            shown = socket->peerCertificate();
            if (socket->readAll().contains("}}"))
                socket->write("HTTP/1.1 204 No Content\r\n\r\n");
        });
    });
    DeliveryTarget target{
        .server = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()))};
    target.tls = {file, {}, {}};
    QVERIFY(!landingAt(target).any(Landing::Fate::Accepted));
    target.tls = {file, file, keyFile()};
    const Landing landing = landingAt(target);
    QVERIFY2(landing.any(Landing::Fate::Accepted), qPrintable(landing.reason));
    QCOMPARE(shown, certificate);
}

QTEST_GUILESS_MAIN(TestTlsFiles)
#include "tst_tlsfiles.moc"
